/** Words that show where tables begin and end whose lines and cells have come apart. Cells have no white space, lines are folded. */
import { phraseTable } from '../../model/phrase-rule.js';

const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';

/** Tables with a cell a line. */
export const TABLE_WORD = phraseTable('table-word', {
  firstColumn: {
    summary: 'The heading of the column of running numbers, which begins a table',
    pattern: /^(?:序号|编号|No\.?)$/iu,
    examples: ['序号', '编号', 'No.'],
    refusals: ['文件编号'],
  },
  total: {
    summary: 'The row of totals: 合计, 小计',
    pattern: /^(?:合计|总计|小计|共计)$/u,
    examples: ['合计', '小计'],
    refusals: ['合计金额'],
  },
  caption: {
    summary: 'The caption of a table: 表1 主要指标, 附表2',
    pattern: /^附?表[\d一二三四五六七八九十]{1,3}(?:[-—]\d{1,2})?(?![年月日\d])[^。;]{0,40}$/u,
    examples: ['表1主要指标', '附表二', '表3-1'],
    refusals: ['表2021年完成', '表明'],
  },
  group: {
    summary: 'A row that only names the group of the rows below it: 一、经济发展, 其中:',
    pattern: new RegExp(`^(?:${HAN_NUMBER}、|\\(${HAN_NUMBER}\\))|:$`, 'u'),
    examples: ['一、经济发展', '(二)民生福祉', '其中:'],
    refusals: ['经济发展'],
  },
  after: {
    summary: 'A line that ends a table: a remark, a caption, a heading',
    pattern: new RegExp(
      `^(?:注\\d?[:：]?|备注|说明|资料来源|附件|附表|表 ?\\d|专栏|\\(${HAN_NUMBER}\\)|${HAN_NUMBER}、|第${HAN_NUMBER}[章节条])`,
      'u',
    ),
    examples: ['注:按可比价计算', '资料来源:统计局', '附件2', '二、主要任务', '第三章'],
    refusals: ['地区生产总值', '一般预算收入'],
  },
  commonColumn: {
    summary: 'A short heading that is a column of its own, not the rest of the one before it',
    pattern: /^(?:单位|备注|属性|类别|名称|地区|年份)$/u,
    examples: ['单位', '备注'],
    refusals: ['名', '单位名称'],
  },
  kindColumn: {
    summary: 'The lower half of the heading 指标属性',
    pattern: /^(?:属性|性质|类型)$/u,
    examples: ['属性', '类型'],
    refusals: ['属性说明'],
  },
  brokenHead: {
    summary: 'Two lines that are one heading, a blank between them: 2025年 over 目标值, 牵头 over 单位, “十四五” over 投资(万元)',
    pattern: new RegExp(
      [
        '^(?:序 号',
        '|(?:指标|项目|工程|任务) (?:名称|编号|类别|内容)',
        '|(?:主要|重点|核心|工作|具体|考核|[一二三]级) (?:指标|任务|项目|举措|措施|工程)(?:名称)?',
        '|(?:牵头|责任|配合|协同|协办|参与|主办|承办|主管|建设|实施|计量) (?:单位|部门|领导|主体)',
        '|(?:建设|项目|工程|计划|完成|实施|起止) (?:年限|性质|地点|内容(?:[及与和]规模)?|规模|周期|工期|起止|时限|时间|期限)',
        String.raw`|(?:(?:19|20)\d{2}年?(?:度)?|“${HAN_NUMBER}”(?:期间|时期|规划|计划|完成|末)?|总|计划|年度|规划|现状|目标|年均)`,
        String.raw` (?:计划|规划|预期|预计|现状|基期|实际|完成|累计|目标|增[长速幅])?(?:值|数|率|情况|目标|任务|投资额?|指标)?(?:\([^()]{1,8}\))?)$`,
      ].join(''),
      'u',
    ),
    examples: ['2025年 目标值', '牵头 单位', '“十四五” 投资(万元)', '指标 名称', '“十三五”完成 情况'],
    refusals: ['2020年 2025年', '指标 单位', '指标 属性', '属性 备注'],
  },
  underGroup: {
    summary: 'A column that the heading before it is set over: a year, 其中',
    pattern: /^(?:\d{4}年|其中)/u,
    examples: ['2025年', '其中:新增'],
    refusals: ['单位'],
  },
  shortWord: {
    summary: 'A cell of two to four Chinese characters, which may be one of two lines of a cell',
    pattern: /^[\u4e00-\u9fff]{2,4}$/u,
    examples: ['某县', '高新产业'],
    refusals: ['2025年', '高新技术产业'],
  },
});

/** Indicator tables whose rows or cells stand a line each. */
export const INDICATOR_LINE = phraseTable('indicator-line', {
  headerLetter: {
    summary: 'A character that the header of an indicator table has: 指标, 序号, 类别, 领域',
    pattern: /[指标号类领]/u,
    examples: ['序号 指标 单位', '领域'],
    refusals: ['单位 2025年'],
  },
  yearColumn: {
    summary: 'A column of values that names its year or that it counts over the years',
    pattern: /\d{4}|年均|累计/u,
    examples: ['2025年', '年均增速', '五年累计'],
    refusals: ['目标'],
  },
  groupName: {
    summary: 'The name of a group of rows before its first number',
    pattern: /^[\u4e00-\u9fff]{2,8}$/u,
    examples: ['经济发展', '民生福祉'],
    refusals: ['1', '经济发展(5项)'],
  },
  words: {
    summary: "A cell that may be an indicator's name: two Chinese characters in a row",
    pattern: /[\u4e00-\u9fff]{2}/u,
    examples: ['地区生产总值', 'R&D经费'],
    refusals: ['12.5', '%'],
  },
  nameEnd: {
    summary: 'What the name of an indicator ends in: 率, 比重, 增加值',
    pattern: /(?:率|比重|比例|占比|强度|总量|数量|产量|面积|收入|总值|增加值|水平|个数|人数|数|量)(?:\([^()]{1,8}\))?$/u,
    examples: ['城镇化率', '占地区生产总值比重', '粮食产量(万吨)'],
    refusals: ['地区生产', '率先'],
  },
  after: {
    summary: 'A line that is no part of the last row: a remark, a footnote, a heading',
    pattern: new RegExp(`^(?:注|备注|说明|资料来源|[[(〔]|\\d{1,2} ?[指暂按该包]|${HAN_NUMBER}、|第${HAN_NUMBER}[章节])`, 'u'),
    examples: ['注:[ ]内为累计数', '1指规模以上', '第三章 重点任务', '二、主要任务'],
    refusals: ['增长率', '12家'],
  },
  deferredValue: {
    summary: 'A cell that leaves its value to a higher level: 完成国家下达任务, 与全省同步',
    pattern: /同步|国家要求|省.{0,4}下达|完成.{0,8}任务/u,
    examples: ['与全省同步', '达到国家要求', '完成省下达任务'],
    refusals: ['12.5', '持续提升'],
  },
});
