import type { Clause } from '../../segment/sentences.js';
import { SHARING } from '../../rules/phrases/lists.js';
import { GIFTS } from '../../rules/lexicons/verbs.js';
import { takeName, textOfPieces, type Draft } from './draft.js';

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

/** 签约项目1753个、到位资金1254亿元,分别增长77.8%、17.7%: as many bare numbers behind 分别 as numbers before, one for each. */
export function inTurn(text: string, drafts: readonly Draft[], at: number, clauses: readonly Clause[]): boolean {
  const draft = drafts[at];
  const clause = draft ? clauses[draft.clause] : undefined;
  if (!draft || !clause || !SHARING.inTurn.test(text.slice(clause.start, clause.end))) return false;
  const first = drafts.findIndex((one) => one.clause === draft.clause);
  const mine = drafts.filter((one) => one.clause === draft.clause);
  const together = drafts.filter((one) => one.clause === draft.clause - 1);
  const before = together.length === mine.length ? together : oneByOne(drafts, first, mine.length);
  const head = before[at - first];
  const opening = drafts[first];
  // 分别奖励20万元、50万元: what is given is named
  if (opening && GIFTS.has(textOfPieces(text, opening.indicator)) && !opening.rules.includes('share-respectively')) return false;
  if (!head || before.length < 2 || before.length !== mine.length || before.some((one) => one.indicator.length === 0)) return false;
  takeName(draft, head.indicator, 'share-respectively');
  if (opening && opening !== draft) {
    draft.growth ??= opening.growth;
    draft.yoy ||= opening.yoy;
  }
  return true;
}

/** 城镇居民收入13555元,农民收入4677元,(分别增长10.1%和8%): as many values in one unit, each in a clause of its own; none where they are not. */
function oneByOne(drafts: readonly Draft[], end: number, count: number): readonly Draft[] {
  const group = drafts.slice(Math.max(0, end - count), end);
  const clause = drafts[end]?.clause ?? 0;
  const inLine = group.every((one, at) => one.clause === clause - count + at && one.item.quantity.base === group[0]?.item.quantity.base);
  return group.length === count && inLine && group.every(({ growth }) => growth === null) ? group : [];
}

/** A、B年均增长分别为6%、7%,总量分别达到800、200亿元: the totals of what was told before, one by one. */
export function totals(drafts: readonly Draft[], at: number, count: number): boolean {
  const group = drafts.slice(Math.max(0, at - count), at);
  if (group.length !== count || !group.every((one) => one.rules.includes('share-respectively') && one.clause === group[0]?.clause))
    return false;
  group.forEach((one, index) => {
    const draft = drafts[at + index];
    if (!draft) return;
    draft.indicator = one.indicator;
    draft.rules.push('share-respectively');
  });
  return true;
}

/** 分别超过500亿元、20亿元; 分别增长5%、6%以上: a bound before the first number or behind the last one is that of all (codebook §8). */
export function boundsInTurn(drafts: readonly Draft[]): void {
  const [first, ...rest] = drafts;
  const last = rest[rest.length - 1];
  if (!first || !last) return;
  const leads = first.comparator !== 'eq' && first.item.quantity.before !== null && rest.every((one) => one.comparator === 'eq');
  const closes =
    last.comparator !== 'eq' && last.item.quantity.before === null && drafts.slice(0, -1).every((one) => one.comparator === 'eq');
  const from = leads ? first : closes ? last : null;
  if (!from || from.comparator === 'range') return;
  for (const draft of drafts) draft.comparator = from.comparator;
}
