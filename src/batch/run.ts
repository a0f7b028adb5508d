import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import PQueue from 'p-queue';
import type { Diagnostic } from '../model/diagnostic.js';
import { codeOf } from '../model/errors.js';
import type { Certainty } from '../model/record.js';
import { READ_LIMITS } from '../read/limits.js';
import { digestOf } from '../review/log.js';
import { beginnings, endings, FORMATS, type Format, type Sort, type WriteOptions } from '../write/compile.js';
import { openOutput, type Output } from '../write/disk.js';
import type { IndexEntry, Making } from '../write/index-file.js';
import { namesIn, writtenBefore, type Done } from '../write/state.js';
import { runFileText, runInput } from '../write/run-file.js';
import { openRunLedger, type LedgerWriter, type StatusCounts } from './ledger.js';
import { steps, type Step } from './merge.js';
import { standing } from './standing.js';
import { Sums } from './sums.js';
import { nothingRead, unwritable } from './unwritable.js';
import { cannotRead, prepare, type BatchStages, type InputOptions, type Prepared, type PreparedInput } from './prepare.js';
import type { Answer, Outcome, PoolSettings, DocumentTask } from './task.js';
import { workersOf, type Workers } from './workers.js';

export type { Outcome } from './task.js';

/** A run as its caller wants it: what is read, where the output goes, and how it looks. */
export interface BatchOptions extends InputOptions {
  /** output folder */
  readonly out: string;
  readonly formats?: readonly Format[];
  /** begin CSV files with a byte order mark */
  readonly bom?: boolean;
  /** order of targets and quantities in CSV: as in the text, or the least certain first */
  readonly sort?: Sort;
  /** threads that extract; 1 is all in the calling thread. The output does not depend on it. By default as many as pay, up to the cores */
  readonly jobs?: number;
  /** do all again, and keep nothing of what stands in the folder */
  readonly force?: boolean;
  /** take documents out whose files are not among the inputs any more */
  readonly prune?: boolean;
  /** the inputs are only added: nothing is said of the other documents of the folder */
  readonly adds?: boolean;
  /** told once when the files are known, then after each of them */
  readonly onProgress?: (done: number, total: number) => void;
  /** told of each document in the order of the output */
  readonly onDocument?: (outcome: Outcome, unchanged: boolean) => void;
  /** who works on the documents; by default threads of this process */
  readonly workers?: (settings: PoolSettings) => Promise<Workers>;
  /** handed a function that stops and keeps what is done, for signal handlers */
  readonly onOpen?: (leave: () => void) => void;
}
/** A run with the program's own parts. */
export interface BatchCall extends BatchOptions, BatchStages {
  /** the program's version, for run.json */
  readonly version: string;
  /** fingerprint of the rules that are used, for run.json */
  readonly rulesHash: string;
}
export interface BatchResult {
  /**
   * 0 all ok or partial; 1 some refused or failed; 2 a wrong call; 3 nothing could be written, or nothing could be read where a dataset
   * stands; 4 the folder is in use, or was made by another version, other rules or options
   */
  readonly exit: 0 | 1 | 2 | 3 | 4;
  /** the first of the documents, in the order of the output; `onDocument` is told of all */
  readonly outcomes: readonly Outcome[];
  /** all documents that the folder holds now, by status */
  readonly counts: StatusCounts;
  /** what the documents hold together: records by table, warnings */
  readonly totals: Readonly<Record<string, number>>;
  readonly certainty: Readonly<Record<Certainty, number>>;
  /** reviewers' lines that count, and those that don't any more */
  readonly review: Sums['review'];
  /** how many documents were taken over as they stood */
  readonly unchanged: number;
  /** documents whose files are not among the inputs: kept, or taken out */
  readonly vanished: { readonly count: number; readonly first: readonly string[]; readonly pruned: boolean };
  /** about the call, not about one document */
  readonly problems: readonly Diagnostic[];
  /** files passed over in folders */
  readonly skipped: readonly string[];
  /** paths below `out`, sorted; [] when nothing was written */
  readonly files: readonly string[];
  /** milliseconds by stage over all documents */
  readonly timings: Readonly<Record<string, number>>;
}

const PROBLEMS_KEPT = 100;
const VANISHED_KEPT = 5;
/** A thread costs about as long to begin as sixteen plans take. */
const DOCUMENTS_A_THREAD = 16;
/** Documents that may wait for their turn to be written, for each thread. */
const WAITING_A_THREAD = 16;
/** Reasons that lie in the call or the machine, not in the file: other limits, or a compiler, can mend them. */
const LIMITS = /(?:too-slow|too-much-memory|crashed|words-unavailable)$/u;

const now = (): string => new Date().toISOString();

/** Is the work that an entry shows still good for this input? The bytes of the file are compared later. */
const isSame = (entry: IndexEntry, input: PreparedInput): boolean =>
  entry.document !== null &&
  (entry.review?.digest ?? '') === digestOf(input.corrections ?? []) &&
  entry.stated === input.stated &&
  !LIMITS.test(entry.document.reason ?? '');

/** How a call makes its dataset. */
export function makingOf(
  options: BatchCall,
  ready: Pick<Prepared, 'lexiconHash' | 'ocr'>,
): { readonly writing: WriteOptions; readonly making: Making } {
  const asked = options.formats ?? ['csv', 'json'];
  const writing: WriteOptions = {
    // Parquet is made of the CSV tables, which also are what a later run takes over
    formats: FORMATS.filter((one) => asked.includes(one) || (one === 'csv' && asked.includes('parquet'))),
    bom: options.bom ?? false,
    sort: options.sort ?? 'text',
    version: options.version,
  };
  const making: Making = {
    version: options.version,
    rules_hash: options.rulesHash,
    options: {
      formats: writing.formats,
      bom: writing.bom,
      ...(writing.sort === 'certainty' ? { sort: writing.sort } : {}),
      lexicon: ready.lexiconHash,
      ...(ready.ocr ? { ocr: ready.ocr.engine } : {}),
    },
  };
  return { writing, making };
}

/** A document as a thread gets it. */
export function documentTask(step: Step & { input: PreparedInput }, bytes: Uint8Array | undefined): DocumentTask {
  const { input, ...assignment } = step.input;
  const [newest] = step.done;
  return {
    docId: assignment.docId,
    file: assignment.file,
    format: assignment.format,
    metadata: assignment.metadata,
    encoding: assignment.encoding,
    ...(assignment.corrections === undefined ? {} : { corrections: assignment.corrections }),
    path: input.path,
    ...(bytes ? { bytes } : {}),
    known:
      newest && isSame(newest.entry, step.input) && newest.entry.document?.doc_id === assignment.docId
        ? newest.entry.document.sha256
        : null,
  };
}

/**
 * The main job: finds the files, works on each, writes the output folder. What the folder holds of an earlier run is taken over where file,
 * manifest and rules are the same. Documents are worked on in threads and written in the order of their names, so that the output does not
 * depend on the number of threads, and memory not on that of documents. One bad document never stops the others; the earlier output stays
 * untouched until all is written, and a run that is stopped is gone on with by the next.
 *
 * Never throws; `exit` says how it went and `problems` why.
 */
export async function extractToFolder(options: BatchCall): Promise<BatchResult> {
  const cwd = options.cwd ?? process.cwd();
  const out = resolve(cwd, options.out);
  const sums = new Sums();
  const started = performance.now();
  const force = options.force === true;
  const ready = await prepare(options, cwd, out, force ? undefined : namesIn(out));
  sums.spend({ 'find files': performance.now() - started });
  const { assignments, problems } = ready;
  const vanished = { count: 0, first: [] as string[], pruned: options.prune === true };
  const result = (exit: BatchResult['exit'], files: readonly string[]): BatchResult => ({
    exit,
    outcomes: files.length > 0 || exit === 1 ? sums.outcomes : [],
    counts: sums.counts,
    totals: sums.totals,
    certainty: sums.certainty,
    review: sums.review,
    unchanged: sums.unchanged,
    vanished,
    problems,
    skipped: ready.skipped,
    files,
    timings: sums.timings,
  });
  if (!ready.usable || assignments.length === 0) return result(2, []);

  const { writing, making } = makingOf(options, ready);
  const call = {
    lexicon: options.lexicon === undefined ? null : resolve(cwd, options.lexicon),
    manifest: options.manifest === undefined ? null : resolve(cwd, options.manifest),
  };
  let output: Output;
  try {
    output = openOutput(out, { ...making, call }, beginnings(writing), !force);
  } catch (error) {
    problems.push(unwritable(options.out, error));
    return result(codeOf(error) === 'EBUSY' ? 4 : 3, []);
  }
  const otherwise = force ? null : standing(out, making, assignments);
  if (otherwise) {
    output.abort();
    problems.push(otherwise);
    return result(4, []);
  }
  options.onOpen?.(output.leave);

  let ledger: LedgerWriter | null = null;
  let workers: Workers | null = null;
  try {
    const before = performance.now();
    const most = options.jobs ?? Math.min(availableParallelism(), Math.floor(assignments.length / DOCUMENTS_A_THREAD));
    const threads = Math.max(1, Math.min(most, assignments.length));
    const { lexicon, ocr } = ready;
    const settings = { lexicon, ocr, writing, limits: { ...READ_LIMITS, ...options.limits } };
    workers = await (options.workers?.(settings) ?? workersOf(options, threads, settings));
    sums.spend({ prepare: performance.now() - before });
    ledger = openRunLedger(out);
    ledger.add({ event: 'run', at: now(), version: options.version, rules_hash: options.rulesHash, documents: assignments.length });
    await workThrough({ options, ready, output, ledger, workers, threads, sums, vanished });
    // run.json is long where the documents are many, so it is asked only where nothing could be read
    const stands = sums.readable === 0 && (output.sources.some(({ inPlace }) => inPlace) || writtenBefore(out).length > 0);
    if (stands || (sums.readable === 0 && (sums.counts.in === 0 || sums.outcomes.length === 0))) {
      output.abort();
      if (stands) problems.push(nothingRead(options.out));
      return result(stands ? 3 : 1, []);
    }

    const commit = performance.now();
    const { options: stated, ...run } = making;
    const derive = writing.formats.includes('parquet') ? (await import('./parquet-tables.js')).parquetTables : undefined;
    const files = output.commit(
      endings(writing),
      (written) =>
        runFileText({
          ...run,
          options: { ...stated, manifest: ready.manifestHash },
          entries: output.entries(),
          files: written,
        }),
      derive,
    );
    sums.spend({ commit: performance.now() - commit });
    const bad = sums.counts.refused + sums.counts.failed > 0 || problems.some((one) => one.severity === 'error');
    const exit = bad ? 1 : 0;
    ledger.add({ event: 'end', at: now(), exit, unchanged: sums.unchanged, ...sums.counts });
    return result(exit, files);
  } catch (error) {
    output.leave();
    problems.push(unwritable(options.out, error));
    return result(3, []);
  } finally {
    ledger?.close();
    await workers?.close();
  }
}

interface Work {
  readonly options: BatchCall;
  readonly ready: Prepared;
  readonly output: Output;
  readonly ledger: LedgerWriter;
  readonly workers: Workers;
  readonly threads: number;
  readonly sums: Sums;
  readonly vanished: { count: number; first: string[]; pruned: boolean };
}

/** Works on all documents and writes them one after the other. */
async function workThrough(work: Work): Promise<void> {
  const { options, ready, output, workers, threads } = work;
  const { assignments } = ready;
  const queue = new PQueue({ concurrency: threads });
  let done = 0;
  let waiting = 0;
  let roomMade = (): void => undefined;
  options.onProgress?.(0, assignments.length);
  let failed: unknown = null;
  let turn: Promise<void> = Promise.resolve();
  for (const step of steps(assignments, output.sources)) {
    if (failed !== null) break;
    if (step.input === null) {
      // a document that is no input waits for its turn like any other
      const [kept] = step.done;
      turn = turn.then(() => keepVanished(work, kept));
      continue;
    }
    const { input } = step;
    const bytes = input.input.path === '-' ? await options.stdin?.() : undefined;
    const answer = queue.add(() => workers.run(documentTask({ ...step, input }, bytes)));
    answer.catch(() => undefined);
    waiting++;
    turn = turn.then(async () => {
      await take(work, input, step.done, await answer, bytes);
      options.onProgress?.(++done, assignments.length);
      waiting--;
      roomMade();
    });
    turn.catch((error: unknown) => {
      failed ??= error;
      queue.clear();
      roomMade();
    });
    while (waiting >= threads * WAITING_A_THREAD && failed === null)
      await new Promise<void>((resume) => {
        roomMade = resume;
      });
  }
  try {
    await turn;
  } finally {
    await queue.onIdle();
  }
}

function keepVanished({ output, ledger, sums, vanished, options }: Work, kept: Done): void {
  const { file, path } = kept.entry;
  if (options.adds !== true) {
    vanished.count++;
    if (vanished.first.length < VANISHED_KEPT) vanished.first.push(file);
  }
  if (vanished.pruned) {
    ledger.add({ event: 'pruned', at: now(), file, path });
    return;
  }
  output.keep(kept, true);
  sums.add(kept.entry);
  sums.unchanged++;
  if (kept.entry.document) sums.keep(outcomeOf(kept.entry));
}

/** What can be told of a document that was taken over. */
function outcomeOf({ document, certainty, warnings }: IndexEntry): Outcome {
  if (!document) throw new RangeError('outcomeOf: an entry without a document');
  return { document, certainty, warnings, unexplained: [], messages: [] };
}

/** Writes what became of a document. */
async function take(work: Work, input: PreparedInput, done: readonly Done[], answer: Answer, bytes: Uint8Array | undefined): Promise<void> {
  const { output, ledger, sums, ready } = work;
  const about = { file: input.file, path: input.input.path, stated: input.stated };
  if (answer.kind === 'unchanged') {
    const [newest] = done;
    if (newest && output.keep(newest)) {
      sums.add(newest.entry);
      sums.unchanged++;
      tellOutcome(work, outcomeOf(newest.entry), true);
      return;
    }
    // its files are gone: it is done again
    const again = await work.workers.run(documentTask({ input, done: [] }, bytes));
    if (again.kind === 'unchanged') throw new RangeError('take: unchanged twice');
    return take(work, input, [], again, bytes);
  }
  const before = performance.now();
  if (answer.kind === 'apart') throw new RangeError('take: a file that nobody has read');
  if (answer.kind === 'unreadable') {
    if (ready.problems.length < PROBLEMS_KEPT) ready.problems.push(cannotRead(input.file, answer.code));
    const entry = { ...about, size: 0, document: null, unreadable: answer.code, certainty: { high: 0, medium: 0, low: 0 }, warnings: 0 };
    output.write(entry, { lines: new Map(), files: new Map() });
    sums.add(entry);
    const reason = `cannot-read: ${answer.code}`;
    const line = { doc_id: null, sha256: null, size: 0, status: 'refused', reason, counts: {}, ms: 0 };
    ledger.add({ event: 'document', at: now(), file: about.file, path: about.path, ...line });
    return;
  }
  const { outcome, share, timings, size } = answer;
  const { document, certainty, warnings, review } = outcome;
  const entry = { ...about, size, document, unreadable: null, certainty, warnings, ...(review === undefined ? {} : { review }) };
  output.write(entry, share);
  sums.add(entry);
  sums.spend({ ...timings, 'write (waiting)': performance.now() - before });
  const { doc_id, sha256, status, reason, counts } = runInput(document);
  const ms = Math.round(Object.values(timings).reduce((sum, one) => sum + one, 0));
  ledger.add({ event: 'document', at: now(), file: about.file, path: about.path, doc_id, sha256, size, status, reason, counts, ms });
  tellOutcome(work, outcome, false);
}

function tellOutcome({ sums, options }: Work, outcome: Outcome, unchanged: boolean): void {
  const { status } = outcome.document;
  if (status === 'ok' || status === 'partial') sums.readable++;
  sums.keep(outcome);
  options.onDocument?.(outcome, unchanged);
}
