import type { SingleBar } from 'cli-progress';
import { performance } from 'node:perf_hooks';
import { extractToFolder, type BatchCall, type BatchResult } from '../../batch/run.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Format } from '../../write/compile.js';
import { severityOf } from '../../plugins/message.js';
import { tell, tellMessage, type Context, type Exit } from '../command.js';
import { say } from '../texts/messages.js';
import { stages } from '../texts/stages.js';
import { summary } from '../texts/summary.js';
import { tableLines } from '../../render/width.js';

export interface ExtractCommandOptions {
  readonly out: string;
  readonly format?: readonly Format[];
  readonly manifest?: string;
  readonly lexicon?: string;
  readonly jobs?: number;
  readonly bom?: boolean;
  readonly limitSize?: number;
  readonly limitTime?: number;
  readonly limitMemory?: number;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** A run shorter than this shows no progress bar. */
const PATIENCE = 1000;

interface Progress {
  readonly step: (done: number, total: number) => void;
  readonly stop: () => void;
}

async function progress({ lang, effects }: Context, quiet: boolean): Promise<Progress> {
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
          stream: process.stderr,
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

/** Errors always; warnings unless quiet; remarks about a place in a text only when asked for, else their number. */
function report(context: Context, result: BatchResult, { quiet = false, verbose = false }: ExtractCommandOptions): void {
  const { lang } = context;
  let held = 0;
  const isShown = (severity: Diagnostic['severity'], inText: boolean): boolean =>
    severity === 'error' || verbose || (!quiet && severity === 'warning' && !inText);
  for (const one of result.problems)
    if (isShown(one.severity, one.range !== undefined)) tell(context, one.severity, one[lang]);
    else held++;
  // where a part of the file could not be read, the warnings say which
  for (const { document, messages } of result.outcomes)
    for (const message of messages)
      if (isShown(severityOf(message), message.place !== undefined && document.status !== 'partial')) tellMessage(context, message);
      else held++;
  if (quiet) return;
  if (verbose) for (const file of result.skipped) tell(context, 'info', say.skippedFile(lang, file));
  else if (result.skipped.length > 0) tell(context, 'info', say.skipped(lang, result.skipped.length));
  if (held > 0) tell(context, 'info', say.moreRemarks(lang, held));
}

function timingLines({ lang }: Context, timings: BatchResult['timings']): string {
  const rows = Object.entries(timings).map(([stage, milliseconds]) => [`  ${stage}`, milliseconds.toFixed(1)]);
  return `${[say.timings(lang), ...tableLines(rows, new Set([1]))].join('\n')}\n`;
}

/** `gangmu extract PATHS… -o DIR`. @returns the exit code of the run */
export async function extractCommand(paths: readonly string[], options: ExtractCommandOptions, context: Context): Promise<Exit> {
  const { lang, effects } = context;
  const { createProcessor, decode, rulesHash } = await stages();
  const bar = await progress(context, options.quiet === true);
  let abort = (): void => undefined;
  const interrupted = (signal: NodeJS.Signals): void => {
    abort();
    bar.stop();
    tell(context, 'error', say.interrupted(lang));
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  const call: BatchCall = {
    paths,
    out: options.out,
    version: context.version,
    rulesHash,
    decode,
    createProcessor,
    stdin: effects.stdin,
    onProgress: bar.step,
    onOpen: (half) => {
      abort = half;
    },
    ...(options.format ? { formats: options.format } : {}),
    ...(options.manifest === undefined ? {} : { manifest: options.manifest }),
    ...(options.lexicon === undefined ? {} : { lexicon: options.lexicon }),
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    limits: {
      ...(options.limitSize === undefined ? {} : { mebibytes: options.limitSize }),
      ...(options.limitTime === undefined ? {} : { seconds: options.limitTime }),
      ...(options.limitMemory === undefined ? {} : { heapMebibytes: options.limitMemory }),
    },
    bom: options.bom === true,
  };
  const result = await extractToFolder(call);
  bar.stop();
  process.removeListener('SIGINT', interrupted);
  process.removeListener('SIGTERM', interrupted);
  report(context, result, options);
  if (result.exit === 2) tell(context, 'error', say.nothingDone(lang));
  if (options.verbose) effects.err(timingLines(context, result.timings));
  if (result.files.length > 0 && !options.quiet)
    effects.out(summary(result, options.out.replace(/(?<!\/)\/+$/u, '') || '/', lang, effects.columns));
  return result.exit;
}
