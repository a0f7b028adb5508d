import { cutByJieba } from './jieba.js';

/** A word of a text with its part-of-speech tag (ICTCLAS: n noun, v verb, nt organisation, m numeral …). UTF-16 offsets, end exclusive. */
export interface Word {
  readonly word: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into words that cover it. */
export type CutWords = (text: string) => readonly Word[];

/** Another cutter of words than the program's own, for instance nodejieba: its words in the order of the text, each with its part of speech. */
export interface Cutter {
  tag(text: string): readonly { readonly word: string; readonly tag: string }[];
}

/**
 * Cuts a text into words. The words cover the text from start to end.
 *
 * @param text any string, offsets of the result are UTF-16 units in it
 * @throws Error where the dictionary's file is missing
 * @example words('企业牵头建设') → 企业 牵头 建设, each with tag, start and end
 */
export const words: CutWords = cutByJieba;

/**
 * The words of another cutter, so that they cover the text: what the cutter alters or drops (a lone surrogate, a NUL) comes back as a word of its own
 * with the tag `x`.
 *
 * @param cutter the cutter
 * @example wordsOf(nodejieba)('企业牵头建设')
 */
export function wordsOf(cutter: Cutter): CutWords {
  return (text) => {
    const found: Word[] = [];
    let at = 0;
    for (const { word, tag } of text === '' ? [] : cutter.tag(text)) {
      const start = text.startsWith(word, at) ? at : text.indexOf(word, at);
      // a word that the text does not hold was altered on its way: the gap is closed by the next one that is found
      if (start < 0 || word === '') continue;
      if (start > at) found.push({ word: text.slice(at, start), tag: 'x', start: at, end: start });
      found.push({ word, tag, start, end: start + word.length });
      at = start + word.length;
    }
    if (at < text.length) found.push({ word: text.slice(at), tag: 'x', start: at, end: text.length });
    return found;
  };
}
