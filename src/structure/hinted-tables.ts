import type { HintedCell, HintedTable } from '../model/hints.js';
import type { CellDraft, TableDraft } from './draft.js';
import { halvedHeads } from './flat-head.js';

const textOf = (folded: string, { start, end }: HintedCell): string => folded.slice(start, end).replace(/\s/gu, '');

/** How many rows at the top are head: those that the format marks, and those that a merged cell of the first row reaches down to. */
function headRows(table: HintedTable): number {
  if (table.rows.length < 2) return 0;
  const first = table.rows[0] ?? [];
  const merged = first.length > 1 ? Math.max(...first.map((cell) => cell.rows)) : 1;
  return Math.min(Math.max(table.head, merged, 1), table.rows.length - 1);
}

/** The names of the columns: 指标 over 2020年 and 2025年 gives 指标 each its own year behind it; a name over one column stands alone. */
function columnNames(folded: string, head: readonly (readonly HintedCell[])[], width: number): string[] {
  const names = Array.from({ length: width }, () => '');
  head.forEach((row) => {
    for (const cell of row) {
      const name = textOf(folded, cell);
      for (let column = cell.column; column < Math.min(width, cell.column + cell.columns); column++) {
        // a caption over the whole table is no name of a column
        if (cell.columns >= width && width > 2) continue;
        names[column] = `${names[column] ?? ''}${name}`;
      }
    }
  });
  return names;
}

/**
 * A table whose cells its format tells: the head gives the columns, also over several rows; what a merged cell covers beside and below
 * it stays an empty cell.
 */
export function tableFromHint(folded: string, table: HintedTable): TableDraft {
  const marked = headRows(table);
  const width = table.rows.flat().reduce((most, cell) => Math.max(most, cell.column + cell.columns), 0);
  const names = columnNames(folded, table.rows.slice(0, marked), width);
  const wordsOf = (row: readonly HintedCell[]): string[] =>
    names.map((_name, column) =>
      row
        .filter((cell) => cell.column === column)
        .map((cell) => textOf(folded, cell))
        .join(''),
    );
  // a format without merged cells leaves blank what a heading stands over
  const halved = marked === 1 && table.rows.length > 2 ? halvedHeads(names, wordsOf(table.rows[1] ?? [])) : null;
  const count = halved ? 2 : marked;
  const lines = table.rows.slice(0, count).map((row) => wordsOf(row).join('|'));
  // the head comes again where a page begins
  const isHead = (row: readonly HintedCell[], at: number): boolean => at < count || lines.includes(wordsOf(row).join('|'));
  const head = table.rows.filter(isHead);
  const body = table.rows.filter((row, at) => !isHead(row, at));
  const rows = body.map((row): CellDraft[] => {
    const cells: CellDraft[] = [];
    let at = row[0]?.start ?? table.start;
    for (let column = 0; column < width; column++) {
      const cell = row.find((one) => one.column === column);
      cells.push(cell ? { start: cell.start, end: cell.end } : { start: at, end: at });
      at = cell?.end ?? at;
    }
    return cells;
  });
  return {
    start: table.start,
    end: table.end,
    columns: halved ?? names,
    headers: head
      .flat()
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => ({ start, end })),
    rows: rows.filter((row) => row.some(({ start, end }) => end > start)),
  };
}
