/** A stretch of the source: UTF-16 offsets, end exclusive. */
export type Range = readonly [start: number, end: number];

/** A field's place in the source: ordered, disjoint ranges (a head given back, a word cut by a page number). */
export type Span = readonly Range[];

/** The smallest range that holds the whole span. Throws on an empty span. */
export function hull(span: Span): Range {
  const first = span[0];
  const last = span[span.length - 1];
  if (!first || !last) throw new RangeError('hull: empty span');
  return [first[0], last[1]];
}

/** The characters of a span, joined. Example: a word cut by a page number comes out whole. */
export function textOf(source: string, span: Span): string {
  return span.map(([start, end]) => source.slice(start, end)).join('');
}
