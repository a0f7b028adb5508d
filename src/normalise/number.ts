/**
 * Numbers as plans write them: 1,200 · 3.5 · -2.3 · 二十五 · 1亿5千万 · 一千二百余 · 百分之三点五 · 三分之二 · 两三 · 七成五 · 一年半 · 两位数 ·
 * 翻一番 · 全覆盖 · 半. All functions read folded text (half-width digits, see model/view.ts) and never invent a value: what is vague stays null.
 */
import { firstCharacters } from '../model/beginnings.js';
import { foldText } from '../model/view.js';
import { NUMERAL } from '../rules/phrases/numerals.js';
import { magnitude, parseChinese, parseEither, parsePair } from './chinese-number.js';

export type NumeralForm =
  | 'arabic'
  | 'chinese'
  | 'percent-word'
  | 'permille-word'
  | 'tenths'
  | 'and-half'
  | 'mixed'
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
  /** the upper end where the word means a few: 8 of 七八 */
  readonly max: number | null;
  /** 余 or 多 after it, 几 after 十: the number is a lower bound that is exceeded */
  readonly exceeded: boolean;
}

/** What the signs of a negative number end with. */
const SIGNS = '-−负下';
const BEGINS = firstCharacters(NUMERAL.any.source);

/** A numeral or a word with a numeral's character. */
interface Written {
  readonly index: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The name of the group that fits; the numeral in Chinese characters is what none of the others is. */
function formOf(groups: Written['groups']): string {
  for (const name in groups) if (groups[name] !== undefined) return name;
  return 'chinese';
}

const DIGITS: Written['groups'] = { arabic: '' };
const HAN: Written['groups'] = { chinese: '' };
/** What numbers in Chinese characters are made of. */
const HAN_DIGITS = new Uint8Array(0x10000);
for (const digit of '零〇一二两三四五六七八九十百千万亿') HAN_DIGITS[digit.charCodeAt(0)] = 1;

/** The next numeral or word with a numeral's character from a place on. */
function nextMatch(text: string, from: number): Written | null {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (BEGINS !== null && BEGINS[code] === 0) continue;
    if (code >= 48 && code <= 57) {
      const digits = arabicAt(text, at);
      if (digits !== null) return { index: at, text: digits, groups: DIGITS };
    }
    if (HAN_DIGITS[code] === 1) {
      const han = hanAt(text, at);
      if (han !== null) return { index: at, text: han, groups: HAN };
    }
    NUMERAL.any.lastIndex = at;
    const match = NUMERAL.any.exec(text);
    if (match) return { index: at, text: match[0], groups: match.groups ?? {} };
  }
  return null;
}

/** What a number in digits may go on with where it is more than digits: 1/3, 45 600, 1亿5千万, 两年半, 7成5. */
const GOES_ON = '/ 个年天亩倍成十百千万亿分';

/** What Chinese characters of a number may go on with where they are more: 三分之二, 七成五, 两年半, 一点五, 百几十, 两位数, 一半. */
const HAN_GOES_ON = '分成个年天亩倍点几位半';

/** A number that is Chinese digits alone, as most are: told by a look at what follows. */
function hanAt(text: string, at: number): string | null {
  let end = at + 1;
  while (end < text.length && HAN_DIGITS[text.charCodeAt(end)] === 1) end++;
  return end < text.length && HAN_GOES_ON.includes(text.charAt(end)) ? null : text.slice(at, end);
}

/** A number that is digits alone, as most are: one short pattern tells it, and a look at what follows. */
function arabicAt(text: string, at: number): string | null {
  NUMERAL.arabic.lastIndex = at;
  if (!NUMERAL.arabic.test(text)) return null;
  const end = NUMERAL.arabic.lastIndex;
  if (end < text.length && GOES_ON.includes(text.charAt(end)) && NUMERAL.goesOn.test(text.slice(end, end + 4))) return null;
  return text.slice(at, end);
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

/** A part of a whole with four significant digits: 三分之一 is 0.3333, 10万分之八 is 0.00008. */
function fraction(above: number | null, below: number | null): number | null {
  return above === null || below === null || below === 0 ? null : Number((above / below).toPrecision(4));
}

/** 万 of 10万, in digits of either kind, with a magnitude behind Arabic ones; null for what is no number. */
function withMagnitude(text: string): number | null {
  const digits = NUMERAL.digits.exec(text)?.[0] ?? '';
  const factor = digits === '' ? null : magnitude(text.slice(digits.length));
  return factor === null ? parseEither(text) : Number(digits) * factor;
}

/** The sum of parts in digits, each with its magnitude: 1亿5千万, 1万6千; the last may have none (1万2000). */
function mixed(text: string): number | null {
  let sum = 0;
  for (const [, digits = '', words = ''] of text.matchAll(NUMERAL.partsOfMixed))
    sum += Number(digits) * (magnitude(words.replace(/[余多]/u, '')) ?? 0);
  return Number.isSafeInteger(Math.round(sum)) ? Number(sum.toPrecision(15)) : null;
}

/** 八五 of 八五折, which is 8.5; null before anything else. */
function discount(digits: string, next: string): number | null {
  const [tens, ones] = [...digits].map(parseEither);
  return digits.length === 2 && tens != null && ones != null && NUMERAL.discount.test(next) ? Number(`${tens}.${ones}`) : null;
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
    const push = (form: NumeralForm, value: number | null, max: number | null = null): void => {
      const more = text.slice(end - 1, end + 1);
      const exceeded =
        (form === 'mixed' && NUMERAL.moreInside.test(written)) ||
        (NUMERAL.exceeded.test(more) && form !== 'coverage' && !NUMERAL.manyWord.test(text.slice(end, end + 2)));
      if (more.endsWith('几')) resume = end + 1;
      const signed = start > 0 && SIGNS.includes(text.charAt(start - 1));
      const sign = !signed || value === null ? '' : (NUMERAL.minus.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '');
      const length = sign === '零下' ? 2 : sign === '' ? 0 : 1;
      const [low, high] = length === 0 ? [value, max] : [value === null ? null : -value, max === null ? null : -max];
      found.push({ start: start - length, end, text: text.slice(start - length, end), form, value: low, max: high, exceeded });
    };
    const form = groups === HAN ? 'chinese' : groups === DIGITS ? 'arabic' : formOf(groups);
    if (form === 'percentword' || form === 'permilleword') {
      const words = written.slice(3);
      const few = parsePair(words);
      push(form === 'permilleword' ? 'permille-word' : 'percent-word', few?.[0] ?? parseEither(words), few?.[1] ?? null);
    } else if (form === 'fraction') {
      const [below = null, above = null] = written.split('分之').map(withMagnitude);
      push('fraction', fraction(above, below));
    } else if (form === 'slash') {
      const [above = 0, below = 0] = written.split('/').map(Number);
      push('fraction', above > 0 && above < below ? fraction(above, below) : null);
    } else if (form === 'tenths') {
      const [tens = '', ones = ''] = written.split('成');
      push('tenths', (parseEither(tens) ?? 0) * 10 + (ones === '半' ? 5 : (parseEither(ones) ?? 0)));
    } else if (form === 'andhalf') push('and-half', (parseEither(written.slice(0, -2)) ?? 0) + 0.5);
    else if (form === 'mixed') push('mixed', mixed(written));
    else if (form === 'spaced') push('arabic', exact(written.replaceAll(' ', '')));
    else if (form === 'capital') push('chinese', parseChinese(written));
    else if (form === 'doubledigit') push('double-digit', 10);
    else if (form === 'doubling') push('doubling', doubling(written));
    else if (form === 'coverage') push('coverage', 100);
    else if (form === 'full') push('full', 100);
    else if (form === 'half') push('half', written === '半' ? 0.5 : 50);
    else if (form === 'vague') push('vague', null);
    else if (form === 'arabic') {
      const value = exact(written.replaceAll(',', ''));
      push('arabic', /^[1-9]\d$/u.test(written) && NUMERAL.discount.test(text.slice(end, end + 2)) ? Number(written) / 10 : value);
    } else {
      // 万 of 5万家 is the magnitude of the unit
      const before = found[found.length - 1];
      const magnitudeOf = NUMERAL.magnitudeAlone.exec(written)?.[0];
      if (magnitudeOf === written && text.charAt(start - 1) === '/') continue; // 吨/万元
      if (magnitudeOf !== undefined && before && NUMERAL.magnitudesBetween.test(text.slice(before.end, start))) {
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
        found.push({ start, end, text: text.slice(start, end), form: 'chinese', value: parted, max: null, exceeded: true });
        resume = end;
        continue;
      }
      // 二十五千米: the 千 is the unit's
      if (written.endsWith('千') && NUMERAL.stepOfUnit.test(text.slice(start, end + 1)) && parsePair(written) === null) end--;
      // a trailing 万 or 亿 is the magnitude of the unit (二十五万家), unless nothing stands before it, or an 亿 does (一亿二千万)
      const whole = text.slice(start, end);
      const trimmed = NUMERAL.hundredMillionsAndMillions.test(whole) ? whole : whole.replace(NUMERAL.magnitudeTail, '');
      if (trimmed !== '') end = start + trimmed.length;
      else if (NUMERAL.tenThousand.test(whole)) end = start + 1;
      const body = text.slice(start, end);
      const next = text.slice(end, end + 4);
      const few = NUMERAL.pairCountable.test(next) ? parsePair(body) : null;
      const value = few?.[0] ?? parseChinese(body) ?? discount(body, next);
      const bare = body.length === 1 && !NUMERAL.magnitudeHead.test(next);
      if (
        value === null ||
        (bare &&
          !NUMERAL.countable.test(next) &&
          text.charAt(start - 1) !== '第' &&
          !(text.charAt(start - 1) === '前' && NUMERAL.clauseEnd.test(next)))
      ) {
        // 万万 of 千千万万 is no number either
        resume = value === null ? start + written.length : Math.max(end, start + 1);
        continue;
      }
      resume = end;
      push('chinese', value, few?.[1] ?? null);
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
  const folded = foldText(text.normalize('NFKC').replace(/\s+/gu, '')).replace(NUMERAL.zeroSign, '零');
  const range = NUMERAL.range.exec(folded);
  if (range?.[1] !== undefined && range[2] !== undefined) {
    const ends = rangeEnds(range[1], range[2]);
    if (ends) return { value: ends[0], value_max: ends[1], comparator: 'range', warnings: [] };
  }
  const [numeral] = findNumerals(folded + '个');
  if (!numeral || numeral.start !== 0) {
    const plain = parseChinese(folded);
    return plain === null ? null : { value: plain, value_max: null, comparator: 'eq', warnings: [] };
  }
  const rest = folded.slice(numeral.end).replace(NUMERAL.moreHead, '').replace(NUMERAL.exceededTail, '');
  const factor = magnitude(rest);
  if (factor === null) return null;
  const scale = factor * (SCALE[numeral.form] ?? 1);
  const scaled = (value: number | null): number | null => (value === null ? null : Number((value * scale).toPrecision(15)));
  const value = scaled(numeral.value);
  const max = scaled(numeral.max);
  const exceeded = numeral.exceeded || NUMERAL.exceededTail.test(folded);
  return {
    value,
    value_max: max,
    comparator: value === null ? null : max !== null ? 'range' : exceeded ? 'gt' : 'eq',
    warnings: value === null ? ['vague'] : [],
  };
}

/** What the word says of its number: 百分之三 is 0.03, 七成五 0.75. */
const SCALE: Readonly<Partial<Record<NumeralForm, number>>> = { 'percent-word': 0.01, 'permille-word': 0.001, tenths: 0.01 };

/** The two ends of a range: the magnitude at its end is that of both (5-6万), unless the range would then descend (5000-10万). */
function rangeEnds(from: string, to: string): readonly [number, number] | null {
  const high = parseNumber(to)?.value ?? null;
  const plain = parseNumber(from)?.value ?? null;
  if (high === null || plain === null) return null;
  const tail = NUMERAL.magnitudeTail.test(from) ? '' : (NUMERAL.magnitudeTail.exec(to)?.[0] ?? '');
  const shared = parseNumber(from + tail)?.value ?? plain;
  if (shared < high) return [shared, high];
  if (plain < high) return [plain, high];
  return plain < 0 && high < plain ? [high, plain] : null;
}
