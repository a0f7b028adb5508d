import { z } from 'zod';
import { GangmuError } from '../model/errors.js';
import type { ScoredCell, ScoredRow } from './same.js';

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
  readonly document?: ScoredRow;
  readonly targets?: readonly ScoredRow[];
  readonly clusters?: readonly ScoredRow[];
  readonly responsibilities?: readonly ScoredRow[];
  readonly deadlines?: readonly ScoredRow[];
  readonly sections?: readonly ScoredRow[];
  readonly goals?: readonly ScoredRow[];
  /** which fields of quantities were coded; all where absent */
  readonly fields?: readonly QuantityField[];
  /** false: only targets were coded, other kinds count neither for nor against */
  readonly kinds?: boolean;
}

export type GoldErrorCode = 'gold-syntax' | 'gold-shape' | 'gold-column' | 'gold-document';
const GOLD_TEXTS: Readonly<Record<GoldErrorCode, (where: string, detail: string) => { readonly zh: string; readonly en: string }>> = {
  'gold-syntax': (_where, detail) => ({ zh: `不是有效的 JSON(${detail})。`, en: `not valid JSON (${detail}).` }),
  'gold-shape': (where, detail) => ({ zh: `${where} 不符合编码格式(${detail})。`, en: `${where} is not in the gold format (${detail}).` }),
  'gold-column': (where, detail) => ({ zh: `缺少列 ${where}(现有 ${detail})。`, en: `the column ${where} is missing (found ${detail}).` }),
  'gold-document': (where, detail) => ({
    zh: `第 ${where} 行: ${detail} 为空, 不知属于哪份文件。`,
    en: `row ${where}: ${detail} is empty, so its document is not known.`,
  }),
};

/** A hand coding that cannot be read; `where` names the record and the field, or the row, or the column. */
export class GoldError extends GangmuError {
  override readonly name = 'GoldError';

  constructor(
    override readonly code: GoldErrorCode,
    readonly where: string,
    detail: string,
  ) {
    const { zh, en } = GOLD_TEXTS[code](where, detail);
    super(code, zh, en);
  }
}

const record = z.looseObject({ optional: z.boolean().optional(), nth: z.int().min(1).optional() });
const quoted = record.extend({ quote: z.string().min(1) });
const goldFile = z.looseObject({
  doc_id: z.string().min(1).optional(),
  document: z.looseObject({}).optional(),
  targets: z.array(quoted.extend({ kind: z.string(), value: z.number().nullable(), unit: z.string().nullable() })).optional(),
  clusters: z.array(record.extend({ name: z.string() })).optional(),
  responsibilities: z.array(quoted.extend({ unit: z.string() })).optional(),
  deadlines: z.array(quoted).optional(),
  sections: z.array(record.extend({ title: z.string() })).optional(),
  goals: z.array(quoted.extend({ indicator: z.string().nullable() })).optional(),
});

/**
 * Reads a gold file (JSON, one a document); one that states its doc_id is found by it.
 *
 * @param name the file's name without .json
 * @throws GoldError where it is no JSON (`gold-syntax`) or has another form (`gold-shape`)
 * @example goldOfJson('象山县', '{"targets":[{"quote":"新增企业7家","value":7,"unit":"家","kind":"target"}]}')
 */
export function goldOfJson(name: string, text: string): GoldDocument {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new GoldError('gold-syntax', name, error instanceof Error ? error.message : String(error));
  }
  const checked = goldFile.safeParse(value);
  const issue = checked.error?.issues[0];
  if (!checked.success)
    throw new GoldError(
      'gold-shape',
      `${name}: ${(issue?.path ?? []).map((part) => (typeof part === 'number' ? `[${part}]` : String(part))).join('.')}`,
      issue?.message ?? '',
    );
  const { document, targets, clusters, responsibilities, deadlines, sections, goals } = checked.data as Partial<
    Record<string, ScoredRow & readonly ScoredRow[]>
  >;
  const { doc_id: docId } = checked.data;
  return {
    name: docId ?? name,
    by: docId === undefined ? 'stem' : 'doc_id',
    ...(document && { document }),
    ...(targets && { targets }),
    ...(clusters && { clusters }),
    ...(responsibilities && { responsibilities }),
    ...(deadlines && { deadlines }),
    ...(sections && { sections }),
    ...(goals && { goals }),
  };
}

const YES: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'y', '是']);
/** Columns that a table of coded records must have, besides doc_id or file. */
export const REQUIRED_COLUMNS = ['quote', 'value', 'unit'] as const;

/**
 * Reads a table of coded quantities (columns as in targets.csv; doc_id or file, quote, value and unit at least). Fields without a column
 * were not coded and are not compared; without a column `kind` all are targets.
 *
 * @throws GoldError where a column is missing (`gold-column`) or a row names no document (`gold-document`)
 * @example goldOfRows(rowsOf('doc_id,quote,value,unit\n象山县,新增企业7家,7,家\n'))
 */
export function goldOfRows(rows: readonly ScoredRow[]): GoldDocument[] {
  const columns = Object.keys(rows[0] ?? {});
  const by = columns.includes('doc_id') ? 'doc_id' : 'file';
  for (const column of [by, ...REQUIRED_COLUMNS]) {
    if (!columns.includes(column)) throw new GoldError('gold-column', column === 'file' ? 'doc_id' : column, columns.join(', '));
  }
  const fields = QUANTITY_FIELDS.filter((field) => columns.includes(field));
  const documents = new Map<string, ScoredRow[]>();
  for (const [at, row] of rows.entries()) {
    const name = row[by];
    if (typeof name !== 'string') throw new GoldError('gold-document', String(at + 2), by);
    const coded: Record<string, ScoredCell> = {
      ...row,
      kind: row['kind'] ?? 'target',
      optional: YES.has(String(row['optional'] ?? '').toLowerCase()),
    };
    documents.set(name, [...(documents.get(name) ?? []), coded]);
  }
  return [...documents].map(([name, targets]) => ({ name, by, targets, fields, kinds: columns.includes('kind') }));
}
