import type { Range, Span } from './span.js';
import { SIMPLE } from './traditional.js';

/**
 * A stretch of the document as rules read it: noise and line breaks left out, width and quotation marks folded,
 * with the way back to the source. `text`, `raw` and `map` have one entry for each UTF-16 unit.
 *
 * Example: the source 「达到 30％以\n12、上」 (a page number in the middle) has the text 「达到30%以上」.
 */
export interface View {
  /** Folded characters: full-width ASCII as ASCII, traditional characters as simplified ones, “ ” for straight double quotes. Rules match against this. */
  readonly text: string;
  /** The source's own characters, unit by unit beside `text`. Text fields are cut from this. */
  readonly raw: string;
  /** Source offset of each unit. */
  readonly map: readonly number[];
}

const SPACE = /\s/u;
const WORD = /[A-Za-z0-9]/u;
/** A line of this many characters goes on in the next because it is full. */
const FULL_LINE = 20;

/** One character as rules read it; always one UTF-16 unit for one. Example: Ｘ is X, 產 is 产. */
export function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  switch (char) {
    case '　':
      return ' ';
    case '「':
    case '『':
    case '＂':
      return '“';
    case '」':
    case '』':
      return '”';
    case '﹙':
      return '(';
    case '﹚':
      return ')';
    default:
      return code >= 0x4e00 && code <= 0x9fff ? (SIMPLE.get(char) ?? char) : char;
  }
}

/** A year with blanks between its digits (1 9 9 7 年): the text was typeset with every digit apart. */
const APART = /(?<![0-9０-９])[12１２][ \u3000][089０８９][ \u3000][0-9０-９][ \u3000][0-9０-９][ \u3000]?年/u;
/** Shorter texts (a title, a name) are looked at each time, so that they don't displace what is known of the document they come between. */
const LONG_SOURCE = 1000;
let lastSource = '';
let lastApart = false;
/** Is it a text that sets every digit apart? Asked for each passage of a document, answered once. */
function setsDigitsApart(source: string): boolean {
  if (source.length < LONG_SOURCE) return APART.test(source);
  if (source !== lastSource) {
    lastSource = source;
    lastApart = APART.test(source);
  }
  return lastApart;
}

/**
 * Builds the view of some ranges of the source (noise already left out by the caller).
 * White space is dropped, except one space between two Latin words or two digits (where a text does not set every digit apart).
 */
export function viewOf(source: string, ranges: readonly Range[]): View {
  const text: string[] = [];
  const raw: string[] = [];
  const map: number[] = [];
  let pendingSpace = -1;
  let quoteOpen = false;
  let previousEnd = -1;
  let cut = false;
  const apart = setsDigitsApart(source);
  for (const [start, end] of ranges) {
    // two lines joined: nothing but white space was between them (a page number is left out without a trace)
    cut = false;
    if (previousEnd >= 0 && previousEnd < start && pendingSpace < 0 && source.slice(previousEnd, start).trim() === '') {
      pendingSpace = previousEnd;
      // a full line that ends in a digit was cut inside a number; two short lines are two entries, and a line of digits is a subscript (PM2.5)
      cut =
        !/[\r\n]/u.test(source.slice(Math.max(0, previousEnd - FULL_LINE), previousEnd)) &&
        !/^[\d. ]{1,6}(?:[\r\n]|$)/u.test(source.slice(start, start + 8));
    }
    previousEnd = end;
    for (let at = start; at < end; at++) {
      const char = source.charAt(at);
      if (SPACE.test(char) || char === '\u200b' || char === '\ufeff') {
        if (pendingSpace < 0) pendingSpace = at;
        continue;
      }
      let folded = foldChar(char);
      // a Western full stop after Chinese words ends a sentence (1.5 and 1. keep theirs, and 元/人.年)
      if (
        folded === '.' &&
        /[一-龥)”%]/u.test(text[text.length - 1] ?? '') &&
        !/[0-9A-Za-z.．]/u.test(source.charAt(at + 1)) &&
        !(text[text.length - 1] === '人' && source.charAt(at + 1) === '年')
      )
        folded = '。';
      if (folded === '"') {
        folded = quoteOpen ? '”' : '“';
        quoteOpen = !quoteOpen;
      }
      if (pendingSpace >= 0) {
        const before = text[text.length - 1];
        // two numbers must never run into one; Latin words keep their space
        if (
          before !== undefined &&
          WORD.test(folded) &&
          (/[A-Za-z]/u.test(before) || (!cut && !(apart && at - pendingSpace === 1) && /[0-9]/u.test(before) && /[0-9]/u.test(folded)))
        ) {
          text.push(' ');
          raw.push(' ');
          map.push(pendingSpace);
        }
        pendingSpace = -1;
        cut = false;
      }
      text.push(folded);
      raw.push(char);
      map.push(at);
    }
  }
  return { text: text.join(''), raw: raw.join(''), map };
}

/** Source offset of a place in the view; the end of the view maps behind its last character. */
export function toSource(view: View, at: number): number {
  const here = view.map[at];
  if (here !== undefined) return here;
  const last = view.map[view.map.length - 1];
  return last === undefined ? 0 : last + 1;
}

/** The place in the source of view[start, end): one range for each unbroken run. */
export function spanOf(view: View, start: number, end: number): Span {
  const span: [number, number][] = [];
  for (let at = start; at < end; at++) {
    const here = view.map[at];
    if (here === undefined) break;
    const last = span[span.length - 1];
    if (last && last[1] === here) last[1] = here + 1;
    else span.push([here, here + 1]);
  }
  return span;
}

/** The contiguous stretch of the source behind view[start, end), noise in the middle included: what a quote is. */
export function quoteRange(view: View, start: number, end: number): Range {
  const from = view.map[start];
  const to = view.map[end - 1];
  if (from === undefined || to === undefined) throw new RangeError(`quoteRange: ${start}..${end} is outside the view`);
  return [from, to + 1];
}

/** A text of its own, a title or a name, as rules read it: folded, white space between its words out. Example: １２ 家 is 12家. */
export function foldText(text: string): string {
  return viewOf(text, [[0, text.length]]).text;
}

/** Each character folded, none left out. Example: ＧＤＰ 總值 is GDP 总值. */
export function foldChars(text: string): string {
  let folded = '';
  for (const char of text) folded += foldChar(char);
  return folded;
}
