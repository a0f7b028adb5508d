import { createRequire } from 'node:module';
import { WordsError } from '../model/errors.js';

/** A word of a text with its part-of-speech tag (ICTCLAS: n noun, v verb, nt organisation, m numeral …). UTF-16 offsets, end exclusive. */
export interface Word {
  readonly word: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

interface Cutter {
  load(): boolean;
  tag(text: string): { word: string; tag: string }[];
  insertWord(word: string, tag?: string): boolean;
}

// Loading reads a dictionary of some 5 MB and holds 240 MB: only the first text that asks for words pays for it.
let cutter: Cutter | null = null;
const pending: { word: string; tag: string }[] = [];

function load(): Cutter {
  if (!cutter) {
    try {
      const native = createRequire(import.meta.url)('nodejieba') as Cutter;
      // a module that was not compiled is found only here
      native.load();
      cutter = native;
    } catch (error) {
      throw new WordsError(error);
    }
    for (const { word, tag } of pending) cutter.insertWord(word, tag);
    pending.length = 0;
  }
  return cutter;
}

/**
 * Makes words known to the cutter, for instance a user's lexicon of agencies or indicators. Cheap: nothing is loaded
 * before the first text is cut. White space and empty words are left out.
 *
 * @param lexicon the words
 * @param tag     their part of speech; `nz` (other proper noun) where none is given
 * @example addWords(['经信局', '亩均税收'])
 */
export function addWords(lexicon: Iterable<string>, tag = 'nz'): void {
  for (const entry of lexicon) {
    const word = entry.trim();
    if (word === '' || /\s/u.test(word)) continue;
    if (cutter) cutter.insertWord(word, tag);
    else pending.push({ word, tag });
  }
}

/**
 * Cuts a text into words. The words cover the text from start to end; what the cutter alters or drops (a lone
 * surrogate, a NUL) comes back as a word of its own with the tag `x`.
 *
 * @param text any string, offsets of the result are UTF-16 units in it
 * @throws WordsError when nodejieba cannot be loaded (not installed or not built)
 * @example words('县经信局牵头') → 县 经信局 牵头, each with tag, start and end
 */
export function words(text: string): Word[] {
  if (text === '') return [];
  const found: Word[] = [];
  let at = 0;
  for (const { word, tag } of load().tag(text)) {
    const start = text.startsWith(word, at) ? at : text.indexOf(word, at);
    // A word that the text does not hold was altered on the way through UTF-8: the gap is closed by the next one that is found.
    if (start < 0 || word === '') continue;
    if (start > at) found.push({ word: text.slice(at, start), tag: 'x', start: at, end: start });
    found.push({ word, tag, start, end: start + word.length });
    at = start + word.length;
  }
  if (at < text.length) found.push({ word: text.slice(at), tag: 'x', start: at, end: text.length });
  return found;
}
