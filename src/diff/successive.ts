import { placeKey } from '../commitment/plan-name.js';
import type { Extraction } from '../model/extraction.js';
import type { DocumentRecord } from '../model/record.js';
import { similarity } from '../model/shingles.js';
import { COMPARING } from '../rules/phrases/comparing.js';

/** A title without its years and numbers: what kind of plan it is. */
export const planKind = ({ document }: Extraction): string => (document.title ?? '').replace(COMPARING.numbersOfTitle, '');
/** A title without the words of a revision. */
const bareKind = (plan: Extraction): string => planKind(plan).replace(COMPARING.revision, '');
const isRevision = ({ document }: Extraction): boolean => document.title?.search(COMPARING.revision) !== -1 && document.title !== null;

/** Titles that are so much alike are those of one plan and its successor. */
const ONE_KIND = 0.8;

/**
 * Plans of one place: by its code or name; where neither plan's place is known by the title, which names it (青榆县2023年政府工作报告).
 * A title that names no place proves nothing.
 */
function samePlace(a: Extraction, b: Extraction): boolean {
  const [one, other] = [placeKey(a), placeKey(b)];
  if (one !== null && other !== null) return one === other;
  const [kindA, kindB] = [bareKind(a), bareKind(b)];
  if (kindA !== kindB) return false;
  return COMPARING.placeInTitle.test(kindA);
}

const dateOf = ({ written_date: written, published_date: published }: DocumentRecord): string | null => written ?? published;
const less = <T extends string | number>(a: T | null, b: T | null): number => (a === null || b === null || a === b ? 0 : a < b ? -1 : 1);

/** Does one plan still run when the other begins? A plan that does not say when it begins overlaps nothing. */
const overlap = (a: DocumentRecord, b: DocumentRecord): boolean =>
  a.period_start !== null &&
  b.period_start !== null &&
  a.period_start <= (b.period_end ?? b.period_start) &&
  b.period_start <= (a.period_end ?? a.period_start);

/**
 * Which of two documents of a place is the earlier one: by their periods; where these overlap by their dates, then by when they begin. 0
 * where neither tells.
 *
 * @example a work report of January 2024 is later than the outline of 2021 for 2021–2025, though its year ends first
 */
function earlier(a: DocumentRecord, b: DocumentRecord): number {
  const period = less(a.period_end, b.period_end);
  const date = less(dateOf(a), dateOf(b));
  return overlap(a, b) ? date || less(a.period_start, b.period_start) || period : period || date;
}

/**
 * Does B follow A? Both must be of one place. Periods and dates decide (`earlier`), then that B's title calls it a revision. Where nothing
 * tells, two plans of one period with one title are taken in the order in which they were given: a revision seldom says so.
 *
 * @example 实施方案(2023—2025年) and 实施方案(2023—2025年)(2024年修订): B follows A
 */
export function isSuccessive(a: Extraction, b: Extraction): boolean {
  if (!samePlace(a, b)) return false;
  const [{ document: one }, { document: other }] = [a, b];
  const order = earlier(one, other);
  if (order !== 0) return order < 0;
  if (isRevision(a) !== isRevision(b)) return isRevision(b);
  if (one.period_end === null || one.period_end !== other.period_end || a.text === b.text) return false;
  return one.title !== null && similarity(bareKind(a), bareKind(b)) >= ONE_KIND;
}
