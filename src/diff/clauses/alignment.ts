import { groupBy } from '../../model/group-by.js';
import { shinglesOf } from '../../model/shingles.js';
import type { PlanClause } from './clause-text.js';
import { likeness, likePairs, weigh, weigher } from './similarity.js';
import { sameness, type Sameness } from './skeleton.js';

/** Two clauses that are one: indexes into the clauses of both plans. */
export interface ClausePair {
  readonly a: number;
  readonly b: number;
  readonly kind: Sameness | 'near';
  /** 1 where the skeletons are the same, else the weight of the pairs of characters in common (Dice), 0..1 */
  readonly similarity: number;
}
export interface Alignment {
  /** in the order of a; each clause at most once */
  readonly pairs: readonly ClausePair[];
  /** length × rarity within the two texts, for each clause */
  readonly weights: { readonly a: readonly number[]; readonly b: readonly number[] };
}

/**
 * Characters without punctuation below which a clause (到2025年; 提高质量) says too little to be found by itself: it is joined only beside a
 * pair.
 */
const SHORTEST = { exact: 6, near: 9 } as const;
/**
 * How like near copies are: so much of Dice with so much shared weight, a short clause more than a long one; beside a pair, where the place
 * in the text speaks for it too, less will do. Set by reading what is joined in pairs of plans that copy from each other and that do not.
 */
const NEAR: readonly { readonly dice: number; readonly shared: number }[] = [
  { dice: 0.6, shared: 4 },
  { dice: 0.5, shared: 6.5 },
];
const BESIDE = { sure: 0.5, last: 0.42 } as const;
/** A skeleton that stands so often in both that this many pairs are possible is joined in the order of the text. */
const MANY = 400;

const bySkeleton = (clauses: readonly PlanClause[]): Map<string, number[]> =>
  new Map([...groupBy(clauses, ({ skeleton }) => skeleton.text)].map(([text, group]) => [text, group.map(({ index }) => index)]));

/**
 * Joins the clauses of two texts. Skeletons that stand once in both come first, then what stands beside them, then repeated ones by their
 * surroundings, then near copies, likest first; so that of repeated clauses the one in the nearest context is taken.
 */
export function align(as: readonly PlanClause[], bs: readonly PlanClause[]): Alignment {
  const takenA = new Uint8Array(as.length);
  const takenB = new Uint8Array(bs.length);
  const pairs: ClausePair[] = [];
  const shingles = { a: as.map((one) => shinglesOf(one.core)), b: bs.map((one) => shinglesOf(one.core)) };
  const weightOf = weigher([...shingles.a, ...shingles.b]);
  const weighed = { a: shingles.a.map((one) => weigh(one, weightOf)), b: shingles.b.map((one) => weigh(one, weightOf)) };

  const free = (a: number, b: number): boolean => takenA[a] === 0 && takenB[b] === 0;
  const join = (a: number, b: number, kind: ClausePair['kind'], similarity: number): true => {
    takenA[a] = takenB[b] = 1;
    pairs.push({ a, b, kind, similarity });
    return true;
  };
  const same = (a: number, b: number): Sameness | null => {
    const [x, y] = [as[a], bs[b]];
    return x && y ? sameness(x.skeleton, y.skeleton) : null;
  };
  const joinSame = (a: number, b: number): boolean => {
    const kind = free(a, b) ? same(a, b) : null;
    return kind !== null && join(a, b, kind, 1);
  };
  /** Joins what stands beside a pair as long as the skeletons are the same. */
  const extend = (a: number, b: number): void => {
    for (let step = 1; joinSame(a + step, b + step); ) step++;
    for (let step = 1; joinSame(a - step, b - step); ) step++;
  };

  const groups = { a: bySkeleton(as), b: bySkeleton(bs) };
  const long = (at: number): boolean => (as[at]?.core.length ?? 0) >= SHORTEST.exact;
  const inBoth = [...groups.a]
    .flatMap(([skeleton, inA]) => {
      const inB = groups.b.get(skeleton);
      return inB && long(inA[0] ?? -1) ? [{ inA, inB, size: inA.length * inB.length }] : [];
    })
    .sort((x, y) => x.size - y.size);
  const joinGroups = (some: (size: number) => boolean): void => {
    for (const { inA, inB, size } of inBoth)
      if (some(size)) {
        for (const [a, b] of inContext(
          inA.filter((at) => takenA[at] === 0),
          inB.filter((at) => takenB[at] === 0),
        ))
          if (joinSame(a, b)) extend(a, b);
      }
  };
  joinGroups((size) => size === 1);
  // both texts begin and end at the same place
  extend(-1, -1);
  extend(as.length, bs.length);
  joinGroups((size) => size > 1);

  /** Which of a repeated clause go together: those with the same neighbours, then those nearest by their place in the text. */
  function inContext(inA: readonly number[], inB: readonly number[]): [number, number][] {
    if (inA.length * inB.length > MANY) return inA.flatMap((a, at) => (inB[at] === undefined ? [] : [[a, inB[at]]]));
    const found = inA.flatMap((a) =>
      inB.map((b) => ({
        a,
        b,
        around: [-2, -1, 1, 2].filter((step) => same(a + step, b + step) !== null).length,
        apart: Math.abs(a / as.length - b / bs.length),
      })),
    );
    return found.sort((x, y) => y.around - x.around || x.apart - y.apart || x.a - y.a || x.b - y.b).map(({ a, b }) => [a, b]);
  }

  /** Joins near copies at the same place beside a pair; the list of pairs grows while it is walked. */
  const joinBeside = (least: number): void => {
    for (const { a, b } of pairs)
      for (const step of [1, -1]) {
        if (!free(a + step, b + step) || joinSame(a + step, b + step)) continue;
        const [x, y] = [weighed.a[a + step], weighed.b[b + step]];
        const { dice } = x && y ? likeness(x, y, weightOf) : { dice: 0 };
        if (dice >= least) join(a + step, b + step, 'near', dice);
      }
  };
  joinBeside(BESIDE.sure);
  const open = (clauses: readonly PlanClause[], taken: Uint8Array): number[] =>
    clauses.filter((one) => taken[one.index] === 0 && one.core.length >= SHORTEST.near).map((one) => one.index);
  const left = { a: open(as, takenA), b: open(bs, takenB) };
  const near = likePairs(
    left.a.flatMap((at) => weighed.a[at] ?? []),
    left.b.flatMap((at) => weighed.b[at] ?? []),
    0.5,
    weightOf,
  )
    .filter((one) => NEAR.some(({ dice, shared }) => one.dice >= dice && one.shared >= shared))
    .map((one) => ({ a: left.a[one.a] ?? -1, b: left.b[one.b] ?? -1, dice: one.dice }))
    .sort(
      (x, y) =>
        y.dice - x.dice ||
        Math.abs(x.a / as.length - x.b / bs.length) - Math.abs(y.a / as.length - y.b / bs.length) ||
        x.a - y.a ||
        x.b - y.b,
    );
  for (const { a, b, dice } of near) if (free(a, b)) join(a, b, 'near', dice);
  joinBeside(BESIDE.last);
  return {
    pairs: pairs.sort((x, y) => x.a - y.a),
    weights: { a: weighed.a.map((one) => one.weight), b: weighed.b.map((one) => one.weight) },
  };
}
