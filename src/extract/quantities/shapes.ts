import type { RuleBook } from '../../book/rule-book.js';
import type { Comparator } from '../../model/record.js';
import { findNumerals, type Numeral } from '../../normalise/number.js';
import { matchUnit, standardise, type UnitMatch } from '../../normalise/unit.js';
import { SHAPE } from '../../rules/phrases/shapes.js';

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
  readonly unit: { readonly start: number; readonly end: number } | null;
  /** unit to be written where the text has none (% for 全覆盖, 倍 for 翻一番) */
  readonly impliedUnit: string | null;
  readonly base: string | null;
  readonly factor: number;
  readonly dimension: string;
  readonly comparator: Comparator | null;
  /** comparator of the word before it, kept apart since 最高 and 超 reach differently */
  readonly before: Comparator | null;
  readonly warnings: readonly string[];
}

function makeUnit(
  text: string,
  numeral: Numeral,
  book: RuleBook,
): { unit: { start: number; end: number } | null; match: UnitMatch | null; end: number } {
  const at = numeral.end + (numeral.exceeded && SHAPE.more.test(text.charAt(numeral.end)) ? 1 : 0);
  const match = matchUnit(text, at, book.units);
  if (!match) return { unit: null, match: null, end: at };
  const tail = SHAPE.moreThanUnits.test(text.slice(match.end, match.end + 2)) ? 1 : 0;
  return { unit: { start: at, end: match.end }, match, end: match.end + tail };
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
  // 6:4 is a proportion of two, no value
  const free = numerals.filter(
    (numeral) =>
      !isTaken(numeral.start, numeral.end) &&
      !/^[:∶]\d/u.test(text.slice(numeral.end, numeral.end + 2)) &&
      !/\d[:∶]$/u.test(text.slice(Math.max(0, numeral.start - 2), numeral.start)),
  );
  const found: Quantity[] = [];
  for (let at = 0; at < free.length; at++) {
    const first = free[at];
    if (!first) continue;
    const own = makeUnit(text, first, book);
    let used: Numeral[] = [first];
    let unit = own.unit;
    let match = own.match;
    let end = own.end;
    let valueEnd = first.end;
    let valueMax: number | null = null;
    const second = free[at + 1];
    const gap = second ? text.slice(end, second.start) : '';
    const mark = SHAPE.range.exec(gap);
    if (second && mark && mark[0] === gap && second.form !== 'doubling' && second.form !== 'coverage') {
      const other = makeUnit(text, second, book);
      if (!match || !other.match || match.base === other.match.base || match.base === null) {
        if (other.unit || !match) {
          // 10亿至15亿元: the first number's own magnitude is that of the range's unit only when they agree
          used = [first, second];
          valueEnd = second.end;
          const scale =
            match && other.match && match.factor !== other.match.factor && match.base !== null ? match.factor / other.match.factor : 1;
          valueMax = second.value;
          unit = other.unit ?? unit;
          match = other.match ?? match;
          end = other.end;
          at++;
          found.push(
            shape(
              book,
              text,
              used,
              valueEnd,
              first.value === null ? null : first.value * scale,
              valueMax,
              unit,
              match,
              end,
              other.match !== null,
            ),
          );
          continue;
        }
      }
    }
    // 6、18、36个月以上: bare numbers before 、 take the unit of the last one
    if (!match && first.form === 'arabic' && text.charAt(end) === '、') {
      const run = [first];
      let next = at + 1;
      for (; next < free.length; next++) {
        const here = free[next];
        const last = run[run.length - 1];
        if (!here || !last || here.start !== last.end + 1 || text.charAt(last.end) !== '、') break;
        run.push(here);
        if (makeUnit(text, here, book).match) break;
      }
      const last = run[run.length - 1];
      const shared = last && run.length > 1 ? makeUnit(text, last, book) : null;
      if (last && shared?.match) {
        const tail = shape(book, text, [last], last.end, last.value, null, shared.unit, shared.match, shared.end, true);
        for (const one of run.slice(0, -1))
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
    found.push(shape(book, text, used, valueEnd, first.value, valueMax, unit, match, end, own.match !== null));
  }
  return found;
}

function shape(
  book: RuleBook,
  text: string,
  used: Numeral[],
  valueEnd: number,
  value: number | null,
  valueMax: number | null,
  unit: { start: number; end: number } | null,
  match: UnitMatch | null,
  end: number,
  hasUnit: boolean,
): Quantity {
  const first = used[0];
  if (!first) throw new RangeError('shape: no numeral');
  const warnings = [...(match?.warnings ?? [])];
  let impliedUnit: string | null = null;
  let base = match?.base ?? null;
  let factor = match?.factor ?? 1;
  let dimension = match?.dimension ?? 'none';
  switch (first.form) {
    case 'doubling':
      impliedUnit = base = '倍';
      dimension = 'ratio';
      break;
    case 'coverage':
    case 'full':
      impliedUnit = base = '%';
      dimension = 'ratio';
      break;
    case 'percent-word':
      impliedUnit = base = '%';
      dimension = 'ratio';
      break;
    case 'half':
      if (!hasUnit) {
        impliedUnit = base = '%';
        dimension = 'ratio';
      }
      break;
    case 'fraction':
      dimension = 'ratio';
      break;
    case 'double-digit':
      if (!hasUnit) dimension = 'ratio';
      break;
    case 'vague':
      warnings.push('vague');
      break;
    default:
      break;
  }
  if (factor === 0) factor = 1;
  // 40万套(含宿舍床位)以上: a remark between unit and comparator
  const remark = SHAPE.remark.exec(text.slice(end, end + 26))?.[0].length ?? 0;
  const following = book.comparators.after(text, end + remark, dimension);
  const closes = following ? end + remark + following.length : end;
  const after = following?.gives ?? null;
  const left = text.slice(Math.max(0, first.start - 8), first.start).replace(/“$/u, '');
  const quoteGap = text.charAt(first.start - 1) === '“' ? 1 : 0;
  const leading = book.comparators.before(text, first.start - quoteGap);
  let opens = leading ? first.start - quoteGap - leading.length : first.start;
  let before: Comparator | null = leading?.gives ?? null;
  if (!before && SHAPE.rank.test(left) && !SHAPE.notRank.test(left)) {
    opens = first.start - quoteGap - 1;
    before = 'lte';
    dimension = 'rank';
  }
  if (!before && SHAPE.ordinal.test(left)) {
    opens = first.start - 1;
    dimension = 'rank';
  }
  const exceeded = used.some((numeral) => numeral.exceeded) || SHAPE.moreAtEnd.test(text.slice(first.start, end));
  let comparator: Comparator | null;
  if (first.form === 'vague') comparator = null;
  else if (valueMax !== null) comparator = 'range';
  else
    comparator =
      after ?? before ?? (exceeded ? 'gt' : first.form === 'half' && text.slice(first.start, first.end) === '过半' ? 'gt' : 'eq');
  return {
    start: first.start,
    end,
    closes,
    opens,
    numerals: used,
    valueText: { start: first.start, end: valueEnd },
    value,
    valueMax,
    unit,
    impliedUnit,
    base,
    factor,
    dimension,
    comparator,
    before,
    warnings,
  };
}

/** The quantity in base units. */
export function standardValues(quantity: Quantity): { value: number | null; valueMax: number | null; unit: string | null } {
  return {
    value: standardise(quantity.value, quantity.factor),
    valueMax: standardise(quantity.valueMax, quantity.factor),
    unit: quantity.base,
  };
}
