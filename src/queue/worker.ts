import { hashOf } from '../batch/document.js';
import { bytesOf } from '../batch/prepare.js';
import { threadPool, type Workers } from '../batch/workers.js';
import { apartReader } from '../read/apart.js';
import type { Making } from '../write/index-file.js';
import type { QueueConnection } from './connection.js';
import { carriedBytes, layAnswer, lexiconFor, otherQueues, PREFIX, queueName, type DocumentJob } from './jobs.js';

/** How a worker works. */
export interface WorkOptions {
  /** documents at a time, each in a thread */
  readonly concurrency: number;
  /** how often a document is tried before it is set aside */
  readonly tries: number;
  /** seconds without a sign of life after which another worker takes a document over */
  readonly stalledAfter: number;
  /** told of each document: how it went */
  readonly onDocument: (file: string, error: string | null) => void;
  /** told once of documents that only another version or other rules may read */
  readonly onOthers: (name: string, waiting: number) => void;
}
/** A worker that is at work. */
export interface QueueWorker {
  readonly close: () => Promise<void>;
}

/** Where a job's bytes are gone, it is put into the queue again by whoever wants it. */
export const BYTES_GONE = 'bytes-gone';

/**
 * Works on documents of a queue until it is closed; as many as like may do so, on as many machines. Extraction runs in threads, so that
 * this one is free to say that it is alive: BullMQ gives the documents of a worker that does not to another.
 *
 * @param making version and rules of this program; documents submitted with others stand in other queues
 */
export async function workOnQueue(
  connection: QueueConnection,
  making: Pick<Making, 'version' | 'rules_hash'>,
  options: WorkOptions,
): Promise<QueueWorker> {
  const { bullmq, redis } = connection;
  const pools = new Map<string, Promise<Workers>>();
  const poolFor = async ({ writing, limits, lexicon: hash }: DocumentJob): Promise<Workers> => {
    const lexicon = hash === null ? null : await lexiconFor(connection, hash);
    if (hash !== null && lexicon === null) throw new Error('lexicon-gone');
    return threadPool(options.concurrency, { writing, limits, lexicon, ocr: null }, apartReader(options.concurrency, limits));
  };
  const bytesFor = async (id: string, { path, sha256, limits }: DocumentJob): Promise<Uint8Array> => {
    const bytes = path === null ? await carriedBytes(connection, id) : await bytesOf(path, { limits });
    if (bytes === null) throw new bullmq.UnrecoverableError(BYTES_GONE);
    if (typeof bytes === 'string') throw new Error(bytes);
    if (hashOf(bytes) !== sha256) throw new Error('another-file');
    return bytes;
  };
  for (const { name, waiting } of await otherQueues(connection, queueName(making))) options.onOthers(name, waiting);
  const worker = new bullmq.Worker<DocumentJob>(
    queueName(making),
    async (job) => {
      const id = job.id ?? '';
      try {
        const bytes = await bytesFor(id, job.data);
        const { writing, limits, lexicon } = job.data;
        const key = JSON.stringify([writing, limits, lexicon]);
        const pool = pools.get(key) ?? poolFor(job.data);
        pools.set(key, pool);
        pool.catch(() => pools.delete(key));
        const answer = await (await pool).run({ ...job.data.assignment, path: '-', bytes, known: null });
        await layAnswer(connection, id, answer);
        options.onDocument(job.data.assignment.file, null);
      } catch (error) {
        const told = error instanceof Error ? error.message : String(error);
        options.onDocument(job.data.assignment.file, told);
        if (job.attemptsStarted >= options.tries) throw new bullmq.UnrecoverableError(told);
        throw error;
      }
    },
    {
      connection: redis,
      prefix: PREFIX,
      concurrency: options.concurrency,
      lockDuration: options.stalledAfter * 1000,
      stalledInterval: options.stalledAfter * 1000,
      maxStalledCount: options.tries - 1,
    },
  );
  worker.on('error', () => undefined);
  return {
    close: async () => {
      await worker.close();
      for (const pool of pools.values()) await (await pool).close();
    },
  };
}
