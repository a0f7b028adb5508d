import { closing } from '../../segment/sentences.js';
import type { Comparator } from '../../model/record.js';
import { compileRules } from '../../model/rule.js';
import { FIELD_WORDS } from '../../rules/lexicons/field-words.js';
import { GIFTS, GIVEN, INCREMENTS } from '../../rules/lexicons/verbs.js';
import { AID } from '../../rules/phrases/aid.js';
import { DRAFT } from '../../rules/phrases/drafts.js';
import { FRAMES, type FrameRule } from '../../rules/targets.js';
import type { Item } from './items.js';
import { trimPiece, type Piece } from './phrase.js';
import type { TimeMatch } from '../times/times.js';

export const frames = compileRules(FRAMES, {}) as (FrameRule & { readonly regexp: RegExp })[];

export interface Draft {
  item: Item;
  clause: number;
  rules: string[];
  indicator: Piece[];
  action: Piece | null;
  comparator: Comparator | null;
  growth: 'growth' | 'decline' | null;
  average: boolean;
  yoy: boolean;
  cumulative: boolean;
  carriesAction: boolean;
  /** 最高, 跑进: the comparator goes on over the list */
  distributes: Comparator | null;
  /** the two ends of 由…增至… */
  change: 'from' | 'to' | null;
  /** what of the thing named before is ranked: 增速 of 增速全市第一 */
  ranks: Piece | null;
  /** what it is compared with: 全省平均水平 of 高于全省平均水平2个百分点 */
  against: Piece | null;
  /** its own date, where dates and numbers stand in turn */
  date: TimeMatch | null;
  needsAfter: boolean;
  /** the noun of the list stands behind its last number, if it does */
  afterList: boolean;
  quoteFrom: number;
  warnings: string[];
}

const LEADING_COMPARATOR: readonly (readonly [RegExp, Comparator])[] = [
  [DRAFT.atLeast, 'gte'],
  [DRAFT.atMost, 'lte'],
  [DRAFT.moreThan, 'gt'],
];

/** Every frame rule that fits the symbols, in order: the first decides. For `explain`. */
export function frameRules(symbols: string): string[] {
  return frames
    .filter((rule) => {
      rule.regexp.lastIndex = 0;
      return rule.regexp.test(symbols);
    })
    .map((rule) => `frame-${rule.id}`);
}

/** A frame that fits a string of symbols, and which of them give the fields. */
interface FrameFit {
  readonly rule: FrameRule;
  readonly indicator: readonly Places[];
  readonly action: readonly Places[];
}
type Places = readonly [start: number, end: number];

/** Fits found so far: phrases of all texts come down to some hundred strings of symbols. */
const fits = new Map<string, FrameFit | null>();
const MOST_FITS = 2000;

function fitOf(symbols: string): FrameFit | null {
  const known = fits.get(symbols);
  if (known !== undefined) return known;
  let fit: FrameFit | null = null;
  for (const rule of frames) {
    rule.regexp.lastIndex = 0;
    const match = rule.regexp.exec(symbols);
    if (!match) continue;
    const groups = match.indices?.groups ?? {};
    const placesOf = (...names: readonly string[]): Places[] => names.flatMap((name) => (groups[name] ? [groups[name]] : []));
    fit = { rule, indicator: placesOf('indicator', 'indicator2'), action: placesOf('action', 'action2') };
    break;
  }
  if (fits.size >= MOST_FITS) fits.clear();
  fits.set(symbols, fit);
  return fit;
}

/** Fits the frame rules to an item's symbols. */
function frameOf({ symbols, pieces }: Item): { rule: FrameRule; indicator: Piece[]; action: Piece | null } | null {
  const fit = fitOf(symbols);
  if (!fit) return null;
  const within = (places: readonly Places[]): Piece[] => {
    const own: Piece[] = [];
    for (const [start, end] of places) for (let at = start; at < end; at++) own.push(...(pieces[at] ?? []));
    return own;
  };
  return { rule: fit.rule, indicator: within(fit.indicator), action: fit.action.length === 0 ? null : (within(fit.action)[0] ?? null) };
}

export function textOfPieces(text: string, pieces: readonly Piece[]): string {
  return pieces.map(([start, end]) => text.slice(start, end)).join('');
}

/** Takes the words that `measure` already says off the end of an indicator. */
function stripMeasure(text: string, draft: Draft): void {
  const last = draft.indicator[draft.indicator.length - 1];
  if (!last) return;
  const body = text.slice(last[0], last[1]);
  const growth = DRAFT.measureTail.exec(body);
  if (growth && draft.item.quantity.dimension === 'ratio' && growth[0].length < textOfPieces(text, draft.indicator).length) {
    draft.growth = draft.growth ?? 'growth';
    if (growth[0].includes('年均')) draft.average = true;
    setLast(draft, trimPiece(text, [last[0], last[1] - growth[0].length]));
  }
  const end = draft.indicator[draft.indicator.length - 1];
  if (!end) return;
  // 五年平均增长9.5%: 年平均 is taken off and leaves the number
  if (draft.average && DRAFT.yearsLeft.test(textOfPieces(text, draft.indicator))) {
    draft.indicator = [];
    return;
  }
  const stance = draft.growth === null ? null : DRAFT.stanceTail.exec(text.slice(...end));
  if (stance) {
    setLast(draft, trimPiece(text, [end[0], end[1] - stance[0].length]));
    return;
  }
  // 进口额两年平均增长8%: the same behind a name
  const years = draft.average && text.startsWith('年平均', end[1]) ? DRAFT.numberTail.exec(text.slice(...end)) : null;
  if (years && years.index > 1) {
    setLast(draft, [end[0], end[0] + years.index]);
    return;
  }
  const span = DRAFT.yearsSpan.exec(text.slice(end[0], end[1]));
  if (span && (span[0].length < end[1] - end[0] || draft.growth !== null || draft.action !== null)) {
    setLast(draft, trimPiece(text, [end[0], end[1] - span[0].length]));
    return;
  }
  const region = DRAFT.placeTail.exec(text.slice(end[0], end[1]));
  if (region && region[0].length < end[1] - end[0] - 1) {
    setLast(draft, trimPiece(text, [end[0], end[1] - region[0].length]));
    return;
  }
  const marker = FIELD_WORDS.find(({ word, trailing }) => trailing && end[1] - end[0] >= word.length && text.endsWith(word, end[1]));
  if (marker) {
    if (marker.field !== 'respectively') draft[marker.field] = true;
    setLast(draft, trimPiece(text, [end[0], end[1] - marker.word.length]));
  }
}

export function setLast(draft: Draft, piece: Piece): void {
  draft.indicator = [...draft.indicator.slice(0, -1), ...(piece[1] > piece[0] ? [piece] : [])];
}

/** Drops brackets that only define a word; one that names members or alternatives stays. */
export function withoutDefinitions(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap(([start, end]) => {
    const kept: Piece[] = [];
    let from = start;
    for (let at = start; at < end; at++) {
      const mark = DRAFT.noteMark.exec(text.slice(at, Math.min(end, at + 5)))?.[0].length ?? 0;
      if (mark === 0 && text.charAt(at) !== '(') continue;
      const close = mark > 0 ? at + mark - 1 : closing(text, at);
      if (close < 0 || close >= end) continue;
      const inside = text.slice(at + 1, close);
      if (mark > 0 || DRAFT.definition.test(inside) || /^[A-Za-z ]+$/u.test(inside)) {
        if (at > from) kept.push([from, at]);
        from = close + 1;
      }
      at = close;
    }
    if (end > from) kept.push([from, end]);
    return kept;
  });
}

/** 临港装备产业达到规模产值500亿元: the subject of a verb of reaching belongs to the indicator, the verb does not. */
function cutReach(text: string, draft: Draft): void {
  draft.indicator = draft.indicator.flatMap(([start, end]): Piece[] => {
    const body = text.slice(start, end);
    const verb = DRAFT.reachInside.exec(body);
    if (
      !verb ||
      DRAFT.reachesLevel.test(body.slice(verb.index + verb[0].length)) ||
      verb.index < 2 ||
      verb.index + verb[0].length > body.length - 2 ||
      (draft.item.symbols.endsWith('O') && !DRAFT.realised.test(body))
    )
      return [[start, end]];
    if (DRAFT.passes.test(verb[0]) && draft.comparator === 'eq') draft.comparator = 'gt';
    return [trimPiece(text, [start, start + verb.index]), trimPiece(text, [start + verb.index + verb[0].length, end])];
  });
}

export function draftOf(text: string, item: Item, clause: number): Draft {
  const frame = frameOf(item);
  let comparator = item.quantity.comparator;
  const indicator = frame?.indicator ?? [];
  const first = indicator[0];
  if (first) {
    for (const [pattern, value] of LEADING_COMPARATOR) {
      const hit = pattern.exec(text.slice(first[0], first[1]));
      if (!hit || (value === 'gt' && item.quantity.base === '个百分点')) continue;
      if (comparator === 'eq') comparator = value;
      indicator[0] = trimPiece(text, [first[0] + hit[0].length, first[1]]);
      break;
    }
  }
  if (comparator === 'eq' && /b/u.test(item.symbols) && DRAFT.boundsBase.test(text.slice(...item.left))) comparator = 'lte';
  if (comparator === 'eq' && /b/u.test(item.symbols) && DRAFT.floorsBase.test(text.slice(...item.left))) comparator = 'gte';
  if (comparator === 'eq' && /b/u.test(item.symbols)) {
    const base = item.pieces[item.symbols.indexOf('b')]?.[0];
    for (const [pattern, value] of LEADING_COMPARATOR) if (base && pattern.test(text.slice(base[0], base[1]))) comparator = value;
  }
  // 租金标准不高于市场租金的60%: what is bounded, and what by
  const base = item.symbols.includes('b') ? item.pieces[item.symbols.indexOf('b')]?.[0] : undefined;
  const bounded = base ? DRAFT.boundedBy.exec(text.slice(...base)) : null;
  if (base && bounded?.[1] && bounded[2] && indicator[0]?.[0] === base[0]) {
    indicator[0] = [base[0], base[0] + bounded[1].length];
    if (comparator === 'eq') comparator = DRAFT.floor.test(bounded[2]) ? 'gte' : 'lte';
  }
  let action = frame?.action ?? null;
  if (comparator === 'eq' && (item.capped || capAway(text.slice(item.left[0], item.quantity.opens)))) comparator = 'lte';
  // 给予服务费50%补贴: a share of a cost that is given
  const giving = frame?.rule.id === 'number-inside' ? item.pieces[item.symbols.indexOf('A')]?.[0] : undefined;
  if (giving && GIVEN.has(text.slice(...giving))) action = giving;
  // 奖励200万元: a verb of giving with nobody before it is itself what is measured
  if (action && indicator.length === 0 && GIFTS.has(text.slice(...action))) {
    indicator.push(action);
    action = null;
  }
  // 新增造林2000公顷: behind 新增 a second verb names the deed that is counted
  const second = item.pieces[item.symbols.indexOf('AV') + 1]?.[0];
  if (frame?.rule.id === 'number-alone' && item.symbols.includes('AV') && second && action && INCREMENTS.has(text.slice(...action)))
    indicator.push(second);
  const draft: Draft = {
    item,
    clause,
    rules: [frame ? `frame-${frame.rule.id}` : 'frame-none'],
    indicator: indicator.filter(([start, end]) => end > start),
    action,
    comparator,
    growth: item.growth,
    average: item.average,
    yoy: item.yoy,
    cumulative: item.cumulative,
    carriesAction: action !== null,
    distributes: DRAFT.distributing.test(text.slice(item.quantity.opens, item.quantity.start)) && comparator === 'lte' ? 'lte' : null,
    needsAfter: frame?.rule.elided === 'after',
    change: null,
    ranks: null,
    against: null,
    date: null,
    afterList: false,
    quoteFrom: item.quantity.opens,
    warnings: [],
  };
  // 实现转移就业42万人次: what comes true is named by a verb alone
  if (frame?.rule.id === 'number-alone' && draft.action && draft.indicator.length === 0 && DRAFT.comesTrue.test(text.slice(...item.left))) {
    draft.indicator = [draft.action];
    draft.action = null;
    draft.carriesAction = false;
  }
  // 给予连续四年、每年最高60万元资金支持: the term of what is named behind
  if (
    item.quantity.dimension === 'time' &&
    draft.action &&
    GIVEN.has(text.slice(...draft.action)) &&
    DRAFT.running.test(textOfPieces(text, draft.indicator))
  ) {
    draft.indicator = [];
    draft.needsAfter = true;
  }
  // 自认定之日起3年内,每年补助8万元: since when is no name of what is given for so long
  if (item.quantity.dimension === 'time' && DRAFT.sinceThen.test(textOfPieces(text, draft.indicator))) {
    draft.indicator = [];
    draft.needsAfter = true;
  }
  // 实现改造全覆盖: what is covered is named by a verb alone
  if (item.quantity.numerals[0]?.form === 'coverage' && draft.indicator.length === 0 && draft.action) {
    draft.indicator = [draft.action];
    draft.action = null;
  }
  if (frame?.rule.elided === 'before' && item.symbols.includes('z')) draft.indicator = [];
  // 给予最高5000元、1万元、2万元补贴; 享受3年5折优惠: what is given is named behind the last number
  if (action && GIVEN.has(text.slice(...action)) && !/[OWB]/u.test(item.symbols) && item.right[1] <= item.quantity.closes)
    draft.afterList = true;
  const tailEnd = draft.indicator[draft.indicator.length - 1];
  if (tailEnd) {
    const bound = DRAFT.boundAtEnd.exec(text.slice(...tailEnd));
    if (bound && tailEnd[1] - tailEnd[0] > bound[0].length) {
      if (draft.comparator === 'eq') draft.comparator = DRAFT.floor.test(bound[0]) ? 'gte' : 'lte';
      setLast(draft, [tailEnd[0], tailEnd[1] - bound[0].length]);
    }
  }
  const lastPiece = draft.indicator[draft.indicator.length - 1];
  if (lastPiece && draft.comparator === 'eq' && DRAFT.cappedName.test(text.slice(...lastPiece))) draft.comparator = 'lte';
  // 工业增加值增速高于全省平均水平2个百分点: what it is compared with is no part of the name
  if (lastPiece && item.quantity.base === '个百分点') {
    const against = DRAFT.comparedWith.exec(text.slice(...lastPiece));
    if (against && against.index !== 1) setLast(draft, [lastPiece[0], lastPiece[0] + against.index]);
    if (against?.[1] !== undefined) draft.growth ??= 'growth';
  }
  const must = DRAFT.must.exec(lastPiece ? text.slice(...lastPiece) : '');
  if (must && lastPiece) setLast(draft, [lastPiece[0] + must[0].length, lastPiece[1]]);
  const over = draft.indicator[draft.indicator.length - 1];
  const bounds = over && /^(?:ratio|time)$/u.test(item.quantity.dimension) ? DRAFT.boundedBy.exec(text.slice(...over)) : null;
  if (over && bounds?.[1]) setLast(draft, [over[0], over[0] + bounds[1].length]);
  // 新增建设用地25%以上用于…: what begins the share's own phrase is no action
  if (frame?.rule.id === 'number-inside') {
    const at = item.symbols.indexOf('A');
    const verb = at >= 0 ? item.pieces[at]?.[0] : undefined;
    const head = draft.indicator[0];
    if (verb && head && text.startsWith('新', verb[0])) draft.indicator[0] = [verb[0], head[1]];
  }
  // 最长可享2年: words of permission name nothing
  if (AID.modal.test(textOfPieces(text, draft.indicator)) && /^(?:money|bare|time|ratio)$/u.test(item.quantity.dimension))
    draft.indicator = [];
  draft.indicator = draft.indicator.flatMap((piece): Piece[] => {
    const cap = DRAFT.capAtEnd.exec(text.slice(...piece));
    if (!cap) return [piece];
    if (draft.comparator === 'eq') draft.comparator = 'lte';
    return cap[0].length < piece[1] - piece[0] ? [[piece[0], piece[1] - cap[0].length]] : [];
  });
  cutReach(text, draft);
  draft.indicator = draft.indicator.flatMap((piece): Piece[] => {
    const at = DRAFT.totalInside.exec(text.slice(...piece));
    if (!at) return [piece];
    draft.cumulative = true;
    return [
      [piece[0], piece[0] + at.index],
      [piece[0] + at.index + 2, piece[1]],
    ];
  });
  // a rate cannot be newly added: 新增工业用地…覆盖100% names new land
  const only = draft.indicator[0];
  if (
    draft.action &&
    only &&
    text.startsWith('新', draft.action[0]) &&
    draft.action[1] === only[0] &&
    ((item.quantity.dimension === 'ratio' && item.quantity.base !== '个百分点') || DRAFT.rateName.test(textOfPieces(text, draft.indicator)))
  ) {
    draft.indicator = [[draft.action[0], only[1]], ...draft.indicator.slice(1)];
    draft.action = null;
    draft.carriesAction = false;
  }
  stripMeasure(text, draft);
  cutEnd(text, draft, DRAFT.likeForLike);
  return draft;
}

/** 最高可申请6万元: a cap with its verb between it and the number. */
function capAway(words: string): boolean {
  return words.includes('最') && DRAFT.capAway.test(words);
}

/** Takes closing words that name nothing off an indicator. */
export function cutEnd(text: string, draft: Draft, words: RegExp): void {
  const last = draft.indicator[draft.indicator.length - 1];
  const hit = last && words.exec(text.slice(...last));
  if (last && hit && hit[0].length < last[1] - last[0]) setLast(draft, [last[0], last[1] - hit[0].length]);
}

/** Trims the two outer ends; between pieces 的 stays (某类企业的 + 利润总额). */
export function trimEnds(text: string, pieces: readonly Piece[]): Piece[] {
  const out = [...pieces];
  const first = out[0];
  if (first) out[0] = out.length > 1 ? [trimPiece(text, first)[0], first[1]] : trimPiece(text, first);
  const last = out[out.length - 1];
  if (last && out.length > 1) out[out.length - 1] = [last[0], trimPiece(text, last)[1]];
  return out;
}

/** Gives a phrase a name that stands, all or in part, in another one. Its sentence begins no later than the name. */
export function takeName(draft: Draft, indicator: Piece[], rule: string): void {
  draft.indicator = indicator;
  draft.quoteFrom = Math.min(draft.quoteFrom, ...indicator.map(([start]) => start));
  draft.rules.push(rule);
}
