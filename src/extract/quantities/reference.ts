import { NO_TIME, type Anchor, type SpanOfTime } from '../../model/mention.js';
import type { Kind, Measure } from '../../model/record.js';
import type { Stretch } from '../../model/span.js';
import type { Frame } from '../frames.js';
import { REFERENCE } from '../../rules/phrases/reference.js';
import type { TimeMatch } from '../times/times.js';
import type { Piece } from './phrase.js';

/** What is known of whose year the facts of a passage are, besides their own sentences. */
export interface ReferenceSetting {
  /** the span that the part reviews, by its heading or by the report's year; null where the part reviews none */
  readonly reviewed: SpanOfTime | null;
  /** the time with which the section opened, in a paragraph before this one */
  readonly opening: SpanOfTime | null;
  /** the document's own day, the end of what is so now */
  readonly written: string | null;
}

const yearSpan = (first: number, last: number): SpanOfTime => ({ start: `${first}-01-01`, end: `${last}-12-31` });

/**
 * The span that a part of a document reviews: the heading's, of two periods the one that its paragraphs have named last; else of a report
 * the year before its own.
 *
 * @param report is the document a report on work?
 * @example reviewedSpan({ past: true, period: null, … }, { singleYear: 2024, … }, true) // 2023-01-01 to 2023-12-31
 */
export function reviewedSpan(frame: Frame | null, anchor: Anchor, report: boolean): SpanOfTime | null {
  if (!frame?.past) return null;
  const past = frame.choice?.periods.filter((one) => one.past) ?? [];
  const period =
    past.length > 1 && frame.period?.past !== true ? past.find(isOneYear) : frame.period?.past === true ? frame.period : past[0];
  if (period) return { start: period.start, end: period.end };
  return report && anchor.singleYear !== null ? yearSpan(anchor.singleYear - 1, anchor.singleYear - 1) : null;
}

/** Only whole years are what a section is about for opening with them: 截至9月底 is its paragraph's. */
export const isWholeYears = ({ start, end }: SpanOfTime): boolean =>
  (start?.endsWith('-01-01') ?? true) && (end?.endsWith('-12-31') ?? false);

const isOneYear = ({ start, end }: SpanOfTime): boolean => start !== null && end !== null && start.slice(0, 4) === end.slice(0, 4);

/**
 * The span that a time names for a value: of 截至9月底 the year up to that day; of 2021年以来 what has gone by since; of 全年 and of a month
 * without a year, in a review, the year that is reviewed.
 */
function spanOfTime(time: TimeMatch, after: string, { reviewed, written }: ReferenceSetting): SpanOfTime {
  let { from: start, to: end } = time;
  const since = REFERENCE.sinceBehind.test(after);
  if (since) end = reviewed?.end ?? written;
  else if (end !== null && time.type !== 'during') start ??= `${end.slice(0, 4)}-01-01`;
  const year = reviewed?.end?.slice(0, 4);
  if (year !== undefined && !REFERENCE.namesYear.test(time.text)) {
    start = start && year + start.slice(4);
    end = end && year + end.slice(4);
  }
  // 1979年 told of in 1980, and the like: what ends before it begins is known by its end only
  return start !== null && end !== null && start > end ? { start: null, end } : { start, end };
}

/** May a time say of what year a value is? Not one that is compared with, or lies ahead. */
function datesFacts(time: TimeMatch, written: string | null): boolean {
  if (time.type === 'recurring' || (time.from === null && time.to === null)) return false;
  return time.role === 'past' || (time.role === 'bound' && time.to !== null && written !== null && time.to <= written);
}

/** How far from its beginning a paragraph names the time that it is about. */
const OPENING = 14;

/**
 * The past time with which the first sentence of a paragraph opens; a day is not what the paragraph is about, and in the review of a year
 * no quarter of it is.
 */
export function openedBy(text: string, times: readonly TimeMatch[], sentence: Stretch, setting: ReferenceSetting): SpanOfTime | null {
  const time = times.find((one) => one.start - sentence.start <= OPENING && datesFacts(one, setting.written));
  // 从2020年的60家增加到90家 opens with where a change starts from
  if (!time || REFERENCE.fromBefore.test(text.slice(sentence.start, time.start))) return null;
  if (REFERENCE.day.test(time.text)) return null;
  const span = spanOfTime(time, text.slice(time.end, sentence.end), setting);
  return time.type === 'during' && setting.reviewed !== null && !isWholeYears(span) ? null : span;
}

/** A quantity with all that tells of what time it is. */
export interface DatedQuantity {
  readonly kind: Kind;
  readonly measure: Measure;
  readonly text: string;
  readonly sentence: Stretch;
  readonly quantity: Stretch;
  readonly times: readonly TimeMatch[];
  /** the year that a change begins in, which is not the year of its result */
  readonly from: TimeMatch | null;
  readonly baseline: Piece | null;
  /** the time that opens the paragraph */
  readonly opened: SpanOfTime | null;
  readonly setting: ReferenceSetting;
}

/** Measures of a state, which without any time is so on the day of the document; what was done in a time needs one. */
const STATES: ReadonlySet<Measure> = new Set(['level', 'share', 'coverage', 'rank', 'cumulative']);

/**
 * Of what time a fact is: the last time before it in its sentence; else, where the words do not say 目前, the time that opened the
 * paragraph or the section, or that the heading names. Of what a change starts from (由33.4%提高到35.5%) only its own
 * words tell, and a time that a change starts from (从2015年的74降至44.8,降幅40%) is none of its result. Of other kinds the time of the baseline.
 *
 * @example of 「2023年完成投资45.4亿元,同比增长13.9%」 both facts are of 2023-01-01 to 2023-12-31
 */
export function referenceOf(dated: DatedQuantity): SpanOfTime {
  const { kind, measure, text, sentence, quantity, times, from, baseline, opened, setting } = dated;
  const { written } = setting;
  if (kind !== 'fact') {
    const base = baseline && times.find((one) => one.start >= baseline[0] && one.end <= baseline[1]);
    return base ? spanOfTime(base, '', setting) : NO_TIME;
  }
  const leftBehind = (one: TimeMatch): boolean =>
    REFERENCE.fromBefore.test(text.slice(sentence.start, one.start)) && REFERENCE.rises.test(text.slice(one.end, quantity.start));
  const time = times.findLast((one) => one !== from && one.end <= quantity.start && datesFacts(one, written) && !leftBehind(one));
  const said = text.slice(time?.end ?? sentence.start, quantity.start);
  if (REFERENCE.now.test(said)) return { start: null, end: written };
  const before = text.slice(sentence.start, quantity.start);
  if (REFERENCE.fromBefore.test(before) && REFERENCE.riseBehind.test(text.slice(quantity.end, sentence.end))) {
    const year = setting.reviewed?.start?.slice(0, 4);
    if (!time) return NO_TIME;
    if (year !== undefined && REFERENCE.lastYear.test(time.text)) return yearSpan(Number(year) - 1, Number(year) - 1);
  }
  if (REFERENCE.altogether.test(before) && (measure === 'growth' || measure === 'decline')) {
    const since = times.find((one) => one.end <= quantity.start && REFERENCE.fromBefore.test(text.slice(sentence.start, one.start)));
    const first = Number(since?.from?.slice(0, 4) ?? since?.to?.slice(0, 4));
    if (time && since && since !== time && first > 0) return { start: `${first + 1}-01-01`, end: spanOfTime(time, said, setting).end };
    const span = opened ?? setting.opening ?? setting.reviewed;
    return span && !isOneYear(span) ? span : NO_TIME;
  }
  if (time) return spanOfTime(time, said, setting);
  return opened ?? setting.opening ?? setting.reviewed ?? (STATES.has(measure) ? { start: null, end: written } : NO_TIME);
}
