import { parseYear } from '../../normalise/chinese-number.js';
import { parseDate, yearOf } from '../../normalise/date.js';
import type { Reading } from '../reading.js';
import { taskYear, type Period } from './period.js';
import { saidBy } from './said.js';

/** A report that is given so late in a year is of the next one. */
const LATE = 11;

/** What is reviewed first stands among so many paragraphs. */
const FIRST = 10;

/** What a report says of itself before its first part. */
export interface ReportHead {
  /** the lines above and below its title, folded */
  readonly lines: string;
  /** the year of its title, where that names one */
  readonly titled: number | null;
  /** the day on which it was given */
  readonly given: string | null;
  readonly written: string | null;
}

function yearGiven(day: string | null): number | null {
  const year = yearOf(day);
  return year === null || day === null ? null : Number(day.slice(5, 7)) >= LATE ? year + 1 : year;
}

const dayIn = (id: string, text: string): string | null => parseDate(saidBy(id, text)?.['value'] ?? '');

/**
 * The year that a work report sets tasks for: of its title, else of the day on which it was given, else what its headings or sentences of
 * goals name, else the year after the one that it reviews first. A title with an earlier year than the day names what is reviewed.
 */
export function reportYear({ lines, titled, given: day, written }: ReportHead, passages: readonly Reading[]): number | null {
  const given = yearGiven(day);
  const title = titled ?? parseYear(saidBy('period-report-title', lines)?.['from'] ?? '');
  if (title !== null) return given !== null && given > title ? given : title;
  return given ?? yearGiven(written ?? dayIn('period-report-date', lines)) ?? taskYear(passages) ?? toldYear(passages);
}

/** The year of the goals that the text names, else the year after the one that it reviews first. */
function toldYear(passages: readonly Reading[]): number | null {
  let reviewed: number | null = null;
  for (const [at, { text }] of passages.entries()) {
    const tasks = saidBy('period-report-tasks', text);
    const year = parseYear(tasks?.['from'] ?? tasks?.['from_b'] ?? '');
    if (year !== null && (reviewed === null || year - reviewed <= 1)) return year;
    if (at < FIRST) reviewed ??= parseYear(saidBy('period-report-reviewed', text)?.['from'] ?? '');
  }
  return reviewed === null ? null : reviewed + 1;
}

/** A report on several years is of these; any other is of one. */
export function reportPeriod(titled: Period | null, yearOfReport: (titled: number | null) => number | null): Period {
  if (titled !== null && titled.start !== titled.end) return titled;
  const year = yearOfReport(titled?.end ?? null);
  return { start: year, end: year };
}
