import type { SingleBar } from 'cli-progress';
import { performance } from 'node:perf_hooks';
import { extractToFolder, type BatchCall, type BatchResult, type Outcome } from '../../batch/run.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { ReadLimits } from '../../read/limits.js';
import type { Format, Sort } from '../../write/compile.js';
import { severityOf, type PlainMessage } from '../../plugins/message.js';
import { tell, tellMessage, type Context, type Exit } from '../command.js';
import { say } from '../texts/messages.js';
import { stages } from '../texts/stages.js';
import { summary } from '../texts/summary.js';
import { tableLines } from '../../render/width.js';

/** What the work on a document may take, and how much is said. */
export interface LimitOptions {
  readonly jobs?: number;
  readonly limitSize?: number;
  readonly limitTime?: number;
  readonly limitMemory?: number;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export interface ExtractCommandOptions extends LimitOptions {
  readonly out: string;
  readonly format?: readonly Format[];
  readonly manifest?: string;
  readonly lexicon?: string;
  readonly bom?: boolean;
  readonly sort?: Sort;
  readonly ocr?: boolean;
  readonly force?: boolean;
  readonly prune?: boolean;
  readonly watch?: boolean;
}

/** A run shorter than this shows no progress bar. */
const PATIENCE = 1000;

interface Progress {
  readonly step: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** A bar on a terminal, for what takes its time. */
export async function progressBar({ lang, effects }: Context, quiet: boolean): Promise<Progress> {
  if (quiet || !effects.terminal) return { step: () => undefined, stop: () => undefined };
  const { default: bars } = await import('cli-progress');
  const began = performance.now();
  let bar: SingleBar | null = null;
  return {
    step: (done, total) => {
      if (bar) bar.update(done);
      else if (performance.now() - began > PATIENCE && done < total) {
        bar = new bars.SingleBar({
          format: say.progress(lang),
          clearOnComplete: true,
          hideCursor: true,
          barCompleteChar: '█',
          barIncompleteChar: '░',
        });
        bar.start(total, done);
      }
    },
    stop: () => bar?.stop(),
  };
}

/** Messages of documents that are printed at the end; of more, only their number is told. */
const TOLD = 100;

/** Errors always; warnings unless quiet; remarks about a place in a text only when asked for, else their number. */
class Remarks {
  private readonly shown: PlainMessage[] = [];
  private held = 0;
  private more = 0;

  constructor(private readonly options: ExtractCommandOptions) {}

  private isShown(severity: Diagnostic['severity'], inText: boolean): boolean {
    const { quiet = false, verbose = false } = this.options;
    return severity === 'error' || verbose || (!quiet && severity === 'warning' && !inText);
  }
  take({ document, messages }: Outcome): void {
    // where a part of the file could not be read, the warnings say which
    for (const message of messages)
      if (!this.isShown(severityOf(message), message.place !== undefined && document.status !== 'partial')) this.held++;
      else if (this.shown.length < TOLD || this.options.verbose) this.shown.push(message);
      else this.more++;
  }
  tell(context: Context, { problems, skipped }: BatchResult): void {
    const { lang } = context;
    const { quiet = false, verbose = false } = this.options;
    for (const one of problems)
      if (this.isShown(one.severity, one.range !== undefined)) tell(context, one.severity, one[lang]);
      else this.held++;
    for (const message of this.shown) tellMessage(context, message);
    if (this.more > 0) tell(context, 'warning', say.moreMessages(lang, this.more));
    if (quiet) return;
    if (verbose) for (const file of skipped) tell(context, 'info', say.skippedFile(lang, file));
    else if (skipped.length > 0) tell(context, 'info', say.skipped(lang, skipped.length));
    if (this.held > 0) tell(context, 'info', say.moreRemarks(lang, this.held));
  }
}

function timingLines({ lang }: Context, timings: BatchResult['timings']): string {
  const rows = Object.entries(timings).map(([stage, milliseconds]) => [`  ${stage}`, milliseconds.toFixed(1)]);
  return `${[say.timings(lang), ...tableLines(rows, new Set([1]))].join('\n')}\n`;
}

/** The limits that a call names. */
export const limitsOf = ({ limitSize, limitTime, limitMemory }: LimitOptions): Partial<ReadLimits> => ({
  ...(limitSize === undefined ? {} : { mebibytes: limitSize }),
  ...(limitTime === undefined ? {} : { seconds: limitTime }),
  ...(limitMemory === undefined ? {} : { heapMebibytes: limitMemory }),
});

/** What `extract` and `add` call the batch with, besides what the user's options say. */
type Call = Pick<BatchCall, 'paths' | 'out'> & Partial<BatchCall>;

/**
 * Runs a batch and tells of it as it goes.
 *
 * @param remarks what is printed at the end; of several runs into one folder each has its own
 * @returns the exit code of the run
 */
export async function extractInto(call: Call, options: ExtractCommandOptions, context: Context): Promise<Exit> {
  const { lang, effects } = context;
  const own = await stages();
  const bar = await progressBar(context, options.quiet === true);
  const remarks = new Remarks(options);
  let leave = (): void => undefined;
  const interrupted = (signal: NodeJS.Signals): void => {
    leave();
    bar.stop();
    tell(context, 'error', say.interrupted(lang));
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  const result = await extractToFolder({
    ...own,
    version: context.version,
    stdin: effects.stdin,
    onProgress: bar.step,
    onDocument: (outcome) => {
      remarks.take(outcome);
    },
    onOpen: (stop) => {
      leave = stop;
    },
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    limits: limitsOf(options),
    ...call,
  });
  bar.stop();
  process.removeListener('SIGINT', interrupted);
  process.removeListener('SIGTERM', interrupted);
  remarks.tell(context, result);
  if (result.exit === 2 && !result.problems.some(({ rule }) => rule === 'ocr-missing')) tell(context, 'error', say.nothingDone(lang));
  if (options.verbose) effects.err(timingLines(context, result.timings));
  if (result.files.length > 0 && !options.quiet)
    effects.out(summary(result, call.out.replace(/(?<!\/)\/+$/u, '') || '/', lang, effects.columns));
  return result.exit;
}

/** How the user's options say that a dataset is made. */
export const makingOptions = (
  options: Pick<ExtractCommandOptions, 'force' | 'prune' | 'bom' | 'format' | 'manifest' | 'lexicon' | 'sort'>,
): Pick<BatchCall, 'force' | 'prune' | 'bom' | 'formats' | 'manifest' | 'lexicon' | 'sort'> => ({
  force: options.force === true,
  prune: options.prune === true,
  bom: options.bom === true,
  ...(options.format ? { formats: options.format } : {}),
  ...(options.manifest === undefined ? {} : { manifest: options.manifest }),
  ...(options.lexicon === undefined ? {} : { lexicon: options.lexicon }),
  ...(options.sort === undefined ? {} : { sort: options.sort }),
});

/** `gangmu extract PATHS… -o DIR`. @returns the exit code of the run; with --watch that of the last one */
export async function extractCommand(paths: readonly string[], options: ExtractCommandOptions, context: Context): Promise<Exit> {
  const call: Call = {
    ...makingOptions(options),
    paths,
    out: options.out,
    ...(options.ocr === true ? { ocr: context.env } : {}),
  };
  const first = await extractInto(call, options, context);
  // a wrong call, or a folder that is not to be touched, does not mend itself
  if (options.watch !== true || first === 2 || first === 4) return first;
  const { watching } = await import('../io/watch.js');
  return watching(paths, options.out, context, () => extractInto({ ...call, force: false }, options, context));
}
