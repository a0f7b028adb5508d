import type { Folder } from '../dataset/folder.js';
import { wholePlans } from '../dataset/whole.js';
import { groupBy } from '../model/group-by.js';
import type { Correction } from './correction.js';
import { reviewDocument, type ReviewDocument } from './document.js';
import { CORRECTIONS, readLog, type Log } from './log.js';

/** A dataset as reviewers deal with it: documents are read when they are asked for, one at a time. */
export interface ReviewDataset {
  /** documents with a text, in the order of the table of documents */
  readonly docIds: readonly string[];
  /** documents of which nothing was read, or whose text is not at hand */
  readonly textless: readonly string[];
  /** with all that was decided about it; null where nothing of it was read, or its text is not at hand */
  readonly document: (docId: string) => ReviewDocument | null;
  readonly log: Log;
  /** lines about documents that the dataset does not have */
  readonly foreign: readonly Correction[];
}

/**
 * Opens a dataset for review, with what the program itself had read and the log beside it.
 *
 * @example reviewDataset(folder).document('xiangshan-123-clusters')?.items.length
 */
export function reviewDataset(folder: Folder): ReviewDataset {
  const plans = wholePlans(folder);
  const texts = new Set(folder.list().filter((path) => path.startsWith('text/')));
  const hasText = (docId: string): boolean => texts.has(`text/${docId}.txt`);
  const all = plans.docIds();
  const log = readLog(Buffer.from(folder.read(CORRECTIONS) ?? []).toString('utf8'));
  const byDocument = groupBy(log.entries, ({ doc_id: docId }) => docId);
  const known = new Set(all);
  return {
    docIds: all.filter(hasText),
    textless: all.filter((docId) => !hasText(docId)),
    document: (docId) => {
      const plan = known.has(docId) && hasText(docId) ? plans.program(docId) : null;
      return plan === null ? null : reviewDocument(plan, byDocument.get(docId) ?? []);
    },
    log,
    foreign: [...byDocument].flatMap(([docId, entries]) => (known.has(docId) ? [] : entries)),
  };
}
