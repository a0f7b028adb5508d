/** Characters that fields leave out: those that a view drops, and line breaks that are spelt out. */
const SPACE = /[\s\u00ad\u200b-\u200d\u2060\ufeff\ue000-\uf8ff]/u;
const SPACES = /(?:[\s\u00ad\u200b-\u200d\u2060\ufeff\ue000-\uf8ff]|\\r[\u200b-\u200d]?\\n)+/gu;

/** A text without its white space. */
export const squeeze = (text: string): string => text.replace(SPACES, '');
/** A page number, which may cut a word in two: on lines of their own, of which there may be several, or where a line begins. */
const NUMBER_OF_PAGE = String.raw`\s{0,20}[\n\r\u2028]\s{0,20}[-—–·－]{0,2}\s?第?\s?[0-9０-９]{1,4}\s?[页頁]?\s?[-—–·－、]{0,3}`;
const PAGE = new RegExp(`(?:(?:${NUMBER_OF_PAGE}(?=\\s{0,20}[\\n\\r\\u2028])){1,3}|${NUMBER_OF_PAGE})\\s{0,20}`, 'gu');
/** A text without white space and without page numbers. */
export const withoutPages = (text: string): string => squeeze(text.replace(PAGE, ''));
/** A text in the parts that its page numbers make of it. */
export function apartFromPages(text: string): { readonly part: string; readonly page: boolean }[] {
  const parts: { part: string; page: boolean }[] = [];
  let at = 0;
  for (const { 0: page, index } of text.matchAll(PAGE)) {
    parts.push({ part: text.slice(at, index), page: false }, { part: page, page: true });
    at = index + page.length;
  }
  return [...parts, { part: text.slice(at), page: false }];
}
/** Do the words stand in the text, white space and page numbers inside them aside? */
export const holds = (text: string, words: string): boolean =>
  squeeze(text).includes(squeeze(words)) || withoutPages(text).includes(squeeze(words));
export const isSpace = (char: string): boolean => SPACE.test(char);

/** A text whose offsets are Unicode code points, as in files. */
export interface LocatedRecord {
  readonly text: string;
  /** code points */
  readonly length: number;
  readonly slice: (start: number, end: number) => string;
  /** UTF-16 offset of a code point, and back */
  readonly unit: (point: number) => number;
  readonly point: (unit: number) => number;
  /** do these words stand anywhere in it, white space and page numbers inside them aside? */
  readonly says: (words: string) => boolean;
  /** can the words be put together from pieces of the text (a noun given back to each item of a list)? */
  readonly pieced: (words: string) => boolean;
}

/** Prepares a text; the tables are built only where a character takes two UTF-16 units (𠮷). */
export function locateRecord(text: string): LocatedRecord {
  const squeezed = squeeze(text);
  let pageless: string | null = null;
  const says = (words: string): boolean => squeezed.includes(squeeze(words)) || (pageless ??= withoutPages(text)).includes(squeeze(words));
  const pieced = (words: string): boolean => {
    let rest = [...squeeze(words)];
    let first = true;
    while (rest.length > 0) {
      let size = rest.length;
      while (size > 1 && !says(rest.slice(0, size).join(''))) size--;
      // a single character may only begin or end it: in the middle it is rather a wrong one
      if (!says(rest.slice(0, size).join('')) || (size < 2 && !first && rest.length > 1)) return false;
      first = false;
      rest = rest.slice(size);
    }
    return true;
  };
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) {
    return {
      text,
      length: text.length,
      slice: (start, end) => text.slice(start, end),
      unit: (point) => point,
      point: (unit) => unit,
      says,
      pieced,
    };
  }
  const units: number[] = [];
  const points = new Uint32Array(text.length + 1);
  let at = 0;
  for (const char of text) {
    points.fill(units.length, at, at + char.length);
    units.push(at);
    at += char.length;
  }
  points[text.length] = units.length;
  const unit = (point: number): number => units[point] ?? text.length;
  return {
    text,
    length: units.length,
    slice: (start, end) => text.slice(unit(start), unit(end)),
    unit,
    point: (place) => points[Math.min(place, text.length)] ?? units.length,
    says,
    pieced,
  };
}
