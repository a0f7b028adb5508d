import { z } from 'zod';
import type { Cell, Row } from './same.js';

/** Fields of a coded quantity that are compared, besides kind, value and unit, which make it the same record. */
export const QUANTITY_FIELDS = [
  'indicator',
  'action',
  'measure',
  'frequency',
  'comparator',
  'value_max',
  'value_std',
  'unit_std',
  'baseline',
  'deadline',
  'deadline_text',
  'deadline_source',
  'modality',
  'cluster',
] as const;
export type QuantityField = (typeof QUANTITY_FIELDS)[number];

/** One document as it was coded by hand. A table that is absent was not coded. */
export interface GoldDocument {
  /** name of the gold file without .json, or the doc_id or file that a table names */
  readonly name: string;
  /** how the document is found in the extraction: by the beginning of its file's name, by doc_id or by file */
  readonly by: 'stem' | 'doc_id' | 'file';
  readonly document?: Row;
  readonly targets?: readonly Row[];
  readonly clusters?: readonly Row[];
  readonly responsibilities?: readonly Row[];
  readonly deadlines?: readonly Row[];
  readonly sections?: readonly Row[];
  /** which fields of quantities were coded; all where absent */
  readonly fields?: readonly QuantityField[];
  /** false: only targets were coded, other kinds count neither for nor against */
  readonly kinds?: boolean;
}

/** What is wrong with a gold file; `where` names the record and the field. */
export interface GoldProblem {
  readonly where: string;
  readonly problem: 'syntax' | 'shape' | 'column' | 'document';
  readonly detail: string;
}

const record = z.looseObject({ optional: z.boolean().optional(), nth: z.int().min(1).optional() });
const quoted = record.extend({ quote: z.string().min(1) });
const goldFile = z.looseObject({
  document: z.looseObject({}).optional(),
  targets: z.array(quoted.extend({ kind: z.string(), value: z.number().nullable(), unit: z.string().nullable() })).optional(),
  clusters: z.array(record.extend({ name: z.string() })).optional(),
  responsibilities: z.array(quoted.extend({ unit: z.string() })).optional(),
  deadlines: z.array(quoted).optional(),
  sections: z.array(record.extend({ title: z.string() })).optional(),
});

/** Reads a gold file (JSON, one a document). */
export function goldOfJson(name: string, text: string): GoldDocument | GoldProblem {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    return { where: name, problem: 'syntax', detail: error instanceof Error ? error.message : String(error) };
  }
  const checked = goldFile.safeParse(value);
  const issue = checked.error?.issues[0];
  if (!checked.success)
    return {
      where: `${name}: ${(issue?.path ?? []).map((part) => (typeof part === 'number' ? `[${part}]` : String(part))).join('.')}`,
      problem: 'shape',
      detail: issue?.message ?? '',
    };
  const { document, targets, clusters, responsibilities, deadlines, sections } = checked.data as Partial<
    Record<string, Row & readonly Row[]>
  >;
  return {
    name,
    by: 'stem',
    ...(document && { document }),
    ...(targets && { targets }),
    ...(clusters && { clusters }),
    ...(responsibilities && { responsibilities }),
    ...(deadlines && { deadlines }),
    ...(sections && { sections }),
  };
}

const YES: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'y', '是']);
/** Columns that a table of coded records must have, besides doc_id or file. */
export const REQUIRED_COLUMNS = ['quote', 'value', 'unit'] as const;

/**
 * Reads a table of coded quantities (columns as in targets.csv; doc_id or file, quote, value and unit at least). Fields without a column
 * were not coded and are not compared; without a column `kind` all are targets.
 */
export function goldOfRows(rows: readonly Row[]): GoldDocument[] | GoldProblem {
  const columns = Object.keys(rows[0] ?? {});
  const by = columns.includes('doc_id') ? 'doc_id' : 'file';
  for (const column of [by, ...REQUIRED_COLUMNS]) {
    if (!columns.includes(column)) return { where: column === 'file' ? 'doc_id' : column, problem: 'column', detail: columns.join(', ') };
  }
  const fields = QUANTITY_FIELDS.filter((field) => columns.includes(field));
  const documents = new Map<string, Row[]>();
  for (const [at, row] of rows.entries()) {
    const name = row[by];
    if (typeof name !== 'string') return { where: String(at + 2), problem: 'document', detail: by };
    const coded: Record<string, Cell> = {
      ...row,
      kind: row['kind'] ?? 'target',
      optional: YES.has(String(row['optional'] ?? '').toLowerCase()),
    };
    documents.set(name, [...(documents.get(name) ?? []), coded]);
  }
  return [...documents].map(([name, targets]) => ({ name, by, targets, fields, kinds: columns.includes('kind') }));
}
