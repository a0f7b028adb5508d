import type { ScoredCell, ScoredRow } from './same.js';

/** A stretch of a text in Unicode code points, end exclusive, as in files. */
export type TextPlace = readonly [start: number, end: number];

/** How far an extracted quote may reach beyond the coded one, on either side. */
export const REACH = 120;

/** A source text whose places are counted in Unicode code points. */
export interface PlacedText {
  readonly slice: (start: number, end: number) => string;
  /** place of the n-th occurrence of a quote; null where it does not stand */
  readonly find: (quote: string, nth: number) => TextPlace | null;
  /** the sentence around a place, white space folded */
  readonly sentence: (place: TextPlace) => string;
}

/** A sentence is cut where it goes on longer than this on one side. */
const LONGEST = 160;

const length = (text: string): number => [...text].length;

/** Does a quote end its sentence? */
function ends(text: string): boolean {
  const closed = text.trimEnd();
  return /[。！？!?]$/u.test(closed) || text.slice(closed.length).includes('\n');
}

/** A text that is not at hand: every quote may stand in it, nothing can be read from it. */
const ABSENT: PlacedText = { slice: () => '', find: (quote) => [0, length(quote)], sentence: () => '' };

/**
 * Example: in 「𠮷县800家。」 the quote 800家 stands at 2–6.
 *
 * @param text null where it is not at hand
 */
export function placedText(text: string | null): PlacedText {
  if (text === null) return ABSENT;
  const plain = !/[\ud800-\udbff][\udc00-\udfff]/.test(text);
  const chars = plain ? null : [...text];
  const slice = (start: number, end: number): string => (chars ? chars.slice(start, end).join('') : text.slice(start, end));
  return {
    slice,
    find(quote, nth) {
      let at = -1;
      for (let count = 0; count < nth; count++) at = text.indexOf(quote, at + 1);
      if (at < 0) return null;
      const start = plain ? at : length(text.slice(0, at));
      return [start, start + length(quote)];
    },
    sentence([start, end]) {
      const before = slice(Math.max(0, start - LONGEST), start);
      const after = slice(end, end + LONGEST);
      const head = /(?<=[。！？!?\n]|^)[^。！？!?\n]*$/u.exec(before)?.[0] ?? '';
      const tail = /^[^。！？!?\n]*[。！？!?]?/u.exec(after)?.[0] ?? '';
      const last = slice(start, end);
      return (head + last + (ends(last) ? '' : tail)).replace(/\s+/gu, ' ').trim();
    },
  };
}

/** Where a quote that is not in the text is taken to stand: before its beginning, where nothing overlaps with it. */
const NOWHERE: TextPlace = [-1, -1];

/** Place of a coded record's quote. A record from a table may state it; else it is the `nth` (first) occurrence. */
export function codedPlace(record: ScoredRow, text: PlacedText): { place: TextPlace; found: boolean } {
  const stated = statedPlace(record);
  const quote = typeof record['quote'] === 'string' ? record['quote'] : '';
  if (stated && text.slice(...stated) === quote) return { place: stated, found: true };
  const nth = Number(record['nth'] ?? 1);
  const place = text.find(quote, Number.isInteger(nth) && nth > 0 ? nth : 1);
  return place ? { place, found: true } : { place: NOWHERE, found: false };
}

function statedPlace(record: ScoredRow): TextPlace | null {
  const whole = (cell: ScoredCell): number | null => (/^\d+$/u.test(String(cell ?? '')) ? Number(cell) : null);
  const start = whole(record['char_start']);
  const end = whole(record['char_end']);
  return start === null || end === null ? null : [start, end];
}

/** Place of an extracted record; null unless its quote (where its table has one) is the slice of the source. */
export function extractedPlace(record: ScoredRow, text: PlacedText): TextPlace | null {
  const place = statedPlace(record);
  if (!place) return null;
  return 'quote' in record && text.slice(...place) !== (record['quote'] ?? '') ? null : place;
}

/** How many characters two places have in common; negative where they are apart. */
export function overlap(a: TextPlace, b: TextPlace): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
}

/** Does an extracted record stand at the coded quote: it overlaps it and does not reach far beyond it? */
export function standsAt(coded: TextPlace | null, extracted: TextPlace | null): boolean {
  return (
    coded !== null &&
    extracted !== null &&
    overlap(coded, extracted) > 0 &&
    extracted[0] >= coded[0] - REACH &&
    extracted[1] <= coded[1] + REACH
  );
}
