import { align, type Alignment } from './alignment.js';
import { clausesOf, type PlanClauses } from './clause-text.js';
import { oncePerPair } from '../once-per-pair.js';
import { properNamesOf } from './skeleton.js';

/** The clauses of two plans and which of them are one: what text, sections and tasks are all matched on. */
export interface JoinedClauses {
  readonly a: PlanClauses;
  readonly b: PlanClauses;
  /** words for places in both plans, from properNamesOf() */
  readonly names: readonly string[];
  readonly alignment: Alignment;
}

/** Cuts and aligns two plans; worked out once for a pair. */
export const joinedClauses = oncePerPair((planA, planB): JoinedClauses => {
  const names = [...new Set([...properNamesOf(planA), ...properNamesOf(planB)])];
  const [a, b] = [clausesOf(planA, names), clausesOf(planB, names)];
  return { a, b, names, alignment: align(a.clauses, b.clauses) };
});
