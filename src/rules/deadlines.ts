import type { DeadlineType } from '../model/mention.js';
import type { Rule } from '../model/rule.js';

/**
 * Time expressions of plans: how they are written (`TIME_RULES`) and what keeps one from bounding an action (`TIME_GUARDS`).
 * Named groups: year, year2, rel (今年), month, day, quarter, half, edge (底, 末 …), plan (the number of a five-year plan), count, unit,
 * to (到), before (前). `time`, where a pattern has it, is the extent of the expression itself.
 * It is one table, so it is one file, however many rows it has.
 */

/** What a time does in its sentence; only `bound` is a deadline. */
export type TimeRole =
  /** bounds an action or a target */
  | 'bound'
  /** the reference of a change: 比2020年, 在2018年基础上 */
  | 'baseline'
  /** dates something done, said or issued: 2019年工业总产值538亿元, a meeting, a document's own dates */
  | 'past'
  /** part of a title, a name or a quoted phrase */
  | 'name'
  /** describes a person or a benefit: 毕业5年内, 3年内减免 (its number is a quantity) */
  | 'condition'
  /** counted from nothing that the text states: 首年, 第2年 */
  | 'relative';

export interface TimeRule extends Rule {
  /** calendar: `by` where 到, 前 or an end (底, 末) is said, else `during` */
  readonly type: DeadlineType | 'calendar';
  /** role where no guard says another; `open`: a bound where it lies ahead or a word of intent stands before it */
  readonly role: TimeRole | 'open';
}

export const TIME_FRAGMENTS: Readonly<Record<string, string>> = {
  Y: '(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|[一二][○〇零O一二三四五六七八九]{3}',
  M: '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]',
  D: '3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]',
  N: '(?<![0-9.])[0-9]{1,2}|两三|三四|三五|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]',
  RANGE_TAIL: '(?:[-—~至到])(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})',
  TO: '(?<!达)到|至|截至|截止到?|截至到',
  BEFORE: '[以之]?前',
  DASH: '[-—~～–―－]{1,2}|至|到',
  REL: '今年|本年度?|当年|明年|(?<!明)后年',
  LAST: '去年|上年|上一年|上个年度',
  EDGE: '年?[底末]|年?[初中](?={TIMED})',
  TIMED:
    '[以之]?前|[,。;、)]|$|就|即|将|要|可|力争|争取|全面|基本|正式|完成|建成|建设|竣工|开工|启动|投产|投用|投入|试|实现|形成|达到|出台|印发|召开',
  XUN: '[底末]|上旬|中旬|下旬',
};

export const TIME_RULES: readonly TimeRule[] = [
  {
    id: 'time-span-dates',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'open',
    summary: 'A span between two months or days: 2021年3月—4月, 6月1日至10日, 11月至次年3月, 2026年4月28日起至5月28日',
    triggers: ['月'],
    pattern:
      '(?:(?<year>{Y})年|(?<rel>{REL}|{LAST}))?(?<![0-9])(?<month>{M})月?份?(?:(?<day>{D})日)?起?(?:{DASH})' +
      '(?:(?<year2>{Y})年|(?<next>次年|翌年)|(?<rel2>{REL}))?(?<month2>{M})月份?(?:(?<day2>{D})[日号])?(?<edge2>[底末])?' +
      '|(?:(?<year_b>{Y})年|(?<rel_b>{REL}|{LAST}))?(?<![0-9])(?<month_b>{M})月(?<day_b>{D})日?(?:{DASH})(?<day2_b>{D})[日号]',
    examples: [
      { text: '动员部署阶段(2021年3月-4月)', gives: { text: '2021年3月-4月', type: 'during', from: '2021-03-01', to: '2021-04-30' } },
      { text: '2026年4月28日起至2026年5月28日', gives: { type: 'during', from: '2026-04-28', to: '2026-05-28' } },
      { text: '2024年5月3日至12日开展检查', gives: { text: '2024年5月3日至12日', from: '2024-05-03', to: '2024-05-12' } },
      { text: '2025年10月至次年2月轮作', gives: { text: '2025年10月至次年2月', from: '2025-10-01', to: '2026-02-28' } },
    ],
    refusals: [{ text: '首月至次月', why: 'no month is named' }],
  },
  {
    id: 'time-span-digits',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'open',
    summary: 'A span between two months written in digits only: 2024.06-2025.12',
    triggers: ['.0', '.1', '/0', '/1'],
    pattern: '(?<year>{Y})[./](?<month>0[1-9]|1[0-2])(?:{DASH})(?<year2>{Y})[./](?<month2>0[1-9]|1[0-2])(?![0-9./])',
    examples: [{ text: '建设工期2023.03-2026.09', gives: { text: '2023.03-2026.09', from: '2023-03-01', to: '2026-09-30' } }],
    refusals: [{ text: '由2024.06亿元', why: 'an amount' }],
  },
  {
    id: 'time-first-months',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'open',
    summary: 'The first part of a year: 2024年前三季度, 今年前8个月, 去年前10个月',
    triggers: ['前'],
    pattern:
      '(?:(?<year>{Y})年|(?<rel>{REL}|{LAST}))的?前(?:(?<quarters>[二两三23])个?季度|(?<months>{M}|两)个?月)|(?<![近每年])前(?<quarters_b>[三3])季度',
    examples: [
      { text: '2023年前三季度投资增长4.1%', gives: { text: '2023年前三季度', type: 'during', from: '2023-01-01', to: '2023-09-30' } },
      { text: '2022年前5个月', gives: { from: '2022-01-01', to: '2022-05-31' } },
    ],
    refusals: [
      { text: '前3个月免租', why: 'the first months of a contract' },
      { text: '2025年前完成', why: 'before 2025' },
    ],
  },
  {
    id: 'time-span-years',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'bound',
    summary: 'A span of years: 2023—2027年, 2023年至2025年, 2023—2025三年',
    triggers: ['年'],
    pattern: '(?<year>{Y})(?:年度?)?(?:{DASH})(?<year2>{Y})(?:年度?|[二两三四五六]年)(?<edge2>[底末])?(?:期?间)?',
    examples: [
      { text: '2023—2027年新增规上企业30家', gives: { text: '2023—2027年', type: 'during', from: '2023-01-01', to: '2027-12-31' } },
      { text: '2024-2026三年共栽植果树8万株', gives: { text: '2024-2026三年', from: '2024-01-01', to: '2026-12-31' } },
      { text: '2023年至2025年,建成高标准农田10万亩', gives: { text: '2023年至2025年', from: '2023-01-01', to: '2025-12-31' } },
    ],
    refusals: [{ text: '电话2023-2027', why: 'no 年' }],
  },
  {
    id: 'time-span-years-bare',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'name',
    summary: 'A span of years without 年, as titles and table cells have it: 发展规划(2021-2025)',
    triggers: ['19', '20'],
    pattern: '(?<year>{Y})(?:[-—~–]{1,2})(?<year2>{Y})(?![年0-9.-])',
    examples: [
      { text: '发展战略规划(2021-2025)', gives: { text: '2021-2025', type: 'during', from: '2021-01-01', to: '2025-12-31', bounds: null } },
    ],
    refusals: [{ text: '0574-65712063', why: 'a telephone number' }],
  },
  {
    id: 'time-day',
    finds: 'time',
    codebook: '5',
    type: 'calendar',
    role: 'open',
    summary: 'A day, with 前 the day included: 6月30日前, 到2025年6月30日',
    triggers: ['日', '号'],
    pattern: '(?<to>{TO})?(?:(?<year>{Y})年|(?<rel>{REL}))?(?<![0-9])(?<month>{M})月(?<day>{D})[日号](?<before>{BEFORE})?',
    examples: [{ text: '2025年6月30日前完成整改', gives: { text: '2025年6月30日前', type: 'by', from: null, to: '2025-06-30' } }],
    refusals: [{ text: '每月二次', why: 'no day' }],
  },
  {
    id: 'time-day-digits',
    finds: 'time',
    codebook: '5',
    type: 'calendar',
    role: 'open',
    summary: 'A day written in digits only, or a month with 前 or 底: 2026-06-30前, 2026.06.30前, 2026.06底前',
    triggers: ['-', '.', '/'],
    pattern:
      '(?<to>{TO})?(?<year>(?<![0-9])20[0-9]{2})(?<mark>[-./])(?<month>1[0-2]|0?[1-9])\\k<mark>' +
      '(?<day>3[01]|[12][0-9]|0?[1-9])(?![-./0-9])(?<before>{BEFORE})?' +
      '|(?<to_b>{TO})?(?<year_b>(?<![0-9])20[0-9]{2})[-./](?<month_b>1[0-2]|0?[1-9])' +
      '(?:(?<edge_b>[底末])(?<before_b>{BEFORE})?|(?<before_c>{BEFORE}))',
    examples: [
      { text: '2027-09-15前完成签约', gives: { text: '2027-09-15前', type: 'by', from: null, to: '2027-09-15' } },
      { text: '2027.03.31前完成', gives: { text: '2027.03.31前', type: 'by', to: '2027-03-31' } },
      { text: '2026.05底前投用', gives: { text: '2026.05底前', type: 'by', to: '2026-05-31' } },
    ],
    refusals: [
      { text: '投资2026.5亿元', why: 'an amount' },
      { text: '电话2026-12-345', why: 'a number of a list' },
    ],
  },
  {
    id: 'time-short-year',
    finds: 'time',
    codebook: '5',
    type: 'calendar',
    role: 'open',
    summary: 'A year of two digits before its month, quarter, half or end: 21年6月底前, 26年底, 24年上半年',
    triggers: ['年'],
    pattern:
      '(?<to>{TO})?(?<![0-9.第约近满超过用每])(?<year>[1-4][0-9])年' +
      '(?:(?<month>{M})月份?(?:(?<day>{D})[日号]|(?<edge>{XUN}))?|第?(?<quarter>[一二三四1-4])季度|' +
      '(?<half>[上下])半年|年?(?<edge_b>[底末]))(?<before>{BEFORE})?',
    examples: [
      { text: '于23年9月底前交付', gives: { text: '23年9月底前', type: 'by', to: '2023-09-30' } },
      { text: '到28年底建成', gives: { text: '到28年底', type: 'by', to: '2028-12-31' } },
    ],
    refusals: [
      { text: '连续15年', why: 'a length' },
      { text: '工龄满12年6个月', why: 'a length' },
    ],
  },
  {
    id: 'time-month',
    finds: 'time',
    codebook: '5',
    type: 'calendar',
    role: 'open',
    summary: 'A month with its year, 前, 底 or 旬; 前 without 底 is before the month begins',
    triggers: ['月'],
    pattern:
      '(?<to>{TO})?(?:(?<year>{Y})年|(?<rel>{REL}))(?<month>{M})月份?(?<edge>{XUN})?(?<before>{BEFORE})?' +
      '|(?<to_b>到|至|截至)?(?<![0-9.年每])(?<month_b>{M})月份?(?<edge_b>{XUN})(?<before_b>{BEFORE})?|(?<to_c>到|至' +
      '|截至)?(?<![0-9.年每])(?<month_c>{M})月份?(?<before_c>{BEFORE})|(?<![0-9.年每])(?<month_d>{M})月份',
    examples: [
      { text: '于6月底前梳理完成', gives: { text: '6月底前', type: 'by', to: '2021-06-30' } },
      { text: '12月份前具有注册会计师资格', gives: { text: '12月份前', type: 'by', to: '2021-11-30' } },
      { text: '2025年12月底前建成', gives: { text: '2025年12月底前', type: 'by', to: '2025-12-31' } },
      { text: '8月中旬前完成招标', gives: { text: '8月中旬前', to: '2021-08-20' } },
    ],
    refusals: [
      { text: '3月免租', why: 'a length, not a month' },
      { text: '12个月前', why: 'a length' },
    ],
  },
  {
    id: 'time-quarter',
    finds: 'time',
    codebook: '5',
    type: 'calendar',
    role: 'open',
    summary: 'A quarter, or several: 2026年一季度, 三季度末前, 一至三季度',
    triggers: ['季度'],
    pattern:
      '(?<to>{TO})?(?:(?<year>{Y})年|(?<rel>{REL}))?(?<![近前后每连续])第?(?<quarter>[一二三四1-4])季度(?<edge>[底末])?(?<before>{BEFORE})?' +
      '|(?:(?<year_b>{Y})年|(?<rel_b>{REL}))?(?<![近前后每连续])第?(?<quarter_b>[一二三1-3])(?:季度)?(?:{DASH})第?(?<quarter2_b>[二三四2-4])季度',
    examples: [{ text: '2026年一季度全面开工', gives: { text: '2026年一季度', type: 'during', from: '2026-01-01', to: '2026-03-31' } }],
    refusals: [{ text: '季度通报', why: 'no quarter is named' }],
  },
  {
    id: 'time-half',
    finds: 'time',
    codebook: '5',
    type: 'calendar',
    role: 'open',
    summary: 'A half-year: 上半年, 2026年下半年',
    triggers: ['半年'],
    pattern: '(?<to>{TO})?(?:(?<year>{Y})年|(?<rel>{REL}))?(?<half>[上下])半年(?<edge>[底末])?(?<before>{BEFORE})?',
    examples: [{ text: '上半年完成规划编制', gives: { text: '上半年', type: 'during', from: '2021-01-01', to: '2021-06-30' } }],
    refusals: [{ text: '登记失业半年以上', why: 'a length' }],
  },
  {
    id: 'time-year',
    finds: 'time',
    codebook: '5',
    type: 'calendar',
    role: 'open',
    summary: 'A calendar year: 到2025年, 2027年底前, 2030年前, 2021年',
    triggers: ['年'],
    pattern:
      '(?<to>{TO})?(?<year>{Y})年(?:年?(?<edge>[底末]|[初中](?={TIMED}))|度|以?内)?' +
      '(?<before>{BEFORE}(?!景|沿|瞻|列|[0-9一二两三四五六七八九十百]{1,3}(?:位|名|强|个|批|次|家|季)))?',
    examples: [
      { text: '到2025年,规模企业达到800家', gives: { text: '到2025年', type: 'by', from: null, to: '2025-12-31' } },
      { text: '2027年底前,提取专项经费', gives: { text: '2027年底前', type: 'by', to: '2027-12-31' } },
      { text: '2027年中建成', gives: { text: '2027年中', type: 'by', to: '2027-06-30' } },
      { text: '2030年前碳达峰', gives: { text: '2030年前', type: 'by', to: '2029-12-31' } },
      { text: '到二〇三五年基本建成', gives: { text: '到二〇三五年', type: 'by', to: '2035-12-31' } },
      { text: '力争2021年营业收入增长10%', gives: { text: '2021年', type: 'during', from: '2021-01-01', to: '2021-12-31' } },
    ],
    refusals: [
      { text: '中国制造2025', why: 'a name, no 年' },
      { text: '12025年', why: 'no year' },
    ],
  },
  {
    id: 'time-after',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'open',
    summary: 'What begins when a time is over: 2025年以后, 2025年6月底之后',
    triggers: ['后'],
    pattern: '(?<year>{Y})年(?:(?<month>{M})月份?)?(?:(?<edge>[底末]))?(?<after>[以之]后|后(?![备续勤半期台方端劲顾轮三五]))',
    examples: [
      { text: '2026年以后逐年核减', gives: { text: '2026年以后', type: 'during', from: '2027-01-01', to: null } },
      { text: '2026年4月底之后启用', gives: { text: '2026年4月底之后', from: '2026-05-01', to: null } },
    ],
    refusals: [{ text: '2025年后备干部20名', why: '后备' }],
  },
  {
    id: 'time-up-to',
    finds: 'time',
    codebook: '5',
    type: 'by',
    role: 'past',
    summary: 'A time and what came before it, which describes a stock: 2000年及以前',
    triggers: ['前'],
    pattern: '(?<year>{Y})年(?:(?<month>{M})月份?)?(?:(?<day>{D})[日号])?(?<edge>[底末])?(?<upto>[及或、]|\\(含\\))[以之]前',
    examples: [
      { text: '1998年及以前建成的住宅', gives: { text: '1998年及以前', from: null, to: '1998-12-31', bounds: null } },
      { text: '2010年6月或之前登记', gives: { text: '2010年6月或之前', to: '2010-06-30', bounds: null } },
    ],
    refusals: [{ text: '2030年以前完成', why: 'a deadline' }],
  },
  {
    id: 'time-year-bare',
    finds: 'time',
    codebook: '5',
    type: 'by',
    role: 'bound',
    summary: '到 and a year whose 年 was left out: 到2025,',
    triggers: ['到20', '至20'],
    pattern: '(?<to>到)(?<year>20[0-9]{2})(?=[,，。;、]|底|末)(?<edge>[底末])?(?<before>前)?',
    examples: [{ text: '力争到2025,建成5个园区', gives: { text: '到2025', type: 'by', to: '2025-12-31' } }],
    refusals: [{ text: '达到2025家', why: 'a count' }],
  },
  {
    id: 'time-this-year',
    finds: 'time',
    codebook: '5',
    type: 'calendar',
    role: 'bound',
    summary: '今年, 当年, 本年度, 明年, with an end or 前: the year of a one-year plan, else of signing',
    triggers: ['今年', '本年', '当年', '明年', '后年'],
    pattern: '(?<to>{TO})?(?<rel>{REL})(?:(?<edge>{EDGE})|以?内)?(?<before>{BEFORE})?',
    examples: [
      { text: '今年力争实现100家', gives: { text: '今年', type: 'during', from: '2021-01-01', to: '2021-12-31' } },
      { text: '明年底前全面完成', gives: { text: '明年底前', type: 'by', to: '2022-12-31' } },
    ],
    refusals: [{ text: '去年新增3家', why: 'the past' }],
  },
  {
    id: 'time-two-years',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'bound',
    summary: 'This year and the next: 今明两年',
    triggers: ['今明'],
    pattern: '(?<both>今明)(?:这)?(?:两|2)年(?:[之以]?内)?',
    examples: [{ text: '今明两年,建成园区3个', gives: { text: '今明两年', type: 'during', from: '2021-01-01', to: '2022-12-31' } }],
    refusals: [{ text: '近两年', why: 'the past' }],
  },
  {
    id: 'time-whole-year',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'bound',
    summary: '全年 and 年内 without a number before them',
    triggers: ['全年', '年内'],
    pattern: '(?<![安健周齐])(?<rel>全年)(?!龄)|(?<![0-9一二两三四五六七八九十几数多当本今明之])(?<rel_b>年内)(?!瓦)',
    examples: [
      { text: '力争全年新增规模企业30家', gives: { text: '全年', type: 'during', from: '2021-01-01', to: '2021-12-31' } },
      { text: '项目年内开工率达到90%', gives: { text: '年内', type: 'during', to: '2021-12-31' } },
    ],
    refusals: [
      { text: '安全年活动', why: '安全 + 年' },
      { text: '三年内完成', why: 'time-within' },
    ],
  },
  {
    id: 'time-year-end',
    finds: 'time',
    codebook: '5',
    type: 'by',
    role: 'bound',
    summary: '年底前, 到年底, 年底: the end of the year of a one-year plan, else of signing',
    triggers: ['年底', '年末', '年中'],
    pattern:
      '(?<to>到|至)(?<edge>年[底末])(?<before>{BEFORE})?|(?<![0-9○〇零O一二三四五六七八九十两几多半今明当本去上每前年])' +
      '(?:(?<edge_b>年[底末])(?<before_b>{BEFORE})|(?<edge_c>年底)(?!前)|(?<edge_d>年中)(?={TIMED})(?![,。;)]|$)(?<before_d>{BEFORE})?)',
    examples: [
      { text: '确保年底前全部竣工', gives: { text: '年底前', type: 'by', to: '2021-12-31' } },
      { text: '年中完成验收', gives: { text: '年中', type: 'by', to: '2021-06-30' } },
      { text: '到年底完成', gives: { text: '到年底', to: '2021-12-31' } },
    ],
    refusals: [
      { text: '年末人口', why: 'a stock date' },
      { text: '五年中建成', why: 'a length' },
      { text: '年中央预算', why: '中央' },
    ],
  },
  {
    id: 'time-plan-end',
    finds: 'time',
    codebook: '5',
    type: 'by',
    role: 'bound',
    summary: 'The end of a five-year plan: 到“十四五”末',
    triggers: ['五'],
    pattern:
      '(?<to>到|至|截至)?“?(?<plan>[一二三四五六七八九]?十?[一二三四五六七八九]?)五”?(?:规划)?(?<edge>期?末期?|期间?结束)(?<before>{BEFORE})?',
    examples: [{ text: '到“十四五”末,研发投入强度达到3%', gives: { text: '到“十四五”末', type: 'by', to: '2025-12-31' } }],
    refusals: [{ text: '“十四五”规划', why: 'a title' }],
  },
  {
    id: 'time-plan-period',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'bound',
    summary: 'The years of a five-year plan: “十四五”期间, 十四五时期',
    triggers: ['五'],
    pattern:
      '“?(?<plan>[一二三四五六七八九]?十?[一二三四五六七八九]?)五”?(?:规划)?(?:期间|时期|期内)|第(?<plan_b>[一二三四五六七八九]?十[一二三四五六七八九]?)个五年(?:规划|计划)?(?:期间|时期|期内)',
    examples: [
      { text: '“十四五”期间累计新增10万亩', gives: { text: '“十四五”期间', type: 'during', from: '2021-01-01', to: '2025-12-31' } },
    ],
    refusals: [{ text: '“十四五”规划、国土空间总体规划', why: 'a title' }],
  },
  {
    id: 'time-within',
    finds: 'time',
    codebook: '5',
    type: 'within',
    role: 'bound',
    summary: 'A number of years or months from signing: 五年内, 3-5年内, 6个月内',
    triggers: ['内'],
    pattern: '(?<![上下])(?<count>{N}|半)(?<range>{RANGE_TAIL})?(?<unit>年|个月)(?:左右)?(?:时间)?(?:[以之])?内',
    examples: [{ text: '力争五年内贷款比重达到30%', gives: { text: '五年内', type: 'within', from: null, to: '2026-03-29' } }],
    refusals: [
      { text: '2025年内', why: 'a calendar year' },
      { text: '10日内办结', why: 'a service time' },
    ],
  },
  {
    id: 'time-effort',
    finds: 'time',
    codebook: '5',
    type: 'within',
    role: 'bound',
    summary: 'A length of effort ahead: 用3年时间, 通过三到五年努力',
    triggers: ['时间', '努力', '奋斗', '用'],
    pattern:
      '(?<![使采运])利?用(?:约|大约)?(?<count>{N})(?<range>{RANGE_TAIL})?(?<unit>年|个月)(?:左右)?的?时间|(?:通过' +
      '|经过)(?<count_b>{N})(?<range_b>{RANGE_TAIL})?(?<unit_b>年|个月)(?:左右)?(?:的?时间)?的?(?:持续|不懈|接续|共同)?(?:努力|奋斗|建设' +
      '|发展|培育|攻坚)|(?<=力争|争取|计划|拟)(?<count_c>{N})(?<range_c>{RANGE_TAIL})?(?<unit_c>年|个月)(?:左右)?的?时间',
    examples: [{ text: '力争用3年时间建成园区', gives: { text: '用3年时间', type: 'within', to: '2024-03-29' } }],
    refusals: [{ text: '用了3年时间', why: 'done' }],
  },
  {
    id: 'time-next',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'bound',
    summary: 'Years to come: 未来五年, 今后三年',
    triggers: ['未来', '今后', '接下来'],
    pattern: '(?:未来|今后|接下来)的?(?:(?<count>{N})(?<range>{RANGE_TAIL})?|几)个?(?<unit>年)',
    examples: [{ text: '未来五年,培育上市企业20家', gives: { text: '未来五年', type: 'during', from: '2021-01-01', to: '2025-12-31' } }],
    refusals: [{ text: '过去五年', why: 'the past' }],
  },
  {
    id: 'time-term',
    finds: 'time',
    codebook: '5',
    type: 'within',
    role: 'bound',
    summary: 'A term of government: 本届政府任期内',
    triggers: ['任期'],
    pattern: '本届(?:党委)?、?(?:政府|班子)?任期(?:之|以)?内?|(?<=政府)任期内',
    examples: [{ text: '本届政府任期内完成改造', gives: { text: '本届政府任期内', type: 'within', from: null, to: null } }],
    refusals: [{ text: '任期制和契约化管理', why: 'a system' }],
  },
  {
    id: 'time-recurring',
    finds: 'time',
    codebook: '5',
    type: 'recurring',
    role: 'bound',
    summary: 'What comes again: 每年, 每季度, 每两年, 每年3月底前',
    triggers: ['每'],
    pattern:
      '每(?:隔)?(?:[0-9]{1,2}|[一二两三四五六七八九十])?个?(?<unit>年|半年|季度|季|月|周|星期)度?(?:(?:{M})月份?(?:(?:{D})日|{XUN})?(?:{BEFORE})|年?[底末](?:{BEFORE})?)?',
    examples: [
      { text: '每年新引进项目25个', gives: { text: '每年', type: 'recurring', from: null, to: null } },
      { text: '每年3月底前报送', gives: { text: '每年3月底前', type: 'recurring' } },
      { text: '每半年形成一份报告', gives: { text: '每半年', type: 'recurring' } },
    ],
    refusals: [
      { text: '年均增长5%', why: 'a frequency, no time' },
      { text: '逐年提高', why: 'vague' },
    ],
  },
  {
    id: 'time-from',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'bound',
    summary: 'A beginning: 从2025年起, 自2024年1月1日起',
    triggers: ['起', '开始'],
    pattern: '(?:从|自)?(?:(?<year>{Y})年|(?<rel>{REL}))(?:(?<month>{M})月(?:(?<day>{D})[日号])?)?(?<open>起(?![步点到])|开始)',
    examples: [{ text: '从2022年起每年安排1000万元', gives: { text: '从2022年起', type: 'during', from: '2022-01-01', to: null } }],
    refusals: [{ text: '2025年起步区建成', why: '起步区' }],
  },
  {
    id: 'time-last-year',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'past',
    summary: 'The year before, or a part of it: 去年, 上年, 上一年度, 去年四季度, 去年12月',
    triggers: ['去年', '上年', '上一年', '上个年'],
    pattern:
      '(?<rel>{LAST}|上一?年度)(?:年?[底末]|年?初|第?(?<quarter>[一二三四1-4])季度|的?(?<half>[上下])半年|' +
      '(?<month>{M})月份?(?:(?<day>{D})[日号]|(?<edge>{XUN}))?)?',
    examples: [
      { text: '比上年增长5%', gives: { text: '上年', type: 'during', from: '2020-01-01', to: '2020-12-31', bounds: null } },
      { text: '去年三季度开工', gives: { text: '去年三季度', from: '2020-07-01', to: '2020-09-30', bounds: null } },
      { text: '去年11月投产', gives: { text: '去年11月', from: '2020-11-01', to: '2020-11-30', bounds: null } },
    ],
    refusals: [{ text: '今年增长5%', why: 'time-this-year' }],
  },
  {
    id: 'time-past-years',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'past',
    summary: 'Years gone by: 过去五年, 近三年, 五年来',
    triggers: ['过去', '近', '来', '以来'],
    pattern:
      '(?:刚刚?)?过去的?(?<past>{N})年|近(?<past_b>{N})年(?:以?来)?|近(?:{N})个?月(?:以?来)?|(?<![近第])(?<past_c>{N})年(?:多)?(?:以)?来(?!自)',
    examples: [{ text: '近三年平均增长8%', gives: { text: '近三年', type: 'during', from: '2018-01-01', to: '2020-12-31', bounds: null } }],
    refusals: [{ text: '未来五年', why: 'time-next' }],
  },
  {
    id: 'time-year-after',
    finds: 'time',
    codebook: '5',
    type: 'calendar',
    role: 'open',
    summary: 'The year after one that the sentence names: 2025年…,次年; of no date where it names none',
    triggers: ['次年', '翌年'],
    pattern: '(?<to>{TO})?(?<!人)(?<next>次年|翌年)(?!均)(?:(?<month>{M})月份?(?<edge>{XUN})?|(?<edge_b>{EDGE}))?(?<before>{BEFORE})?',
    examples: [{ text: '2024年新建8座,次年新建3座', gives: { text: '次年', from: '2025-01-01', to: '2025-12-31' } }],
    refusals: [{ text: '人次年均增长', why: '人次' }],
  },
  {
    id: 'time-from-now',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'relative',
    summary: 'What begins some months or years from signing: 6个月后, 三年之后',
    triggers: ['后'],
    pattern: '(?<![0-9.第满近前后])(?<later>{N})(?<laterUnit>个月|年)(?:[以之]后|后(?![备续勤半期台方端劲顾轮]))',
    examples: [{ text: '9个月后投产', gives: { text: '9个月后', from: '2021-12-29', to: null, bounds: null } }],
    refusals: [{ text: '2025年后投产', why: 'a calendar year' }],
  },
  {
    id: 'time-relative',
    finds: 'time',
    codebook: '5',
    type: 'during',
    role: 'relative',
    summary: 'A year counted from an event that the text leaves open: 首年, 第2年',
    triggers: ['首年', '第'],
    pattern: '首年|第(?:{N})(?:个)?年(?:度)?(?!级)',
    examples: [{ text: '第2年场地租金五折', gives: { text: '第2年', bounds: null } }],
    refusals: [{ text: '第2批', why: 'no year' }],
  },
];

/** A context that gives a time another role. `before` stands right before it, `after` right behind it; `clause` anywhere in its clause. */
export interface TimeGuard {
  readonly id: string;
  readonly role: TimeRole;
  readonly summary: string;
  /** rules that it speaks of; [] for all */
  readonly rules: readonly string[];
  /** the time itself must match this */
  readonly word?: string;
  readonly before?: string;
  readonly after?: string;
  readonly clause?: string;
  readonly examples: readonly string[];
  /** texts whose time it must leave alone */
  readonly refusals: readonly string[];
}

const TITLE_NOUN = '(?:方案|计划|规划|意见|办法|要点|措施|纲要|报告|目录|清单|台账|通知|白皮书|指南|预算|决算|细则|政策)';

export const TIME_GUARDS: readonly TimeGuard[] = [
  {
    id: 'guard-baseline',
    role: 'baseline',
    rules: [],
    summary: 'The reference of a change: 比2020年, 较上年, 与2020年相比',
    before: '(?:比|较|相比于?|对比|相对于?|高于|低于|不低于|(?:与|同)(?=.{0,8}$))(?:“)?$',
    examples: ['比2020年下降10%', '较上年增长5%'],
    refusals: ['到2025年比重达到10%'],
  },
  {
    id: 'guard-base',
    role: 'baseline',
    rules: [],
    summary: 'The base of a change: 在2018年基础上, 以2020年为基数',
    after: '^(?:同期)?的?(?:基础上|为基[数准期年]|基数|[^,。;:在]{0,8}的?基础上)',
    examples: ['在2018年基础上翻一番', '以2020年为基数'],
    refusals: ['到2025年基本建成'],
  },
  {
    id: 'guard-base-year',
    role: 'baseline',
    rules: [],
    summary: 'The year that a plan reckons from: 规划基准年为2020年, 水平年为2025年',
    before: '(?:基准年|水平年|基期年?)(?:为|是|:)?$',
    examples: ['本规划基准年为2020年'],
    refusals: ['力争在基准以上,到2025年'],
  },
  {
    id: 'guard-vision',
    role: 'name',
    rules: ['time-year'],
    summary: 'The long-range objectives as a name: 2035年远景目标',
    word: '年$',
    after: '^远景目标',
    examples: ['规划和2035年远景目标纲要'],
    refusals: ['到2035年,远景目标实现'],
  },
  {
    id: 'guard-peak',
    role: 'name',
    rules: [],
    summary: 'The date by which emissions are to peak, as the name of that goal: 2030年前碳达峰目标如期实现',
    word: '前$',
    after: '^(?:实现)?(?:碳达峰|碳中和)(?:[、和与][^,;。]{0,10}碳中和)?(?:的?(?:目标|行动|方案|愿景|战略))',
    examples: ['确保2030年前碳达峰目标如期实现'],
    refusals: ['2030年前实现碳达峰', '力争2030年前碳达峰,'],
  },
  {
    id: 'guard-times-of',
    role: 'baseline',
    rules: [],
    summary: 'What a multiple is reckoned from: 达到2023年的3倍, 是2022年的5倍',
    after: '^(?:同期|末|底)?的?(?:约|近)?(?:[0-9.]{1,6}|[一二两三四五六七八九十]{1,3})(?:多)?倍',
    examples: ['达到2023年的3倍', '是2022年的5倍', '达到2020年的两倍'],
    refusals: ['到2025年,翻两番'],
  },
  {
    id: 'guard-value-of',
    role: 'past',
    rules: [],
    summary: 'The value that a year had: 从2020年的51%, 提升到2025年的70%',
    word: '^(?:[^到至]|[到至](?!20[0-9]{2}年))',
    before: '(?:^|[^到至为])$',
    after: '^的(?=约?[0-9.]{1,12})',
    examples: ['从2020年的51%提升到2025年的70%'],
    refusals: ['到2025年,51%的企业', '提高到2025年的20%'],
  },
  {
    id: 'guard-since',
    role: 'past',
    rules: [],
    summary: 'Since then: 2020年以来, “十三五”时期以来',
    after: '^(?:度|期)?(?:[^,。;:]{0,4})以来',
    examples: ['2020年以来,全区新增企业20家'],
    refusals: ['到2025年,历年以来'],
  },
  {
    id: 'guard-statement',
    role: 'past',
    rules: ['time-year', 'time-this-year', 'time-plan-period', 'time-next', 'time-whole-year'],
    summary: 'A statement about a period: 2017年是…之年, “十四五”时期是…的关键期',
    after: '^(?:是|,是|既是|也是|正是|恰逢|恰是|适逢|确定为)',
    examples: ['2017年是供给侧结构性改革的深化之年', '“十四五”时期是关键五年'],
    refusals: ['2017年实施项目5个'],
  },
  {
    id: 'guard-title-noun',
    role: 'name',
    rules: [
      'time-year',
      'time-span-years',
      'time-span-dates',
      'time-plan-period',
      'time-this-year',
      'time-half',
      'time-quarter',
      'time-month',
    ],
    summary: 'A period inside the name of a paper: 2017年工作推进方案, 2025年度计划',
    after: `^[^,。;:、《》0-9完力实]{0,14}${TITLE_NOUN}(?=[的等》)”,。;:、]|\\.doc|\\.pdf|$)`,
    examples: ['2017年工作推进方案', '附件:2017年重点突破工作推进方案.doc'],
    refusals: ['2021年实现规划全覆盖'],
  },
  {
    id: 'guard-title-bracket',
    role: 'name',
    rules: [],
    summary: 'A period in brackets behind the name of a paper: 行动方案(2023—2027年)',
    before: `${TITLE_NOUN}(?:文本)?\\($`,
    after: '^\\)',
    examples: ['行动方案(2023—2027年)', '行动计划(2026—2027年)'],
    refusals: ['动员部署阶段(2021年3月-4月)'],
  },
  {
    id: 'guard-edition',
    role: 'name',
    rules: [],
    summary: 'An edition: 2024年版, 2011年本',
    after: '^(?:版|本\\)|修订|修正|第[一二三四五六七八九十0-9]{1,3}次|第[一二三四五六七八九十0-9]{1,3}[批期号])',
    examples: ['产业结构调整指导目录2024年本)'],
    refusals: [],
  },
  {
    id: 'guard-event',
    role: 'name',
    rules: ['time-year', 'time-month', 'time-day'],
    summary: 'A year that names a fair, a congress or games: 2026年世界林木业大会',
    after:
      '^[^,。;:、0-9]{0,16}(?:奥运会|亚运会|运动会|博览会|大会|峰会|论坛|大赛|锦标赛|交易会|洽谈会|展览会|展销会|世界杯|常务会议|全会)',
    examples: ['做好2026年世界林木业大会筹备'],
    refusals: ['2026年新增企业20家'],
  },
  {
    id: 'guard-issue',
    role: 'past',
    rules: [],
    summary: 'Coming into force, issue and validity of the paper itself',
    word: '[^前底末]$',
    after: '^(?:[X×x]{1,2}月|(?:起)?(?:正式)?(?:施行|实施[。,;]|执行|生效|印发|发布|公布|出台|颁布|签发|废止))',
    examples: ['自2024年6月1日起施行', '2026年4月28日发布'],
    refusals: ['2024年实施项目5个'],
  },
  {
    id: 'guard-validity',
    role: 'past',
    rules: [],
    summary: 'How long a paper or a call for comments holds: 有效期至2027年12月31日',
    before: '(?:有效期(?:为|限为|自)?|征求意见时间为?|征求意见(?:期限)?为?|公示期(?:为|自)?|发布(?:日期|时间):?|成文日期:?)$',
    examples: ['有效期至2027年12月31日', '征求意见时间为2026年4月28日起至2026年5月28日'],
    refusals: ['到2027年,有效投资增长5%'],
  },
  {
    id: 'guard-person',
    role: 'condition',
    rules: ['time-within', 'time-from-now'],
    summary: 'A period that describes a person or a firm, or is counted from an event: 毕业5年内, 投产后3年内',
    before:
      '(?:毕业|离校|离职|退役|退休|失业|就业|创业|成立|注册|登记|落户|入驻|认定|投产|达产|上市|入职|引进|转让|取得|获得|批准|签约|签订|开工|之日起|日起|次月起|[后起])(?:的|满|时间)?$',
    examples: ['毕业5年内的高校毕业生', '投产后3年内按贡献奖励'],
    refusals: ['力争五年内实现'],
  },
  {
    id: 'guard-benefit',
    role: 'condition',
    rules: ['time-within'],
    summary: 'The length of a benefit: 3年内减免, 五年内给予',
    clause: '减免|免费|免收|免交|免征|减半|补贴|补助|奖励|贴息|优惠|返还|返回|享受|给予|租金|不得|未发生|无(?:重大|违法|不良)|累计不超过',
    examples: ['3年内50平方米面积的租金减免'],
    refusals: ['力争五年内贷款占全部贷款比重达到30%'],
  },
  {
    id: 'guard-limit',
    role: 'condition',
    rules: ['time-within'],
    summary: 'A service time: 审批时间压缩至3个月内',
    before: '(?:压缩|缩短|控制|限定|限制|减少|压减|不超过|缩减|缩至|降)(?:至|到|在|为)?$',
    examples: ['审批时间压缩至3个月内'],
    refusals: ['力争3年内完成'],
  },
  {
    id: 'guard-service',
    role: 'condition',
    rules: ['time-within'],
    summary: 'A service time by what is done within it: 2个月内办结',
    after:
      '^(?:予以|给予|完成|作出|全部|依法)?(?:办结|办理|办完|答复|批复|审结|审批|审核|反馈|回复|出具|受理|拨付|兑现|到账|答复|发证|取证|开工|拿地)',
    examples: ['申请3个月内办结', '受理后1个月内作出答复'],
    refusals: ['3年内完成改造'],
  },
  {
    id: 'guard-rate',
    role: 'condition',
    rules: ['time-recurring'],
    word: '^每(?:个)?(?:月|周|星期|季|半年)',
    summary: 'A rate by the month: 每人每月500元, 每月给予1000元补贴',
    after: '^(?:不超过|不低于|最高|至少|按|约|各)?(?:给予|补助|补贴|发放|奖励)?(?:不超过|最高)?[0-9.]{1,8}万?元',
    examples: ['每人每月500元', '每月500元的租房补贴'],
    refusals: ['每家企业每年最高20万元', '每月召开一次例会'],
  },
  {
    id: 'guard-that-year',
    role: 'relative',
    rules: ['time-this-year', 'time-whole-year'],
    summary: '当年 of whatever year a firm meets a condition in: 当年度年薪达到8万元, 对当年新认定的企业给予奖励',
    word: '^(?:当年|全年|年内)',
    after: '^(?:度(?!目标|任务|计划|预算)|[^,。;]{0,24}(?:的,|的(?:企业|项目|单位|个人|机构|人才)|给予|奖励|补助|补贴))',
    examples: ['当年度年薪达到8万元', '当年新认定的企业给予奖励'],
    refusals: ['实现当年签约项目60个'],
  },
];
