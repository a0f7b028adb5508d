import { viewOf } from '../model/view.js';

/** Characters that fields leave out: those that a view drops. */
const SPACE = /[\s\u200b\ufeff]/u;
const SPACES = /[\s\u200b\ufeff]+/gu;

/** A text without its white space. */
export const squeeze = (text: string): string => text.replace(SPACES, '');
/** A text as rules read it: width folded, white space out. Example: １２ 家 is 12家. */
export const fold = (text: string): string => viewOf(text, [[0, text.length]]).text;
export const isSpace = (char: string): boolean => SPACE.test(char);

/** A text whose offsets are Unicode code points, as in files. */
export interface Located {
  readonly text: string;
  /** code points */
  readonly length: number;
  readonly slice: (start: number, end: number) => string;
  /** UTF-16 offset of a code point, and back */
  readonly unit: (point: number) => number;
  readonly point: (unit: number) => number;
  /** without white space, for looking up words */
  readonly squeezed: string;
}

/** Prepares a text; the tables are built only where a character takes two UTF-16 units (𠮷). */
export function locate(text: string): Located {
  const squeezed = squeeze(text);
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) {
    return { text, length: text.length, slice: (start, end) => text.slice(start, end), unit: (point) => point, point: (unit) => unit, squeezed };
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
    text, length: units.length, slice: (start, end) => text.slice(unit(start), unit(end)), unit,
    point: (place) => points[Math.min(place, text.length)] ?? units.length, squeezed,
  };
}

/** The characters of `part` stand in `whole` in their order, others between them; gives those others. Null where they do not. */
export function between(whole: string, part: string): string | null {
  let rest = '';
  let at = 0;
  for (const char of whole) {
    if (at < part.length && part.startsWith(char, at)) at += char.length;
    else rest += char;
  }
  return at === part.length ? rest : null;
}
