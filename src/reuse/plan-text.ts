import { clausesOf, type PlanClause } from '../diff/clauses/clause-text.js';
import { sectionFinder } from '../diff/clauses/clauses.js';
import { coreOf, properNamesOf, skeletonFrom, type HoleKind } from '../diff/clauses/skeleton.js';
import type { Extraction } from '../model/extraction.js';
import { fingerprintsOf, hanLength, keyOf } from './fingerprints.js';

const KINDS: readonly HoleKind[] = ['number', 'time', 'name'];
/** numbers that stand for a clause, and for a hole of one */
const CLAUSE = 6;
const HOLE = 3;

/**
 * A plan's clauses in little memory, some 90 bytes each, so that thousands of plans are at hand at once: where they stand, where their
 * holes are, and what they are known by. A clause is made of it again when it is set beside others.
 */
export interface PlanText {
  readonly plan: Extraction;
  /** clauses */
  readonly size: number;
  /** characters of all clauses */
  readonly characters: number;
  /** fingerprints of all clauses; those of clause n are from `printsFrom[n]` to `printsFrom[n + 1]` */
  readonly prints: Uint32Array;
  readonly printsFrom: Uint32Array;
  /** what clauses of one core have in common, by clause; 0 for those without fingerprints */
  readonly keys: Float64Array;
  /** clauses that do little but name an indicator with its number: 地区生产总值增长6%左右 */
  readonly measures: Uint8Array;
  readonly clause: (index: number) => PlanClause;
  readonly sectionOf: (index: number) => string | null;
}

/** How much of a clause the name of its indicator is where the clause says nothing else, by Chinese characters. */
const NAME = 0.45;

/** Which clauses do little but name an indicator of the registry with its number: whoever has the indicator has these words. */
function measuresOf({ targets, quantities }: Extraction, clauses: readonly PlanClause[]): Uint8Array {
  const measures = new Uint8Array(clauses.length);
  const named = [...targets, ...quantities]
    .flatMap(({ indicator, indicator_id, char_start }) =>
      indicator === null || indicator_id === null ? [] : [{ at: char_start, size: hanLength(indicator) }],
    )
    .sort((x, y) => x.at - y.at);
  let next = 0;
  for (const { index, start, end, core } of clauses) {
    let size = 0;
    for (; (named[next]?.at ?? Infinity) < end; next++) if ((named[next]?.at ?? 0) >= start) size += named[next]?.size ?? 0;
    if (size >= NAME * hanLength(core)) measures[index] = 1;
  }
  return measures;
}

/**
 * Cuts a plan into clauses, the names of its own place taken out.
 *
 * @example planTextOf(象山).clause(0).skeleton.text → 「＠规上工业总产值达到＃元」
 */
export function planTextOf(plan: Extraction): PlanText {
  const { clauses, passages, characters } = clausesOf(plan, properNamesOf(plan));
  const sectionAt = sectionFinder(plan);
  const sectionIds = [...new Set(clauses.map(({ start }) => sectionAt(start)))];
  const sections = new Map(sectionIds.map((id, at) => [id, at]));
  const holes: number[] = [];
  const prints: number[] = [];
  const places = new Uint32Array(clauses.length * CLAUSE);
  const holesFrom = new Uint32Array(clauses.length + 1);
  const printsFrom = new Uint32Array(clauses.length + 1);
  const keys = new Float64Array(clauses.length);
  for (const { index, start, end, sentence, from, to, skeleton, core } of clauses) {
    places.set([start, end, sentence, from, to, sections.get(sectionAt(start)) ?? 0], index * CLAUSE);
    for (const hole of skeleton.holes) holes.push(KINDS.indexOf(hole.kind), hole.start, hole.end);
    holesFrom[index + 1] = holes.length;
    const own = fingerprintsOf(core);
    prints.push(...own);
    printsFrom[index + 1] = prints.length;
    if (own.length > 0) keys[index] = keyOf(core);
  }
  const held = Uint32Array.from(holes);
  const clause = (index: number): PlanClause => {
    const [start = 0, end = 0, sentence = 0, from = 0, to = 0] = places.subarray(index * CLAUSE, (index + 1) * CLAUSE);
    const text = (passages[sentence] ?? '').slice(from, to);
    const found: { kind: HoleKind; start: number; end: number }[] = [];
    for (let at = holesFrom[index] ?? 0; at < (holesFrom[index + 1] ?? 0); at += HOLE)
      found.push({ kind: KINDS[held[at] ?? 0] ?? 'number', start: held[at + 1] ?? 0, end: held[at + 2] ?? 0 });
    const skeleton = skeletonFrom(text, found);
    return { index, text, skeleton, core: coreOf(skeleton), start, end, sentence, from, to };
  };
  return {
    plan,
    size: clauses.length,
    characters,
    prints: Uint32Array.from(prints),
    printsFrom,
    keys,
    measures: measuresOf(plan, clauses),
    clause,
    sectionOf: (index) => sectionIds[places[index * CLAUSE + CLAUSE - 1] ?? 0] ?? null,
  };
}
