import { commitmentsOf, type Commitment } from '../commitment/commitment.js';
import { placeKey } from '../commitment/plan-name.js';
import type { Extraction } from '../model/extraction.js';
import type { Tone } from '../render/report.js';
import { classify, CLASSES, type Change, type ChangeClass } from './targets/classify.js';
import { alignClauses, type ClauseAlignment } from './clauses/clauses.js';
import { diffClusters, type ClusterPair } from './clusters/clusters.js';
import { COMPARED_KINDS, type MatchCost } from './targets/cost.js';
import { matchCommitments } from './targets/match.js';
import { diffResponsibilities, type ResponsibilityDiff } from './responsibilities/responsibilities.js';
import { diffSections, type SectionDiff } from './sections/sections.js';

/** A commitment of A, of B, or of both, with what became of it. */
export interface CommitmentDiff {
  readonly class: ChangeClass;
  readonly tone: Tone;
  /** null: only in B */
  readonly a: Commitment | null;
  readonly b: Commitment | null;
  readonly changes: readonly Change[];
  /** null for what has no counterpart */
  readonly cost: MatchCost | null;
}
export interface PlanDiff {
  readonly a: Extraction;
  readonly b: Extraction;
  /** one place, and B's period ends later: only then is one before and the other after */
  readonly successive: boolean;
  /** each commitment once; in the order of A's text, then what is only in B */
  readonly commitments: readonly CommitmentDiff[];
  readonly counts: Readonly<Record<ChangeClass, number>>;
  /** commitments of A, and of these how many have a counterpart in B */
  readonly ofA: number;
  readonly livesOn: number;
  readonly clusters: readonly ClusterPair[];
  readonly responsibilities: ResponsibilityDiff;
  readonly sections: SectionDiff;
  readonly clauses: ClauseAlignment;
}

/** Is nothing different: no commitment, cluster, unit, heading or clause? */
export function isUnchanged({ commitments, clusters, responsibilities, sections, clauses }: PlanDiff): boolean {
  return (
    [...commitments, ...clusters].every((one) => one.class === 'unchanged') &&
    responsibilities.tasks.every((one) => one.status === 'kept') &&
    sections.sections.every((one) => one.status === 'kept') &&
    [clauses.a, clauses.b].every((shares) => shares.by_kind.identical === shares.characters)
  );
}

/** Does B follow A? */
function isSuccessive(planA: Extraction, planB: Extraction): boolean {
  if (placeKey(planA) === null || placeKey(planA) !== placeKey(planB)) return false;
  const [{ document: a }, { document: b }] = [planA, planB];
  if (a.period_end !== null && b.period_end !== null && a.period_end !== b.period_end) return a.period_end < b.period_end;
  return a.written_date !== null && b.written_date !== null && a.written_date < b.written_date;
}

/**
 * What two plans have in common and what not: their commitments (targets, thresholds, budgets; restatements once) paired by meaning and
 * classed, their clusters, tasks with the units that answer for them, headings, and the clauses that stand in both. diffPlans(a, b) and
 * diffPlans(b, a) make the same pairs.
 *
 * @example 象山县 2017 against 象山县 –2025: 规模企业总量530家左右 → 规模企业达到800家 is raised
 */
export function diffPlans(a: Extraction, b: Extraction): PlanDiff {
  const [as, bs] = [commitmentsOf(a, { kinds: COMPARED_KINDS }), commitmentsOf(b, { kinds: COMPARED_KINDS })];
  const { pairs, onlyA, onlyB } = matchCommitments(as, bs);
  const alone = (one: Commitment, side: 'a' | 'b'): CommitmentDiff => ({
    class: side === 'a' ? 'dropped' : 'added',
    tone: 'neutral',
    a: side === 'a' ? one : null,
    b: side === 'b' ? one : null,
    changes: [],
    cost: null,
  });
  const place = new Map(as.map((one, at) => [one, at]));
  const ofA = [...pairs.map((pair) => ({ ...classify(pair), ...pair })), ...onlyA.map((one) => alone(one, 'a'))].sort((x, y) =>
    x.a && y.a ? (place.get(x.a) ?? 0) - (place.get(y.a) ?? 0) : 0,
  );
  const commitments: CommitmentDiff[] = [...ofA, ...onlyB.map((one) => alone(one, 'b'))];
  const counts = Object.fromEntries(CLASSES.map((name) => [name, commitments.filter((one) => one.class === name).length])) as Record<
    ChangeClass,
    number
  >;
  return {
    a,
    b,
    successive: isSuccessive(a, b),
    commitments,
    counts,
    ofA: as.length,
    livesOn: pairs.length,
    clusters: diffClusters(a, b),
    responsibilities: diffResponsibilities(a, b),
    sections: diffSections(a, b),
    clauses: alignClauses(a, b),
  };
}
