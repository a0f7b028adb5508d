import type { RuleBook } from '../../book/rule-book.js';
import { ACTION_AT_NUMBER, SURE_AT_NUMBER, WEAK_REACHES } from '../../rules/lexicons/verbs.js';
import { FIELD_WORDS, type FieldWord } from '../../rules/lexicons/field-words.js';
import { PEEL } from '../../rules/phrases/peel.js';
import { RANKED } from '../../rules/phrases/ranked.js';
import { VERB } from '../../rules/phrases/verbs.js';
import { verbGroup, verbGroupBefore, type Piece } from './phrase.js';

export interface Peeled {
  symbols: string;
  pieces: Piece[][];
  growth: 'growth' | 'decline' | null;
  cumulative: boolean;
  average: boolean;
  yoy: boolean;
  respectively: boolean;
  ownVerb: boolean;
  /** 最高, 最多 stand with the verb */
  capped: boolean;
}

export function fresh(): Peeled {
  return {
    symbols: '',
    pieces: [],
    growth: null,
    cumulative: false,
    average: false,
    yoy: false,
    respectively: false,
    ownVerb: false,
    capped: false,
  };
}

export function put(peeled: Peeled, symbol: string, ...pieces: Piece[]): void {
  peeled.symbols += symbol;
  peeled.pieces.push(pieces);
}

/** Words on both ends that set a field and are no part of the phrase. Returns how long the word is. */
export function marker(text: string, at: number, peeled: Peeled): number {
  for (const { word, field, ends } of FIELD_WORDS) if (!ends && text.startsWith(word, at)) return setField(peeled, field, word);
  return 0;
}

function markerBefore(text: string, start: number, end: number, peeled: Peeled): number {
  for (const { word, field } of FIELD_WORDS)
    if (end - word.length >= start && text.endsWith(word, end)) return setField(peeled, field, word);
  return 0;
}

function setField(peeled: Peeled, field: FieldWord['field'], word: string): number {
  peeled[field] = true;
  return word.length;
}

/** Takes fillers, regions, modality, markers and the verb of doing off the left end; returns where the phrase proper begins. */
export function peelLeft(
  book: RuleBook,
  text: string,
  start: number,
  end: number,
  peeled: Peeled,
  cutAt: (at: number) => boolean,
  wholeAt: (at: number) => boolean,
): number {
  let at = start;
  for (let guard = 0; guard < 24 && at < end; guard++) {
    const rest = text.slice(at, end);
    const number = PEEL.numbering.exec(rest)?.[0].length ?? 0;
    if (number > 0) {
      at += number;
      continue;
    }
    if (',;:、。”)+·'.includes(text.charAt(at))) {
      at++;
      continue;
    }
    const modal = book.words.at('ensure', text, at, end) || book.words.at('strive', text, at, end);
    if (
      modal !== '' &&
      !PEEL.ensureInNoun.test(text.slice(at + modal.length)) &&
      !(modal === '争取' && fullVerb(book, text, at + 2, end))
    ) {
      at += modal.length;
      continue;
    }
    const region = book.words.at('region', text, at, end);
    const title = region === '全国' && PEEL.titleOfNation.test(text.slice(at + 2, end));
    if (region !== '' && !title && wholeAt(at + region.length) && !PEEL.regionInNoun.test(text.slice(at + region.length))) {
      at += region.length;
      continue;
    }
    const town = PEEL.ofTown.exec(rest)?.[0].length ?? 0;
    if (town > 0) {
      at += town;
      continue;
    }
    const mark = marker(text, at, peeled);
    if (mark > 0) {
      at += mark;
      continue;
    }
    const cap = PEEL.capBeforeVerb.exec(rest)?.[0].length ?? 0;
    if (cap > 0) {
      peeled.capped = true;
      peeled.ownVerb = true;
      at += cap;
      continue;
    }
    const join = PEEL.connective.exec(rest)?.[0] ?? '';
    if (
      join !== '' &&
      (join.length > 1 || wholeAt(at + join.length)) &&
      !(join === '每' && PEEL.everyOf.test(rest)) &&
      !(join === '即' && PEEL.comingTerm.test(rest))
    ) {
      at += join.length;
      continue;
    }
    const filler = book.words.at('filler', text, at, end);
    // 统筹提供住房: before another verb it is the first half of the deed
    const halfDeed = filler === '统筹' && verbGroup(book, text, at, end) > at + 2;
    if (
      filler !== '' &&
      !halfDeed &&
      (filler.length > 1 || wholeAt(at + filler.length)) &&
      fillerFits(book, text, at + filler.length, end)
    ) {
      at += filler.length;
      continue;
    }
    const having = book.words.at('having', text, at, end);
    if (having !== '' && !(having === '有' && VERB.notHaving.test(rest))) {
      put(peeled, 'H', [at, at + having.length]);
      at += having.length;
      continue;
    }
    const reach = book.words.at('reach', text, at, end);
    if (
      reach !== '' &&
      (!WEAK_REACHES.has(reach) || reach === '达' || reach === '使') &&
      !(reach === '完成' && verbGroup(book, text, at, end) > 0) &&
      (!PEEL.steady.test(reach) || PEEL.keptAt.test(rest.slice(reach.length)))
    ) {
      peeled.ownVerb = true;
      at += reach.length;
      continue;
    }
    const joined = verbGroup(book, text, at, end);
    // 建成保障房480万套: where the second verb begins a noun, the first is the deed
    const single = at + book.words.at('action', text, at, end).length;
    const group = joined < end && joined > single && single > at && !cutAt(joined) && cutAt(single) ? single : joined;
    // the verb stands at the number: the right end takes it
    if (group > 0 && group < end && (book.words.nounsOf(book.words.at('action', text, at, end)) !== null || cutAt(group))) {
      put(peeled, 'A', [at, group]);
      peeled.ownVerb = true;
      at = group;
      const article = PEEL.article.exec(text.slice(at, end))?.[0] ?? '';
      at += article.length;
      const again = marker(text, at, peeled);
      at += again;
      break;
    }
    break;
  }
  return at;
}

/** How far behind 争取 what is striven for may do something itself. */
const RESULT_REACH = 60;

/** 争取上级资金15亿元: before a noun 争取 is a verb of doing, before a verb, a number or a time it is a word of striving. */
export function fullVerb(book: RuleBook, text: string, at: number, end: number): boolean {
  const rest = text.slice(at, end);
  if (rest === '' || PEEL.noObject.test(rest) || PEEL.resultAhead.test(text.slice(at, at + RESULT_REACH))) return false;
  return (
    verbGroup(book, text, at, end) < 0 &&
    book.words.at('reach', text, at, end) === '' &&
    book.words.at('filler', text, at, end) === '' &&
    book.words.at('region', text, at, end) === ''
  );
}

/** A filler is taken off only before a verb, another filler or the end: 重点 stays in 重点技术改造项目. */
function fillerFits(book: RuleBook, text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  let here = at;
  for (let guard = 0; guard < 4; guard++) {
    if (here >= end) return true;
    if (verbGroup(book, text, here, end) > 0) return true;
    const reach = book.words.at('reach', text, here, end);
    if (
      reach.length > 1 ||
      book.words.at('having', text, here, end) !== '' ||
      book.words.at('ensure', text, here, end) !== '' ||
      book.words.at('strive', text, here, end) !== ''
    )
      return true;
    const next = book.words.at('filler', text, here, end);
    if (next === '') return false;
    here += next.length;
  }
  return false;
}

export function peelRight(
  book: RuleBook,
  text: string,
  start: number,
  end: number,
  item: { hasTail: boolean; countable: boolean; fronted: boolean; sum: boolean; counted: boolean; ranked: boolean; placed: boolean },
  peeled: Peeled,
): { end: number; symbols: string; pieces: Piece[][] } {
  let at = end;
  const symbols: string[] = [];
  const pieces: Piece[][] = [];
  // what is looked at stands right before the number: the longest word of a pattern tells how much of the phrase it needs
  const last = (count: number): string => text.slice(Math.max(start, at - count), at);
  for (let guard = 0; guard < 16 && at > start; guard++) {
    if (',、:“('.includes(text.charAt(at - 1))) {
      at--;
      continue;
    }
    const mark = markerBefore(text, start, at, peeled);
    if (mark > 0) {
      at -= mark;
      continue;
    }
    const modal = book.words.before('ensure', text, start, at) || book.words.before('strive', text, start, at);
    if (modal !== '') {
      at -= modal.length;
      continue;
    }
    // 降到每公斤18元: the denominator stands before the number
    const per = PEEL.perUnit.exec(last(5))?.[0] ?? '';
    if (per !== '' && book.words.before('reach', text, start, at - per.length).length > 1) {
      at -= per.length;
      continue;
    }
    const reach = book.words.before('reach', text, start, at);
    // 面积增加1平方米, 人数减少20人: a change by an amount
    const places = item.placed && RANKED.movesPlaces.test(last(2));
    const changing = item.counted && !places && !PEEL.rankChange.test(last(4)) ? PEEL.countChange : PEEL.amountChange;
    const change = item.countable && !item.hasTail ? (changing.exec(last(2))?.[0] ?? '') : '';
    // 改造提升10万亩: the second half of a verb of doing, no change by an amount
    const whole = at - change.length > start + 1 && verbGroupBefore(book, text, start, at) !== start;
    const byAmount = change !== '' && (whole || places) ? change : '';
    const grow = item.countable
      ? PEEL.upward.test(byAmount)
        ? byAmount
        : ''
      : PEEL.naturalGrowth.test(last(6))
        ? ''
        : book.words.before('grow', text, start, at);
    const fall = item.countable ? (PEEL.downward.test(byAmount) ? byAmount : '') : book.words.before('fall', text, start, at);
    if (last(2) === '完成' && at - 2 > start + 1 && !item.hasTail) {
      symbols.unshift('R');
      pieces.unshift([[at - 2, at]]);
      at -= 2;
      peeled.ownVerb = true;
      continue;
    }
    if (reach !== '' && reach.length >= Math.max(grow.length, fall.length) && reachFits(text, start, at, reach)) {
      symbols.unshift('R');
      pieces.unshift([[at - reach.length, at]]);
      at -= reach.length;
      peeled.ownVerb = true;
      continue;
    }
    // 单个项目最高支持1000万元, 奖励20万元: a verb of giving at the sum
    const gift = item.sum ? PEEL.givesSum.exec(last(12)) : null;
    if (
      gift &&
      !item.hasTail &&
      !peeled.symbols.includes('A') &&
      (gift[0].length > (gift[1]?.length ?? 0) || at - gift[0].length === start)
    ) {
      const bound = gift[0].length - (gift[1]?.length ?? 0);
      // 单个项目支持最高50万元: before its cap the word is a noun
      const capAfter = gift[0].length - gift[0].indexOf(gift[1] ?? '') - (gift[1]?.length ?? 0);
      const capped = capAfter > 0 || PEEL.capAhead.test(text.slice(at, at + 3));
      if (capped && at - gift[0].length > start + 1 && gift[0].startsWith(gift[1] ?? '')) {
        peeled.capped = true;
        at -= capAfter;
        break;
      }
      const verbStart = at - gift[0].length + gift[0].indexOf(gift[1] ?? '');
      symbols.unshift('V');
      pieces.unshift([[verbStart, verbStart + (gift[1]?.length ?? 0)]]);
      if (bound > 0) peeled.capped = true;
      at -= gift[0].length;
      peeled.ownVerb = true;
      continue;
    }
    const having = book.words.before('having', text, start, at);
    if (having !== '' && (having.length > 1 || at - 1 === start || !PEEL.havingInWord.test(text.charAt(at - 2)))) {
      symbols.unshift('H');
      pieces.unshift([[at - having.length, at]]);
      at -= having.length;
      peeled.ownVerb = true;
      continue;
    }
    if ((grow !== '' || fall !== '') && peeled.growth === null) {
      const falls = fall.length > grow.length;
      peeled.growth = falls ? 'decline' : 'growth';
      symbols.unshift(falls ? 'F' : 'G');
      pieces.unshift([[at - Math.max(grow.length, fall.length), at]]);
      at -= Math.max(grow.length, fall.length);
      peeled.ownVerb = true;
      continue;
    }
    const every =
      PEEL.each.test(last(1)) &&
      (symbols.length > 0 || item.ranked || (at === end && PEEL.boundAhead.test(text.slice(at, at + 2)))) &&
      !PEEL.perHead.test(last(2));
    if (every) {
      peeled.respectively = true;
      at--;
      continue;
    }
    if (symbols.length > 0 && PEEL.perStep.test(last(3))) {
      at--;
      continue;
    }
    if (symbols.length > 0 && PEEL.mustAfterMeasure.test(last(2))) {
      at--;
      continue;
    }
    const filler = PEEL.fillerBefore.exec(last(3))?.[0] ?? '';
    if (filler !== '' && (at - filler.length === start || filler.length > 1)) {
      at -= filler.length;
      continue;
    }
    // 培育壮大30家企业: the whole phrase is verbs
    const allVerbs = item.hasTail && symbols.length === 0 && verbGroup(book, text, start, at) === at;
    // 免费检查使600万个家庭受益: what brings it about is named before 使
    const causes = symbols.length > 0 && '使让'.includes(text.charAt(at));
    const verb = causes ? -1 : allVerbs ? start : verbGroupBefore(book, text, start, at);
    if (verb >= 0 && !symbols.includes('V') && !symbols.includes('G') && !symbols.includes('F')) {
      const word = text.slice(verb, at);
      const alone = verb === start;
      if (
        item.hasTail ||
        alone ||
        (SURE_AT_NUMBER.has(book.words.before('action', text, start, at)) &&
          (item.fronted || ACTION_AT_NUMBER.has(word.replace(/^新(?=..)/u, '')) || ACTION_AT_NUMBER.has(word)))
      ) {
        symbols.unshift(alone && !item.fronted && peeled.symbols === '' ? 'A' : 'V');
        pieces.unshift([[verb, at]]);
        at = verb;
        peeled.ownVerb = true;
        continue;
      }
    }
    break;
  }
  return { end: at, symbols: symbols.join(''), pieces };
}

/** 在 占 到 … at the end of a noun are letters of it: 存在, 独占, 签到. */
function reachFits(text: string, start: number, at: number, reach: string): boolean {
  return !WEAK_REACHES.has(reach) || at - 1 === start || !PEEL.reachInWord.test(text.slice(at - 2, at));
}
