import type { RuleBook } from '../../book/rule-book.js';
import { SHARING } from '../../rules/phrases/lists.js';
import { textOfPieces, type Draft } from './draft.js';

/** Does the verb before reach this bare noun and number: over 、 or over one comma? */
export function carries(text: string, before: Draft, draft: Draft, book: RuleBook): boolean {
  // 8家企业进入企业库: what follows the number has a verb of its own
  if (
    draft.clause !== before.clause &&
    /O$/u.test(draft.item.symbols) &&
    book.cut(textOfPieces(text, draft.indicator)).some((word) => word.tag === 'v' && word.word.length > 1)
  )
    return false;
  // 做靓15条街区: words before the number and a noun behind it are no bare noun and number
  const words = /^N[RGF]*QO$/u.test(draft.item.symbols) ? draft.item.pieces[0]?.[0] : undefined;
  if (draft.clause !== before.clause && words && words[1] - words[0] <= 4 && !text.slice(...words).includes('、')) return false;
  // 抓好前期工作,争取33个项目实现“双通过”: a new intention ends the verb before it
  if (draft.clause !== before.clause && SHARING.newIntent.test(text.slice(draft.item.left[0], draft.item.left[1]))) return false;
  // 为老年人提供上门服务,助餐点日均助餐1.8万人: what is done for somebody ends with its clause
  if (draft.clause !== before.clause && before.rules.includes('deed-inside')) return false;
  // 50多万人上阵值守, 486个小区实现物业全覆盖: what opens with its number does something itself
  if (draft.item.left[0] >= draft.item.left[1] && draft.clause !== before.clause && SHARING.doesItself.test(behind(text, draft)))
    return false;
  const name = textOfPieces(text, draft.indicator);
  // 改造社区30个,适老化改造820户: the name says the verb already
  if (before.action && (name.endsWith(text.slice(...before.action)) || SHARING.gains.test(name))) return false;
  // 建成772万套,棚户区改造开工601万套: the name says another stage
  if (draft.clause !== before.clause && SHARING.stageTail.test(name)) return false;
  // 引进项目60个、到位资金90亿元: money in place is what is brought in
  if (before.action && SHARING.broughtIn.test(text.slice(...before.action)) && SHARING.inPlace.test(name))
    return draft.clause === before.clause;
  if (SHARING.amount.test(name) && before.action && !text.slice(...before.action).includes('完成')) return false;
  return adjacent(text, before, draft) && !stockName(name);
}

export function adjacent(text: string, before: Draft, draft: Draft): boolean {
  const gap = text.slice(before.item.quantity.closes, draft.item.left[0] + 1);
  return draft.clause === before.clause || (draft.clause === before.clause + 1 && !/[;:。]/u.test(gap));
}

export function stockName(name: string): boolean {
  return SHARING.stock.test(name);
}

/** Does the measure named before the first number of a list reach this one? */
export function sameCondition(before: Draft, draft: Draft): boolean {
  return (
    before.clause === draft.clause &&
    before.item.quantity.base === draft.item.quantity.base &&
    before.item.quantity.unit !== null &&
    (/N[RGF]*[Q%]$/u.test(before.item.symbols) || (before.rules.includes('share-noun') && /^[Q%]$/u.test(before.item.symbols)))
  );
}

/** What stands behind the number of a draft, to the end of its phrase. */
function behind(text: string, { item: { quantity, right } }: Draft): string {
  return text.slice(quantity.closes, Math.max(quantity.closes, right[1]));
}
