/**
 * What can make the reading of a record doubtful, and how much each weighs. The weights come from hand-coded documents: `scripts/certainty.mjs`
 * prints for each doubt how many records have it and how many of these are wholly right. A doubt weighs 1 where its records are wrong
 * clearly more often than others, 2 where they are wrong at least three times as often.
 */
export interface DoubtRow {
  readonly id: string;
  readonly summary: string;
  readonly weight: 0 | 1 | 2;
}

export const DOUBTS = [
  { id: 'no-frame', summary: 'No pattern of phrases fits', weight: 2 },
  { id: 'no-indicator', summary: 'Nothing in the sentence says what is measured', weight: 2 },
  { id: 'unlisted-verb', summary: 'The action is a verb that only the word cutter or the counts of texts know', weight: 1 },
  { id: 'noun-elsewhere', summary: 'The noun stands in another phrase or clause', weight: 1 },
  { id: 'verb-carried', summary: 'The action stands in another phrase', weight: 1 },
  { id: 'shared-name', summary: 'A part of the name is shared with another number', weight: 1 },
  { id: 'kind-by-place', summary: 'The kind follows from where the record stands, not from its sentence', weight: 1 },
  { id: 'deadline-from-above', summary: 'The deadline stands in a heading or an earlier sentence', weight: 0 },
  { id: 'no-deadline', summary: 'A target without any deadline', weight: 1 },
  { id: 'long-name', summary: 'The name has more than 24 characters', weight: 1 },
  { id: 'short-name', summary: 'The name is one character', weight: 2 },
  { id: 'clause-in-name', summary: 'The name holds a verb of being, reaching or doing, as a clause does', weight: 1 },
  { id: 'verb-opens-name', summary: 'The name begins with a word that opens phrases of doing, and there is no action', weight: 1 },
  { id: 'warned', summary: 'The record has a warning', weight: 1 },
] as const satisfies readonly DoubtRow[];

export type Doubt = (typeof DOUBTS)[number]['id'];

/** Doubts that weigh no more than this leave a record certain, or uncertain; what weighs more is doubtful. */
export const MOST_CERTAIN = 0;
export const MOST_UNCERTAIN = 1;
