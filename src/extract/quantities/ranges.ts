import type { RuleBook } from '../../book/rule-book.js';
import type { Numeral } from '../../normalise/number.js';
import { matchUnit, type UnitMatch } from '../../normalise/unit.js';
import { SHAPE } from '../../rules/phrases/shapes.js';

/** The place of a unit in a folded text; 余 or 多 that stands inside it (3万多户) is no part of it. */
export interface UnitPlace {
  readonly start: number;
  readonly end: number;
  readonly gap: number | null;
}

/** A numeral with the unit behind it. */
export interface Measured {
  readonly numeral: Numeral;
  readonly unit: UnitPlace | null;
  readonly match: UnitMatch | null;
  /** where the unit ends, a 多 behind it included (3万多) */
  readonly end: number;
}

/** Numbers of these forms say themselves what they measure. */
const WITHOUT_UNIT: ReadonlySet<Numeral['form']> = new Set([
  'percent-word',
  'permille-word',
  'tenths',
  'fraction',
  'doubling',
  'coverage',
  'full',
]);

/** 三十来个: is the number at whose end this stands only about so many? */
export function isAbout(text: string, end: number): boolean {
  return text.charAt(end) === '来' && SHAPE.about.test(text.slice(end, end + 2));
}

/** A numeral with its unit: behind it, inside it (一年半), or in a bracket before it (收入(亿元)10.00). */
export function withUnit(text: string, numeral: Numeral, book: RuleBook): Measured {
  const { end, exceeded } = numeral;
  if (WITHOUT_UNIT.has(numeral.form)) return { numeral, unit: null, match: null, end };
  if (numeral.form === 'and-half' && text.charAt(end - 2) !== '个') {
    const match = matchUnit(text.slice(end - 2, end - 1), 0, book.units);
    return { numeral, unit: { start: end - 2, end: end - 1, gap: null }, match, end };
  }
  const more = (exceeded && SHAPE.more.test(text.charAt(end))) || isAbout(text, end);
  const at = end + (more ? 1 : 0);
  const match = matchUnit(text, at, book.units);
  if (match) {
    const tail = SHAPE.moreThanUnits.test(text.slice(match.end, match.end + 2)) ? 1 : 0;
    return { numeral, unit: { start: at, end: match.end, gap: match.more }, match, end: match.end + tail };
  }
  if (text.charAt(numeral.start - 1) !== ')') return { numeral, unit: null, match: null, end: at };
  const bracket = SHAPE.unitInBracket.exec(text.slice(Math.max(0, numeral.start - 10), numeral.start))?.[1];
  const start = numeral.start - 1 - (bracket?.length ?? 0);
  const own = bracket === undefined ? null : matchUnit(bracket, 0, book.units);
  if (bracket === undefined || own?.end !== bracket.length || own.base === null) return { numeral, unit: null, match: null, end: at };
  return { numeral, unit: { start, end: numeral.start - 1, gap: null }, match: own, end: at };
}

/** The two ends of a range in the unit that they share. */
export interface Ends {
  readonly value: number | null;
  readonly max: number | null;
  readonly unit: UnitPlace | null;
  readonly match: UnitMatch | null;
  /** where the words of the value end */
  readonly valueEnd: number;
  readonly end: number;
}

/**
 * Do two numbers make a range: 5-8家, 500万元(含)-1000万元, 在5%和10%之间, 40万元以上至90万元以下?
 *
 * @param second the number behind the first; `numeral.form` must name a number of its own
 */
export function joinsRange(text: string, first: Measured, second: Measured): boolean {
  if (second.numeral.form === 'doubling' || second.numeral.form === 'coverage') return false;
  const [own, other] = [first.match, second.match];
  if (own && other && own.base !== other.base && own.base !== null) return false;
  if (own && !other && second.unit === null && !WITHOUT_UNIT.has(second.numeral.form)) return false;
  const gap = text.slice(first.end, second.numeral.start);
  if (SHAPE.range.exec(gap)?.[0] === gap) return gap !== '一' || (first.numeral.form === 'arabic' && second.numeral.form === 'arabic');
  const after = text.slice(second.end, second.end + 6);
  if (SHAPE.betweenJoint.test(gap)) return SHAPE.betweenEnd.test(after);
  return SHAPE.bandJoint.test(gap) && SHAPE.bandEnd.test(after);
}

/**
 * The ends of a range, in one unit. The magnitude at its end is that of both (2至3万元), unless the range would then descend (5000至10万元); the
 * lower end is given in the unit of the upper one (500万元—1亿元).
 *
 * @returns null where the ends do not ascend: no range, but two numbers
 */
export function endsOf(text: string, first: Measured, second: Measured, book: RuleBook): Ends | null {
  const [own, other] = [first.match, second.match];
  const unit = second.unit ?? first.unit;
  const match = other ?? own;
  const low = first.numeral.value;
  const high = second.numeral.max ?? second.numeral.value;
  const common = { unit, match, valueEnd: second.numeral.end, end: second.end };
  if (low === null || high === null) return { ...common, value: null, max: null };
  const scale =
    own === null || other === null || own.factor === other.factor
      ? 1
      : own.base === null
        ? own.magnitude / other.magnitude
        : own.factor / other.factor;
  const value = Number((low * scale).toPrecision(15));
  if (value < high) return { ...common, value, max: high };
  // -3%至-5%: a fall is told by its amount
  if (value < 0 && high < value) return { ...common, value: high, max: value };
  if (own !== null || other === null || other.magnitude === 1 || !second.unit) return null;
  const whole = Number((high * other.magnitude).toPrecision(15));
  if (low >= whole) return null;
  const start = second.unit.start + other.prefix;
  const bare = start < second.unit.end ? matchUnit(text, start, book.units) : null;
  return {
    value: low,
    max: whole,
    unit: bare ? { start, end: second.unit.end, gap: null } : null,
    match: bare,
    valueEnd: start,
    end: second.end,
  };
}
