import type { Frequency, Kind, Measure } from '../../model/record.js';
import { CODING } from '../../rules/phrases/coding.js';
import type { Draft } from './draft.js';
import { trimPiece } from './phrase.js';

/**
 * How often, in the words of what comes again; null for what is none of the codes, which is then no yearly amount.
 *
 * @example recurrenceOf('每年') → annual; recurrenceOf('每两年') → null, since 每两年体检2万人次 is not 2万人次 a year
 */
function recurrenceOf(text: string): Frequency | null {
  if (CODING.otherSpan.test(text)) return null;
  return CODING.monthly.test(text) ? 'monthly' : CODING.quarterly.test(text) ? 'quarterly' : 'annual';
}

/** How the value measures its indicator (codebook §3): 增长5% is a growth, 占比达到5% a share, 新增5家 an increment. */
export function measureOf(draft: Draft, text: string, indicator: string): Measure {
  const { quantity } = draft.item;
  const form = quantity.numerals[0]?.form;
  const action = draft.action ? text.slice(...draft.action) : '';
  const ratio = quantity.dimension === 'ratio';
  if (form === 'doubling' || quantity.base === '倍') return 'multiple';
  if (form === 'coverage' || (ratio && CODING.coverageRate.test(indicator))) return 'coverage';
  if (quantity.dimension === 'rank') return 'rank';
  if (quantity.dimension === 'time') {
    if (!CODING.countOfTime.test(indicator)) return 'duration';
    return draft.growth === null ? 'level' : draft.growth === 'decline' ? 'decline' : 'increment';
  }
  if (draft.growth && quantity.dimension === 'money' && CODING.added.test(text.slice(draft.item.left[0], quantity.start)))
    return 'increment';
  if (draft.growth && (ratio || quantity.dimension === 'money' || form === 'double-digit')) return draft.growth;
  if (draft.growth) return draft.growth === 'decline' ? 'decline' : 'increment';
  if (ratio && CODING.fallTail.test(indicator)) return 'decline';
  if (draft.cumulative) return 'cumulative';
  if (quantity.base === '个百分点') return 'growth';
  if (ratio) return 'share';
  if (CODING.newlyGained.test(action) || CODING.incrementNoun.test(indicator)) return 'increment';
  return 'level';
}

/**
 * How often the value is to come about (codebook §2).
 *
 * @param every the time beside it that comes again: 每年, 每月, 每两年
 * @param yearly what stands above it, or 全年 in a plan for several years, says so of each year
 */
export function frequencyOf(draft: Draft, every: string | null, yearly: boolean): Frequency | null {
  if (draft.average) return 'annual_average';
  if (draft.yoy) return 'yoy';
  if (every === null) return yearly ? 'annual' : null;
  return recurrenceOf(every);
}

/** A bare number is a value only where a verb or a comparator says that something reaches it, a rank only where it says among whom. */
export function isBareNumber({ item, growth }: Draft, indicator: string): boolean {
  const { quantity, symbols } = item;
  if (quantity.unit !== null || quantity.base !== null || growth !== null || quantity.numerals[0]?.form === 'vague') return false;
  if (quantity.dimension === 'ratio') return false;
  if (quantity.dimension === 'rank' && (quantity.start - quantity.opens > 1 || CODING.rankName.test(indicator))) return indicator === '';
  if (CODING.dimensionless.test(indicator)) return false;
  return !/\p{L}/u.test(indicator) || quantity.comparator === 'range' || (quantity.comparator === 'eq' && !symbols.includes('R'));
}

/** In a condition the noun behind the number names who qualifies, not what is measured. */
export function conditionIndicator(text: string, draft: Draft, kind: Kind): void {
  nameCondition(text, draft, kind);
  if (kind === 'threshold') trimCondition(text, draft);
}

function nameCondition(text: string, draft: Draft, kind: Kind): void {
  const { item } = draft;
  const at = item.symbols.search(/[NLb]/u);
  const noun = at >= 0 ? item.pieces[at] : undefined;
  const tail = item.symbols.indexOf('O');
  if (kind === 'threshold' && item.quantity.dimension === 'time') {
    const experience = CODING.experience.exec(text.slice(item.quantity.closes, item.right[1]));
    if (experience) {
      draft.indicator = [trimPiece(text, [item.quantity.closes, item.quantity.closes + experience[0].length])];
      draft.action = null;
      return;
    }
    const body = text.slice(item.bodyStart, item.quantity.opens);
    const list = body.lastIndexOf('、');
    const opener = CODING.conditionOpener.exec(list >= 0 ? body.slice(list + 1) : body)?.[0] ?? '';
    const start = item.bodyStart + list + 1 + opener.length;
    const end = item.quantity.opens;
    if (start < end) {
      draft.indicator = [trimPiece(text, [start, end])];
      draft.action = null;
      return;
    }
  }
  if (kind === 'threshold' && noun && tail >= 0 && text.charAt(item.quantity.closes) === '的') {
    draft.indicator = [...noun];
    draft.action = null;
  }
}

/** The last of several conditions, without the words of obligation and of being full: 完成首轮融资且到账额度, 服务期应, 创办满. */
function trimCondition(text: string, draft: Draft): void {
  const last = draft.indicator[draft.indicator.length - 1];
  const joined = last ? CODING.lastConjunct.exec(text.slice(...last)) : null;
  if (last && joined) draft.indicator = [trimPiece(text, [last[0] + joined[0].length, last[1]])];
  const end = draft.indicator[draft.indicator.length - 1];
  const must = end ? CODING.mustTail.exec(text.slice(...end)) : null;
  if (!end || !must || must[0].length >= end[1] - end[0]) return;
  draft.indicator = [...draft.indicator.slice(0, -1), [end[0], end[1] - must[0].length]];
  if (must[0] === '满' && draft.comparator === 'eq') draft.comparator = 'gte';
}

/** 打造建材、食品两个产业集群: the clusters that a list names are to be built, however few they are. */
function countsNamedClusters(text: string, { item: { symbols, pieces } }: Draft): boolean {
  const named = pieces[symbols.indexOf('N')]?.[0];
  const counted = pieces[symbols.indexOf('O')]?.[0];
  if (!/^A?NQO$/u.test(symbols) || !named || !counted) return false;
  return text.slice(...named).includes('、') && CODING.listedClusters.test(text.slice(...counted));
}

/** 植树造林1.2万亩, 投入2115万元: a deed that nothing stands behind is what is measured; 完成 before it stays the deed. */
export function nameByDeed(text: string, draft: Draft): void {
  const second = draft.item.pieces[draft.item.symbols.indexOf('V')]?.[0];
  if (second && draft.action && CODING.deedItself.test(text.slice(...second))) {
    draft.indicator = [second];
    return;
  }
  const deed = draft.action;
  const own = deed ? CODING.deedItself.exec(text.slice(...deed)) : null;
  if (!deed || own?.[2] === undefined) return;
  const at = deed[0] + (own[1]?.length ?? 0);
  draft.indicator = [[at, at + own[2].length]];
  draft.action = own[1] ? [deed[0], at] : null;
}

/** 推动两个园区融合: a small number in Chinese only counts what the text names, unless it is founded or said to be reached. */
export function onlyEnumerates(text: string, draft: Draft): boolean {
  const { quantity, symbols } = draft.item;
  const small = quantity.numerals[0]?.form === 'chinese' && (quantity.value ?? 99) * quantity.factor <= 10 && quantity.valueMax === null;
  return (
    small &&
    /^(?:count|organisation|people|household)$/u.test(quantity.dimension) &&
    draft.comparator === 'eq' &&
    !CODING.founding.test(draft.action ? text.slice(...draft.action) : '') &&
    !(draft.action && /N[RGF]*Q$/u.test(symbols)) &&
    !countsNamedClusters(text, draft)
  );
}
