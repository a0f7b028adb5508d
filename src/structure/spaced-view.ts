import type { View } from '../model/view.js';
import { isBlank, offsetAt } from '../model/view.js';
import type { PlanDraft, Mark } from './draft.js';

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

const NEWLINE = 10;
const RETURN = 13;

/**
 * The view of source[start, end) as headings are read: without noise and line breaks, other white space as one blank. (`viewOf` also leaves
 * out the blanks; headings need them: 8. 厘清, 总 体 要 求.)
 *
 * Example: 「8. 厘清\n  权责」 is 「8. 厘清权责」.
 */
export function spacedView({ source, folded, marks }: Pick<PlanDraft, 'source' | 'folded' | 'marks'>, start: number, end: number): View {
  let text = '';
  let raw = '';
  const runs: number[] = [];
  /** where the last run ends in the source */
  let runEnd = -1;
  let nextMark = firstMark(marks, start);
  /** where the blank begins that has not been handed over */
  let blank = -1;
  /** noise or a line break has come since the last word */
  let broken = false;
  let offset = start;
  while (offset < end) {
    const mark = marks[nextMark];
    if (mark && offset >= mark.start) {
      offset = mark.end;
      nextMark++;
      broken = true;
      continue;
    }
    const code = folded.charCodeAt(offset);
    if (isBlank(code)) {
      if (code === NEWLINE || code === RETURN) broken = true;
      if (blank < 0) blank = offset;
      offset++;
      continue;
    }
    const limit = Math.min(end, mark?.start ?? end);
    let stop = offset + 1;
    while (stop < limit && !isBlank(folded.charCodeAt(stop))) stop++;
    if (blank >= 0 && !broken && text !== '') {
      if (blank !== runEnd) runs.push(text.length, blank);
      runEnd = blank + 1;
      text += ' ';
      raw += source.charAt(blank);
    }
    if (offset !== runEnd) runs.push(text.length, offset);
    runEnd = stop;
    text += folded.slice(offset, stop);
    raw += source.slice(offset, stop);
    blank = -1;
    broken = false;
    offset = stop;
  }
  return { text, raw, runs };
}

/** Source offset behind the character before a place in the view. */
export function endOffset(view: View, at: number): number {
  const before = offsetAt(view, at - 1);
  return before === undefined ? (offsetAt(view, 0) ?? 0) : before + 1;
}
