import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyOf } from '../src/normalise/agency.js';
import type { PlaceLevel } from '../src/normalise/place.js';
import { AGENCY_FUNCTIONS } from '../src/rules/lexicons/agency-names.js';

const spec = readFileSync(new URL('specs/agencies.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));
const orNull = (text = ''): string | null => (text === '' ? null : text);

describe('spec table of agencies', () => {
  it.each(spec)('%s in %s (%s of %s) is %s', (short = '', name = '', level = '', city = '', full = '', what = '', own = '') => {
    const place = { name, level: level as PlaceLevel, ...(city === '' ? {} : { city }) };
    expect(agencyOf(short, place)).toEqual({ full: orNull(full), function: orNull(what), level: orNull(own) });
  });
});

describe('the lexicon', () => {
  it('gives each short name to one function', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const row of AGENCY_FUNCTIONS) {
      for (const { short } of row.entries) {
        if (seen.has(short)) twice.push(`${short}: ${seen.get(short) ?? ''}, ${row.name}`);
        seen.set(short, row.name);
      }
    }
    expect(twice).toEqual([]);
  });
  it('has functions of their own', () => expect(new Set(AGENCY_FUNCTIONS.map((row) => row.name)).size).toBe(AGENCY_FUNCTIONS.length));
});

describe('agencyOf', () => {
  const place = { name: '象山县', level: 'county' as const };
  it('finds the function of a full name that it gives', () => {
    for (const row of AGENCY_FUNCTIONS) {
      for (const entry of row.entries) {
        const { full } = agencyOf(`县${entry.short}`, place);
        if (full !== null) expect(agencyOf(full, place).function, full).toBe(row.name);
      }
    }
  });
  it('never throws', () => {
    const piece = fc.constantFrom(
      '县',
      '市',
      '省',
      '委',
      '局',
      '分局',
      '经信',
      '象山',
      '各',
      '中共',
      '人行',
      '支行',
      '(',
      ')',
      '镇',
      '管委会',
      '国网',
      '团',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (parts) => void agencyOf(parts.join(''), place)),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => void agencyOf(text, { name: '', level: 'city' })));
  });
});
