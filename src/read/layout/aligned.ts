import { linePart, type PrintLine } from './lines.js';
import type { PrintedTable, PrintedCell } from './page-table.js';
import { columnAt, extentsOf, LEAST_ROWS, rowStarts } from './rows.js';

/** A table without rules has so many columns, or it is no table. */
export const LEAST_COLUMNS = 3;
/** A line so much further down than the others, in sizes of a character, ends the table. */
const APART = 3;
const MOST_LINES = 200;

/** How many of the lines from here on may make a table: pieces that stand above one another. `core` ends with a line of several pieces. */
function lengthsAt(lines: readonly PrintLine[], from: number): { readonly core: number; readonly most: number } {
  let core = 0;
  let most = 0;
  let rows = 0;
  for (let end = from; end < lines.length && end < from + MOST_LINES; end++) {
    const line = lines[end];
    const before = lines[end - 1];
    if (!line || (end > from && before && line.base - before.base > line.size * APART)) break;
    if (line.segments.length >= LEAST_COLUMNS) rows++;
    else if (rows === 0) break;
    const columns = extentsOf(lines.slice(from, end + 1));
    if (columns.length < LEAST_COLUMNS) break;
    const distinct = line.segments.every((segment, at) => {
      const column = columnAt(columns, segment);
      return column >= 0 && line.segments.findIndex((one) => columnAt(columns, one) === column) === at;
    });
    if (!distinct) break;
    // a line of one piece goes on in a cell; a heading or a sentence does not begin in the middle of the table
    if (line.segments.length === 1 && (columnAt(columns, line) === 0 || rows === 0) && line.right - line.left > line.size * 12) break;
    if (rows < LEAST_ROWS) continue;
    most = end + 1 - from;
    if (line.segments.length >= LEAST_COLUMNS) core = most;
  }
  return { core, most };
}

function tableOf(lines: readonly PrintLine[], starts: readonly number[]): PrintedTable {
  const columns = extentsOf(lines);
  const rows: (PrintedCell & { readonly lines: PrintLine[] })[][] = [];
  lines.forEach((line, at) => {
    if (starts.includes(at)) rows.push([]);
    const own = rows[rows.length - 1] ?? [];
    for (const segment of line.segments) {
      const column = Math.max(0, columnAt(columns, segment));
      const part = linePart(line, [segment]);
      const cell = own.find((one) => one.column === column);
      if (cell) cell.lines.push(part);
      else {
        const { left, right } = columns[column] ?? segment;
        own.push({ column, columns: 1, rows: 1, left, right, lines: [part] });
      }
    }
    own.sort((a, b) => a.column - b.column);
  });
  const tops = lines.map(({ top }) => top);
  const bottoms = lines.map(({ bottom }) => bottom);
  return {
    xs: columns.map(({ left }) => left),
    top: Math.min(...tops),
    bottom: Math.max(...bottoms),
    left: columns[0]?.left ?? 0,
    right: columns[columns.length - 1]?.right ?? 0,
    ruled: false,
    rows,
  };
}

interface Run {
  readonly table: PrintedTable | null;
  readonly length: number;
}

/** The table that begins with a line, or the lines that look like one and are in doubt. The last ones may be a cell's end or text below. */
function runAt(lines: readonly PrintLine[], from: number): Run {
  if ((lines[from]?.segments.length ?? 0) < LEAST_COLUMNS) return { table: null, length: 1 };
  const { core, most } = lengthsAt(lines, from);
  for (let length = most; length >= Math.max(core, LEAST_ROWS); length--) {
    const own = lines.slice(from, from + length);
    const starts = rowStarts(own, extentsOf(own));
    if (starts) return { table: tableOf(own, starts), length };
  }
  return { table: null, length: Math.max(1, core) };
}

/**
 * Finds tables without rules among the lines of a column: three rows and more whose pieces stand above one another. Where it is in doubt
 * which lines are a row, the text is left as it is.
 */
export function withAlignedTables(lines: readonly PrintLine[]): (PrintLine | PrintedTable)[] {
  const found: (PrintLine | PrintedTable)[] = [];
  for (let at = 0; at < lines.length; ) {
    const { table, length } = runAt(lines, at);
    if (table) found.push(table);
    else found.push(...lines.slice(at, at + length));
    at += length;
  }
  return found;
}
