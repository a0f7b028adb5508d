import { comparableOf } from '../commitment/notation.js';
import { indicatorRow } from '../commitment/scope.js';
import type { TargetRecord } from '../model/record.js';
import type { Direction } from '../rules/lexicons/indicators.js';
import type { Met } from './choices.js';
import { comparable } from './compared.js';

/** What the two numbers say, in the unit and the sense of the target: of 下降3% an outcome of 2 is a fall by 2 %, of -1 a rise by 1 %. */
export interface Judgement {
  readonly target: number;
  readonly target_max: number | null;
  readonly outcome: number;
  readonly outcome_max: number | null;
  /** outcome less target; positive where it is better by the indicator's direction, which `direction` tells */
  readonly gap: number;
  readonly direction: Direction;
  readonly met: Met;
}

/** From … to, both included unless open. */
interface Interval {
  readonly from: number;
  readonly to: number;
  /** is `from` (`to`) itself left out? */
  readonly openFrom?: boolean;
  readonly openTo?: boolean;
}

/** So much of its value may an outcome fall short of 5%左右 before it is plainly missed. A convention: no standard says how near 左右 is. */
export const ABOUT = 0.1;

/**
 * In which direction is more of the indicator better? Where the registry says neither (consumer prices), 控制在 limits it. Of what the
 * registry does not know the words tell: what is to be reached, exceeded or done is wanted, what is to be limited or to fall is not.
 */
export function directionOf(record: TargetRecord): Direction {
  const row = indicatorRow(record.indicator_id);
  const { verb, comparator, measure } = record;
  if (row) return row.direction === 'none' && verb === 'limit' && comparable(record).sign > 0 ? 'down' : row.direction;
  if (verb === 'limit' || comparator === 'lte' || comparator === 'lt' || comparable(record).sign < 0) return 'down';
  return verb === 'keep' && measure !== 'coverage' ? 'none' : 'up';
}

/** Half a step of the last digit that a number is written with, in the unit of comparison. Example: 5.1% → 0.05; 1.39万亿斤 → 50亿斤 */
function halfStep(record: TargetRecord): number {
  const { value } = comparableOf(record);
  if (value === null || record.value === null || record.value === 0) return 0;
  const digits = /\.(\d+)/u.exec(String(record.value))?.[1]?.length ?? 0;
  return (Math.abs(value / record.value) * 10 ** -digits) / 2;
}

/** What a statement says of the value, as an interval, signed: 降幅超过3% is below -3. */
function stated(record: TargetRecord, about: number): Interval {
  const { sign } = comparable(record);
  const { value, max } = comparableOf(record);
  const [low, high] = sign > 0 || max === null ? [value ?? 0, max ?? value ?? 0] : [max, value ?? 0];
  const [a, b] = sign > 0 ? [low, high] : [-low, -high];
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const more = sign > 0 ? { from, to: Infinity } : { from: -Infinity, to };
  const less = sign > 0 ? { from: -Infinity, to } : { from, to: Infinity };
  switch (record.comparator) {
    case 'gte':
      return more;
    case 'gt':
      return { ...more, openFrom: sign > 0, openTo: sign < 0 };
    case 'lte':
      return less;
    case 'lt':
      return { ...less, openTo: sign > 0, openFrom: sign < 0 };
    case 'approx':
      return { from: from - about, to: to + about };
    default:
      return { from, to };
  }
}

/** What meets a target: in the indicator's direction more is welcome, whatever the comparator. */
function meeting(said: Interval, record: TargetRecord, direction: Direction): Interval {
  const bounded = record.comparator === 'gte' || record.comparator === 'gt' || record.comparator === 'lte' || record.comparator === 'lt';
  if (bounded || direction === 'none') return said;
  const { value, max } = comparableOf(record);
  const signed = [value ?? 0, max ?? value ?? 0].map((one) => one * comparable(record).sign);
  return direction === 'up' ? { from: Math.min(...signed), to: Infinity } : { from: -Infinity, to: Math.max(...signed) };
}

const EPSILON = 1e-9;
const size = (...numbers: readonly number[]): number => Math.max(1e-12, ...numbers.filter(Number.isFinite).map(Math.abs)) * EPSILON;

function isWithin(inner: Interval, outer: Interval): boolean {
  const slack = size(inner.from, inner.to, outer.from, outer.to);
  const from = outer.openFrom === true && inner.openFrom !== true ? inner.from > outer.from + slack : inner.from >= outer.from - slack;
  const to = outer.openTo === true && inner.openTo !== true ? inner.to < outer.to - slack : inner.to <= outer.to + slack;
  return from && to;
}

function isApart(a: Interval, b: Interval): boolean {
  const slack = size(a.from, a.to, b.from, b.to);
  const below = (x: Interval, y: Interval): boolean =>
    x.to < y.from - slack || (Math.abs(x.to - y.from) <= slack && (x.openTo === true || y.openFrom === true));
  return below(a, b) || below(b, a);
}

/**
 * Was the target met? `yes` where all that the outcome may mean meets it, `no` where nothing of it does, else `unclear`. An outcome in the
 * indicator's direction beyond the target meets it. 左右 of a target is open for a tenth of its value, 左右 of an outcome too; an outcome that
 * is written with fewer digits than the target stands for all that rounds to it. Where more is neither better nor worse (consumer prices),
 * only a bound (控制在3%以内) or a range can be missed; whether 0.2% meets 3%左右 stays unclear.
 *
 * @throws never; both records have numbers of one form and unit
 * @example 「增长5%左右」, 「增长5.2%」 → gap 0.2, yes; 「增长5.5%左右」, 「增长3%」 → gap -2.5, no; 「失业率5.5%以内」, 「失业率5%左右」 → gap 0.5, yes
 */
export function judge(target: TargetRecord, outcome: TargetRecord): Judgement {
  const direction = directionOf(target);
  const [own, other] = [comparableOf(target), comparableOf(outcome)];
  const sense = comparable(target).sign;
  const turn = comparable(outcome).sign * sense;
  const [goal, result] = [own.value ?? 0, (other.value ?? 0) * turn];
  const rounding = halfStep(outcome) > halfStep(target) * 1.001 ? halfStep(outcome) : 0;
  const told = stated(outcome, Math.abs(other.value ?? 0) * ABOUT);
  const plain = outcome.comparator === 'eq' || outcome.comparator === null;
  // a number that is the target's own is no rounding of another
  const rounded =
    plain && rounding > 0 && Math.abs(goal - result) > size(goal, result) ? { from: told.from - rounding, to: told.to + rounding } : told;
  const sure = meeting(stated(target, 0), target, direction);
  const wide = target.comparator === 'approx' ? widened(sure, Math.abs(goal) * ABOUT, direction) : sure;
  const met = isWithin(rounded, sure) ? 'yes' : isApart(rounded, wide) ? (isOpenToBoth(target, direction) ? 'unclear' : 'no') : 'unclear';
  // the end of a range that is nearer to what is not wanted
  const mark = own.max !== null && (direction === 'down') === sense > 0 ? own.max : goal;
  const difference = Math.abs(result - mark) <= size(result, mark) ? 0 : (result - mark) * sense;
  return {
    target: goal,
    target_max: own.max,
    outcome: result,
    outcome_max: other.max === null ? null : other.max * turn,
    gap: clean(direction === 'down' ? -difference : difference),
    direction,
    met,
  };
}

const isOpenToBoth = ({ comparator }: TargetRecord, direction: Direction): boolean =>
  direction === 'none' && (comparator === 'approx' || comparator === 'eq' || comparator === null);

function widened({ from, to }: Interval, about: number, direction: Direction): Interval {
  return { from: direction === 'down' ? from : from - about, to: direction === 'up' ? to : to + about };
}

/** Without the noise of binary fractions; no minus before a zero. */
const clean = (value: number): number => Number(value.toPrecision(12)) + 0;
