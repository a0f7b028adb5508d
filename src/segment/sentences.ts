import type { Stretch } from '../model/span.js';

const OPEN = '(“《〔[【';
const CLOSE = ')”》〕]】';

/** What a character does in a sentence; most do nothing, and one look tells it. */
const OPENS = 1;
const STOPS = 2;
const PAUSES = 3;
const DASHES = 4;
const DOES = new Uint8Array(0x10000);
for (const [kind, marks] of [
  [OPENS, OPEN],
  [STOPS, '。!?！？'],
  [PAUSES, ',;，；:…'],
  [DASHES, '—'],
] as const)
  for (const mark of marks) DOES[mark.charCodeAt(0)] = kind;
/** Pauses that a sentence without end is cut at. */
const CUT_AT = ',;，；、';
/** Pauses that no folded text has; they end no clause. */
const FULL_WIDTH = '，；';

/**
 * A sentence of a plan is seldom longer than 600 characters. One of a text without full stops is cut, since what reaches over a sentence is
 * looked for in all of it.
 */
const LONGEST = 1000;

/**
 * Sentences of a folded text: 。！？ end one, unless inside brackets or quotation marks that close again soon.
 * Every character belongs to exactly one sentence; one of more than 1000 characters is cut at its next comma, also one that enumerates.
 *
 * @example splitSentences('到2025年,达到5家。建成2个。') → two stretches
 */
export function splitSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const does = DOES[text.charCodeAt(at)];
    if (does === OPENS) {
      const close = closing(text, at);
      if (close > 0) at = close;
      continue;
    }
    const size = at + 1 - start;
    const overlong = size >= LONGEST && (size >= LONGEST * 2 || CUT_AT.includes(text.charAt(at)));
    if (overlong || does === STOPS) {
      sentences.push({ start, end: at + 1 });
      start = at + 1;
    }
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** How far an opening mark looks for its closing one; a forgotten bracket must not swallow the rest of a plan. */
const BRACKET_REACH = 400;

/** Index of the mark that closes the one at `at`, or -1. */
export function closing(text: string, at: number): number {
  const kind = OPEN.indexOf(text.charAt(at));
  if (kind < 0) return -1;
  const open = OPEN.charCodeAt(kind);
  const close = CLOSE.charCodeAt(kind);
  let depth = 0;
  const limit = Math.min(text.length, at + BRACKET_REACH);
  for (let here = at; here < limit; here++) {
    const code = text.charCodeAt(here);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return here;
  }
  return -1;
}

export interface Clause extends Stretch {
  /** the mark that ends it: , ; : 。 or '' at the end of the text */
  readonly mark: string;
}

/** 3,270万: a comma inside a number. */
const THOUSANDS = /^\d,\d{3}(?!\d)/u;

/** 2.8:1: a colon inside a proportion. */
const PROPORTION = /^\d:\d/u;

/** Clauses of a stretch: cut at , ; : outside brackets and quotation marks; an item number (1) at the start stays with its clause. */
export function splitClauses(text: string, start: number, end: number): Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const does = DOES[text.charCodeAt(at)];
    if (does === 0) continue;
    if (does === OPENS) {
      const close = closing(text, at);
      if (close > 0 && close < end) at = close;
      continue;
    }
    const char = text.charAt(at);
    if (char === ',' && THOUSANDS.test(text.slice(Math.max(0, at - 1), at + 5))) continue;
    if (char === ':' && PROPORTION.test(text.slice(Math.max(0, at - 1), at + 2))) continue;
    if (does === DASHES ? text.charAt(at + 1) === '—' : !FULL_WIDTH.includes(char)) {
      clauses.push({ start: from, end: at, mark: char });
      from = at + 1;
    }
  }
  if (from < end) clauses.push({ start: from, end, mark: '' });
  return clauses;
}

/** Places of an enumeration comma or other mark outside brackets and quotation marks. */
export function marksIn(text: string, start: number, end: number, marks: string): number[] {
  const found: number[] = [];
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (OPEN.includes(char)) {
      const close = closing(text, at);
      if (close > 0 && close < end) at = close;
    } else if (marks.includes(char)) found.push(at);
  }
  return found;
}
