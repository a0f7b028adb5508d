import { phraseTable } from '../../model/phrase-rule.js';

const VERB = '根据|按照|依据|依照|遵照|贯彻|落实|执行|实施|衔接|对接|对标|围绕|锚定';
const WHAT = '要求|部署|安排|工作报告|规划|计划|精神|决策|目标|任务|意见|指示|批示';

/** How a plan says that it follows one from above. `who` is read by the names and words of the place above. */
export const CITING = phraseTable('citing', {
  plan: {
    summary: 'A plan that is cited by its title, behind a word of following it; the `title` tells whose it is',
    pattern: new RegExp(`(?:${VERB})[^。;；!?！？\\n]{0,60}?《(?<title>[^《》]{2,60})》`, 'gu'),
    examples: ['根据《某省“十四五”规划》', '为贯彻落实省委部署,推动《某省行动方案》落地'],
    refusals: ['出台《某县办法》', '根据省委要求。印发《方案》'],
  },
  demand: {
    summary: 'What an organ from above asks for: 按照省委、省政府部署, 落实市委要求',
    pattern: new RegExp(
      `(?:${VERB})(?:落实|好|了|党)?(?<who>[^。;；,，!?！？《》\\n]{0,16}?(?:委|政府|中央|国务院|国家)(?:[、和][^。;；,，!?！？《》\\n、和]{0,8}?(?:委|政府|国务院)){0,2})` +
        `(?![^。;；!?！？\\n]{0,8}(?:规定|督察|巡视|审计|纪委))[^。;；!?！？\\n]{0,24}?(?:${WHAT})`,
      'gu',
    ),
    examples: ['按照省委、省政府部署', '落实市委工作要求', '贯彻党中央、国务院决策'],
    refusals: ['按照职责分工安排', '落实好各项任务', '落实中央八项规定精神'],
  },
  assigned: {
    summary: 'Goals that are set from above: 完成省下达任务, 省定目标, 控制在国家下达指标内',
    pattern:
      /(?<who>国家|中央|自治区|[省市州盟])(?:级|委|政府)?(?:、(?:国家|自治区|[省市州盟]))?(?:下达|核定|考核|分解|定)(?:的)?[^。;；,，\n]{0,12}?(?:目标|任务|计划|指标|范围|要求)/gu,
    examples: ['完成省下达任务', '控制在省定目标内', '完成国家下达的指标'],
    refusals: ['确定目标任务', '全省目标'],
  },
  outline: {
    summary: 'The report or plan of the government above, told without a title: 省政府工作报告, 市“十四五”规划',
    pattern:
      /(?<=^|[^一-龥]|[与和按照据彻实接标])(?<who>国家|自治区|[省市州盟])(?:人民政府|政府)?(?:的)?(?:工作报告|[“"]?十[一二三四五六]五[”"]?规划|国民经济和社会发展)/gu,
    examples: ['省政府工作报告', '与省“十四五”规划相衔接'],
    refusals: ['政府工作报告', '“十四五”规划', '2022年某市政府工作报告'],
  },
  joined: {
    summary: 'What stands between organs that are named side by side: 省委、省政府',
    pattern: /[、和]/u,
    examples: ['省委、省政府', '市委和市政府'],
    refusals: ['省委省政府'],
  },
});

/** What the places of a level are called by those below them. */
export const ABOVE: Readonly<Record<'nation' | 'province' | 'city', readonly string[]>> = {
  nation: ['国家', '国务院', '中央', '党中央', '中共中央', '全国', '中华人民共和国'],
  province: ['省', '自治区'],
  city: ['市', '州', '盟'],
};
