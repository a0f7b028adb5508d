import type { RuleBook } from '../../book/rule-book.js';
import type { Clause } from '../../segment/sentences.js';
import { GIFTS, GIVEN } from '../../rules/lexicons/verbs.js';
import { AID } from '../../rules/phrases/aid.js';
import { setLast, textOfPieces, type Draft } from './draft.js';
import { splitHeads } from './heads.js';
import type { TimeMatch } from '../times/times.js';
import { trimPiece, type Piece } from './phrase.js';

/**
 * Names in sentences that give something (codebook §8, distribution and rates of a base): what is given is named once and belongs to every
 * sum (给予资助,单个课题最高70万元), 分别 goes over who gets it (对省级、市级空间分别给予60万元、25万元奖励), and 给予 reaches a cap over a comma.
 *
 * @param drafts the phrases of a stretch in order; they are changed
 */
export function nameAid(text: string, drafts: readonly Draft[], clauses: readonly Clause[], book: RuleBook): void {
  drafts.forEach((draft, at) => {
    reachOfGiving(text, draft, drafts[at - 1]);
    const { dimension } = draft.item.quantity;
    if (dimension === 'money' || dimension === 'bare' || dimension === 'time') addGift(text, draft, drafts[at - 1], clauses);
  });
  giveRecipients(text, drafts, clauses, book);
}

/**
 * How often a sum is paid, where its name says it (博士每月1600元, 年度检测券最高60万元): the words leave the name.
 *
 * @returns the time, as a recurring one, or null
 */
export function paidPer(text: string, draft: Draft): TimeMatch | null {
  if (draft.item.quantity.dimension === 'time') {
    const last = draft.indicator[draft.indicator.length - 1];
    const month = last ? AID.perMonth.exec(text.slice(...last)) : null;
    // 硕士每月900元,最长可享2年: how often is no part of the term's name
    if (last && month && month.index > 1) setLast(draft, trimPiece(text, [last[0], text.lastIndexOf('每', last[1])]));
    return null;
  }
  for (const [index, [start, end]] of draft.indicator.entries()) {
    const body = text.slice(start, end);
    const found = AID.perMonth.exec(body) ?? AID.perYear.exec(body);
    if (!found) continue;
    const at = start + found.index;
    const stop = at + found[0].length;
    const total = text.startsWith('累计', stop) ? 2 : 0;
    if (total > 0) draft.cumulative = true;
    const words: Piece = found[0].endsWith('月') ? [text.lastIndexOf('每', stop), stop] : [at, stop];
    draft.indicator = draft.indicator.flatMap((piece, other): Piece[] =>
      other === index ? [trimPiece(text, [start, words[0]]), trimPiece(text, [words[1] + total, end])].filter(([s, e]) => e > s) : [piece],
    );
    return { start: words[0], end: words[1], text: text.slice(...words), ...RECURRING };
  }
  // 年度最高1万元: before the number alone
  const left = text.slice(draft.item.left[0], draft.item.quantity.start);
  const alone = AID.yearAlone.exec(left);
  if (!alone) return null;
  const at = draft.item.left[0] + alone.index + alone[0].indexOf('年度');
  return { start: at, end: at + 2, text: text.slice(at, at + 2), ...RECURRING };
}

const RECURRING = { type: 'recurring', from: null, to: null, rule: 'time-recurring', role: 'bound', bounds: true, warnings: [] } as const;

const near = (draft: Draft, before: Draft | undefined): before is Draft => before !== undefined && draft.clause - before.clause <= 1;

/** 按总投入的45%给予支持,最高不超过80万元; 给予补助,补助上限100名: 给予 reaches over the comma to the cap. */
function reachOfGiving(text: string, draft: Draft, before: Draft | undefined): void {
  if (draft.action !== null || draft.comparator !== 'lte' || !near(draft, before) || before.action === null) return;
  const { dimension } = draft.item.quantity;
  if (!/^(?:money|bare|time|ratio)$/u.test(dimension) && !AID.gift.test(textOfPieces(text, draft.indicator))) return;
  if (GIVEN.has(text.slice(...before.action))) draft.action = before.action;
}

/** 给予…资助,单个课题最高70万元; 按级别给予赛事资金支持,县级赛事最高12万元: the gift belongs to the name of each sum. */
function addGift(text: string, draft: Draft, before: Draft | undefined, clauses: readonly Clause[]): void {
  const name = textOfPieces(text, draft.indicator);
  const term = draft.item.quantity.dimension === 'time';
  if (name === '' || draft.item.symbols.includes('O') || draft.growth !== null) return;
  if (term ? !AID.term.test(name) : AID.gift.test(name)) return;
  if (draft.action && (GIFTS.has(text.slice(...draft.action)) || AID.supports.test(text.slice(...draft.action)))) return;
  const announced = announcedGift(text, draft, clauses);
  const from = near(draft, before) ? before : undefined;
  const given = from?.action && GIVEN.has(text.slice(...from.action)) ? from : undefined;
  const gift = announced?.gift ?? (given && !term ? lastGift(text, given) : null);
  if (!gift || (draft.comparator !== 'lte' && !announced)) return;
  // 可申请住房补贴,本科生每人500元: who gets how much of it stands behind it; 县级赛事 + 赛事资金支持: what both say is said once
  draft.indicator =
    announced && (term || (name.length > 2 && AID.perHead.test(name)))
      ? [announced.whole, ...draft.indicator]
      : [...draft.indicator, withoutRepeated(text, draft.indicator, gift)];
  draft.action ??= announced?.verb ?? given?.action ?? null;
  draft.rules.push('share-gift');
}

function lastGift(text: string, draft: Draft): Piece | null {
  const last = draft.indicator[draft.indicator.length - 1];
  if (!last) return null;
  const found = AID.announced.exec(`给予${text.slice(...last)}`);
  const length = found?.[3]?.length ?? 0;
  return length > 0 ? [last[1] - length, last[1]] : null;
}

/** How many clauses back a gift may be named. */
const REACH = 5;

/** The gift that a clause before names without a number; only clauses with numbers stand between. */
function announcedGift(text: string, draft: Draft, clauses: readonly Clause[]): { gift: Piece; whole: Piece; verb: Piece } | null {
  for (let at = draft.clause - 1; at >= Math.max(0, draft.clause - REACH); at--) {
    const clause = clauses[at];
    if (!clause) continue;
    const said = text.slice(clause.start, clause.end);
    if (/[0-9]/u.test(said)) continue;
    const found = AID.announced.exec(said);
    if (!found) return null;
    const verb = clause.start + found.index;
    const behind = verb + (found[1]?.length ?? 0);
    return { gift: [clause.end - (found[3]?.length ?? 0), clause.end], whole: [behind, clause.end], verb: [verb, behind] };
  }
  return null;
}

function withoutRepeated(text: string, name: readonly Piece[], gift: Piece): Piece {
  const own = textOfPieces(text, name);
  for (let length = gift[1] - gift[0] - 1; length >= 2; length--)
    if (own.endsWith(text.slice(gift[0], gift[0] + length))) return [gift[0] + length, gift[1]];
  return gift;
}

/** 对评为省级、市级示范空间的,分别给予60万元、25万元奖励: each sum is one recipient's. */
function giveRecipients(text: string, drafts: readonly Draft[], clauses: readonly Clause[], book: RuleBook): void {
  for (let at = 0; at < drafts.length; at++) {
    const first = drafts[at];
    if (!first) continue;
    let count = 1;
    while (drafts[at + count]?.clause === first.clause) count++;
    const group = drafts.slice(at, at + count);
    at += count - 1;
    if (count < 2 || group.some(({ indicator }) => indicator.length !== 1 || indicator[0]?.[0] !== first.indicator[0]?.[0])) continue;
    const start = clauses[Math.max(0, first.clause - 1)]?.start ?? first.item.left[0];
    const heads = recipients(text, start, first.item.quantity.opens, count, book);
    if (heads?.length !== count) continue;
    group.forEach((draft, index) => {
      draft.indicator = [...(heads[index] ?? []), ...draft.indicator];
      draft.quoteFrom = Math.min(draft.quoteFrom, heads[0]?.[0]?.[0] ?? draft.quoteFrom);
      draft.rules.push('share-recipients');
    });
  }
}

/** Those who get the sums in turn: a list of nouns, or numbers that share what stands around them (6、18、36个月以上的, 一、二、三等奖). */
function recipients(text: string, start: number, end: number, count: number, book: RuleBook): Piece[][] | null {
  const said = text.slice(start, end);
  const numbered = AID.numberedRecipients.exec(said);
  if (numbered?.[2]) {
    const list = start + numbered.index + numbered[0].indexOf(numbered[2], numbered[1]?.length ?? 0);
    const head = numbered[1] ?? '';
    const skip = AID.becoming.exec(head)?.[0].length ?? AID.opensRecipient.exec(head)?.[0].length ?? 0;
    const before: Piece = [list - head.length + skip, list];
    const after: Piece = [list + numbered[2].length, list + numbered[2].length + (numbered[3]?.length ?? 0)];
    let at = list;
    return numbered[2].split('、').map((number): Piece[] => {
      const own: Piece = [at, at + number.length];
      at = own[1] + 1;
      return [before, own, after].filter(([s, e]) => e > s);
    });
  }
  const found = AID.recipients.exec(said);
  if (!found?.[1]) return null;
  const list = start + found.index + found[0].indexOf(found[1]);
  const skip = AID.becoming.exec(found[1])?.[0].length ?? 0;
  return splitHeads(text, [trimPiece(text, [list + skip, list + found[1].length])], count, true, book);
}
