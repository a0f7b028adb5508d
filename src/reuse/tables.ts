import { dayOfPlan } from './moments.js';
import type { Extraction } from '../model/extraction.js';
import { tablePieces } from '../render/csv.js';
import type { Graph, GraphAttributes } from '../render/graph.js';
import type { Family } from './families.js';
import type { SharedPassage, PassagePlace } from './passages.js';
import type { ReuseCounts, ReusePair } from './reuse.js';

/** A pair without its passages: what is kept of thousands. */
export interface PairSummary extends Omit<ReusePair, 'passages'> {
  readonly passages: number;
  readonly numbers: number;
  /** the longest of its passages */
  readonly longest: SharedPassage | null;
}

/** A pair as it is listed. Example: 象山县 –2025 and 鄞州区 –2025: 16 clauses, 3 numbers differ */
export function pairSummary({ passages, ...pair }: ReusePair): PairSummary {
  let longest: SharedPassage | null = null;
  for (const one of passages) if (longest === null || one.a.quote.length > longest.a.quote.length) longest = one;
  return { ...pair, passages: passages.length, numbers: passages.reduce((sum, one) => sum + one.numbers.length, 0), longest };
}

/** Largest share first; ties in the order of the plans. */
export const byShare = (x: PairSummary, y: PairSummary): number =>
  Math.max(y.shareA, y.shareB) - Math.max(x.shareA, x.shareB) || (x.id < y.id ? -1 : 1);

/** 0.1234: shares and likeness in files have four places. */
const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

type Shared = Pick<ReusePair, 'basis' | 'samePlace' | 'shareA' | 'shareB' | 'charactersA' | 'charactersB' | 'clauses'>;
/** What every form says of a pair, under the names of its columns. */
const sharesOf = ({ basis, samePlace, shareA, shareB, charactersA, charactersB, clauses }: Shared) => ({
  earlier: basis === null ? 'unknown' : 'a',
  earlier_by: basis,
  same_place: samePlace,
  share_a: rounded(shareA),
  share_b: rounded(shareB),
  characters_a: charactersA,
  characters_b: charactersB,
  clauses,
});

function pairValues(pair: PairSummary): GraphAttributes {
  const { passages, numbers, stock, longest } = pair;
  return {
    ...sharesOf(pair),
    passages,
    numbers_changed: numbers,
    passages_not_counted: stock,
    quote_a: longest?.a.quote ?? null,
    char_start_a: longest?.a.start ?? null,
    quote_b: longest?.b.quote ?? null,
    char_start_b: longest?.b.start ?? null,
  };
}

const PAIR = ['pair_id', 'a', 'a_name', 'b', 'b_name'] as const;

/** The pairs as a table: pair_id, the two plans, who is earlier, shares, and the longest passage of each. */
export function pairsCsv(pairs: readonly PairSummary[], names: ReadonlyMap<Extraction, string>): Iterable<string> {
  const rows = pairs.map((pair) => ({ pair, values: pairValues(pair) }));
  return tablePieces(
    [...PAIR, ...(rows[0] ? Object.keys(rows[0].values) : [])],
    rows.map(({ pair: { id, a, b }, values }) => [
      id,
      a.document.doc_id,
      names.get(a) ?? null,
      b.document.doc_id,
      names.get(b) ?? null,
      ...Object.values(values),
    ]),
  );
}

const place = ({ doc_id, section_id, quote, start, end }: PassagePlace): (string | number | null)[] => [
  doc_id,
  section_id,
  quote,
  start,
  end,
];
const PLACE = ['doc_id', 'section_id', 'quote', 'char_start', 'char_end'] as const;

/** The passages of all pairs, both places and the numbers that differ side by side; `pair_id` leads to the pair, and the edge. */
export function passagesCsv(pairs: Iterable<ReusePair>): Iterable<string> {
  return tablePieces(
    [
      'pair_id',
      'kind',
      'clauses',
      'similarity',
      'numbers_a',
      'numbers_b',
      ...PLACE.map((one) => `${one}_a`),
      ...PLACE.map((one) => `${one}_b`),
    ],
    (function* () {
      for (const { id, passages } of pairs)
        for (const { kind, clauses, similarity, numbers, a, b } of passages)
          yield [
            id,
            kind,
            clauses,
            rounded(similarity),
            numbers.map((one) => one.a).join('；'),
            numbers.map((one) => one.b).join('；'),
            ...place(a),
            ...place(b),
          ];
    })(),
  );
}

/** The families as a table: the words of the first member, and which plans have them. */
export function familiesCsv(families: readonly Family[]): Iterable<string> {
  return tablePieces(
    ['family_id', 'plans', 'places', 'clauses', 'common', 'first', 'first_by', 'undated', 'quote', 'doc_ids'],
    families.map(({ id, plans, places, clauses, common, first, basis, undated, members }) => [
      id,
      plans,
      places,
      clauses,
      common,
      first?.doc_id ?? null,
      basis,
      undated,
      (first ?? members[0])?.quote ?? null,
      [...new Set(members.map(({ doc_id }) => doc_id))].join('；'),
    ]),
  );
}

/** Every place of every family. */
export function membersCsv(families: readonly Family[]): Iterable<string> {
  return tablePieces(
    ['family_id', ...PLACE],
    (function* () {
      for (const { id, members } of families) for (const member of members) yield [id, ...place(member)];
    })(),
  );
}

/**
 * The network of plans: an edge for each pair, from the earlier to the later one, without a direction where that is not known. Its weight
 * is the larger of the two shares; its id is the pair's, under which the passages stand in passages.csv.
 */
export function reuseGraph(
  plans: readonly Extraction[],
  pairs: readonly PairSummary[],
  names: ReadonlyMap<Extraction, string>,
  description: string,
): Graph {
  const degree = new Map<Extraction, number>();
  for (const { a, b } of pairs) for (const plan of [a, b]) degree.set(plan, (degree.get(plan) ?? 0) + 1);
  return {
    description,
    nodes: plans.map((plan) => {
      const { document } = plan;
      return {
        id: document.doc_id,
        label: names.get(plan) ?? document.doc_id,
        attributes: {
          title: document.title,
          place: document.place,
          place_code: document.place_code,
          province: document.province,
          date: dayOfPlan(document),
          period_start: document.period_start,
          period_end: document.period_end,
          characters: document.characters,
          pairs: degree.get(plan) ?? 0,
        },
      };
    }),
    edges: pairs.map((pair) => ({
      id: pair.id,
      source: pair.a.document.doc_id,
      target: pair.b.document.doc_id,
      directed: pair.basis !== null,
      weight: rounded(Math.max(pair.shareA, pair.shareB)),
      label: `${Math.round(Math.max(pair.shareA, pair.shareB) * 1000) / 10}%`,
      attributes: pairValues(pair),
    })),
  };
}

/** What `--format json` prints: pairs with all their passages, families with all their places, and what was left out. */
export function reuseData(
  pairs: readonly ReusePair[],
  families: readonly Family[],
  counts: ReuseCounts,
  names: ReadonlyMap<Extraction, string>,
): object {
  const planData = (plan: Extraction): object => {
    const { doc_id, title, place, place_code, period_start, period_end } = plan.document;
    return { doc_id, name: names.get(plan) ?? doc_id, title, place, place_code, date: dayOfPlan(plan.document), period_start, period_end };
  };
  return {
    counts,
    pairs: pairs.map(({ a, b, id, stock, passages, ...pair }) => ({
      pair_id: id,
      a: planData(a),
      b: planData(b),
      ...sharesOf(pair),
      passages_not_counted: stock,
      passages,
    })),
    families: families.map(({ id, ...family }) => ({ family_id: id, ...family })),
  };
}
