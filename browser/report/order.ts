/** What a cell is sorted by: its first number, where its column holds such; else its words. */
export interface SortValue {
  readonly number: number | null;
  readonly words: string;
}

const NUMBER = /[-−]?\d+(?:,\d{3})*(?:\.\d+)?/u;
const TIMES: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };

/**
 * The value by which a cell is sorted. Numbers carry their magnitude, so that 3万亿元 comes behind 5000亿元; a sign of comparison before them
 * is no part of them, nor are words (growth ≈5%).
 *
 * Example: ≥1.2万人 (2030) is 12000
 */
export function sortValue(text: string): SortValue {
  const words = text.trim();
  const found = NUMBER.exec(words);
  if (found === null) return { number: null, words };
  const number = Number(found[0].replaceAll(',', '').replace('−', '-'));
  const size = /^\s*(万亿|亿|万)/u.exec(words.slice(found.index + found[0].length))?.[1];
  return { number: number * (size === undefined ? 1 : (TIMES[size] ?? 1)), words };
}

export type Direction = 'ascending' | 'descending';

/**
 * The order of rows by the values of one column: those without a value last, whichever the direction; equal ones stay as they are.
 *
 * @param values of each row
 * @param numeric by number; else by words, Chinese ones by pinyin
 * @returns the places of the rows in their new order
 */
export function orderOf(values: readonly SortValue[], numeric: boolean, direction: Direction): number[] {
  const words = new Intl.Collator('zh-CN', { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const isEmpty = ({ number, words: text }: SortValue): boolean => (numeric ? number === null : text === '');
  return values
    .map((value, at) => ({ value, at }))
    .sort((a, b) => {
      const [one, other] = [isEmpty(a.value), isEmpty(b.value)];
      if (one || other) return Number(one) - Number(other) || a.at - b.at;
      const order = numeric ? (a.value.number ?? 0) - (b.value.number ?? 0) : words.compare(a.value.words, b.value.words);
      return sign * order || a.at - b.at;
    })
    .map(({ at }) => at);
}

/** Does a column hold numbers? Where most of what it has begins with one, a sign before it aside. */
export function isNumeric(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  const numbers = filled.filter((text) => /^\D{0,14}\d/u.test(text.trim()) && !/^\p{Script=Han}{5}/u.test(text.trim()));
  return filled.length > 0 && numbers.length * 2 > filled.length;
}
