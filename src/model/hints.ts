import type { Stretch } from './span.js';
import type { NoiseReason } from './tree.js';

/** A cell as its format has it; merged cells cover several columns or rows. */
export interface HintedCell extends Stretch {
  /** first column that it covers, from 0 */
  readonly column: number;
  /** columns that it covers */
  readonly columns: number;
  /** rows that it covers, its own included */
  readonly rows: number;
}

/** A table as its format has it: rows from top to bottom, each with the cells that begin in it. */
export interface HintedTable extends Stretch {
  /** rows at the top that the format itself marks as head (thead, th, a repeated row); 0 where it does not say */
  readonly head: number;
  readonly rows: readonly (readonly HintedCell[])[];
}

/**
 * What a reader knows of a text beyond its characters, handed on beside it: structure uses it instead of guessing. Offsets are UTF-16
 * offsets in the text; each list is in the order of the text, its stretches disjoint.
 *
 * Example: a web page gives { paragraphs: true, headings: [一、总体要求 of level 2], noise: [its menu], tables: [] }.
 */
export interface Hints {
  /** each line is a whole paragraph, a heading or a cell: none is broken by the width of a page */
  readonly paragraphs?: boolean;
  /** lines that the format marks as headings; 1 is the highest level */
  readonly headings?: readonly (Stretch & { readonly level: number })[];
  /** stretches that are no part of the document */
  readonly noise?: readonly (Stretch & { readonly reason: NoiseReason })[];
  readonly tables?: readonly HintedTable[];
}
