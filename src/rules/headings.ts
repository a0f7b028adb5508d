import type { Rule } from '../model/rule.js';

/**
 * The numbers that a heading can begin with. Patterns stand at the beginning of a block (the engine matches them sticky), on folded text
 * in which white space is kept as one blank. `ordinal` is the part that counts. GB/T 9704-2012, 7.3.3 gives the order
 * 一、 (一) 1. (1); which of them is the higher level in a document is read from the document.
 */
export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han'
  | 'hanParen'
  | 'decimal3'
  | 'decimal2'
  | 'arabic'
  | 'bare'
  | 'task'
  | 'arabicParen'
  | 'arabicHalf'
  | 'circled'
  | 'first'
  | 'box'
  | 'annex'
  | 'dash'
  /** a line without a number that names a part of the document: 2026年重点工作 */
  | 'partLine'
  /** any other line without a number above a text */
  | 'line'
  | 'runIn';

export interface MarkerRule extends Rule {
  /** what the number counts as; two rules of one kind count on together */
  readonly marker: MarkerKind;
  /** the characters that it can begin with; the pattern is tried only there */
  readonly begins: string;
  /** customary depth: smaller is higher. It decides only where the document itself does not. */
  readonly rank: number;
}

const HAN = '[一二三四五六七八九十百零〇]{1,4}';
/** 零 and 〇 stand within a number only. */
const HAN_FIRST = '一二三四五六七八九十百';
const DIGITS = '0123456789';

function rule(
  marker: MarkerKind,
  rank: number,
  begins: string,
  summary: string,
  triggers: readonly string[],
  pattern: string,
  examples: Rule['examples'],
  refusals: Rule['refusals'] = [],
): MarkerRule {
  return {
    id: `heading-${marker.replace(/[A-Z0-9]/gu, (char) => `-${char.toLowerCase()}`)}`,
    finds: 'heading number',
    codebook: '6',
    summary,
    triggers,
    pattern,
    examples,
    refusals,
    marker,
    begins,
    rank,
  };
}

export const MARKER_RULES: readonly MarkerRule[] = [
  rule('part', 0, '第', '第一编, 第一篇', ['第'], `^(?<number>第(?<ordinal>${HAN}|\\d{1,3})[编篇]) ?`, [
    { text: '第一篇 总论', gives: { number: '第一篇', ordinal: '一' } },
  ]),
  rule('chapter', 1, '第', '第一章', ['第'], `^(?<number>第 ?(?<ordinal>${HAN}|\\d{1,3}) ?章) ?`, [
    { text: '第一章 总则', gives: { number: '第一章', ordinal: '一' } },
  ]),
  rule('section', 2, '第', '第一节', ['第'], `^(?<number>第 ?(?<ordinal>${HAN}|\\d{1,3}) ?节) ?`, [
    { text: '第二节 主要目标', gives: { number: '第二节', ordinal: '二' } },
  ]),
  rule('article', 2.5, '第', '第一条', ['第'], `^(?<number>第 ?(?<ordinal>${HAN}|\\d{1,3}) ?条) ?`, [
    { text: '第一条 为规范工作,制定本办法。', gives: { number: '第一条', ordinal: '一' } },
  ]),
  rule(
    'han',
    3,
    HAN_FIRST,
    '一、, also 一 before a heading in a line of its own',
    [],
    `^(?<number>(?<ordinal>${HAN})(?: ?[、.]| (?=[^ ,。;:]{2,25}$))) ?`,
    [
      { text: '一、总体要求', gives: { number: '一、', ordinal: '一' } },
      { text: '十二、保障措施', gives: { number: '十二、', ordinal: '十二' } },
      { text: '一 总体要求', gives: { ordinal: '一' } },
    ],
    [{ text: '第一、二、三产业增加值', why: 'an enumeration of numbers, not at its beginning' }],
  ),
  rule(
    'hanParen',
    4,
    '(',
    '(一) and （一）, also (一)、',
    ['('],
    `^(?<number>\\( ?(?<ordinal>${HAN}) ?\\)、?) ?`,
    [
      { text: '(一)主要思路。', gives: { number: '(一)', ordinal: '一' } },
      { text: '(十一)拓宽融资渠道。', gives: { number: '(十一)', ordinal: '十一' } },
    ],
    [{ text: '(一般不超过10人)创办', why: 'the bracket does not close behind the number' }],
  ),
  rule(
    'decimal3',
    6,
    DIGITS,
    '1.1.1',
    ['.'],
    '^(?<number>(?<ordinal>\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})(?![\\d.])) ?',
    [{ text: '1.1.1 综合实力提升。', gives: { number: '1.1.1' } }],
    [{ text: '2021.12.31前', why: 'a date: the year has four digits' }],
  ),
  rule(
    'decimal2',
    5,
    DIGITS,
    '1.1',
    ['.'],
    '^(?<number>(?<ordinal>\\d{1,2}\\.\\d{1,2})(?![\\d.%])) ?(?![万亿元%个家公平毫千百吨倍岁人米])',
    [{ text: '2.1 指导思想', gives: { number: '2.1' } }],
    [
      { text: '2.5万平方米孵化器', why: 'a quantity' },
      { text: '4.5%左右', why: 'a rate' },
    ],
  ),
  rule(
    'task',
    6.5,
    '行任工专举措',
    '行动一:, 任务1.',
    ['行动', '任务', '工程', '专项', '举措', '措施'],
    `^(?<number>(?:行动|任务|工程|专项|举措|措施)(?<ordinal>${HAN}|\\d{1,2}))(?:[:.、] ?| )(?!\\d)`,
    [{ text: '行动一:园区提升行动', gives: { number: '行动一', ordinal: '一' } }],
    [
      { text: '行动1加强规划统筹。', why: 'the number belongs to the next words where nothing parts them' },
      { text: '工程一期建成投产', why: 'a phase' },
    ],
  ),
  rule(
    'arabic',
    7,
    DIGITS,
    '1. 1． 1、',
    ['.', '、'],
    '^(?<number>(?<ordinal>\\d{1,3}) ?(?:[.、](?!\\d)|、(?=\\d))) ?',
    [
      { text: '1.完善基础设施。', gives: { number: '1.', ordinal: '1' } },
      { text: '10、节能', gives: { number: '10、', ordinal: '10' } },
      { text: '10、24小时服务', gives: { number: '10、', ordinal: '10' } },
    ],
    [
      { text: '2.5万平方米', why: 'a decimal fraction' },
      { text: '2021、2022年', why: 'years have four digits' },
    ],
  ),
  rule(
    'arabicParen',
    8,
    '(',
    '(1) and （1）',
    ['('],
    '^(?<number>\\( ?(?<ordinal>\\d{1,2}) ?\\)、?) ?',
    [{ text: '(1)跟踪监测项目。', gives: { number: '(1)', ordinal: '1' } }],
    [{ text: '(10年)土地出让', why: 'more than a number in the bracket' }],
  ),
  rule('arabicHalf', 9, DIGITS, '1)', [')'], '^(?<number>(?<ordinal>\\d{1,2})\\)) ?', [
    { text: '1)建立台账。', gives: { number: '1)', ordinal: '1' } },
  ]),
  rule('circled', 10, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', '①', [], '^(?<number>(?<ordinal>[①-⑳])) ?', [
    { text: '①实施技改', gives: { number: '①', ordinal: '①' } },
  ]),
  rule(
    'first',
    11,
    HAN_FIRST,
    '一是, 二是',
    ['是'],
    '^(?<number>(?<ordinal>[一二三四五六七八九十]{1,2})是)[,:]? ?(?!一)',
    [{ text: '一是培育新兴产业。', gives: { number: '一是', ordinal: '一' } }],
    [{ text: '二是一个偶数', why: 'no task begins with 一' }],
  ),
  rule('box', 10.5, '专', '专栏7', ['专栏'], `^(?<number>专栏 ?(?<ordinal>\\d{1,2}|${HAN})) ?[:.、]? ?`, [
    { text: '专栏7:重点工程', gives: { number: '专栏7', ordinal: '7' } },
    { text: '专栏一 重点工程', gives: { number: '专栏一', ordinal: '一' } },
  ]),
  rule(
    'annex',
    -1,
    '附',
    '附件, 附件1, 附表2',
    ['附'],
    '^(?<number>附 ?(?:件|表|录)(?: ?(?<ordinal>\\d{1,2}(?!\\d)|[一二三四五六七八九十]{1,2}))?)(?![\\u4e00-\\u9fff]) ?[:.]? ?',
    [
      { text: '附件', gives: { number: '附件' } },
      { text: '附件1:任务分工表', gives: { number: '附件1', ordinal: '1' } },
      { text: '附件 2026年任务分工表', gives: { number: '附件' } },
    ],
    [{ text: '附件齐全的', why: 'goes on as a sentence' }],
  ),
  rule(
    'dash',
    11.5,
    '—',
    '—— before a run-in heading',
    ['—'],
    '^(?<number>(?<ordinal>——)) ?',
    [{ text: '——发展质量更高。', gives: { number: '——' } }],
    [{ text: '—12—', why: 'a page number' }],
  ),
  rule(
    'bare',
    7.5,
    DIGITS,
    '1 without punctuation, only where the numbers run on',
    [],
    '^(?<number>(?<ordinal>\\d{1,2})) ?(?=[“《\\u4e00-\\u9fff])(?![年月日个家项条种类位名人万亿千百元亩倍成折岁天次座处辆台套件米公平度号届批届期年级线城])',
    [{ text: '1加强规划统筹。', gives: { number: '1', ordinal: '1' } }],
    [
      { text: '3月底前完成', why: 'a month' },
      { text: '20个示范项目', why: 'a quantity' },
    ],
  ),
];
