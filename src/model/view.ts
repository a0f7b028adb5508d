import type { Range, Span } from './span.js';
import { SIMPLE } from './traditional.js';

/**
 * A stretch of the document as rules read it: noise and line breaks left out, width and quotation marks folded, with the way back to the
 * source. `text` and `raw` have one entry for each UTF-16 unit.
 *
 * Example: the source 「达到 30％以\n12、上」 (a page number in the middle) has the text 「达到30%以上」.
 */
export interface View {
  /**
   * Folded characters: full-width ASCII as ASCII, traditional characters as simplified ones, “ ” for straight double quotes. Rules match
   * against this.
   */
  readonly text: string;
  /** The source's own characters, unit by unit beside `text`. Text fields are cut from this. */
  readonly raw: string;
  /** Unbroken runs in order, as pairs: the place in the view where a run begins, and where it begins in the source. */
  readonly runs: readonly number[];
}

/** A line of this many characters goes on in the next because it is full. */
const FULL_LINE = 20;

/** A line that PDFs leave of a subscript. */
const SUBSCRIPT = /^[0-9０-９](?:[.．][0-9０-９])?$/u;

/** What viewOf does with a character: nothing, leave it out, or look closer. */
const PLAIN = 0;
const BLANK = 1;
const FOLDED = 2;
/** without width: it parts nothing, not even two digits */
const HIDDEN = 3;
const CLASS = new Uint8Array(0x10000);
/** The folded form of each character that has one. */
const FOLD = new Uint16Array(0x10000);
for (let code = 0xff01; code <= 0xff5e; code++) fold(code, code - 0xfee0);
for (const [from, to] of [
  ...['「“', '『“', '」”', '』”', '﹙(', '﹚)', '﹐,', '﹒.', '﹔;', '﹕:'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
  ...SIMPLE,
])
  fold(from.charCodeAt(0), to.charCodeAt(0));
// signs of a range and of a minus that other signs look like, and the forms of radicals that some typesetters use for the characters
for (const char of '〜∼∽') fold(char.charCodeAt(0), '~'.charCodeAt(0));
for (const char of '‐‑‒−﹣') fold(char.charCodeAt(0), '-'.charCodeAt(0));
for (const [first, last] of [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfad9],
  [0xfe50, 0xfe6b],
] as const)
  for (let code = first; code <= last; code++) {
    const usual = String.fromCharCode(code).normalize('NFKC');
    if (usual.length === 1 && (FOLD[code] ?? 0) === 0 && usual.charCodeAt(0) !== code) fold(code, usual.charCodeAt(0));
  }
// radicals that fonts of Windows and WPS give for the characters, and for which Unicode has no usual form
const RADICALS =
  '⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑长 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟';
for (const pair of RADICALS.split(' ')) fold(pair.charCodeAt(0), pair.charCodeAt(1));
// straight quotation marks are turned in pairs, a full stop may be a Chinese one, and & and \ may begin a character that is spelt out
for (const char of '".&\\') fold(char.charCodeAt(0), char.charCodeAt(0));
for (const char of '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007' +
  '\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000')
  CLASS[char.charCodeAt(0)] = BLANK;
for (const char of '\u00ad\u200b\u200c\u200d\u2060\ufeff') CLASS[char.charCodeAt(0)] = HIDDEN;
// private use: a sign of the typesetter's own font, a bullet mostly
for (let code = 0xe000; code <= 0xf8ff; code++) CLASS[code] = BLANK;

function fold(code: number, to: number): void {
  CLASS[code] = FOLDED;
  FOLD[code] = to;
}

/** Characters that a text taken from a web page may still spell out, and signs that one taken from a formula may. */
const ENTITY = /^&(amp|lt|gt|le|ge|ldquo|rdquo|mdash|ndash|middot|times|hellip|permil|lsquo|rsquo|yen);/u;
export const SIGN_COMMAND = /^\\(geqslant|geq|ge|leqslant|leq|le|gt|lt|sim|times|pm|cdot|approx)(?![a-z])/u;
const SPELT: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', le: '≤', ge: '≥', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–' },
  ...{ middot: '·', times: '×', hellip: '…', permil: '‰', yen: '¥', geq: '≥', geqslant: '≥', leq: '≤', leqslant: '≤' },
  ...{ sim: '~', pm: '±', cdot: '·', approx: '≈' },
};
const LONGEST_SPELT = 12;
const AMPERSAND = 38;
const BACKSLASH = 92;

const WIDE_SPACE = 0x3000;

/** One character as rules read it; always one UTF-16 unit for one. Example: Ｘ is X, 產 is 产. */
export function foldChar(char: string): string {
  if (char.charCodeAt(0) === WIDE_SPACE) return ' ';
  const folded = FOLD[char.charCodeAt(0)] ?? 0;
  return folded === 0 || char.length > 1 ? char : String.fromCharCode(folded);
}

/** A line break that is spelt out, in a text that was taken out of JSON without being unescaped: 第一条\\r\\n第二条. */
export const SPELT_BREAK = '\\r\\n';

/** Is it white space? Example: the blanks of half and of full width, a line break. */
export function isBlank(code: number): boolean {
  return CLASS[code] === BLANK || CLASS[code] === HIDDEN;
}

/** The code unit that rules read for one of a source. Example: that of ， is that of a comma. */
export function foldCode(code: number): number {
  const kind = CLASS[code];
  return kind === PLAIN ? code : kind === FOLDED ? (FOLD[code] ?? code) : code === FULL_WIDTH_BLANK ? 32 : code;
}
const FULL_WIDTH_BLANK = 0x3000;

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

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const STOP = 46;
const QUOTE = 34;
const SPACE = ' ';

/**
 * Builds the view of some ranges of the source (noise already left out by the caller).
 * White space is dropped, except one space between two Latin words or two digits (where a text does not set every digit apart).
 */
export function viewOf(source: string, ranges: readonly Range[]): View {
  let text = '';
  let raw = '';
  const runs: number[] = [];
  /** where the last run ends in the source */
  let runEnd = -1;
  /** where the stretch of the source begins that is not yet in `raw` */
  let rawStart = 0;
  /** the last character of the view, folded */
  let last = -1;
  /** first of the characters that are taken as they are and not yet handed over */
  let from = -1;
  let pendingSpace = -1;
  let quoteOpen = false;
  let previousEnd = -1;
  let cut = false;
  let apart: boolean | null = null;
  const take = (start: number, end: number, folded: string): void => {
    if (start !== runEnd) {
      raw += source.slice(rawStart, Math.max(rawStart, runEnd));
      rawStart = start;
      runs.push(text.length, start);
    }
    runEnd = end;
    text += folded;
  };
  /** Takes one character of the source as another, in `raw` too: any white space is a blank, and &lt; is what it spells. */
  const takeAs = (at: number, char: string): void => {
    take(at, at + 1, char);
    raw += source.slice(rawStart, at) + char;
    rawStart = at + 1;
  };
  const takePlain = (end: number): void => {
    if (from < 0) return;
    take(from, end, source.slice(from, end));
    last = source.charCodeAt(end - 1);
    from = -1;
  };
  for (const [start, end] of ranges) {
    // two lines joined: nothing but white space was between them (a page number is left out without a trace)
    cut = false;
    const between = previousEnd >= 0 && previousEnd < start && pendingSpace < 0 ? source.slice(previousEnd, start).trim() : null;
    // a line of one digit is as likely a subscript as a page number (PM2.5, CO2): it joins no numbers
    if (between !== null && between.length < 6 && SUBSCRIPT.test(between)) pendingSpace = previousEnd;
    else if (between === '') {
      pendingSpace = previousEnd;
      // a full line that ends in a digit was cut inside a number; two short lines are two entries, and a line of digits is a subscript
      // (PM2.5)
      cut =
        !/[\r\n]/u.test(source.slice(Math.max(0, previousEnd - FULL_LINE), previousEnd)) &&
        !/^[\d. ]{1,6}(?:[\r\n]|$)/u.test(source.slice(start, start + 8));
    }
    previousEnd = end;
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at);
      const kind = CLASS[code];
      if (kind === PLAIN && pendingSpace < 0) {
        if (from < 0) from = at;
        continue;
      }
      takePlain(at);
      if (kind === HIDDEN) continue;
      if (kind === BLANK) {
        if (pendingSpace < 0) pendingSpace = at;
        continue;
      }
      let folded = kind === FOLDED ? (FOLD[code] ?? code) : code;
      if (folded === STOP && endsSentence(last, source.charCodeAt(at + 1))) folded = CHINESE_STOP;
      if (folded === QUOTE) {
        folded = quoteOpen ? CLOSING_QUOTE : OPENING_QUOTE;
        quoteOpen = !quoteOpen;
      }
      if (pendingSpace >= 0) {
        // two numbers must never run into one; Latin words keep their space
        if (isLetter(last) ? isLetter(folded) || isDigit(folded) : !cut && isDigit(last) && isDigit(folded)) {
          apart ??= setsDigitsApart(source);
          if (isLetter(last) || !(apart && at - pendingSpace === 1)) takeAs(pendingSpace, SPACE);
        }
        pendingSpace = -1;
        cut = false;
      }
      const form = folded === AMPERSAND ? ENTITY : folded === BACKSLASH ? SIGN_COMMAND : null;
      const spelt = form?.exec(source.slice(at, Math.min(end, at + LONGEST_SPELT)));
      const char = spelt ? SPELT[spelt[1] ?? ''] : undefined;
      if (spelt && char !== undefined) {
        takeAs(at, char);
        last = char.charCodeAt(0);
        at += spelt[0].length - 1;
        continue;
      }
      if (folded === code) {
        from = at;
        continue;
      }
      take(at, at + 1, String.fromCharCode(folded));
      last = folded;
    }
    takePlain(end);
  }
  raw += source.slice(rawStart, Math.max(rawStart, runEnd));
  return { text, raw, runs };
}

const CHINESE_STOP = '。'.charCodeAt(0);
const OPENING_QUOTE = '“'.charCodeAt(0);
const CLOSING_QUOTE = '”'.charCodeAt(0);
const PERSON = '人'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);

/** A Western full stop after Chinese words ends a sentence (1.5 and 1. keep theirs, and 元/人.年). */
function endsSentence(before: number, next: number): boolean {
  const closes = (before >= 0x4e00 && before <= 0x9fa5) || before === 41 || before === CLOSING_QUOTE || before === 37;
  return closes && !isDigit(next) && !isLetter(next) && next !== STOP && next !== 0xff0e && !(before === PERSON && next === YEAR);
}

/** The run that holds a place of the view: its index in `runs`. */
function runAt(view: View, at: number): number {
  const { runs } = view;
  let low = 0;
  let high = runs.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle * 2] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low * 2;
}

/** Source offset of a unit of the view; undefined outside it. */
export function offsetAt(view: View, at: number): number | undefined {
  if (at < 0 || at >= view.text.length) return undefined;
  const run = runAt(view, at);
  return (view.runs[run + 1] ?? 0) + at - (view.runs[run] ?? 0);
}

/** How many units of the view stand before an offset of the source. */
export function unitsBefore(view: View, offset: number): number {
  const { runs, text } = view;
  let units = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const length = (runs[run + 2] ?? text.length) - (runs[run] ?? 0);
    units += Math.max(0, Math.min(length, offset - (runs[run + 1] ?? 0)));
  }
  return units;
}

/** Source offset of a place in the view; the end of the view maps behind its last character. */
export function toSource(view: View, at: number): number {
  const here = offsetAt(view, at);
  if (here !== undefined) return here;
  const last = offsetAt(view, view.text.length - 1);
  return last === undefined ? 0 : last + 1;
}

/** The place in the source of view[start, end): one range for each unbroken run. */
export function spanOf(view: View, start: number, end: number): Span {
  const span: [number, number][] = [];
  const { runs, text } = view;
  const last = Math.min(end, text.length);
  if (start < 0 || start >= last) return span;
  for (let run = runAt(view, start); run < runs.length; run += 2) {
    const begins = runs[run] ?? 0;
    if (begins >= last) break;
    const offset = (runs[run + 1] ?? 0) - begins;
    span.push([Math.max(start, begins) + offset, Math.min(last, runs[run + 2] ?? text.length) + offset]);
  }
  return span;
}

/** The contiguous stretch of the source behind view[start, end), noise in the middle included: what a quote is. */
export function quoteRange(view: View, start: number, end: number): Range {
  const from = offsetAt(view, start);
  const to = offsetAt(view, end - 1);
  if (from === undefined || to === undefined) throw new RangeError(`quoteRange: ${start}..${end} is outside the view`);
  return [from, to + 1];
}

/** A text of its own, a title or a name, as rules read it: folded, white space between its words out. Example: １２ 家 is 12家. */
export function foldText(text: string): string {
  let at = 0;
  while (at < text.length && CLASS[text.charCodeAt(at)] === PLAIN) at++;
  if (at === text.length) return text;
  return viewOf(text, [[0, text.length]]).text;
}

/** Each character folded, none left out. Example: ＧＤＰ 總值 is GDP 总值. */
export function foldChars(text: string): string {
  let at = 0;
  while (at < text.length && FOLD[text.charCodeAt(at)] === 0 && text.charCodeAt(at) !== WIDE_SPACE) at++;
  if (at === text.length) return text;
  let folded = text.slice(0, at);
  for (const char of text.slice(at)) folded += foldChar(char);
  return folded;
}
