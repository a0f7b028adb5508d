import { describe, expect, it } from 'vitest';
import { codebookPieces, panelCsv, doFile } from '../src/panel/files.js';
import { PanelFilterError } from '../src/panel/filters.js';
import { LONGEST_NAME, variableName } from '../src/panel/names.js';
import type { PanelOptions } from '../src/panel/options.js';
import { panel } from '../src/panel/panel.js';
import type { PanelRow } from '../src/panel/row.js';
import { panelReport } from '../src/panel/report.js';
import { panelTable } from '../src/panel/variables.js';
import { wideTable } from '../src/panel/wide.js';
import { renderText } from '../src/render/text.js';
import { INDICATORS } from '../src/rules/lexicons/indicators.js';
import { report } from './setup/reports.js';

const GOALS = '地区生产总值增长6%左右，一般公共预算收入增长5%—6%，城镇新增就业3万人以上，城镇调查失业率控制在5.5%以内';
const CITIES = [
  report('新川市', 2025, '地区生产总值增长6.5%左右', '', '全市地区生产总值增长6.1%，城镇新增就业2.8万人。'),
  report('新川市', 2026, GOALS, '力争地区生产总值增长7%。', '全市地区生产总值增长6.3%，城镇新增就业3.1万人。'),
  report('长坪市', 2026, '地区生产总值确保增长5%、力争增长5.5%，城镇调查失业率5.8%左右'),
];

/** Place, year, indicator with measure, value and unit. */
const short = ({ series, value }: PanelRow): string =>
  `${series.place} ${series.moment.year} ${series.indicator_id ?? '?'} ${series.measure} ${value.value}${value.unit ?? ''}`;
const rowsOf = (options: PanelOptions = {}, plans = CITIES): string[] => panel(plans, options).rows.map(short);

describe('a panel', () => {
  it('has one row for each place, year, indicator and measure, with the value of the main goals', () => {
    expect(rowsOf()).toEqual([
      '新川市 2026 budget-revenue growth 5%',
      '新川市 2025 gdp growth 6.5%',
      '新川市 2026 gdp growth 6%',
      '新川市 2026 unemployment-surveyed share 5.5%',
      '新川市 2026 urban-jobs increment 30000人',
      '长坪市 2026 gdp growth 5%',
      '长坪市 2026 unemployment-surveyed share 5.8%',
    ]);
  });

  it('keeps what a value was chosen among', () => {
    const { rows } = panel(CITIES, { indicators: ['gdp'], from: 2026, places: ['新川市'] });
    const [table] = [panelTable(rows, {}, 'zh')];
    const cells = Object.fromEntries(table.variables.map(({ name }, at) => [name, [...table.rows][0]?.[at]]));
    expect(cells).toMatchObject({
      place_code: '990100',
      level: 'city',
      province: '东陵省',
      year: 2026,
      basis: 'year',
      indicator: '地区生产总值',
      comparator: 'approx',
      strength: 3,
      headline: true,
      n_candidates: 2,
      n_values: 2,
      quote: '地区生产总值增长6%左右',
    });
    expect(cells['other_ids']).toHaveLength(1);
    expect(String(cells['other_ids'])).toMatch(/^新川市-2026\/T\d{3}$/u);
  });

  it('takes the end of a range, or the wish, that is asked for', () => {
    const point = (which: 'low' | 'mid' | 'high', indicator: string): number[] =>
      panel(CITIES, { point: which, indicators: [indicator], from: 2026 }).rows.map(({ value }) => value.value);
    expect([point('low', 'budget-revenue'), point('mid', 'budget-revenue'), point('high', 'budget-revenue')]).toEqual([[5], [5.5], [6]]);
    expect([point('low', 'gdp'), point('mid', 'gdp'), point('high', 'gdp')]).toEqual([
      [6, 5],
      [6, 5.25],
      [6, 5.5],
    ]);
  });

  it('leaves an end open where the words do', () => {
    const ends = panel(CITIES, { places: ['新川市'], from: 2026 }).rows.map(({ series, value }) => [
      series.indicator_id,
      value.low,
      value.high,
    ]);
    expect(ends).toEqual([
      ['budget-revenue', 5, 6],
      ['gdp', 6, 6],
      ['unemployment-surveyed', null, 5.5],
      ['urban-jobs', 30000, null],
    ]);
  });

  it('of facts has what has been reached, in its own year', () => {
    expect(rowsOf({ facts: true, indicators: ['gdp'] })).toEqual(['新川市 2024 gdp growth 6.1%', '新川市 2025 gdp growth 6.3%']);
  });

  it('ranks the places of one level by the direction of the indicator', () => {
    const ranks = panel(CITIES, { rank: true, from: 2026 }).rows.flatMap(({ series, rank }) =>
      series.indicator_id === 'gdp' || series.indicator_id === 'unemployment-surveyed' ? [[series.place, rank?.rank, rank?.of]] : [],
    );
    expect(ranks).toEqual([
      ['新川市', 1, 2],
      ['新川市', 1, 2],
      ['长坪市', 2, 2],
      ['长坪市', 2, 2],
    ]);
  });

  it('tells the change on the year before, of amounts in % too', () => {
    const change = (options: PanelOptions): unknown => panel(CITIES, { ...options, growth: true }).rows.at(-1)?.change;
    expect(change({ indicators: ['gdp'], places: ['新川市'] })).toEqual({ previous: 6.5, change: -0.5, change_pct: null });
    // the year before is looked for also where it is not asked for
    expect(change({ indicators: ['gdp'], places: ['新川市'], from: 2026 })).toEqual({ previous: 6.5, change: -0.5, change_pct: null });
    expect(change({ indicators: ['urban-jobs'], facts: true })).toEqual({ previous: 28000, change: 3000, change_pct: 10.7142857143 });
    expect(change({ indicators: ['gdp'], places: ['长坪市'] })).toEqual({ previous: null, change: null, change_pct: null });
  });

  it('is balanced where every place has every year', () => {
    const found = panel(CITIES, { balanced: true, indicators: ['gdp'] });
    expect([found.rows.map(short), found.unbalanced]).toEqual([['新川市 2025 gdp growth 6.5%', '新川市 2026 gdp growth 6%'], 1]);
    expect(panel(CITIES, { balanced: true, indicators: ['gdp'], from: 2026, to: 2026 }).rows).toHaveLength(2);
  });

  it('does not depend on the order of the plans', () => {
    expect(rowsOf({}, [...CITIES].reverse())).toEqual(rowsOf());
  });

  it('counts what is in no row', () => {
    const plan = report('石桥县', 2026, '地区生产总值增长6%', '建成数百个停车位。建设红枫驿站12个。');
    expect(panel([plan]).left).toMatchObject({ unknown: 1, 'no-number': 1 });
    expect(panel([plan], { unknown: true }).rows.some(({ series }) => series.words === '红枫驿站')).toBe(true);
  });

  it('refuses a filter that nothing answers to', () => {
    expect(() => panel(CITIES, { indicators: ['gpd'] })).toThrow(PanelFilterError);
    expect(() => panel(CITIES, { places: ['石桥县'] })).toThrow(PanelFilterError);
    expect(() => panel(CITIES, { from: 2040 })).toThrow(PanelFilterError);
    expect(rowsOf({ places: ['990000'], indicators: ['gdp'] })).toHaveLength(3);
  });

  it('is shown with how much of it is left out', () => {
    const text = renderText(panelReport(panel(CITIES), { lang: 'zh', limit: 2 }), { columns: 200, colour: false });
    expect(text).toContain('7 行');
    expect(text).toContain('--all');
    expect(text).not.toContain('长坪市');
  });
});

describe('a wide panel', () => {
  const wide = wideTable(panel(CITIES).rows);

  it('has a row for each place and year and a variable for each indicator', () => {
    expect([...panelCsv(wide)].join('')).toBe(
      'place_code,place,level,province,city,year,budget_revenue_gr,gdp_gr,unemployment_surveyed_sh,urban_jobs_new\n' +
        '990100,新川市,city,东陵省,新川市,2025,,6.5,,\n' +
        '990100,新川市,city,东陵省,新川市,2026,5,6,5.5,30000\n' +
        '990200,长坪市,city,东陵省,长坪市,2026,,5,5.8,\n',
    );
  });

  it('keeps spans and averages apart from years', () => {
    const plan = report('石桥县', 2026, '地区生产总值增长6%', '“十五五”期间，城镇新增就业1.6万人。到2030年，地区生产总值年均增长6%。');
    expect(
      wideTable(panel([plan]).rows)
        .variables.slice(6)
        .map(({ name }) => name),
    ).toEqual(['gdp_gr', 'gdp_gr_av2026', 'urban_jobs_new_sp2026']);
  });
});

describe('names of variables', () => {
  it('of the whole registry are different, and such that Stata takes them', () => {
    const names = INDICATORS.flatMap(({ id, unit }) =>
      (['level', 'growth', 'share'] as const).flatMap((measure) =>
        [null, 'above-scale-industry', 'sector:new-energy-vehicles'].map((scope) =>
          variableName({
            place: '',
            place_code: null,
            indicator_id: id,
            words: null,
            scope,
            deed: null,
            measure,
            unit: measure === 'level' ? unit : '%',
            moment: { basis: 'year', year: 2025, start: null, end: '2025-12-31' },
          }),
        ),
      ),
    );
    expect(names.length).toBeGreaterThan(1000);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z_][a-z0-9_]*$/u.test(name) || name.length > LONGEST_NAME)).toEqual([]);
  });
});

describe('files for statistics', () => {
  const table = panelTable(panel(CITIES).rows, { rank: true, growth: true }, 'zh');

  it('a .do file labels each variable and keeps codes as text', () => {
    const lines = doFile(table, 'panel.csv', 'zh').split('\n');
    expect(lines[0]).toBe('* gangmu panel');
    expect(lines.filter((line) => line.startsWith('label variable '))).toHaveLength(table.variables.length);
    for (const { name, zh, en } of table.variables) {
      expect(lines.join('\n')).toContain(`label variable ${name} \`"${zh}"'`);
      expect([name.length <= LONGEST_NAME, [...zh].length <= 80, en.length <= 80]).toEqual([true, true, true]);
    }
    expect(lines.find((line) => line.includes('stringcols'))).toMatch(/stringcols\(1\/5 7\/14 /u);
  });

  it('a codebook says what each variable holds', () => {
    const lines = [...codebookPieces(wideTable(panel(CITIES).rows))].join('').split('\n');
    expect(lines).toContain('gdp_gr,number,地区生产总值 增长 (%),Gross regional product growth (%),gdp,%,3,,5,6.5');
    expect(lines.find((line) => line.startsWith('place,'))).toBe('place,string,地区,Place,,,3,2,,');
  });
});
