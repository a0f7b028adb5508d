import type { DocumentRecord } from '../model/record.js';
import { RECORD_TABLES } from '../model/tables.js';

/** How a run was called, as far as it bears on its output. */
export interface RunOptionsStated {
  readonly formats: readonly string[];
  readonly bom: boolean;
  /** only where it is not that of the text */
  readonly sort?: string;
  /** sha256 of the manifest and of the user's lexicon files; null for none */
  readonly manifest: string | null;
  readonly lexicon: string | null;
}
export interface RunInput {
  readonly file: string;
  readonly doc_id: string | null;
  readonly sha256: string | null;
  readonly status: string;
  readonly reason: string | null;
  readonly counts: Readonly<Record<string, number>>;
}
export interface RunFile {
  readonly tool: 'gangmu';
  readonly version: string;
  readonly rules_hash: string;
  readonly options: RunOptionsStated;
  readonly inputs: readonly RunInput[];
  readonly totals: Readonly<Record<string, number>>;
  /** every file that the run wrote, in order; the next run into the same folder takes away those that it does not write again */
  readonly files: readonly string[];
}

/** What run.json says of one document. */
export function runInput(document: DocumentRecord): RunInput {
  const counts = Object.fromEntries([...RECORD_TABLES, 'unexplained' as const].map((table) => [table, document[table] as number]));
  return {
    file: document.file,
    doc_id: document.doc_id,
    sha256: document.sha256,
    status: document.status,
    reason: document.reason,
    counts,
  };
}

/**
 * run.json: what was read with what, without anything that differs between two equal runs (no times, no absolute paths, no number
 * of jobs).
 */
export function runFile(run: Omit<RunFile, 'tool' | 'totals'>): RunFile {
  const totals: Record<string, number> = { documents: run.inputs.filter((input) => input.doc_id !== null).length };
  for (const input of run.inputs) for (const [table, count] of Object.entries(input.counts)) totals[table] = (totals[table] ?? 0) + count;
  return {
    tool: 'gangmu',
    version: run.version,
    rules_hash: run.rules_hash,
    options: run.options,
    inputs: run.inputs,
    totals,
    files: run.files,
  };
}
