import { z } from 'zod';
import { canonical, fingerprint, inTime, REVIEWED_FIELDS, REVIEWED_TABLES, type Correction } from './correction.js';

/** The file beside a dataset's tables that holds what reviewers have decided. */
export const CORRECTIONS = 'corrections.ndjson';

const text = z.string().min(1);
const offset = z.int().min(0);
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const values = z.record(z.string(), value);
const selector = z.strictObject({ start: offset, end: offset, exact: text, prefix: z.string(), suffix: z.string() });
const words = z.strictObject({ span: z.array(z.tuple([offset, offset])).min(1), exact: text });
const common = {
  id: z.string().regex(/^[0-9a-f]{16}$/u),
  time: z.iso.datetime(),
  reviewer: text,
  doc_id: text,
  table: z.enum(REVIEWED_TABLES),
  record: text.nullable(),
  quote: selector,
  key: z.tuple([offset, offset]),
  of: text.optional(),
  why: text.nullable(),
};
const line = z.discriminatedUnion('act', [
  z.strictObject({ ...common, act: z.literal('accept'), values }),
  z.strictObject({ ...common, act: z.literal('reject'), values }),
  z.strictObject({ ...common, act: z.literal('correct'), field: text, from: value, to: value, words: words.nullable() }),
  z.strictObject({ ...common, act: z.literal('add'), values, words: z.record(z.string(), words) }),
  z.strictObject({ ...common, act: z.literal('note') }),
  z.strictObject({ ...common, act: z.literal('undo'), undoes: text }),
]);

/** A line that is no correction. It stays in the file and is told of. */
export interface LogFault {
  /** from 1 */
  readonly line: number;
  readonly zh: string;
  readonly en: string;
}
export interface Log {
  readonly entries: readonly Correction[];
  readonly faults: readonly LogFault[];
}

/** Is the field one that a reviewer answers for in this table? */
export const isReviewed = (table: Correction['table'], field: string): boolean =>
  (REVIEWED_FIELDS[table] as readonly string[]).includes(field);

function faultOf(given: unknown): { readonly zh: string; readonly en: string } | Correction {
  const checked = line.safeParse(given);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const where = issue?.path.map(String).join('.') ?? '';
    return { zh: `${where} 不符合格式(${issue?.message ?? ''})`, en: `${where} is not as it should be (${issue?.message ?? ''})` };
  }
  const entry = checked.data as Correction;
  const { id, ...rest } = entry;
  const own = fingerprint(canonical(rest));
  if (id !== own)
    return {
      zh: `编号 ${id} 与内容不符(应为 ${own}), 该行被改动过`,
      en: `its id ${id} is not that of its content (${own}): the line was altered`,
    };
  const fields = entry.act === 'correct' ? [entry.field] : 'values' in entry ? Object.keys(entry.values) : [];
  const foreign = fields.find((field) => !isReviewed(entry.table, field));
  if (foreign !== undefined)
    return { zh: `${entry.table} 没有可校正的字段 ${foreign}`, en: `${entry.table} has no field ${foreign} to correct` };
  return entry;
}

/**
 * Reads corrections.ndjson. A line that is none is told of and left where it is; the others hold.
 *
 * @returns the lines in the order in which they were decided
 */
export function readLog(file: string): Log {
  const entries: Correction[] = [];
  const faults: LogFault[] = [];
  for (const [at, one] of file
    .replace(/^\ufeff/u, '')
    .split('\n')
    .entries()) {
    if (one.trim() === '') continue;
    let given: unknown;
    try {
      given = JSON.parse(one);
    } catch {
      faults.push({ line: at + 1, zh: '不是 JSON', en: 'no JSON' });
      continue;
    }
    const read = faultOf(given);
    if ('act' in read) entries.push(read);
    else faults.push({ line: at + 1, ...read });
  }
  return { entries: inTime([...new Map(entries.map((entry) => [entry.id, entry])).values()]), faults };
}

/** Lines of corrections.ndjson, with their ends. */
export const logLines = (entries: readonly Correction[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

/** What the records of a document depend on besides its file: '' where nobody has reviewed it. */
export const digestOf = (entries: readonly Correction[]): string =>
  entries.length === 0
    ? ''
    : fingerprint(
        entries
          .map(({ id }) => id)
          .sort()
          .join(' '),
      );
