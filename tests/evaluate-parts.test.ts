import { describe, expect, test } from 'vitest';
import { interval, resample } from '../src/evaluate/bootstrap.js';
import { alphaOf, alphaParts, krippendorff } from '../src/evaluate/krippendorff.js';
import { pairUp } from '../src/evaluate/pair.js';
import { placedText } from '../src/evaluate/place.js';
import { fold, foldCluster, foldUnit, near, numberOf, same, sameNumber } from '../src/evaluate/same.js';
import { rowsOf } from '../src/evaluate/tables.js';

/** One line a coder, one place a unit, . for no value; turned into units. */
function unitsOf(...coders: readonly string[]): (string | null)[][] {
  const lines = coders.map((line) => line.trim().split(/\s+/u));
  return (lines[0] ?? []).map((_unused, at) =>
    lines.map((line) => {
      const value = line[at] ?? '.';
      return value === '.' ? null : value;
    }),
  );
}
const numbers = (units: readonly (readonly (string | null)[])[]): (number | null)[][] =>
  units.map((unit) => unit.map((value) => (value === null ? null : Number(value))));

/**
 * K. Krippendorff, Computing Krippendorff's Alpha-Reliability (University of Pennsylvania, 2011), examples A to C with the alphas printed
 * there.
 */
describe("Krippendorff's alpha", () => {
  const meg = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
  const ben = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
  const four = unitsOf('1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .');
  test('A: binary data, two coders: 0.095', () => {
    expect(krippendorff('nominal', meg)).toBeCloseTo(0.095, 3);
  });
  test('B: nominal data, two coders: 0.692', () => {
    expect(krippendorff('nominal', ben)).toBeCloseTo(0.692, 3);
  });
  test('C: nominal data, four coders, missing values: 0.743', () => {
    expect(krippendorff('nominal', four)).toBeCloseTo(0.743, 3);
  });
  test('C: ratio data, four coders, missing values: 0.797', () => {
    expect(krippendorff('ratio', numbers(four))).toBeCloseTo(0.797, 3);
  });
  test('parts by document give the same, and a document taken twice counts twice', () => {
    const parts = alphaParts('nominal', [ben.slice(0, 5), ben.slice(5)]);
    expect(alphaOf(parts)).toBeCloseTo(krippendorff('nominal', ben) ?? Number.NaN, 12);
    expect(alphaOf(parts, [2, 1])).toBeCloseTo(krippendorff('nominal', [...ben.slice(0, 5), ...ben]) ?? Number.NaN, 12);
    const ratio = alphaParts('ratio', [numbers(four).slice(0, 4), numbers(four).slice(4)]);
    expect(alphaOf(ratio, [1, 3])).toBeCloseTo(
      krippendorff('ratio', [...numbers(four), ...numbers(four).slice(4), ...numbers(four).slice(4)]) ?? Number.NaN,
      12,
    );
  });
  test('perfect agreement is 1; without variation there is nothing to correct for', () => {
    expect(
      krippendorff('nominal', [
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
    expect(
      krippendorff('nominal', [
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull();
    expect(krippendorff('nominal', [])).toBeNull();
    expect(
      krippendorff('ratio', [
        [0, 0],
        [0, 1],
      ]),
    ).toBe(0);
  });
});

describe('bootstrap', () => {
  test('as many draws as documents; the same numbers each time', () => {
    const draws = resample(4, 50, 1);
    expect(draws).toHaveLength(50);
    for (const times of draws) expect(times.reduce((a, b) => a + b, 0)).toBe(4);
    expect(resample(4, 50, 1)).toEqual(draws);
    expect(resample(4, 50, 2)).not.toEqual(draws);
    expect(resample(1, 50, 1)).toEqual([]);
  });
  test('the middle 95 %', () => {
    const draws = Array.from({ length: 1001 }, (_unused, at) => [at]);
    expect(interval(draws, ([value]) => value ?? null)).toEqual([25, 975]);
    expect(interval(draws, () => null)).toBeNull();
    expect(interval([], ([value]) => value ?? null)).toBeNull();
  });
});

describe('when values are the same', () => {
  test.each([
    ['“四上”企业（家）', '四上企业 (家)'],
    ['ＡＢ级', 'ab级'],
    ['2023—2027年', '2023-2027年'],
    [null, ''],
    ['五 百\u3000亿', '五百亿'],
  ])('%s and %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });
  test.each([
    ['个百分点', '百分点'],
    ['万元每亩', '万元/亩'],
    ['％', '%'],
    ['工作日', '个工作日'],
    ['月', '个月'],
  ])('unit %s is %s', (a, b) => {
    expect(foldUnit(a)).toBe(foldUnit(b));
  });
  test.each([
    ['临港装备产业集群', '临港装备'],
    ['临港装备产业', '临港装备集群'],
  ])('cluster %s is %s', (a, b) => {
    expect(foldCluster(a)).toBe(foldCluster(b));
  });
  test.each([
    ['高新技术企业数', '高新技术企业', true],
    ['规上工业总产值', '规模以上工业总产值', false],
    ['', '', true],
    ['', '企业', false],
    ['𠮷', '𠮷', true],
    ['产值', '税收', false],
  ])('%s near %s: %s', (a, b, is) => {
    expect(near(a, b)).toBe(is);
  });
  test.each([
    ['1200', 1200],
    ['1e3', 1000],
    ['1_000', 1000],
    [' 7 ', 7],
    ['.5', 0.5],
    ['5.', 5],
    ['', null],
    [null, null],
    ['两位数', Number.NaN],
    ['0x10', Number.NaN],
    ['1,000', Number.NaN],
  ])('number in %j is %s', (cell, value) => {
    expect(numberOf(cell)).toEqual(value);
  });
  test('numbers are equal but for the last binary digits', () => {
    expect([sameNumber('0.3', 0.1 + 0.2), sameNumber('两位数', '两位数'), sameNumber(null, ''), sameNumber('0', null)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
  test('segments are a set', () => {
    expect([same('segments', '甲；乙', ['乙', '甲']), same('segments', null, []), same('segments', '甲', ['甲', '乙'])]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test('greedy pairs: the greatest weight first, then the earlier record', () => {
  const weights = [
    [1, 3],
    [3, 2],
  ];
  expect(
    pairUp(
      [0, 1],
      [0, 1],
      () => true,
      (i, j) => weights[i]?.[j] ?? 0,
    ),
  ).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(
    pairUp(
      [0, 1],
      [0, 1],
      () => true,
      () => 1,
    ),
  ).toEqual([
    [0, 0],
    [1, 1],
  ]);
  expect(
    pairUp(
      [0],
      [0, 1],
      (_i, j) => j === 1,
      () => 1,
    ),
  ).toEqual([[0, 1]]);
});

test('places count code points; the n-th occurrence', () => {
  const text = placedText('𠮷县有800家。又有800家！\n完');
  expect([text.find('800家', 1), text.find('800家', 2), text.find('900家', 1), text.slice(0, 2)]).toEqual([[3, 7], [10, 14], null, '𠮷县']);
  expect(text.sentence([10, 14])).toBe('又有800家！');
});

test('rows of a file: byte order mark, quotation marks, line breaks, short rows', () => {
  expect(rowsOf('\ufeffa,b,c\r\n"x\ny",,"z""z"\r\nq\r\n')).toEqual([
    { a: 'x\ny', b: null, c: 'z"z' },
    { a: 'q', b: null, c: null },
  ]);
});
