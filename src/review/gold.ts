import type { Extraction } from '../model/extraction.js';
import { applyCorrections, type ApplyOptions } from './apply.js';
import { familyOf, type Correction, type RecordFamily } from './correction.js';
import { itemState, type ReviewDocument } from './document.js';

/** Fields of a gold record, in the order in which they are written; those of quantities are of targets too. Source: docs/codebook.md. */
const FIELDS = {
  quantities: [
    'kind',
    'indicator',
    'action',
    'measure',
    'frequency',
    'comparator',
    'value',
    'value_max',
    'unit',
    'value_std',
    'unit_std',
    'baseline',
    'deadline_text',
    'deadline',
    'deadline_source',
    'modality',
    'cluster',
  ],
  goals: ['indicator', 'wording', 'reference', 'deadline_text', 'deadline', 'deadline_source', 'modality'],
  clusters: ['name', 'tier', 'programme', 'target_value', 'target_unit', 'deadline', 'segments'],
  responsibilities: ['unit', 'role', 'task'],
  deadlines: ['text', 'type', 'start', 'end'],
} as const satisfies Record<RecordFamily, readonly string[]>;
/** What is written of a quantity where it states it. */
const BESIDES = ['reference_start', 'reference_end', 'binding', 'baseline_value', 'baseline_unit', 'strength'] as const;
export const FAMILIES = Object.keys(FIELDS) as readonly RecordFamily[];
/** The name of a family in a gold file. */
const GOLD_TABLE = { quantities: 'targets' } as const satisfies Partial<Record<RecordFamily, string>>;
export const goldTable = (family: RecordFamily): string => (family === 'quantities' ? GOLD_TABLE.quantities : family);

type Row = Readonly<Record<string, unknown>>;
type GoldRow = Record<string, unknown>;

/** How far a table of a document is decided. */
export interface Coverage {
  /** its name in a gold file */
  readonly table: string;
  /** records of the program, and those that were added */
  readonly records: number;
  readonly undecided: number;
  readonly coded: boolean;
}
export interface GoldFile {
  readonly docId: string;
  /** null where no table is wholly decided */
  readonly gold: Readonly<Record<string, readonly GoldRow[]>> | null;
  readonly coverage: readonly Coverage[];
  /** records in the file */
  readonly records: number;
}

/** Which of the places of its quote a record stands at, from 1; null where there is only one. */
function nthOf(text: string, quote: string, start: number): number | null {
  let [count, nth] = [0, 0];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    count++;
    if (at === start) nth = count;
  }
  return count > 1 ? nth : null;
}

function goldRow(family: RecordFamily, row: Row, text: string): GoldRow {
  const quote = String(row['quote']);
  const nth = nthOf(text, quote, Number(row['char_start']));
  const gold: GoldRow = Object.fromEntries(FIELDS[family].map((field) => [field, row[field] ?? null]));
  if (family === 'quantities') {
    for (const field of BESIDES) if (row[field] != null) gold[field] = row[field];
    if (row['kind'] === 'target') gold['headline'] = row['headline'] === true;
  }
  return { ...gold, quote, ...(nth === null ? {} : { nth }) };
}

const rowsOf = (plan: Extraction, family: RecordFamily): readonly Row[] =>
  (family === 'quantities' ? [...plan.targets, ...plan.quantities] : plan[family]) as unknown as readonly Row[];

/** The lines that count: all, or one reviewer's. */
export const linesBy = (entries: readonly Correction[], reviewer: string | null): readonly Correction[] =>
  reviewer === null ? entries : entries.filter((entry) => entry.reviewer === reviewer);

/**
 * A document as it was coded by its reviewers. A table is coded only where every record of it is decided and none is disputed; a table
 * without records is coded as empty where all others are.
 *
 * @param reviewer whose word counts alone; null for all, where the newest decides
 */
export function goldOf(document: ReviewDocument, reviewer: string | null, options: ApplyOptions = {}): GoldFile {
  const { plan, items, docId } = document;
  const counted = FAMILIES.map((family) => {
    const own = items.filter(({ table }) => familyOf(table) === family);
    const states = own.map((item) => itemState(document, item, linesBy(item.lines, reviewer)));
    // what somebody else has added this reviewer has not seen
    const asked = states.filter(({ decision }, at) => own[at]?.added !== true || decision.added !== null || decision.reviewers.length > 0);
    return { family, records: asked.length, undecided: asked.filter(({ review }) => review === null || review === 'disputed').length };
  });
  const whole = counted.some(({ records }) => records > 0) && counted.every(({ undecided }) => undecided === 0);
  const coverage = counted.map(({ family, records, undecided }): Coverage & { family: RecordFamily } => ({
    family,
    table: goldTable(family),
    records,
    undecided,
    coded: undecided === 0 && (records > 0 || whole),
  }));
  const coded = coverage.filter((one) => one.coded);
  const told = coverage.map(({ family: _, ...one }) => one);
  if (coded.length === 0) return { docId, gold: null, coverage: told, records: 0 };
  const { extraction } = applyCorrections(plan, linesBy(document.entries, reviewer), options);
  const tables = coded.map(
    ({ family, table }) => [table, rowsOf(extraction, family).map((row) => goldRow(family, row, plan.text))] as const,
  );
  return { docId, gold: Object.fromEntries(tables), coverage: told, records: tables.reduce((sum, [, rows]) => sum + rows.length, 0) };
}

/**
 * Names of gold files by document: the evaluation finds a document by the beginning of its file's name, so the file's own name without its
 * ending serves where no other begins like it, else the doc_id.
 */
export function goldNames(documents: readonly { readonly docId: string; readonly file: string }[]): ReadonlyMap<string, string> {
  const stem = (file: string): string => file.replace(/^.*[\\/]/u, '').replace(/\.[^.]+$/u, '');
  const stems = documents.map(({ file }) => stem(file));
  return new Map(
    documents.map(({ docId, file }) => {
      const own = stem(file);
      return [docId, stems.filter((one) => one.startsWith(own)).length === 1 ? own : docId];
    }),
  );
}
