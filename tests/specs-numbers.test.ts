import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultBook } from '../src/book/rule-book.js';
import { findQuantityShapes } from '../src/extract/quantities/shapes.js';
import { viewOf } from '../src/model/view.js';
import { parseNumber } from '../src/normalise/number.js';
import { matchUnit } from '../src/normalise/unit.js';

/** Rows of a spec table: tab-separated, the first line says what the columns are. */
function rows(name: string): string[][] {
  return readFileSync(new URL(`./specs/${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}
const fold = (text: string): string => viewOf(text, [[0, text.length]]).text;

describe('numbers.tsv', () => {
  it.each(rows('numbers'))('%s is %s %s %s', (text = '', value = '', max = '', comparator = '') => {
    const parsed = parseNumber(text);
    if (value === '-') {
      expect(parsed).toBeNull();
      return;
    }
    expect(parsed).not.toBeNull();
    if (value === '?') expect(parsed).toMatchObject({ value: null, value_max: null, comparator: null, warnings: ['vague'] });
    else {
      expect(parsed?.value).toBeCloseTo(Number(value), 12);
      expect([parsed?.value_max ?? '', parsed?.comparator]).toEqual([max === '' ? '' : Number(max), comparator]);
    }
  });
});

describe('units.tsv', () => {
  it.each(rows('units'))('%s is %s × %s (%s)', (written = '', base = '', factor = '', dimension = '') => {
    const text = fold(written);
    const match = matchUnit(text, 0);
    if (base === '-') {
      expect(match).toBeNull();
      return;
    }
    expect(match).toMatchObject({ base: base === '∅' ? null : base, factor: Number(factor), dimension });
    if (!/^次要$/u.test(written)) expect(match?.end).toBe(text.length);
  });
});

describe('comparators.tsv', () => {
  it.each(rows('comparators'))('%s: %s %s %s', (phrase = '', comparator = '', value = '', max = '') => {
    const [shape, ...others] = findQuantityShapes(fold(phrase), defaultBook());
    if (comparator === '!') {
      expect(shape).toBeUndefined();
      return;
    }
    expect(others).toEqual([]);
    expect([shape?.comparator ?? '-', shape?.value ?? '', shape?.valueMax ?? '']).toEqual([
      comparator,
      value === '' ? '' : Number(value),
      max === '' ? '' : Number(max),
    ]);
  });
});
