import { groupBy } from '../model/group-by.js';
import type { PanelRow } from './row.js';
import { panelColumnKey } from './series.js';

/**
 * The rows of places that have a value in every year, indicator by indicator. The years are those asked for, else all in which any place
 * has the indicator.
 *
 * @example 生产总值增速 of 2024 and 2025: a place with a value of 2024 only falls out
 */
export function balanced(rows: readonly PanelRow[], { from, to }: { readonly from?: number; readonly to?: number }): PanelRow[] {
  const asked = from === undefined || to === undefined ? null : Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const whole = new Set<PanelRow>();
  for (const column of groupBy(rows, ({ series }) => panelColumnKey(series)).values()) {
    const years = asked ?? [...new Set(column.map(({ series }) => series.moment.year))];
    for (const own of groupBy(column, ({ series }) => series.place_code ?? series.place).values()) {
      const has = new Set(own.map(({ series }) => series.moment.year));
      if (years.every((year) => has.has(year))) for (const row of own) whole.add(row);
    }
  }
  return rows.filter((row) => whole.has(row));
}
