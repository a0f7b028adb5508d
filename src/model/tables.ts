import type { Extraction } from './extraction.js';
import type { TableName } from './record.js';

/** The tables whose records stand at a place in the text: all but documents, in the order of the data contract. */
export const RECORD_TABLES = [
  'sections',
  'targets',
  'quantities',
  'goals',
  'clusters',
  'responsibilities',
  'deadlines',
  'numbers',
] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];
export type AnyRecord = Extraction[RecordTable][number];

/** The column that holds a table's id; together with doc_id it is the primary key. */
export const ID_COLUMN = {
  documents: 'doc_id',
  sections: 'section_id',
  targets: 'target_id',
  quantities: 'target_id',
  goals: 'goal_id',
  clusters: 'cluster_id',
  responsibilities: 'responsibility_id',
  deadlines: 'deadline_id',
  numbers: 'number_id',
} as const satisfies Record<TableName, string>;

/** What the ids of a table begin with. */
export const ID_LETTER = {
  sections: 'S',
  targets: 'T',
  quantities: 'Q',
  goals: 'G',
  clusters: 'C',
  responsibilities: 'R',
  deadlines: 'D',
  numbers: 'N',
} as const satisfies Record<RecordTable, string>;

/** The id of the record at a place of its table, from 0. Example: recordId('targets', 0) → T001 */
export const recordId = (table: RecordTable, order: number): string => `${ID_LETTER[table]}${String(order + 1).padStart(3, '0')}`;

/** A record's own id, T001 for a target. */
export function idOf(table: RecordTable, record: AnyRecord): string {
  return String((record as Readonly<Record<string, unknown>>)[ID_COLUMN[table]]);
}
