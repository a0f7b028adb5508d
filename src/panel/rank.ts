import { indicatorRow } from '../commitment/scope.js';
import { groupBy } from '../model/group-by.js';
import type { PanelRow, Rank } from './row.js';
import { panelColumnKey, type Series } from './series.js';

/** Is a smaller value the better one? Of a fall, the other way round. */
export function isSmallerBetter({ indicator_id: id, measure }: Pick<Series, 'indicator_id' | 'measure'>): boolean {
  const direction = indicatorRow(id)?.direction ?? 'none';
  if (measure === 'rank') return true;
  return measure === 'decline' ? direction === 'up' : direction === 'down';
}

/** Rows with the rank of their places, each among the places of its level: provinces among provinces. */
export function withRanks(rows: readonly PanelRow[]): PanelRow[] {
  const groups = groupBy(rows, ({ series, level }) => [panelColumnKey(series), series.moment.end, level].join('\t'));
  const ranks = new Map<PanelRow, Rank>();
  for (const group of groups.values()) {
    const sign = group[0] && isSmallerBetter(group[0].series) ? 1 : -1;
    const sorted = [...group].sort((a, b) => sign * (a.value.value - b.value.value));
    let rank = 0;
    sorted.forEach((row, at) => {
      if (at === 0 || row.value.value !== sorted[at - 1]?.value.value) rank = at + 1;
      ranks.set(row, { rank, of: sorted.length });
    });
  }
  return rows.map((row) => ({ ...row, rank: ranks.get(row) ?? null }));
}
