import { marksIn, type Clause } from '../segment/sentences.js';
import { BUILDING, GIVING } from '../rules/lexicons/phrases.js';
import type { CutWords } from './items.js';
import { verbGroup, type Piece } from './phrase.js';
import type { Quantity } from './quantities.js';

/** Where a verb of building begins a phrase of its own between two numbers, or null. */
export function secondVerb(text: string, start: number, end: number, cut: CutWords): number | null {
  if (end - start < 8) return null;
  for (const word of cut(text.slice(start, end))) {
    const at = start + word.start;
    if (word.start < 2 || !BUILDING.test(word.word)) continue;
    const group = verbGroup(text, at, end);
    if (group > 0 && end - group >= 2) return at;
  }
  return null;
}

/** Items of a clause: where one quantity's phrase ends and the next one's begins. */
export function cutItems(text: string, clause: Clause, quantities: readonly Quantity[], cut: CutWords): { left: Piece; right: Piece; quantity: Quantity }[] {
  const items: { left: Piece; right: Piece; quantity: Quantity }[] = [];
  let from = clause.start;
  for (let at = 0; at < quantities.length; at++) {
    const quantity = quantities[at];
    const next = quantities[at + 1];
    if (!quantity) continue;
    let to = clause.end;
    let resume = clause.end;
    if (next) {
      const gapStart = quantity.closes;
      const gapEnd = Math.max(gapStart, next.opens);
      const marks = marksIn(text, gapStart, gapEnd, '、');
      const last = marks[marks.length - 1];
      const touching = last !== undefined && gapEnd - last <= 1;
      const joined = /(?:和|及|以及|与|并|且|\+|或)(?:者)?$/u.exec(text.slice(gapStart, gapEnd));
      if (last !== undefined && touching) { to = last; resume = last + 1; }
      else if (joined) { to = gapEnd - joined[0].length; resume = gapEnd; }
      else if (marks[0] !== undefined) { to = marks[0]; resume = marks[0] + 1; }
      else {
        const word = /(?:以及|和|与|及|并|且)/u.exec(text.slice(gapStart, gapEnd));
        if (word && word.index <= 24 && word.index > 0) { to = gapStart + word.index; resume = to + word[0].length; }
        else if (word && word.index === 0) { to = gapStart; resume = gapStart + word[0].length; }
        else if (quantity.dimension === 'time' && text.charAt(gapStart) === '的') { to = gapStart; resume = gapStart + 1; }
        else if (GIVING.test(text.slice(gapStart, gapEnd))) { to = gapStart; resume = gapStart; }
        else {
          // 支持20个重点县建设果菜基地6.2万亩: a second verb begins the second phrase
          const verb = secondVerb(text, gapStart, gapEnd, cut);
          to = verb ?? gapEnd;
          resume = to;
        }
      }
    }
    items.push({ left: [from, Math.max(from, quantity.opens)], right: [Math.min(quantity.closes, to), Math.max(quantity.closes, to)], quantity });
    from = resume;
  }
  return items;
}
