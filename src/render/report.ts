import type { Lang } from '../model/lang.js';
import type { Comparator, Measure, Review } from '../model/record.js';

/**
 * What compare, diff and check show, whatever the format: tables of cells that know the sentences they come from. Texts are already in the
 * reader's language. The renderers (text, Markdown, CSV, HTML) know nothing of plans.
 */
export interface Report {
  readonly title: string;
  readonly lang: Lang;
  /** a line or two under the title: what was compared */
  readonly lead: readonly string[];
  readonly tables: readonly ReportTable[];
  /** pictures of what the tables hold, above them; only a page shows them */
  readonly pictures?: readonly ReportPicture[];
  /** what a reader must know besides: what was left out and why, how to read the signs */
  readonly notes: readonly string[];
}
export interface ReportPicture {
  /** of the file that it is saved in, without an ending: panel */
  readonly name: string;
  /** a whole SVG, its texts escaped */
  readonly svg: string;
}
export interface ReportTable {
  /** stable, for links and file names: indicators */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** said in place of an empty table */
  readonly empty?: string;
}
export interface ReportColumn {
  /** unique in its table; the same column of several tables has the same key */
  readonly key: string;
  readonly title: string;
  /** set to the right */
  readonly numeric?: boolean;
  /** sums up other columns of the row: its sentences are theirs, and are not listed once more */
  readonly sumsUp?: boolean;
}
export interface ReportRow {
  readonly key: string;
  /** one for each column; they may be made anew each time they are read: of a wide matrix only one row stands in memory */
  readonly cells: readonly Cell[];
  /** the row's values on one scale */
  readonly plot?: DotPlot | undefined;
  /** rows with one heading stand together under it */
  readonly group?: string;
}
/** A cell may hold several things, each with its own source; [] is an empty cell. */
export type Cell = readonly CellItem[];
export interface CellItem {
  readonly text: string;
  /** differences that must not be overlooked, shown beside the text: another scope, another measure, repaired unit */
  readonly flags?: readonly string[];
  readonly tone?: Tone;
  /** sentences that prove it, the first is the one that is opened */
  readonly evidence?: readonly Evidence[];
}
/**
 * up and down: better and worse by the indicator's direction; neutral: changed, but neither; warn: look here; muted: unchanged. The item's
 * text says what changed: Markdown, CSV and a terminal without colour do not show the tone.
 */
export type Tone = 'up' | 'down' | 'neutral' | 'warn' | 'muted';

/** Where words stand: one click from the sentence. Offsets are Unicode code points in text/<doc_id>.txt. */
export interface Evidence {
  readonly doc_id: string;
  readonly plan: string;
  readonly record_id: string | null;
  readonly section: readonly string[];
  readonly sentence: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** what reviewers have made of the record; left out where nothing */
  readonly review?: Review;
}

/** Values of several plans on one scale, a dot a value. */
export interface DotPlot {
  readonly unit: string;
  /** what of the indicator is measured, the same of all dots */
  readonly measure?: Measure;
  /** is more of it better, less, or neither? */
  readonly direction: 'up' | 'down' | 'none';
  readonly dots: readonly Dot[];
}
export interface Dot {
  /** key of the column that it belongs to */
  readonly column: string;
  readonly label: string;
  readonly value: number;
  readonly max: number | null;
  readonly comparator: Comparator | null;
  /** of another scope or measure than the row: drawn hollow */
  readonly flagged: boolean;
}

/** An item without a source. */
export const plain = (text: string): Cell => (text === '' ? [] : [{ text }]);

/** An item in one text, its flags in brackets. Example: 35万元/亩 (2025) [规上工业] */
export const itemWords = ({ text, flags = [] }: CellItem): string => [text, ...flags.map((flag) => `[${flag}]`)].join(' ');
