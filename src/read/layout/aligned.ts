import { linePart, type PrintLine } from './lines.js';
import type { PrintedTable, PrintedCell } from './page-table.js';

/** A table without rules has so many rows and columns, or it is no table. */
const LEAST_ROWS = 3;
const LEAST_COLUMNS = 3;
/** A line so much further down than the others, in sizes of a character, ends the table. */
const APART = 3;

interface Extent {
  left: number;
  right: number;
}

/** The columns that the pieces of lines stand in: pieces above one another are one. */
function extentsOf(lines: readonly PrintLine[]): Extent[] {
  const found: Extent[] = [];
  for (const { left, right } of lines.flatMap((line) => line.segments).sort((a, b) => a.left - b.left)) {
    const last = found[found.length - 1];
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else found.push({ left, right });
  }
  return found;
}

const columnAt = (columns: readonly Extent[], { left, right }: Extent): number =>
  columns.findIndex((column) => (left + right) / 2 >= column.left && (left + right) / 2 <= column.right);

/** How many of the lines from here on make a table: each in several pieces that stand above one another. */
function lengthAt(lines: readonly PrintLine[], from: number): number {
  let best = 0;
  let rows = 0;
  for (let end = from; end < lines.length && end < from + 200; end++) {
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
    if (line.segments.length >= LEAST_COLUMNS) best = rows >= LEAST_ROWS ? end + 1 - from : best;
    else if (best > 0 && line.base - (before?.base ?? 0) < line.size * 1.6 && columnAt(columns, line) > 0) best = end + 1 - from;
  }
  return best;
}

/** Where many lines go on in a cell, nobody can tell the rows without rules. */
const MOST_BROKEN = 0.34;
const isTold = (lines: readonly PrintLine[]): boolean => {
  const columns = extentsOf(lines).length;
  return lines.filter(({ segments }) => segments.length * 2 < columns).length <= lines.length * MOST_BROKEN;
};

function tableOf(lines: readonly PrintLine[]): PrintedTable {
  const columns = extentsOf(lines);
  const rows: (PrintedCell & { readonly lines: PrintLine[] })[][] = [];
  for (const line of lines) {
    const row = rows[rows.length - 1];
    const goesOn = row !== undefined && line.segments.length * 2 < columns.length;
    if (!goesOn) rows.push([]);
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
  }
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

/** Finds tables without rules among the lines of a column: three rows and more whose pieces stand above one another. */
export function withAlignedTables(lines: readonly PrintLine[]): (PrintLine | PrintedTable)[] {
  const found: (PrintLine | PrintedTable)[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const length = line.segments.length >= LEAST_COLUMNS ? lengthAt(lines, at) : 0;
    if (length >= LEAST_ROWS && isTold(lines.slice(at, at + length))) {
      found.push(tableOf(lines.slice(at, at + length)));
      at += length;
    } else {
      found.push(line);
      at++;
    }
  }
  return found;
}
