import { codePointOffsets } from '../model/code-points.js';
import type { Extraction } from '../model/extraction.js';
import type { Range } from '../model/span.js';
import { idOf, recordId, type AnyRecord } from '../model/tables.js';
import {
  KEY_FIELD,
  REVIEWED_FIELDS,
  REVIEWED_TABLES,
  selectorAt,
  type Correction,
  type FieldValue,
  type FieldValues,
  type FieldWords,
  type ReviewedTable,
} from './correction.js';
import { keyPlace, OF_FIELD, reviewKey, subjectsOf, type AddedRecord, type ReviewedRecord, type Subjects } from './subjects.js';

/** What every line about a record holds of it. */
export type About = Pick<Correction, 'doc_id' | 'table' | 'record' | 'quote' | 'key' | 'of'>;

/** The fields of a record that a reviewer answers for. */
export function valuesOfRecord(table: ReviewedTable, record: AnyRecord): FieldValues {
  const row = record as unknown as Readonly<Record<string, FieldValue>>;
  return Object.fromEntries(REVIEWED_FIELDS[table].map((field) => [field, row[field] ?? null]));
}

/** The words that a record stands on, as lines name them; code points. */
export interface RecordWords {
  readonly quote: Range;
  /** the words of KEY_FIELD; null where nothing tells where they stand */
  readonly key: Range | null;
  /** its value of OF_FIELD */
  readonly of: string | null;
}
export type StandsOn = (table: ReviewedTable, record: AnyRecord) => RecordWords;

/** Tells of the records of a document the words that they stand on. @param plan UTF-16 */
export function recordWords(plan: Extraction): StandsOn {
  const to = codePointOffsets(plan.text);
  const inPoints = ([start, end]: Range): Range => [to(start), to(end)];
  return (table, record) => {
    const row = record as unknown as Readonly<Record<string, unknown>>;
    const [field, of] = [KEY_FIELD[table], OF_FIELD[table]];
    const quote: Range = [record.char_start, record.char_end];
    const key = keyPlace(plan.text, quote, plan.spans[idOf(table, record)]?.[field], row[field]);
    return { quote: inPoints(quote), key: key && inPoints(key), of: of === null ? null : (row[of] as string | null) };
  };
}

/**
 * Makes lines about the records of a document: each carries the words that its record stands on.
 *
 * @param plan UTF-16, with its spans; without them a record stands on its quote
 * @example aboutRecords(plan)('targets', plan.targets[0]).quote.exact // 规上工业总产值达到1200亿元
 */
export function aboutRecords(plan: Extraction): (table: ReviewedTable, record: AnyRecord) => About {
  const points = [...plan.text];
  const standsOn = recordWords(plan);
  return (table, record) => {
    const { quote, key, of } = standsOn(table, record);
    return {
      doc_id: record.doc_id,
      table,
      record: idOf(table, record),
      quote: selectorAt(points, ...quote),
      key: key ?? quote,
      ...(of === null ? {} : { of }),
    };
  };
}

/**
 * The decisions about the records of a document.
 *
 * @param plan    what the program read, UTF-16
 * @param entries the lines about it, taken back or not
 */
export function subjectsIn(plan: Extraction, entries: readonly Correction[], standsOn: StandsOn = recordWords(plan)): Subjects {
  const keys = new Map<string, Range | null>();
  const records = REVIEWED_TABLES.flatMap((table) =>
    plan[table].map((record): ReviewedRecord => {
      const id = idOf(table, record);
      const { quote, key, of } = standsOn(table, record);
      keys.set(reviewKey(table, id), key);
      return { table, id, charStart: quote[0], charEnd: quote[1], of };
    }),
  );
  return subjectsOf(plan.text, (table, id) => keys.get(reviewKey(table, id)) ?? null, records, entries);
}

/**
 * The ids of records that reviewers added, in their order: those that follow the program's own; one that was rejected since, which is in no
 * table, has its line's.
 */
export function idsOfAdded(plan: Extraction, added: readonly AddedRecord[]): ReadonlyMap<AddedRecord, string> {
  const next = new Map(REVIEWED_TABLES.map((table) => [table, plan[table].length]));
  const ids = new Map<AddedRecord, string>();
  for (const one of added) {
    const { added: entry, rejected } = one.decision;
    if (entry === null) continue;
    const order = next.get(entry.table) ?? 0;
    if (!rejected) next.set(entry.table, order + 1);
    ids.set(one, rejected ? `A${entry.id.slice(0, 8)}` : recordId(entry.table, order));
  }
  return ids;
}

/** Words of the text for a field: UTF-16 in, code points out. */
export function wordsAt(plan: Pick<Extraction, 'text'>, ranges: readonly (readonly [start: number, end: number])[]): FieldWords {
  const to = codePointOffsets(plan.text);
  return {
    span: ranges.map(([start, end]) => [to(start), to(end)] as const),
    exact: ranges.map(([start, end]) => plan.text.slice(start, end)).join(''),
  };
}
