import { LexiconError } from './errors.js';
import type { UserLexicon } from './lexicon.js';

const DIRECTIONS: readonly unknown[] = [undefined, 'up', 'down', 'none'];

/**
 * Looks through a lexicon that a program hands over; rows of files are checked where they are read, with their line.
 *
 * @throws LexiconError for the first row that cannot hold: an empty name, a factor that is no positive number, a place code that is not six
 *   digits
 * @example checkLexicon({ units: [{ unit: '车皮', base: '吨', factor: 0, dimension: 'mass' }], … }) // throws: lexicon units, row 1, factor
 */
export function checkLexicon({ units = [], indicators = [], agencies = [], places = [] }: Partial<UserLexicon>): void {
  const named = (table: string, rows: readonly object[], ...fields: readonly string[]): void =>
    rows.forEach((row, at) => {
      for (const field of fields) {
        const value = (row as Readonly<Record<string, unknown>>)[field];
        if (typeof value !== 'string' || value.trim() === '')
          throw new LexiconError(table, at + 1, field, value, { zh: '不能为空', en: 'must not be empty' });
      }
    });
  named('units', units, 'unit', 'base', 'dimension');
  named('indicators', indicators, 'indicator');
  named('agencies', agencies, 'short');
  named('places', places, 'name', 'code');
  units.forEach(({ factor }, at) => {
    if (!Number.isFinite(factor) || factor <= 0)
      throw new LexiconError('units', at + 1, 'factor', factor, { zh: '应为正数', en: 'should be a positive number' });
  });
  indicators.forEach(({ direction }, at) => {
    if (!DIRECTIONS.includes(direction))
      throw new LexiconError('indicators', at + 1, 'direction', direction, {
        zh: '应为 up、down 或 none',
        en: 'should be up, down or none',
      });
  });
  places.forEach(({ code }, at) => {
    if (!/^\d{6}$/u.test(code))
      throw new LexiconError('places', at + 1, 'code', code, { zh: '应为六位地区代码', en: 'should be a six-digit place code' });
  });
}
