import { closing, splitClauses } from '../../segment/sentences.js';
import type { Stretch } from '../../model/span.js';
import type { Draft } from './draft.js';
import type { Outer } from './share.js';

/** What stands before a bracket at `at`: the phrase with a number before it in its clause, or the phrase that it hangs on. */
export function outerOf(text: string, sentence: Stretch, at: number, draft: Draft | null): Outer {
  const clause = splitClauses(text, sentence.start, at).at(-1);
  const near = draft && clause && draft.item.quantity.end > clause.start;
  return { draft: near ? draft : null, phrase: near || !clause || clause.end - clause.start < 4 ? null : [clause.start, at] };
}

/** What stands in the brackets of a sentence, the outer ones. */
export function bracketsIn(text: string, sentence: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (let at = sentence.start; at < sentence.end; at++) {
    if (text.charAt(at) !== '(') continue;
    const close = closing(text, at);
    if (close < 0 || close >= sentence.end) continue;
    found.push({ start: at + 1, end: close });
    at = close;
  }
  return found;
}

/** Does a stretch hold another? */
export function encloses(outer: Stretch, inner: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Times that speak for the sentence itself: one in a bracket stays there, unless it is all that the bracket holds: 第一阶段(2025—2026年). */
export function outsideTimes<T extends Stretch>(times: readonly T[], brackets: readonly Stretch[]): readonly T[] {
  if (brackets.length === 0) return times;
  return times.filter((time) => !brackets.some((one) => encloses(one, time) && (time.start > one.start || time.end < one.end)));
}
