import { codePointOffsets } from '../model/code-points.js';
import type { Extraction } from '../model/extraction.js';
import type { Range } from '../model/span.js';
import { idOf, type AnyRecord } from '../model/tables.js';
import {
  KEY_FIELD,
  REVIEWED_FIELDS,
  selectorAt,
  type Correction,
  type FieldValue,
  type FieldValues,
  type FieldWords,
  type ReviewedTable,
} from './correction.js';
import { keyPlace, OF_FIELD } from './subjects.js';

/** What every line about a record holds of it. */
export type About = Pick<Correction, 'doc_id' | 'table' | 'record' | 'quote' | 'key' | 'of'>;

/** The fields of a record that a reviewer answers for. */
export function valuesOfRecord(table: ReviewedTable, record: AnyRecord): FieldValues {
  const row = record as unknown as Readonly<Record<string, FieldValue>>;
  return Object.fromEntries(REVIEWED_FIELDS[table].map((field) => [field, row[field] ?? null]));
}

/**
 * Makes lines about the records of a document: each carries the words that its record stands on.
 *
 * @param plan UTF-16, with its spans; without them a record stands on its quote
 * @example aboutRecords(plan)('targets', plan.targets[0]).quote.exact // 规上工业总产值达到1200亿元
 */
export function aboutRecords(plan: Extraction): (table: ReviewedTable, record: AnyRecord) => About {
  const points = [...plan.text];
  const to = codePointOffsets(plan.text);
  return (table, record) => {
    const id = idOf(table, record);
    const span = plan.spans[id]?.[KEY_FIELD[table]];
    const quote: Range = [record.char_start, record.char_end];
    const key = (record as unknown as Readonly<Record<string, unknown>>)[KEY_FIELD[table]];
    const [start, end] = keyPlace(plan.text, quote, span, key) ?? quote;
    const field = OF_FIELD[table];
    const of = field === null ? null : ((record as unknown as Readonly<Record<string, unknown>>)[field] as string | null);
    return {
      doc_id: record.doc_id,
      table,
      record: id,
      quote: selectorAt(points, to(record.char_start), to(record.char_end)),
      key: [to(start), to(end)],
      ...(of === null ? {} : { of }),
    };
  };
}

/** Words of the text for a field: UTF-16 in, code points out. */
export function wordsAt(plan: Pick<Extraction, 'text'>, ranges: readonly (readonly [start: number, end: number])[]): FieldWords {
  const to = codePointOffsets(plan.text);
  return {
    span: ranges.map(([start, end]) => [to(start), to(end)] as const),
    exact: ranges.map(([start, end]) => plan.text.slice(start, end)).join(''),
  };
}
