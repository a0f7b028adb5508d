import { codePointOffsets } from '../model/code-points.js';
import type { Range } from '../model/span.js';
import { foldChars } from '../model/view.js';
import { findNumerals, parseNumber } from '../normalise/number.js';
import { matchUnit } from '../normalise/unit.js';
import { splitClauses, splitSentences } from '../segment/sentences.js';
import { familyOf, type FieldValues, type FieldWords, type ReviewedTable } from './correction.js';
import type { ReviewDocument, ReviewItem } from './document.js';

/** Words of a document by code points. */
export const textAt = ({ points }: ReviewDocument, [start, end]: Range): string => points.slice(start, end).join('');
export const fieldWords = (document: ReviewDocument, range: Range): FieldWords => ({ span: [range], exact: textAt(document, range) });

/** A range without the white space at its ends; null where there is nothing else in it. */
export function trimmed({ points }: ReviewDocument, [start, end]: Range): Range | null {
  let [from, to] = [start, Math.min(end, points.length)];
  while (from < to && /\s/u.test(points[from] ?? '')) from++;
  while (to > from && /\s/u.test(points[to - 1] ?? '')) to--;
  return from < to ? [from, to] : null;
}

/** The line that a place stands in, in UTF-16 offsets. */
function lineAround(text: string, at: number): Range {
  const feed = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, feed < 0 ? text.length : feed];
}

/** The sentence, or only the clause, that a range stands in: where it is written in one line. */
export function around(document: ReviewDocument, [start, end]: Range, what: 'sentence' | 'clause'): Range {
  const { text, toUtf16: to, toPoints: back } = document;
  const [from, until] = [to(start), to(end)];
  const [lineStart, lineEnd] = lineAround(text, from);
  const line = text.slice(lineStart, Math.max(lineEnd, until));
  const folded = foldChars(line);
  // what folds to another length is looked at as it stands
  const shown = folded.length === line.length ? folded : line;
  const stretches = what === 'sentence' ? splitSentences(shown) : splitClauses(shown, 0, shown.length);
  const touched = stretches.filter((one) => lineStart + one.start < until && lineStart + one.end > from);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return [start, end];
  return trimmed(document, [back(lineStart + first.start), back(lineStart + last.end)]) ?? [start, end];
}

/** Where words stand within a range, each place. */
export function placesOf(document: ReviewDocument, words: string, [start, end]: Range): Range[] {
  const { toUtf16: to, toPoints: back } = document;
  const [from, until] = [to(start), to(end)];
  const found: Range[] = [];
  if (words === '') return found;
  for (let at = document.text.indexOf(words, from); at >= 0 && at + words.length <= until; at = document.text.indexOf(words, at + 1))
    found.push([back(at), back(at + words.length)]);
  return found;
}

/** The one place of words near a record: in its quote, else in its sentence; null where there is none, or more than one. */
export function placeNear(document: ReviewDocument, item: Pick<ReviewItem, 'quote'>, words: string): Range | null {
  const inQuote = placesOf(document, words, item.quote);
  const found = inQuote.length > 0 ? inQuote : placesOf(document, words, around(document, item.quote, 'sentence'));
  return found.length === 1 ? found[0]! : null;
}

/** What the words of KEY_FIELD say of a record, as the codebook reads them. */
export interface KeyReading {
  readonly key: Range;
  /** of a quantity its value, its upper value and its unit; nothing of the others */
  readonly values: FieldValues;
}

/**
 * The number of a quantity within words that were marked, with its value and unit: of 「达到1200亿元」 1200, and 亿元.
 *
 * @returns null where no number stands there, or more than one
 */
function quantityIn(document: ReviewDocument, range: Range): KeyReading | null {
  const words = textAt(document, range);
  const folded = foldChars(words);
  if (folded.length !== words.length) return null;
  const numerals = findNumerals(folded);
  const [first, last] = [numerals[0], numerals.at(-1)];
  if (first === undefined || last === undefined) return null;
  const whole = folded.slice(first.start, last.end);
  const parsed = numerals.length === 1 ? { value: first.value, value_max: first.max } : parseNumber(whole);
  if (parsed === null || (numerals.length > 1 && parsed.value_max === null)) return null;
  const points = codePointOffsets(words);
  const key: Range = [range[0] + points(first.start), range[0] + points(last.end)];
  // the unit may stand behind the words that were marked
  const rest = foldChars(document.points.slice(key[1], key[1] + 16).join(''));
  const unit = matchUnit(folded.charAt(last.end - 1) + rest, 1);
  const length = unit === null ? 0 : [...rest.slice(0, unit.end - 1)].length;
  const written = textAt(document, [key[1], key[1] + length]);
  return { key, values: { value: parsed.value, value_max: parsed.value_max, unit: written === '' ? null : written } };
}

/** What words that were marked as a record say of it. */
export function readKey(document: ReviewDocument, table: ReviewedTable, range: Range): KeyReading | null {
  const words = trimmed(document, range);
  if (words === null) return null;
  return familyOf(table) === 'quantities' ? quantityIn(document, words) : { key: words, values: {} };
}
