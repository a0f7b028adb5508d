import type { DatasetRow } from '../dataset/columns.js';
import { ID_COLUMN, type RecordTable } from '../model/tables.js';
import { splitSentences } from '../segment/sentences.js';
import type { ExportDocument } from './document.js';

/** A sentence with the records that stand in it. */
export interface Sentence {
  readonly text: string;
  /** what is promised first, numerals last: as a table and the place of the row in it, from 0 */
  readonly records: readonly { readonly table: RecordTable; readonly at: number; readonly id: string }[];
  /** where its first record stands, in code points */
  readonly start: number;
}

/** The tables in the order in which a sentence names their records. */
const ORDER: readonly RecordTable[] = [
  'targets',
  'quantities',
  'goals',
  'clusters',
  'responsibilities',
  'deadlines',
  'sections',
  'numbers',
];

/** The sentences of a text around a stretch, without the white space at their ends. A line ends a sentence. */
function around(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', Math.max(start, end - 1));
  const line = text.slice(from, feed < 0 ? text.length : feed);
  const whole = splitSentences(line).filter((one) => one.end > start - from && one.start < end - from);
  return line.slice(whole[0]?.start ?? 0, whole.at(-1)?.end ?? line.length).trim();
}

/**
 * The sentences of a document in which records stand, in the order of the text. A record that tells its sentence stands in that one;
 * for the others it is cut from the text, and is the quote where the text is not at hand.
 *
 * @example 力争到2025年达到1200亿元。 with its target, its deadline and its two numerals
 */
export function sentencesOf({ tables, text, offset }: ExportDocument): Sentence[] {
  const found = new Map<string, { text: string; records: Sentence['records'][number][]; start: number }>();
  const all = ORDER.flatMap((table) => tables[table].map((row, at) => ({ table, row, at, start: Number(row['char_start']) })));
  const told = ({ row, start }: { row: DatasetRow; start: number }): string =>
    typeof row['sentence'] === 'string'
      ? row['sentence']
      : text === ''
        ? String(row['quote'] ?? row['title'] ?? row['text'] ?? '')
        : around(text, offset(start), offset(Number(row['char_end'])));
  for (const one of all) {
    const sentence = told(one);
    const known = found.get(sentence) ?? { text: sentence, records: [], start: one.start };
    found.set(sentence, known);
    known.records.push({ table: one.table, at: one.at, id: String(one.row[ID_COLUMN[one.table]]) });
    known.start = Math.min(known.start, one.start);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
