import { commitmentsOf, type Commitment } from '../commitment/commitment.js';
import { isSuccessive } from './successive.js';
import type { Extraction } from '../model/extraction.js';
import type { Tone } from '../render/report.js';
import { classify, classifyRegrouping, CLASSES, type Change, type ChangeClass } from './targets/classify.js';
import { alignClauses, type ClauseAlignment } from './clauses/clauses.js';
import { diffClusters, type ClusterPair } from './clusters/clusters.js';
import { COMPARED_KINDS, type MatchCost } from './targets/cost.js';
import type { Ambition } from './targets/ambition.js';
import { matchCommitments } from './targets/match.js';
import type { Regrouping } from './targets/regroup.js';
import { diffResponsibilities, type ResponsibilityDiff } from './responsibilities/responsibilities.js';
import { diffSections, type SectionDiff } from './sections/sections.js';

/** A commitment of A, of B, or of both, with what became of it. */
export interface CommitmentDiff {
  readonly class: ChangeClass;
  readonly tone: Tone;
  /** null: only in B */
  readonly a: Commitment | null;
  readonly b: Commitment | null;
  /** the further parts of what was split (in B) or merged (of A); `a` and `b` are the whole and the first part */
  readonly also: readonly Commitment[];
  /** of a value that is higher or lower: is more asked, or less? */
  readonly ambition: Ambition;
  readonly changes: readonly Change[];
  /** null for what has no counterpart */
  readonly cost: MatchCost | null;
}
export interface PlanDiff {
  readonly a: Extraction;
  readonly b: Extraction;
  /** plans of one place of which B is the later one: only then is one before and the other after; see isSuccessive() */
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

/** What became of the commitments of A in B, each once: in the order of A, then what is only in B. */
export function diffCommitments(as: readonly Commitment[], bs: readonly Commitment[]): CommitmentDiff[] {
  const { pairs, split, merged, onlyA, onlyB } = matchCommitments(as, bs);
  const alone = (one: Commitment, side: 'a' | 'b'): CommitmentDiff => ({
    class: side === 'a' ? 'dropped' : 'added',
    tone: 'neutral',
    ambition: null,
    also: [],
    a: side === 'a' ? one : null,
    b: side === 'b' ? one : null,
    changes: [],
    cost: null,
  });
  const regrouped = (one: Regrouping, how: 'split' | 'merged'): CommitmentDiff[] => {
    const [part, ...also] = one.parts;
    if (part === undefined) return [];
    const [first, second] = how === 'split' ? [one.whole, part] : [part, one.whole];
    return [{ ...classifyRegrouping(one, how), a: first, b: second, also, cost: null }];
  };
  const place = new Map(as.map((one, at) => [one, at]));
  const ofA = [
    ...pairs.map((pair): CommitmentDiff => ({ ...classify(pair), ...pair, also: [] })),
    ...split.flatMap((one) => regrouped(one, 'split')),
    ...merged.flatMap((one) => regrouped(one, 'merged')),
    ...onlyA.map((one) => alone(one, 'a')),
  ].sort((x, y) => (x.a && y.a ? (place.get(x.a) ?? 0) - (place.get(y.a) ?? 0) : 0));
  return [...ofA, ...onlyB.map((one) => alone(one, 'b'))];
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
  const commitments = diffCommitments(as, bs);
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
    livesOn: as.length - counts.dropped,
    clusters: diffClusters(a, b),
    responsibilities: diffResponsibilities(a, b),
    sections: diffSections(a, b),
    clauses: alignClauses(a, b),
  };
}
