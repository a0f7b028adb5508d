import type { TableName } from '../model/record.js';

/** What can be wrong, by code: in Chinese and English. The texts complete 「<table> <id> <field>: …」. */
export const FAULTS = {
  'file-missing': { zh: '缺少文件', en: 'the file is missing' },
  'file-unlisted': { zh: '文件不在 run.json 的清单中', en: 'the file is not listed in run.json' },
  'not-utf8': { zh: '不是有效的 UTF-8', en: 'not valid UTF-8' },
  'not-json': { zh: '不是有效的 JSON', en: 'not valid JSON' },
  'not-csv': { zh: '不是有效的 CSV 行', en: 'not a well-formed CSV row' },
  header: { zh: '列与数据约定不符', en: 'the columns are not those of the data contract' },
  schema: { zh: '与表结构说明不符', en: 'the description differs from the data contract' },
  format: { zh: '值不符合该列的格式', en: 'the value does not fit its column' },
  'duplicate-key': { zh: '编号重复', en: 'the key stands twice' },
  order: { zh: '编号不连续', en: 'the ids do not count up' },
  'unknown-reference': { zh: '所指的记录不存在', en: 'what it refers to does not exist' },
  disagrees: { zh: '与另一处的同一记录不一致', en: 'differs from the same record elsewhere' },
  'record-missing': { zh: '另一处有此记录, 这里没有', en: 'the record stands elsewhere but not here' },
  count: { zh: '条数不符', en: 'the count is wrong' },
  'source-missing': { zh: '找不到原文件', en: 'the original is not there' },
  'source-changed': { zh: '原文件已不是当时的文件', en: 'the original is not the file that was read' },
  'text-differs': { zh: '文本与原文件不一致', en: 'the text differs from the original' },
  tree: { zh: '结构树与文本不符', en: 'the tree does not cover the text' },
  'quote-differs': { zh: '引文不是该位置的原文', en: 'the quote is not the text at its place' },
  'not-in-text': { zh: '原文中没有这些文字', en: 'these words do not stand in the text' },
  place: { zh: '起止位置不成立', en: 'the place does not hold' },
  'span-missing': { zh: '缺少该字段的位置', en: 'the place of the field is missing' },
  'span-differs': { zh: '字段与其位置上的原文不一致', en: 'the field is not the text at its span' },
  value: { zh: '数值与原文不符', en: 'the value is not what its words state' },
  unit: { zh: '单位与原文不符', en: 'the unit is not what its words state' },
  comparator: { zh: '比较关系不成立', en: 'the comparator does not hold' },
  word: { zh: '句中没有相应的词', en: 'no word for it stands in the sentence' },
  deadline: { zh: '时限与原文不符', en: 'the date is not what its words state' },
  derived: { zh: '与所依据的记录不符', en: 'differs from the records that it comes from' },
  numeral: { zh: '数字没有恰好登记一次', en: 'the numeral is not accounted for exactly once' },
  review: { zh: '与审阅记录(corrections.ndjson)所定的不符', en: 'is not what corrections.ndjson makes of it' },
  'review-newer': {
    zh: '审阅记录与表中的不是同一批, 请运行 gangmu review apply',
    en: 'corrections.ndjson holds other lines than the tables; run gangmu review apply',
  },
  'review-line': { zh: '不是有效的审阅记录', en: 'the line is no correction' },
  'record-ids': { zh: '数字与记录没有互相对应', en: 'numeral and record do not point to each other' },
} as const satisfies Record<string, { zh: string; en: string }>;
export type FaultCode = keyof typeof FAULTS;

/** One thing that does not prove itself. */
export interface DatasetFinding {
  readonly code: FaultCode;
  readonly table: TableName;
  readonly doc_id: string | null;
  /** id of the record; the doc_id for a document, null for a file */
  readonly id: string | null;
  readonly field: string | null;
  /** what stands there; null for nothing */
  readonly stands: string | null;
  /** what was expected; null where that cannot be said */
  readonly expected: string | null;
  /** the file, with its line where it is known (targets.csv:12, text/plan.txt@864-883: code points) */
  readonly where: string;
}

/** Where a finding is about: filled in once, then each fault adds the rest. */
export interface RecordPlace {
  readonly table: TableName;
  readonly doc_id: string | null;
  readonly id: string | null;
  readonly where: string;
}
export type ReportFault = (place: RecordPlace, code: FaultCode, field: string | null, stands: unknown, expected?: unknown) => void;

/** A value as findings show it: null is null, a list is joined, long texts are cut. */
export function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = Array.isArray(value) ? value.map(String).join('；') : String(value);
  return text.length > 160 ? `${text.slice(0, 120)}…${text.slice(-30)}` : text;
}

/** Collects findings in the order in which they are made. */
export function collector(): { readonly findings: DatasetFinding[]; readonly report: ReportFault } {
  const findings: DatasetFinding[] = [];
  return {
    findings,
    report: (place, code, field, stands, expected) => {
      findings.push({ code, ...place, field, stands: shown(stands), expected: shown(expected) });
    },
  };
}
