/** Characters outside the basic plane (𠮷, emoji): two units in UTF-16, one code point. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;

/** Is the code unit one of these marks? For loops over a text: it makes no string of each character. */
export function isOneOf(marks: string, code: number): boolean {
  for (let at = 0; at < marks.length; at++) if (marks.charCodeAt(at) === code) return true;
  return false;
}

/** Of a text without such characters; a function of its own, so that it does not keep the text. */
const same = (offset: number): number => offset;

/** How many code points a text has. Example: 3 for 「𠮷县人」. */
export function codePointCount(text: string): number {
  if (!PAIR.test(text)) return text.length;
  let count = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count++;
  return count;
}

/**
 * Turns UTF-16 offsets of a text into offsets in Unicode code points. One pass over the text; nothing is kept when it has no
 * character outside the basic plane (𠮷, emoji), which is the rule.
 *
 * @returns a function from 0..text.length; an offset inside a surrogate pair gives the pair's own place
 *
 * Example: in 「𠮷县800家」 the offset of 8 is 3 in UTF-16 and 2 in code points.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!PAIR.test(text)) return same;
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

/**
 * The other way round, for offsets that come back from files.
 *
 * @returns a function from 0..the number of code points; a place behind the text gives its end
 *
 * Example: in 「𠮷县800家」 the offset of 8 is 2 in code points and 3 in UTF-16.
 */
export function utf16Offsets(text: string): (point: number) => number {
  if (!PAIR.test(text)) return same;
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts.push(at);
  return (point) => starts[point] ?? text.length;
}
