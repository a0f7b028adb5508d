/** A stretch of the source: UTF-16 offsets, end exclusive. */
export type Range = readonly [start: number, end: number];

/**
 * A field's place in the source: disjoint ranges in the order in which its text is put together. That is the source's order but where a
 * noun is given back from before (a head shared by a list), or where a page number cuts a word.
 */
export type Span = readonly Range[];

/** The smallest range that holds the whole span. Throws on an empty span. */
export function hull(span: Span): Range {
  if (span.length === 0) throw new RangeError('hull: empty span');
  let [from, to] = [Infinity, 0];
  for (const [start, end] of span) {
    from = Math.min(from, start);
    to = Math.max(to, end);
  }
  return [from, to];
}

/** The characters of a span, joined. Example: a word cut by a page number comes out whole. */
export function textOf(source: string, span: Span): string {
  return span.map(([start, end]) => source.slice(start, end)).join('');
}

/** Of stretches that overlap, the one that begins first; of those, the longest. Example: 2025年底 before 2025年 and 年底. */
export function leftmostLongest<T extends { readonly start: number; readonly end: number }>(stretches: readonly T[]): T[] {
  const kept: T[] = [];
  let reach = 0;
  for (const one of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start < reach) continue;
    kept.push(one);
    reach = one.end;
  }
  return kept;
}

/**
 * Finds what lies within stretches that are asked for from left to right, each time from where the last one began: the whole walk is
 * linear.
 *
 * @param sorted by their starts
 * @returns for a stretch, all that begin and end in it
 */
export function sweep<T extends { readonly start: number; readonly end: number }>(
  sorted: readonly T[],
): (start: number, end: number) => readonly T[] {
  let from = 0;
  return (start, end) => {
    while (from < sorted.length && sorted[from]!.start < start) from++;
    const inside: T[] = [];
    for (let at = from; at < sorted.length && sorted[at]!.start < end; at++) {
      const one = sorted[at]!;
      if (one.end <= end) inside.push(one);
    }
    return inside;
  };
}

/** A stretch of a text or of a view's text: from `start` up to `end`, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
