import type { Kind, Measure } from '../model/record.js';
import { magnitude } from '../normalise/chinese-number.js';
import { findNumerals, parseNumber, type NumeralForm } from '../normalise/number.js';
import { matchUnit, standardise, type UnitTable } from '../normalise/unit.js';
import { foldText } from '../model/view.js';

/** What the words of a value state. */
export interface Stated {
  readonly value: number | null;
  readonly max: number | null;
  readonly form: NumeralForm;
  readonly exceeded: boolean;
}
export interface StatedUnit {
  readonly base: string | null;
  readonly factor: number;
  readonly repaired: boolean;
}

/** A number as files hold it: at most 15 significant digits, which is all that survives every reader. */
export const tidy = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)));

const RANGE = /^(?:\(不?含[^()]*\))?(?:[-—–~～−]{1,2}|至|到|一)$/u;
/** 在5%和10%之间 */
const BETWEEN = /^[和与及]$/u;
/** 40万元以上至90万元以下 */
const BAND = /^(?:\(不?含[^()]*\))?(?:及?以上|起|\(不?含[^()]*\))(?:\(不?含[^()]*\))?[、,]?(?:[-—–~～−]|至|到)?$/u;
/** Blanks that part the digits of one number. */
const PARTED = /(?<=\d)[ \u3000](?=\d)/gu;
export const unparted = (text: string): string => text.replace(PARTED, '');

/** Currencies that stand before a number. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['人民币', '元'],
  ['RMB', '元'],
  ['CNY', '元'],
  ['￥', '元'],
  ['¥', '元'],
  ['台币', '新台币'],
  ['NT$', '新台币'],
  ['HK$', '港元'],
  ['港币', '港元'],
  ['USD', '美元'],
  ['$', '美元'],
  ['€', '欧元'],
  ['£', '英镑'],
];

/** The currency that stands right before a value in its quote; null where none does. */
export function currencyBefore(quote: string, valueText: string): string | null {
  return CURRENCIES.find(([sign]) => quote.includes(sign + valueText))?.[1] ?? null;
}

/** 两三, 七八十, 十五六: two digits side by side that differ by one mean a few. */
function aFew(text: string): readonly [number, number] | null {
  const parts = /^([一二两三四五六七八九十百千]{0,5}?)([一二两三四五六七八九])([二两三四五六七八九])([十百千]?)$/u.exec(text);
  if (!parts) return null;
  const [, head = '', first = '', second = '', step = ''] = parts;
  // 二千三四 is short for 二千三四百
  const short = step === '' ? ({ 千: '百', 百: '十' }[head.at(-1) ?? ''] ?? '') : step;
  const [low, high] = [first, second].map((digit) => byPlace(`${head}${digit}${short}`.replaceAll('两', '二')));
  return low == null || high == null || high <= low ? null : [low, high];
}

/** 3/16, with four significant digits; null for what is no part of a whole (50/00), undefined where there is no stroke. */
export function ofStroke(text: string): number | null | undefined {
  const [, above = '', below = ''] = /^(\d{1,2})\/(\d{1,3})$/u.exec(text) ?? [];
  if (below === '') return undefined;
  return Number(above) === 0 || Number(above) >= Number(below) ? null : Number((Number(above) / Number(below)).toPrecision(4));
}

/** 一年半, 两个半: what stands before the counter, and a half. */
function andHalf(text: string): number | null {
  const whole = /^([\d一二两三四五六七八九十]{1,3})[个年天亩倍]半$/u.exec(text)?.[1];
  const number = whole === undefined ? null : /^\d+$/u.test(whole) ? Number(whole) : byPlace(whole.replaceAll('两', '二'));
  return number === null ? null : number + 0.5;
}

/** What stands behind value_text in its quote: its unit, with 余 or 多 before it where the quote has that. */
function behind(text: string, unit: string | null, quote: string): string {
  const tail = unit === null || unit === '%' || unit === '倍' ? (unit ?? '个') : foldText(unit);
  return ['余', '多', '几', '来'].map((more) => more + tail).find((more) => quote.includes(text + more)) ?? tail;
}

/**
 * The number that value_text states, read with the unit behind it (千 in 千家, 百 in 百亿元).
 *
 * @param quote where they stand
 * @returns null where the words state no number at all
 *
 * Example: 5-6 with 家 is 5 to 6; 两位数 is 10; 十 with 万家 is 10.
 */
export function statedValue(valueText: string, unit: string | null, quote: string, units: UnitTable): Stated | null {
  const text = unparted(foldText(valueText));
  const said = unparted(foldText(quote));
  // 百分之三四
  const [, per = '', words = ''] = /^(百分之|千分之)?(.*)$/su.exec(text) ?? [];
  const few = aFew(words);
  const form = per === '百分之' ? 'percent-word' : per === '千分之' ? 'permille-word' : 'chinese';
  if (few) return { value: few[0], max: few[1], form, exceeded: false };
  const half = andHalf(text);
  if (half !== null) return { value: half, max: null, form: 'and-half', exceeded: false };
  const part = ofStroke(text);
  if (part !== undefined) return { value: part, max: null, form: 'fraction', exceeded: false };
  const whole = text + behind(text, unit, said);
  const [first, second] = findNumerals(whole).filter((one) => one.start < text.length);
  if (!first || first.start !== 0) {
    const plain = parseNumber(text);
    return plain === null ? null : { value: plain.value, max: plain.value_max, form: 'chinese', exceeded: plain.comparator === 'gt' };
  }
  const { exceeded } = first;
  const after = first.end + (exceeded && ['余', '多', '几'].includes(whole.charAt(first.end)) ? 1 : 0);
  const own = second ? matchUnit(whole, after, units) : null;
  const gap = second ? whole.slice(own?.end ?? after, second.start) : '';
  if (!second || !(RANGE.test(gap) || BAND.test(gap) || (BETWEEN.test(gap) && /之间|区间/u.test(said))))
    return { value: first.value, max: null, form: first.form, exceeded };
  if (first.value === null || second.value === null) return { value: null, max: null, form: first.form, exceeded };
  // 5000至10万元: where the value holds the magnitude of its end, each end has its own
  const apart = magnitude(text.slice(second.end)) ?? 1;
  if (apart > 1) return { value: first.value, max: second.value * apart, form: first.form, exceeded };
  // 500万元—1亿元: the lower end is given in the unit of the upper one
  const other = matchUnit(whole, second.end, units);
  const scale = own && other && own.factor !== other.factor ? own.factor / other.factor : 1;
  const value = tidy(first.value * scale);
  const max = second.max ?? second.value;
  // -3%至-5% ascends by amount
  return max < value && value < 0 ? { value: max, max: value, form: first.form, exceeded } : { value, max, form: first.form, exceeded };
}

/**
 * The base unit that a written unit stands for; null where it is no unit that is known. A bare magnitude is one of 元 for a sum given,
 * and where the record says that it was inferred (投资完成15亿).
 */
export function statedUnit(
  unit: string | null,
  form: NumeralForm,
  kind: Kind,
  measure: Measure,
  units: UnitTable,
  inferred = false,
  currency: string | null = null,
): StatedUnit | null {
  if (form === 'doubling') return { base: '倍', factor: 1, repaired: false };
  if (form === 'coverage' || form === 'full' || form === 'percent-word' || form === 'tenths')
    return { base: '%', factor: 1, repaired: false };
  if (form === 'permille-word') return { base: '‰', factor: 1, repaired: false };
  if (unit === null)
    return { base: form !== 'fraction' && (measure === 'growth' || measure === 'decline') ? '%' : null, factor: 1, repaired: false };
  const folded = foldText(unit);
  const scaled = matchUnit(folded, 0, units);
  // 一亿六千万度: the magnitude is the number's
  const match = scaled?.end === folded.length ? scaled : matchUnit(`万${folded}`, 1, units);
  if (!match || match.end !== folded.length + (match === scaled ? 0 : 1)) return null;
  if (currency !== null && (match.base === null || match.base === '元')) return { base: currency, factor: match.factor, repaired: false };
  const money = match.base === null && (inferred || kind === 'incentive' || kind === 'budget');
  return { base: money ? '元' : match.base, factor: match.factor === 0 ? 1 : match.factor, repaired: match.warnings.length > 0 };
}

/** A value in base units, as files hold it. */
export function inBase(value: number | null, factor: number): number | null {
  const standard = standardise(value, factor);
  return standard === null ? null : tidy(standard);
}

const DIGITS = '零一二三四五六七八九';
const STEPS: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
  ['十', 10],
];

/** A Chinese numeral by place value, the greatest magnitude first; null for anything that is not written out in full (三万二, 一百五, 二〇二五). */
function byPlace(text: string, least = Number.POSITIVE_INFINITY): number | null {
  const words = text.startsWith('零') ? text.slice(1) : text;
  if (words === '') return 0;
  if (words.length === 1 && DIGITS.includes(words))
    return least <= 10 || least === Number.POSITIVE_INFINITY || text !== words ? DIGITS.indexOf(words) : null;
  for (const [word, size] of STEPS) {
    const at = words.lastIndexOf(word);
    if (at < 0) continue;
    const times = at === 0 ? 1 : byPlace(words.slice(0, at));
    const rest = byPlace(words.slice(at + 1), size);
    return times === null || rest === null || rest >= size ? null : times * size + rest;
  }
  return null;
}

/**
 * A Chinese numeral with the magnitude words of its unit, read as one number and by another way than the extraction's: 二亿三千 with
 * 万亩 is 230000000. Null where the value is written otherwise, or the unit has no magnitude.
 */
export function wholeNumeral(
  valueText: string,
  unit: string | null,
): { readonly number: number; readonly words: string; readonly factor: number } | null {
  const text = foldText(valueText).replaceAll('〇', '零').replaceAll('两', '二');
  const words = /^[十百千]?[万亿]+/u.exec(foldText(unit ?? ''))?.[0] ?? '';
  const factor = magnitude(words);
  // 亿 of 亿万元 is no number that goes on in the unit
  if (factor === null || /^[万亿]+$/u.test(text) || !/^[零一二三四五六七八九十百千万亿]+$/u.test(text)) return null;
  const number = byPlace(text + words);
  return number === null ? null : { number, words, factor };
}
