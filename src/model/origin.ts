import type { Stretch } from './span.js';

/** Where a stretch of a text stands in the file that it was read from. What a format does not have is left out. */
export interface Origin extends Stretch {
  /** page from 1 */
  readonly page?: number;
  /** left, top, width, height on the page, in points from its upper left corner */
  readonly box?: readonly [left: number, top: number, width: number, height: number];
  /** how sure recognition is of a word that it read from a picture, in per cent */
  readonly confidence?: number;
  /** paragraph from 1, in the order of the document's body */
  readonly paragraph?: number;
  /** table, row and column from 1 */
  readonly cell?: readonly [table: number, row: number, column: number];
  /** bytes of the file, end exclusive */
  readonly bytes?: readonly [start: number, end: number];
}

/** The first origin that ends behind a place. */
function firstBehind(origins: readonly Origin[], start: number): number {
  let low = 0;
  let high = origins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const span = (first: number, last: number): string => (first === last ? `${first}` : `${first}-${last}`);
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The box around some boxes. */
function around(boxes: readonly NonNullable<Origin['box']>[]): string {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top].map(rounded).join(',');
}

/** The origins that a stretch touches. */
function touched(origins: readonly Origin[], start: number, end: number): Origin[] {
  const own: Origin[] = [];
  for (let at = firstBehind(origins, start); at < origins.length; at++) {
    const one = origins[at];
    if (!one || one.start >= end) break;
    own.push(one);
  }
  return own;
}

const least = (origins: readonly Origin[]): number | null =>
  origins.reduce<number | null>((low, { confidence }) => (confidence === undefined ? low : Math.min(low ?? 100, confidence)), null);

/**
 * Where each page begins in the text; [] for what has no pages.
 *
 * @param origins in the order of the text
 */
export function pageStarts(origins: readonly Origin[]): (readonly [offset: number, page: number])[] {
  const starts: (readonly [number, number])[] = [];
  for (const { page, start } of origins) if (page !== undefined && page > (starts.at(-1)?.[1] ?? 0)) starts.push([start, page]);
  return starts;
}

/** How sure recognition is of the least sure word of text[start, end), in per cent; null where nothing of it was recognised. */
export function confidenceOf(origins: readonly Origin[], start: number, end: number): number | null {
  return least(touched(origins, start, end));
}

/**
 * Where text[start, end) stands in the original, as one text: a page with the box on it in the manner of a media fragment
 * (page=3&xywh=72,540,228,12), a paragraph, a cell, or a stretch of bytes. null for a plain text, which is its own original. What was
 * recognised from a picture has how sure its least sure word is behind that (&confidence=87).
 *
 * Example: a sentence over two lines of page 3 gives page=3&xywh=…, with the box around both; one over a page border page=3-4.
 * @param origins in the order of the text
 */
export function originText(origins: readonly Origin[], start: number, end: number): string | null {
  const own = touched(origins, start, end);
  const first = own[0];
  const last = own[own.length - 1];
  if (!first || !last) return null;
  if (first.page !== undefined) {
    const boxes = own.flatMap(({ page, box }) => (box && page === first.page ? [box] : []));
    const pages = span(first.page, last.page ?? first.page);
    const sure = least(own);
    return `page=${pages}${boxes.length > 0 && last.page === first.page ? `&xywh=${around(boxes)}` : ''}${
      sure === null ? '' : `&confidence=${sure}`
    }`;
  }
  if (first.cell) return `table=${first.cell[0]}&row=${first.cell[1]}&column=${first.cell[2]}`;
  if (first.paragraph !== undefined) return `paragraph=${span(first.paragraph, last.paragraph ?? first.paragraph)}`;
  return first.bytes ? `bytes=${first.bytes[0]}-${last.bytes?.[1] ?? first.bytes[1]}` : null;
}
