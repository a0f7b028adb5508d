import type { Commitment } from '../../commitment/commitment.js';
import { subjectKey } from '../../commitment/scope.js';
import { cheapestFirst } from './cheapest-first.js';
import { matchCost, subjectOf, type MatchCost, type Subject } from './cost.js';

export interface Pair {
  readonly a: Commitment;
  readonly b: Commitment;
  readonly cost: MatchCost;
}
export interface Matching {
  /** in the order of A's text */
  readonly pairs: readonly Pair[];
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

/**
 * Pairs the commitments of two plans by what they mean; see matchCost() for what decides.
 *
 * @example R&D经费支出占GDP比重达到3.4% of one plan and 全社会研发投入强度3.5% of another are a pair that costs nothing
 */
export function matchCommitments(as: readonly Commitment[], bs: readonly Commitment[]): Matching {
  const left = as.map(subjectOf);
  const right = bs.map(subjectOf);
  const candidates = candidatesOf(right);
  const edges: Edge[] = [];
  for (const [a, one] of left.entries())
    for (const b of candidates(one)) {
      const other = right[b];
      const cost = other === undefined ? null : matchCost(one, other);
      if (other !== undefined && cost !== null)
        edges.push({ a, b, cost, apart: Math.abs(a - b), ids: [idOf(one.commitment), idOf(other.commitment)].sort().join(' ') });
    }
  const chosen = cheapestFirst(edges, inOrder).sort((x, y) => x.a - y.a);
  const all = chosen.flatMap(({ a, b, cost }): Pair[] => (as[a] && bs[b] ? [{ a: as[a], b: bs[b], cost }] : []));
  const pairs = all.filter((pair) => !skipsStep(pair, all));
  const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return { pairs, onlyA: as.filter((one) => !paired.has(one)), onlyB: bs.filter((one) => !paired.has(one)) };
}
