import { describe, expect, it } from 'vitest';
import { BYS } from '../src/compare/choices.js';
import { compare } from '../src/compare/comparison.js';
import { partedBySpan, goalSpan } from '../src/compare/span.js';
import { renderCsv } from '../src/render/csv.js';
import { report } from './setup/reports.js';

const FIVE = '“十五五”时期主要目标是：地区生产总值年均增长5%左右，常住人口城镇化率达到68%。';
const CITY = report('新川市', 2026, '地区生产总值增长6%左右，常住人口城镇化率达到62%', FIVE);
const OTHER = report('长坪市', 2026, '地区生产总值增长5.5%左右');

describe('a commitment is of', () => {
  it.each([
    ['yoy', '2026', [2026, 2026], 'year'],
    [null, '2026', [2026, 2026], 'year'],
    [null, null, [2026, 2026], 'year'],
    ['annual', '2026', [2026, 2026], 'year'],
    [null, '2030', [2026, 2026], 'period'],
    ['annual_average', '2030', [2026, 2026], 'period'],
    ['annual_average', '2026', [2026, 2026], 'period'],
    [null, '2025', [2021, 2025], 'period'],
    [null, '2023', [2021, 2025], 'period'],
    ['yoy', '2021', [2021, 2025], 'year'],
    [null, '2025', [null, 2025], 'period'],
    [null, null, [null, null], 'period'],
  ] as const)('frequency %s by %s in a plan of %j: the %s', (frequency, deadline, [start, end], span) => {
    expect(goalSpan({ frequency, deadline }, { period_start: start, period_end: end })).toBe(span);
  });
});

describe('goals of the year and of the period stand', () => {
  const of = (list: readonly (readonly [plan: string, span: 'year' | 'period', isRate: boolean])[]): readonly (string | null)[] =>
    partedBySpan(list, ([plan, span, isRate]) => ({ plan, span, isRate })).map(([span]) => span);
  it('apart where a plan states both, or rates of change are of both', () => {
    expect(
      of([
        ['甲', 'year', false],
        ['甲', 'period', false],
        ['乙', 'year', false],
      ]),
    ).toEqual(['year', 'period']);
    expect(
      of([
        ['甲', 'year', true],
        ['乙', 'period', true],
      ]),
    ).toEqual(['year', 'period']);
  });
  it('together where plans state one value each, of whatever year', () => {
    expect(
      of([
        ['甲', 'year', false],
        ['乙', 'period', false],
      ]),
    ).toEqual([null]);
    expect(
      of([
        ['甲', 'year', true],
        ['乙', 'period', false],
      ]),
    ).toEqual([null]);
    expect(
      of([
        ['甲', 'year', true],
        ['乙', 'year', true],
      ]),
    ).toEqual([null]);
  });
});

describe('a comparison of work reports', () => {
  const found = compare([CITY, OTHER], { lang: 'zh' });
  it('has two rows for gross regional product, the year first, and flags nothing', () => {
    expect(
      renderCsv(found.report)
        .split('\n')
        .filter((line) => line.includes('地区生产总值')),
    ).toEqual([
      '经济总量与结构,地区生产总值 · 年度,增长≈6% (2026),增长≈5.5% (2026)',
      '经济总量与结构,地区生产总值 · 期末或期内,增长≈5%/年(年均) (2030),',
    ]);
  });
  it('tells the span in the data, and leaves no commitment out', () => {
    expect(found.data.indicators?.rows.map(({ key, span }) => [key, span])).toEqual([
      ['gdp|year', 'year'],
      ['gdp|period', 'period'],
      ['urbanisation-rate|year', 'year'],
      ['urbanisation-rate|period', 'period'],
    ]);
    const counts = BYS.map((by) =>
      compare([CITY, OTHER], { lang: 'zh', by }).data.indicators?.rows.reduce(
        (sum, row) => sum + row.cells.reduce((more, cell) => more + cell.commitments.length, 0),
        0,
      ),
    );
    expect(new Set(counts)).toEqual(new Set([5]));
  });
  it('has one row where the columns are years, since they tell it', () => {
    const { data } = compare([CITY, OTHER], { lang: 'zh', by: 'year' });
    expect(data.indicators?.rows.map(({ key }) => key)).toEqual(['gdp', 'urbanisation-rate']);
  });
});
