import type { Extraction } from '../model/extraction.js';
import type { DocumentRecord, Measure, TargetRecord, VerbClass } from '../model/record.js';
import { parseSmall, parseYear } from '../normalise/chinese-number.js';
import { fiveYearPlan, yearOf } from '../normalise/date.js';
import { MOMENT } from '../rules/phrases/moments.js';

/**
 * What time a value is of: one year (`year`); each year up to then (`annual`); the average year of a span (`annual_average`); each month or
 * quarter; a span of several years as a whole (`span`); a part of a year or a day in it (`part`).
 */
export const BASES = ['year', 'annual', 'annual_average', 'quarterly', 'monthly', 'span', 'part'] as const;
export type Basis = (typeof BASES)[number];

/** The time that a value is of. Values of one series can stand in one row only where theirs is the same. */
export interface Moment {
  readonly basis: Basis;
  /** the year that it ends in */
  readonly year: number;
  /** its first day, where it is no single year; null where that is not known */
  readonly start: string | null;
  /** its last day */
  readonly end: string;
}

/** What of a plan tells of what time its values are. */
export type Dated = Pick<Extraction, 'document'>;

/** Measures of what comes about within a time, not of what is there at its end. */
const CHANGES: ReadonlySet<Measure> = new Set<Measure>(['growth', 'decline', 'multiple', 'increment']);
/** Measures of a state, which may be told of a day. */
const STATES: ReadonlySet<Measure> = new Set<Measure>(['level', 'share', 'coverage', 'rank', 'cumulative', 'duration']);
/** Verbs of a state that is reached by the end of a span, or holds until then; what is done in it is a sum over its years. */
const LASTS: ReadonlySet<VerbClass | null> = new Set<VerbClass | null>(['reach', 'exceed', 'keep', 'limit']);

/** Is the value of a span the state at its end? Example: “十四五”时期…城镇化率达到60% is, 完成投资500亿元 is not */
const isEndOfSpan = ({ measure, verb, action, indicator }: TargetRecord): boolean =>
  measure === 'level'
    ? LASTS.has(verb) && action === null && !MOMENT.summed.test(indicator ?? '')
    : STATES.has(measure) && measure !== 'cumulative';

const isYearEnd = (day: string): boolean => day.endsWith('-12-31');
const firstDay = (year: number | null): string | null => (year === null ? null : `${year}-01-01`);

/** Where a span begins that ends in a year, by the words that name it; null where they do not tell. */
function startOf(words: Readonly<Record<string, string | undefined>>, end: number): string | null {
  const { plan, count, from } = words;
  if (from !== undefined) return `${from}-01-01`;
  if (plan !== undefined) {
    const years = fiveYearPlan(parseSmall(plan) ?? 0);
    return years?.[1] === end ? firstDay(years[0]) : null;
  }
  const length = count === undefined ? null : /^[0-9]+$/u.test(count) ? Number(count) : parseSmall(count);
  return length === null ? null : firstDay(end - length + 1);
}

/** The first year of what a plan's change by a later year is counted from: the plan's own first. */
const planStart = ({ period_start: start }: DocumentRecord, year: number): string | null =>
  start !== null && start < year ? firstDay(start) : null;

function momentOfTarget(record: TargetRecord, plan: Dated): Moment | null {
  const { deadline: end, frequency, measure } = record;
  const year = yearOf(end);
  if (end === null || year === null) return null;
  const words = record.deadline_text ?? '';
  const { document } = plan;
  const several = MOMENT.severalYears.exec(words)?.groups;
  const start = (): string | null => (several ? startOf(several, year) : planStart(document, year));
  const ofYear = document.period_start === year && document.period_end === year;
  const at = (basis: Basis, from: string | null = null): Moment => ({ basis, year, start: from, end });
  if (frequency === 'monthly' || frequency === 'quarterly') return at(frequency);
  if (frequency === 'annual_average') return at(frequency, start());
  // 全年 of a plan for that year is the year itself
  if (frequency === 'annual' && (several !== undefined || !ofYear)) return at('annual');
  if (!isYearEnd(end)) return at('part');
  if (several) return isEndOfSpan(record) ? at('year') : at('span', start());
  if (!CHANGES.has(measure)) return at('year');
  const base = yearOf(record.reference_end);
  if (base !== null && base < year - 1) return at('span', firstDay(base + 1));
  return ofYear || frequency === 'yoy' || base === year - 1 || MOMENT.oneYear.test(words) ? at('year') : at('span', start());
}

/** A change since an earlier time than the year before: 比2015年增长40%. Its first year, null where the base names none. */
function sinceOf({ baseline, measure }: TargetRecord, year: number): { readonly start: string | null } | null {
  if (baseline === null || !CHANGES.has(measure)) return null;
  const base = parseYear(MOMENT.yearIn.exec(baseline)?.[0].normalize('NFKC') ?? '');
  if (base === null) return MOMENT.yearBefore.test(baseline) ? null : { start: null };
  return base === year - 1 ? null : { start: firstDay(base + 1) };
}

function momentOfFact(record: TargetRecord): Moment | null {
  const { reference_start: start, reference_end: end, frequency, measure } = record;
  const year = yearOf(end);
  if (end === null || year === null) return null;
  const at = (basis: Basis, from: string | null = null): Moment => ({ basis, year, start: from, end });
  const since = sinceOf(record, year);
  if (since) return at('span', since.start);
  if (frequency === 'monthly' || frequency === 'quarterly') return at(frequency);
  if (start === null) return isYearEnd(end) && STATES.has(measure) ? at('year') : at('part');
  if (frequency === 'annual_average') return at(frequency, start);
  if (!isYearEnd(end) || !start.endsWith('-01-01')) return at('part', start);
  // 从60.2%提高到65.2% over five years is 65.2% at their end
  if (yearOf(start) === year || (STATES.has(measure) && record.baseline_value !== null)) return at('year');
  return frequency === 'annual' ? at('annual') : at('span', start);
}

/**
 * The time that a record's value is of: of a target by its deadline, of a fact by its reference. A value that is stated for a span is no
 * value of a year, and neither is a change since an earlier year than the one before. A state that is to be reached within a span is that
 * of its last year.
 *
 * @returns null where the text does not tell
 * @example of 「“十四五”期间新增就业50万人」 { basis: 'span', year: 2025, start: '2021-01-01', … }, of 「2025年新增就业10万人」 { basis: 'year', year: 2025, … }
 */
export const momentOf = (record: TargetRecord, plan: Dated): Moment | null =>
  record.kind === 'fact' ? momentOfFact(record) : momentOfTarget(record, plan);
