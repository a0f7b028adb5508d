/**
 * What can make the reading of a record doubtful, and how much each weighs. The weights come from documents that were coded by hand before
 * the program had read them: docs/certainty.md says for each doubt how many records had it and how many of these were wrong. A doubt
 * weighs 0 where its records are wrong no more often than others, 2 where nothing can be said for the record.
 */
export interface DoubtRow {
  readonly code: string;
  readonly summary: string;
  readonly weight: 0 | 1 | 2;
}

export const DOUBTS = [
  { code: 'no-frame', summary: 'No pattern of phrases fits', weight: 2 },
  { code: 'no-indicator', summary: 'Nothing in the sentence says what is measured', weight: 2 },
  { code: 'unlisted-verb', summary: 'The action is a verb that only the word cutter or the counts of texts know', weight: 1 },
  { code: 'unknown-name', summary: 'No row of the registry answers to the name, and it is no count of what is newly made', weight: 1 },
  { code: 'bare-name', summary: 'Such a name without an action', weight: 1 },
  { code: 'rank', summary: 'A rank, whose name is often that of what was measured before it', weight: 1 },
  { code: 'number-first', summary: 'The noun stands behind its number', weight: 1 },
  { code: 'noun-elsewhere', summary: 'The noun stands in another phrase or clause', weight: 1 },
  { code: 'verb-carried', summary: 'The action stands in another phrase', weight: 1 },
  { code: 'shared-name', summary: 'A part of the name is shared with another number', weight: 1 },
  { code: 'kind-by-place', summary: 'The kind follows from where the record stands, not from its sentence', weight: 1 },
  { code: 'deadline-from-above', summary: 'The deadline stands in a heading or an earlier sentence', weight: 0 },
  { code: 'no-deadline', summary: 'A target without any deadline', weight: 0 },
  { code: 'long-name', summary: 'The name has more than 24 characters', weight: 1 },
  { code: 'short-name', summary: 'The name is one character', weight: 2 },
  { code: 'clause-in-name', summary: 'The name holds a verb of being, reaching or doing, as a clause does', weight: 1 },
  { code: 'verb-opens-name', summary: 'The name begins with a word that opens phrases of doing, and there is no action', weight: 1 },
  { code: 'recognised', summary: 'The words were recognised from a picture', weight: 0 },
  { code: 'faint', summary: 'They were, and recognition is less than 80 % sure of one of them', weight: 1 },
  { code: 'warned', summary: 'The record has a warning', weight: 1 },
] as const satisfies readonly DoubtRow[];

export type Doubt = (typeof DOUBTS)[number]['code'];

/** Doubts that weigh no more than this leave a record certain, or uncertain; what weighs more is doubtful. */
export const MOST_CERTAIN = 0;
export const MOST_UNCERTAIN = 2;
