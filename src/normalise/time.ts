import type { Anchor, DeadlineType } from '../model/mention.js';
import { parseSmall, parseYear } from './chinese-number.js';
import { addMonths, dayAfter, dayBefore, fiveYearPlan, isoDate, monthEnd, yearOf } from './date.js';

/** The named parts of a time expression, as the rules of times name them. */
export type TimeParts = Readonly<Record<string, string>>;

export interface ResolvedTime {
  readonly type: DeadlineType;
  /** ISO; null where open or unresolved */
  readonly from: string | null;
  readonly to: string | null;
  readonly warnings: readonly string[];
}

type Interval = readonly [from: string | null, to: string | null];
const OPEN: Interval = [null, null];

/** The year that 今年, 全年 and a month without a year belong to: the plan's single year, else the year of signing. */
function presentYear(anchor: Anchor): number | null {
  if (anchor.singleYear !== null) return anchor.singleYear;
  const written = yearOf(anchor.written);
  if (written !== null) return written;
  return anchor.periodStart !== null && anchor.periodStart === anchor.periodEnd ? anchor.periodStart : null;
}

const SHIFT: Readonly<Record<string, number>> = { 去: -1, 上: -1, 明: 1, 后: 2 };

function number(text: string | undefined): number | null {
  return text === undefined ? null : parseSmall(text);
}

function monthInterval(year: number, month: number, day: number | null, edge: string | undefined): Interval {
  if (day !== null) return [isoDate(year, month, day), isoDate(year, month, day)];
  const end = monthEnd(year, month);
  if (edge === '上旬') return [isoDate(year, month, 1), isoDate(year, month, 10)];
  if (edge === '中旬') return [isoDate(year, month, 11), isoDate(year, month, 20)];
  if (edge === '下旬') return [isoDate(year, month, 21), end];
  return [isoDate(year, month, 1), end];
}

function months(year: number, first: number, last: number): Interval {
  return [isoDate(year, first, 1), monthEnd(year, last)];
}

/** The stretch of the calendar that the first part names, before 到, 前 and the like are looked at. */
function interval(parts: TimeParts, year: number | null): Interval {
  const plan = parts['plan'];
  if (plan !== undefined) {
    const count = parseSmall(plan);
    const years = count === null ? null : fiveYearPlan(count);
    return years === null ? OPEN : [isoDate(years[0], 1, 1), isoDate(years[1], 12, 31)];
  }
  const edge = parts['edge']?.replace('年', '');
  const calendar = ['year', 'rel', 'next', 'month', 'quarter', 'quarters', 'half', 'edge'].some((name) => parts[name] !== undefined);
  if (year === null || !calendar) return OPEN;
  const month = number(parts['month']);
  if (month !== null) return monthInterval(year, month, number(parts['day']), parts['edge']);
  const quarter = number(parts['quarter']);
  if (quarter !== null) return months(year, quarter * 3 - 2, (number(parts['quarter2']) ?? quarter) * 3);
  const first = number(parts['months']) ?? (number(parts['quarters']) ?? 0) * 3;
  if (first > 0) return months(year, 1, first);
  if (parts['half'] === '上') return months(year, 1, 6);
  if (parts['half'] === '下') return months(year, 7, 12);
  if (edge === '初') return months(year, 1, 1);
  if (edge === '中') return months(year, 1, 6);
  return months(year, 1, 12);
}

/**
 * Dates of a time expression. 前 without 底 is before the month, quarter or year begins (6月前: 05-31), a day with 前 is included, and
 * N年内 ends N years after signing. A month that would lie before the signing is next year's.
 *
 * @param parts named groups of the rule
 * @param type the rule's; `calendar` is `by` where 到, 前 or an end is said
 * @param sentenceYear a year named earlier in the sentence
 */
export function resolveTime(parts: TimeParts, type: DeadlineType | 'calendar', anchor: Anchor, sentenceYear: number | null): ResolvedTime {
  const unresolved = ['time-unresolved'];
  if (type === 'recurring') return { type, from: null, to: null, warnings: [] };
  const count = number(parts['range'] === undefined ? parts['count'] : parts['range'].slice(1));
  if (count !== null || parts['unit'] !== undefined) {
    const length = count === null ? null : parts['unit'] === '个月' ? count : count * 12;
    // 今后五年 in a report of one year begin with it; in a plan for five years they are the plan's own
    if (type === 'during' && length !== null && anchor.singleYear !== null && length % 12 === 0) {
      const first = anchor.singleYear;
      return { type, from: isoDate(first, 1, 1), to: isoDate(first + length / 12 - 1, 12, 31), warnings: [] };
    }
    if (
      type === 'during' &&
      length !== null &&
      anchor.periodStart !== null &&
      anchor.periodEnd !== null &&
      (anchor.periodEnd - anchor.periodStart + 1) * 12 === length
    )
      return { type, from: isoDate(anchor.periodStart, 1, 1), to: isoDate(anchor.periodEnd, 12, 31), warnings: [] };
    const to = anchor.written === null || length === null ? null : addMonths(anchor.written, length);
    return { type: type === 'calendar' ? 'within' : type, from: null, to, warnings: to === null ? unresolved : [] };
  }
  const named = parts['year'] === undefined ? null : parseYear(parts['year'].padStart(4, '20'));
  const rel = parts['rel'];
  const present = presentYear(anchor);
  const shifted = (word: string): number | null => (present === null ? null : present + (SHIFT[word.charAt(0)] ?? 0));
  const standing = sentenceYear ?? present;
  const past = number(parts['past']);
  if (past !== null) {
    // 五年来 in a report of one year are the years before it; in a plan, those before its first
    const year = anchor.singleYear ?? anchor.periodStart;
    return {
      type: 'during',
      from: year === null ? null : `${year - past}-01-01`,
      to: year === null ? null : `${year - 1}-12-31`,
      warnings: [],
    };
  }
  const later = number(parts['later']);
  if (later !== null) {
    const from = anchor.written === null ? null : addMonths(anchor.written, parts['laterUnit'] === '年' ? later * 12 : later);
    return { type: 'during', from, to: null, warnings: from === null ? unresolved : [] };
  }
  const spanned = ['year2', 'month2', 'day2'].some((name) => parts[name] !== undefined);
  const year = named ?? (rel !== undefined ? shifted(rel) : parts['plan'] !== undefined ? present : standing);

  if (parts['both'] !== undefined) {
    const first = present === null ? null : isoDate(present, 1, 1);
    return {
      type: 'during',
      from: first,
      to: present === null ? null : isoDate(present + 1, 12, 31),
      warnings: first === null ? unresolved : [],
    };
  }
  if (spanned) {
    const from = interval(parts, year)[0];
    const month = number(parts['month']);
    const month2 = number(parts['month2']) ?? (parts['day2'] === undefined ? null : month);
    // 8月至2月 and 11月至次年3月 run over the new year
    const overNewYear = parts['next'] !== undefined || (parts['rel2'] === undefined && month !== null && month2 !== null && month2 < month);
    const lastYear =
      parts['year2'] !== undefined
        ? parseYear(parts['year2'])
        : parts['rel2'] !== undefined
          ? shifted(parts['rel2'])
          : year === null
            ? null
            : year + (overNewYear ? 1 : 0);
    const to =
      lastYear === null
        ? null
        : month2 === null
          ? months(lastYear, 1, 12)[1]
          : monthInterval(lastYear, month2, number(parts['day2']), parts['edge2'])[1];
    const reversed = from !== null && to !== null && from > to;
    return { type: 'during', from, to, warnings: reversed ? ['time-reversed'] : from === null && to === null ? unresolved : [] };
  }

  // 次年 is of no date where the sentence names no year
  const nextYear = sentenceYear === null ? null : sentenceYear + 1;
  let [from, to] = interval(parts, parts['next'] === undefined ? year : nextYear);
  if (parts['after'] !== undefined) return { type: 'during', from: to === null ? null : dayAfter(to), to: null, warnings: [] };
  if (parts['open'] !== undefined) return { type: 'during', from, to: null, warnings: from === null ? unresolved : [] };
  const beginning = parts['edge'] === '初';
  const by = parts['to'] !== undefined || parts['before'] !== undefined || (parts['edge'] !== undefined && !beginning);
  const kind: DeadlineType = type === 'calendar' ? (by ? 'by' : 'during') : type;
  if (kind === 'by') {
    const begins = parts['edge'] === undefined && parts['day'] === undefined;
    if (parts['before'] !== undefined && begins) to = from === null ? null : dayBefore(from);
    const yearless =
      named === null && rel === undefined && parts['plan'] === undefined && sentenceYear === null && anchor.singleYear === null;
    if (yearless && to !== null && anchor.written !== null && to < anchor.written) to = addMonths(to, 12);
    from = null;
  }
  return { type: kind, from, to, warnings: to === null && from === null ? unresolved : [] };
}
