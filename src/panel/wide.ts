import type { Lang } from '../model/lang.js';
import { groupBy } from '../model/group-by.js';
import { variableName } from './names.js';
import type { PanelRow } from './row.js';
import { panelColumnKey } from './series.js';
import { panelRowName, type PanelCell, type PanelTable, type Variable } from './variables.js';
import { columnLabel } from './words.js';

/** A variable of a wide panel, with the series that it holds. */
export interface WideVariable extends Variable {
  readonly indicator_id: string | null;
  readonly unit: string | null;
}

export interface WidePanel extends PanelTable {
  /** what names the row, then a variable for each series, in the order of their names */
  readonly variables: readonly (Variable | WideVariable)[];
  /** values of a part of a year, which no variable of a year can hold */
  readonly parts: number;
}

const KEYS: readonly (Variable & { readonly of: (row: PanelRow) => PanelCell })[] = [
  {
    name: 'place_code',
    kind: 'string',
    zh: '地区代码(GB/T 2260)',
    en: 'Code of the place (GB/T 2260)',
    of: ({ series }) => series.place_code,
  },
  { name: 'place', kind: 'string', zh: '地区', en: 'Place', of: ({ series }) => series.place },
  { name: 'level', kind: 'string', zh: '地区级别', en: 'Level of the place', of: ({ level }) => level },
  { name: 'province', kind: 'string', zh: '所在省', en: 'Province', of: ({ lineage }) => lineage.province },
  { name: 'city', kind: 'string', zh: '所在市', en: 'City', of: ({ lineage }) => lineage.city },
  { name: 'year', kind: 'integer', zh: '年份', en: 'Year', of: ({ series }) => series.moment.year },
];

/**
 * The wide form: a row for each place and year, a variable for each indicator with its scope, measure and time. Values of a part of a year
 * are left out and counted.
 */
export function wideTable(rows: readonly PanelRow[]): WidePanel {
  const yearly = rows.filter(({ series }) => series.moment.basis !== 'part');
  const columns = [...groupBy(yearly, ({ series }) => panelColumnKey(series))]
    .map(([key, [first]]) => ({ key, first: first as PanelRow, name: variableName((first as PanelRow).series) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const label = (row: PanelRow, lang: Lang): string => columnLabel(panelRowName(row, lang), row.series, row.value.unit, lang);
  const own = columns.map(
    ({ first, name }): WideVariable => ({
      name,
      kind: 'number',
      zh: label(first, 'zh'),
      en: label(first, 'en'),
      indicator_id: first.series.indicator_id,
      unit: first.value.unit,
    }),
  );
  const lines = groupBy(yearly, ({ series }) => [series.place_code ?? series.place, series.moment.year].join('\t'));
  const sorted = [...lines.values()].sort(([a], [b]) => {
    const [one, other] = [(a as PanelRow).series, (b as PanelRow).series];
    const place = (series: typeof one): string => series.place_code ?? `9${series.place}`;
    return place(one) < place(other) ? -1 : place(one) > place(other) ? 1 : one.moment.year - other.moment.year;
  });
  return {
    variables: [...KEYS, ...own],
    count: sorted.length,
    parts: rows.length - yearly.length,
    rows: {
      *[Symbol.iterator]() {
        for (const line of sorted) {
          const values = new Map(line.map((row) => [panelColumnKey(row.series), row.value.value]));
          const [first] = line as [PanelRow];
          yield [...KEYS.map(({ of }) => of(first)), ...columns.map(({ key }) => values.get(key) ?? null)];
        }
      },
    },
  };
}
