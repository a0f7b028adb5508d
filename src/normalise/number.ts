import { firstCharacters } from '../model/beginnings.js';
/**
 * Numbers as plans write them: 1,200 · 3.5 · 二十五 · 一千二百余 · 百分之三点五 · 三分之二 · 两位数 · 翻一番 · 全覆盖 · 半.
 * All functions read folded text (half-width digits, see model/view.ts) and never invent a value: what is vague stays null.
 */

import { magnitude, parseChinese, parseEither } from './chinese-number.js';
import { NUMERAL } from '../rules/phrases/numerals.js';

export type NumeralForm =
  | 'arabic'
  | 'chinese'
  | 'percent-word'
  | 'fraction'
  | 'double-digit'
  | 'doubling'
  | 'coverage'
  | 'half'
  | 'vague'
  | 'full';

export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: NumeralForm;
  /** null where the word names no number (数百, 几十) */
  readonly value: number | null;
  /** 余 or 多 after it: the number is a lower bound that is exceeded */
  readonly exceeded: boolean;
}

const BEGINS = firstCharacters(NUMERAL.any.source);

/** A numeral or a word with a numeral's character. */
interface Written {
  readonly index: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const DIGITS: Written['groups'] = { arabic: '' };

/** The next numeral or word with a numeral's character from a place on. */
function nextMatch(text: string, from: number): Written | null {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (BEGINS !== null && BEGINS[code] === 0) continue;
    if (code >= 48 && code <= 57) {
      const digits = arabicAt(text, at);
      if (digits !== null) return { index: at, text: digits, groups: DIGITS };
    }
    NUMERAL.any.lastIndex = at;
    const match = NUMERAL.any.exec(text);
    if (match) return { index: at, text: match[0], groups: match.groups ?? {} };
  }
  return null;
}

/** A number in digits that is surely no fraction: most numerals are, and one short pattern tells it. */
function arabicAt(text: string, at: number): string | null {
  NUMERAL.arabic.lastIndex = at;
  if (!NUMERAL.arabic.test(text)) return null;
  // 1/3, 3千分之一
  if (text.charAt(at + 1) === '/' || text.slice(at + 1, at + 6).includes('分之')) return null;
  return text.slice(at, NUMERAL.arabic.lastIndex);
}

/** 翻一番 2, 翻两番 4, 翻番 2. */
function doubling(text: string): number {
  const times = NUMERAL.doublings.exec(text)?.[1];
  return 2 ** (times === undefined ? 1 : (parseChinese(times) ?? 1));
}

/** Is the Chinese digit at `at` part of a word rather than a number (一批, 进一步, 百强, 千方百计)? */
function insideWord(text: string, at: number, end: number): boolean {
  if (NUMERAL.insideWord.test(text.slice(at, at + 6))) return true;
  return end - at === 1 && NUMERAL.endsWord.test(text.slice(Math.max(0, at - 3), at)) && text.charAt(at - 1) !== '第';
}

/** Long identifiers (an index number of 17 digits) have no value: a number would keep 15 of their digits and invent the rest. */
function exact(digits: string): number | null {
  const value = Number(digits);
  return Number.isSafeInteger(Math.trunc(value)) ? value : null;
}

/**
 * Every numeral of a folded text, in order. Words that only contain a numeral character (一批, 进一步, 双创, 百强) are not numerals.
 *
 * @param text folded text (View.text)
 * @returns numerals with UTF-16 offsets in `text`
 * @example findNumerals('培育企业十余万家') → [{ text: '十', value: 10, exceeded: true, … }]  (万 belongs to the unit)
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (let match = nextMatch(text, 0), resume = 0; match; match = nextMatch(text, resume)) {
    const { groups, index: start, text: written } = match;
    resume = start + written.length;
    let end = resume;
    const push = (form: NumeralForm, value: number | null): void => {
      const exceeded =
        NUMERAL.exceeded.test(text.slice(end, end + 1)) && form !== 'coverage' && !NUMERAL.manyWord.test(text.slice(end, end + 2));
      found.push({ start, end, text: text.slice(start, end), form, value, exceeded });
    };
    if (groups['percentword'] !== undefined) {
      push('percent-word', parseEither(written.slice(3)));
    } else if (groups['fraction'] !== undefined) {
      const [below, above] = written.split('分之').map(parseEither);
      push('fraction', below && above ? above / below : null);
    } else if (groups['slash'] !== undefined) {
      const [above, below] = written.split('/').map(Number);
      push('fraction', above && below && above < below ? above / below : null);
    } else if (groups['doubledigit'] !== undefined) push('double-digit', 10);
    else if (groups['doubling'] !== undefined) push('doubling', doubling(written));
    else if (groups['coverage'] !== undefined) push('coverage', 100);
    else if (groups['full'] !== undefined) push('full', 100);
    else if (groups['half'] !== undefined) push('half', written === '半' ? 0.5 : 50);
    else if (groups['vague'] !== undefined) push('vague', null);
    else if (groups['arabic'] !== undefined) push('arabic', exact(written.replaceAll(',', '')));
    else {
      // 万 of 5万家 is the magnitude of the unit
      const before = found[found.length - 1];
      const magnitudeOf = NUMERAL.magnitudeAlone.exec(written)?.[0];
      if (magnitudeOf === written && text.charAt(start - 1) === '/') continue; // 吨/万元
      if (magnitudeOf !== undefined && before && (before.end === start || (before.exceeded && before.end + 1 === start))) {
        resume = start + magnitudeOf.length;
        continue;
      }
      if (insideWord(text, start, end)) {
        resume = start + 1;
        continue;
      }
      // 余 or 多 before a 万 that does not count the 亿 before it: 四亿零七百多万吨
      const parted =
        NUMERAL.hundredMillionsOpen.test(written) && NUMERAL.exceededMillions.test(text.slice(end, end + 2))
          ? parseChinese(`${written}万`)
          : null;
      if (parted !== null) {
        end += 2;
        found.push({ start, end, text: text.slice(start, end), form: 'chinese', value: parted, exceeded: true });
        resume = end;
        continue;
      }
      // a trailing 万 or 亿 is the magnitude of the unit (二十五万家), unless nothing stands before it, or an 亿 does (一亿二千万)
      const trimmed = NUMERAL.hundredMillionsAndMillions.test(written) ? written : written.replace(NUMERAL.magnitudeTail, '');
      if (trimmed !== '') end = start + trimmed.length;
      const body = text.slice(start, end);
      const value = parseChinese(body);
      const next = text.slice(end, end + 4);
      const bare = body.length === 1 && !NUMERAL.magnitudeHead.test(next);
      if (
        value === null ||
        (bare &&
          !NUMERAL.countable.test(next) &&
          text.charAt(start - 1) !== '第' &&
          !(text.charAt(start - 1) === '前' && NUMERAL.clauseEnd.test(next)))
      ) {
        resume = Math.max(end, start + 1);
        continue;
      }
      push('chinese', value);
      resume = end;
    }
  }
  return found;
}

export interface ParsedNumber {
  readonly value: number | null;
  readonly value_max: number | null;
  /** 余, 多: gt; 几, 数: null value */
  readonly comparator: 'eq' | 'gt' | 'range' | null;
  readonly warnings: readonly string[];
}

/**
 * The number that a whole piece of text states, magnitude words included: 1.2万亿 → 1200000000000, 十余万 → 100000 (gt), 5-6 → 5..6.
 *
 * @param text any text; white space and full-width forms are folded
 * @returns null where the text is no number; value null where it is vague (数百)
 */
export function parseNumber(text: string): ParsedNumber | null {
  const folded = text.normalize('NFKC').replace(/\s+/gu, '').replace(NUMERAL.zeroSign, '零');
  const range = NUMERAL.range.exec(folded);
  if (range?.[1] !== undefined && range[2] !== undefined) {
    const high = parseNumber(range[2]);
    const tail = NUMERAL.magnitudeTail.exec(range[2])?.[0] ?? '';
    const low = parseNumber(NUMERAL.magnitudeTail.test(range[1]) ? range[1] : range[1] + tail);
    if (low?.value != null && high?.value != null) return { value: low.value, value_max: high.value, comparator: 'range', warnings: [] };
  }
  const [numeral] = findNumerals(folded + '个');
  if (!numeral || numeral.start !== 0) {
    const plain = parseChinese(folded);
    return plain === null ? null : { value: plain, value_max: null, comparator: 'eq', warnings: [] };
  }
  const rest = folded.slice(numeral.end).replace(NUMERAL.exceeded, '').replace(NUMERAL.exceededTail, '');
  const factor = magnitude(rest);
  if (factor === null) return null;
  const percent = numeral.form === 'percent-word';
  const value = numeral.value === null ? null : Number((numeral.value * factor * (percent ? 0.01 : 1)).toPrecision(15));
  const exceeded = numeral.exceeded || NUMERAL.exceededTail.test(folded);
  return {
    value,
    value_max: null,
    comparator: value === null ? null : exceeded ? 'gt' : 'eq',
    warnings: value === null ? ['vague'] : [],
  };
}
