import { plainNumber } from '../commitment/notation.js';

/** Ends of a scale, and the values that it names. */
export interface Ticks {
  readonly domain: readonly [from: number, to: number];
  readonly ticks: readonly number[];
}

/** A scale covers at least so much of its largest value. */
const LEAST_SPAN = 0.2;

/** Steps that are easily read: 1, 2 and 5 times a power of ten. */
function stepFor(span: number, count: number): number {
  const raw = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  return ([1, 2, 5, 10].find((one) => one * power >= raw * 0.999) ?? 10) * power;
}

/**
 * A scale that begins and ends at values that it names. It begins at 0 where the values are far from each other, or near to it: lengths
 * can be compared then. Where they lie close together (5 %, 5.5 %, 6 %) it begins below the least, and covers at least a fifth of the
 * largest value, so that 4.5 and 4.6 do not look like nothing and all.
 *
 * @param count how many steps it has, more or less
 * @example ticksFor([5, 5.5, 6], 4) → 4.5 … 6.5; ticksFor([12, 49], 4) → 0 … 60
 */
export function ticksFor(values: readonly number[], count: number): Ticks {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const near = most - least > Math.max(Math.abs(most), Math.abs(least)) / 2;
  let [low, high] = near ? [Math.min(0, least), Math.max(0, most)] : [least, most];
  if (low === 0 && high === 0) high = 1;
  const missing = LEAST_SPAN * Math.max(Math.abs(low), Math.abs(high)) - (high - low);
  if (missing > 0) [low, high] = [low - missing / 2, high + missing / 2];
  // what is counted has no halves
  const step = Math.max(stepFor(high - low, count), values.every(Number.isInteger) ? 1 : 0);
  const bottom = Math.floor(low / step + 1e-9);
  // a value on the floor of a plot that is not 0 would look like nothing
  const first = !near && bottom !== 0 && Math.abs(bottom * step - least) < step * 1e-6 ? bottom - 1 : bottom;
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
  return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks };
}

/** Years that an axis names: all where there is room, else the ends and steps that are easily read. */
export function yearTicks(years: readonly number[], count: number): number[] {
  const [first = 0, last = 0] = [Math.min(...years), Math.max(...years)];
  if (last - first <= count) return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const step = Math.max(1, Math.round(stepFor(last - first, count)));
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return ticks;
}

/** A value as it is written beside its dot; what is too small for its unit is not rounded away. Example: 0.75美元 in 亿美元 → 7.5e-9 */
export function numberText(value: number): string {
  const plain = plainNumber(value);
  return Number(plain) === 0 && value !== 0 ? String(Number(value.toPrecision(3))) : plain;
}

/** A number on an axis. */
export const tickText = (value: number): string => plainNumber(value);
