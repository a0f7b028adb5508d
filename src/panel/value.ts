import { comparableOf } from '../commitment/notation.js';
import type { TargetRecord } from '../model/record.js';
import { clean } from '../write/decimal.js';
import type { Choice } from './choice.js';
import type { Point } from './choices.js';

/** What a target says of its number, in the indicator's base unit. */
export interface PanelValue {
  /** the number that stands for it */
  readonly value: number;
  /** what it is to be at least; null for an upper bound (3%以内) */
  readonly low: number | null;
  /** what it is to be at most, or a second, higher wish; null for a lower bound (5%以上) */
  readonly high: number | null;
  readonly unit: string | null;
}

/** What the words of one record bound. 左右 bounds nothing: both ends are its number. */
function endsOf(record: TargetRecord): readonly [low: number | null, high: number | null] {
  const { value, max } = comparableOf(record);
  if (max !== null) return [value, max];
  switch (record.comparator) {
    case 'gte':
    case 'gt':
      return [value, null];
    case 'lte':
    case 'lt':
      return [null, value];
    default:
      return [value, value];
  }
}

/**
 * The number of a choice. A range has its two ends, a bound has one, a number with 左右 or without a word is both; of 力争X冲刺Y the first is
 * the low end and the second the high one.
 *
 * @param point which end is `value`; a bound (以上, 以内) is its own number whichever is asked for
 * @returns null where the record has no number in a unit of its own
 * @example 5%—5.5%: low 5, high 5.5; value 5, of mid 5.25, of high 5.5. 确保6.5%、力争7%: low 6.5, high 7
 */
export function panelValue({ chosen, wish }: Choice, point: Point): PanelValue | null {
  const { value, unit } = comparableOf(chosen.record);
  if (value === null) return null;
  const [low, first] = endsOf(chosen.record);
  const second = wish && comparableOf(wish.record);
  const high = second && second.unit === unit && second.value !== null ? (second.max ?? second.value) : first;
  const [bottom, top] = [low ?? high ?? value, high ?? low ?? value];
  const tidy = (number: number | null): number | null => (number === null ? null : clean(number));
  const stands = { low: bottom, mid: (bottom + top) / 2, high: top }[point];
  return { value: clean(stands), low: tidy(low), high: tidy(high), unit };
}
