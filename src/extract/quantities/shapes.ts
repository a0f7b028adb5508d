import type { RuleBook } from '../../book/rule-book.js';
import { touchesLost } from '../../model/lost.js';
import type { Comparator } from '../../model/record.js';
import { findNumerals, type Numeral } from '../../normalise/number.js';
import { standardise, type UnitMatch } from '../../normalise/unit.js';
import { CURRENCY_SIGNS } from '../../rules/lexicons/units.js';
import { SHAPE } from '../../rules/phrases/shapes.js';
import { endsOf, isAbout, joinsRange, withUnit, type Measured, type UnitPlace } from './ranges.js';

/** A number with its unit and the comparator words that touch it. Offsets are those of the folded text. */
export interface Quantity {
  /** from the first digit to the end of the unit, a range included */
  readonly start: number;
  readonly end: number;
  /** where the comparator word after it ends (以上, 左右); `end` where there is none */
  readonly closes: number;
  /** where the comparator word before it begins (不低于, 突破); `start` where there is none */
  readonly opens: number;
  readonly numerals: readonly Numeral[];
  readonly valueText: { readonly start: number; readonly end: number };
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: UnitPlace | null;
  /** unit to be written where the text has none (% for 全覆盖, 倍 for 翻一番, 元 for ￥) */
  readonly impliedUnit: string | null;
  readonly base: string | null;
  readonly factor: number;
  readonly dimension: string;
  readonly comparator: Comparator | null;
  /** comparator of the word before it, kept apart since 最高 and 超 reach differently */
  readonly before: Comparator | null;
  readonly warnings: readonly string[];
}

/** What the words of a number state, before the words around it are looked at. */
interface Stated {
  readonly first: Measured;
  readonly numerals: readonly Numeral[];
  readonly value: number | null;
  readonly max: number | null;
  readonly unit: UnitPlace | null;
  readonly match: UnitMatch | null;
  readonly valueEnd: number;
  readonly end: number;
  readonly warnings?: readonly string[];
}

const alone = (one: Measured, warnings: readonly string[] = []): Stated => ({
  first: one,
  numerals: [one.numeral],
  value: one.numeral.value,
  max: one.numeral.max,
  unit: one.unit,
  match: one.match,
  valueEnd: one.numeral.end,
  end: one.end,
  warnings,
});

/**
 * 6:4 is a proportion of two and no value, but a ratio to one is (收入比缩小至2.33:1); 3OO is a number that nobody can read, and so is one
 * beside a character that is lost.
 */
function isValue(text: string, numeral: Numeral): boolean {
  if (touchesLost(text, numeral.start, numeral.end)) return false;
  const before = text.charAt(numeral.start - 1);
  const after = text.charAt(numeral.end);
  if (SIGNS.includes(before) && SHAPE.notValueAfter.test(text.slice(Math.max(0, numeral.start - 4), numeral.start))) return false;
  if (after === '' || !SIGNS.includes(after)) return true;
  const behind = text.slice(numeral.end, numeral.end + 4);
  return SHAPE.proportion.test(behind) ? toOne(text, numeral) : !SHAPE.letterAfter.test(behind);
}
/** Signs and letters that may make of digits something else than a value. */
const SIGNS = ':∶OolI.';

function toOne(text: string, numeral: Numeral): boolean {
  return (
    SIGNS.includes(text.charAt(numeral.end) || '-') &&
    SHAPE.toOne.test(text.slice(numeral.end, numeral.end + 3)) &&
    SHAPE.ratioName.test(text.slice(Math.max(0, numeral.start - 14), numeral.start))
  );
}

/**
 * All quantities of a folded text in order, with ranges (5-6家, 10%至15%), lists that share a unit (6、18、36个月以上) and
 * the comparator words that touch them. `isTaken(start, end)` says which numerals are dates, names, ordinals and the like.
 *
 * @example findQuantityShapes('不低于50%', defaultBook()) → [{ value: 50, comparator: 'gte', … }]
 */
export function findQuantityShapes(
  text: string,
  book: RuleBook,
  isTaken: (start: number, end: number) => boolean = () => false,
  numerals: readonly Numeral[] = findNumerals(text),
): Quantity[] {
  const free = numerals.filter((numeral) => !isTaken(numeral.start, numeral.end) && isValue(text, numeral));
  const found: Quantity[] = [];
  const push = (stated: Stated): void => {
    const one = shape(book, text, stated);
    // 位列11个示范区第1: the number is where the rank is held
    while (one.dimension === 'rank' && (found.at(-1)?.start ?? -1) >= one.opens) found.pop();
    const before = found.at(-1);
    // 全国第六和第三: the second rank is held where the first one is
    const listed = before?.dimension === 'rank' && one.dimension === 'rank' && SHAPE.rankJoint.test(text.slice(before.end, one.start));
    if (listed && before && before.unit === null)
      found[found.length - 1] = { ...before, unit: one.unit, base: one.base, factor: one.factor };
    found.push(listed && before ? { ...one, opens: before.end } : one);
  };
  let ahead: Measured | null = null;
  for (let at = 0; at < free.length; at++) {
    const first = free[at];
    if (!first) continue;
    const last = found.at(-1);
    // the 10万 of 9/10万 belongs to the unit
    if (last && first.start > last.start && first.start < last.end) {
      found[found.length - 1] = { ...last, numerals: [...last.numerals, first] };
      continue;
    }
    const own: Measured = ahead?.numeral === first ? ahead : withUnit(text, first, book);
    const second = free[at + 1];
    const other = second ? withUnit(text, second, book) : null;
    ahead = other;
    if (second && other && joinsRange(text, own, other)) {
      const range = endsOf(text, own, other, book);
      if (range) push({ ...range, first: own, numerals: [first, second] });
      else {
        const shared = own.match ? own : { ...own, unit: other.unit, match: other.match };
        const closing = shape(book, text, alone(other.match ? other : { ...other, unit: own.unit, match: own.match }, ['range-order']));
        push(alone(shared, ['range-order']));
        // what joins them belongs to neither
        found.push({ ...closing, opens: Math.min(closing.opens, own.end) });
      }
      at++;
      continue;
    }
    // 6、18、36个月以上: bare numbers before 、 take the unit of the last one
    if (!own.match && first.form === 'arabic' && text.charAt(own.end) === '、') {
      const run = [own];
      let next = at + 1;
      for (; next < free.length; next++) {
        const here = free[next];
        const last = run[run.length - 1];
        if (!here || !last || here.start !== last.numeral.end + 1 || text.charAt(last.numeral.end) !== '、') break;
        const one = withUnit(text, here, book);
        run.push(one);
        if (one.match) break;
      }
      const last = run[run.length - 1];
      if (last?.match && run.length > 1) {
        const tail = shape(book, text, alone(last));
        for (const { numeral: one } of run.slice(0, -1))
          found.push({
            ...tail,
            start: one.start,
            end: one.end,
            closes: one.end,
            opens: one.start,
            numerals: [one],
            valueText: { start: one.start, end: one.end },
            value: one.value,
          });
        found.push(tail);
        at = next;
        continue;
      }
    }
    // 半 halves a unit; before 年产值 it has none
    if (first.text !== '半' || own.match) push(alone(own));
  }
  return found;
}

/** Units that a form of number says by itself. */
const IMPLIED: Readonly<Partial<Record<Numeral['form'], string>>> = {
  doubling: '倍',
  coverage: '%',
  full: '%',
  'percent-word': '%',
  'permille-word': '‰',
  tenths: '%',
};

/** What the currencies before a number end with. */
const CURRENCY_ENDS = Object.keys(CURRENCY_SIGNS)
  .map((sign) => sign.slice(-1))
  .join('');

function shape(book: RuleBook, text: string, stated: Stated): Quantity {
  const { numerals, unit, match, end } = stated;
  const first = stated.first.numeral;
  const warnings = [...(match?.warnings ?? []), ...(stated.warnings ?? [])];
  let impliedUnit = IMPLIED[first.form] ?? (first.form === 'half' && match === null ? '%' : null);
  let base = impliedUnit ?? match?.base ?? null;
  const factor = match?.factor === undefined || match.factor === 0 ? 1 : match.factor;
  let dimension = impliedUnit !== null || first.form === 'fraction' ? 'ratio' : (match?.dimension ?? 'none');
  if (first.form === 'double-digit' && match === null) dimension = 'ratio';
  if (numerals.some((numeral) => numeral.form === 'vague')) warnings.push('vague');
  let valueEnd = stated.valueEnd;
  if (toOne(text, first)) {
    valueEnd += 2;
    dimension = 'ratio';
  }
  // 人民币30万元, US$3亿, ￥56,000: the currency stands before the number
  const quote = text.charAt(first.start - 1) === '“' ? 1 : 0;
  let begins = first.start - quote;
  const currency =
    (base === null || base === '元') && begins > 0 && CURRENCY_ENDS.includes(text.charAt(begins - 1))
      ? SHAPE.currency.exec(text.slice(Math.max(0, begins - 4), begins))?.[0]
      : undefined;
  if (currency !== undefined) {
    begins -= currency.length;
    base = CURRENCY_SIGNS[currency] ?? base;
    dimension = 'money';
    if (unit === null) impliedUnit = base;
  }
  if (unit && unit.end < begins) begins = unit.start - 1;
  // 40万套(含宿舍床位)以上: a remark between unit and comparator
  const close = Math.max(end, valueEnd);
  const remark = SHAPE.remark.exec(text.slice(close, close + 26))?.[0].length ?? 0;
  const following = book.comparators.after(text, close + remark, dimension);
  const closes = following ? close + remark + following.length : close;
  const left = text.slice(Math.max(0, begins - 8), begins);
  const leading = book.comparators.before(text, begins, dimension);
  // a quotation mark before the number belongs to it only behind a comparator (不超过“80天”)
  let opens = leading ? begins - leading.length : begins === first.start - quote ? first.start : begins;
  // 之间 and 介于 say nothing of one number
  const after = following?.gives === 'range' ? null : (following?.gives ?? null);
  let before: Comparator | null = leading === null || leading.gives === 'range' ? null : leading.gives;
  if (!before && SHAPE.rank.test(left) && !SHAPE.notRank.test(left)) {
    opens = begins - 1;
    before = 'lte';
    dimension = 'rank';
  } else if (!before && SHAPE.ordinal.test(left)) {
    opens = begins - 1;
    dimension = 'rank';
  }
  // 居全国第二: where the rank is held is no part of what is ranked
  if (dimension === 'rank') opens -= SHAPE.rankLead.exec(text.slice(Math.max(0, opens - 16), opens))?.[0].length ?? 0;
  const exceeded =
    numerals.some((numeral) => numeral.exceeded) || match?.more != null || SHAPE.moreAtEnd.test(text.slice(first.start, end));
  const plain: Comparator = isAbout(text, first.end)
    ? 'approx'
    : exceeded || (first.form === 'half' && first.text === '过半')
      ? 'gt'
      : 'eq';
  return {
    start: first.start,
    end: close,
    closes,
    opens,
    numerals,
    valueText: { start: first.start, end: valueEnd },
    value: stated.value,
    valueMax: stated.max,
    unit,
    impliedUnit,
    base,
    factor,
    dimension,
    comparator: stated.value === null ? null : stated.max !== null ? 'range' : (after ?? before ?? plain),
    before,
    warnings,
  };
}

/** The unit's place in pieces: 3万多户 has 万 and 户. */
export function unitPieces({ start, end, gap }: UnitPlace): (readonly [number, number])[] {
  return gap === null
    ? [[start, end]]
    : [
        [start, gap],
        [gap + 1, end],
      ];
}

/** The quantity in base units. */
export function standardValues(quantity: Quantity): { value: number | null; valueMax: number | null; unit: string | null } {
  return {
    value: standardise(quantity.value, quantity.factor),
    valueMax: standardise(quantity.valueMax, quantity.factor),
    unit: quantity.base,
  };
}
