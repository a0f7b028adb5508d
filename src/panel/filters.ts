import { indicatorRow } from '../commitment/scope.js';
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

const namesOf = ({ indicator_id: id, words }: Series): string[] => {
  const row = indicatorRow(id);
  return [...(row === null ? [] : [row.zh, row.en]), ...(words === null ? [] : [words])];
};
const isIndicator = (series: Series, asked: string): boolean =>
  series.indicator_id === asked || namesOf(series).some((name) => name.includes(asked));

/** Is the row of the place, or of one in it? By code (330200 with its counties), or by name, whole or its beginning (宁波 for 宁波市). */
export function isPlace({ series, lineage }: Pick<PanelRow, 'series' | 'lineage'>, asked: string): boolean {
  const code = series.place_code ?? '';
  if (/^\d{6}$/u.test(asked)) return code === asked || (asked.endsWith('00') && code.startsWith(asked.replace(/(?:00){1,2}$/u, '')));
  return [series.place, lineage.province, lineage.city].some(
    (name) => name === asked || (asked.length > 1 && name?.startsWith(asked) === true),
  );
}

/** What rows are filtered by. */
export type Filters = Pick<PanelOptions, 'indicators' | 'places' | 'from' | 'to'>;

/** The rows that the filters leave. @throws PanelFilterError where one of them matches nothing */
export function filtered<T extends Pick<PanelRow, 'series' | 'lineage'>>(
  rows: readonly T[],
  { indicators = [], places = [], from, to }: Filters,
): readonly T[] {
  for (const value of indicators)
    if (!rows.some(({ series }) => isIndicator(series, value)))
      throw new PanelFilterError(
        'indicator',
        value,
        [
          ...new Set(rows.flatMap(({ series }) => [...(series.indicator_id === null ? [] : [series.indicator_id]), ...namesOf(series)])),
        ].sort(),
      );
  for (const value of places)
    if (!rows.some((row) => isPlace(row, value)))
      throw new PanelFilterError('place', value, [...new Set(rows.map(({ series }) => series.place))].sort());
  const left = rows.filter(
    (row) =>
      (indicators.length === 0 || indicators.some((value) => isIndicator(row.series, value))) &&
      (places.length === 0 || places.some((value) => isPlace(row, value))) &&
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
