import { appendFileSync, closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { STATE } from '../write/state.js';
import { fileLines } from '../write/index-file.js';

/**
 * The ledger of an output folder, `.gangmu/ledger.ndjson`: what each run did with each document, one JSON object a line, only ever added
 * to. Times stand here and nowhere in the dataset.
 */
export type LedgerLine =
  | { readonly event: 'run'; readonly at: string; readonly version: string; readonly rules_hash: string; readonly documents: number }
  | LedgerDocument
  | { readonly event: 'vanished' | 'pruned'; readonly at: string; readonly file: string; readonly path: string }
  | ({ readonly event: 'end'; readonly at: string; readonly exit: number; readonly unchanged: number } & StatusCounts);

export interface LedgerDocument {
  readonly event: 'document';
  readonly at: string;
  readonly file: string;
  readonly path: string;
  readonly doc_id: string | null;
  readonly sha256: string | null;
  readonly size: number;
  readonly status: string;
  readonly reason: string | null;
  readonly counts: Readonly<Record<string, number>>;
  /** milliseconds of work on it */
  readonly ms: number;
}

/** Documents by status. What goes in comes out: `in` is the sum of the others. */
export interface StatusCounts {
  readonly in: number;
  readonly ok: number;
  readonly partial: number;
  readonly refused: number;
  readonly failed: number;
}

export const ledgerOf = (dir: string): string => join(dir, STATE, 'ledger.ndjson');

/** Writes a ledger; a line that a killed run has left half written is ended first. */
export interface LedgerWriter {
  add(line: LedgerLine): void;
  close(): void;
}

/** @param dir the output folder */
export function openRunLedger(dir: string): LedgerWriter {
  const path = ledgerOf(dir);
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'a+');
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  if (size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 10) appendFileSync(file, '\n');
  let open = true;
  return {
    add(line) {
      if (open) appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
    close() {
      if (open) closeSync(file);
      open = false;
    },
  };
}

/** The lines of a ledger in their order; those that were cut off by a kill are left out. Nothing where there is none. */
export function* ledgerLines(dir: string): Generator<LedgerLine> {
  const path = ledgerOf(dir);
  if (!existsSync(path)) return;
  for (const line of fileLines(path)) {
    try {
      yield JSON.parse(line) as LedgerLine;
    } catch {
      // cut off
    }
  }
}
