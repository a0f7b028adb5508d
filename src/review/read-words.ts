import { foldText } from '../model/view.js';
import { findNumerals, parseNumber } from '../normalise/number.js';
import { matchUnit } from '../normalise/unit.js';

/** What the words of a number say; places are UTF-16 in the text that was given. */
export interface ReadValue {
  readonly words: readonly [start: number, end: number];
  readonly value: number | null;
  readonly max: number | null;
  /** null where the words of the number do not tell it */
  readonly comparator: 'gt' | 'range' | null;
  readonly unit: readonly [start: number, end: number] | null;
}

/** How far behind the words a unit may reach. */
const AHEAD = 16;
const BLANK = /\s/u;

/**
 * Reads the number in words that a reviewer has selected, and the unit in or behind them: what is proposed to her, not what is recorded.
 *
 * @param text the document's text
 * @param start and `end`: the words that are selected
 * @returns null where they hold no number
 * @example valueOfWords('产值达到1200亿元', 4, 8) // 1200, unit 亿元;  of 2-3家: 2 to 3, range
 */
export function valueOfWords(text: string, start: number, end: number): ReadValue | null {
  // without blanks, as the rules read it, with the place of each character
  const places: number[] = [];
  let bare = '';
  let chosen = 0;
  for (let at = start; at < text.length && at < end + AHEAD; at++) {
    if (BLANK.test(text.charAt(at))) continue;
    places.push(at);
    bare += text.charAt(at);
    if (at < end) chosen = bare.length;
  }
  const folded = foldText(bare);
  const found = findNumerals(folded).filter((one) => one.start < chosen);
  const [first, second] = found;
  if (!first) return null;
  // 2-3, 5至6; 1个五百亿级 is two numbers
  const range = second === undefined ? null : parseNumber(folded.slice(first.start, second.end));
  const isRange = second !== undefined && range?.comparator === 'range';
  const last = isRange ? second : first;
  const place = (from: number, to: number): readonly [number, number] => [places[from] ?? start, (places[to - 1] ?? start) + 1];
  const own = matchUnit(folded, last.end);
  const later = own === null && last.exceeded ? matchUnit(folded, last.end + 1) : null;
  const unit = own ? place(last.end, own.end) : later ? place(last.end + 1, later.end) : null;
  const max = isRange ? (range?.value_max ?? null) : first.max;
  return {
    words: place(first.start, last.end),
    value: isRange ? (range?.value ?? null) : first.value,
    max,
    comparator: max !== null ? 'range' : last.exceeded ? 'gt' : null,
    unit,
  };
}

const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u;

/**
 * A number that somebody has typed; a comma parts thousands and nothing else, so 1,5 is none.
 *
 * @returns null where it is no plain number
 * @example typedNumber('１,200') // 1200
 */
export function typedNumber(text: string): number | null {
  const bare = text.normalize('NFKC').trim();
  return PLAIN.test(bare) ? Number(bare) : THOUSANDS.test(bare) ? Number(bare.replaceAll(',', '')) : null;
}
