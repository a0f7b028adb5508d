import { parseSmall, parseYear } from '../../normalise/chinese-number.js';
import { fiveYearPlan, yearOf } from '../../normalise/date.js';
import { DOCUMENT_PERIOD } from '../../rules/phrases/metadata.js';
import type { Reading } from '../reading.js';
import { timesOf } from '../times/times.js';
import { foldedLines, saidBy } from './said.js';

const NO_ANCHOR = { written: null, singleYear: null, periodStart: null, periodEnd: null };
/** Years behind a title that is cited take no more than this. */
const BEHIND_TITLE = 16;

/** First and last year of a plan. */
export interface Period {
  readonly start: number | null;
  readonly end: number | null;
}

function yearsOfPlan(text: string | undefined): Period | null {
  const number = text === undefined ? null : parseSmall(text);
  const years = number === null ? null : fiveYearPlan(number);
  return years === null ? null : { start: years[0], end: years[1] };
}

/** The years that a title names. */
export function titlePeriod(title: string): Period | null {
  const span = saidBy('period-span', title);
  if (span) {
    const start = parseYear(span['from'] ?? '');
    const end = parseYear(span['to'] ?? '');
    if (start !== null && end !== null && start <= end) return { start, end };
  }
  const plan = saidBy('period-plan', title);
  const years = plan === null ? null : yearsOfPlan(plan['plan'] ?? plan['plan_b']);
  if (years !== null) return years;
  const ahead = saidBy('period-work-ahead', title);
  const year = parseYear((ahead ?? saidBy('period-year', title))?.['from'] ?? '');
  return year === null ? null : { start: year, end: year };
}

/** The years that a notice gives behind the title that it cites: they stand on a line of their own under the title. */
export function citedPeriod(title: string, notice: readonly string[]): Period | null {
  if (title === '') return null;
  for (const text of notice.map((one) => one.replaceAll(' ', ''))) {
    const at = text.indexOf(title);
    if (at < 0) continue;
    const behind = text.slice(at + title.length, at + title.length + BEHIND_TITLE).replace(DOCUMENT_PERIOD.afterTitle, '');
    const period = titlePeriod(behind);
    if (period) return period;
  }
  return null;
}

/** The latest 到YYYY年 of the text: what its goals run to. */
export function latestGoal(passages: readonly Reading[]): number | null {
  let latest: number | null = null;
  for (const { view, timeCandidates } of passages) {
    const mayBeGoal = timeCandidates.some(
      ({ rule, start, end }) => rule.id.startsWith('time-year') && DOCUMENT_PERIOD.goalYear.test(view.raw.slice(start, end)),
    );
    if (!mayBeGoal) continue;
    for (const time of timesOf(view, NO_ANCHOR, {}, timeCandidates)) {
      if (time.type !== 'by' || !time.bounds || time.to === null || !time.rule.startsWith('time-year')) continue;
      if (!DOCUMENT_PERIOD.goalYear.test(time.text)) continue;
      const year = yearOf(time.to);
      if (year !== null && (latest === null || year > latest)) latest = year;
    }
  }
  return latest;
}

/** A text without a title: the five-year plan whose years it names most. */
export function namedPlan(text: string): Period | null {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(DOCUMENT_PERIOD.namedPlan)) {
    const number = match[1] ?? match[2] ?? '';
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (parseSmall(b[0]) ?? 0) - (parseSmall(a[0]) ?? 0));
  return best === undefined ? null : yearsOfPlan(best[0]);
}

/** The latest year whose tasks a heading announces; else the one behind the latest that a heading looks back on. */
export function taskYear(passages: readonly Reading[]): number | null {
  const titles = [...new Set(passages.flatMap(({ passage }) => passage.path))].map((section) =>
    foldedLines(section.data.title).replaceAll(' ', ''),
  );
  const latest = (rule: string): number | null => {
    const years = titles.map((title) => parseYear(saidBy(rule, title)?.['from'] ?? '')).filter((year): year is number => year !== null);
    return years.length === 0 ? null : Math.max(...years);
  };
  const review = latest('period-report-review');
  return latest('period-report-heading') ?? (review === null ? null : review + 1);
}
