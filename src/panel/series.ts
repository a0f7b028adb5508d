import { indicatorRow, ownName } from '../commitment/scope.js';
import type { Measure, TargetRecord } from '../model/record.js';
import { scopeParts, scopeText } from '../model/scope.js';
import { actionClass } from '../normalise/action.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { NATION } from '../normalise/place.js';
import { momentOf, type Dated, type Moment } from './moment.js';

/** What is measured, of which place, and how: what makes values of different years comparable. */
export interface SeriesLine {
  /** GB/T 2260; null where only the name is known */
  readonly place_code: string | null;
  readonly place: string;
  /** id in the registry; null for words that it does not know */
  readonly indicator_id: string | null;
  /** the indicator's words, where the registry does not know them; null else */
  readonly words: string | null;
  /** parts in their alphabetical order, joined by + */
  readonly scope: string | null;
  /**
   * class of what is done to the things counted (start, complete, attract): projects started are others than projects completed; `do` for
   * any other deed, whose count is no stock
   */
  readonly deed: string | null;
  readonly measure: Measure;
  /** base unit that the value is compared in; only of words that the registry does not know it makes another line */
  readonly unit: string | null;
}

/** A line at one time: records of one series say what one place is to reach, or has reached, in one time. */
export interface Series extends SeriesLine {
  readonly moment: Moment;
}

/** Why a record is in no series. */
export const OUTSIDE = ['no-place', 'no-year', 'no-number', 'no-indicator', 'margin'] as const;
export type Outside = (typeof OUTSIDE)[number];

const sortedScope = (scope: string | null): string | null => scopeText([...scopeParts(scope)].sort());

/** Units of things that are counted, of which there is a stock and of which some are made in a year. */
const COUNTERS: ReadonlySet<string | null> = new Set(['家', '户', '个', '名', '人', '座', '所', '处', '台', '条', '项', '件', '辆', '张']);

/** What is done to what is counted: 培育企业20家 is no stock of 20, as 企业达到420家 is one of 420. */
function deedOf(record: TargetRecord): string | null {
  const { action, measure, indicator_unit: unit, unit_std: base } = record;
  return actionClass(record) ?? (action !== null && measure === 'level' && COUNTERS.has(unit ?? base) ? 'do' : null);
}

/** Is it the difference of two rates of growth? An amount itself grows by no percentage points, only a rate does. */
function isMargin({ indicator_id: id, measure, unit_std: unit }: TargetRecord): boolean {
  const own = indicatorRow(id)?.unit ?? '%';
  return (measure === 'growth' || measure === 'decline') && unit === '个百分点' && own !== '%' && own !== '‰';
}

/**
 * The series that a record belongs to, or why it belongs to none: its document is of no known place, its value of no known time, it has no
 * number (数百家), nothing names what is measured, or it states only by how much a rate of growth is above another's (高于全省1个百分点).
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
  if (isMargin(record)) return 'margin';
  if (id === null && record.indicator === null) return 'no-indicator';
  return {
    place_code: record.place_code ?? plan.document.place_code,
    place,
    indicator_id: id,
    words: id === null ? ownName(record) : null,
    scope: sortedScope(record.indicator_scope),
    deed: deedOf(record),
    measure: record.measure,
    unit: record.indicator_unit ?? record.unit_std,
    moment,
  };
}

/** The key of a line: the same place, indicator, scope, deed, measure and unit. */
export function lineKey({ place_code: code, place, indicator_id: id, words, scope, deed, measure, unit }: SeriesLine): string {
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
export function panelColumnKey(series: Series): string {
  const { basis, start, end } = series.moment;
  return [lineKey({ ...series, place_code: null, place: '' }), basis, start, basis === 'part' ? end.slice(4) : ''].join('\t');
}

/** How high a place stands; null where only its name is known. */
export type PanelLevel = 'nation' | 'province' | 'city' | 'county' | null;

/** The level of a place by its code (GB/T 2260). Example: 330200 → city */
export function levelOfPlace({ place_code: code }: Pick<SeriesLine, 'place_code'>): PanelLevel {
  if (code === null) return null;
  if (code === NATION.code) return 'nation';
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';
}
