import { commitmentsOf } from '../commitment/commitment.js';
import type { Extraction } from '../model/extraction.js';
import type { DocumentRecord, TargetRecord } from '../model/record.js';
import { yearOf } from '../normalise/date.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { seriesOf, type Outside, type Series } from '../panel/series.js';

/** A target, or a fact of a later document, with what is measured and of what time. */
export interface Stated {
  readonly plan: Extraction;
  readonly record: TargetRecord;
  /** why it belongs to no series, or its series */
  readonly series: Series | Outside;
}
/** A fact whose series is known. */
export interface Told extends Stated {
  readonly series: Series;
}

/** The day of a document, or the first of the year that it is for; '' where neither is known. */
export function dayOf({ written_date: written, published_date: published, period_start: start }: DocumentRecord): string {
  return written ?? published ?? (start === null ? '' : `${start}-01-01`);
}

/** What is measured, in short: the registry's id, else the words. */
export const subjectOf = ({ indicator_id: id, words }: Series): string => id ?? `“${foldIndicator(words ?? '')}”`;

/** The class of what is done to the things counted, where it has one of its own: what is merely done (建设, 培育) is told by its measure. */
export const deedOf = ({ deed }: Series): string | null => (deed === 'do' ? null : deed);

/** What the documents of one place promise and report. */
export interface PlaceReports {
  /** the first mention of each */
  readonly targets: readonly Stated[];
  /** facts by what is measured */
  readonly told: ReadonlyMap<string, readonly Told[]>;
  /** facts of which the text does not tell the time, by what they measure */
  readonly timeless: ReadonlyMap<string, readonly Stated[]>;
  /** the documents by their day; those without one are left out */
  readonly documents: readonly Extraction[];
  /** the first document that tells of a year, by the year */
  readonly years: ReadonlyMap<number, readonly Extraction[]>;
}

/**
 * Sorts what the documents of one place say into promises and reports.
 *
 * @param plans the documents of one place
 * @example of the reports of 2024 and 2025 「今年国内生产总值增长5%左右」 is among the targets, 「国内生产总值增长5%」 among what was told of 2024
 */
export function reportsOf(plans: readonly Extraction[]): PlaceReports {
  const targets: Stated[] = [];
  const told = new Map<string, Told[]>();
  const timeless = new Map<string, Stated[]>();
  const years = new Map<number, Set<Extraction>>();
  const put = <K, T>(map: Map<K, T[]>, key: K, one: T): void => {
    const list = map.get(key);
    if (list) list.push(one);
    else map.set(key, [one]);
  };
  for (const plan of plans) {
    for (const { first } of commitmentsOf(plan)) targets.push({ plan, record: first, series: seriesOf(first, plan) });
    for (const record of plan.quantities) {
      if (record.kind !== 'fact') continue;
      const series = seriesOf(record, plan);
      if (series === 'no-year')
        put(timeless, record.indicator_id ?? `“${foldIndicator(record.indicator ?? '')}”`, { plan, record, series });
      if (typeof series === 'string') continue;
      put(told, subjectOf(series), { plan, record, series });
      const of = years.get(series.moment.year) ?? new Set();
      years.set(series.moment.year, of.add(plan));
    }
  }
  const documents = plans.filter(({ document }) => dayOf(document) !== '');
  documents.sort((a, b) => (dayOf(a.document) < dayOf(b.document) ? -1 : 1));
  return { targets, told, timeless, documents, years: new Map([...years].map(([year, of]) => [year, [...of]])) };
}

/** Is the first document of a day before the other's? What has no day is neither. */
export function isBefore(one: Extraction, other: Extraction): boolean {
  const [a, b] = [dayOf(one.document), dayOf(other.document)];
  return a !== '' && b !== '' && a < b;
}

/** Is it from after the year's end? */
export const isAfterYear = ({ document }: Extraction, year: number): boolean => (yearOf(dayOf(document) || null) ?? 0) > year;
