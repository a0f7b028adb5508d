import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, headerOf } from '../write/index-file.js';
import { isLocked } from '../write/lock.js';
import { indexOf, leftIn, lockOf, nextIndexOf, STATE } from '../write/state.js';
import { ledgerLines, type LedgerDocument, type StatusCounts } from './ledger.js';

/** How far the run is that is at work, or was stopped. */
export interface RunProgress {
  /** a process is at it */
  readonly running: boolean;
  readonly began: string | null;
  /** documents of the run, and how many are done */
  readonly documents: number;
  readonly done: number;
  /** documents a second since it began; null before the first and for a run that was stopped */
  readonly rate: number | null;
}

/** What an output folder holds, and how its runs go. */
export interface DatasetStatus {
  readonly folder: string;
  /** the dataset that stands there; null where no run has ended yet */
  readonly dataset: (StatusCounts & { readonly version: string; readonly written: string }) | null;
  /** the run that has not ended; null for none */
  readonly run: RunProgress | null;
  /** why documents were refused or failed, the most frequent reason first */
  readonly reasons: readonly { readonly status: string; readonly reason: string; readonly documents: number; readonly first: string }[];
  /** the slowest documents of all runs, by their last time */
  readonly slowest: readonly Pick<LedgerDocument, 'file' | 'ms' | 'size'>[];
  /** the last run that has ended */
  readonly last: {
    readonly at: string;
    readonly seconds: number;
    readonly documents: number;
    readonly unchanged: number;
    readonly exit: number;
  } | null;
}

const SLOWEST = 5;

/** Keeps the slowest ones without holding all. */
function among(slowest: LedgerDocument[], line: LedgerDocument): void {
  const known = slowest.findIndex(({ file }) => file === line.file);
  if (known >= 0) slowest.splice(known, 1);
  slowest.push(line);
  slowest.sort((a, b) => b.ms - a.ms);
  slowest.length = Math.min(slowest.length, SLOWEST);
}

function datasetIn(dir: string, reasons: Map<string, { documents: number; first: string }>): DatasetStatus['dataset'] {
  const index = indexOf(dir);
  const header = existsSync(index) ? headerOf(index) : null;
  if (header === null) return null;
  const counts = { in: 0, ok: 0, partial: 0, refused: 0, failed: 0 };
  for (const { file, document, unreadable } of entriesOf(index)) {
    const status = document?.status ?? 'refused';
    counts.in++;
    counts[status]++;
    if (status !== 'refused' && status !== 'failed') continue;
    const key = `${status}\n${document?.reason ?? `cannot-read: ${unreadable}`}`;
    const known = reasons.get(key) ?? { documents: 0, first: file };
    reasons.set(key, { ...known, documents: known.documents + 1 });
  }
  return { ...counts, version: header.version, written: new Date(statSync(index).mtimeMs).toISOString() };
}

function runIn(dir: string, began: { at: string; documents: number } | null): RunProgress | null {
  const running = isLocked(lockOf(dir));
  const [left] = existsSync(join(dir, STATE)) ? leftIn(dir) : [];
  const index = existsSync(nextIndexOf(dir)) ? nextIndexOf(dir) : left === undefined ? null : join(left, 'index.ndjson');
  if (!running && index === null) return null;
  let done = 0;
  if (index !== null && existsSync(index)) for (const _ of entriesOf(index)) done++;
  const seconds = began === null ? 0 : (Date.now() - Date.parse(began.at)) / 1000;
  return {
    running,
    began: began?.at ?? null,
    documents: began?.documents ?? done,
    done,
    rate: running && done > 0 && seconds > 0 ? done / seconds : null,
  };
}

/**
 * What stands in an output folder, from its index and its ledger; the run that is at work there is not disturbed.
 *
 * @param dir the folder
 * @returns null where no run has ever written there
 * @example statusOf('extracted').dataset // { in: 5, ok: 5, partial: 0, … } for the five plans of 象山, 鄞州 and 嵊泗
 */
export function statusOf(dir: string): DatasetStatus | null {
  if (!existsSync(join(dir, STATE))) return null;
  const slowest: LedgerDocument[] = [];
  let began: { at: string; documents: number } | null = null;
  let last: DatasetStatus['last'] = null;
  for (const line of ledgerLines(dir)) {
    if (line.event === 'run') began = line;
    else if (line.event === 'document') among(slowest, line);
    else if (line.event === 'end' && began) {
      const seconds = (Date.parse(line.at) - Date.parse(began.at)) / 1000;
      last = { at: line.at, seconds, documents: began.documents, unchanged: line.unchanged, exit: line.exit };
      began = null;
    }
  }
  const reasons = new Map<string, { documents: number; first: string }>();
  const dataset = datasetIn(dir, reasons);
  return {
    folder: dir,
    dataset,
    run: runIn(dir, began),
    reasons: [...reasons]
      .map(([key, { documents, first }]) => {
        const [status = '', reason = ''] = key.split('\n');
        return { status, reason, documents, first };
      })
      .sort((a, b) => b.documents - a.documents || (a.reason < b.reason ? -1 : 1)),
    slowest: slowest.map(({ file, ms, size }) => ({ file, ms, size })),
    last,
  };
}
