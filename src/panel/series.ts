import { ownName } from '../commitment/scope.js';
import type { Measure, TargetRecord } from '../model/record.js';
import { scopeParts, scopeText } from '../model/scope.js';
import { actionClass } from '../normalise/action.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { NATION } from '../normalise/place.js';
import { momentOf, type Dated, type Moment } from './moment.js';

/** What is measured, of which place, and how: what makes values of different years comparable. */
export interface Line {
  /** GB/T 2260; null where only the name is known */
  readonly place_code: string | null;
  readonly place: string;
  /** id in the registry; null for words that it does not know */
  readonly indicator_id: string | null;
  /** the indicator's words, where the registry does not know them; null else */
  readonly words: string | null;
  /** parts in their alphabetical order, joined by + */
  readonly scope: string | null;
  /** class of what is done to the things counted (start, complete, attract): projects started are others than projects completed */
  readonly deed: string | null;
  readonly measure: Measure;
  /** base unit that the value is compared in; only of words that the registry does not know it makes another line */
  readonly unit: string | null;
}

/** A line at one time: records of one series say what one place is to reach, or has reached, in one time. */
export interface Series extends Line {
  readonly moment: Moment;
}

/** Why a record is in no series. */
export const OUTSIDE = ['no-place', 'no-year', 'no-number', 'no-indicator'] as const;
export type Outside = (typeof OUTSIDE)[number];

const sortedScope = (scope: string | null): string | null => scopeText([...scopeParts(scope)].sort());

/**
 * The series that a record belongs to, or why it belongs to none: its document is of no known place, its value of no known time, it has no
 * number (数百家), or nothing names what is measured.
 *
 * @param plan the document that it stands in
 * @example of 「2026年全省地区生产总值增长5%左右」 the line of gdp, growth, in 2026
 */
export function seriesOf(record: TargetRecord, plan: Dated): Series | Outside {
  const place = record.place ?? plan.document.place;
  if (place === null) return 'no-place';
  const moment = momentOf(record, plan);
  if (moment === null) return 'no-year';
  if (record.value === null) return 'no-number';
  const { indicator_id: id } = record;
  if (id === null && record.indicator === null) return 'no-indicator';
  return {
    place_code: record.place_code ?? plan.document.place_code,
    place,
    indicator_id: id,
    words: id === null ? ownName(record) : null,
    scope: sortedScope(record.indicator_scope),
    deed: actionClass(record),
    measure: record.measure,
    unit: record.indicator_unit ?? record.unit_std,
    moment,
  };
}

/** The key of a line: the same place, indicator, scope, deed, measure and unit. */
export function lineKey({ place_code: code, place, indicator_id: id, words, scope, deed, measure, unit }: Line): string {
  return [code ?? place, id ?? `“${foldIndicator(words ?? '')}”`, scope, deed, measure, unit].join('\t');
}

/**
 * The key of a series: its line and its time. A yearly change with 同比 and one without have one key, an average of five years and a change
 * of one have two.
 */
export function seriesKey(series: Series): string {
  const { basis, start, end } = series.moment;
  return [lineKey(series), basis, start, end].join('\t');
}

/** What makes a column of a wide panel: the series of all places and years that can stand below each other. */
export function columnKey(series: Series): string {
  const { basis, start, end } = series.moment;
  return [lineKey({ ...series, place_code: null, place: '' }), basis, start, basis === 'part' ? end.slice(4) : ''].join('\t');
}

/** How high a place stands; null where only its name is known. */
export type Level = 'nation' | 'province' | 'city' | 'county' | null;

/** The level of a place by its code (GB/T 2260). Example: 330200 → city */
export function levelOf({ place_code: code }: Pick<Line, 'place_code'>): Level {
  if (code === null) return null;
  if (code === NATION.code) return 'nation';
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';
}
