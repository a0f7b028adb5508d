import type { Both } from '../model/lang.js';
import type { Range } from '../model/span.js';
import type { FieldValue, ReviewedTable } from './correction.js';
import type { CellReading } from './cells.js';

/** What a file says of one record. */
export interface ToldRecord {
  /** where in the file, for people: targets.csv:12, T001 */
  readonly where: string;
  /** the record's id when it was exported; null for what the file has of its own */
  readonly id: string | null;
  readonly table: ReviewedTable | null;
  /** the words that are marked, in code points of the document's text; null in a file that marks none */
  readonly span: Range | null;
  /** what it says of a field, given what was exported; null where it does not speak of the field */
  readonly field: (field: string, exported: FieldValue) => CellReading | null;
  /** undefined where the file does not speak of it */
  readonly decision?: 'accept' | 'reject' | null;
  readonly why?: string | null;
  readonly note?: string | null;
  /** of a row without marked words: what it quotes, and the titles of its sections */
  readonly quote?: string;
  readonly section?: readonly string[];
  /** the fingerprint of what was exported, where the record itself holds it */
  readonly state?: string | null;
}

/** What one person says of a document in a file. */
export interface Testimony {
  readonly docId: string;
  /** null where the file names nobody */
  readonly reviewer: string | null;
  /** the tool's number for who made it, where it knows no name */
  readonly account: string | null;
  /** ISO 8601, UTC; null where the file has none */
  readonly time: string | null;
  readonly told: readonly ToldRecord[];
  /** fingerprints of what was exported by record; a record of these that is not told of was taken out. null where the file does not say */
  readonly exported: ReadonlyMap<string, string> | null;
}

/** What cannot be taken from a file; it is told, and the rest is taken. */
export interface ImportFault extends Both {
  /** the file, with its record or line */
  readonly where: string;
}

/** What files hold. */
export interface Testimonies {
  readonly testimonies: readonly Testimony[];
  readonly faults: readonly ImportFault[];
}

/** Values that a file states outright, as `ToldRecord.field`. @param cleared fields that are empty where they are not there */
export const statedValues =
  (values: Readonly<Record<string, FieldValue>>, cleared: ReadonlySet<string> = new Set()): ToldRecord['field'] =>
  (field) =>
    field in values ? { value: values[field] ?? null } : cleared.has(field) ? { value: null } : null;
