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

const RANGE = /^(?:[-—–~～−]{1,2}|至|到)$/u;

/** What stands behind value_text in its quote: its unit, with 余 or 多 before it where the quote has that. */
function behind(text: string, unit: string | null, quote: string): string {
  const tail = unit === null || unit === '%' || unit === '倍' ? (unit ?? '个') : foldText(unit);
  return ['余', '多'].map((more) => more + tail).find((more) => quote.includes(text + more)) ?? tail;
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
  const text = foldText(valueText);
  const whole = text + behind(text, unit, foldText(quote));
  const [first, second] = findNumerals(whole).filter((one) => one.start < text.length);
  if (!first || first.start !== 0) {
    const plain = parseNumber(text);
    return plain === null ? null : { value: plain.value, max: plain.value_max, form: 'chinese', exceeded: plain.comparator === 'gt' };
  }
  const after = first.end + (first.exceeded && ['余', '多'].includes(whole.charAt(first.end)) ? 1 : 0);
  const own = second ? matchUnit(whole, after, units) : null;
  const gap = second ? whole.slice(own?.end ?? after, second.start) : '';
  if (!second || !RANGE.test(gap)) return { value: first.value, max: null, form: first.form, exceeded: first.exceeded };
  // 500万元—1亿元: the lower end is given in the unit of the upper one
  const other = matchUnit(whole, second.end, units);
  const scale = own && other && own.base !== null && own.factor !== other.factor ? own.factor / other.factor : 1;
  return { value: first.value === null ? null : first.value * scale, max: second.value, form: first.form, exceeded: first.exceeded };
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
): StatedUnit | null {
  if (form === 'doubling') return { base: '倍', factor: 1, repaired: false };
  if (form === 'coverage' || form === 'full' || form === 'percent-word') return { base: '%', factor: 1, repaired: false };
  if (unit === null) return { base: measure === 'growth' || measure === 'decline' ? '%' : null, factor: 1, repaired: false };
  const folded = foldText(unit);
  const match = matchUnit(folded, 0, units);
  if (!match || match.end !== folded.length) return null;
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
  if (factor === null || !/^[零一二三四五六七八九十百千万亿]+$/u.test(text)) return null;
  const number = byPlace(text + words);
  return number === null ? null : { number, words, factor };
}
