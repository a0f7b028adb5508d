import type { Extraction } from '../model/extraction.js';
import type { DeadlineRecord, DocumentRecord, Measure, TargetRecord } from '../model/record.js';
import { parseYear } from '../normalise/chinese-number.js';
import { yearOf } from '../normalise/date.js';
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

/** The document's parts that tell of what time its values are. */
export type Dated = Pick<Extraction, 'document' | 'deadlines'>;

/** Measures of what comes about within a time, not of what is there at its end. */
const CHANGES: ReadonlySet<Measure> = new Set<Measure>(['growth', 'decline', 'multiple', 'increment']);
/** Measures of a state, which may be told of a day. */
const STATES: ReadonlySet<Measure> = new Set<Measure>(['level', 'share', 'coverage', 'rank', 'cumulative', 'duration']);

const isYearEnd = (day: string): boolean => day.endsWith('-12-31');
const firstDay = (year: number | null): string | null => (year === null ? null : `${year}-01-01`);

/** Where a span that a deadline's words name begins, as the table of deadlines has it. */
const startIn = (deadlines: readonly DeadlineRecord[], words: string, end: string): string | null =>
  deadlines.find((one) => one.start !== null && one.end === end && words.includes(one.text))?.start ?? null;

/** The first year of what a plan's change by a later year is counted from: the plan's own first. */
const planStart = ({ period_start: start }: DocumentRecord, year: number): string | null =>
  start !== null && start < year ? firstDay(start) : null;

function momentOfTarget(record: TargetRecord, plan: Dated): Moment | null {
  const { deadline: end, frequency, measure } = record;
  const year = yearOf(end);
  if (end === null || year === null) return null;
  const words = record.deadline_text ?? '';
  const { document } = plan;
  const several = MOMENT.severalYears.test(words);
  const start = (): string | null => (several ? startIn(plan.deadlines, words, end) : planStart(document, year));
  const ofYear = document.period_start === year && document.period_end === year;
  const at = (basis: Basis, from: string | null = null): Moment => ({ basis, year, start: from, end });
  if (frequency === 'monthly' || frequency === 'quarterly') return at(frequency);
  if (frequency === 'annual_average') return at(frequency, start());
  // 全年 of a plan for that year is the year itself
  if (frequency === 'annual' && (several || !ofYear)) return at('annual');
  if (!isYearEnd(end)) return at('part');
  if (several) return at('span', start());
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
 * value of a year, and neither is a change since an earlier year than the one before.
 *
 * @returns null where the text does not tell
 * @example of 「“十四五”期间新增就业50万人」 { basis: 'span', year: 2025, start: '2021-01-01', … }, of 「2025年新增就业10万人」 { basis: 'year', year: 2025, … }
 */
export const momentOf = (record: TargetRecord, plan: Dated): Moment | null =>
  record.kind === 'fact' ? momentOfFact(record) : momentOfTarget(record, plan);
