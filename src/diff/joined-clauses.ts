import type { Extraction } from '../model/extraction.js';
import { align, type Alignment } from './alignment.js';
import { clausesOf, type PlanClauses } from './clause-text.js';
import { namesOf } from './skeleton.js';

/** The clauses of two plans and which of them are one: what text, sections and tasks are all matched on. */
export interface JoinedClauses {
  readonly a: PlanClauses;
  readonly b: PlanClauses;
  /** words for places in both plans, from namesOf() */
  readonly names: readonly string[];
  readonly alignment: Alignment;
}

const known = new WeakMap<Extraction, WeakMap<Extraction, JoinedClauses>>();

/** Cuts and aligns two plans; worked out once for a pair. */
export function joinedClauses(planA: Extraction, planB: Extraction): JoinedClauses {
  const mine = known.get(planA) ?? new WeakMap<Extraction, JoinedClauses>();
  known.set(planA, mine);
  const have = mine.get(planB);
  if (have) return have;
  const names = [...new Set([...namesOf(planA), ...namesOf(planB)])];
  const [a, b] = [clausesOf(planA, names), clausesOf(planB, names)];
  const made: JoinedClauses = { a, b, names, alignment: align(a.clauses, b.clauses) };
  mine.set(planB, made);
  return made;
}
