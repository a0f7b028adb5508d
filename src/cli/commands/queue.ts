import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pendingDocuments } from '../../batch/pending.js';
import { makingOf, type BatchCall } from '../../batch/run.js';
import { dropSubmission, keepSubmission, submissionIn } from '../../batch/submission.js';
import { lexiconOf } from '../../batch/prepare.js';
import { GangmuError } from '../../model/errors.js';
import { connectQueue, type QueueConnection } from '../../queue/connection.js';
import { tell, type Context, type Exit } from '../command.js';
import { say } from '../texts/messages.js';
import { stages } from '../texts/stages.js';
import { extractInto, limitsOf, makingOptions, progressBar, type ExtractCommandOptions, type LimitOptions } from './extract.js';

export interface QueueSubmitOptions extends Omit<ExtractCommandOptions, 'jobs' | 'watch'> {
  readonly queue: string;
  readonly sharedFiles?: boolean;
}
export interface QueueWorkOptions extends Pick<LimitOptions, 'quiet' | 'verbose'> {
  readonly queue: string;
  readonly concurrency?: number;
  readonly tries?: number;
  readonly stalledAfter?: number;
}
export interface QueueCollectOptions extends Pick<LimitOptions, 'quiet' | 'verbose'> {
  readonly queue: string;
  readonly out: string;
}

/** Calls with a connection, and says where there is none. */
async function connected(url: string, context: Context, call: (connection: QueueConnection) => Promise<Exit>): Promise<Exit> {
  let connection: QueueConnection;
  try {
    connection = await connectQueue(url, (host) => tell(context, 'warning', say.queueLost(context.lang, host)));
  } catch (error) {
    if (!(error instanceof GangmuError)) throw error;
    tell(context, 'error', error[context.lang]);
    return error.code === 'queue-unreachable' ? 3 : 2;
  }
  try {
    return await call(connection);
  } finally {
    connection.close();
  }
}

/** `gangmu queue submit PATHS… --queue URL -o DIR`. @returns 1 where a file could not be read; 2, 4 as `extract` */
export async function queueSubmitCommand(paths: readonly string[], options: QueueSubmitOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  if (paths.includes('-')) {
    tell(context, 'error', say.queueNoStdin(lang));
    return 2;
  }
  return connected(options.queue, context, async (connection) => {
    const call = { ...makingOptions(options), paths, cwd: process.cwd(), limits: limitsOf(options) };
    const sharedFiles = options.sharedFiles === true;
    const pending = await pendingDocuments({ ...(await stages()), version: context.version, ...call, out: options.out });
    const { submitDocuments } = await import('../../queue/submit.js');
    const bar = await progressBar(context, options.quiet === true);
    const done = pending.exit === 0 ? await submitDocuments(connection, pending, sharedFiles, (n) => bar.step(n, pending.documents)) : null;
    bar.stop();
    for (const one of pending.problems) if (one.severity === 'error' || options.quiet !== true) tell(context, one.severity, one[lang]);
    if (done === null) return pending.exit;
    keepSubmission(resolve(options.out), { call, sharedFiles });
    if (options.quiet !== true) tell(context, 'info', say.queueSubmitted(lang, done, options.out));
    return pending.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  });
}

/** `gangmu queue work --queue URL`: until it is stopped; a document that it is at is finished first. */
export async function queueWorkCommand(options: QueueWorkOptions, context: Context): Promise<Exit> {
  const { lang, version } = context;
  const { quiet = false, verbose = false } = options;
  return connected(options.queue, context, async (connection) => {
    const [{ workOnQueue }, { rulesHash }] = await Promise.all([import('../../queue/worker.js'), import('../../batch/rules-hash.js')]);
    const rules = rulesHash();
    let done = 0;
    const worker = await workOnQueue(
      connection,
      { version, rules_hash: rules },
      {
        concurrency: options.concurrency ?? availableParallelism(),
        tries: options.tries ?? 3,
        stalledAfter: options.stalledAfter ?? 30,
        onDocument: (file, error) => {
          if (error !== null) tell(context, 'warning', say.queueTryFailed(lang, file, error));
          else {
            done++;
            if (verbose) tell(context, 'info', file);
          }
        },
        onOthers: (name, waiting) => tell(context, 'warning', say.queueOthers(lang, name, waiting)),
      },
    );
    if (!quiet) tell(context, 'info', say.queueAtWork(lang, connection.host, version, rules));
    await new Promise<void>((stop) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => {
          if (!quiet) tell(context, 'info', say.queueStopping(lang));
          stop();
        });
    });
    await worker.close();
    if (!quiet) tell(context, 'info', say.queueWorked(lang, done));
    return 0;
  });
}

/** `gangmu queue collect --queue URL -o DIR`: waits for the documents and writes the dataset. @returns the exit code of `extract` */
export async function queueCollectCommand(options: QueueCollectOptions, context: Context): Promise<Exit> {
  const { lang, version } = context;
  const submission = submissionIn(resolve(options.out));
  if (submission === null) {
    tell(context, 'error', say.queueNothing(lang, options.out));
    return 2;
  }
  return connected(options.queue, context, async (connection) => {
    const [own, { ASKED_AT_A_TIME, queueWorkers }] = await Promise.all([stages(), import('../../queue/collect.js')]);
    const call: BatchCall = { ...own, version, ...submission.call, out: resolve(options.out) };
    const { making } = makingOf(call, { ...(await lexiconOf(call, call.cwd ?? process.cwd())), ocr: null });
    const exit = await extractInto(
      {
        ...submission.call,
        out: call.out,
        jobs: ASKED_AT_A_TIME,
        workers: (settings) =>
          queueWorkers(connection, making, settings, submission.sharedFiles, () => tell(context, 'warning', say.queueIdle(lang, version))),
      },
      { out: options.out, ...(options.quiet ? { quiet: true } : {}), ...(options.verbose ? { verbose: true } : {}) },
      context,
    );
    if (exit === 0 || exit === 1) dropSubmission(call.out);
    return exit;
  });
}
