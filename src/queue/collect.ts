import { hashOf } from '../batch/document.js';
import { bytesOf } from '../batch/prepare.js';
import { emptyAnswer, type Answer, type PoolSettings, type DocumentTask } from '../batch/task.js';
import type { Workers } from '../batch/workers.js';
import type { Making } from '../write/index-file.js';
import { DATASET_FILE } from '../model/dataset-files.js';
import type { QueueConnection } from './connection.js';
import { documentQueue, jobIdOf, jobOf, PREFIX, queueName } from './jobs.js';
import { BYTES_GONE } from './worker.js';

/** Documents that are asked for at a time. */
export const ASKED_AT_A_TIME = 16;
/** An event may be lost: after so long (milliseconds) a job is looked at again. */
const LOOK_AGAIN = 10_000;
/** What BullMQ says of a job whose workers have died under it. */
const STALLED = /^job (?:stalled|started) more than allowable limit/u;

const crashed = {
  code: 'crashed',
  zh: '处理此文件的工作进程多次意外终止, 已搁置。请附上该文件报告。',
  en: 'The workers that were at it ended, time and again; it is set aside. Please report it with the file.',
};

/** What comes from elsewhere is about the document that was asked for, and writes nothing but files of a dataset. */
const isFor = (answer: Answer, { docId }: DocumentTask, bytes: Uint8Array): boolean =>
  answer.kind === 'done' &&
  answer.outcome.document.doc_id === docId &&
  answer.outcome.document.sha256 === hashOf(bytes) &&
  [...answer.share.lines.keys(), ...answer.share.files.keys()].every((path) => DATASET_FILE.test(path));

/**
 * Workers of a run that are elsewhere: each document is asked for in the queue, put there where it is not, and taken out when it is done.
 * So a run with them writes what a run with threads would.
 *
 * @param onIdle told once when nobody is at work on the queue
 */
export async function queueWorkers(
  connection: QueueConnection,
  making: Making,
  settings: PoolSettings,
  sharedFiles: boolean,
  onIdle: () => void,
): Promise<Workers> {
  const documents = await documentQueue(connection, making, settings.lexicon);
  const { queue } = documents;
  const events = new connection.bullmq.QueueEvents(queueName(making), { connection: connection.redis, prefix: PREFIX });
  events.on('error', () => undefined);
  events.setMaxListeners(0);
  queue.setMaxListeners(0);
  await events.waitUntilReady();
  let told = false;

  async function tellIfIdle(): Promise<void> {
    if (told || (await queue.getWorkersCount().catch(() => 1)) > 0) return;
    told = true;
    onIdle();
  }
  /** null where the job is not finished, or no answer lies beside it */
  async function outcomeOf(id: string, task: DocumentTask, bytes: Uint8Array): Promise<Answer | null> {
    const state = await queue.getJobState(id);
    if (state === 'completed') {
      const answer = await documents.answer(id);
      if (answer === null) await documents.drop(id);
      return answer === null || isFor(answer, task, bytes) ? answer : { kind: 'unreadable', code: 'another-answer' };
    }
    if (state !== 'failed') return null;
    const why = (await queue.getJob(id))?.failedReason ?? '';
    if (STALLED.test(why)) return emptyAnswer(task, 'failed', crashed.code, crashed, bytes, settings.writing);
    if (why === BYTES_GONE) {
      await documents.drop(id);
      return null;
    }
    return { kind: 'unreadable', code: why };
  }

  return {
    run: async (task) => {
      const bytes = task.bytes ?? (await bytesOf(task.path, { limits: settings.limits }));
      if (typeof bytes === 'string') return { kind: 'unreadable', code: bytes };
      const sha256 = hashOf(bytes);
      if (task.known === sha256) return { kind: 'unchanged', size: bytes.length };
      const job = jobOf(task, sha256, settings, making, sharedFiles);
      const id = jobIdOf(job, making);
      for (;;) {
        await documents.add(id, job, bytes);
        const waiting = await queue.getJob(id);
        await waiting?.waitUntilFinished(events, LOOK_AGAIN).catch(() => undefined);
        const answer = await outcomeOf(id, task, bytes);
        if (answer !== null) {
          await documents.drop(id);
          return answer;
        }
        await tellIfIdle();
      }
    },
    close: async () => {
      await events.close();
      await documents.close();
    },
  };
}
