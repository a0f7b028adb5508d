import { phraseTable } from '../model/phrase-rule.js';
import type { DecidedRule } from '../model/rule.js';

/**
 * The words of indicator tables (主要指标表), as the outlines of five-year plans and special plans print them: what their columns are called and
 * what stands in their cells. Source: the tables of the national outlines (“十一五” to “十四五”: 类别 / 指标 / 2020年 / 2025年 / 年均/累计 / 属性) and the
 * local ones modelled on them (序号, 单位, [ ] for cumulative values). Patterns of columns and cells are for whole ones without white space.
 */
export const TABLE_RULES: readonly DecidedRule[] = [
  {
    id: 'table-indicator',
    finds: 'target',
    codebook: '2',
    summary:
      'A cell of values in a table of indicators: the name of its row is the indicator, ' +
      'the year of its column the deadline; one of years gone by gives facts',
    examples: [
      { text: '指标 | 单位 | 2025年\n地区生产总值 | 亿元 | 1000以上', gives: { indicator: '地区生产总值', value: 1000 } },
      { text: '指标 | 2025年 | 属性\n森林覆盖率(%) | 60 | 约束性', gives: { indicator: '森林覆盖率', value: 60 } },
    ],
    refusals: [
      { text: '项目 | 投资(万元)\n标准厂房 | 5000', why: 'a list of projects: no column of indicators' },
      { text: '指标 | 2025年\n优良天数比率 | 达到国家要求', why: 'a goal in words: no number' },
    ],
  },
];

/** What a column of an indicator table is, by its heading. */
export const TABLE_COLUMN = phraseTable('table-column', {
  indicator: {
    summary: 'A column of names of indicators',
    pattern:
      /^(?:(?:主要|核心|具体|发展|重点|考核|监测|评价|规划|目标|预期|[一二三]级){0,2}指标(?:名称|内容|体系|项目)?|指标及单位)(?:\(单位\))?$/u,
    examples: ['指标', '主要指标名称', '指标(单位)', '二级指标'],
    refusals: ['指标值', '项目'],
  },
  item: {
    summary: 'A column of names only where the table says elsewhere that it is one of indicators',
    pattern: /^(?:项目|名称|内容|目标|目标名称|主要目标)(?:名称)?$/u,
    examples: ['项目', '目标名称'],
    refusals: ['项目单位', '指标'],
  },
  number: {
    summary: 'A column that numbers the rows',
    pattern: /^(?:序号|编号|序次|号|序|No\.?)$/u,
    examples: ['序号', 'No.'],
    refusals: ['号码', '文号'],
  },
  unit: {
    summary: 'A column of units of measure',
    pattern: /^(?:计量)?单位$/u,
    examples: ['单位', '计量单位'],
    refusals: ['责任单位', '单位名称'],
  },
  kind: {
    summary: 'A column that says 约束性 or 预期性; half of its heading may stand on a line of its own',
    pattern: /^(?:指标)?(?:属性|性质|类型)$/u,
    examples: ['属性', '指标类型'],
    refusals: ['类别', '属地'],
  },
  bareType: {
    summary: '类型 alone may head a column of kinds or of groups',
    pattern: /^类型$/u,
    examples: ['类型'],
    refusals: ['指标类型'],
  },
  group: {
    summary: 'A column of groups of indicators: 经济发展, 民生福祉',
    pattern: /^(?:类别|领域|类型|分类|大类|维度|方面|[一二]级指标|指标类别|指标分类)$/u,
    examples: ['类别', '一级指标'],
    refusals: ['三级指标', '分类标准'],
  },
  remark: {
    summary: 'A column that is read like running text: remarks, who answers, sources',
    pattern: /^(?:备注|说明|责任单位|牵头单位|责任部门|牵头部门|数据来源|指标来源|填报单位)$/u,
    examples: ['备注', '责任单位'],
    refusals: ['单位', '备注一'],
  },
  value: {
    summary: 'A column of values: a year, the end of a plan, a goal, a growth over the years',
    pattern: new RegExp(
      [
        String.raw`^(?:到|至)?(?:(?:19|20)\d{2}年?(?:度)?(?:\((?:规划|预期)?[^()]{1,8}\))?`,
        '|“?[一二三四五六七八九]?十?[一二三四五六七八九]五”?(?:时期|期间|末)?',
        '|近期|远期|规划|预期|基[期准](?:年|值)?|现状|目标|计划|实际|完成|年均)[^,。;:]{0,14}$',
        '|^(?:五年)?(?:年均|累计|增速|增幅)[^,。;]{0,14}$',
        String.raw`|^其中:?20\d{2}年[^,。;]{0,8}$`,
        '|^(?:目标|任务|指标|规划|预期|计划)(?:值|数|任务|目标)$',
      ].join(''),
      'u',
    ),
    examples: ['2025年', '“十四五”末', '目标值', '年均增速'],
    refusals: ['指标', '属性'],
  },
  gone: {
    summary: 'A column of values gone by',
    pattern: /现状|基期|基准|实际|实绩|完成|基数|初值|上年/u,
    examples: ['2020年实际', '现状值'],
    refusals: ['目标值', '2025年'],
  },
  average: {
    summary: 'A column of what is added or grows over the years of a plan',
    pattern: /年均|年平均|增速|增幅|累计/u,
    examples: ['年均增长', '累计'],
    refusals: ['2025年'],
  },
  partOf: {
    summary: 'A year told inside another column: 其中2023年',
    pattern: /^其中/u,
    examples: ['其中2023年'],
    refusals: ['2023年'],
  },
  yearly: {
    summary: 'A column of yearly growth',
    pattern: /年均|增/u,
    examples: ['年均', '增速'],
    refusals: ['累计', '2025年'],
  },
  growth: {
    summary: 'A column of growth: what is counted in 亿元 grows by a rate',
    pattern: /年均|增[长速幅]/u,
    examples: ['年均增长', '增幅'],
    refusals: ['新增', '累计'],
  },
});

/** What a cell of an indicator table holds. */
export const TABLE_CELL = phraseTable('table-cell', {
  kind: {
    summary: 'A kind of indicator: 预期性, 约束性',
    pattern: /^(?:预期|约束|参考|指导|引导|预测)性?(?:指标)?$/u,
    examples: ['预期性', '约束性指标'],
    refusals: ['预期目标', '5'],
  },
  binding: {
    summary: 'An indicator that binds: 约束性, 约束性指标',
    pattern: /^约束性?(?:指标)?$/u,
    examples: ['约束性', '约束性指标'],
    refusals: ['预期性', '约束机制'],
  },
  expected: {
    summary: 'An indicator that is expected: 预期性, 预期性指标',
    pattern: /^预期性?(?:指标)?$/u,
    examples: ['预期性'],
    refusals: ['约束性', '预期目标'],
  },
  said: {
    summary: 'A bracket that says how an indicator binds: 单位GDP能耗降低13.5%(约束性指标)',
    pattern: /^(?:左右|以上|以内|以下)?\((?<word>(?:约束|预期)性(?:指标)?)\)/u,
    examples: ['(约束性指标)', '以上(预期性)'],
    refusals: ['(2025年)', ',约束性'],
  },
  indicatorCaption: {
    summary: 'A caption that speaks of indicators: 主要指标表, 财政预期目标表',
    pattern: /(?:指标|目标)(?:一览)?表|主要指标|预期目标/u,
    examples: ['附件财政指标表(单位:万元)', '主要指标'],
    refusals: ['重点项目表', '任务分工表'],
  },
  empty: {
    summary: 'There is no value: —, /',
    pattern: /^[-—–―－─/\\]{1,6}$/u,
    examples: ['-', '——'],
    refusals: ['0', '无'],
  },
  value: {
    summary: 'A value: a number with its signs, words of comparison and unit, in brackets where it is cumulative',
    pattern: new RegExp(
      [
        String.raw`^[(\[〔【]?(?:五年)?(?:累计|年均|完成|达到|达|控制在|保持在|不低于|不高于|不超过|超过|突破|大于|小于|高于|低于`,
        String.raw`|以上|约|近|>|<|≥|≤|≧|≦|±|[+-]){0,4}\d[\d,.]{0,14}(?:[-—~～至]\d[\d,.]{0,14})?`,
        String.raw`(?:%|‰|个百分点|[万亿]{0,2}[^\d,。;:、()\[\]]{0,6})?`,
        String.raw`(?:左右|以上|以下|以内|及以上|及以下)?\*?[)\]〕】]?\*?$`,
      ].join(''),
      'u',
    ),
    examples: ['1000以上', '[110]', '≥95%', '年均6.5左右'],
    refusals: ['达到国家要求', '2项以上、3项以下'],
  },
  labelled: {
    summary: 'One value for each sort of place: 重点城市≥30',
    pattern: /^(?<label>[^\d<>≥≤≧≦,。;:、()]{2,10}):?(?<value>[<>≥≤≧≦]{0,2}\d[\d,.]{0,14}%?(?:左右|以上|以下|以内)?)$/u,
    examples: ['重点城市≥30', '城镇:95%'],
    refusals: ['30', '城镇、农村'],
  },
  plan: {
    summary: 'A five-year plan by its number: “十四五”',
    pattern: /“?([一二三四五六七八九]?十?[一二三四五六七八九])五”?/u,
    examples: ['“十四五”目标', '十二五末'],
    refusals: ['2025年', '第五'],
  },
  chinese: {
    summary: 'Words: a name of an indicator has some',
    pattern: /[\u4e00-\u9fff]/u,
    examples: ['地区生产总值', 'GDP增速'],
    refusals: ['GDP', '12'],
  },
  cumulative: {
    summary: 'A value added up over the years',
    pattern: /累计/u,
    examples: ['累计110', '五年累计'],
    refusals: ['年均6%'],
  },
  average: {
    summary: 'A value for each year',
    pattern: /年均/u,
    examples: ['年均6%'],
    refusals: ['累计110', '年度'],
  },
  falls: {
    summary: 'A value that says itself that it is a fall: 下降13.5',
    pattern: /(?:下降|降低|减少)[<>≥≤≧≦]{0,2}$/u,
    examples: ['下降', '累计降低≥'],
    refusals: ['控制在', '增长'],
  },
  rises: {
    summary: 'A value that says itself that it is a rise: 增长6',
    pattern: /(?:增长|提高|提升)[<>≥≤≧≦]{0,2}$/u,
    examples: ['增长', '年均增长≥'],
    refusals: ['达到', '下降'],
  },
  labelBefore: {
    summary: 'The sort of place before one of several values: 城市≥30',
    pattern: /^[[(〔【]?(?<label>[\u4e00-\u9fff]{2,8}?):?(?:[\d一二三四五]年)?(?:累计|达到|为)?[<>≥≤≧≦]{0,2}$/u,
    examples: ['重点城市≥', '城镇:', '农村达到'],
    refusals: ['重点城市、农村≥', '≥'],
  },
  plainBefore: {
    summary: 'What may stand before the one value of a cell: brackets, years, a verb, a sign',
    pattern: new RegExp(
      [
        String.raw`^[[(〔【]?(?:[\d一二三四五]年)?(?:累计|年均)?`,
        '(?:达到|达|为|保持在|增长|提高|提升|下降|降低|减少|完成|新增|净增|建成|培育)?[<>≥≤≧≦]{0,2}$',
      ].join(''),
      'u',
    ),
    examples: ['五年累计', '[', '≥', '保持在'],
    refusals: ['重点城市≥', '不低于国家'],
  },
  rest: {
    summary: 'What may be left behind the value of a cell: brackets, marks, words of comparison',
    pattern: /^[\])〕】*左右以上下内不低高于级]*$/u,
    examples: ['以上', ']', '左右*'],
    refusals: ['其中市区', '家'],
  },
});

/** The name of an indicator in its row. */
export const TABLE_NAME = phraseTable('table-name', {
  number: {
    summary: 'The number of a row before its name: 1., (2), 其中:',
    pattern: /^(?:\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑳]|其中:|#)/u,
    examples: ['1.地区生产总值', '(2)人均', '其中:工业'],
    refusals: ['地区生产总值', '5G基站'],
  },
  footnote: {
    summary: 'The mark of a footnote behind a name',
    pattern: /(?<=[\u4e00-\u9fff)”])(?:\d{1,2}|[①-⑳*※]{1,3})$/u,
    examples: ['每万人口发明专利拥有量1', '总量*'],
    refusals: ['PM2', '2025'],
  },
  recurrence: {
    summary: 'A bracket that says that the years of a standard are return periods',
    pattern: /\((?:设计)?重现期(?:·年)?\)$/u,
    examples: ['县城排涝标准(重现期)'],
    refusals: ['防洪标准', '重现期'],
  },
  growthTail: {
    summary: 'The end of a name that its measure says already: 年均增长率',
    pattern: /(?:年均|平均|同比)?(?:实际)?(?:增长|增速|增幅|增长率|提升|提高)(?:速度|幅度)?$/u,
    examples: ['地区生产总值年均增长', '工业投资增速'],
    refusals: ['增长点', '地区生产总值'],
  },
  declineTail: {
    summary: 'The end of a name that says that it falls: 降低',
    pattern: /(?:年均|累计)?(?:下降|降低|减少|降幅|下降率|降低率|削减|减排)(?:幅度|率)?$/u,
    examples: ['单位生产总值能耗降低', '排放量累计减少'],
    refusals: ['能耗', '减排工程'],
  },
  region: {
    summary: 'Words of the region before a name: 全县',
    pattern: /^(?:全[省市县区州旗]|我[省市县区州旗])(?!面|体)/u,
    examples: ['全县生产总值', '我市财政收入'],
    refusals: ['全面从严', '全社会投资'],
  },
  average: {
    summary: 'A name that says 年均',
    pattern: /年均/u,
    examples: ['年均增长'],
    refusals: ['增长', '年度'],
  },
  coverage: {
    summary: 'A name that says how much is covered',
    pattern: /覆盖(?:率|面)$/u,
    examples: ['养老保险覆盖率', '教育覆盖面'],
    refusals: ['森林覆盖', '覆盖人数'],
  },
  share: {
    summary: 'A name that is a share of its own: its yearly column is no growth of it',
    pattern: /(?:率|比重|比例|占比|强度)$/u,
    examples: ['城镇化率', '研发投入强度'],
    refusals: ['地区生产总值'],
  },
  added: {
    summary: 'A name that says that something is added: 新增',
    pattern: /^(?:新增|新建|净增|新引进|新招引)/u,
    examples: ['新增就业人数', '新引进企业'],
    refusals: ['就业人数', '累计新增'],
  },
  doing: {
    summary: 'A verb of doing that begins a row of tasks: 建设雨水管网, 清淤排水管网',
    pattern: new RegExp(
      [
        '^(?:新增|新建|净增|建设|建成|改造|提标改造|完成|实施|培育|引进|新引进|培训|创建|打造|新改建|改建|增加|清淤|疏浚|整治|淘汰|治理|开工)',
        String.raw`(?=[\u4e00-\u9fff]{2})`,
      ].join(''),
      'u',
    ),
    examples: ['建设雨水管网', '清淤排水管网'],
    refusals: ['雨水管网', '建设5G基站'],
  },
  noDoing: {
    summary: 'A name that is a measure, whatever verb it begins with: 建设用地面积',
    pattern: /(?:率|比重|比例|面积|规模|数量|总量|总额|投资|强度|水平|指数|人数|数)$/u,
    examples: ['建设用地面积', '培训人数'],
    refusals: ['雨水管网', '数字平台'],
  },
});

/** Columns and cells by the names that the reader of lines (structure) knows them by. */
export const {
  indicator: INDICATOR_COLUMN,
  number: NUMBER_COLUMN,
  unit: UNIT_COLUMN,
  kind: KIND_COLUMN,
  group: GROUP_COLUMN,
  remark: REMARK_COLUMN,
  value: VALUE_COLUMN,
} = TABLE_COLUMN;
export const { kind: KIND_CELL, empty: EMPTY_CELL, value: VALUE_CELL, labelled: LABELLED_CELL } = TABLE_CELL;
