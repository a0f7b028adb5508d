/**
 * Calendar arithmetic for plans: dates as Chinese texts write them, five-year plans, ends of months.
 * Dates are ISO strings (2025-12-31); what cannot be read is null. No clock, no time zone, no locale.
 */
import { parseSmall, parseYear } from './chinese-number.js';
import { NUMERAL } from '../rules/phrases/numerals.js';

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Days of a month, 1 to 12. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The ISO date, or null where there is no such day. Example: isoDate(2023, 2, 30) = null. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Last day of a month. */
export function monthEnd(year: number, month: number): string | null {
  return month < 1 || month > 12 ? null : isoDate(year, month, daysIn(year, month));
}

/** Year of an ISO date. */
export function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** The day before. Example: dayBefore('2021-06-01') = '2021-05-31'. */
export function dayBefore(date: string): string | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (day > 1) return isoDate(year, month, day - 1);
  return month > 1 ? monthEnd(year, month - 1) : isoDate(year - 1, 12, 31);
}

/** The day after. Example: dayAfter('2024-12-31') = '2025-01-01'. */
export function dayAfter(date: string): string | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (day < daysIn(year, month)) return isoDate(year, month, day + 1);
  return month < 12 ? isoDate(year, month + 1, 1) : isoDate(year + 1, 1, 1);
}

/** A date some months later, on the same day or the month's last. Example: addMonths('2021-03-31', 6) = '2021-09-30'. */
export function addMonths(date: string, months: number): string | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const count = year * 12 + (month - 1) + Math.round(months);
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  return isoDate(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
}

/**
 * Years of the n-th five-year plan. The third began in 1966, every later one five years after the one before; the first two
 * were 1953–1957 and 1958–1962. Example: fiveYearPlan(14) = [2021, 2025].
 */
export function fiveYearPlan(number: number): readonly [start: number, end: number] | null {
  if (number === 1) return [1953, 1957];
  if (number === 2) return [1958, 1962];
  if (number < 3 || number > 99) return null;
  const start = 1966 + (number - 3) * 5;
  return [start, start + 4];
}

/**
 * The first full date in a text: 2023年4月23日, 二〇二三年四月二十三日, 2023-04-27 16:24, 2023/4/27, and with 月 typed for 年 (2026月3月26日).
 * Full-width digits must be folded before. Null where there is none or the day does not exist.
 */
export function parseDate(text: string): string | null {
  const match = NUMERAL.date.exec(text);
  if (!match) return null;
  const year = parseYear(match[1] ?? '');
  const month = parseSmall(match[2] ?? '');
  const day = parseSmall(match[3] ?? '');
  return year === null || month === null || day === null ? null : isoDate(year, month, day);
}
