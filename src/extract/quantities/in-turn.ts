import type { Draft } from './draft.js';

/** A rank is no value of a list: 制种面积6万亩、居全省第2. */
export function isRank(draft: Draft): boolean {
  return draft.item.quantity.dimension === 'rank';
}

/** A和B分别增长10%和12%,到2026年分别突破5亿元和3亿元: a second list of bare numbers goes over the same heads. */
export function again(drafts: readonly Draft[], at: number): boolean {
  const draft = drafts[at];
  const first = drafts.findIndex((one) => one.clause === draft?.clause);
  const mine = drafts.filter((one) => one.clause === draft?.clause);
  const last = drafts[first - 1];
  const group = drafts.filter((one) => one.clause === last?.clause);
  const head = group[at - first];
  // 市场主体25万户、总量152万户,分别居全省第2位和第3位: the ranks are those of the values before
  const ranked = mine[0] !== undefined && isRank(mine[0]) && mine[0].item.respectively;
  if (
    !draft ||
    !head ||
    mine.length !== group.length ||
    mine.length < 2 ||
    mine.every(isRank) !== mine.some(isRank) ||
    !(ranked || group.every((one) => one.rules.includes('share-respectively')))
  )
    return false;
  draft.indicator = head.indicator;
  // 年均分别增长7.8%、6.2%: the verb stands before the first number
  const [lead] = mine;
  if (lead && lead !== draft) {
    draft.growth ??= lead.growth;
    draft.average ||= lead.average;
    draft.yoy ||= lead.yoy;
  }
  draft.rules.push('share-respectively');
  return true;
}
