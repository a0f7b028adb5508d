import { evidenceOf } from '../../commitment/evidence.js';
import type { Extraction } from '../../model/extraction.js';
import type { Evidence } from '../../render/report.js';
import type { ClausePair } from './alignment.js';
import type { PlanClause, PlanClauses } from './clause-text.js';
import { differencesOf, type Difference } from '../targets/differences.js';
import { eitherWay } from '../either-way.js';
import { joinedClauses } from './joined-clauses.js';
import { COMPARING } from '../../rules/phrases/comparing.js';

/** How a stretch of one text stands in the other. Of several clauses the least alike decides. */
const CLAUSE_KINDS = ['identical', 'numbers', 'names', 'numbers-and-names', 'near'] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** A stretch of a plan: where it stands, as `Evidence` has it (Unicode code points in text/<doc_id>.txt), and its words folded. */
export interface ClausePlace extends Omit<Evidence, 'plan'> {
  readonly section_id: string | null;
  /** folded: width, white space and page numbers in the middle out */
  readonly text: string;
}
/** A stretch of one sentence that both plans have: one clause or several in a row. */
export interface ClauseMatch {
  /** unique in the alignment, in the order of a: C001 */
  readonly id: string;
  readonly kind: ClauseKind;
  readonly a: ClausePlace;
  readonly b: ClausePlace;
  /** offsets in the two `text`s */
  readonly differences: readonly Difference[];
  /** 1 where only numbers, dates and names differ; else the weight of the pairs of characters in common (Dice) over its clauses */
  readonly similarity: number;
  /** it stands in another order among the matches of the other plan */
  readonly moved: boolean;
  /** a stock phrase of the genre, which says nothing of who copied from whom */
  readonly formula: boolean;
  /** length × rarity within the two texts: what is long and rare comes first */
  readonly weight: number;
  /** clauses joined, 1 or more */
  readonly clauses: number;
}
/** How much of a plan's own text the other has, in characters of its clauses. Shares are 0..1. */
export interface ClauseShares {
  readonly characters: number;
  readonly clauses: number;
  readonly by_kind: Readonly<Record<ClauseKind, number>>;
  /** characters that the other has in whatever kind, and that they are stock phrases */
  readonly matched: number;
  readonly formula: number;
  readonly share: number;
}
export interface ClauseAlignment {
  /** longest and rarest first, stock phrases last */
  readonly matches: readonly ClauseMatch[];
  readonly a: ClauseShares;
  readonly b: ClauseShares;
}

/** Clauses in a row in one sentence of both plans, each with its pair. */
export interface Run {
  readonly pairs: readonly ClausePair[];
  readonly as: readonly PlanClause[];
  readonly bs: readonly PlanClause[];
}

/** Pairs that stand beside each other in one sentence of both plans. */
export function runsOf(pairs: readonly ClausePair[], a: PlanClauses, b: PlanClauses): Run[] {
  const runs: { pairs: ClausePair[]; as: PlanClause[]; bs: PlanClause[] }[] = [];
  for (const pair of pairs) {
    const [x, y] = [a.clauses[pair.a], b.clauses[pair.b]];
    if (!x || !y) continue;
    const run = runs.at(-1);
    const [lastA, lastB] = [run?.as.at(-1), run?.bs.at(-1)];
    if (
      run &&
      lastA &&
      lastB &&
      lastA.index + 1 === x.index &&
      lastB.index + 1 === y.index &&
      lastA.sentence === x.sentence &&
      lastB.sentence === y.sentence
    ) {
      run.pairs.push(pair);
      run.as.push(x);
      run.bs.push(y);
    } else runs.push({ pairs: [pair], as: [x], bs: [y] });
  }
  return runs;
}

/** Which runs keep their order: the heaviest chain that ascends in both plans; the others are moved. */
function inOrder(runs: readonly Run[], weights: readonly number[], sizeB: number): Set<number> {
  // best chain that ends at or before a place of b, in a tree over places (Fenwick)
  const tree: { weight: number; at: number }[] = Array.from({ length: sizeB + 1 }, () => ({ weight: 0, at: -1 }));
  const before: number[] = [];
  let best = { weight: 0, at: -1 };
  runs.forEach((run, at) => {
    const place = (run.bs[0]?.index ?? 0) + 1;
    let top = { weight: 0, at: -1 };
    for (let here = place - 1; here > 0; here -= here & -here) {
      const one = tree[here];
      if (one && one.weight > top.weight) top = one;
    }
    before.push(top.at);
    const own = { weight: top.weight + (weights[at] ?? 0), at };
    if (own.weight > best.weight) best = own;
    for (let here = place; here <= sizeB; here += here & -here) if ((tree[here]?.weight ?? Infinity) < own.weight) tree[here] = own;
  });
  const kept = new Set<number>();
  for (let at = best.at; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

function placeOf(
  { plan, passages }: PlanClauses,
  clauses: readonly PlanClause[],
  sectionOf: (at: number) => string | null,
): { place: ClausePlace; from: number } {
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (!first || !last) throw new RangeError('placeOf: no clause');
  const section = sectionOf(first.start);
  const {
    doc_id,
    record_id,
    section: path,
    sentence,
    quote,
    start,
    end,
  } = evidenceOf(plan, '', null, { char_start: first.start, char_end: last.end, section_id: section });
  return {
    place: {
      doc_id,
      record_id,
      section_id: section,
      section: path,
      sentence,
      quote,
      start,
      end,
      text: (passages[first.sentence] ?? '').slice(first.from, last.to),
    },
    from: first.from,
  };
}

/** The section whose heading is the last before a place. */
export function sectionFinder({ sections }: Pick<Extraction, 'sections'>): (at: number) => string | null {
  const sorted = [...sections].sort((x, y) => x.char_start - y.char_start);
  return (at) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.char_start ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return sorted[low - 1]?.section_id ?? null;
  };
}

const FARTHEST: Readonly<Record<ClauseKind, number>> = { identical: 0, numbers: 1, names: 1, 'numbers-and-names': 2, near: 3 };

/** How a stretch stands in the other plan, by its clauses. */
export function clauseKind(pairs: readonly Pick<ClausePair, 'kind'>[]): ClauseKind {
  const kinds = new Set(pairs.map((one) => one.kind));
  if (kinds.has('numbers') && kinds.has('names') && !kinds.has('near')) return 'numbers-and-names';
  return [...kinds].sort((x, y) => FARTHEST[y] - FARTHEST[x])[0] ?? 'identical';
}

function sharesOf(
  { clauses, characters }: PlanClauses,
  runs: readonly Run[],
  side: 'as' | 'bs',
  formulas: ReadonlySet<number>,
): ClauseShares {
  const by_kind: Record<ClauseKind, number> = { identical: 0, numbers: 0, names: 0, 'numbers-and-names': 0, near: 0 };
  let formula = 0;
  runs.forEach((run, at) =>
    run[side].forEach((clause, here) => {
      by_kind[run.pairs[here]?.kind ?? 'near'] += clause.text.length;
      if (formulas.has(at)) formula += clause.text.length;
    }),
  );
  const matched = CLAUSE_KINDS.reduce((sum, kind) => sum + by_kind[kind], 0);
  return { characters, clauses: clauses.length, by_kind, matched, formula, share: characters === 0 ? 0 : matched / characters };
}

function alignOneWay(planA: Extraction, planB: Extraction): ClauseAlignment {
  const {
    a,
    b,
    alignment: { pairs, weights },
  } = joinedClauses(planA, planB);
  const runs = runsOf(pairs, a, b);
  const heavy = runs.map((run) =>
    run.as.reduce(
      (sum, one, at) =>
        sum + Math.min(weights.a[one.index] ?? 0, weights.b[run.bs[at]?.index ?? -1] ?? 0) * (run.pairs[at]?.similarity ?? 0),
      0,
    ),
  );
  const kept = inOrder(runs, heavy, b.clauses.length);
  const [sectionA, sectionB] = [sectionFinder(planA), sectionFinder(planB)];
  const formulas = new Set<number>();
  const matches = runs.map((run, at): ClauseMatch => {
    const [x, y] = [placeOf(a, run.as, sectionA), placeOf(b, run.bs, sectionB)];
    const formula = run.as.every((one) => COMPARING.formula.test(one.text));
    if (formula) formulas.add(at);
    const differences = run.pairs.flatMap((pair, here): Difference[] => {
      const [one, other] = [run.as[here], run.bs[here]];
      if (!one || !other || pair.kind === 'identical') return [];
      const shift = ([start, end]: readonly [number, number], by: number): readonly [number, number] => [start + by, end + by];
      return differencesOf(one, other).map((difference) => ({
        ...difference,
        a_at: shift(difference.a_at, one.from - x.from),
        b_at: shift(difference.b_at, other.from - y.from),
      }));
    });
    const similarity = run.pairs.reduce((sum, one) => sum + one.similarity, 0) / run.pairs.length;
    return {
      id: `C${String(at + 1).padStart(3, '0')}`,
      kind: clauseKind(run.pairs),
      a: x.place,
      b: y.place,
      differences,
      similarity,
      moved: !kept.has(at),
      formula,
      weight: heavy[at] ?? 0,
      clauses: run.pairs.length,
    };
  });
  return { matches: matches.sort(byWeight), a: sharesOf(a, runs, 'as', formulas), b: sharesOf(b, runs, 'bs', formulas) };
}

function byWeight(x: ClauseMatch, y: ClauseMatch): number {
  return Number(x.formula) - Number(y.formula) || y.weight - x.weight || x.a.start - y.a.start;
}

function flip({ matches, a, b }: ClauseAlignment): ClauseAlignment {
  const numbered = [...matches]
    .sort((x, y) => x.b.start - y.b.start)
    .map(
      (one, at): ClauseMatch => ({
        ...one,
        id: `C${String(at + 1).padStart(3, '0')}`,
        a: one.b,
        b: one.a,
        differences: one.differences.map((own) => ({ what: own.what, a: own.b, b: own.a, a_at: own.b_at, b_at: own.a_at })),
      }),
    );
  return { matches: numbered.sort(byWeight), a: b, b: a };
}

/**
 * The clauses that two plans share, also where numbers, dates and names of places differ, and near copies; how much of each text they are.
 *
 * @returns matches in `a` and `b`, each clause of either plan at most once; attributions are left out (they are compared as
 *   responsibilities)
 * @example alignClauses(象山“123”, 鄞州“154”): 全县规上工业总产值达到1200亿元 ↔ 全区规上工业总产值达到2800亿元
 */
export function alignClauses(a: Extraction, b: Extraction): ClauseAlignment {
  return eitherWay(a, b, alignOneWay, flip);
}
