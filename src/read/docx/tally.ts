import type { Diagnostic } from '../../model/diagnostic.js';

/** What a document holds that does not stand in its text, or stands there otherwise than in the document; counted while it is read. */
export interface ReadingLosses {
  comments: number;
  deletions: number;
  hidden: number;
  pictures: number;
  drawings: number;
  symbols: number;
  notes: number;
  nested: number;
  /** documents put in whole (altChunk, subDoc) */
  inserted: number;
  /** parts that are damaged or missing */
  readonly lost: string[];
}

export const noLosses = (): ReadingLosses => ({
  comments: 0,
  deletions: 0,
  hidden: 0,
  pictures: 0,
  drawings: 0,
  symbols: 0,
  notes: 0,
  nested: 0,
  inserted: 0,
  lost: [],
});

type Said = readonly [severity: Diagnostic['severity'], zh: (count: number) => string, en: (count: number) => string];

const SAID: Readonly<Record<Exclude<keyof ReadingLosses, 'lost'>, Said>> = {
  comments: ['info', (n) => `${n} 处批注未读。`, (n) => `${n} comments were not read.`],
  deletions: [
    'info',
    (n) => `${n} 处修订标为删除, 未读; 所读为接受全部修订后的文本。`,
    (n) => `${n} tracked deletions were left out; the text is the one with all changes accepted.`,
  ],
  hidden: ['info', (n) => `${n} 处隐藏文字未读。`, (n) => `${n} stretches of hidden text were not read.`],
  pictures: [
    'info',
    (n) => `${n} 张图片未读; 图中若有文字或表格, 请另行录入。`,
    (n) => `${n} pictures were not read; a text or table in them has to be typed.`,
  ],
  drawings: [
    'warning',
    (n) => `${n} 个图形(SmartArt 或图表)中的文字未读。请核对。`,
    (n) => `The text of ${n} drawings (SmartArt, charts) was not read. Check them.`,
  ],
  symbols: [
    'warning',
    (n) => `${n} 个符号字体的字符无法转为文字, 已略去。请核对。`,
    (n) => `${n} characters of symbol fonts have no text and were left out. Check them.`,
  ],
  notes: [
    'info',
    (n) => `${n} 条脚注、尾注列于文末, 不作为正文。`,
    (n) => `${n} footnotes and endnotes stand at the end of the text and are not read as part of it.`,
  ],
  nested: [
    'info',
    (n) => `${n} 个表格嵌套在单元格内, 作为该单元格的文字。`,
    (n) => `${n} tables within a cell were read as the text of the cell.`,
  ],
  inserted: [
    'warning',
    (n) => `${n} 处整篇插入的文件未读。请用 Word 打开后另存, 使其成为正文。`,
    (n) => `${n} files that are inserted whole were not read. Open the document in Word and save it, so that they become text.`,
  ],
};

/** What was counted, as remarks about the document. */
export function remarksOf(tally: ReadingLosses, unknownFormats: Iterable<string>): Diagnostic[] {
  const remarks: Diagnostic[] = [];
  for (const key of Object.keys(SAID) as (keyof typeof SAID)[]) {
    const [severity, zh, en] = SAID[key];
    if (tally[key] > 0) remarks.push({ rule: `docx-${key}`, severity, zh: zh(tally[key]), en: en(tally[key]) });
  }
  for (const part of tally.lost)
    remarks.push({
      rule: 'docx-lost',
      severity: 'warning',
      zh: `部件 ${part} 已损坏或缺失, 未读。请核对。`,
      en: `The part ${part} is damaged or missing and was not read. Check the document.`,
    });
  const formats = [...unknownFormats].sort();
  if (formats.length > 0)
    remarks.push({
      rule: 'docx-number-format',
      severity: 'warning',
      zh: `不认识的编号格式按阿拉伯数字写出: ${formats.join(' ')}。请核对编号。`,
      en: `Numbers in formats that are not known are written as decimal ones: ${formats.join(' ')}. Check the numbers.`,
    });
  return remarks;
}
