import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import { READ_LIMITS, type ReadLimits } from './limits.js';
import type { Ocr } from './ocr/engine.js';
import { UnreadableError, type ReadDocument, type Reader, type ReadOptions } from './reader.js';
import { read, readerOf, READERS, readersFor } from './readers.js';
import { readFrom, type ReadAnswer } from './answer.js';
import type { ReadTask } from './worker.js';

/** What is nothing but text: reading it can neither hang nor crash. A parser of Markdown takes its time over lists in lists. */
const PLAIN: ReadonlySet<string> = new Set(['txt']);

/** Is a file one that is read where it stands? */
export const isPlain = (bytes: Uint8Array, name: string, ocr: Ocr | null): boolean =>
  PLAIN.has(readerOf(bytes, name, readersFor(ocr !== null)).id);

/** Reads files so that none can take the run down. */
export interface ApartReader {
  readonly read: (bytes: Uint8Array, options: ReadOptions) => Promise<ReadDocument & { readonly format: string }>;
  /** ends its threads */
  readonly close: () => Promise<void>;
}

// the tests run the sources; a thread needs the compiled file
const own = import.meta.url;
const WORKER = fileURLToPath(new URL(own.endsWith('.ts') ? '../../dist/read/worker.js' : './worker.js', own));

export function tooSlow(seconds: number): UnreadableError {
  return new UnreadableError(
    'too-slow',
    `读取超过 ${seconds} 秒, 已停止。文件可能已损坏; 请另存为其他格式, 或用 --limit-time 放宽。`,
    `Reading it took more than ${seconds} seconds and was stopped. The file may be damaged; ` +
      'save it in another format, or allow more with --limit-time.',
  );
}

export function tooMuchMemory(mebibytes: number): UnreadableError {
  return new UnreadableError(
    'too-much-memory',
    `读取所需内存超过 ${mebibytes} MiB, 已停止。请拆分文件, 或用 --limit-memory 放宽。`,
    `Reading it took more than ${mebibytes} MiB of memory and was stopped. Split the file, or allow more with --limit-memory.`,
  );
}

export function tooLarge(size: number, mebibytes: number): UnreadableError {
  const found = Math.ceil(size / 2 ** 20);
  return new UnreadableError(
    'too-large',
    `文件大小 ${found} MiB, 超过上限 ${mebibytes} MiB, 未读取。请拆分文件, 或用 --limit-size 放宽。`,
    `The file has ${found} MiB, more than the limit of ${mebibytes} MiB, and was not read. Split it, or allow more with --limit-size.`,
  );
}

/** What a thread may take beyond the time of a page to decode its picture. */
const GRACE = 15_000;

/** How often the memory is looked at: what unpacks fastest takes some tens of mebibytes in the meantime. */
const LOOK_MS = 50;
/** What a thread takes before it has read anything, and young objects, which the limit of a heap does not count. */
const THREAD_BYTES = 192 * 2 ** 20;

/** What the process holds besides the heap of this thread: the heaps of the others, and the buffers of all, which no heap counts. */
function heldByThreads(): number {
  const { rss, heapTotal, external } = process.memoryUsage();
  return rss - heapTotal - external;
}

/** Why a file was stopped. `crowded`: several were read, and nobody knows whose the memory is. */
type Stop = 'time' | 'memory' | 'crowded';

/**
 * Reads files in threads of their own where their format is more than text: a page, a Word file or a PDF that hangs, crashes or eats the
 * memory costs itself alone. Threads begin when the first such file comes. A reader that the caller has brought is run where it stands, as
 * a function cannot be sent to a thread.
 *
 * A stream that unpacks to gigabytes lies in buffers, which the limit of a thread's heap does not see. So the memory of the process is
 * watched; where it grows too large, all threads are ended and their files read again one by one, so that only the one at fault is refused.
 *
 * @param threads how many files are read at a time
 * @param ocr recognises the text of pictures; each page of them may take the time of a file
 */
export function apartReader(
  threads: number,
  limits: ReadLimits = READ_LIMITS,
  brought: readonly Reader[] = [],
  ocr: Ocr | null = null,
): ApartReader {
  let pool: Promise<Piscina> | null = null;
  const running = new Set<AbortController>();
  const most = limits.heapMebibytes * 2 ** 20 + THREAD_BYTES;
  let held = heldByThreads();
  let watch: NodeJS.Timeout | null = null;
  let byThemselves = Promise.resolve();

  const poolOf = (): Promise<Piscina> =>
    (pool ??= import('piscina').then(
      ({ Piscina: Pool }) =>
        new Pool({
          filename: WORKER,
          minThreads: 0,
          maxThreads: threads,
          resourceLimits: { maxOldGenerationSizeMb: limits.heapMebibytes },
        }),
    ));
  const watchMemory = (alone: boolean): void => {
    if (alone) held = heldByThreads();
    watch = setInterval(() => {
      const now = heldByThreads();
      // an ended thread gives back what it held only after a while
      held = Math.min(held, now);
      if (now - held <= most * (alone ? 1 : threads)) return;
      for (const one of running) one.abort((alone ? 'memory' : 'crowded') satisfies Stop);
    }, LOOK_MS);
  };
  const inThread = async (task: ReadTask, alone: boolean): Promise<ReadAnswer | 'crowded'> => {
    const abort = new AbortController();
    // the thread ends the program that recognises a page when its time is up; to end the thread before would leave it running
    const timer = setTimeout(() => abort.abort('time' satisfies Stop), limits.seconds * 1000 + (ocr ? GRACE : 0));
    const { port1: pages, port2: alive } = new MessageChannel();
    pages.on('message', () => timer.refresh());
    if (running.size === 0) watchMemory(alone);
    running.add(abort);
    try {
      const sent = ocr ? { ...task, ocr, alive } : task;
      return (await (await poolOf()).run(sent, { signal: abort.signal, transferList: ocr ? [alive] : [] })) as ReadAnswer;
    } catch (error) {
      if (abort.signal.reason === 'crowded') return 'crowded';
      if (abort.signal.reason === 'time') throw tooSlow(limits.seconds);
      if (abort.signal.aborted || (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
        throw tooMuchMemory(limits.heapMebibytes);
      throw error;
    } finally {
      clearTimeout(timer);
      pages.close();
      running.delete(abort);
      if (running.size === 0 && watch) clearInterval(watch);
    }
  };
  const answerTo = async (task: ReadTask): Promise<ReadAnswer> => {
    for (let seen: Promise<void> | null = null; seen !== byThemselves; ) await (seen = byThemselves);
    const answer = await inThread(task, false);
    if (answer !== 'crowded') return answer;
    const again = byThemselves.then(() => inThread(task, true));
    byThemselves = again.then(
      () => undefined,
      () => undefined,
    );
    return (await again) as ReadAnswer;
  };
  return {
    read: async (bytes, options) => {
      if (bytes.length > limits.mebibytes * 2 ** 20) throw tooLarge(bytes.length, limits.mebibytes);
      const readers = [...brought, ...READERS];
      const reader = readerOf(bytes, options.name, readersFor(ocr !== null, readers));
      if (PLAIN.has(reader.id) || brought.includes(reader)) return read(bytes, options, readers);
      return readFrom(await answerTo({ bytes, ...options }));
    },
    close: async () => {
      const ended = pool;
      pool = null;
      if (ended) await (await ended).destroy();
    },
  };
}
