import type { DatasetRow } from '../dataset/columns.js';
import type { RecordPlace, ReportFault } from '../dataset/finding.js';
import type { Folder } from '../dataset/folder.js';
import { inOrderOfIds, openDataset, type Tables } from '../dataset/read-dataset.js';
import { planOfTables, uncorrectedOf, UNCORRECTED } from '../dataset/whole.js';
import { groupBy } from '../model/group-by.js';
import { REVIEWS, type Review, type TableName } from '../model/record.js';
import { ID_COLUMN, RECORD_TABLES } from '../model/tables.js';
import { applyCorrections, type ApplyOptions } from '../review/apply.js';
import { REVIEWED_TABLES, type Correction } from '../review/correction.js';
import { CORRECTIONS, digestOf, readLog } from '../review/log.js';
import { inCodePoints } from '../write/code-points.js';

/** Records by what reviewers have made of them; `rejected` ones stand in no table. */
export type ReviewCounts = Record<Review | 'rejected', number>;
export const noReviews = (): ReviewCounts => ({
  ...(Object.fromEntries(REVIEWS.map((one) => [one, 0])) as Record<Review, number>),
  rejected: 0,
});

/** What reviewers have decided about the documents of a dataset, as the dataset holds it. */
export interface HeldReviews {
  readonly linesOf: (docId: string) => readonly Correction[];
  /** fingerprint of the lines that the tables hold; '' for none */
  readonly digestIn: (docId: string) => string;
}

/** Reads the log beside the tables; lines that are none are reported. */
export function heldReviews(folder: Folder, run: DatasetRow | null, report: ReportFault): HeldReviews {
  const bytes = folder.read(CORRECTIONS);
  const { entries, faults } = readLog(Buffer.from(bytes ?? []).toString('utf8'));
  for (const { line, en } of faults)
    report({ table: 'documents', doc_id: null, id: null, where: `${CORRECTIONS}:${line}` }, 'review-line', null, en);
  const lines = groupBy(entries, ({ doc_id }) => doc_id);
  const inputs = (Array.isArray(run?.['inputs']) ? run['inputs'] : []) as DatasetRow[];
  const digests = new Map(inputs.map((input) => [input['doc_id'], String(input['corrections'] ?? '')]));
  return { linesOf: (docId) => lines.get(docId) ?? [], digestIn: (docId) => digests.get(docId) ?? '' };
}

/** The tables of a document as the program itself had read it, where reviewers have corrected it: these must prove themselves. */
export function programTables(folder: Folder, docId: string, report: ReportFault): Tables | null {
  const own = uncorrectedOf(folder, docId);
  if (own === null) return null;
  const place = (one: RecordPlace): RecordPlace => ({
    ...one,
    where: one.where.replace(`json/${docId}.json`, `${UNCORRECTED}/${docId}.json`),
  });
  const tell: ReportFault = (one, ...rest) => {
    // one file is no whole dataset: run.json stands beside the tables
    if (rest[0] !== 'file-missing') report(place(one), ...rest);
  };
  const tables = openDataset(own, tell).document(docId, tell);
  // review apply makes it of the tables, and CSV holds no places of fields
  const withSpans = Object.values(tables).some((held) => held.some(({ spans }) => spans !== null && Object.keys(spans).length > 0));
  return Object.fromEntries(
    Object.entries(tables).map(([table, held]) => [
      table,
      held.map((one) => ({ ...one, place: place(one.place), spans: withSpans ? one.spans : null })),
    ]),
  ) as unknown as Tables;
}

/** Columns that follow from a lexicon: where the run used one that is not at hand, they cannot be derived again. */
const BY_LEXICON: ReadonlySet<string> = new Set([
  'indicator_id',
  'indicator_scope',
  'indicator_value',
  'indicator_value_max',
  'indicator_unit',
  'value_std',
  'value_max_std',
  'unit_std',
  'unit_name',
  'unit_function',
  'group_id',
]);

const asText = (value: unknown): string | null =>
  value === null || value === undefined ? null : Array.isArray(value) ? value.join('；') : String(value);

/**
 * The tables of a corrected document are what the log makes of the program's reading, cell by cell; a cell that was altered by hand is not.
 *
 * @param stated  the rows that stand in the tables
 * @param program those that the program itself had read; null where there are none beside them
 * @param counts  told how many records reviewers have made what of
 */
export function checkReviewed(
  folder: Folder,
  docId: string,
  stated: Tables,
  program: Tables | null,
  reviews: HeldReviews,
  options: ApplyOptions & { readonly withoutLexicon: boolean },
  counts: ReviewCounts,
  report: ReportFault,
): void {
  const lines = reviews.linesOf(docId);
  const place: RecordPlace = { table: 'documents', doc_id: docId, id: docId, where: CORRECTIONS };
  if (digestOf(lines) !== reviews.digestIn(docId)) {
    report(place, 'review-newer', null, digestOf(lines) || null, reviews.digestIn(docId) || null);
    return;
  }
  const plan = program && planOfTables(folder, docId, program);
  if (plan === null) return;
  const { extraction, rejected } = applyCorrections(plan, lines, options);
  const expected = inCodePoints(extraction);
  counts.rejected += rejected;
  for (const table of REVIEWED_TABLES) for (const { review } of expected[table]) if (review !== null) counts[review]++;
  const passed = options.withoutLexicon ? BY_LEXICON : new Set<string>();
  compareRows('documents', [expected.document], stated, passed, report);
  for (const table of RECORD_TABLES) compareRows(table, expected[table], stated, passed, report);
}

function compareRows(
  table: TableName,
  expected: readonly object[],
  stated: Tables,
  passed: ReadonlySet<string>,
  report: ReportFault,
): void {
  const held = new Map(inOrderOfIds(stated[table]).map((one) => [one.id, one]));
  for (const wanted of expected as readonly Readonly<Record<string, unknown>>[]) {
    const id = String(wanted[ID_COLUMN[table]]);
    const one = held.get(id);
    held.delete(id);
    if (one === undefined) {
      report({ table, doc_id: String(wanted['doc_id']), id, where: `${table}.csv` }, 'record-missing', null, null, CORRECTIONS);
      continue;
    }
    for (const [field, value] of Object.entries(wanted))
      if (!passed.has(field) && asText(one.row[field]) !== asText(value)) report(one.place, 'review', field, one.row[field], value);
  }
  for (const one of held.values()) report(one.place, 'review', null, one.id, null);
}
