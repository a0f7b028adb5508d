/** Chinese numerals: the one place that reads and writes them. Folded text in; what is no numeral is null. */
import { NUMERAL } from '../rules/phrases/numerals.js';

/** Values by the codes of characters: a number costs less to look up than a string cut from the text. */
type Values = ReadonlyMap<number, number>;
const valuesOf = (entries: readonly (readonly [string, number])[]): Values =>
  new Map(entries.map(([char, value]) => [char.charCodeAt(0), value]));
const inTurn = (chars: string): [string, number][] => [...chars].map((char, value) => [char, value]);
const DIGIT = valuesOf([...inTurn('零一二三四五六七八九'), ...inTurn('〇壹贰叁肆伍陆柒捌玖'), ['○', 0], ['两', 2]]);
const STEP = valuesOf(Object.entries({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }));
const GROUP = valuesOf(Object.entries({ 万: 1e4, 亿: 1e8 }));

/** The value of the magnitude words that stand before a unit: 万 亿 万亿 百万 千亿 … Returns 1 for '' and null for other text. */
export function magnitude(text: string): number | null {
  let factor = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const step = STEP.get(code) ?? GROUP.get(code);
    if (step === undefined) return null;
    factor *= step;
  }
  return factor;
}

/** Digits one by one: 二〇二五 → 2025; null where a character is none. */
function digitByDigit(text: string): number | null {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = DIGIT.get(text.charCodeAt(at));
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** 二十五万六千 → 256000, 二〇二五 → 2025, 三点五 → 3.5, 百 → 100. Null where the text is no Chinese numeral. */
export function parseChinese(text: string): number | null {
  if (text === '') return null;
  const point = text.indexOf('点');
  if (point > 0) {
    const whole = parseChinese(text.slice(0, point));
    const digits = [...text.slice(point + 1)].map((char) => DIGIT.get(char.charCodeAt(0)));
    if (whole === null || digits.length === 0 || digits.includes(undefined)) return null;
    return Number(`${whole}.${digits.join('')}`);
  }
  // 二〇二五 and 一〇五 are spelt digit by digit; 七八 means a few, 二七 is a name
  if (text.length > 3 || (text.length > 1 && NUMERAL.zero.test(text))) {
    const digits = digitByDigit(text);
    if (digits !== null) return digits;
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastStep = 0;
  let least = Number.POSITIVE_INFINITY;
  /** a digit has come since the last 万 or 亿 */
  let spelt = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const d = DIGIT.get(code);
    const step = STEP.get(code);
    const group = GROUP.get(code);
    if (d !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = d;
      spelt = true;
      if (d === 0) lastStep = 0;
    } else if (step !== undefined) {
      // steps descend (十百 is no number), and behind a digit each but a spoken 十 (一百十五) has its own: 三千百九十六 is none
      if (step >= least || (spelt && digit === null && step > 10)) return null;
      least = step;
      section += (digit || 1) * step;
      digit = null;
      lastStep = step;
    } else if (group !== undefined) {
      const before = section + (digit ?? 0);
      const own = before === 0 && total === 0 ? 1 : before;
      // 亿 counts all that stands before it (二万亿), 万 only what stands behind the 亿 (一亿二千万), or all where that is nothing (五万万)
      total = group === 1e8 || (before === 0 && total < 1e8) ? (total + own) * group : total + own * group;
      section = 0;
      digit = null;
      lastStep = group;
      least = Number.POSITIVE_INFINITY;
      spelt = false;
    } else return null;
  }
  // 二百五 and 三万二 are spoken short forms of 250 and 32000
  const shortened = digit !== null && digit !== 0 && lastStep >= 100;
  // 亿两 and 百五 lack the digit that their magnitude counts
  if (shortened && text.length < 3) return null;
  if (shortened) section += (digit ?? 0) * (lastStep / 10);
  else section += digit ?? 0;
  return total + section;
}

/**
 * Two digits side by side that mean a few: 两三 is 2 to 3, 七八十 70 to 80, 十五六 15 to 16. Null for any other text.
 *
 * @example parsePair('四五百') // [400, 500]
 */
export function parsePair(text: string): readonly [number, number] | null {
  // 二〇三五 is spelt digit by digit
  if (text.length > 2 && digitByDigit(text) !== null) return null;
  for (let at = 0; at + 1 < text.length; at++) {
    const [low, high] = [DIGIT.get(text.charCodeAt(at)) ?? 0, DIGIT.get(text.charCodeAt(at + 1)) ?? 0];
    if (low === 0 || (high !== low + 1 && !(low === 3 && high === 5))) continue;
    // 一二千二百 says an amount to the hundred, and is no few thousand
    for (let behind = at + 2; behind < text.length; behind++) if (DIGIT.has(text.charCodeAt(behind))) return null;
    const from = parseChinese(text.slice(0, at + 1) + text.slice(at + 2));
    const to = parseChinese(text.slice(0, at) + text.slice(at + 1));
    return from === null || to === null ? null : [from, to];
  }
  return null;
}

/** A number in digits of either kind. Example: parseEither('3.5') = 3.5, parseEither('五百') = 500; null for '' and for other text. */
export function parseEither(text: string): number | null {
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : parseChinese(text);
}

/** A year of four digits, Arabic or Chinese (二〇二五, 二OO八); null for anything else. Example: parseYear('二〇三五') = 2035. */
export function parseYear(text: string): number | null {
  if (/^[0-9]{4}$/u.test(text)) return Number(text);
  return text.length === 4 ? digitByDigit(text.replaceAll('O', '〇')) : null;
}

/** A small whole number as dates and periods use it, 1 to 99: '3', '十二', '两', '二十一', 半 is 0.5; null for anything else. */
export function parseSmall(text: string): number | null {
  if (/^[0-9]{1,2}$/u.test(text)) return Number(text);
  if (text === '半') return 0.5;
  return NUMERAL.belowHundred.test(text) ? parseChinese(text) : null;
}

const DIGITS = ['', ...'一二三四五六七八九'];

/** A whole number from 1 to 99 in Chinese. Example: writeChinese(21) = 二十一 */
export function writeChinese(value: number): string {
  const ones = DIGITS[value % 10] ?? '';
  return value < 10 ? ones : `${value < 20 ? '' : (DIGITS[Math.floor(value / 10)] ?? '')}十${ones}`;
}
