import { isAskedIndicator, isAskedPlace, measured, type Measured } from '../commitment/asked.js';
import { GangmuError } from '../model/errors.js';
import type { PanelOptions } from './options.js';
import type { PanelRow } from './row.js';
import type { Series } from './series.js';

/** A filter that nothing answers to; code `panel-filter`. `known` has what there is. */
export class PanelFilterError extends GangmuError {
  override readonly name = 'PanelFilterError';
  constructor(
    readonly filter: 'indicator' | 'place' | 'years',
    readonly value: string,
    readonly known: readonly string[],
  ) {
    super('panel-filter', `${filter} ${value}: 没有与之相符的数值。`, `${filter} ${value}: no value answers to it.`);
  }
}

const measuredBy = ({ indicator_id: id, scope, words }: Series): Measured => measured(id, scope, words);

/** Is the row of the place, or of one in it? What a document states of another place is of that. */
export const isChosenPlace = ({ series, lineage }: Pick<PanelRow, 'series' | 'lineage'>, asked: string): boolean =>
  isAskedPlace({ place: series.place, place_code: series.place_code, province: lineage.province, city: lineage.city }, asked);

/** What rows are filtered by. */
export type Filters = Pick<PanelOptions, 'indicators' | 'places' | 'from' | 'to'>;

/** @throws PanelFilterError where no row is of one of the places */
export function mustAnswer(rows: readonly Pick<PanelRow, 'series' | 'lineage'>[], places: readonly string[]): void {
  for (const value of places)
    if (!rows.some((row) => isChosenPlace(row, value)))
      throw new PanelFilterError('place', value, [...new Set(rows.map(({ series }) => series.place))].sort());
}

/** The rows that the filters leave. @throws PanelFilterError where one of them matches nothing */
export function filtered<T extends Pick<PanelRow, 'series' | 'lineage'>>(
  rows: readonly T[],
  { indicators = [], places = [], from, to }: Filters,
): readonly T[] {
  for (const value of indicators)
    if (!rows.some(({ series }) => isAskedIndicator(measuredBy(series), value)))
      throw new PanelFilterError(
        'indicator',
        value,
        [
          ...new Set(
            rows.flatMap(({ series }) => [...(series.indicator_id === null ? [] : [series.indicator_id]), ...measuredBy(series).names]),
          ),
        ].sort(),
      );
  mustAnswer(rows, places);
  const left = rows.filter(
    (row) =>
      (indicators.length === 0 || indicators.some((value) => isAskedIndicator(measuredBy(row.series), value))) &&
      (places.length === 0 || places.some((value) => isChosenPlace(row, value))) &&
      (from === undefined || row.series.moment.year >= from) &&
      (to === undefined || row.series.moment.year <= to),
  );
  if (rows.length > 0 && left.length === 0)
    throw new PanelFilterError(
      'years',
      `${from ?? ''}-${to ?? ''}`,
      [...new Set(rows.map(({ series }) => String(series.moment.year)))].sort(),
    );
  return left;
}
