import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import PQueue from 'p-queue';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Extraction } from '../model/extraction.js';
import type { DocumentRecord } from '../model/record.js';
import type { PlanMessage } from '../plugins/message.js';
import { beginnings, endings, FORMATS, shareOf, type Format, type Sort, type WriteOptions } from '../write/compile.js';
import { openOutput, type Output } from '../write/disk.js';
import { jsonText } from '../write/json.js';
import { runFile, runInput, type RunInput } from '../write/run-file.js';
import { complaint } from '../model/complaint.js';
import { processDocument } from './document.js';
import type { Certainty } from '../model/record.js';
import { bytesOf, codeOf, prepare, toolsOf, cannotRead, type BatchStages, type InputOptions } from './prepare.js';

/** A run as its caller wants it: what is read, where the output goes, and how it looks. */
export interface BatchOptions extends InputOptions {
  /** output folder */
  readonly out: string;
  readonly formats?: readonly Format[];
  /** begin CSV files with a byte order mark */
  readonly bom?: boolean;
  /** order of targets and quantities in CSV: as in the text, or the least certain first */
  readonly sort?: Sort;
  /** files read and worked on at a time; the output does not depend on it */
  readonly jobs?: number;
  /** told once when the files are known, then after each of them */
  readonly onProgress?: (done: number, total: number) => void;
  /** handed a function that takes away what is half-written, for signal handlers */
  readonly onOpen?: (abort: () => void) => void;
}
/** A run with the program's own parts. */
export interface BatchCall extends BatchOptions, BatchStages {
  /** the program's version, for run.json */
  readonly version: string;
  /** fingerprint of the rules that are used, for run.json */
  readonly rulesHash: string;
}
/** A numeral without an explanation, with its place as an editor counts (line and column from 1). */
export interface Unexplained {
  readonly docId: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly context: string;
}
/** What a run keeps of a document once its files are written. */
export interface Outcome {
  readonly document: DocumentRecord;
  readonly unexplained: readonly Unexplained[];
  /** how many targets and quantities are read how surely */
  readonly certainty: Readonly<Record<Certainty, number>>;
  /** warning codes of the document and of its records */
  readonly warnings: number;
  /** about the document: why it was refused, what is odd about it */
  readonly messages: readonly PlanMessage[];
}
export interface BatchResult {
  /** 0 all ok or partial; 1 some refused or failed; 2 a wrong call; 3 nothing could be written */
  readonly exit: 0 | 1 | 2 | 3;
  readonly outcomes: readonly Outcome[];
  /** about the call, not about one document */
  readonly problems: readonly Diagnostic[];
  /** files passed over in folders */
  readonly skipped: readonly string[];
  /** paths below `out`, sorted; [] when nothing was written */
  readonly files: readonly string[];
  /** milliseconds by stage over all documents */
  readonly timings: Readonly<Record<string, number>>;
}

/** Stages that wait for the disk while other documents are worked on: their times are no work and add up to more than passes. */
const OVERLAPPING = { read: 'read (waiting)', write: 'write (waiting)' } as const;
const UNEXPLAINED_KEPT = 50;

function certaintyOfAll({ targets, quantities }: Extraction): Outcome['certainty'] {
  const counts = { high: 0, medium: 0, low: 0 };
  for (const { certainty } of [...targets, ...quantities]) counts[certainty]++;
  return counts;
}

function unexplainedOf(extraction: Extraction): Unexplained[] {
  const { text, document } = extraction;
  const found: Unexplained[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  for (const number of [...extraction.numbers].sort((a, b) => a.char_start - b.char_start)) {
    if (number.verdict !== 'unexplained' || found.length >= UNEXPLAINED_KEPT) continue;
    for (; at < number.char_start; at++) {
      if (text[at] === '\n') {
        line++;
        lineStart = at + 1;
      }
    }
    const context = text
      .slice(Math.max(lineStart, number.char_start - 12), number.char_end + 12)
      .replace(/\s+/gu, ' ')
      .trim();
    found.push({
      docId: document.doc_id,
      file: document.file,
      line,
      column: [...text.slice(lineStart, number.char_start)].length + 1,
      text: number.text,
      context,
    });
  }
  return found;
}

function warningsOf(extraction: Extraction): number {
  const ofRecords = [...extraction.targets, ...extraction.quantities].reduce((sum, record) => sum + record.warnings.length, 0);
  return extraction.document.warnings.length + ofRecords;
}

/**
 * The main job: finds the files, works on each, writes the output folder. Files are worked on `jobs` at a time and written in the
 * order of the input, one after the other, so that memory does not grow with their number. One bad document never stops the others;
 * the earlier output stays untouched until all is written.
 *
 * Never throws; `exit` says how it went and `problems` why.
 */
export async function extractToFolder(options: BatchCall): Promise<BatchResult> {
  const cwd = options.cwd ?? process.cwd();
  const out = resolve(cwd, options.out);
  const writing: WriteOptions = {
    formats: FORMATS.filter((one) => (options.formats ?? ['csv', 'json']).includes(one)),
    bom: options.bom ?? false,
    sort: options.sort ?? 'text',
    version: options.version,
  };
  const timings: Record<string, number> = {};
  const spend = (more: Readonly<Record<string, number>>): void => {
    for (const [stage, milliseconds] of Object.entries(more)) timings[stage] = (timings[stage] ?? 0) + milliseconds;
  };
  const started = performance.now();
  const ready = await prepare(options, cwd, out);
  spend({ 'find files': performance.now() - started });
  const { assignments, problems } = ready;
  const stop = (exit: 2 | 3): BatchResult => ({ exit, outcomes: [], problems, skipped: ready.skipped, files: [], timings });
  if (!ready.usable || assignments.length === 0) return stop(2);

  let output: Output;
  try {
    output = await openOutput(out, beginnings(writing));
  } catch (error) {
    problems.push(unwritable(options.out, error));
    return stop(3);
  }
  options.onOpen?.(output.abort);

  let close = (): Promise<void> => Promise.resolve();
  try {
    const before = performance.now();
    const jobs = options.jobs ?? Math.min(4, availableParallelism());
    const tools = toolsOf(options, ready.lexicon, jobs);
    close = tools.close;
    spend({ prepare: performance.now() - before });
    const queue = new PQueue({ concurrency: jobs });
    const outcomes: Outcome[] = [];
    const inputs: RunInput[] = [];
    let done = 0;
    options.onProgress?.(0, assignments.length);

    let turn: Promise<void> = Promise.resolve();
    const work = assignments.map((assignment) => {
      // each document's place in the output is the end of the one before it
      const previous = turn;
      let finish = (): void => undefined;
      turn = new Promise<void>((end) => {
        finish = end;
      });
      return queue.add(async () => {
        try {
          const start = performance.now();
          const bytes = await bytesOf(assignment.input, options);
          spend({ [OVERLAPPING.read]: performance.now() - start });
          if (typeof bytes === 'string') {
            await previous;
            problems.push(cannotRead(assignment.file, bytes));
            inputs.push({
              file: assignment.file,
              doc_id: null,
              sha256: null,
              status: 'refused',
              reason: `cannot-read: ${bytes}`,
              counts: {},
            });
          } else {
            const result = await processDocument(assignment, bytes, tools);
            spend(result.timings);
            await previous;
            const format = performance.now();
            const share = shareOf(result.extraction, writing);
            const write = performance.now();
            spend({ format: write - format });
            await output.write(share);
            spend({ [OVERLAPPING.write]: performance.now() - write });
            const { document } = result.extraction;
            inputs.push(runInput(document));
            outcomes.push({
              document,
              unexplained: unexplainedOf(result.extraction),
              certainty: certaintyOfAll(result.extraction),
              warnings: warningsOf(result.extraction),
              messages: result.messages,
            });
          }
          options.onProgress?.(++done, assignments.length);
        } finally {
          finish();
        }
      });
    });
    try {
      await Promise.all(work);
    } catch (error) {
      queue.clear();
      throw error;
    }
    if (outcomes.length === 0) {
      output.abort();
      return { ...stop(3), exit: 1 };
    }

    const commit = performance.now();
    const stated = {
      formats: writing.formats,
      bom: writing.bom,
      ...(writing.sort === 'certainty' ? { sort: writing.sort } : {}),
      manifest: ready.manifestHash,
      lexicon: ready.lexiconHash,
    };
    const files = await output.commit(endings(writing), (written) =>
      jsonText(runFile({ version: options.version, rules_hash: options.rulesHash, options: stated, inputs, files: written })),
    );
    spend({ commit: performance.now() - commit });
    const bad =
      inputs.some((input) => input.status === 'refused' || input.status === 'failed') || problems.some((one) => one.severity === 'error');
    return { exit: bad ? 1 : 0, outcomes, problems, skipped: ready.skipped, files, timings };
  } catch (error) {
    output.abort();
    problems.push(unwritable(options.out, error));
    return stop(3);
  } finally {
    await close();
  }
}

function unwritable(out: string, error: unknown): Diagnostic {
  const code = codeOf(error);
  if (!/^E[A-Z]+$/u.test(code))
    return complaint(
      'internal-error',
      `程序出错(${code})。原有输出未改动; 请报告此错误。`,
      `The program failed (${code}). The earlier output is as it was; please report it.`,
    );
  const path = (error as NodeJS.ErrnoException).path;
  if (code === 'EBUSY' && path !== undefined)
    return complaint(
      'output-busy',
      `${out}: 另一次运行正在写入此文件夹。请等它结束, 或用 -o 另选文件夹; 若确无其他运行, 请删除 ${path}。`,
      `${out}: another run is writing into this folder. Wait until it has ended, or choose another folder with -o; ` +
        `if there is no other run, delete ${path}.`,
    );
  const place = path === undefined ? out : `${out} (${basename(path)})`;
  return complaint(
    'unwritable',
    `${place}: 无法写入(${code})。原有输出未改动。请检查权限和磁盘空间, 或用 -o 另选文件夹。`,
    `${place}: cannot be written (${code}). The earlier output is as it was. Check ` +
      `permissions and disk space, or choose another folder with -o.`,
  );
}
