import type { DocumentRecord } from '../model/record.js';
import { RECORD_TABLES } from '../model/tables.js';
import type { RunOptionsStated } from './choices.js';
import type { IndexEntry } from './index-file.js';

export interface RunInput {
  readonly file: string;
  readonly doc_id: string | null;
  readonly sha256: string | null;
  readonly status: string;
  readonly reason: string | null;
  readonly counts: Readonly<Record<string, number>>;
  /** fingerprint of the reviewers' lines that its records hold; left out where there are none */
  readonly corrections?: string;
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

/** A value as JSON that stands so deep in a larger one. */
const indented = (value: unknown, depth: number): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);

/**
 * run.json in pieces: what was read with what, without anything that differs between two equal runs (no times, no absolute paths, no number
 * of jobs). In pieces, since a run may have a hundred thousand inputs.
 *
 * @param entries the documents in the order of the tables
 * @param files   every file that the run wrote, in order
 */
export function* runFileText(
  run: Pick<RunFile, 'version' | 'rules_hash' | 'options' | 'files'> & { readonly entries: Iterable<IndexEntry> },
): Generator<string> {
  const { version, rules_hash, options, entries, files } = run;
  yield `{\n  "tool": "gangmu",\n  "version": ${indented(version, 1)},\n  "rules_hash": ${indented(rules_hash, 1)},\n`;
  yield `  "options": ${indented(options, 1)},\n  "inputs": [`;
  const totals: Record<string, number> = { documents: 0 };
  let separator = '\n    ';
  for (const { file, document, unreadable, review } of entries) {
    const input: RunInput = document
      ? { ...runInput(document), ...(review === undefined ? {} : { corrections: review.digest }) }
      : { file, doc_id: null, sha256: null, status: 'refused', reason: `cannot-read: ${unreadable}`, counts: {} };
    if (document) totals.documents = (totals.documents ?? 0) + 1;
    for (const [table, count] of Object.entries(input.counts)) totals[table] = (totals[table] ?? 0) + count;
    yield `${separator}${indented(input, 2)}`;
    separator = ',\n    ';
  }
  yield `\n  ],\n  "totals": ${indented(totals, 1)},\n  "files": [`;
  separator = '\n    ';
  for (const file of files) {
    yield `${separator}${JSON.stringify(file)}`;
    separator = ',\n    ';
  }
  yield '\n  ]\n}\n';
}
