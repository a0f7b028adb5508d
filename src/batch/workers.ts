import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { GangmuError } from '../model/errors.js';
import { apartReader, tooMuchMemory, tooSlow, type ApartReader } from '../read/apart.js';
import { answerWith, readFrom } from '../read/answer.js';
import { readOptionsOf, type Tools } from './document.js';
import { bytesOf, toolsOf, type BatchStages, type InputOptions } from './prepare.js';
import { extractionTooSlow, stoppedAnswer, limitedProcess, workOn, type Answer, type PoolSettings, type DocumentTask } from './task.js';
import type { ThreadTask } from './worker.js';

/** Works on documents, several at a time. */
export interface Workers {
  readonly run: (task: DocumentTask) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

// the tests run the sources; a thread needs the compiled file
const own = import.meta.url;
const WORKER = fileURLToPath(new URL(own.endsWith('.ts') ? '../../dist/batch/worker.js' : './worker.js', own));

/** All in this thread; what is more than text is still read in one of its own. */
export function mainWorker(tools: ReturnType<typeof toolsOf>, settings: PoolSettings): Workers {
  const { limits } = settings;
  const stopped: Tools = { read: tools.read, process: limitedProcess((file) => tools.process(file), limits.seconds) };
  return {
    run: async (task) => {
      const answer = await workOn(task, task.bytes ?? (await bytesOf(task.path, { limits })), stopped, settings);
      // a processor that was stopped in the middle is not used again
      if (answer.kind === 'done' && answer.outcome.document.reason === 'too-slow') tools.renew();
      return answer;
    },
    close: tools.close,
  };
}

/** What the calling thread would have made of a text that it stops extracting: a thread that is ended cannot tell of it any more. */
async function stoppedInText(task: DocumentTask, settings: PoolSettings): Promise<Answer> {
  const { read } = await import('../read/readers.js');
  const { answer } = task;
  const tools: Tools = {
    read: async (content, options) => (answer ? readFrom(answer) : read(content, options)),
    process: () => {
      throw extractionTooSlow(settings.limits.seconds);
    },
  };
  return workOn({ ...task, known: null }, task.bytes ?? (await bytesOf(task.path, settings)), tools, settings);
}

/**
 * Threads that work on documents, each with dictionary and rules of its own. One that hangs, crashes or eats its memory costs the document
 * that it was at, and is replaced. A file that is more than text is read apart first, within the limits that hold there.
 *
 * @param threads how many
 * @param apart   reads such files
 */
export async function threadPool(threads: number, settings: PoolSettings, apart: ApartReader): Promise<Workers> {
  const { Piscina: Pool } = await import('piscina');
  const pool: Piscina = new Pool({
    filename: WORKER,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 10_000,
    resourceLimits: { maxOldGenerationSizeMb: settings.limits.heapMebibytes },
    workerData: { settings },
  });
  const { seconds, heapMebibytes } = settings.limits;
  const inThread = async (task: DocumentTask): Promise<Answer> => {
    const reached = new Float64Array(new SharedArrayBuffer(16));
    const abort = new AbortController();
    let timer: NodeJS.Timeout;
    let over = false;
    // the thread may still be loading its rules, and reading and extraction have their time each
    const check = (): void => {
      const [reading = 0, extracting = 0] = reached;
      const since = extracting || reading || Date.now();
      const left = since + seconds * 1000 - Date.now();
      if (left > 0) timer = setTimeout(check, left);
      // where this thread was held up itself, an answer may be waiting to be taken
      else
        setImmediate(() => {
          if (!over) abort.abort();
        });
    };
    timer = setTimeout(check, seconds * 1000);
    const thread: ThreadTask = { task, reached };
    try {
      return (await pool.run(thread, { signal: abort.signal })) as Answer;
    } catch (error) {
      const inText = (reached[1] ?? 0) > 0;
      if (abort.signal.aborted) return inText ? stoppedInText(task, settings) : stoppedAnswer(task, tooSlow(seconds), inText, settings);
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') return stoppedAnswer(task, tooMuchMemory(heapMebibytes), inText, settings);
      if (code === 'ERR_WORKER_EXIT' || /worker/iu.test((error as Error).message))
        return stoppedAnswer(
          task,
          new GangmuError(
            'crashed',
            '处理此文件的线程意外终止。请附上该文件报告。',
            'The thread that worked on it ended. Please report it with the file.',
          ),
          inText,
          settings,
        );
      throw error;
    } finally {
      over = true;
      clearTimeout(timer);
    }
  };
  return {
    run: async (task) => {
      const answer = await inThread(task);
      if (answer.kind !== 'apart') return answer;
      const bytes = task.bytes ?? (await bytesOf(task.path, settings));
      if (typeof bytes === 'string') return { kind: 'unreadable', code: bytes };
      // the file may change: what was read and what is told of it are of the same bytes
      return inThread({ ...task, bytes, answer: await answerWith(() => apart.read(bytes, readOptionsOf(task))) });
    },
    close: async () => {
      await Promise.all([pool.destroy(), apart.close()]);
    },
  };
}

/** Workers for a call. Threads cannot be sent functions: what a caller brings of his own is run where it stands. */
export async function workersOf(
  options: BatchStages & Pick<InputOptions, 'readers' | 'limits'>,
  threads: number,
  settings: PoolSettings,
): Promise<Workers> {
  if (threads > 1 && options.ownStages === true && options.readers === undefined)
    return threadPool(threads, settings, apartReader(threads, settings.limits, [], settings.ocr));
  return mainWorker(toolsOf(options, settings.lexicon, 1, settings.ocr), settings);
}
