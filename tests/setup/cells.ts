import type { HintedTable } from '../../src/model/hints.js';

/** The cells of a table that a reader found, row by row: words, column, columns and rows covered. */
export const cellsOf = (text: string, table: HintedTable | undefined): (readonly [string, number, number, number])[][] | undefined =>
  table?.rows.map((row) => row.map(({ start, end, column, columns, rows }) => [text.slice(start, end), column, columns, rows] as const));
