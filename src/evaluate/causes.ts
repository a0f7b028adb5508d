import { overlap, standsAt } from './place.js';
import type { PlacedRow } from './placed.js';
import type { ScoredRow } from './same.js';

/**
 * Why the extraction differs from the coding:
 *   not-found       nothing extracted stands at the coded quote
 *   not-coded       nothing coded stands at the extracted quote
 *   other-value     something stands there, but is another value, unit or body
 *   taken           the record there is already paired with another: two records against one
 *   out-of-place    it is the same, but its quote is not the text's own words or reaches too far beyond the coded quote
 *   wrong-kind      the quantity is found, as another kind
 *   field           the record is found, one of its fields differs
 *   quote-missing   the coded quote does not stand in the text: an error of the coding
 */
export const CAUSES = ['not-found', 'not-coded', 'other-value', 'taken', 'out-of-place', 'wrong-kind', 'field', 'quote-missing'] as const;
export type Cause = (typeof CAUSES)[number];

type Alike = (coded: ScoredRow, extracted: ScoredRow) => boolean;

/** Where a record states its place, whether or not its quote is found there. */
function near(coded: PlacedRow, extracted: PlacedRow): boolean {
  if (!coded.place) return false;
  const start = Number(extracted.row['char_start']);
  const end = Number(extracted.row['char_end']);
  return overlap(coded.place, [start, end]) > 0;
}

/** Why a coded record has no partner. */
export function causeOfMissing(coded: PlacedRow, extracted: readonly PlacedRow[], alike: Alike): Cause {
  if (!coded.sound) return 'quote-missing';
  const { place } = coded;
  if (!place) return 'not-found';
  const there = extracted.filter((one) => standsAt(place, one.place));
  if (there.some((one) => alike(coded.row, one.row))) return 'taken';
  if (extracted.some((one) => !standsAt(place, one.place) && near(coded, one) && alike(coded.row, one.row))) return 'out-of-place';
  return there.length > 0 ? 'other-value' : 'not-found';
}

/** Why an extracted record has no partner. */
export function causeOfExtra(extracted: PlacedRow, coded: readonly PlacedRow[], alike: Alike): Cause {
  const there = coded.filter((one) => standsAt(one.place, extracted.place));
  if (there.some((one) => alike(one.row, extracted.row))) return 'taken';
  if (coded.some((one) => near(one, extracted) && alike(one.row, extracted.row))) return 'out-of-place';
  return there.length > 0 ? 'other-value' : 'not-coded';
}
