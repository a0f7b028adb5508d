import { isIntensive } from '../cascade/cascade.js';
import { COMPARATOR_SIGNS, comparableOf, displayUnit, scaled, type DisplayUnit } from '../commitment/notation.js';
import { groupBy } from '../model/group-by.js';
import type { Lang } from '../model/lang.js';
import type { TargetRecord } from '../model/record.js';
import type { PanelRow } from '../panel/row.js';
import { panelColumnKey, type PanelLevel } from '../panel/series.js';
import { panelRowName } from '../panel/variables.js';
import { BASIS_WORDS } from '../panel/words.js';
import { numberText } from './scale.js';
import { LEVEL_WORDS, measureWords } from './words.js';

/** A value of a panel as it is drawn, in the unit of its indicator's picture. */
export interface SeriesPoint {
  readonly place: string;
  readonly code: string;
  readonly year: number;
  readonly value: number;
  /** ends of a range, or of a number and a higher wish; null where there is one number */
  readonly low: number | null;
  readonly high: number | null;
  /** the value with its sign, without the unit. Example: ≥5.5 */
  readonly words: string;
  readonly doc: string;
}

/** An indicator with its scope, measure and kind of time: what has one scale. */
export interface DrawnIndicator {
  readonly key: string;
  /** with the unit. Example: 地区生产总值 增长 (%) */
  readonly title: string;
  /** a rank, of which the first is the best, and stands on top */
  readonly falling: boolean;
  /** in the unit of the title */
  readonly points: readonly SeriesPoint[];
}

/** A value in short: its sign, its number or its two ends; the unit stands elsewhere. Example: 5%左右 → ≈5 */
export function shortWords(record: TargetRecord, unit: DisplayUnit): string {
  const { value, max } = comparableOf(record);
  const sign = record.comparator === null ? '' : COMPARATOR_SIGNS[record.comparator];
  const shown = (number: number): string => numberText(scaled(number, unit));
  if (value === null) return record.value_text;
  return max === null ? `${sign}${shown(value)}` : `${shown(value)}–${shown(max)}`;
}

function pointOf({ series, value, plan, choice }: PanelRow, unit: DisplayUnit): SeriesPoint {
  const { low, high } = value;
  const isRange = low !== null && high !== null && low !== high;
  const words = [choice.chosen, ...(choice.wish === null ? [] : [choice.wish])].map(({ record }) => shortWords(record, unit));
  return {
    place: series.place,
    code: series.place_code ?? `9${series.place}`,
    year: series.moment.year,
    value: scaled(value.value, unit),
    low: isRange ? scaled(low, unit) : null,
    high: isRange ? scaled(high, unit) : null,
    words: words.join(' → '),
    doc: plan.document.doc_id,
  };
}

/** What a title tells besides the indicator, where it differs from other titles: a single year, a level of places. */
interface Told {
  readonly year: number | null;
  readonly level: PanelLevel;
}

/**
 * What a scale is for, with its unit as its values are shown.
 *
 * @example 地区生产总值 增长 年均 (%), 2026–2030
 */
export function titleOf(row: PanelRow, { label }: DisplayUnit, { year, level }: Told, lang: Lang): string {
  const { series } = row;
  const { basis, start } = series.moment;
  const name = panelRowName(row, lang);
  const words = [
    name,
    measureWords(name, series.measure, lang),
    BASIS_WORDS[basis][lang],
    ...(level === null ? [] : [lang === 'zh' ? `${LEVEL_WORDS[level].zh}级` : LEVEL_WORDS[level].en]),
  ].filter((word) => word !== '');
  const since = start === null ? '' : `${start.slice(0, 4)}–`;
  const when = year === null ? since : `${since}${year}`;
  return `${words.join(' ')}${label === '' ? '' : ` (${label})`}${when === '' ? '' : `, ${when}`}`;
}

/** What has one scale: amounts of a province and of a county have two. */
const scaleKey = (row: PanelRow): string => `${panelColumnKey(row.series)}\t${isIntensive(row) ? '' : row.level}`;

/** Do most places have one value only? Then there are no lines, but places of each year beside each other. */
function isOfSingleYears(rows: readonly PanelRow[]): boolean {
  const places = [...groupBy(rows, ({ series }) => series.place_code ?? series.place).values()];
  return places.filter((own) => own.length === 1).length * 2 > places.length;
}

/** The indicators of a panel, those with the most values first; where most places have one value, each year for itself. */
export function indicatorsOf(rows: readonly PanelRow[], lang: Lang): DrawnIndicator[] {
  const groups = [...groupBy(rows, scaleKey)].flatMap(([key, own]): [string, readonly PanelRow[]][] =>
    isOfSingleYears(own)
      ? [...groupBy(own, ({ series }) => series.moment.year)].map(([year, some]) => [`${key}\t${year}`, some])
      : [[key, own]],
  );
  const levels = groupBy(
    groups.map(([, own]) => own[0]!),
    ({ series }) => panelColumnKey(series),
  );
  const found = groups.map(([key, own]): DrawnIndicator => {
    const first = own[0]!;
    const unit = displayUnit(
      own.map(({ choice }) => choice.chosen.record),
      first.value.unit,
    );
    const several = !isIntensive(first) && new Set(levels.get(panelColumnKey(first.series))?.map(({ level }) => level)).size > 1;
    const years = new Set(own.map(({ series }) => series.moment.year));
    return {
      key,
      title: titleOf(first, unit, { year: years.size === 1 ? first.series.moment.year : null, level: several ? first.level : null }, lang),
      falling: first.series.measure === 'rank',
      points: own.map((row) => pointOf(row, unit)),
    };
  });
  return found.sort((a, b) => b.points.length - a.points.length || (a.key < b.key ? -1 : 1));
}
