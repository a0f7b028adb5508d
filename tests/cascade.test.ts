import { describe, expect, it } from 'vitest';
import { cascade, type Cascade } from '../src/cascade/cascade.js';
import { citationIn } from '../src/cascade/citing.js';
import { cascadeReport } from '../src/cascade/report.js';
import { rowsTable, summaries } from '../src/cascade/variables.js';
import { renderText } from '../src/render/text.js';
import { report } from './setup/reports.js';

const PROVINCE = report('东陵省', 2026, '地区生产总值增长5%左右，城镇调查失业率5.5%左右，城镇新增就业100万人以上');
const CITY = report('新川市', 2026, '地区生产总值增长6%左右，城镇调查失业率控制在5%以内，城镇新增就业20万人', '完成省下达的各项任务。');
const COUNTY = report(
  '石桥县',
  2026,
  '地区生产总值增长6.5%，城镇新增就业3000人',
  '全面落实《新川市国民经济和社会发展第十五个五年规划纲要》。',
);
const AVERAGE = report('柳溪县', 2026, '地区生产总值年均增长6%');

const short = ({ rows }: Cascade): string[] =>
  rows.map(
    ({ below, above, gap, part, passed, citation }) =>
      `${below.series.place} ${above.series.place} ${below.series.indicator_id} ${gap ?? '-'} ${part ?? '-'} ` +
      `${passed.map(({ code, why }) => `${code}:${why}`).join(',') || '-'} ${citation?.conditional ?? 'none'}`,
  );

describe('a cascade', () => {
  it('lays each target beside the one of the place above', () => {
    expect(short(cascade([PROVINCE, CITY, COUNTY]))).toEqual([
      '新川市 东陵省 gdp 1 - - assigned',
      '新川市 东陵省 unemployment-surveyed 0.5 - - assigned',
      '新川市 东陵省 urban-jobs - 20 - assigned',
      '石桥县 新川市 gdp 0.5 - - plan',
      '石桥县 新川市 urban-jobs - 1.5 - plan',
    ]);
  });

  it('takes the place above that, and tells what it passed over', () => {
    expect(short(cascade([PROVINCE, COUNTY]))).toEqual([
      '石桥县 东陵省 gdp 1.5 - 990100:no-plan none',
      '石桥县 东陵省 urban-jobs - 0.3 990100:no-plan none',
    ]);
    const silent = report('新川市', 2026, '城镇调查失业率控制在5%以内');
    expect(short(cascade([PROVINCE, silent, COUNTY]))).toContain('石桥县 东陵省 gdp 1.5 - 990100:no-target none');
  });

  it('never lays an average of years beside a year', () => {
    const { rows, alone } = cascade([CITY, AVERAGE]);
    expect([rows, alone]).toEqual([[], 4]);
  });

  it('keeps the places above where only one place is asked for', () => {
    expect(short(cascade([PROVINCE, CITY, COUNTY], { places: ['石桥县'], indicators: ['gdp'] }))).toEqual([
      '石桥县 新川市 gdp 0.5 - - plan',
    ]);
  });

  it('sums up by level, year and indicator', () => {
    const found = summaries(cascade([PROVINCE, CITY, COUNTY, report('柳溪县', 2026, '地区生产总值增长5.8%')]).rows);
    expect(
      found.map(({ first, n, more, same, less, mean, median }) => [
        first.below.level,
        first.below.series.indicator_id,
        n,
        more,
        same,
        less,
        mean,
        median,
      ]),
    ).toEqual([
      ['city', 'gdp', 1, 1, 0, 0, 1, 1],
      ['city', 'unemployment-surveyed', 1, 1, 0, 0, 0.5, 0.5],
      ['city', 'urban-jobs', 1, 0, 0, 0, null, null],
      ['county', 'gdp', 2, 1, 0, 1, 0.15, 0.15],
      ['county', 'urban-jobs', 1, 0, 0, 0, null, null],
    ]);
  });

  it('shows both quotes, and a level that is passed over', () => {
    const found = cascade([PROVINCE, COUNTY]);
    const table = rowsTable(found.rows, 'zh');
    const first = Object.fromEntries(table.variables.map(({ name }, at) => [name, [...table.rows][0]?.[at]]));
    expect(first).toMatchObject({ quote: '地区生产总值增长6.5%', parent_quote: '地区生产总值增长5%左右', strength: 4, parent_strength: 3 });
    expect(renderText(cascadeReport(found, { lang: 'zh', limit: null }), { columns: 200, colour: false })).toContain('东陵省 [越级]');
  });
});

describe('a citation of the place above', () => {
  const province = { name: '东陵省', level: 'province' } as const;
  const cites = (text: string, above: Parameters<typeof citationIn>[1] = province, own = '新川市'): string =>
    citationIn(text, above, own)?.conditional ?? 'none';

  it.each([
    ['根据《东陵省“十五五”规划纲要》，结合实际', 'plan'],
    ['对标省政府工作报告确定的目标', 'plan'],
    ['能耗强度控制在省下达目标内', 'assigned'],
    ['按照省委、省政府部署要求', 'demand'],
    ['落实党中央、国务院和东陵省委决策部署', 'demand'],
    ['落实市委决策部署', 'none'],
    ['根据《新川市“十五五”规划纲要》', 'none'],
    ['落实中央八项规定精神', 'none'],
    ['2026年长坪市政府工作报告', 'none'],
    ['提升省级开发区能级', 'none'],
  ])('%s: %s', (text, expected) => {
    expect(cites(text)).toBe(expected);
  });

  it('tells the city above a county from a county that is called a city', () => {
    const city = { name: '长坪市', level: 'city' } as const;
    expect([
      cites('完成市定任务', city, '石桥县'),
      cites('完成市定任务', city, '临江市'),
      cites('根据《长坪市规划》', city, '临江市'),
    ]).toEqual(['assigned', 'none', 'plan']);
  });
});
