import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gunzip, gzip } from 'node:zlib';
import type { JobsOptions, Queue } from 'bullmq';
import type { Assignment } from '../batch/document.js';
import type { Answer, PoolSettings, DocumentTask } from '../batch/task.js';
import type { UserLexicon } from '../model/lexicon.js';
import type { Making } from '../write/index-file.js';
import type { QueueConnection } from './connection.js';

/**
 * A document as it stands in the queue: what it is called, what is known of it and how it is to be read. Its bytes, and later its records,
 * lie beside it in keys of their own, packed.
 */
export interface DocumentJob {
  readonly assignment: Assignment;
  readonly sha256: string;
  /** where a worker finds the file by itself; null where its bytes are carried */
  readonly path: string | null;
  readonly writing: PoolSettings['writing'];
  readonly limits: PoolSettings['limits'];
  /** fingerprint of the user's lexicon; null for none */
  readonly lexicon: string | null;
}

/** What all keys in Redis begin with. */
export const PREFIX = 'gangmu';
const MAKINGS = `${PREFIX}:makings`;
/** What nobody has asked for in a week goes (seconds). */
const KEPT = 7 * 24 * 3600;
const bytesKey = (id: string): string => `${PREFIX}:bytes:${id}`;
const answerKey = (id: string): string => `${PREFIX}:answer:${id}`;
const lexiconKey = (hash: string): string => `${PREFIX}:lexicon:${hash}`;

const pack = promisify<Uint8Array, Buffer>(gzip);
const unpack = promisify<Uint8Array, Buffer>(gunzip);

/** A job is failed by its worker after so many tries, not by the number of its attempts. */
const JOB: JobsOptions = {
  attempts: 1000,
  backoff: { type: 'fixed', delay: 1000 },
  removeOnComplete: { age: KEPT },
  removeOnFail: { age: KEPT },
  stackTraceLimit: 1,
};

/**
 * The queue of documents that are read alike: each version with its rules has one of its own, so that a worker never gets a job that it
 * would read otherwise.
 */
export const queueName = ({ version, rules_hash }: Pick<Making, 'version' | 'rules_hash'>): string => `documents-${version}-${rules_hash}`;

/** The same document, read in the same way, is the same job, however often it is submitted. */
export function jobIdOf({ path: _, ...job }: DocumentJob, making: Making): string {
  const { version, rules_hash, options } = making;
  return createHash('sha256')
    .update(JSON.stringify([job, version, rules_hash, options]))
    .digest('hex');
}

export function jobOf(task: DocumentTask, sha256: string, settings: PoolSettings, making: Making, sharedFiles: boolean): DocumentJob {
  const { docId, file, format, metadata, encoding, corrections } = task;
  return {
    assignment: { docId, file, format, metadata, encoding, ...(corrections === undefined ? {} : { corrections }) },
    sha256,
    path: sharedFiles ? task.path : null,
    writing: settings.writing,
    limits: settings.limits,
    lexicon: making.options.lexicon,
  };
}

/** The queue as this program sees it. */
export interface DocumentQueue {
  readonly queue: Queue<DocumentJob>;
  /** Adds a job, if it is not there. @returns false where it is */
  add(id: string, job: DocumentJob, bytes: Uint8Array): Promise<boolean>;
  /** What a worker has made of a job; null where it has not, or nobody asked for it in time. */
  answer(id: string): Promise<Answer | null>;
  /** Takes a job out with all that lies beside it. */
  drop(id: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the queue of a making. @param lexicon the user's, for the workers */
export async function documentQueue(
  { bullmq, redis }: QueueConnection,
  making: Making,
  lexicon: UserLexicon | null,
): Promise<DocumentQueue> {
  const name = queueName(making);
  const queue = new bullmq.Queue<DocumentJob>(name, { connection: redis, prefix: PREFIX });
  // ioredis goes on trying by itself
  queue.on('error', () => undefined);
  await redis.sadd(MAKINGS, name);
  if (lexicon && making.options.lexicon !== null) await redis.set(lexiconKey(making.options.lexicon), JSON.stringify(lexicon));
  return {
    queue,
    async add(id, job, bytes) {
      if ((await queue.getJobState(id)) !== 'unknown') return false;
      // first the bytes: a job is never without
      if (job.path === null) await redis.set(bytesKey(id), await pack(bytes), 'EX', KEPT);
      await queue.add('document', job, { ...JOB, jobId: id });
      return true;
    },
    async answer(id) {
      const packed = await redis.getBuffer(answerKey(id));
      return packed === null ? null : (deserialize(await unpack(packed)) as Answer);
    },
    async drop(id) {
      await queue.remove(id);
      await redis.del(bytesKey(id), answerKey(id));
    },
    close: () => queue.close(),
  };
}

/** The bytes that a job carries; null where they are gone. */
export async function carriedBytes({ redis }: QueueConnection, id: string): Promise<Uint8Array | null> {
  const packed = await redis.getBuffer(bytesKey(id));
  return packed === null ? null : unpack(packed);
}

/** Lays down what was made of a job. */
export async function layAnswer({ redis }: QueueConnection, id: string, answer: Answer): Promise<void> {
  await redis.set(answerKey(id), await pack(serialize(answer)), 'EX', KEPT);
}

/** The lexicon that a job is read with; null where it is gone. */
export async function lexiconFor({ redis }: QueueConnection, hash: string): Promise<UserLexicon | null> {
  const text = await redis.get(lexiconKey(hash));
  return text === null ? null : (JSON.parse(text) as UserLexicon);
}

/** Queues of other versions or rules in which documents wait, and how many. */
export async function otherQueues(
  { bullmq, redis }: QueueConnection,
  own: string,
): Promise<readonly { readonly name: string; readonly waiting: number }[]> {
  const found: { name: string; waiting: number }[] = [];
  for (const name of (await redis.smembers(MAKINGS)).sort()) {
    if (name === own) continue;
    const queue = new bullmq.Queue(name, { connection: redis, prefix: PREFIX });
    queue.on('error', () => undefined);
    const waiting = await queue.getWaitingCount();
    await queue.close();
    if (waiting > 0) found.push({ name, waiting });
  }
  return found;
}
