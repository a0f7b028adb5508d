import type { Hole, HoleKind, Skeleton } from '../clauses/skeleton.js';

/** Words of one clause and those that stand for them in the other; '' for none. Offsets are UTF-16 in the two clauses' folded texts. */
export interface Difference {
  readonly what: HoleKind | 'words';
  readonly a: string;
  readonly b: string;
  readonly a_at: readonly [start: number, end: number];
  readonly b_at: readonly [start: number, end: number];
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** what must be equal for two tokens to say the same */
  readonly key: string;
  readonly hole: Hole | null;
}

const WHOLE = /[A-Za-z]+|[^]/gu;

/** Holes and words of Latin letters as one token each, else the characters. */
function tokensOf(text: string, { holes }: Skeleton): Token[] {
  const tokens: Token[] = [];
  const words = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(WHOLE))
      tokens.push({ start: from + match.index, end: from + match.index + match[0].length, key: match[0], hole: null });
  };
  let reach = 0;
  for (const hole of holes) {
    words(reach, hole.start);
    tokens.push({ start: hole.start, end: hole.end, key: `${hole.kind} ${hole.value}`, hole });
    reach = hole.end;
  }
  words(reach, text.length);
  return tokens;
}

/**
 * Pairs of tokens in the same order in both: the longest chain of equal ones; a hole goes with another of its kind where no equal one is to
 * be had.
 */
function chain(a: readonly Token[], b: readonly Token[]): [number, number][] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const gain = (x: Token | undefined, y: Token | undefined): number =>
    x === undefined || y === undefined ? 0 : x.key === y.key ? 1 : x.hole !== null && x.hole.kind === y.hole?.kind ? 0.6 : 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const own = gain(a[i], b[j]);
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
        own > 0 ? own + (best[(i + 1) * width + j + 1] ?? 0) : 0,
      );
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = best[i * width + j] ?? 0;
    const own = gain(a[i], b[j]);
    if (own > 0 && here === own + (best[(i + 1) * width + j + 1] ?? 0)) pairs.push([i++, j++]);
    else if (here === best[(i + 1) * width + j]) i++;
    else j++;
  }
  return pairs;
}

/** A character that both share by chance, between others that differ, is no common word. */
const adjoins = (pair: readonly [number, number] | undefined, x: number, y: number): boolean =>
  pair !== undefined && pair[0] === x && pair[1] === y;

/** The longest clauses that are compared token by token; of longer ones (a text without punctuation) only the differing middle is shown. */
const LONGEST = 400;

/**
 * Where two clauses differ, in the order of the text: numbers, dates and names as wholes, other words as the stretches that differ.
 *
 * @param a text and skeleton of a folded clause
 * @example 「全县规上工业总产值达到1200亿元」, 「全区规上工业总产值达到2800亿元」 → name 全县 → 全区; number 1200亿 → 2800亿
 */
export function differencesOf(
  a: { readonly text: string; readonly skeleton: Skeleton },
  b: { readonly text: string; readonly skeleton: Skeleton },
): Difference[] {
  const as = tokensOf(a.text, a.skeleton);
  const bs = tokensOf(b.text, b.skeleton);
  let head = 0;
  while (head < as.length && head < bs.length && as[head]?.key === bs[head]?.key) head++;
  let tail = 0;
  while (tail < as.length - head && tail < bs.length - head && as[as.length - 1 - tail]?.key === bs[bs.length - 1 - tail]?.key) tail++;
  const middle: [Token[], Token[]] = [as.slice(head, as.length - tail), bs.slice(head, bs.length - tail)];
  const pairs = middle[0].length > LONGEST || middle[1].length > LONGEST ? [] : chain(...middle);
  const kept = pairs.filter(
    ([x, y], at) => middle[0][x]?.hole !== null || adjoins(pairs[at - 1], x - 1, y - 1) || adjoins(pairs[at + 1], x + 1, y + 1),
  );
  const differences: Difference[] = [];
  const stretch = (tokens: readonly Token[], from: number, to: number, end: number): readonly [number, number] => {
    const first = tokens[from];
    const last = tokens[to - 1];
    return first === undefined || last === undefined || from >= to ? [first?.start ?? end, first?.start ?? end] : [first.start, last.end];
  };
  const push = (what: Difference['what'], [i0, i1]: readonly [number, number], [j0, j1]: readonly [number, number]): void => {
    if (i0 === i1 && j0 === j1) return;
    const aAt = stretch(as, head + i0, head + i1, a.text.length);
    const bAt = stretch(bs, head + j0, head + j1, b.text.length);
    differences.push({ what, a: a.text.slice(...aAt), b: b.text.slice(...bAt), a_at: aAt, b_at: bAt });
  };
  let [i, j] = [0, 0];
  for (const [x, y] of kept) {
    push('words', [i, x], [j, y]);
    const hole = middle[0][x]?.hole ?? null;
    if (hole !== null && middle[0][x]?.key !== middle[1][y]?.key) push(hole.kind, [x, x + 1], [y, y + 1]);
    [i, j] = [x + 1, y + 1];
  }
  push('words', [i, middle[0].length], [j, middle[1].length]);
  return differences;
}

/** The clause with what differs in ⟦ ⟧, stretches that touch as one. Example: 全县规上工业总产值达到⟦1200亿⟧元 */
export function marked(text: string, places: readonly (readonly [start: number, end: number])[]): string {
  const joined: [number, number][] = [];
  for (const [start, end] of places) {
    const last = joined.at(-1);
    if (start === end) continue;
    if (last?.[1] === start) last[1] = end;
    else joined.push([start, end]);
  }
  return joined.reduceRight((out, [start, end]) => `${out.slice(0, start)}⟦${out.slice(start, end)}⟧${out.slice(end)}`, text);
}
