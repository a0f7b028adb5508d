/** Words that show where a heading begins and ends. Texts are folded; white space is kept as one blank. */
import { phraseTable } from '../../model/phrase-rule.js';
import { BODY_OPENINGS } from '../lexicons/headings.js';

const HAN = '[一二三四五六七八九十]{1,3}';
const RESPONSIBLE = '责任单位|牵头单位|牵头部门|责任部门|负责部门|配合单位|牵头领导|责任领导';

/** Where numbers may begin a heading, and numbers that begin none. */
export const HEADING_NUMBER = phraseTable('heading-number', {
  start: {
    summary: 'A character that a heading number can begin with inside a paragraph',
    pattern: /[第(①-⑳一二三四五六七八九十专—\d]/gu,
    examples: ['第', '(', '①', '专栏', '7'],
    refusals: ['附件', '加快'],
  },
  hanStart: {
    summary: 'A character that a Chinese heading number can begin with: where it comes inside paragraphs, line breaks are lost',
    pattern: /[第(一二三四五六七八九十]/gu,
    examples: ['第一章', '(一)', '二、'],
    refusals: ['1.', '①'],
  },
  enumeration: {
    summary: 'Two numbers in a row, or a number before what it counts, are words of the sentence: 一、二季度, 三、四线城市',
    pattern: new RegExp(`^${HAN}、${HAN}(?:、|是|类|级|季|产|次|线|届|中全会)`, 'u'),
    examples: ['一、二季度', '三、四线城市', '一、二、三产业融合'],
    refusals: ['一、总体要求', '二、三大工程'],
  },
  articleApart: {
    summary: "An article's number set off by a blank is always one: 第三条 线路…",
    pattern: /^第 ?[^条]{1,5}条 /u,
    examples: ['第三条 线路的设置'],
    refusals: ['第三条生产线'],
  },
  countedStrip: {
    summary: '条 counts a line, a road or a river: 第三条生产线',
    pattern: /^第 ?[^条]{1,5}条(?:生产线|线|路|河|道|、)/u,
    examples: ['第三条生产线', '第二条河'],
    refusals: ['第三条为规范工作'],
  },
  citedBefore: {
    summary: 'What stands before (一) where an article or a list is cited: 第十条(一)',
    pattern: /[第条款、,]$/u,
    examples: ['十条', '工作、'],
    refusals: ['要求。'],
  },
  crossReference: {
    summary: 'A number that cites another place is no heading: (三)项所列指标, 第二条所称企业, 第五条规定的条件',
    pattern:
      /^(?:\([^()]{1,4}\)|第 ?[^条款项]{1,5}条)(?:第[^条款项]{1,4}款)?(?:第?(?:\([^()]{1,4}\)|[^条款项]{1,4})?项)?(?:至|、|和|及|或|所(?:列|称|述|指|规定)|规定的|中的|的)/u,
    examples: ['(三)项所列指标不作考核', '第二条所称企业', '第五条第二款规定的条件', '第三条、第四条所列'],
    refusals: ['(三)项目建设', '第二条 企业应当', '(一)主要目标'],
  },
  definition: {
    summary: 'A circled number before a definition is a note to the text: ①规上企业指年主营业务收入…',
    pattern: /^[①-⑳] ?[^,。;:]{2,24}(?:是指|指的是|(?<![标引])指(?!导|标|数|南|挥|引|定|令))/u,
    examples: ['①规上企业指年主营业务收入2000万元以上的工业企业', '② “三品一标”是指无公害农产品'],
    refusals: ['①完善指标体系', '①加强指导'],
  },
  remark: {
    summary: 'The first of the numbered remarks under a table: 注:1.',
    pattern: /^注 ?[:.]? ?1[.、]/u,
    examples: ['注:1.增速按可比价计算', '注 1、本表'],
    refusals: ['注:增速按可比价计算', '注重1.5级'],
  },
});

/** Where the words of a heading end and its text begins. */
export const HEADING_END = phraseTable('heading-end', {
  attribution: {
    summary: 'The beginning of an attribution, in brackets or without: (责任单位:, 牵头部门及',
    pattern: new RegExp(`[([〔]? ?(?:${RESPONSIBLE})(?: ?[:;]|[及和、])|[(〔](?:牵头|责任)[^()]{0,6}:`, 'u'),
    examples: ['(责任单位:县发改局)', '牵头单位:县工信局', '(责任领导及单位:'],
    refusals: ['落实责任单位的职责', '牵头制定方案'],
  },
  sentenceOpening: {
    summary: 'A word that opens the text behind a standard heading: 到2025年, 坚持以',
    pattern: new RegExp(`(?:${BODY_OPENINGS.join('|')})`, 'u'),
    examples: ['以习近平新时代中国特色社会主义思想为指导', '为加快发展'],
    refusals: ['和主要内容'],
  },
  clearOpening: {
    summary: 'An opening that can hardly be a word of a heading: 到2025年, 以…为, 为深入',
    pattern: /到20\d\d年|以习近平|以[^,。]{2,20}为|围绕[^,。]{2,30},|为(?:深入|全面|贯彻|加快|进一步|牢牢)|20\d\d年/gu,
    examples: ['主要目标到2025年', '总体要求以创新驱动为引领', '指导思想为深入贯彻'],
    refusals: ['以点带面促发展', '为民服务'],
  },
  runsOn: {
    summary: 'A standard title that goes on with a particle or a mark is part of a longer phrase: 总体要求的…',
    pattern: /^[,、;:]|^[的和与及]/u,
    examples: ['的落实情况', '、主要目标', '和工作安排'],
    refusals: ['到2025年', '坚持'],
  },
});

/** Unnumbered headings that run on into their text. */
export const RUN_IN = phraseTable('run-in', {
  ordinary: {
    summary: 'A short sentence that is no heading: it joins two sentences, announces a list or tells when a rule comes into force',
    pattern: /^(?:为此|其中|同时|此外|例如|因此|包括|(?:过去|刚刚过去的)一年,)|(?:如下|以下|下列|另行制定|负责解释|起施行|执行)$/u,
    examples: ['为此制定本方案', '具体措施如下', '本办法自发布之日起施行'],
    refusals: ['风电装备', '突出重点'],
  },
  addressed: {
    summary: 'What follows the couplet that a report ends with, and no heading: 让我们…',
    pattern: /^(?:让我们|各位代表|同志们|我们坚信|我们相信)/u,
    examples: ['让我们更加紧密团结', '各位代表!'],
    refusals: ['我们坚持把发展放在首位', '推进园区建设'],
  },
  attributed: {
    summary: 'What stands behind a task, not behind a heading: its attribution',
    pattern: /^[([]|^(?:责任|牵头)/u,
    examples: ['(县发改局负责)', '责任单位:县工信局', '牵头部门'],
    refusals: ['落实政策措施'],
  },
});
