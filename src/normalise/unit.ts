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
  /** unit-repaired: a slash was missing */
  readonly warnings: readonly string[];
}

/** A row with the words that it may not go on with apart. */
type UnitEntry = Omit<UnitRow, 'not'> & { readonly not: readonly string[] };
/** Rows by the code of their first character. */
export type UnitTable = ReadonlyMap<number, readonly UnitEntry[]>;

/** Rows by first character, longest first. User rows come before the built-in ones of the same length. */
export function unitTable(extra: readonly UnitRow[] = []): UnitTable {
  const table = new Map<number, UnitEntry[]>();
  for (const row of [...extra, ...UNITS]) {
    const key = row.unit.charCodeAt(0);
    table.set(key, [...(table.get(key) ?? []), { ...row, not: row.not?.split(',') ?? [] }]);
  }
  for (const rows of table.values()) rows.sort((a, b) => b.unit.length - a.unit.length);
  return table;
}

const DEFAULT = unitTable();

const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

function rowAt(text: string, at: number, table: UnitTable): UnitEntry | null {
  const rows = table.get(text.charCodeAt(at));
  if (rows === undefined) return null;
  for (const row of rows) {
    if (!text.startsWith(row.unit, at)) continue;
    const after = at + row.unit.length;
    if (row.not.some((word) => text.startsWith(word, after))) continue;
    if (isLatin(text.charCodeAt(after - 1)) && isLatin(text.charCodeAt(after))) continue; // GW in GWh
    return row;
  }
  return null;
}

function perAt(text: string, at: number, table: UnitTable): { end: number; base: string; factor: number } | null {
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
  return { end, base, factor: (magnitude(factorText) ?? 1) * row.factor };
}

/**
 * The unit that begins at `at` in folded text, magnitude word and per-unit included.
 *
 * @example matchUnit('28万元/人年', 2) → { base: '元/人·年', factor: 10000, … };  matchUnit('35万元亩', 2) → base '元/亩', warning unit-repaired
 * @returns null where no unit begins there
 */
export function matchUnit(text: string, at: number, table: UnitTable = DEFAULT): UnitMatch | null {
  // 3千家次, 2百场: a lone 百 or 千 is a magnitude only before a unit, and only where it does not begin one (千米, 百分点)
  const own = rowAt(text, at, table);
  const lone = own === null && UNIT_PHRASE.loneStep.test(text.charAt(at)) && rowAt(text, at + 1, table) !== null ? text.charAt(at) : '';
  const prefix = lone || (NUMERAL.magnitudeBeforeUnit.exec(text.slice(at, at + 4))?.[0] ?? '');
  const factor = magnitude(prefix) ?? 1;
  const row = prefix === '' ? own : rowAt(text, at + prefix.length, table);
  if (!row) return prefix === '' ? null : { end: at + prefix.length, base: null, factor, dimension: 'bare', warnings: [] };
  let end = at + prefix.length + row.unit.length;
  let base = row.base;
  let scale = factor * row.factor;
  const warnings: string[] = [];
  const join = UNIT_PHRASE.perSign.exec(text.slice(end, end + 2));
  let per = join ? perAt(text, end + join[0].length, table) : null;
  if (!per && row.dimension === 'money' && UNIT_PHRASE.slashLost.test(text.slice(end, end + 5))) {
    per = perAt(text, end, table);
    if (per) warnings.push('unit-repaired');
  }
  while (per) {
    base = `${base}/${per.base}`;
    scale = Number((scale / per.factor).toPrecision(15));
    end = per.end;
    per = text.charAt(end) === '/' ? perAt(text, end + 1, table) : null;
  }
  // 元/人/年 and 元/人·年 are one unit
  base = base.replace(UNIT_PHRASE.perHeadYear, '/人·年');
  return { end, base, factor: scale, dimension: row.dimension, warnings };
}

/** A value in base units, without the noise of binary fractions: 1.5 × 10000 → 15000. */
export function standardise(value: number | null, factor: number): number | null {
  return value === null ? null : Number((value * factor).toPrecision(12));
}
