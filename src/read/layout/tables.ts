import type { PrintedTable, PrintedCell } from './page-table.js';
import type { PrintLine } from './lines.js';

/** A line of print and its page. */
export interface PagedLine {
  readonly page: number;
  readonly line: PrintLine;
}
export interface RunCell {
  readonly column: number;
  readonly columns: number;
  rows: number;
  readonly left: number;
  readonly right: number;
  readonly lines: PagedLine[];
}

/** A table over all of its pages. */
export interface RunTable {
  readonly rows: RunCell[][];
  /** lines of the head where it is repeated on a later page */
  readonly repeated: PagedLine[];
}
export interface TablePart {
  readonly page: number;
  readonly table: PrintedTable;
}

/** Columns of the same table lie under each other, also on pages whose margins differ. */
const SAME_COLUMN = 5;

/**
 * The part as what it is of the table that goes on on the next page or in the next column; null where it is another table. Without rules a
 * page shows only the columns in which it has cells.
 */
export function continuation(before: TablePart, after: TablePart): TablePart | null {
  const [a, b] = [before.table, after.table];
  const nextColumn = after.page === before.page && b.left >= a.right;
  if ((after.page !== before.page + 1 && !nextColumn) || a.ruled !== b.ruled) return null;
  const moved = a.ruled || nextColumn ? a.left - b.left : 0;
  const columns = b.xs.map((x) => a.xs.findIndex((one) => Math.abs(one - x - moved) <= SAME_COLUMN));
  if (columns.some((column, at) => column <= (columns[at - 1] ?? -1))) return null;
  if (a.xs.length === b.xs.length) return after;
  if (a.ruled) return null;
  const rows = b.rows.map((row) => row.map((cell) => ({ ...cell, column: columns[cell.column] ?? cell.column })));
  return { page: after.page, table: { ...b, xs: a.xs, rows } };
}

const cellText = ({ lines }: { readonly lines: readonly PrintLine[] }): string =>
  lines
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '');
const rowText = (row: readonly PrintedCell[]): string => row.map((cell) => `${cell.column}:${cellText(cell)}`).join('|');

/** How many rows at the top of a later part repeat the head. */
function repeatedRows(first: PrintedTable, later: PrintedTable): number {
  let count = 0;
  while (
    count < later.rows.length - 1 &&
    count < first.rows.length - 1 &&
    rowText(later.rows[count] ?? []) === rowText(first.rows[count] ?? []) &&
    later.rows[count]?.some((cell) => cell.lines.length > 0) === true
  )
    count++;
  return count;
}

/**
 * A row that the page's end has cut in two: it lacks what every row of the table begins with, its number or its name. In a table whose
 * rows are merged at their beginning it is told by the first column that every row has, and by how little is left of it.
 */
function isRest(row: readonly RunCell[], rows: readonly (readonly RunCell[])[]): boolean {
  const has = (one: readonly RunCell[], column: number): boolean => one.some((cell) => cell.column === column && cell.lines.length > 0);
  const body = rows.slice(1);
  const filled = row.filter(({ lines }) => lines.length > 0).length;
  if (body.length < 2 || filled === 0) return false;
  const key = (rows[0] ?? []).find(({ column }) => body.every((one) => has(one, column)))?.column;
  if (key === undefined || has(row, key)) return false;
  return key === 0 || filled * 2 <= row.length;
}

/** A merged cell that the page's end has cut in two covers the rows of both its parts; the second one is empty. */
function withoutRests(row: readonly RunCell[], rows: readonly (readonly RunCell[])[]): RunCell[] {
  return row.filter((cell) => {
    if (cell.lines.length > 0 || cell.rows < 2) return true;
    const above = rows.flat().filter(({ column, columns }) => column === cell.column && columns === cell.columns);
    const home = above[above.length - 1];
    if (home) home.rows += cell.rows;
    return home === undefined;
  });
}

/** The parts of a table on its pages as one: the head is not repeated, and a row cut by a page's end is whole again. */
export function tableOfParts(parts: readonly TablePart[]): RunTable {
  const rows: RunCell[][] = [];
  const repeated: PagedLine[] = [];
  const first = parts[0];
  parts.forEach((part, index) => {
    const skip = index === 0 || !first ? 0 : repeatedRows(first.table, part.table);
    part.table.rows.forEach((row, at) => {
      const own = row.map((cell): RunCell => ({ ...cell, lines: cell.lines.map((line) => ({ page: part.page, line })) }));
      if (at < skip) repeated.push(...own.flatMap(({ lines }) => lines));
      else if (index > 0 && at === skip && isRest(own, rows)) {
        const last = rows[rows.length - 1] ?? [];
        for (const cell of own) {
          const home = last.find(({ column }) => column === cell.column);
          if (home) home.lines.push(...cell.lines);
          else if (cell.lines.length > 0) last.push(cell);
        }
      } else rows.push(index > 0 && at === skip ? withoutRests(own, rows) : own);
    });
  });
  return { rows, repeated };
}
