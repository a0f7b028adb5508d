import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { WordsError } from '../model/errors.js';

/** A word of a text with its part-of-speech tag (ICTCLAS: n noun, v verb, nt organisation, m numeral …). UTF-16 offsets, end exclusive. */
export interface Word {
  readonly word: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into words that cover it. */
export type CutWords = (text: string) => readonly Word[];

/**
 * Another cutter of words than the program's own, for instance nodejieba: its words in the order of the text, each with its part of speech.
 */
export interface Cutter {
  tag(text: string): readonly { readonly word: string; readonly tag: string }[];
}

/** nodejieba as this file uses it. */
interface Jieba extends Cutter {
  cut(text: string, strict: boolean): readonly string[];
  load(files: Readonly<Record<'dict' | 'userDict' | 'idfDict' | 'stopWordDict', string>>): unknown;
}

const FILES = {
  dict: 'jieba.dict.utf8',
  userDict: 'user.dict.utf8',
  idfDict: 'idf.utf8',
  stopWordDict: 'stop_words.utf8',
} as const;

/** nodejieba with the project's dictionary; one for the whole process, and never altered. */
function loadJieba(): CutWords {
  const paths = Object.fromEntries(
    Object.entries(FILES).map(([kind, name]) => [kind, fileURLToPath(new URL(`../../data/${name}`, import.meta.url))]),
  ) as Record<keyof typeof FILES, string>;
  // nodejieba ends the process where a file is missing, and nothing can catch that
  const missing = Object.values(paths).find((path) => !existsSync(path));
  if (missing !== undefined) throw new WordsError(new Error(`no dictionary: ${missing}`));
  let jieba: Jieba;
  try {
    jieba = createRequire(import.meta.url)('nodejieba') as Jieba;
    jieba.load(paths);
  } catch (cause) {
    throw new WordsError(cause);
  }
  return wordsOf(tagsRemembered(jieba));
}

/** Words whose tags are kept at most: some times those of a long plan. */
const MOST_TAGS = 20_000;

/**
 * nodejieba tags a word by nothing but its letters, and tagging costs more than cutting. So texts are only cut, and what has been tagged
 * once is kept.
 */
function tagsRemembered(jieba: Jieba): Cutter {
  const tags = new Map<string, string>();
  return {
    tag(text) {
      const tagged: { word: string; tag: string }[] = [];
      for (const word of jieba.cut(text, true)) {
        const tag = tags.get(word);
        if (tag === undefined) {
          const all = jieba.tag(text);
          if (tags.size > MOST_TAGS) tags.clear();
          for (const one of all) tags.set(one.word, one.tag);
          return all;
        }
        tagged.push({ word, tag });
      }
      return tagged;
    },
  };
}

let jieba: CutWords | null = null;

/**
 * Cuts a text into words. The words cover the text from start to end. The dictionary is loaded with the first text.
 *
 * @param text any string, offsets of the result are UTF-16 units in it
 * @throws WordsError where nodejieba or its dictionary is missing
 * @example words('企业牵头建设') → 企业 牵头 建设, each with tag, start and end
 */
export const words: CutWords = (text) => {
  jieba ??= loadJieba();
  return jieba(text);
};

/**
 * The words of another cutter, so that they cover the text: what the cutter alters or drops (a lone surrogate, a NUL) comes back as a word
 * of its own with the tag `x`.
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
