import { changePercent } from '../commitment/change.js';
import { clean } from '../write/decimal.js';
import type { PanelRow } from './row.js';
import { panelColumnKey } from './series.js';

/**
 * Rows with their change on the year before, in the same series of the same place. Only values of a year and of each year have one.
 *
 * @param all where the years before are looked for, also those that are not asked for
 */
export function withChanges(rows: readonly PanelRow[], all: readonly PanelRow[]): PanelRow[] {
  const keyOf = ({ series }: PanelRow, year: number): string => `${series.place_code ?? series.place}\t${panelColumnKey(series)}\t${year}`;
  const yearly = (row: PanelRow): boolean => row.series.moment.basis === 'year' || row.series.moment.basis === 'annual';
  const byKey = new Map(all.filter(yearly).map((row) => [keyOf(row, row.series.moment.year), row.value.value]));
  return rows.map((row) => {
    const { value, unit } = row.value;
    const previous = yearly(row) ? (byKey.get(keyOf(row, row.series.moment.year - 1)) ?? null) : null;
    return {
      ...row,
      change: {
        previous,
        change: previous === null ? null : clean(value - previous),
        change_pct: previous === null ? null : changePercent(previous, value, unit),
      },
    };
  });
}
