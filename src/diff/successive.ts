import { placeKey } from '../commitment/plan-name.js';
import type { Extraction } from '../model/extraction.js';
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

/**
 * Does B follow A? Both must be of one place. The later period decides; of one period the date, then that B's title calls it a revision.
 * Where nothing tells, two plans of one period with one title are taken in the order in which they were given: a revision seldom says so.
 *
 * @example 实施方案(2023—2025年) and 实施方案(2023—2025年)(2024年修订): B follows A
 */
export function isSuccessive(a: Extraction, b: Extraction): boolean {
  if (!samePlace(a, b)) return false;
  const [{ document: one }, { document: other }] = [a, b];
  if (one.period_end !== null && other.period_end !== null && one.period_end !== other.period_end) return one.period_end < other.period_end;
  const dateOf = ({ written_date: written, published_date: published }: typeof one): string | null => written ?? published;
  const [from, to] = [dateOf(one), dateOf(other)];
  if (from !== null && to !== null && from !== to) return from < to;
  if (isRevision(a) !== isRevision(b)) return isRevision(b);
  if (one.period_end === null || one.period_end !== other.period_end || a.text === b.text) return false;
  return one.title !== null && similarity(bareKind(a), bareKind(b)) >= ONE_KIND;
}
