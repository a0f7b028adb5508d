import type { RuleBook } from '../../book/rule-book.js';
import { DEED } from '../../rules/phrases/deeds.js';
import { LIST_HEAD } from '../../rules/phrases/list-heads.js';
import { takeName, textOfPieces, type Draft } from './draft.js';
import { trimPiece, verbGroup, type Piece } from './phrase.js';

/**
 * Deeds whose verb stands inside the phrase that was taken for a name, and names that a verb was taken off: 为360家小微企业提供贷款,
 * 2.5万人得到补助, 县财政补贴资金2600万元, 实施垃圾分类村占比38%.
 *
 * @param drafts those from `from` on are of the clause that is read, and are changed
 */
export function nameDeeds(text: string, drafts: readonly Draft[], from: number, book: RuleBook): void {
  const first = drafts[from];
  if (!first) return;
  const opening = text.slice(first.item.left[0], first.item.quantity.opens);
  const served = DEED.serving.test(opening);
  for (const [at, draft] of drafts.entries()) {
    if (at < from) continue;
    if (draft.action) withinShare(text, draft);
    if (draft.action) atLeast(text, draft);
    if (draft.action) enjoyed(text, draft);
    if (draft.action) pushed(text, draft);
    if (!draft.action) {
      byTreasury(text, draft);
      if (served) forSomebody(text, draft);
      else behindSomebody(text, draft);
      benefit(text, draft);
      relieved(text, draft);
    }
    leftOver(text, draft, drafts[at - 1]);
    countedTwice(text, draft, drafts[at + 1], book);
    withoutSum(text, draft);
    ofKind(text, draft);
    towards(text, draft);
  }
}

/** Makes a stretch of the text the deed of a draft, which goes over a list. */
function setAction(draft: Draft, action: Piece): void {
  draft.action = action;
  draft.carriesAction = true;
  draft.rules.push('deed-inside');
}

/** 为360家小微企业提供担保贷款, 对1200户家庭实施了住房保障: who gets it and what it is are the name, the verb between them is the deed. */
function forSomebody(text: string, draft: Draft): void {
  const at = draft.indicator.findIndex((piece) => DEED.given.test(text.slice(...piece)));
  const piece = draft.indicator[at];
  const verb = piece ? DEED.given.exec(text.slice(...piece)) : null;
  if (!piece || verb?.[1] === undefined || verb[2] === undefined) return;
  const start = piece[0] + verb[1].length;
  const whom = DEED.manner.exec(verb[1])?.[0].length ?? 0;
  const rest = start + verb[2].length;
  draft.indicator = [
    ...draft.indicator.slice(0, at),
    trimPiece(text, [piece[0], start - whom]),
    [text.charAt(rest) === '了' ? rest + 1 : rest, piece[1]],
    ...draft.indicator.slice(at + 1),
  ];
  setAction(draft, [start, rest]);
}

/** 2.5万人得到困难补助: what people get is the name, that they get it the deed. */
function benefit(text: string, draft: Draft): void {
  const [only] = draft.indicator;
  const got = only && draft.indicator.length === 1 ? DEED.gets.exec(text.slice(...only)) : null;
  if (!only || !got || !/^(?:people|household|count)$/u.test(draft.item.quantity.dimension) || !/^Q?O$/u.test(draft.item.symbols)) return;
  const end = only[0] + got[0].length;
  draft.indicator = [[text.charAt(end) === '了' ? end + 1 : end, only[1]]];
  setAction(draft, [only[0], end]);
}

/** 县财政补贴资金2600万元: behind the treasury the verb is its deed, and no part of the name of the money. */
function byTreasury(text: string, draft: Draft): void {
  const { left, quantity } = draft.item;
  const spent = DEED.treasury.exec(text.slice(left[0], quantity.opens));
  if (spent?.[1] === undefined || spent[2] === undefined || quantity.dimension !== 'money') return;
  const noun = quantity.opens - spent[2].length;
  draft.indicator = [[noun, quantity.opens]];
  setAction(draft, [noun - spent[1].length, noun]);
}

/** 实施垃圾分类村占比38%: a share is nobody's deed, the verb says which villages it is of. */
function withinShare(text: string, draft: Draft): void {
  const [head] = draft.indicator;
  const { action } = draft;
  const { quantity } = draft.item;
  if (!action || !head || action[1] !== head[0] || quantity.dimension !== 'ratio' || quantity.base === '个百分点' || draft.growth) return;
  if (!DEED.shareOfDoers.test(textOfPieces(text, draft.indicator)) || DEED.movesShare.test(text.slice(...action))) return;
  draft.indicator = [[action[0], head[1]], ...draft.indicator.slice(1)];
  draft.action = null;
  draft.carriesAction = false;
}

/** 推动实施120个技改项目, 带动形成产业规模: the deed is the inner verb, whose object the number has (codebook §8). */
function pushed(text: string, draft: Draft): void {
  const { action } = draft;
  const push = action ? DEED.pushes.exec(text.slice(...action)) : null;
  if (action && push) draft.action = [action[0] + push[0].length, action[1]];
}

/** 奶牛存栏20多万头的畜牧大县; 组建总规模15亿元的基金: whom the number describes is no name of it, or gives its name to a size. */
function ofKind(text: string, draft: Draft): void {
  const { symbols, pieces, quantity } = draft.item;
  const before = pieces[symbols.search(/N(?=[RGF]*[Q%]O$)/u)];
  const behind = symbols.endsWith('O') ? pieces[symbols.length - 1] : undefined;
  if (!before?.[0] || !behind?.[0] || text.charAt(quantity.closes) !== '的') return;
  const words = textOfPieces(text, behind);
  const thing = words.startsWith('的') ? words.slice(1) : words;
  if (DEED.greatPlace.test(thing)) draft.indicator = [...before];
  else if (quantity.dimension === 'money' && DEED.fund.test(thing) && LIST_HEAD.size.test(textOfPieces(text, before)))
    draft.indicator = [trimPiece(text, behind[0]), ...behind.slice(1), ...before];
}

/** 城乡公交向60个行政村延伸: what moves towards the things counted belongs to the name. */
function towards(text: string, draft: Draft): void {
  const { item } = draft;
  const mover = DEED.moves.exec(text.slice(item.bodyStart, item.quantity.opens));
  const only = draft.indicator[0];
  if (!mover || !only || draft.action || draft.indicator.length !== 1 || !DEED.moved.test(text.slice(...only))) return;
  if (only[0] !== item.quantity.closes) return;
  draft.indicator = [[item.quantity.opens - mover[0].length, item.quantity.opens], only];
  draft.rules.push('deed-towards');
}

/** 享受税收优惠政策企业达到6家: those who are that many are named by what they enjoy. */
function enjoyed(text: string, draft: Draft): void {
  const [head] = draft.indicator;
  const { action, item } = draft;
  if (!action || !head || action[1] !== head[0] || !item.symbols.includes('R') || !DEED.enjoys.test(text.slice(action[0], head[1]))) return;
  draft.indicator = [[action[0], head[1]], ...draft.indicator.slice(1)];
  draft.action = null;
  draft.carriesAction = false;
}

/** 直接降低企业融资成本1.2亿元: a burden is lowered by a sum; who lowers it is no part of the name. */
function relieved(text: string, draft: Draft): void {
  const only = draft.indicator[0];
  const said = only && draft.indicator.length === 1 ? DEED.relieves.exec(text.slice(...only)) : null;
  if (!only || said?.[1] === undefined || said[2] === undefined || draft.item.quantity.dimension !== 'money') return;
  const start = only[1] - said[2].length;
  draft.indicator = [[start, only[1]]];
  draft.growth = 'decline';
  setAction(draft, [start - said[1].length, start]);
}

/** 具体事项完成300项,…有12项没有完成: those who are left of what was counted before. */
function leftOver(text: string, draft: Draft, before: Draft | undefined): void {
  const only = draft.indicator[0];
  if (!only || !before || before.indicator.length === 0 || draft.indicator.length !== 1 || only[0] < draft.item.quantity.closes) return;
  if (before.item.quantity.base !== draft.item.quantity.base || draft.clause - before.clause > 1) return;
  if (!DEED.stateAlone.test(text.slice(...only))) return;
  takeName(draft, [...before.indicator, only], 'share-noun');
}

/** 每个县至少规划建设一个园区: the bound parts the subject from its verbs. */
function atLeast(text: string, draft: Draft): void {
  const subject = draft.indicator[0];
  const { action } = draft;
  const bound = subject ? DEED.eachAtLeast.exec(text.slice(...subject)) : null;
  if (!subject || !action || bound?.[1] === undefined || action[0] !== subject[1]) return;
  const end = subject[0] + bound[1].length;
  draft.action = [end + 2, action[1]];
  draft.indicator = [[subject[0], end], ...draft.indicator.slice(1)];
}

/** 其中为企业办理抵免退税12亿元: whom it is done for stands before a sum, and is no part of its name. */
function behindSomebody(text: string, draft: Draft): void {
  const { symbols, pieces, quantity } = draft.item;
  const [only] = draft.indicator;
  const opener = symbols.startsWith('PN') ? pieces[0]?.[0] : undefined;
  const verb = only && draft.indicator.length === 1 ? DEED.given.exec(text.slice(...only)) : null;
  if (!only || !opener || !verb?.[1] || !verb[2] || quantity.dimension !== 'money' || !DEED.serving.test(text.slice(...opener))) return;
  const start = only[0] + verb[1].length;
  const end = start + verb[2].length;
  draft.indicator = [[text.charAt(end) === '了' ? end + 1 : end, only[1]]];
  setAction(draft, [start, end]);
}

/**
 * 8个项目已建成交付4568套, 445家企业获授信71亿元: two numbers of one deed. What was done is told of both; what was got is what the second one
 * counts.
 */
function countedTwice(text: string, draft: Draft, next: Draft | undefined, book: RuleBook): void {
  const only = draft.indicator[0];
  if (!next || !only || draft.action || draft.indicator.length !== 1 || next.clause !== draft.clause || next.indicator.length > 0) return;
  if (next.item.left[1] > next.item.left[0] || next.item.quantity.base === draft.item.quantity.base || only[1] !== next.item.quantity.opens)
    return;
  const done = DEED.done.exec(text.slice(...only));
  if (done?.[1] !== undefined && verbGroup(book, text, only[0] + done[0].length, only[1]) === only[1]) {
    draft.indicator = [[only[0], only[0] + done[1].length]];
    setAction(draft, [only[0] + done[0].length, only[1]]);
    return;
  }
  const got = next.item.quantity.dimension === 'money' ? DEED.got.exec(text.slice(...only)) : null;
  if (got?.[1] === undefined || got[2] === undefined) return;
  const start = only[0] + got[1].length;
  next.indicator = [[start + got[2].length, only[1]]];
  setAction(next, [start, start + got[2].length]);
}

/** 实施总投资322亿元的重大项目116个: what the things cost together is no part of their name. */
function withoutSum(text: string, draft: Draft): void {
  const [head, ...rest] = draft.indicator;
  const sum = head ? DEED.sumOfThings.exec(text.slice(...head)) : null;
  if (!head || !sum || !/^(?:count|organisation)$/u.test(draft.item.quantity.dimension)) return;
  draft.indicator = [[head[0] + sum[0].length, head[1]], ...rest];
}
