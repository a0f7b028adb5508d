import { closing, splitClauses, type Stretch } from '../../segment/sentences.js';
import type { Draft } from './draft.js';
import type { Quantity } from './shapes.js';
import type { Outer } from './share.js';

/** What stands before a bracket at `at`: the phrase with a number before it in its clause, or the phrase that it hangs on. */
export function outerOf(text: string, sentence: Stretch, at: number, draft: Draft | null): Outer {
  const clause = splitClauses(text, sentence.start, at).at(-1);
  const near = draft && clause && draft.item.quantity.end > clause.start;
  return { draft: near ? draft : null, phrase: near || !clause || clause.end - clause.start < 4 ? null : [clause.start, at] };
}

/** Brackets of a sentence that hold a quantity: they are read as a sentence of their own. */
export function bracketsWith(text: string, sentence: Stretch, quantities: readonly Quantity[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = sentence.start; at < sentence.end; at++) {
    if (text.charAt(at) !== '(') continue;
    const close = closing(text, at);
    if (close < 0 || close >= sentence.end) continue;
    if (quantities.some((one) => one.start > at && one.end <= close)) found.push({ start: at + 1, end: close });
    at = close;
  }
  return found;
}
