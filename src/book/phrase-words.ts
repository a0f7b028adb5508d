import type { UserVerb } from '../model/lexicon.js';
import {
  ACTIONS,
  ENSURES,
  FALLS,
  FILLERS,
  GROWS,
  HAVINGS,
  PREPOSITIONS,
  REACHES,
  REGIONS,
  SECOND_ACTIONS,
  STRIVES,
  VERB_NOUNS,
  type NounsOfVerb,
} from '../rules/lexicons/verbs.js';

const CLASSES = {
  action: ACTIONS,
  second: SECOND_ACTIONS,
  reach: REACHES,
  having: HAVINGS,
  grow: GROWS,
  fall: FALLS,
  ensure: ENSURES,
  strive: STRIVES,
  filler: FILLERS,
  region: REGIONS,
  preposition: PREPOSITIONS,
} as const;

/** Classes of words that are taken off the two ends of a phrase. */
export type WordClass = keyof typeof CLASSES;

/** The closed word classes that a phrase with a quantity is taken apart by. */
export interface PhraseWords {
  /** The longest word of a class that begins at `at` and ends by `end`, or ''. */
  at(name: WordClass, text: string, at: number, end: number): string;
  /** The longest word of a class that ends at `end` and begins no earlier than `start`, or ''. */
  before(name: WordClass, text: string, start: number, end: number): string;
  /** What makes a noun of this verb of doing where it follows (孵化: 器, 基地); null where nothing is known to. */
  nounsOf(verb: string): NounsOfVerb | null;
}

type Index = ReadonlyMap<string, readonly string[]>;

function indexed(words: readonly string[], key: (word: string) => string): Index {
  const table = new Map<string, string[]>();
  for (const word of words) {
    const list = table.get(key(word));
    if (list) list.push(word);
    else table.set(key(word), [word]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

function classIndex(words: readonly string[]): { first: Index; last: Index } {
  return { first: indexed(words, (word) => word.charAt(0)), last: indexed(words, (word) => word.charAt(word.length - 1)) };
}

/**
 * The program's word classes, with a user's verbs of doing among them.
 *
 * @param extra the user's verbs
 * @example phraseWords([{ verb: '攻坚', … }]).at('action', '攻坚难题3个', 0, 8) // 攻坚
 */
export function phraseWords(extra: readonly UserVerb[] = []): PhraseWords {
  const classes = Object.fromEntries(
    Object.entries(CLASSES).map(([name, words]) => [
      name,
      classIndex(name === 'action' ? [...new Set([...words, ...extra.map(({ verb }) => verb)])] : words),
    ]),
  ) as Record<WordClass, ReturnType<typeof classIndex>>;
  const nouns = new Map(VERB_NOUNS);
  for (const { verb, notBefore } of extra)
    if (notBefore && notBefore.length > 0) nouns.set(verb, { heads: notBefore, others: [], last: [] });
  return {
    at(name, text, at, end) {
      for (const word of classes[name].first.get(text.charAt(at)) ?? [])
        if (at + word.length <= end && text.startsWith(word, at)) return word;
      return '';
    },
    before(name, text, start, end) {
      if (end <= start) return '';
      for (const word of classes[name].last.get(text.charAt(end - 1)) ?? [])
        if (end - word.length >= start && text.startsWith(word, end - word.length)) return word;
      return '';
    },
    nounsOf: (verb) => nouns.get(verb) ?? null,
  };
}
