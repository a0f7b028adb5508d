import type { Extraction } from '../model/extraction.js';
import type { Span } from '../model/span.js';

/**
 * Turns UTF-16 offsets of a text into offsets in Unicode code points. One pass over the text; nothing is kept when it has no
 * character outside the basic plane (𠮷, emoji), which is the rule.
 *
 * @returns a function from 0..text.length; an offset inside a surrogate pair gives the pair's own place
 *
 * Example: in 「𠮷县800家」 the offset of 8 is 3 in UTF-16 and 2 in code points.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (offset) => offset;
  const before = new Uint32Array(text.length + 1);
  let points = 0;
  for (let at = 0; at < text.length; at++) {
    before[at] = points;
    const unit = text.charCodeAt(at);
    const low = unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if (low >= 0xdc00 && low < 0xe000) before[++at] = points;
    points++;
  }
  before[text.length] = points;
  return (offset) => before[Math.max(0, Math.min(offset, text.length))] ?? points;
}

/** The extraction with every offset (char_start, char_end, spans) in code points: what files hold. The only place where they are converted. */
export function inCodePoints(extraction: Extraction): Extraction {
  const to = codePointOffsets(extraction.text);
  const place = <R extends { char_start: number; char_end: number }>(records: readonly R[]): R[] =>
    records.map((record) => ({ ...record, char_start: to(record.char_start), char_end: to(record.char_end) }));
  const spans = Object.fromEntries(Object.entries(extraction.spans).map(([id, fields]) =>
    [id, Object.fromEntries(Object.entries(fields).map(([field, span]) => [field, span.map(([start, end]) => [to(start), to(end)] as const) satisfies Span]))]));
  const placed: Extraction = {
    ...extraction, spans, sections: place(extraction.sections), targets: place(extraction.targets), quantities: place(extraction.quantities),
    clusters: place(extraction.clusters), responsibilities: place(extraction.responsibilities), deadlines: place(extraction.deadlines),
    numbers: place(extraction.numbers),
  };
  return placed;
}
