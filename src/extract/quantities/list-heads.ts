import type { RuleBook } from '../../book/rule-book.js';
import type { Clause } from '../../segment/sentences.js';
import { LIST_HEAD } from '../../rules/phrases/list-heads.js';
import { takeName, textOfPieces, type Draft } from './draft.js';
import type { Piece } from './phrase.js';

/**
 * What one member of a list gives to the others at its beginning or at its end, where each has a name: the owner of a measure, the noun of
 * a kind, the thing that is counted and sized.
 *
 * @param drafts the phrases of a stretch; those from `from` on are of the clause that is read, and are changed
 */
export function shareNames(text: string, drafts: readonly Draft[], from: number, clauses: readonly Clause[], book: RuleBook): void {
  for (let at = drafts.length - 1; at >= from; at--) nounOfKind(text, drafts[at], drafts[at + 1], book);
  owners(text, drafts, from);
  for (let at = from; at < drafts.length; at++) {
    sized(text, drafts[at], drafts[at + 1], clauses);
    together(text, drafts[at], drafts[at + 1]);
    partOfPlace(text, drafts, at);
    ofOthers(text, drafts[at - 1], drafts[at]);
    nextGrade(text, drafts[at - 1], drafts[at]);
    nextSize(text, drafts[at - 1], drafts[at]);
    investedIn(text, drafts, at);
  }
  for (let at = drafts.length - 2; at >= Math.max(0, from); at--) sameProblem(text, drafts[at], drafts[at + 1]);
}

const only = (draft: Draft | undefined): Piece | null =>
  draft?.indicator.length === 1 && draft.indicator[0] !== undefined ? draft.indicator[0] : null;

/** The names of two phrases that follow each other and are in one unit, where each has a single one. */
function namesInTurn(before: Draft | undefined, draft: Draft | undefined): { last: Piece; draft: Draft; own: Piece } | null {
  const own = only(draft);
  const last = only(before);
  if (!before || !draft || !own || !last || before.item.quantity.base !== draft.item.quantity.base || draft.clause - before.clause > 1)
    return null;
  return { last, draft, own };
}

/** 新增10家国家级专业型、100家省级垂直型平台; 2个千亿级、3个百亿级产业集群: a kind alone takes the noun of the next member. */
function nounOfKind(text: string, draft: Draft | undefined, next: Draft | undefined, book: RuleBook): void {
  const kind = only(draft);
  const last = next?.indicator[next.indicator.length - 1];
  if (!draft || !next || !kind || !last || next.clause !== draft.clause || !LIST_HEAD.kind.test(text.slice(...kind))) return;
  if (draft.item.quantity.base !== next.item.quantity.base || !/O$/u.test(draft.item.symbols)) return;
  // the next member has taken its noun already
  const [own, ...rest] = next.indicator;
  if (own && rest.length > 0 && LIST_HEAD.kind.test(text.slice(...own))) {
    draft.indicator = [kind, ...rest];
    draft.rules.push('share-level');
    return;
  }
  const body = text.slice(...last);
  // what ends the kind ends the same word of the next member: 专业型 | 垂直型平台
  const same = body.indexOf(text.charAt(kind[1] - 1), 1) + 1;
  const head = same > 1 && body.length - same >= 2 ? last[0] + same : lastNoun(text, last, book);
  if (head === null || LIST_HEAD.kind.test(body)) return;
  draft.indicator = [kind, [head, last[1]]];
  draft.rules.push('share-level');
}

/** Where the noun begins that closes a name: 平台 in 省级垂直行业平台. */
function lastNoun(text: string, piece: Piece, book: RuleBook): number | null {
  const words = book.cut(text.slice(...piece));
  const last = words[words.length - 1];
  if (!last || words.length < 2) return null;
  const from = last.word.length > 1 ? last : words[words.length - 2];
  return from && from.start > 0 ? piece[0] + from.start : null;
}

/** 试点项目运营成本降低20%、生产效率提高20%: whose measure the first is, all are. */
function owners(text: string, drafts: readonly Draft[], from: number): void {
  const [first, ...rest] = drafts.slice(from);
  const named = only(first);
  if (!first || !named || rest.length === 0 || drafts.slice(from).some((one) => one.item.quantity.dimension !== 'ratio')) return;
  const owner = LIST_HEAD.owner.exec(text.slice(...named))?.[1];
  if (owner === undefined) return;
  for (const draft of rest) {
    const own = only(draft);
    if (!own || draft.clause !== first.clause || draft.action !== null || draft.rules.length > 1) return;
    if (!LIST_HEAD.ownedMeasure.test(text.slice(...own)) || LIST_HEAD.ownerNoun.test(text.slice(...own))) return;
  }
  for (const draft of rest) {
    takeName(draft, [[named[0], named[0] + owner.length], ...draft.indicator], 'share-head');
  }
}

/** 打造8个以上、总面积不低于6万平方米的社区: the number and the size are of one thing, which stands behind both. */
function sized(text: string, draft: Draft | undefined, next: Draft | undefined, clauses: readonly Clause[]): void {
  if (!draft?.action || !next || draft.indicator.length > 0 || next.clause !== draft.clause) return;
  const size = next.item.pieces[next.item.symbols.search(/[NL]/u)]?.[0];
  if (!size || !LIST_HEAD.size.test(text.slice(...size))) return;
  const noun = next.item.symbols.endsWith('O')
    ? next.item.pieces[next.item.symbols.length - 1]
    : thingBehind(text, clauses[next.clause + 1]);
  if (!noun) return;
  draft.indicator = [...noun];
  next.indicator = [...noun, size];
  next.action ??= draft.action;
  for (const one of [draft, next]) one.rules.push('share-noun-after');
}

/** 建成12个以上、总面积不低于9万平方米,功能完善的示范社区: the thing stands behind another attribute. */
function thingBehind(text: string, clause: Clause | undefined): Piece[] | null {
  const said = clause ? LIST_HEAD.described.exec(text.slice(clause.start, clause.end)) : null;
  return clause && said?.[1] ? [[clause.end - said[1].length, clause.end]] : null;
}

/** 保障7个项目390亩土地供地: two numbers in one phrase with nothing between them; the phrase without any of them names both. */
function together(text: string, draft: Draft | undefined, next: Draft | undefined): void {
  const one = only(draft);
  const other = only(next);
  if (!draft?.action || !next || !one || !other || next.clause !== draft.clause || !/O$/u.test(draft.item.symbols)) return;
  if (next.item.left[1] > next.item.left[0] || draft.item.quantity.base === next.item.quantity.base || one[1] !== next.item.quantity.opens)
    return;
  if (next.item.symbols !== 'QO' || !LIST_HEAD.holder.test(text.slice(...one)) || !LIST_HEAD.deed.test(text.slice(...other))) return;
  draft.indicator = [one, other];
  next.indicator = [one, other];
  next.action = draft.action;
  next.quoteFrom = Math.min(next.quoteFrom, draft.action[0]);
  for (const each of [draft, next]) each.rules.push('share-noun-after');
}

/** 规上企业300家,其中:河口镇60家、山前镇45家: each place has its part of what was counted. */
function partOfPlace(text: string, drafts: readonly Draft[], at: number): void {
  const draft = drafts[at];
  const before = drafts[at - 1];
  const place = only(draft);
  if (!draft || !before || !place || draft.action || draft.item.quantity.base !== before.item.quantity.base) return;
  if (!LIST_HEAD.place.test(text.slice(...place)) || before.indicator.length === 0) return;
  const goesOn = before.rules.includes('share-part') && before.clause === draft.clause;
  if (!goesOn && !LIST_HEAD.ofThese.test(text.slice(before.item.quantity.closes, place[0]))) return;
  const whole = goesOn ? before.indicator.slice(1) : before.indicator;
  if (textOfPieces(text, whole) === '') return;
  takeName(draft, [place, ...whole], 'share-part');
}

/** 甲镇城区污水处理率达到60%、其他乡镇达到45%: the others have the same measure. */
function ofOthers(text: string, before: Draft | undefined, draft: Draft | undefined): void {
  const own = only(draft);
  const last = before?.indicator[before.indicator.length - 1];
  if (!before || !draft || !own || !last || before.item.quantity.base !== draft.item.quantity.base || draft.clause - before.clause > 1)
    return;
  const measure = LIST_HEAD.others.test(text.slice(...own)) ? LIST_HEAD.measureOfPlace.exec(text.slice(...last)) : null;
  if (measure?.[1] === undefined) return;
  takeName(draft, [own, [last[1] - measure[1].length, last[1]]], 'share-tail');
  // the words that stand before the measure name the first place
  draft.quoteFrom = Math.min(draft.quoteFrom, last[0]);
}

/** 空气质量二级以上天数增加12天,一级以上天数增加5天: what the first grade is of, the next one is of too. */
function nextGrade(text: string, before: Draft | undefined, draft: Draft | undefined): void {
  const pair = namesInTurn(before, draft);
  if (!pair) return;
  const { last, own } = pair;
  const grade = LIST_HEAD.graded.exec(text.slice(...own));
  const body = text.slice(...last);
  const tail = grade?.[1];
  if (tail === undefined || !body.endsWith(tail)) return;
  const head = LIST_HEAD.gradeAtEnd.exec(body.slice(0, body.length - tail.length));
  if (!head || head.index < 2) return;
  takeName(pair.draft, [[last[0], last[0] + head.index], own], 'share-head');
}

/** 营收过50亿元工业企业达到5家、过10亿元达到25家: the next size of the same things. */
function nextSize(text: string, before: Draft | undefined, draft: Draft | undefined): void {
  const pair = namesInTurn(before, draft);
  if (!pair) return;
  const { last, own } = pair;
  const size = LIST_HEAD.sizeAlone.test(text.slice(...own)) ? LIST_HEAD.sizeInside.exec(text.slice(...last)) : null;
  if (!size || size.index + size[0].length >= last[1] - last[0]) return;
  takeName(pair.draft, [[last[0], last[0] + size.index], own, [last[0] + size.index + size[0].length, last[1]]], 'share-level');
}

/** Sums that belong to what was counted just before, and what that must be. */
const SUMS_OF_COUNTED: readonly (readonly [RegExp, RegExp])[] = [
  [LIST_HEAD.investment, LIST_HEAD.projects],
  [LIST_HEAD.yearlySum, LIST_HEAD.firms],
  [LIST_HEAD.dealt, LIST_HEAD.events],
];

/** 重点项目96个,总投资820亿元: the sum that is put into the things counted just before; a rank tells of it again. */
function investedIn(text: string, drafts: readonly Draft[], at: number): void {
  const draft = drafts[at];
  const own = only(draft);
  const sum = own ? SUMS_OF_COUNTED.find(([words]) => words.test(text.slice(...own))) : undefined;
  if (!draft || !own || !sum || draft.item.symbols.includes('A')) return;
  const counted = drafts
    .slice(Math.max(0, at - 3), at)
    .findLast((one) => /^(?:count|organisation|other)$/u.test(one.item.quantity.dimension) && one.indicator.length > 0);
  const things = counted ? textOfPieces(text, counted.indicator) : '';
  if (!counted || draft.clause - counted.clause > 3 || !sum[1].test(things)) return;
  if (counted.carriesAction && draft.item.quantity.dimension === 'money' && counted.clause === draft.clause)
    draft.action ??= counted.action;
  takeName(draft, [...counted.indicator, own], 'share-head');
}

/** 解决200个村、20万人饮水安全问题: the problem that is solved is that of all who are counted. */
function sameProblem(text: string, draft: Draft | undefined, next: Draft | undefined): void {
  const own = only(draft);
  const last = next?.indicator[next.indicator.length - 1];
  if (!draft || !next || !own || !last || draft.clause !== next.clause || !LIST_HEAD.holds.test(text.slice(...own))) return;
  const problem = LIST_HEAD.problem.exec(text.slice(...last));
  if (!problem || !/O$/u.test(draft.item.symbols) || !/O$/u.test(next.item.symbols)) return;
  draft.indicator = [own, [last[0] + problem.index, last[1]]];
  draft.rules.push('share-noun-after');
}
