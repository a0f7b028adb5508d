import { closing } from '../../segment/sentences.js';
import type { Comparator } from '../../model/record.js';
import { compileRules } from '../../model/rule.js';
import { DISTRIBUTING, GIFT, GIVEN, MEASURE_TAIL, PLACE_TAIL } from '../../rules/lexicons/phrases.js';
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
  /** its own date, where dates and numbers stand in turn */
  date: TimeMatch | null;
  needsAfter: boolean;
  /** the noun of the list stands behind its last number, if it does */
  afterList: boolean;
  quoteFrom: number;
  warnings: string[];
}

const LEADING_COMPARATOR: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:不低于|不少于|不得少于|不得低于|至少)/u, 'gte'],
  [/^(?:最高不超过|不超过|不高于|不多于|最高|最多|不得超过)/u, 'lte'],
  [/^(?:超过|高于|突破)/u, 'gt'],
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

/** Fits the frame rules to an item's symbols. */
function frameOf(item: Item): { rule: FrameRule; groups: Record<string, Piece[]> } | null {
  for (const rule of frames) {
    rule.regexp.lastIndex = 0;
    const match = rule.regexp.exec(item.symbols);
    if (!match) continue;
    const groups: Record<string, Piece[]> = {};
    for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
      if (range) groups[name] = item.pieces.slice(range[0], range[1]).flatMap((pieces) => [...pieces]);
    }
    return { rule, groups };
  }
  return null;
}

export function textOfPieces(text: string, pieces: readonly Piece[]): string {
  return pieces.map(([start, end]) => text.slice(start, end)).join('');
}

/** Takes the words that `measure` already says off the end of an indicator. */
function stripMeasure(text: string, draft: Draft): void {
  const last = draft.indicator[draft.indicator.length - 1];
  if (!last) return;
  const body = text.slice(last[0], last[1]);
  const growth = MEASURE_TAIL.exec(body);
  if (growth && draft.item.quantity.dimension === 'ratio' && growth[0].length < textOfPieces(text, draft.indicator).length) {
    draft.growth = draft.growth ?? 'growth';
    if (/年均/u.test(growth[0])) draft.average = true;
    setLast(draft, trimPiece(text, [last[0], last[1] - growth[0].length]));
  }
  const end = draft.indicator[draft.indicator.length - 1];
  if (!end) return;
  const span = /(?:连续|近)?[0-9一二三四五六七八九十]{1,3}年(?:内|来|间)?$/u.exec(text.slice(end[0], end[1]));
  if (span && span[0].length < end[1] - end[0]) {
    setLast(draft, trimPiece(text, [end[0], end[1] - span[0].length]));
    return;
  }
  const region = PLACE_TAIL.exec(text.slice(end[0], end[1]));
  if (region && region[0].length < end[1] - end[0] - 1) {
    setLast(draft, trimPiece(text, [end[0], end[1] - region[0].length]));
    return;
  }
  const marker = /(?:年均|同比|累计|分别)$/u.exec(text.slice(end[0], end[1]));
  if (marker) {
    if (marker[0] === '年均') draft.average = true;
    if (marker[0] === '同比') draft.yoy = true;
    if (marker[0] === '累计') draft.cumulative = true;
    setLast(draft, trimPiece(text, [end[0], end[1] - marker[0].length]));
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
      if (text.charAt(at) !== '(') continue;
      const close = closing(text, at);
      if (close < 0 || close >= end) continue;
      const inside = text.slice(at + 1, close);
      if (/(?:指|即|简称|以下|下同|详见|具体见|英文)|[,;。]/u.test(inside) || /^[A-Za-z ]+$/u.test(inside)) {
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
    const verb = /(?:达到|实现|突破|超过|完成(?=投资|产值|税收|营收|销售))/u.exec(body);
    if (
      !verb ||
      /^(?:或|及|国家|国际|省级|[Ⅰ-Ⅴ一二三四五]级|[Ⅰ-Ⅴ]类|标准|要求)/u.test(body.slice(verb.index + verb[0].length)) ||
      verb.index < 2 ||
      verb.index + verb[0].length > body.length - 2 ||
      draft.item.symbols.endsWith('O')
    )
      return [[start, end]];
    if (/^[突超]/u.test(verb[0]) && draft.comparator === 'eq') draft.comparator = 'gt';
    return [trimPiece(text, [start, start + verb.index]), trimPiece(text, [start + verb.index + verb[0].length, end])];
  });
}

export function draftOf(text: string, item: Item, clause: number): Draft {
  const frame = frameOf(item);
  let comparator = item.quantity.comparator;
  const indicator = [...(frame?.groups['indicator'] ?? []), ...(frame?.groups['indicator2'] ?? [])];
  const first = indicator[0];
  if (first) {
    for (const [pattern, value] of LEADING_COMPARATOR) {
      const hit = pattern.exec(text.slice(first[0], first[1]));
      if (!hit) continue;
      if (comparator === 'eq') comparator = value;
      indicator[0] = trimPiece(text, [first[0] + hit[0].length, first[1]]);
      break;
    }
  }
  if (comparator === 'eq' && /b/u.test(item.symbols) && /(?:不超过|不高于|最高|不得超过)/u.test(text.slice(...item.left)))
    comparator = 'lte';
  if (comparator === 'eq' && /b/u.test(item.symbols) && /(?:不低于|不少于|不得低于)/u.test(text.slice(...item.left))) comparator = 'gte';
  if (comparator === 'eq' && /b/u.test(item.symbols)) {
    const base = item.pieces[item.symbols.indexOf('b')]?.[0];
    for (const [pattern, value] of LEADING_COMPARATOR) if (base && pattern.test(text.slice(base[0], base[1]))) comparator = value;
  }
  let action = frame?.groups['action']?.[0] ?? frame?.groups['action2']?.[0] ?? null;
  if (comparator === 'eq' && item.capped) comparator = 'lte';
  // 奖励200万元: a verb of giving with nobody before it is itself what is measured
  if (action && indicator.length === 0 && GIFT.test(text.slice(...action))) {
    indicator.push(action);
    action = null;
  }
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
    distributes: DISTRIBUTING.test(text.slice(item.quantity.opens, item.quantity.start)) && comparator === 'lte' ? 'lte' : null,
    needsAfter: frame?.rule.elided === 'after',
    change: null,
    date: null,
    afterList: false,
    quoteFrom: item.quantity.opens,
    warnings: [],
  };
  // 实现改造全覆盖: what is covered is named by a verb alone
  if (item.quantity.numerals[0]?.form === 'coverage' && draft.indicator.length === 0 && draft.action) {
    draft.indicator = [draft.action];
    draft.action = null;
  }
  if (frame?.rule.elided === 'before' && item.symbols.includes('z')) draft.indicator = [];
  // 给予最高5000元、1万元、2万元补贴; 享受3年5折优惠: what is given is named behind the last number
  if (action && GIVEN.test(text.slice(...action)) && !/[OWB]/u.test(item.symbols) && item.right[1] <= item.quantity.closes)
    draft.afterList = true;
  const tailEnd = draft.indicator[draft.indicator.length - 1];
  if (tailEnd) {
    const bound = /(?:最高|最多|不超过|至少|不少于|不低于)$/u.exec(text.slice(...tailEnd));
    if (bound && tailEnd[1] - tailEnd[0] > bound[0].length) {
      if (draft.comparator === 'eq') draft.comparator = /^(?:至少|不少于|不低于)/u.test(bound[0]) ? 'gte' : 'lte';
      setLast(draft, [tailEnd[0], tailEnd[1] - bound[0].length]);
    }
  }
  const lastPiece = draft.indicator[draft.indicator.length - 1];
  if (lastPiece && draft.comparator === 'eq' && /最(?:高|多|长)(?:额度|限额|金额|期限|面积)$/u.test(text.slice(...lastPiece)))
    draft.comparator = 'lte';
  // 工业增加值增速高于全省平均水平2个百分点: what it is compared with is no part of the name
  if (lastPiece && item.quantity.base === '个百分点') {
    const against = /(?:增速|增幅)?(?:高于|快于|低于|领先|超过|高出)[^,;。]{0,60}$/u.exec(text.slice(...lastPiece));
    if (against && against.index > 1) setLast(draft, [lastPiece[0], lastPiece[0] + against.index]);
  }
  const must = /^[^,;。]{0,10}(?:应当?|须|必须)(?:满足|具备|符合|达到)/u.exec(lastPiece ? text.slice(...lastPiece) : '');
  if (must && lastPiece) setLast(draft, [lastPiece[0] + must[0].length, lastPiece[1]]);
  // 新增建设用地25%以上用于…: what begins the share's own phrase is no action
  if (frame?.rule.id === 'number-inside') {
    const at = item.symbols.indexOf('A');
    const verb = at >= 0 ? item.pieces[at]?.[0] : undefined;
    const head = draft.indicator[0];
    if (verb && head && /^新/u.test(text.slice(...verb))) draft.indicator[0] = [verb[0], head[1]];
  }
  cutReach(text, draft);
  // a rate cannot be newly added: 新增工业用地…覆盖100% names new land
  const only = draft.indicator[0];
  if (
    draft.action &&
    only &&
    /^新/u.test(text.slice(...draft.action)) &&
    draft.action[1] === only[0] &&
    ((item.quantity.dimension === 'ratio' && item.quantity.base !== '个百分点') ||
      /(?:强度|税收|率|比例|比重|占比|密度|水平)(?:每[亩人])?$/u.test(textOfPieces(text, draft.indicator)))
  ) {
    draft.indicator = [[draft.action[0], only[1]], ...draft.indicator.slice(1)];
    draft.action = null;
    draft.carriesAction = false;
  }
  stripMeasure(text, draft);
  return draft;
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
