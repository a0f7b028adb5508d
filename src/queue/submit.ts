import { hashOf } from '../batch/document.js';
import type { Pending } from '../batch/pending.js';
import type { QueueConnection } from './connection.js';
import { documentQueue, jobIdOf, jobOf } from './jobs.js';

/** What a call has put into the queue. */
export interface Submitted {
  /** put there now, and there already */
  readonly added: number;
  readonly there: number;
  /** done already or not readable: nothing to work on */
  readonly passed: number;
}

/**
 * Puts the documents of a call into the queue, but those that are done; one that is there already is not put there again.
 *
 * @param onProgress told after each document
 */
export async function submitDocuments(
  connection: QueueConnection,
  { settings, making, each }: Pending,
  sharedFiles: boolean,
  onProgress: (done: number) => void,
): Promise<Submitted> {
  const documents = await documentQueue(connection, making, settings.lexicon);
  const counts = { added: 0, there: 0, passed: 0 };
  try {
    for await (const pending of each()) {
      if (pending === null) counts.passed++;
      else {
        const { task, bytes } = pending;
        const job = jobOf(task, hashOf(bytes), settings, making, sharedFiles);
        counts[(await documents.add(jobIdOf(job, making), job, bytes)) ? 'added' : 'there']++;
      }
      onProgress(counts.added + counts.there + counts.passed);
    }
  } finally {
    await documents.close();
  }
  return counts;
}
