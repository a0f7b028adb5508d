import type { Selector } from './correction.js';

/** Where words of an earlier text stand now. */
export type Found =
  /** the same words with the same words around them; `moved` where the offsets are others */
  | { readonly state: 'same' | 'moved'; readonly at: (offset: number) => number }
  /** what stands between the same words is another text now */
  | { readonly state: 'changed'; readonly now: string }
  /** they stand there more than once, and what is around them does not tell which */
  | { readonly state: 'ambiguous'; readonly times: number }
  | { readonly state: 'gone' };

/** How many characters beside the words must agree to tell one place from another. */
const NEAR = 8;
/** FieldWords so long are told from others by themselves. */
const LONG = 16;
/** A passage between the same neighbours that is shown as the new wording is no longer than this many times the old. */
const GROWN = 4;

const BLANK = /\s/u;

/** A text without its white space, with the place of each character; offsets are code points. */
export interface Squeezed {
  readonly text: string;
  /** code point offset of each UTF-16 unit of `text` */
  readonly places: readonly number[];
}

/** Line breaks and blanks come and go with the format a plan is read from, so places are found without them. */
export function squeezed(text: string): Squeezed {
  const kept: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const point of text) {
    if (!BLANK.test(point)) {
      kept.push(point);
      for (let unit = 0; unit < point.length; unit++) places.push(at);
    }
    at++;
  }
  return { text: kept.join(''), places };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** How many characters agree, from the words outwards. */
function agreeing(text: string, at: number, step: -1 | 1, words: string): number {
  let count = 0;
  for (; count < words.length; count++) {
    const own = step === 1 ? words[count] : words[words.length - 1 - count];
    if (text[at + step * count] !== own) break;
  }
  return count;
}

/**
 * Finds words again in a text that may have been altered: by themselves and by what stands beside them, never by likeness. FieldWords
 * that are
 * not there, or of which one cannot tell which they are, are not found.
 *
 * @returns for words that are found, where each of their offsets (code points, `start` to `end`) stands now
 * @example 「产值达到1200亿元」 with a paragraph put in before it: moved; 「产值达到1300亿元」 in its place: changed
 */
export function findAgain(text: Squeezed, selector: Selector): Found {
  const own = squeezed(selector.exact);
  const [prefix, suffix] = [squeezed(selector.prefix).text, squeezed(selector.suffix).text];
  const found = occurrences(text.text, own.text).map((at) => {
    const before = agreeing(text.text, at - 1, -1, prefix);
    const behind = agreeing(text.text, at + own.text.length, 1, suffix);
    return {
      at,
      whole: before === prefix.length && behind === suffix.length,
      near: before >= Math.min(NEAR, prefix.length) || behind >= Math.min(NEAR, suffix.length),
      inPlace: text.places[at] === selector.start,
    };
  });
  const choose = (among: typeof found): (typeof found)[number] | null =>
    among.length === 1 ? among[0]! : (among.find((one) => one.inPlace && one.whole) ?? null);
  const whole = found.filter((one) => one.whole);
  const near = found.filter((one) => one.near);
  const chosen =
    whole.length > 0 ? choose(whole) : near.length > 0 ? choose(near) : found.length === 1 && own.text.length >= LONG ? found[0]! : null;
  if (chosen) {
    const at = (offset: number): number => {
      // the end of the words is behind their last character
      const within = own.places.findIndex((place) => place >= offset - selector.start);
      if (within === 0) return text.places[chosen.at] ?? 0;
      const last = within < 0 ? own.text.length : within;
      return offset >= selector.end || within < 0 ? (text.places[chosen.at + last - 1] ?? 0) + 1 : (text.places[chosen.at + within] ?? 0);
    };
    return { state: at(selector.start) === selector.start && at(selector.end) === selector.end ? 'same' : 'moved', at };
  }
  if (found.length > 0) return { state: 'ambiguous', times: found.length };
  return between(text.text, prefix, suffix, own.text.length) ?? { state: 'gone' };
}

/** What stands between the neighbours of words that are gone, where these are still there, once, the longer the better. */
function between(text: string, prefix: string, suffix: string, length: number): Found | null {
  for (let size = Math.max(prefix.length, suffix.length); size >= NEAR; size = size > NEAR ? Math.max(NEAR, size >> 1) : 0) {
    const [before, behind] = [prefix.slice(-size), suffix.slice(0, size)];
    const starts = before.length < NEAR || behind.length < NEAR ? [] : occurrences(text, before);
    if (starts.length !== 1) continue;
    const from = starts[0]! + before.length;
    const to = text.indexOf(behind, from);
    if (to >= 0 && to - from <= length * GROWN + NEAR) return { state: 'changed', now: text.slice(from, to) };
  }
  return null;
}
