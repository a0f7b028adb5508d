import type { Commitment } from './commitment.js';

/** What is doubtful of a value, in words, by the record: what compare and diff put beside it as flags. */
export type Doubts = ReadonlyMap<string, readonly string[]>;

/** The key of a record in `Doubts`. */
export const doubtKey = (docId: string, recordId: string): string => `${docId} ${recordId}`;

/** The doubts about a commitment: those about its mentions, each once. */
export function doubtsAbout({ mentions }: Commitment, doubts: Doubts | undefined): string[] {
  return [...new Set(mentions.flatMap((record) => doubts?.get(doubtKey(record.doc_id, record.target_id)) ?? []))];
}
