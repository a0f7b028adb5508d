import type { Commitment } from '../../commitment/commitment.js';
import { subjectKey } from '../../commitment/scope.js';
import { cheapestFirst } from './cheapest-first.js';
import { matchCost, subjectOf, type MatchCost, type Subject } from './cost.js';
import { nearCost } from './near.js';
import { regroup, type Regrouping } from './regroup.js';

export interface Pair {
  readonly a: Commitment;
  readonly b: Commitment;
  readonly cost: MatchCost;
}
export interface Matching {
  /** in the order of A's text */
  readonly pairs: readonly Pair[];
  /** of A, which B has in parts */
  readonly split: readonly Regrouping[];
  /** of B, which A has in parts */
  readonly merged: readonly Regrouping[];
  readonly onlyA: readonly Commitment[];
  readonly onlyB: readonly Commitment[];
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly cost: MatchCost;
  /** how far they are apart in the order of their texts */
  readonly apart: number;
  /** both ids, in an order that does not depend on which is A */
  readonly ids: string;
}

const idOf = ({ plan, id }: Commitment): string => `${plan.document.doc_id}/${id}`;

/** Cheapest first; the last of the keys are the ids, so that no two edges that share a commitment are equal. */
function inOrder(x: Edge, y: Edge): number {
  return (
    x.cost.total - y.cost.total ||
    x.cost.years - y.cost.years ||
    x.cost.ratio - y.cost.ratio ||
    x.apart - y.apart ||
    (x.ids < y.ids ? -1 : x.ids > y.ids ? 1 : 0)
  );
}

/** Subjects that can have an edge at all share an indicator, or one of them has none that is known. */
function candidatesOf(subjects: readonly Subject[]): (subject: Subject) => Iterable<number> {
  const byIndicator = new Map<string | null, number[]>();
  subjects.forEach(({ record }, at) => byIndicator.set(record.indicator_id, [...(byIndicator.get(record.indicator_id) ?? []), at]));
  const every = subjects.map((_subject, at) => at);
  return ({ record }) =>
    record.indicator_id === null ? every : [...(byIndicator.get(record.indicator_id) ?? []), ...(byIndicator.get(null) ?? [])];
}

/** What the steps of one promise have in common: 2022年180亿元, 2025年300亿元. */
const seriesOf = ({ first }: Commitment): string =>
  [subjectKey(first), first.cluster, first.measure, first.frequency, first.kind].join(' ');

/**
 * Does a pair skip a step that both plans have? Of 180亿元 (2022), 300亿元 (2025) and 280亿元 (2025), 400亿元 (2027) those of 2025 are a pair, and
 * the first step of one is then not the last of the other.
 */
function skipsStep(pair: Pair, pairs: readonly Pair[]): boolean {
  const [from, to] = [pair.a.first.deadline, pair.b.first.deadline].sort();
  if (typeof from !== 'string' || typeof to !== 'string' || from === to) return false;
  const series = seriesOf(pair.a);
  return pairs.some(
    ({ a, b }) =>
      a.first.deadline !== null &&
      a.first.deadline === b.first.deadline &&
      from < a.first.deadline &&
      a.first.deadline < to &&
      seriesOf(a) === series,
  );
}

/** Edges between subjects at a cost. */
function edgesOf(
  left: readonly Subject[],
  right: readonly Subject[],
  candidates: (subject: Subject) => Iterable<number>,
  costOf: (a: Subject, b: Subject) => MatchCost | null,
): Edge[] {
  const edges: Edge[] = [];
  for (const [a, one] of left.entries())
    for (const b of candidates(one)) {
      const other = right[b];
      const cost = other === undefined ? null : costOf(one, other);
      if (other !== undefined && cost !== null)
        edges.push({ a, b, cost, apart: Math.abs(a - b), ids: [idOf(one.commitment), idOf(other.commitment)].sort().join(' ') });
    }
  return edges;
}

function pairsOf(left: readonly Subject[], right: readonly Subject[], edges: readonly Edge[]): Pair[] {
  return cheapestFirst(edges, inOrder).flatMap(({ a, b, cost }): Pair[] => {
    const [one, other] = [left[a], right[b]];
    return one && other ? [{ a: one.commitment, b: other.commitment, cost }] : [];
  });
}

/** What is split and what is merged, no commitment in two of them: what has more parts first, then by the ids, whichever plan is A. */
function onceEach(split: readonly Regrouping[], merged: readonly Regrouping[]): Pick<Matching, 'split' | 'merged'> {
  const used = new Set<Commitment>();
  const key = ({ whole }: Regrouping): string => idOf(whole);
  const all = [...split, ...merged].sort((x, y) => y.parts.length - x.parts.length || (key(x) < key(y) ? -1 : 1));
  const kept = all.filter(({ whole, parts }) => {
    if ([whole, ...parts].some((one) => used.has(one))) return false;
    for (const one of [whole, ...parts]) used.add(one);
    return true;
  });
  return { split: split.filter((one) => kept.includes(one)), merged: merged.filter((one) => kept.includes(one)) };
}

/** Pairs whose names are not quite the same give way where the other plan has the whole in parts. */
const isLoose = ({ cost }: Pair): boolean => cost.parts.some(({ aspect }) => aspect === 'indicator' || aspect === 'coverage');

/**
 * Pairs the commitments of two plans by what they mean; see matchCost() for what decides. What is left is looked at twice more: does one
 * plan have in parts what the other has as a whole (regroup.ts), and are two names near, but for a threshold or a word (near.ts)?
 *
 * @example R&D经费支出占GDP比重达到3.4% of one plan and 全社会研发投入强度3.5% of another are a pair that costs nothing
 */
export function matchCommitments(as: readonly Commitment[], bs: readonly Commitment[]): Matching {
  const left = as.map(subjectOf);
  const right = bs.map(subjectOf);
  const all = pairsOf(left, right, edgesOf(left, right, candidatesOf(right), matchCost));
  const first = all.filter((pair) => !skipsStep(pair, all));

  const firm = new Set(first.filter((pair) => !isLoose(pair)).flatMap(({ a, b }) => [a, b]));
  const open = (subjects: readonly Subject[]): Subject[] => subjects.filter(({ commitment }) => !firm.has(commitment));
  const [openA, openB] = [open(left), open(right)];
  const regrouped = onceEach(regroup(openA, openB), regroup(openB, openA));
  const used = new Set([...regrouped.split, ...regrouped.merged].flatMap(({ whole, parts }) => [whole, ...parts]));
  const kept = first.filter(({ a, b }) => !used.has(a) && !used.has(b));

  const paired = new Set([...used, ...kept.flatMap(({ a, b }) => [a, b])]);
  const rest = (subjects: readonly Subject[]): Subject[] => subjects.filter(({ commitment }) => !paired.has(commitment));
  const [restA, restB] = [rest(left), rest(right)];
  const every = restB.map((_subject, at) => at);
  const again = pairsOf(
    restA,
    restB,
    edgesOf(
      restA,
      restB,
      () => every,
      (one, other) => matchCost(one, other) ?? nearCost(one, other),
    ),
  );
  const near = again.filter((pair) => !skipsStep(pair, [...kept, ...again]));
  for (const { a, b } of near) paired.add(a).add(b);

  const place = new Map(as.map((one, at) => [one, at]));
  return {
    pairs: [...kept, ...near].sort((x, y) => (place.get(x.a) ?? 0) - (place.get(y.a) ?? 0)),
    ...regrouped,
    onlyA: as.filter((one) => !paired.has(one)),
    onlyB: bs.filter((one) => !paired.has(one)),
  };
}
