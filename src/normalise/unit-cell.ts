import { UNIT_PHRASE } from '../rules/phrases/units.js';
import { magnitude } from './chinese-number.js';
import { matchUnit } from './unit.js';

/** A unit that fills a cell or a bracket: its base and factor. */
export interface UnitCell {
  /** null for a magnitude alone (万) */
  readonly base: string | null;
  readonly factor: number;
  readonly dimension: string;
}

/**
 * The unit that a whole piece of folded text is: 万元/人 → 元/人, factor 10000.
 *
 * @param loose whether a word that no table knows may be one, as in a column of units (蒲式耳)
 * @returns null for a dash, an empty cell or what is no unit
 */
export function unitCell(text: string, loose = false): UnitCell | null {
  const clean = text.replace(/^\(([^()]*)\)$/u, '$1');
  if (clean === '' || clean.length > 12 || /^[/—–-]{1,3}$/u.test(clean)) return null;
  const match = matchUnit(clean, 0);
  if (match?.end === clean.length && match.base !== null) return { base: match.base, factor: match.factor, dimension: match.dimension };
  if (!loose || !UNIT_PHRASE.wordOfUnit.test(clean)) return null;
  const lead = UNIT_PHRASE.magnitudeLead.exec(clean)?.[0] ?? '';
  // 亿亿元 is a slip, not 亿 of a thing called 亿元
  if (UNIT_PHRASE.magnitudeLead.test(clean.slice(lead.length))) return null;
  return { base: clean.slice(lead.length) || null, factor: magnitude(lead) ?? 1, dimension: 'other' };
}
