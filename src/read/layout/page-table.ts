import type { Box } from './box.js';
import type { PrintLine } from './lines.js';

/** A cell on one page; it may cover several columns and rows. */
export interface PrintedCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly lines: readonly PrintLine[];
}

/** A table on one page: for each row the cells that begin in it. */
export interface PrintedTable extends Box {
  /** the left edges of its columns */
  readonly xs: readonly number[];
  readonly ruled: boolean;
  readonly rows: readonly (readonly PrintedCell[])[];
}
