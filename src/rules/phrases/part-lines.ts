/** Lines that head a part of a document without a number. Texts are folded and without white space. */
import { phraseTable } from '../../model/phrase-rule.js';
import { STANDARD_TITLES } from '../lexicons/headings.js';

/** A span of years as such lines name it: “十四五”时期, 过去五年, 2025年, 今年. */
export const PERIOD_WORDS = [
  '“?[一二三四五六七八九十]{1,2}五”?(?:时期|期间|规划期)?',
  '(?:过去|今后|未来|近|刚刚过去的?)(?:的)?(?:[一二三四五]|两|几)?年',
  '[一二三四五两几]年来',
  '(?:本届|上届|新一届|十[一二三四五六七八九]届)政府(?:任期|五年)?',
  '(?:刚刚过去的)?(?:20\\d\\d|二[〇○零]..)年度?',
  '(?:今|去|明|当|新的?一)年',
  '下一?阶段|下一?步|下半年|上半年',
].join('|');

/** What such a line calls its part; the words before it are of the same phrase. */
const PARTS =
  '回顾|总结|成就|成绩|成效|进展|情况|目标|指标|任务|要求|思路|安排|部署|打算|重点|举措|措施|意见|建议|方向|预期|展望|愿景|形势|工作|思想|原则|考虑|布局|基础|现状';
const JOINT = '(?:和|与|及|以及|、)';
const PART = `(?:[主重]要|[^,。;:!?\\d要是将把为在以已我]){0,14}(?:${PARTS})`;
const DATED = `(?:关于|围绕)?(?:${PERIOD_WORDS})(?:的|以来)?(?:${PART})`;

/** 总体要求和主要目标: standard titles, one or two joined. */
const STANDARD = STANDARD_TITLES.join('|');

export const PART_LINE = phraseTable('part-line', {
  dated: {
    summary:
      'A line that names a period and what of it is told heads a part, whether it has a number or not: “十四五”时期工作回顾, 2026年重点工作',
    pattern: new RegExp(`^${DATED}(?:${JOINT}(?:${DATED}|${PART})){0,2}$`, 'u'),
    examples: [
      '“十四五”时期工作情况',
      '2026年重点工作',
      '“十五五”目标和2026年工作',
      '过去五年工作回顾',
      '今后五年的奋斗目标',
      '2025年主要任务',
    ],
    refusals: [
      '今年要抓好八个方面的工作',
      '2026年是新规划的开局之年',
      '2026年重点工作取得进展的单位',
      '“十四五”规划',
      '今年新建社区菜场45个',
    ],
  },
  standard: {
    summary: 'A line that is nothing but a customary title of a part: 总体要求, 保障措施, 附则',
    pattern: new RegExp(`^(?:(?:${STANDARD})(?:${JOINT}(?:${STANDARD})){0,2}|工作回顾|目标和任务)$`, 'u'),
    examples: ['总体要求', '保障措施', '总体要求和主要目标', '附则'],
    refusals: ['落实保障措施', '总体要求是稳中求进', '保障措施不力的单位'],
  },
  unfinished: {
    summary: 'The end of a line that goes on in the next one or is the text of a sentence: it heads nothing',
    pattern: /[,、;:。!?…,—\-(《“]$|[的和与及在对把将被为了是以]$|^[的了和与及在)”》]|^["'][^"']*$/u,
    examples: ['加快建设,', '以科技创新为', '全县的', '的数字之都'],
    refusals: ['加快建设', '产业根基更加牢固'],
  },
  assertion: {
    summary: 'A short sentence that says what must be or what is: it stands in its text and heads nothing, even alone in its line',
    pattern: /要(?![素点闻])|必须|应当?|不能|[^但总]是[^否]|了(?!解)|^(?:此外|同时|当前|目前|今年|去年)/u,
    examples: ['面上的企业改革也要抓紧抓好', '我国是统一的多民族国家', '取得了新的成绩'],
    refusals: ['国民经济继续快速增长', '支持作坊入驻', '保障要素供给'],
  },
  clutter: {
    summary: 'A line of a page or of a speech that heads nothing: who speaks, who edits, where it was published, what a picture shows',
    pattern: new RegExp(
      [
        '^(?:来源|作者|编辑|责任编辑|责编|记者|摄影|发布|标题|附件|报告人|发文|审核|校对|信息来源|浏览|点击|字号|打印|分享|扫一扫|上一篇|下一篇|目录|注|资料|图)',
        '(?:摄|编辑|主任|省长|市长|县长|区长|州长|旗长|主席|专员|代表|委员|同志|先生|女士)$',
        '^\\(.*\\)$|^[A-Za-z0-9\\s.·:/_-]+$',
      ].join('|'),
      'u',
    ),
    examples: ['来源:某日报', '某县人民政府县长', '(2026年1月27日)', '责任编辑'],
    refusals: ['推动产业升级', '构建新格局'],
  },
});
