import type { PlotOptions } from '@observablehq/plot';
import type { Lang } from '../model/lang.js';
import { PICTURE_COLOURS } from '../render/picture-colours.js';

/** What a picture says before it is laid out: parts with their plots, and what a paper must say beneath them. */
export interface Picture {
  readonly lang: Lang;
  readonly title: string;
  /** what is drawn, and how to read it */
  readonly lead: readonly string[];
  /** lines of parts that stand beside each other; null for a place that stays empty */
  readonly lines: readonly PictureLine[];
  readonly signs: readonly Sign[];
  /** values, or pairs of them, that are drawn */
  readonly n: number;
  readonly counted: 'values' | 'pairs';
  /** documents that they are from */
  readonly documents: number;
  /** what is not drawn, and how to see it */
  readonly left: readonly string[];
}

/** Where the values come from, for the line beneath a picture. */
export interface PictureSource {
  /** names of the datasets or files */
  readonly names: readonly string[];
  readonly version: string;
}

/** One plot with its heading. */
export interface PicturePart {
  readonly title: string;
  readonly lead?: string;
  /** in pixels, without the heading */
  readonly height: number;
  /** for a width in pixels, which the frame decides */
  readonly plot: (width: number) => PlotOptions;
}

/** Parts beside each other, all of one width; null for a place that stays empty. */
export type PictureLine = readonly (PicturePart | null)[];

/** A sign that the picture uses, and what it means. */
export interface Sign {
  readonly mark: PictureMark;
  readonly words: string;
}
export const MARKS = ['dot', 'hollow', 'cross', 'span', 'line', 'thick', 'dashed', 'dotted', 'pale', 'grey'] as const;
export type PictureMark = (typeof MARKS)[number];

/** Width of every picture in pixels: 19 cm at 96 dpi, what the text of an A4 page takes. */
export const WIDTH = 720;
/** A picture is no higher than this, unless its first line of parts alone is: it can be read on one page of A4. */
export const HEIGHT = 1500;
export const MARGIN = 16;
/** Between parts that stand beside each other. */
export const GAP = 24;

/** Width of each of `count` parts of a line. Example: 2 → 332 */
export const partWidth = (count: number): number => Math.floor((WIDTH - 2 * MARGIN - (count - 1) * GAP) / count);

export const COLOURS = PICTURE_COLOURS;

/** The reader's own fonts: what macOS, Windows and Linux have for Chinese; names with blanks stand in single quotation marks. */
export const FONTS = [
  "'Helvetica Neue'",
  'Arial',
  "'PingFang SC'",
  "'Hiragino Sans GB'",
  "'Noto Sans CJK SC'",
  "'Noto Sans SC'",
  "'Source Han Sans SC'",
  "'Microsoft YaHei'",
  "'WenQuanYi Micro Hei'",
  'SimHei',
  'sans-serif',
].join(', ');

/** Parts two beside each other; one alone takes the whole width. */
export const inColumns = (parts: readonly PicturePart[]): PictureLine[] =>
  parts.length === 1
    ? [parts]
    : Array.from({ length: Math.ceil(parts.length / 2) }, (_, at) => [parts[2 * at] ?? null, parts[2 * at + 1] ?? null]);

/** How many parts some lines hold. */
export const partsIn = (lines: readonly PictureLine[]): number => lines.flat().filter((part) => part !== null).length;
