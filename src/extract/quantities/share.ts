import type { RuleBook } from '../../book/rule-book.js';
import type { Clause } from '../../segment/sentences.js';
import { INCREMENTS } from '../../rules/lexicons/verbs.js';
import { HEAD } from '../../rules/phrases/heads.js';
import { SHARING } from '../../rules/phrases/lists.js';
import { adjacent, carries, sameCondition, stockName } from './carried.js';
import { nameDeeds } from './deeds.js';
import { cutEnd, takeName, textOfPieces, type Draft } from './draft.js';
import { headOf, splitHeads } from './heads.js';
import { again, boundsInTurn, inTurn, isRank, totals } from './in-turn.js';
import { shareNames } from './list-heads.js';
import { grades, tails } from './list-ends.js';
import { parseItem } from './items.js';
import { trimPiece, type Piece } from './phrase.js';
import { nameRanks, rankEach, withRanked } from './ranked.js';

/** What stands before a bracket that is read by itself. */
export interface Outer {
  readonly draft: Draft | null;
  /** the phrase that the bracket is hung on, where no quantity stands before it */
  readonly phrase: Piece | null;
}

/** Heads, tails, nouns and verbs that a list shares (codebook §2, sharing and distribution). */
export function share(text: string, drafts: Draft[], from: number, clauses: readonly Clause[], book: RuleBook, outer: Outer | null): void {
  nameRanks(text, drafts, from);
  nameDeeds(text, drafts, from, book);
  // only a list that was shared out can be told again: without one the drafts of a clause, which may be many, are not looked through
  let sharedOut = drafts.some((one) => one.rules.includes('share-respectively'));
  for (let at = from; at < drafts.length; at++) {
    const draft = drafts[at];
    if (!draft) continue;
    const before = drafts[at - 1] ?? null;
    // A、B分别达到65%、35%: one list of heads, as many bare numbers
    if (draft.item.first || draft.indicator.length > 0) {
      let count = 1;
      while (
        drafts[at + count] &&
        isBare(drafts[at + count]!) &&
        drafts[at + count]!.clause === draft.clause &&
        isRank(drafts[at + count]!) === isRank(draft)
      )
        count++;
      const heads =
        draft.indicator.length > 0 && (count > 1 || draft.item.respectively)
          ? splitHeads(text, draft.indicator, count, draft.item.respectively, book)
          : null;
      if (
        count > 1 &&
        sharedOut &&
        draft.item.respectively &&
        HEAD.total.test(textOfPieces(text, draft.indicator)) &&
        totals(drafts, at, count)
      ) {
        at += count - 1;
        continue;
      }
      if (heads && heads.length === count && count > 1) {
        for (let k = 0; k < count; k++) {
          const one = drafts[at + k]!;
          one.indicator = heads[k] ?? one.indicator;
          if (k > 0) inherit(one, draft);
          one.rules.push('share-respectively');
          one.quoteFrom = Math.min(one.quoteFrom, draft.indicator[0]?.[0] ?? one.quoteFrom);
        }
        if (draft.item.respectively) boundsInTurn(drafts.slice(at, at + count));
        sharedOut = true;
        relate(text, drafts, at, before, book);
        for (let k = 1; k < count; k++) relate(text, drafts, at + k, drafts[at + k - 1] ?? null, book);
        at += count - 1;
        continue;
      }
      if (heads && count === 1 && heads.length > 1) {
        // 单位能耗增加值、单位排放增加值年均分别提高4%: one number for each head
        const extra = heads.slice(1).map(
          (indicator): Draft => ({
            ...draft,
            rules: [...draft.rules, 'share-each'],
            indicator: [...indicator],
            warnings: [...draft.warnings],
          }),
        );
        draft.indicator = heads[0] ?? draft.indicator;
        draft.rules.push('share-each');
        drafts.splice(at + 1, 0, ...extra);
        relate(text, drafts, at, before, book);
        for (let k = 1; k <= extra.length; k++) {
          const one = drafts[at + k];
          if (one) one.quoteFrom = Math.min(one.quoteFrom, heads[0]?.[0]?.[0] ?? one.quoteFrom);
          relate(text, drafts, at + k, drafts[at + k - 1] ?? null, book);
        }
        at += extra.length;
        continue;
      }
    }
    const behind = behindList(drafts, at);
    if (behind && before && isBare(draft) && text.charAt(behind.item.quantity.closes) === '的' && sameCondition(before, draft)) {
      draft.indicator = before.indicator;
      inherit(draft, before);
      draft.rules.push('share-noun');
      continue;
    }
    if (behind && (isBare(draft) || draft.afterList) && !draft.needsAfter) {
      draft.indicator = nounFor(text, draft, behind);
      behind.action ??= draft.action;
      draft.action ??= behind.action;
      distribute(draft, before ?? draft);
      if (before && before.clause === draft.clause && draft.item.left[1] === draft.item.left[0]) inherit(draft, before);
      distribute(behind, draft);
      draft.rules.push('share-noun-after');
      continue;
    }
    if (isBare(draft) && !draft.needsAfter) {
      if (((sharedOut || isRank(draft)) && again(drafts, at)) || inTurn(text, drafts, at, clauses)) continue;
      elide(text, draft, before ?? outer?.draft ?? null, drafts[at + 1] ?? null, clauses, book, before ? null : (outer?.phrase ?? null));
      withRanked(draft, before);
      at += rankEach(text, drafts, at);
      continue;
    }
    // 能耗低于0.52吨的项目…,对超过0.52吨的项目: the noun behind names who qualifies
    if (
      before &&
      /^[P]?[Q%]O$/u.test(draft.item.symbols) &&
      text.charAt(draft.item.quantity.closes) === '的' &&
      before.item.quantity.base === draft.item.quantity.base &&
      before.indicator.length > 0 &&
      draft.item.quantity.before !== null &&
      draft.item.symbols.startsWith('P')
    ) {
      draft.indicator = [...(before.item.pieces[before.item.symbols.search(/[NLb]/u)] ?? before.indicator)];
      draft.rules.push('share-noun');
    }
    // 年销售额达到2亿元、6亿元的批发企业: the noun behind names who qualifies, and the measure is that of the first number
    if (
      before &&
      /^[Q%]O$/u.test(draft.item.symbols) &&
      draft.item.left[0] === draft.item.left[1] &&
      text.charAt(draft.item.quantity.closes) === '的' &&
      sameCondition(before, draft)
    ) {
      draft.indicator = before.indicator;
      inherit(draft, before);
      draft.rules.push('share-noun');
    }
    // a bare noun and number goes on with the verb before
    const kindred =
      draft.item.quantity.dimension !== 'ratio' || before?.item.quantity.dimension === 'ratio' || before?.clause === draft.clause;
    if (before && kindred && !draft.item.ownVerb && draft.action === null && before.carriesAction && carries(text, before, draft, book)) {
      draft.action = before.action;
      draft.carriesAction = true;
      draft.cumulative ||= before.cumulative;
      draft.average ||= before.average;
      draft.quoteFrom = Math.min(draft.quoteFrom, before.action?.[0] ?? draft.quoteFrom);
      draft.rules.push('share-verb');
      if (draft.clause === before.clause || draft.item.quantity.dimension === 'time') distribute(draft, before);
    } else if (before && !draft.item.ownVerb && adjacent(text, before, draft)) {
      draft.cumulative ||= before.cumulative && !stockName(textOfPieces(text, draft.indicator));
    }
    if (
      before &&
      before.average &&
      adjacent(text, before, draft) &&
      draft.growth !== null &&
      !draft.cumulative &&
      !SHARING.ownBaseline.test(leftOf(text, draft))
    )
      draft.average = true;
    // (A类减免100%,B类减免70%): classes inside a bracket share the noun that it is hung on
    if (outer?.draft && draft.indicator.length === 1 && SHARING.classEnd.test(textOfPieces(text, draft.indicator)))
      draft.indicator = [...draft.indicator, ...nounFor(text, draft, outer.draft)];
    levels(text, drafts, at, outer);
    relate(
      text,
      drafts,
      at,
      (drafts.some((one) => one.clause === draft.clause - 1) ? null : unnumbered(text, draft, clauses)) ?? before,
      book,
    );
    topic(text, draft, before, clauses, book);
    at += rankEach(text, drafts, at);
  }
  shareNames(text, drafts, from, clauses, book);
  tails(text, drafts, from);
  grades(text, drafts, from);
}

function leftOf(text: string, { item }: Draft): string {
  return text.slice(item.left[0], item.quantity.start);
}

function isBare(draft: Draft): boolean {
  return draft.indicator.length === 0;
}

function inherit(draft: Draft, from: Draft): void {
  draft.action ??= from.action;
  draft.growth ??= from.growth;
  draft.average ||= from.average;
  draft.yoy ||= from.yoy;
  draft.cumulative ||= from.cumulative;
  draft.carriesAction = from.carriesAction;
  distribute(draft, from);
}

/** 最高5000元、1万元、2万元: the bound before the first number holds for the list. */
function distribute(draft: Draft, from: Draft): void {
  if (from.distributes === null || draft.comparator !== 'eq' || draft.item.quantity.dimension !== from.item.quantity.dimension) return;
  draft.comparator = from.distributes;
  draft.distributes = from.distributes;
}

/** The noun that a number shares with another; 面积的 belongs to the one that is an area. */
function nounFor(text: string, draft: Draft, other: Draft): Piece[] {
  const first = other.indicator[0];
  if (!first || other.item.quantity.dimension === draft.item.quantity.dimension || !text.startsWith('面积的', first[0]))
    return other.indicator;
  return [[first[0] + 3, first[1]], ...other.indicator.slice(1)];
}

/** The first draft behind `at` in the clause whose noun stands after its number, where only bare numbers stand between. */
function behindList(drafts: readonly Draft[], at: number): Draft | null {
  const here = drafts[at];
  for (let k = at + 1; here && k < drafts.length; k++) {
    const next = drafts[k];
    if (!next || next.clause !== here.clause || next.item.left[1] > next.item.left[0]) return null;
    if (next.item.symbols.endsWith('O')) return next;
    if (!isBare(next)) return null;
  }
  return null;
}

/** A number whose noun stands elsewhere: the indicator before it, or the phrase of the clause before. */
function elide(
  text: string,
  draft: Draft,
  before: Draft | null,
  next: Draft | null,
  clauses: readonly Clause[],
  book: RuleBook,
  phrase: Piece | null,
): void {
  const { quantity } = draft.item;
  // 新增就业5000人;培训2万人次: the deed itself is what is counted
  if (draft.action && SHARING.timesCounted.test(quantity.base ?? '') && before?.item.quantity.base !== quantity.base) {
    const verb = text.slice(...draft.action);
    if (!INCREMENTS.has(verb) && !SHARING.noDeed.test(verb)) {
      draft.indicator = [draft.action];
      draft.action = null;
      draft.carriesAction = false;
      draft.rules.push('share-deed');
      return;
    }
  }
  const distributive = draft.item.symbols.includes('z') ? draft.item.pieces[draft.item.symbols.indexOf('z')] : undefined;
  const touchesNext =
    next && draft.clause === next.clause && next.item.left[0] === next.item.left[1] && next.item.quantity.opens === quantity.closes;
  if (touchesNext && next.indicator.length > 0) {
    draft.indicator = nounFor(text, draft, next);
    next.action ??= draft.action;
    draft.action ??= next.action;
    draft.rules.push('share-noun-after');
    return;
  }
  const previous = phrase ? { start: phrase[0], end: phrase[1] } : clauses[draft.clause - 1];
  if (!phrase && before && before.indicator.length > 0 && (draft.clause - before.clause <= 2 || !previous)) {
    // 新登记市场主体2万户,增长5%: what grew is what was newly added
    const sameGain = draft.growth !== null && before.action !== null && text.charAt(before.action[0]) === '新';
    draft.action ??= draft.item.ownVerb && !sameGain ? null : before.action;
    const wished =
      quantity.dimension === before.item.quantity.dimension && SHARING.wish.test(text.slice(draft.item.left[0], quantity.opens));
    if (!draft.item.ownVerb || wished || draft.clause === before.clause) inheritQuiet(draft, before);
    // 新增装机1672万千瓦、达到4215万千瓦: what was reached was not newly added
    if (draft.item.symbols.includes('R') && draft.growth === null && before.action && text.charAt(before.action[0]) === '新')
      draft.action = null;
    draft.indicator = distributive ? [...distributive, ...before.indicator.slice(-1)] : before.indicator;
    // 危房改造366万户,增加100万户: by how much it changed
    const changed =
      draft.action && before.item.quantity.base === quantity.base ? SHARING.changeAlone.exec(text.slice(...draft.action)) : null;
    if (changed) {
      draft.growth = changed[1] === undefined ? 'growth' : 'decline';
      draft.action = null;
      draft.carriesAction = false;
    }
    // 产业项目新开工138个、竣工101个: the things are counted at another stage
    if (draft.action && SHARING.stage.test(text.slice(...draft.action))) cutEnd(text, draft, SHARING.stageTail);
    draft.rules.push('share-noun');
    draft.quoteFrom = Math.min(draft.quoteFrom, before.indicator[0]?.[0] ?? draft.quoteFrom);
    return;
  }
  if (distributive) {
    draft.indicator = [...distributive];
    return;
  }
  if (previous) {
    const item = parseItem(
      text,
      { ...quantity, start: previous.end, end: previous.end, closes: previous.end, opens: previous.end, dimension: 'count' },
      [previous.start, previous.end],
      [previous.end, previous.end],
      [],
      book,
      true,
    );
    const whole =
      phrase && item.symbols.startsWith('P')
        ? trimPiece(text, [item.bodyStart + (SHARING.bodyPreposition.exec(text.slice(item.bodyStart))?.[0].length ?? 0), phrase[1]])
        : null;
    const noun = whole ? [whole] : item.pieces[item.symbols.search(/[NZLb]/u)];
    const verb = whole ? -1 : item.symbols.indexOf('A');
    if (noun && noun.length > 0) {
      draft.indicator = [...noun];
      cutEnd(text, draft, SHARING.predicateTail);
      draft.action ??= verb >= 0 ? (item.pieces[verb]?.[0] ?? null) : null;
      draft.rules.push('share-clause-before');
      draft.quoteFrom = Math.min(draft.quoteFrom, draft.action?.[0] ?? noun[0]?.[0] ?? draft.quoteFrom);
    }
  }
}

function inheritQuiet(draft: Draft, from: Draft): void {
  const own = draft.item.growth;
  inherit(draft, from);
  if (!draft.item.ownVerb || own !== null || draft.item.quantity.dimension === from.item.quantity.dimension) return;
  draft.growth = null;
  // 年均增长6%左右、迈上300亿元: what is reached is reached once
  draft.average = draft.item.average;
  draft.yoy = draft.item.yoy;
}

/** 省级卫生村20个、市级30个; 3家国家级、5家省级企业技术中心: a level alone takes the noun of its neighbour. */
function levels(text: string, drafts: Draft[], at: number, outer: Outer | null): void {
  const draft = drafts[at];
  if (!draft) return;
  const name = textOfPieces(text, draft.indicator);
  if (SHARING.level.exec(name)?.[0].length !== name.length || name === '') return;
  const neighbours = [drafts[at + 1], drafts[at - 1], outer?.draft ?? undefined].filter(
    (one): one is Draft => one !== undefined && Math.abs(one.clause - draft.clause) <= 1,
  );
  for (const one of neighbours) {
    const first = one.indicator[0];
    const other = first ? text.slice(...first) : '';
    const prefix = SHARING.level.exec(other)?.[0] ?? '';
    if (!first || other.length - prefix.length < 2) continue;
    draft.indicator = [...draft.indicator, [first[0] + prefix.length, first[1]], ...one.indicator.slice(1)];
    draft.rules.push('share-level');
    return;
  }
}

/** The indicator of a clause before that states no number: 万元增加值能耗降低率完成下达任务,用水量下降10%. */
export function unnumbered(text: string, draft: Draft, clauses: readonly Clause[]): Pick<Draft, 'indicator' | 'clause'> | null {
  const clause = clauses[draft.clause - 1];
  if (!clause || clause.mark !== ',') return null;
  const named = SHARING.unnumbered.exec(text.slice(clause.start, clause.end));
  return named?.[1] ? { indicator: [[clause.start, clause.start + named[1].length]], clause: draft.clause - 1 } : null;
}

/** 具有资格的财务工作者,大中型企业不少于2人: a phrase without a number that opens the sentence is the head of the norms for each class. */
export function topic(text: string, draft: Draft, before: Draft | null, clauses: readonly Clause[], book: RuleBook): void {
  const only = draft.indicator[0];
  if (!only || draft.indicator.length !== 1 || draft.item.quantity.dimension !== 'people' || !SHARING.institution.test(text.slice(...only)))
    return;
  const head =
    before && before.clause === draft.clause - 1 && before.rules.includes('share-topic')
      ? before.indicator[0]
      : topicBefore(text, clauses[draft.clause - 1], book);
  if (!head) return;
  draft.indicator = [head, only];
  draft.quoteFrom = Math.min(draft.quoteFrom, head[0]);
  draft.rules.push('share-topic');
}

function topicBefore(text: string, clause: Clause | undefined, book: RuleBook): Piece | null {
  if (!clause || clause.mark !== ',') return null;
  const time = SHARING.timeAhead.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0;
  const piece = trimPiece(text, [clause.start + time, clause.end]);
  const words = book.cut(text.slice(...piece));
  const last = words[words.length - 1];
  return piece[1] - piece[0] >= 6 && text.slice(...piece).includes('的') && last !== undefined && /^n/u.test(last.tag) ? piece : null;
}

/** 亩均增加值 after 规上工业亩均税收: the owner of the indicator before is given back. */
function relate(text: string, drafts: Draft[], at: number, before: Pick<Draft, 'indicator' | 'clause'> | null, book: RuleBook): void {
  const draft = drafts[at];
  if (!draft || !before || draft.indicator.length !== 1 || draft.rules.includes('deed-inside')) return;
  if (draft.clause - before.clause > 3) return;
  const name = textOfPieces(text, draft.indicator);
  if (SHARING.standaloneRate.test(name)) return;
  if (!SHARING.relational.test(name) && !HEAD.funds.test(name)) return;
  // 高企数量…、能耗…: consumption is not of what is counted; 单位工业增加值能耗 names its own base
  if (SHARING.ownBase.test(name) || SHARING.ownBase.test(textOfPieces(text, before.indicator))) return;
  if (SHARING.consumption.test(name) && !SHARING.productive.test(textOfPieces(text, before.indicator))) return;
  const owner = headOf(text, before.indicator, name, book);
  if (!owner || owner.length === 0) return;
  // a noun that both have from the words behind them owns nothing
  if (owner.some(([from, to]) => draft.indicator.some(([start, end]) => from < end && start < to))) return;
  takeName(draft, [...owner, ...draft.indicator], 'share-head');
}
