import type { UserComparator } from '../model/lexicon.js';
import type { Comparator } from '../model/record.js';
import { COMPARATOR_ROWS, type ComparatorRow } from '../rules/comparators.js';

/** A comparator word found beside a number. */
export interface FoundComparator {
  readonly gives: Comparator;
  readonly rule: string;
  /** how many characters it has */
  readonly length: number;
}

/** The words beside a number that say how its value bounds. */
export interface ComparatorWords {
  /** The longest comparator that ends at `end`, before a number of this dimension, or null. */
  before(text: string, end: number, dimension?: string): FoundComparator | null;
  /** The longest comparator that begins at `start`, behind a number of this dimension, or null. */
  after(text: string, start: number, dimension: string): FoundComparator | null;
}

interface Entry {
  readonly word: string;
  readonly row: Omit<ComparatorRow, 'words' | 'examples' | 'refusals' | 'summary'>;
}

/** Every form that a row's words can have, with the words before them and between them and the number. */
function formsOf(row: ComparatorRow): string[] {
  const led = ['', ...(row.led ?? [])];
  const followed = ['', ...(row.followed ?? [])];
  return row.words.flatMap((word) => led.flatMap((lead) => followed.map((end) => lead + word + end)));
}

/** Entries by the character that touches the number, the longest first; of equal words the earlier row decides. */
function indexed(entries: readonly Entry[], key: (word: string) => string): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>();
  const seen = new Set<string>();
  for (const entry of entries) {
    if (seen.has(entry.word)) continue;
    seen.add(entry.word);
    const list = table.get(key(entry.word));
    if (list) list.push(entry);
    else table.set(key(entry.word), [entry]);
  }
  for (const list of table.values()) list.sort((a, b) => b.word.length - a.word.length);
  return table;
}

/**
 * The program's comparators, with a user's words before them.
 *
 * @param extra the user's words
 * @example comparatorWords().before('产值不低于50亿元', 5) // { gives: 'gte', rule: 'comparator-at-least', length: 3 }
 */
export function comparatorWords(extra: readonly UserComparator[] = []): ComparatorWords {
  const entries = (side: ComparatorRow['side']): Entry[] => [
    ...extra.filter((one) => one.side === side).map(({ word, gives }) => ({ word, row: { id: `user-comparator-${word}`, side, gives } })),
    ...COMPARATOR_ROWS.filter((row) => row.side === side).flatMap((row) => formsOf(row).map((word) => ({ word, row }))),
  ];
  const byLast = indexed(entries('before'), (word) => word.charAt(word.length - 1));
  const byFirst = indexed(entries('after'), (word) => word.charAt(0));
  return {
    before(text, end, dimension) {
      for (const { word, row } of byLast.get(text.charAt(end - 1)) ?? []) {
        if (!text.startsWith(word, end - word.length) || end < word.length) continue;
        const other = text.charAt(end - word.length - 1);
        if (dimension !== undefined && row.dimensions?.includes(dimension) === false) return null;
        return other !== '' && row.notAfter?.includes(other) === true ? null : { gives: row.gives, rule: row.id, length: word.length };
      }
      return null;
    },
    after(text, start, dimension) {
      for (const { word, row } of byFirst.get(text.charAt(start)) ?? []) {
        if (!text.startsWith(word, start)) continue;
        const other = text.charAt(start + word.length);
        if ((other !== '' && row.notBefore?.includes(other) === true) || row.dimensions?.includes(dimension) === false) return null;
        return { gives: row.gives, rule: row.id, length: word.length };
      }
      return null;
    },
  };
}
