import { phraseTable } from '../../model/phrase-rule.js';

/**
 * Words that tell what is past from what is to come: of titles, of sentences, right before a time. Patterns are for folded text.
 * Vocabulary: the headings of work reports and of five-year plans (工作回顾, 发展基础, 面临形势; 主要目标, 重点任务).
 */

const any = (...patterns: readonly string[]): string => patterns.join('|');

/** Titles of sections that look back, by what they name. */
const LOOKS_BACK = any(
  // what was reached
  '回顾|成就|成绩',
  '^(?:主要|工作|建设|发展|改革){0,3}(?:成效|进展)$',
  '取得的.{0,6}(?:成效|成绩|进展)',
  '以来.{0,12}(?:成效|成绩|进展)',
  '(?:成效|进展)(?:与|和|及|、)(?:问题|不足|形势|经验)',
  // what is there already
  '^(?!.{0,12}(?:强化|夯实|巩固|打牢|加强|筑牢|提升|打好|壮大|完善|奠定))[^,。;]{0,10}(?:产业|现实|工作|发展|规划|建设|现有|改革)(?:的)?基础(?:$|[与和及、])',
  '^(?:产业|发展|工作|现有)?基础(?:$|[与和及、]|条件|良好|扎实|雄厚|较好)',
  '(?:发展|工作|基本|产业|建设|行业)现状|^现状|现状(?:$|与|和|及|分析|评价|评估)',
  '^(?:基本|总体|主要|工作)情况$|完成情况',
  // where the plan sets out from
  '(?:^|发展|面临|当前|机遇|与|和|及|、)(?:的)?(?:国内外|宏观|基本|总体|发展|新)?形势',
  '^(?:规划|编制|发展|时代)背景$',
  '^(?:发展|面临的?)(?:环境|优势)(?:$|[与和及、])',
  '^(?:发展|面临的?)?(?:新)?(?:机遇|挑战)(?:$|[与和及、])',
  '面临|存在(?:的)?(?:主要|突出)?(?:问题|不足|短板|困难)|(?:问题|短板)(?:与|和)(?:不足|挑战|短板|成因)',
  // what was done, and when
  '如期(?:实现|完成)|(?:圆满|胜利)(?:完成|收官)',
  '^(?:过去|刚刚过去|近)[的]?.{1,4}年',
  '(?:19|20)[0-9]{2}年(?:的)?(?:工作|主要工作)?(?:情况|总结)|工作总结',
);

export const TENSE = phraseTable('tense', {
  intent: {
    summary: 'A word of intent right before a time makes it a bound wherever it lies',
    pattern: /(?:力争|争取|确保|力求|努力|计划|拟|预计|目标|保证|要|须|应|务必|于|在)$/u,
    examples: ['企业力争', '项目计划于'],
    refusals: ['力争企业', '截至'],
  },
  retrospect: {
    summary:
      'Titles of sections that look back: nothing in them is a deadline, their values ' +
      'are facts. They say what is there already or was done; 取得新成效 alone says it of ' +
      'no time: goals are headed so too, and what stands above decides',
    pattern: new RegExp(LOOKS_BACK, 'u'),
    examples: ['2024年工作回顾', '发展基础', '面临形势', '“十三五”目标如期实现', '存在问题'],
    refusals: ['主要目标', '夯实产业基础', '取得新成效', '重点任务'],
  },
  retrospectWhole: {
    summary: 'Titles that say it of all that stands below, whatever its headings are called',
    pattern: /回顾|成就|现状|总结|取得的.{0,6}(?:成效|成绩|进展)/u,
    examples: ['2024年工作回顾', '发展现状'],
    refusals: ['发展基础', '面临形势'],
  },
  turn: {
    summary: 'Titles that turn to what is to come even there',
    pattern: /今后|未来|下一步|下步|明年|展望|思路|(?:目标|任务|安排|部署|打算|建议)$/u,
    examples: ['下一步工作打算', '今后五年'],
    refusals: ['任务完成情况', '工作回顾'],
  },
  prospect: {
    summary: 'Titles of sections that look ahead',
    pattern: new RegExp(
      [
        '(?<!既定)(?<!目标任务)(?<!各项)目标(?!.{0,4}(?:如期|圆满|全面)(?:实现|完成))(?!任务?完成)|任务(?!.{0,3}完成)',
        '|要求|思路|安排|举措|措施|重点(?!.{0,4}(?:突破|进展|成效))|展望|部署|建议|愿景|计划$|行动$|工程$',
      ].join(''),
      'u',
    ),
    examples: ['主要目标', '重点任务', '保障措施', '三年行动'],
    refusals: ['既定目标如期实现', '任务完成情况', '重点领域突破'],
  },
  lookingBack: {
    summary: 'A sentence that looks back',
    pattern: /过去的?[一二三四五两几]?年|[一二三四五六七八九十]年来|以来|去年|已经|已累计|一年来|回顾/u,
    examples: ['过去五年,每年新增', '改革开放以来', '去年'],
    refusals: ['今后五年', '每年新增'],
  },
  willBe: {
    summary: 'A verb of reaching with 将 before it: what is told of a time to come, even in a review',
    pattern: /^[^,。;]{0,24}将(?:会|要|全部|基本|可|有望)?(?:达到|达|突破|超过|建成|实现|增加|扩大|形成|成为|完成)/u,
    examples: ['城区面积将达到60平方公里', '将建成'],
    refusals: ['城区面积达到', '将军路建成', '将军'],
  },
  meantYear: {
    summary: '当年 that a plan for several years intends: 力争当年开工',
    pattern: /(?:实现|完成|达到|确保|力争|争取)$/u,
    examples: ['项目力争', '企业实现'],
    refusals: ['对项目', '力争项目'],
  },
});
