import { evidenceOf } from '../commitment/evidence.js';
import { align, type ClausePair } from '../diff/clauses/alignment.js';
import type { PlanClause } from '../diff/clauses/clause-text.js';
import { clauseKind, type ClauseKind } from '../diff/clauses/clauses.js';
import { differencesOf } from '../diff/targets/differences.js';
import { COMPARING } from '../rules/phrases/comparing.js';
import { hanLength } from './fingerprints.js';
import type { PlanText } from './plan-text.js';

/** Where a passage stands; offsets are Unicode code points in text/<doc_id>.txt. */
export interface PassagePlace {
  readonly doc_id: string;
  readonly section_id: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}
/** A stretch of one sentence that both plans have: one clause or several in a row. */
export interface SharedPassage {
  readonly kind: ClauseKind;
  readonly clauses: number;
  /** 1 where only numbers, dates and names differ, else Dice over its clauses, 0..1 */
  readonly similarity: number;
  readonly a: PassagePlace;
  readonly b: PassagePlace;
  /** numerals that differ, side by side, in the order of a: 1200亿 and 2800亿 */
  readonly numbers: readonly { readonly a: string; readonly b: string }[];
}
/** What two plans share. Shares are 0..1, of the characters of all clauses of a plan. */
export interface SharedText {
  /** in the order of a */
  readonly passages: readonly SharedPassage[];
  readonly clauses: number;
  readonly shareA: number;
  readonly shareB: number;
  /** characters of the passages in either plan */
  readonly charactersA: number;
  readonly charactersB: number;
  /** passages that say nothing of who copied from whom, and do not count: what many plans have, formulas of the genre, short phrases */
  readonly stock: number;
}

/** Clauses around one that both plans have which are looked at with it: near copies and short clauses stand beside exact ones. */
const AROUND = 6;
/** Chinese characters below which a passage is a phrase that two plans may well have without a common source. */
export const SHORTEST = 12;
/**
 * How like near copies are, one clause and a passage over its clauses: below it two plans of one genre speak of one thing in words of their
 * own. Set by reading.
 */
const NEAR = { clause: 0.65, passage: 0.75 } as const;

/** Clauses in a row that are a template also where each only names an indicator. */
const TEMPLATE = 4;

/** What two plans are set beside each other with. */
interface Side {
  readonly text: PlanText;
  readonly name: 'a' | 'b';
  readonly prints: ReadonlySet<number>;
}

/**
 * The clauses of a plan that may stand in another: those with a fingerprint that it has, and what is around them. What lies between two
 * such stretches is left out and a clause without words put there, so that what does not stand together is not joined as if it did.
 */
function windows({ text, name }: Side, other: ReadonlySet<number>): PlanClause[] {
  const { size, prints, printsFrom, clause } = text;
  const near = new Uint8Array(size);
  for (let at = 0; at < size; at++)
    for (let print = printsFrom[at] ?? 0; print < (printsFrom[at + 1] ?? 0); print++)
      if (other.has(prints[print] ?? -1)) near.fill(1, Math.max(0, at - AROUND), at + AROUND + 1);
  const kept: PlanClause[] = [];
  let last = -1;
  for (let at = 0; at < size; at++) {
    if (near[at] === 0) continue;
    const here = clause(at);
    if (last >= 0 && at > last + 1) kept.push({ ...here, text: '', core: '', skeleton: { text: `${name}${at}`, holes: [] }, index: -1 });
    kept.push(here);
    last = at;
  }
  return kept;
}

interface Joined extends ClausePair {
  readonly one: PlanClause;
  readonly other: PlanClause;
}

/** The clauses that are one, in the order of a, near copies only where they are near enough. */
function joinedOf(a: Side, b: Side): Joined[] {
  const [as, bs] = [windows(a, b.prints), windows(b, a.prints)];
  const numbered = (clauses: readonly PlanClause[]): PlanClause[] => clauses.map((clause, index) => ({ ...clause, index }));
  return align(numbered(as), numbered(bs)).pairs.flatMap((pair) => {
    const [one, other] = [as[pair.a], bs[pair.b]];
    return one && other && pair.similarity >= NEAR.clause ? [{ ...pair, one, other }] : [];
  });
}

/** Pairs that stand beside each other in one sentence of both plans. */
function runsOf(pairs: readonly Joined[]): Joined[][] {
  const runs: Joined[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last?.one.index === pair.one.index - 1 &&
      last.other.index === pair.other.index - 1 &&
      last.one.sentence === pair.one.sentence &&
      last.other.sentence === pair.other.sentence;
    if (goesOn) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

/** Is less than half of what a clause is known by common to many plans, and is it no formula of the genre? */
function isOwn({ prints, printsFrom }: PlanText, { index, text }: PlanClause, common: ReadonlySet<number>): boolean {
  const own = prints.subarray(printsFrom[index], printsFrom[index + 1]);
  return own.length > 0 && !isFormula(text) && own.filter((one) => common.has(one)).length * 2 < own.length;
}

/** Says a run anything of who copied from whom? One clause of its own does, or several that name indicators with their numbers. */
function isTelling(a: PlanText, b: PlanText, run: readonly Joined[], common: ReadonlySet<number>): boolean {
  const own = run.filter(({ one, other }) => isOwn(a, one, common) && isOwn(b, other, common));
  return own.length >= TEMPLATE || own.some(({ one, other }) => a.measures[one.index] === 0 && b.measures[other.index] === 0);
}

/** Is a clause what a plan says because of what it is? Example: 请予审议; 以习近平新时代中国特色社会主义思想为指导 */
export const isFormula = (text: string): boolean => COMPARING.formula.test(text) || COMPARING.ceremony.test(text);

const sum = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((total, one) => total + of(one), 0);

const similarityOf = (run: readonly Joined[]): number => sum(run, ({ similarity }) => similarity) / run.length;

function placeOf({ plan, sectionOf }: PlanText, clauses: readonly PlanClause[]): PassagePlace {
  const first = clauses[0];
  const section_id = first === undefined ? null : sectionOf(first.index);
  const { doc_id, quote, start, end } = evidenceOf(plan, '', null, {
    char_start: first?.start ?? 0,
    char_end: clauses.at(-1)?.end ?? 0,
    section: [],
    sentence: '',
  });
  return { doc_id, section_id, quote, start, end };
}

const sideOf = (text: PlanText, name: Side['name']): Side => ({ text, name, prints: new Set(text.prints) });

/**
 * What a plan shares with others, by the alignment of their clauses.
 *
 * @param common fingerprints that many plans have
 * @example sharedWith(象山, common)(鄞州).passages[0]?.numbers → [{ a: '1200亿', b: '2800亿' }]
 */
export function sharedWith(a: PlanText, common: ReadonlySet<number>): (b: PlanText) => SharedText {
  const own = sideOf(a, 'a');
  return (b) => {
    const runs = runsOf(joinedOf(own, sideOf(b, 'b')));
    const telling = runs.filter(
      (run) => sum(run, ({ one }) => hanLength(one.core)) >= SHORTEST && similarityOf(run) >= NEAR.passage && isTelling(a, b, run, common),
    );
    const passages = telling.map((run): SharedPassage => {
      const numbers = run.flatMap(({ kind, one, other }) =>
        kind === 'identical'
          ? []
          : differencesOf(one, other).flatMap(({ what, ...words }) => (what === 'number' ? [{ a: words.a, b: words.b }] : [])),
      );
      return {
        kind: clauseKind(run),
        clauses: run.length,
        similarity: similarityOf(run),
        a: placeOf(
          a,
          run.map(({ one }) => one),
        ),
        b: placeOf(
          b,
          run.map(({ other }) => other),
        ),
        numbers,
      };
    });
    const pairs = telling.flat();
    const charactersA = sum(pairs, ({ one }) => one.text.length);
    const charactersB = sum(pairs, ({ other }) => other.text.length);
    return {
      passages,
      clauses: pairs.length,
      shareA: a.characters === 0 ? 0 : charactersA / a.characters,
      shareB: b.characters === 0 ? 0 : charactersB / b.characters,
      charactersA,
      charactersB,
      stock: runs.length - telling.length,
    };
  };
}
