import type { RuleBook } from '../../book/rule-book.js';
import { marksIn, type Clause } from '../../segment/sentences.js';
import { ITEM } from '../../rules/phrases/items.js';
import { CUT } from '../../rules/phrases/lists.js';
import { verbGroup, type Piece } from './phrase.js';
import type { Quantity } from './shapes.js';

/** Where a verb of building begins a phrase of its own between two numbers, or null. */
export function buildingVerb(book: RuleBook, text: string, start: number, end: number): number | null {
  if (end - start < 8) return null;
  for (const word of book.cut(text.slice(start, end))) {
    const at = start + word.start;
    if (word.start < 2 || !CUT.building.test(word.word)) continue;
    const group = verbGroup(book, text, at, end);
    if (group > 0 && end - group >= 2) return at;
  }
  return null;
}

/** A quantity with the text before and behind it; `change` tells the two ends of 由…增至… */
export interface CutItem {
  readonly left: Piece;
  readonly right: Piece;
  readonly quantity: Quantity;
  readonly change?: 'from' | 'to';
}

/** Where 由 or 从 stands that opens a change, or -1: right before the number or before its year (由2021年的12%). */
function fromOpener(text: string, start: number, end: number): number {
  const match = CUT.changeFrom.exec(text.slice(start, end));
  return match && match.index > 0 ? start + match.index : -1;
}

/** 投资6亿元建成变电站4座: what the sum is spent for is a phrase of its own. */
export function spendsFor(book: RuleBook, text: string, quantity: Quantity, from: number, start: number, end: number): boolean {
  return quantity.dimension === 'money' && ITEM.spends.test(text.slice(from, quantity.opens)) && verbGroup(book, text, start, end) > start;
}

/** Items of a clause: where one quantity's phrase ends and the next one's begins. */
export function cutItems(text: string, clause: Clause, quantities: readonly Quantity[], book: RuleBook): CutItem[] {
  const items: CutItem[] = [];
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
      // 423个省、市重点项目: two levels of one noun
      const marks = marksIn(text, gapStart, gapEnd, '、').filter((mark) => !CUT.levelOnly.test(text.slice(gapStart, mark)));
      const last = marks[marks.length - 1];
      const touching = last !== undefined && gapEnd - last <= 1;
      const joined = CUT.joint.exec(text.slice(gapStart, gapEnd));
      const turn = CUT.turnsTo.exec(text.slice(gapStart, gapEnd));
      if (spendsFor(book, text, quantity, from, gapStart, gapEnd)) {
        to = gapStart;
        resume = gapStart;
      } else if (turn) {
        to = gapStart;
        resume = gapStart + (turn[1]?.length ?? 0);
      } else if (last !== undefined && touching) {
        to = last;
        resume = last + 1;
      } else if (joined) {
        to = gapEnd - joined[0].length;
        resume = gapEnd;
      } else if (marks[0] !== undefined) {
        // 2个千亿级产业集群和包装、装备2个百亿级产业集群: the joining word comes before the next list
        const joint = CUT.jointBeforeList.exec(text.slice(gapStart, gapEnd));
        if (joint) {
          to = gapStart + joint[0].length - (joint[1]?.length ?? 0);
          resume = gapStart + joint[0].length;
        } else {
          to = marks[0];
          resume = marks[0] + 1;
        }
      } else {
        const word = CUT.jointInside.exec(text.slice(gapStart, gapEnd));
        if (word && word.index <= 24 && word.index > 0) {
          to = gapStart + word.index;
          resume = to + word[0].length;
        } else if (word && word.index === 0) {
          to = gapStart;
          resume = gapStart + word[0].length;
        } else if (quantity.dimension === 'time' && text.charAt(gapStart) === '的') {
          to = gapStart;
          resume = gapStart + 1;
        } else if (CUT.givingBehind.test(text.slice(gapStart, gapEnd)) && next.dimension === 'money') {
          to = gapStart + text.slice(gapStart, gapEnd).search(CUT.givingBehind);
          resume = to;
        } else if (CUT.giving.test(text.slice(gapStart, gapEnd))) {
          to = gapStart;
          resume = gapStart;
        } else {
          // 支持20个重点县建设果菜基地6.2万亩: a second verb begins the second phrase
          const verb = buildingVerb(book, text, gapStart, gapEnd);
          to = verb ?? gapEnd;
          resume = to;
        }
      }
    }
    // 由120家增至200家: the first number is where the change begins
    const opener = next ? fromOpener(text, from, quantity.opens) : -1;
    const change = next && opener >= 0 ? CUT.changeTo.exec(text.slice(quantity.closes, next.start)) : null;
    if (next && change) {
      items.push({ left: [from, opener], right: [quantity.closes, quantity.closes], quantity, change: 'from' });
      from = next.start;
      items.push({ left: [from, from], right: [next.closes, clause.end], quantity: next, change: 'to' });
      at++;
      const after = quantities[at + 1];
      if (after) {
        const mark = marksIn(text, next.closes, after.opens, '、')[0] ?? after.opens;
        const last = items[items.length - 1];
        if (last) items[items.length - 1] = { ...last, right: [next.closes, mark] };
        from = Math.min(after.opens, mark + 1);
      }
      continue;
    }
    // 较2024年的240亿元增长25%: the first number is what the change is measured from
    const basis = next ? CUT.basisFrom.exec(text.slice(from, quantity.opens)) : null;
    if (next && basis && CUT.basisTo.test(text.slice(quantity.closes, next.start))) {
      items.push({ left: [from, from + basis.index], right: [quantity.closes, quantity.closes], quantity, change: 'from' });
      from = quantity.closes + (CUT.basisWords.exec(text.slice(quantity.closes, next.start))?.[0].length ?? 0);
      continue;
    }
    items.push({
      left: [from, Math.max(from, quantity.opens)],
      right: [Math.min(quantity.closes, to), Math.max(quantity.closes, to)],
      quantity,
    });
    from = resume;
  }
  return items;
}
