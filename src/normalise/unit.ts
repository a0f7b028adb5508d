import { UNITS, type UnitRow } from '../rules/lexicons/units.js';
import { NUMERAL } from '../rules/phrases/numerals.js';
import { UNIT_PHRASE } from '../rules/phrases/units.js';
import { magnitude } from './chinese-number.js';

/** A unit as it stands in a text, with what it is in base units. */
export interface UnitMatch {
  readonly end: number;
  /** base unit (元, 元/亩, %); null for a bare magnitude (100万) */
  readonly base: string | null;
  /** one of this unit in base units */
  readonly factor: number;
  readonly dimension: string;
  /** how many characters at its beginning are magnitude words, and what they come to: 2 and 10^12 in 万亿元 */
  readonly prefix: number;
  readonly magnitude: number;
  /** where 余 or 多 stands between its magnitude and its counter: 3万多户 */
  readonly more: number | null;
  /** unit-repaired: a slash was missing */
  readonly warnings: readonly string[];
}

/** A row with the words that it may not go on with apart, and the longer ones that it may. */
type UnitEntry = Omit<UnitRow, 'not' | 'but'> & { readonly not: readonly string[]; readonly but: readonly string[] };
/** Rows by the code of their first character. */
export type UnitTable = ReadonlyMap<number, readonly UnitEntry[]>;

/** Rows by first character, longest first. User rows come before the built-in ones of the same length. */
export function unitTable(extra: readonly UnitRow[] = []): UnitTable {
  const table = new Map<number, UnitEntry[]>();
  for (const row of [...extra, ...UNITS]) {
    const key = row.unit.charCodeAt(0);
    table.set(key, [...(table.get(key) ?? []), { ...row, not: row.not?.split(',') ?? [], but: row.but?.split(',') ?? [] }]);
  }
  for (const rows of table.values()) rows.sort((a, b) => b.unit.length - a.unit.length);
  return table;
}

const DEFAULT = unitTable();

const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

function rowAt(text: string, at: number, table: UnitTable, scaled = false): UnitEntry | null {
  const rows = table.get(text.charCodeAt(at));
  if (rows === undefined) return null;
  for (const row of rows) {
    if (!text.startsWith(row.unit, at) || (row.scaled === true && !scaled)) continue;
    const after = at + row.unit.length;
    if (row.not.some((word) => text.startsWith(word, after)) && !row.but.some((word) => text.startsWith(word, after))) continue;
    if (isLatin(text.charCodeAt(after - 1)) && isLatin(text.charCodeAt(after))) continue; // GW in GWh
    return row;
  }
  return null;
}

function perAt(text: string, at: number, table: UnitTable): { end: number; base: string; factor: number } | null {
  // 元/(人·年)
  if (text.charAt(at) === '(') {
    const inside = perAt(text, at + 1, table);
    return inside && text.charAt(inside.end) === ')' ? { ...inside, end: inside.end + 1 } : null;
  }
  const factorText = NUMERAL.magnitudeBeforeUnit.exec(text.slice(at, at + 4))?.[0] ?? '';
  const clock = UNIT_PHRASE.clock.exec(text.slice(at, at + 2))?.[0];
  if (clock !== undefined) return { end: at + 1, base: clock === 's' ? '秒' : clock === 'd' ? '天' : '小时', factor: 1 };
  const row = rowAt(text, at + factorText.length, table);
  if (!row) return null;
  let end = at + factorText.length + row.unit.length;
  let base = row.base;
  const year = UNIT_PHRASE.yearBehindHead.exec(text.slice(end, end + 3));
  if (row.dimension === 'people' && year) {
    end += year[0].length;
    base += '·年';
  }
  const times = text.charAt(end) === '·' ? rowAt(text, end + 1, table) : null;
  if (times) {
    end += 1 + times.unit.length;
    base += `·${times.base}`;
  }
  return { end, base, factor: (magnitude(factorText) ?? 1) * row.factor };
}

/** 级 behind 亿: a size of that many hundred millions. */
const TIER: UnitEntry = { unit: '级', base: '元', factor: 1, dimension: 'money', not: [], but: [] };

/** What a magnitude word begins with; the last two stand before units of their own. */
const STEPS = '十百千万亿';
const HUNDREDS = '万亿';
const NO_MAGNITUDE = { prefix: 0, more: null, factor: 1 } as const;
const NO_WARNINGS: readonly string[] = [];

/** The magnitude words that a unit begins with, 余 or 多 among or behind them included: 3万多户, 4万多亿元. */
function magnitudeAt(text: string, at: number, table: UnitTable): { prefix: number; more: number | null; factor: number } {
  if (!STEPS.includes(text.charAt(at)) || at >= text.length) return NO_MAGNITUDE;
  // 3千家次, 2百场: a lone 百 or 千 is a magnitude only before a unit, and only where it does not begin one (千米, 百分点)
  if (UNIT_PHRASE.loneStep.test(text.charAt(at)) && rowAt(text, at, table) === null) {
    const more = UNIT_PHRASE.more.test(text.charAt(at + 1)) ? 1 : 0;
    // 5千多亿元
    const second = more === 0 ? '' : (NUMERAL.magnitudeHead.exec(text.charAt(at + 2))?.[0] ?? '');
    if (rowAt(text, at + 1 + more + second.length, table, second !== '') !== null)
      return {
        prefix: 1 + more + second.length,
        more: more > 0 ? at + 1 : null,
        factor: (magnitude(text.charAt(at)) ?? 1) * (magnitude(second) ?? 1),
      };
  }
  let words = NUMERAL.magnitudeBeforeUnit.exec(text.slice(at, at + 4))?.[0] ?? '';
  // 亿级 is one unit, whatever stands before it
  if (words !== '' && UNIT_PHRASE.tier.test(text.slice(at, at + 7))) words = words.slice(0, -1);
  const factor = magnitude(words) ?? 1;
  const end = at + words.length;
  if (words !== '' && UNIT_PHRASE.more.test(text.charAt(end))) {
    const next = NUMERAL.magnitudeHead.exec(text.charAt(end + 1))?.[0] ?? '';
    // 5万余万吨 is no number
    const second = NUMERAL.magnitudeBeforeUnit.exec(words + next)?.[0] === words + next ? next : '';
    if (rowAt(text, end + 1 + second.length, table, true) !== null)
      return { prefix: words.length + 1 + second.length, more: end, factor: factor * (magnitude(second) ?? 1) };
  }
  return { prefix: words.length, more: null, factor };
}

/**
 * The unit that begins at `at` in folded text, magnitude word and per-unit included.
 *
 * @example matchUnit('28万元/人年', 2) → { base: '元/人·年', factor: 10000, … };  matchUnit('35万元亩', 2) → base '元/亩', warning unit-repaired
 * @returns null where no unit begins there
 */
export function matchUnit(text: string, at: number, table: UnitTable = DEFAULT): UnitMatch | null {
  const { prefix, more, factor } = magnitudeAt(text, at, table);
  const counted = rowAt(text, at + prefix, table, prefix > 0 || (at > 0 && HUNDREDS.includes(text.charAt(at - 1))));
  // nothing has hundreds of millions of grades: 千亿级产业规模 is a sum
  const row = counted?.unit === TIER.unit && factor >= 1e8 ? TIER : counted;
  if (!row)
    return prefix === 0
      ? null
      : { end: at + prefix, base: null, factor, dimension: 'bare', prefix, magnitude: factor, more, warnings: NO_WARNINGS };
  let end = at + prefix + row.unit.length;
  let base = row.base;
  // 套(次), 张(份): a second counter in brackets says what else is counted
  const other = row.dimension === 'count' ? UNIT_PHRASE.otherCounter.exec(text.slice(end, end + 4))?.[0] : undefined;
  if (other !== undefined) {
    end += other.length;
    base += other;
  }
  let scale = factor * row.factor;
  let warnings = NO_WARNINGS;
  const join = UNIT_PHRASE.perSign.exec(text.slice(end, end + 2));
  let per = join ? perAt(text, end + join[0].length, table) : null;
  if (!per && row.dimension === 'money' && UNIT_PHRASE.slashLost.test(text.slice(end, end + 5))) {
    per = perAt(text, end, table);
    if (per) warnings = ['unit-repaired'];
  }
  const perOther = per !== null;
  while (per) {
    base = `${base}/${per.base}`;
    scale = Number((scale / per.factor).toPrecision(15));
    end = per.end;
    per = text.charAt(end) === '/' ? perAt(text, end + 1, table) : null;
  }
  // 元/人/年 and 元/人·年 are one unit
  if (perOther) base = base.replace(UNIT_PHRASE.perHeadYear, '/人·年');
  return { end, base, factor: scale, dimension: row.dimension, prefix, magnitude: factor, more, warnings };
}

/** A value in base units, without the noise of binary fractions: 1.5 × 10000 → 15000. */
export function standardise(value: number | null, factor: number): number | null {
  return value === null ? null : Number((value * factor).toPrecision(12));
}
