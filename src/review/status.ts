import { applyCorrections, type ApplyOptions } from './apply.js';
import { inForce, inTime } from './correction.js';
import { itemState, type ReviewDocument } from './document.js';
import { isLeft, type Fate } from './fate.js';
import { digestOf } from './log.js';

/** What became of records in a review. */
export const OUTCOMES = ['accepted', 'corrected', 'rejected', 'added', 'disputed'] as const;
export type ReviewOutcome = (typeof OUTCOMES)[number];

/** How far the review of a document has come. */
export interface ReviewStatus extends Readonly<Record<ReviewOutcome, number>> {
  readonly docId: string;
  /** records of the program, and those that were added */
  readonly records: number;
  readonly decided: number;
  /** records that each reviewer has spoken of, by name */
  readonly reviewers: Readonly<Record<string, number>>;
  /** lines that hold: without those that were taken back */
  readonly lines: number;
  /** lines that no longer count, each with its reason */
  readonly left: readonly Fate[];
  /** lines that the tables do not hold yet */
  readonly unwritten: number;
}

/**
 * How far the review of a document has come.
 *
 * @param digest the fingerprint of the lines that the tables hold; null where they hold none
 */
export function reviewStatusOf(document: ReviewDocument, digest: string | null, options: ApplyOptions = {}): ReviewStatus {
  const { docId, items, entries, plan } = document;
  const states = items.map((item) => itemState(document, item));
  const count = (outcome: ReviewOutcome): number => states.filter(({ review }) => review === outcome).length;
  const people = [...new Set(entries.map(({ reviewer }) => reviewer))].sort();
  const spoken = (name: string): number =>
    items.filter(({ lines }) => lines.some(({ reviewer, act }) => reviewer === name && act !== 'note')).length;
  const outcomes = Object.fromEntries(OUTCOMES.map((one) => [one, count(one)])) as Record<ReviewOutcome, number>;
  return {
    docId,
    records: items.length,
    decided: states.filter(({ review }) => review !== null).length,
    ...outcomes,
    reviewers: Object.fromEntries(people.map((name) => [name, spoken(name)])),
    lines: inForce(entries).length,
    left: applyCorrections(plan, entries, options).fates.filter(isLeft),
    unwritten: unwrittenOf(document, digest),
  };
}

/** Lines that came after those that the tables hold; all where they hold others. */
function unwrittenOf({ entries }: ReviewDocument, digest: string | null): number {
  const ordered = inTime(entries);
  for (let known = ordered.length; known >= 0; known--)
    if (digestOf(ordered.slice(0, known)) === (digest ?? '')) return ordered.length - known;
  return ordered.length;
}
