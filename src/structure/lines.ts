import { foldCode, isBlank } from '../model/view.js';

/** A line of the source. In a text that has lost its line breaks, `virtual` lines are cut where a page's pieces meet. */
export interface Line {
  /** source offsets of the line without its line break */
  readonly start: number;
  readonly end: number;
  /** source offsets without the white space around it; from === to for a blank line */
  readonly from: number;
  readonly to: number;
  /** folded text between from and to */
  readonly text: string;
}

const BREAK = /\r\n|[\n\r\u2028\u2029\f]/gu;

/**
 * The whole source with width and traditional characters folded, one UTF-16 unit for one, so that offsets stay. Example: 「（一）總體要求」 is
 * 「(一)总体要求」.
 */
export function foldSource(source: string): string {
  const codes = new Uint16Array(source.length);
  for (let at = 0; at < source.length; at++) codes[at] = foldCode(source.charCodeAt(at));
  return Buffer.from(codes.buffer).toString('utf16le');
}

/** A line from its offsets. */
export function lineAt(folded: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  while (from < to && isBlank(folded.charCodeAt(from))) from++;
  while (to > from && isBlank(folded.charCodeAt(to - 1))) to--;
  return { start, end, from, to, text: folded.slice(from, to) };
}

/**
 * Lines of a folded text, in order, blank ones included.
 * @param folded the text of `foldSource`
 */
export function linesOf(folded: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of folded.matchAll(BREAK)) {
    lines.push(lineAt(folded, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(lineAt(folded, start, folded.length));
  return lines;
}

/** Does the text end as a sentence does? Closing quotes and brackets are looked through. */
export function endsSentence(text: string): boolean {
  return /[。!?;:…][”’)》〕\]"]{0,3}$/u.test(text);
}

/** Does it end as a sentence, a bracket or a quotation does? What does not, may go on in the next line. */
export function endsClosed(text: string): boolean {
  return /[。!?;:…”)》〕\]"]$/u.test(text);
}
