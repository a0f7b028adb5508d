import type { Mark } from './draft.js';
import { isBlankChar } from './lines.js';

/**
 * A paragraph as one reads it: folded, without noise and line breaks, other white space as one blank; `map` leads back to the source.
 * (A View also drops the blanks; headings need them: 8. 厘清, 总 体 要 求.)
 */
export interface Stream {
  readonly text: string;
  readonly map: readonly number[];
}

/** Index of the first mark that ends behind an offset. */
export function firstMark(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stream of source[start, end). */
export function streamOf(folded: string, marks: readonly Mark[], start: number, end: number): Stream {
  const text: string[] = [];
  const map: number[] = [];
  let at = firstMark(marks, start);
  let blank = -1;
  let broken = false;
  for (let offset = start; offset < end; offset++) {
    const mark = marks[at];
    if (mark && offset >= mark.start) {
      offset = mark.end - 1;
      at++;
      broken = true;
      continue;
    }
    const char = folded.charAt(offset);
    if (isBlankChar(char)) {
      if (char === '\n' || char === '\r') broken = true;
      if (blank < 0) blank = offset;
      continue;
    }
    if (blank >= 0 && !broken && text.length > 0) {
      text.push(' ');
      map.push(blank);
    }
    blank = -1;
    broken = false;
    text.push(char);
    map.push(offset);
  }
  return { text: text.join(''), map };
}

/** Source offset behind the character before a place in the stream. */
export function endOffset(stream: Stream, at: number): number {
  const before = stream.map[at - 1];
  return before === undefined ? (stream.map[0] ?? 0) : before + 1;
}
