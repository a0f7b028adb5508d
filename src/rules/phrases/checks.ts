import { phraseTable } from '../../model/phrase-rule.js';
import { TENSE } from './tense.js';

const HAN = '[一二三四五六七八九十百]{1,4}';
const SMALL = String.raw`(\d{1,2}|[一二三四五六七八九十]{1,2})`;

/** Words by which checks tell what can be set against what. Patterns are for folded text where nothing else is said. */
export const CHECK = phraseTable('check', {
  annexNumber: {
    summary: "A heading's number that is an annex's: 附件1, 附表",
    pattern: /^附\s?[件表录]/u,
    examples: ['附件1', '附 表', '附录'],
    refusals: ['附则', '专栏1'],
  },
  annexHead: { summary: 'A heading that begins as an annex does', pattern: /^附/u, examples: ['附件', '附1'], refusals: ['第一章'] },
  listing: {
    summary: 'A name that lists several things: 国际、国家标准',
    pattern: /[、和及与或]/u,
    examples: ['国际、国家标准', '中心和平台'],
    refusals: ['国家标准'],
  },
  listJoint: {
    summary: 'What stands between the members of such a name',
    pattern: /、|以及|和|及|与|或/u,
    examples: ['、', '以及', '或'],
    refusals: [',', '等'],
  },
  passesHundred: {
    summary: 'Shares that may pass 100 %: ratios to something that they are no part of',
    pattern: new RegExp(
      [
        '充足率|覆盖率.{0,2}倍|拨备|毛入学率|自给率|保值增值|贡献率|完成率|产销率|补充率|投入产出|负债率|增速|增长率|周转率|偿债|利用外资|对外依存',
        '与.{1,12}之比|相当于|恢复|发展水平|指数|达产率|满产率|存贷比|贷存比',
      ].join('|'),
      'u',
    ),
    examples: ['学前教育毛入学率', '粮食自给率', '存款与贷款之比'],
    refusals: ['城镇化率', '增加值占比'],
  },
  shareName: {
    summary: 'Names of shares: 率, 覆盖, 比重',
    pattern: /率$|覆盖|比重$/u,
    examples: ['城镇化率', '公交覆盖面'],
    refusals: ['产值', '比重提升'],
  },
  proportion: {
    summary: 'A share named with 占 and a proportion',
    pattern: /比例?$/u,
    examples: ['占GDP之比', '占全市比例'],
    refusals: ['占GDP', '比例尺'],
  },
  boundedRange: {
    summary: 'A range that is also a bound: 5-6家以上',
    pattern: /\d\s?(?:[-—–~～至]|到)\s?\d+(?:\.\d+)?[万亿]?[\p{Script=Han}%]{1,3}?(?:以上|以内|以下|左右)/u,
    examples: ['5-6家以上', '80到90%左右'],
    refusals: ['5-6家', '6家以上'],
  },
  headingDigits: {
    summary: "The digits in a heading's number, of either kind",
    pattern: /[一二三四五六七八九十百\d]+/u,
    examples: ['(三)', '12.'],
    refusals: ['——', '专栏'],
  },
  attachmentListed: {
    summary: 'A list of attachments at the end of a text: 附件:1.…',
    pattern: new RegExp(String.raw`(?:^|\n)\s{0,8}附(件|表|录)\s?${SMALL}?\s?[:：]\s{0,4}(?:1[.．、])?\s{0,4}([^\n]{4,80})`, 'gu'),
    examples: ['附件:1.重点任务分工表', '附件2：重点项目清单'],
    refusals: ['详见附件', '附件1'],
  },
  attachmentCited: {
    summary: 'A citation of an attachment: 详见附件2',
    pattern: new RegExp(String.raw`(?:详?见|参见|按照?|依据|如)(?:本方案|本规划|本通知)?附(件|表|录)\s?${SMALL}?`, 'gu'),
    examples: ['详见附件2', '按照本方案附表'],
    refusals: ['附件2', '见下文'],
  },
  annexOrdinal: {
    summary: "The ordinal of an annex's number",
    pattern: /\d{1,2}|[一二三四五六七八九十]{1,2}/u,
    examples: ['附件1', '附件二'],
    refusals: ['附件'],
  },
  yearNamed: {
    summary: 'A year with its word',
    pattern: /(?<!\d)(?:19|20)\d\d(?=年)/gu,
    examples: ['2020年'],
    refusals: ['2020', '12020年'],
  },
  lostMark: {
    summary: 'Two numbers with a mark that print loses: 2-3 is 23, 3.4 is 34',
    pattern: /^(\d{1,3})(?:[-—–~～至]{1,2}|\.)(\d{1,3})$/u,
    examples: ['2-3', '3.4', '5至6'],
    refusals: ['23', '1.2345'],
  },
  part: { summary: '第一编, 第二篇', pattern: /^第(.{1,4})[编篇]$/u, examples: ['第一编', '第二篇'], refusals: ['第一章', '一编'] },
  chapter: { summary: 'The number of a chapter', pattern: /^第(.{1,4})章$/u, examples: ['第一章'], refusals: ['第一节', '一章'] },
  subchapter: { summary: 'The number of a 节', pattern: /^第(.{1,4})节$/u, examples: ['第二节'], refusals: ['第二章'] },
  article: { summary: 'The number of an article', pattern: /^第(.{1,5})条$/u, examples: ['第二十一条'], refusals: ['第二章'] },
  hanInBrackets: {
    summary: 'A Chinese number in brackets',
    pattern: new RegExp(`^\\((${HAN})\\)、?$`, 'u'),
    examples: ['(三)', '(十二)、'],
    refusals: ['三、', '(3)'],
  },
  han: {
    summary: 'A Chinese number with its mark',
    pattern: new RegExp(`^(${HAN})[、.]?$`, 'u'),
    examples: ['三、', '十二'],
    refusals: ['(三)', '3、'],
  },
  arabicInBrackets: {
    summary: 'An Arabic number in brackets',
    pattern: /^\((\d{1,2})\)、?$/u,
    examples: ['(3)', '(3)、'],
    refusals: ['(三)', '3)'],
  },
  arabicHalfBracket: { summary: 'An Arabic number with one bracket', pattern: /^(\d{1,2})\)$/u, examples: ['3)'], refusals: ['(3)', '3.'] },
  arabic: { summary: 'An Arabic number with its mark', pattern: /^(\d{1,3})[.、]?$/u, examples: ['3.', '12、'], refusals: ['3)', '三、'] },
  box: {
    summary: 'The number of a box',
    pattern: /^专栏(\d{1,2}|[一二三四五六七八九十]{1,3})$/u,
    examples: ['专栏1', '专栏十二'],
    refusals: ['专栏', '附件1'],
  },
  excerpt: {
    summary: 'An excerpt leaves chapters out, and says so',
    pattern: /[(（](?:节选|摘录|摘编|摘要|选编|部分)[)）]/u,
    examples: ['规划纲要(节选)', '要点（摘编）'],
    refusals: ['规划纲要', '节选'],
  },
  itemBegins: {
    summary: 'Where an item of a list may begin: a line, or behind the end of a sentence',
    pattern: /(?:^|[\n。;；])\s{0,8}$/u,
    examples: ['', '。', ';  '],
    refusals: ['新增', '建成'],
  },
  countingHeading: {
    summary:
      'A heading that counts what stands below it: 实施五大工程; measures and works, not what merely exists in such a number (三大产业)',
    pattern: new RegExp(
      [
        String.raw`^[\p{Script=Han}]{2,6}(十[一二三四五六七八九]|[二两三四五六七八九十])大`,
        String.raw`(?:[\p{Script=Han}]{0,6})(?:工程|行动|任务|举措|专项|计划|产业集群)$`,
      ].join(''),
      'u',
    ),
    examples: ['实施五大工程', '建设十大产业集群'],
    refusals: ['三大产业', '发展三大产业'],
  },
  bareNoun: {
    summary: 'Words that name a thing only together with those around them: two of them in two tasks are two things',
    pattern: new RegExp(
      [
        '^(?:重点|重大|各类|新)?(?:项目|企业|产业|工程|平台|人才|园区|基地|投资|产值|任务|活动|机构|标准|规模|面积|总量|长度|数量|能力|投入|岸线',
        '河道|泵站|管网|管道|道路|堤防|护岸|城市|时间)?$',
      ].join('|'),
      'u',
    ),
    examples: ['重点项目', '企业', ''],
    refusals: ['工业项目', '企业数量'],
  },
  verbal: {
    summary: 'Words cut behind their verb name nothing: 中央财政将安排, 按可比价格计算',
    pattern: /(?:安排|投入|支出|增加|减少|计算|达到|实现|完成|新增|建设|为|则)$/u,
    examples: ['中央财政将安排', '按可比价格计算'],
    refusals: ['建设项目', '城镇化率'],
  },
  unwanted: {
    summary: 'Rates of what nobody wants, and of what is used up',
    pattern: new RegExp(
      [
        '失业|死亡|发病|发生|贫困|损失|漏损|损耗|浪费|空置|闲置|投诉|犯罪|发案|事故|违[法规约]|不良|负债|抚养|不合格|超标|流失|返贫|退[化出]',
        '辍学|能耗|消耗|排放',
      ].join('|'),
      'u',
    ),
    examples: ['城镇登记失业率', '管网漏损率'],
    refusals: ['入住率', '就业率'],
  },
  rateName: {
    summary: 'Names of rates',
    pattern: /率$|比重$|占比$|覆盖面?$/u,
    examples: ['入住率', '增加值占比', '公交覆盖面'],
    refusals: ['产值', '率先'],
  },
  rises: {
    summary: 'Verbs of reaching a higher value',
    pattern: /达到|提高到|提升[到至]/u,
    examples: ['达到55%', '提升至55%'],
    refusals: ['控制在5%', '提升'],
  },
  actedOn: {
    summary: 'Units of things that something is done with (动建30个, 投产8个); sums and rates are the same whatever the verb',
    pattern: /^(?:个|家|项|件|台|套|人|名|座|处|条|户|亩|平方米|平方公里|公里|所|种|只|支)$/u,
    examples: ['个', '平方公里'],
    refusals: ['元', '%', '个百分点'],
  },
  unitInValue: {
    summary: 'A value whose words hold its unit: 翻一番, 全覆盖',
    pattern: /[番盖半倍]$/u,
    examples: ['翻一番', '全覆盖', '一半'],
    refusals: ['30', '数百'],
  },
  lowerBound: {
    summary: 'A lower bound in a name: 50万元以上的村, 10亿元以上企业',
    pattern: /(\d{1,8}(?:\.\d{1,4})?)([万亿]{0,3})元(?:及)?以上/u,
    examples: ['50万元以上的村', '10亿元及以上企业'],
    refusals: ['亿元企业', '50家以上'],
  },
  threeSectors: {
    summary: 'Words of the three sectors before their shares: 三次产业结构调整为18:35:52',
    pattern: /三次产业|三产(?:结构|比例|比重)|一二三产|产业结构/u,
    examples: ['三次产业结构调整为', '三产比重'],
    refusals: ['第三产业', '产业集群'],
  },
  beyond: {
    summary: 'Goals that look beyond the plan, said so',
    pattern: /远景|展望|长远|中长期|长期|下一个?五年|远期|愿景|本世纪/u,
    examples: ['2035年远景目标', '下一个五年'],
    refusals: ['主要目标', '五年内'],
  },
  byYear: {
    summary: 'A year by whose end something is to be done: 到2021年, 2021年底前',
    pattern: /(?:到|至|截至)((?:19|20)\d\d)年|((?:19|20)\d\d)年(?:底|末)?(?:前|之前|以前)/gu,
    examples: ['到2021年', '2021年底前'],
    refusals: ['2021年', '2021年底'],
  },
  looksBack: {
    summary: 'Titles and sentences that look back',
    pattern: new RegExp(`${TENSE.retrospect.source}|${TENSE.lookingBack.source}`, 'u'),
    examples: ['过去五年工作回顾', '去年完成投资10亿元'],
    refusals: ['主要任务', '到2025年完成'],
  },
  currency: {
    summary: 'The currency of a unit',
    pattern: /^(?:元|美元|欧元|港元|日元)(?=\/|$)/u,
    examples: ['元', '美元', '元/亩'],
    refusals: ['元件', '吨'],
  },
});
