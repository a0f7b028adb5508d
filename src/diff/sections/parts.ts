import { shinglesOf } from '../../model/shingles.js';
import { foldText } from '../../model/view.js';
import type { PlanClause } from '../clauses/clause-text.js';
import type { JoinedClauses } from '../clauses/joined-clauses.js';
import { likeness, likePairs, weigh, weigher } from '../clauses/similarity.js';
import { skeletonOf } from '../clauses/skeleton.js';

/** A part of a plan that has a title and a text of its own: a section, a task. */
export interface TitledPart {
  /** folded */
  readonly title: string;
  /** numbers and names out: 建设＠＃级产业集群 */
  readonly core: string;
  readonly clauses: readonly PlanClause[];
}

/** @param clauses those of the text that is the part's own */
export function partOf(title: string, clauses: readonly PlanClause[], names: readonly string[]): TitledPart {
  const text = foldText(title).replace(/[,;:。]{1,3}$/u, '');
  return { title: text, core: skeletonOf(text, names).text.replace(/[^\p{L}\p{N}＃＊＠]/gu, ''), clauses };
}

export interface PartPair {
  /** indexes */
  readonly a: number;
  readonly b: number;
  /** of the titles, 0..1 (Dice over rare pairs of characters); 1 also where only numbers and names differ */
  readonly title: number;
  /** of the texts, 0..1 */
  readonly text: number;
  /** title + twice the text, and more where the title is the same: what pairs are ranked by */
  readonly score: number;
}
/** The score from which on the titles are the same but for numbers and names. */
export const SAME_TITLE = 1.5;
/** Titles with less in common than this are not looked at, unless their texts share a clause. */
const LEAST = 0.2;

/**
 * How like the parts of two plans are, by their titles and by their texts: 实施抓大壮小扶微计划 and 深化企业梯队建设 have no word in common and say the same.
 *
 * @returns the pairs that have something in common; all others have nothing
 */
export function partPairs(as: readonly TitledPart[], bs: readonly TitledPart[], { alignment }: JoinedClauses): PartPair[] {
  const titles = { a: as.map((one) => shinglesOf(one.core)), b: bs.map((one) => shinglesOf(one.core)) };
  const texts = { a: as.map(shinglesOfText), b: bs.map(shinglesOfText) };
  const [titleWeight, textWeight] = [weigher([...titles.a, ...titles.b]), weigher([...texts.a, ...texts.b])];
  const of = (list: readonly ReadonlySet<string>[], weightOf: (shingle: string) => number) => list.map((one) => weigh(one, weightOf));
  const [titlesA, titlesB, textsA, textsB] = [
    of(titles.a, titleWeight),
    of(titles.b, titleWeight),
    of(texts.a, textWeight),
    of(texts.b, textWeight),
  ];
  const homes = { a: homesOf(as), b: homesOf(bs) };
  const met = new Map<string, readonly [number, number]>();
  for (const { a, b } of likePairs(titlesA, titlesB, LEAST, titleWeight)) met.set(`${a} ${b}`, [a, b]);
  for (const pair of alignment.pairs)
    for (const a of homes.a.get(pair.a) ?? []) for (const b of homes.b.get(pair.b) ?? []) met.set(`${a} ${b}`, [a, b]);
  return [...met.values()].flatMap(([a, b]): PartPair[] => {
    const [x, y, titleA, titleB, textA, textB] = [as[a], bs[b], titlesA[a], titlesB[b], textsA[a], textsB[b]];
    if (!x || !y || !titleA || !titleB || !textA || !textB) return [];
    const same = x.title === y.title ? 1 : x.core === y.core && x.core !== '' ? 0.5 : 0;
    const title = same > 0 ? 1 : likeness(titleA, titleB, titleWeight).dice;
    const text = likeness(textA, textB, textWeight).dice;
    return [{ a, b, title, text, score: title + 2 * text + same }];
  });
}

function shinglesOfText({ clauses }: TitledPart): ReadonlySet<string> {
  return new Set(clauses.flatMap((one) => [...shinglesOf(one.core)]));
}

/** The parts that a clause stands in. */
function homesOf(parts: readonly TitledPart[]): Map<number, number[]> {
  const homes = new Map<number, number[]>();
  parts.forEach((part, at) => {
    for (const { index } of part.clauses) homes.set(index, [...(homes.get(index) ?? []), at]);
  });
  return homes;
}

/** Best first; of equals the one whose place in the text is nearest. */
export function byScore(sizeA: number, sizeB: number): (x: PartPair, y: PartPair) => number {
  const apart = ({ a, b }: PartPair): number => Math.abs(a / sizeA - b / sizeB);
  return (x, y) => y.score - x.score || apart(x) - apart(y) || x.a - y.a || x.b - y.b;
}
