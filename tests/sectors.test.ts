import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectorById, sectorNamed, sectorOf } from '../src/normalise/sector.js';
import { SECTORS } from '../src/rules/lexicons/sectors.js';

const spec = readFileSync(new URL('specs/sectors.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('spec table of sectors', () => {
  it.each(spec)('%s is %s', (name = '', id = '', parent = '', gbt = '') => {
    const expected = id === '-' ? null : { id, parent: parent === '' ? null : parent, gbt4754: gbt === '' ? [] : gbt.split(',') };
    expect(sectorOf(name)).toEqual(expected);
  });
});

describe('the scheme', () => {
  it('has ids of their own and parents that exist, three levels at most', () => {
    expect(new Set(SECTORS.map((row) => row.id)).size).toBe(SECTORS.length);
    for (const row of SECTORS) {
      let depth = 1;
      for (let at = sectorById(row.id); at !== null && at.parent !== null; at = sectorById(at.parent)) {
        expect(sectorById(at.parent), `${row.id} → ${at.parent}`).not.toBeNull();
        depth++;
      }
      expect(depth).toBeLessThanOrEqual(3);
    }
  });
  it('gives each name to one sector', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const row of SECTORS) {
      for (const written of row.names) {
        const name = written.replace(/^~/u, '');
        const other = seen.get(name);
        if (other !== undefined && other !== row.id) twice.push(`${name}: ${other}, ${row.id}`);
        seen.set(name, row.id);
      }
    }
    expect(twice).toEqual([]);
  });
  it('finds each sector by its own name', () => {
    for (const row of SECTORS) expect(sectorOf(row.zh)?.id, row.zh).toBe(row.id);
  });
  it('has divisions of GB/T 4754-2017 in two digits', () => {
    for (const row of SECTORS) for (const division of row.gbt4754) expect(division).toMatch(/^(?:0[1-9]|[1-8]\d|9[0-7])$/u);
  });
});

describe('sectorOf', () => {
  it('is stricter where the whole name must be known', () => {
    expect(sectorNamed('行业龙头软件')).toBeNull();
    expect(sectorNamed('软件产业')?.id).toBe('software');
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => void sectorOf(name)));
    const piece = fc.constantFrom('产业', '集群', '高端', '与', '和', '、', '汽车', '软件', '服务', '(', ')', '业', '的');
    fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), (parts) => void sectorOf(parts.join(''))));
  });
});
