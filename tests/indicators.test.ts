import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorsPage } from '../scripts/indicators-docs.mjs';
import { foldIndicator, indicatorTable, namesOf } from '../src/normalise/indicator-names.js';
import { extract } from '../src/index.js';
import { indicatorOf, townAndCountry } from '../src/normalise/indicator.js';
import { dimensionOf, fitUnit } from '../src/normalise/indicator-unit.js';
import { sectorById } from '../src/normalise/sector.js';
import { INDICATORS, SCOPES } from '../src/rules/lexicons/indicators.js';
import { expandNames } from '../src/rules/lexicons/indicators-row.js';
import { SECTORS } from '../src/rules/lexicons/sectors.js';

const spec = readFileSync(new URL('specs/indicators.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));
const of = (text = '', measure = '', unit = '') => indicatorOf(text, { measure, unitStd: unit === '' ? null : unit });

describe('spec table of indicators', () => {
  it('is large enough', () => {
    expect(spec.filter((row) => row[6] === 'same').length).toBeGreaterThanOrEqual(150);
    expect(spec.filter((row) => row[6] !== 'same').length).toBeGreaterThanOrEqual(60);
  });
  it.each(spec.filter((row) => row[6] === 'same'))('%s (%s %s) is %s', (a, m, u, b, n, v) => {
    const first = of(a, m, u);
    const second = of(b, n, v);
    expect(first).not.toBeNull();
    expect(second).toEqual(first);
  });
  it.each(spec.filter((row) => row[6] === 'id' || row[6] === 'scope'))('%s (%s %s) is not %s (%s %s): %s', (a, m, u, b, n, v, relation) => {
    const first = of(a, m, u);
    const second = of(b, n, v);
    expect(first).not.toBeNull();
    expect(second).not.toBeNull();
    if (relation === 'id') expect(second?.id).not.toBe(first?.id);
    else {
      expect(second?.id).toBe(first?.id);
      expect(second?.scope).not.toBe(first?.scope);
    }
  });
  it.each(spec.filter((row) => row[6] === 'none'))('%s (%s %s) has no id: %s', (a, m, u) => expect(of(a, m, u)).toBeNull());
});

describe('the registry', () => {
  const table = indicatorTable();
  it('has at least 180 rows with ids of their own', () => {
    expect(INDICATORS.length).toBeGreaterThanOrEqual(180);
    expect(new Set(INDICATORS.map((row) => row.id)).size).toBe(INDICATORS.length);
    for (const row of INDICATORS) expect(row.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });
  it('has no name that two rows of one dimension share, but for the intensity of R&D, which the scope decides', () => {
    const clashes = [...table.names.all()]
      .filter(([, list]) => new Set(list.map(({ row }) => dimensionOf(row.unit))).size < list.length)
      .map(([name]) => name);
    expect(clashes.filter((name) => !/^R&D.{0,4}强度$/u.test(name))).toEqual([]);
  });
  it('has no leftover of the pattern language, no empty and no lone name', () => {
    for (const name of table.names.all().keys()) expect(name).toMatch(/^[^[\]{}()|?@\s]{2,40}$/u);
  });
  it('stays small enough to build at once', () => expect(table.names.all().size).toBeLessThan(20_000));
  it.each(INDICATORS.filter((row) => !row.zh.includes('(按')).map((row) => [row.id, row] as const))(
    '%s is found by its own name',
    (id, row) => {
      const cluster = row.options.scope === 'needed' || row.options.scope === 'enterprise' ? '规上工业' : '';
      const found = indicatorOf(cluster + row.zh, { measure: 'level', unitStd: row.unit });
      expect(found?.id).toBe(id);
    },
  );
  it('names every row in both languages, with a source', () => {
    for (const row of INDICATORS) for (const text of [row.zh, row.en, row.source, row.unit, row.field]) expect(text).not.toBe('');
  });
  it('throws on a pattern that is no pattern', () => {
    expect(() => expandNames('工业(总|年产值')).toThrow(/unclosed/u);
    expect(() => expandNames('{NOWHERE}')).toThrow(/unknown fragment/u);
    expect(() => expandNames('工业?产值')).toThrow(/mark/u);
  });
  it('expands patterns', () =>
    expect(expandNames('a[b|c]d(e|f[g])')).toEqual(['ade', 'adf', 'adfg', 'abde', 'abdf', 'abdfg', 'acde', 'acdf', 'acdfg']));
  it('has scopes with ids of their own', () => {
    const own = SCOPES.map((row) => row.id).filter((id) => id !== '');
    expect(new Set(own).size).toBe(own.length);
  });
});

describe('indicatorOf', () => {
  it('adds a denominator that the text leaves out, and says so', () => {
    expect(indicatorOf('规上工业亩均税收', { measure: 'level', unitStd: '元' })).toEqual({
      id: 'tax-per-mu',
      scope: 'above-scale-industry',
      unit: '元/亩',
      denominatorAdded: true,
    });
    expect(indicatorOf('规上工业全员劳动生产率', { measure: 'level', unitStd: '元/人' })).toEqual({
      id: 'labour-productivity',
      scope: 'above-scale-industry',
      unit: '元/人·年',
      denominatorAdded: true,
    });
    expect(indicatorOf('每万人口发明专利拥有量', { measure: 'level', unitStd: '件' })).toEqual({
      id: 'invention-patents-per-10k',
      scope: null,
      unit: '件/万人',
      denominatorAdded: true,
    });
    expect(indicatorOf('规上工业亩均税收', { measure: 'level', unitStd: '元/亩' })?.denominatorAdded).toBeUndefined();
  });
  it('converts units of one dimension', () => {
    expect(indicatorOf('粮食产量', { measure: 'level', unitStd: '斤' })).toEqual({
      id: 'grain-output',
      scope: null,
      unit: '吨',
      factor: 0.0005,
    });
    expect(indicatorOf('每万人口发明专利拥有量', { measure: 'level', unitStd: '件/人' })).toEqual({
      id: 'invention-patents-per-10k',
      scope: null,
      unit: '件/万人',
      factor: 10000,
    });
  });
  it('adds no denominator that the name does not say, and the size of it that it says', () => {
    const level = (text: string, unitStd: string) => indicatorOf(text, { measure: 'level', unitStd });
    expect(level('万元GDP能耗', '吨标准煤')).toEqual({
      id: 'energy-per-gdp',
      scope: null,
      unit: '吨标准煤/元',
      factor: 0.0001,
      denominatorAdded: true,
    });
    expect(level('规上工业万元增加值用水量', '立方米')).toMatchObject({
      id: 'water-per-value-added',
      unit: '立方米/元',
      factor: 0.0001,
      denominatorAdded: true,
    });
    expect(level('亿元生产总值生产安全事故死亡率', '人')).toMatchObject({ id: 'deaths-per-gdp', unit: '人/元', factor: 1e-8 });
    expect(level('城镇污水日处理能力', '吨')).toMatchObject({ id: 'sewage-capacity', unit: '吨/天', denominatorAdded: true });
    expect(level('投资强度', '元')).toMatchObject({ id: 'investment-intensity', unit: '元/亩', denominatorAdded: true });
    for (const [text, unit] of [
      ['单位GDP能耗', '吨标准煤'],
      ['单位面积产出', '元'],
      ['单位建设用地GDP', '元'],
      ['单位能耗增加值', '元'],
      ['单位用地税收', '元'],
    ] as const)
      expect(level(text, unit), text).toBeNull();
    expect(level('农村低保标准', '元')).toEqual({ id: 'low-income-standard-rural', scope: null, unit: '元' });
  });
  it('gives a bare output the scope of its cluster, and a count in a cluster’s section too', () => {
    expect(indicatorOf('规模产值', { measure: 'level', unitStd: '元', cluster: '汽模配产业' })).toEqual({
      id: 'output-value',
      scope: 'sector:automotive',
      unit: '元',
    });
    expect(indicatorOf('产值', { measure: 'level', unitStd: '元', cluster: '稀奇产业' })).toEqual({
      id: 'output-value',
      scope: 'cluster:稀奇',
      unit: '元',
    });
    expect(indicatorOf('业务收入超10亿元企业', { measure: 'level', unitStd: '家', cluster: '软件产业' })?.scope).toBe(
      'sector:software+from-1bn',
    );
    expect(indicatorOf('汽车产业产值', { measure: 'level', unitStd: '元', cluster: '汽车产业' })?.scope).toBe('sector:automotive');
  });
  it('lets a user’s rows come first', () => {
    const table = indicatorTable([
      { indicator: '半岛工匠', id: 'high-skilled-talents' },
      { indicator: '贻贝产量', id: 'mussel-output' },
    ]);
    expect(indicatorOf('“半岛工匠”', { measure: 'increment', unitStd: '名' }, table)).toEqual({
      id: 'high-skilled-talents',
      scope: null,
      unit: '人',
    });
    expect(indicatorOf('贻贝产量', { measure: 'level', unitStd: '吨' }, table)).toEqual({ id: 'mussel-output', scope: null, unit: '吨' });
    expect(indicatorOf('高新技术企业', { measure: 'level', unitStd: '家' }, table)?.id).toBe('high-tech-enterprises');
  });
  it('never throws and depends on nothing but its input', () => {
    const piece = fc.constantFrom(
      '规上',
      '工业',
      '亩均',
      '税收',
      '占',
      'GDP',
      '比重',
      '(',
      ')',
      '“',
      '亿元',
      '级',
      '以上',
      '企业',
      '246',
      '产业',
      '每万人',
      '省',
      '的',
      '50-300亩',
      '、',
      'R&D',
      '经费',
      '一'.repeat(30),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 9 }),
        fc.constantFrom('level', 'growth', 'share', 'rank', 'multiple', 'nonsense'),
        fc.option(fc.constantFrom('元', '%', '家', '元/亩', '///', '')),
        (parts, measure, unitStd) => {
          const text = parts.join('');
          expect(indicatorOf(text, { measure, unitStd })).toEqual(indicatorOf(text, { measure, unitStd }));
        },
      ),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => void indicatorOf(text, { measure: 'level', unitStd: '元' })),
      { numRuns: 500 },
    );
  });
});

describe('units and spelling', () => {
  it('knows dimensions', () => {
    expect(dimensionOf('元/亩')).toBe('money/area');
    expect(dimensionOf('元/人·年')).toBe('money/people·year');
    expect(dimensionOf('艾字节')).toBe('艾字节');
  });
  it('accepts change in %, ranks in places, and nothing that contradicts', () => {
    const row = INDICATORS.find((one) => one.id === 'gdp');
    if (!row) throw new Error('no gdp');
    expect(fitUnit(row, 'growth', '%', '地区生产总值')).toEqual({ unit: '%' });
    expect(fitUnit(row, 'multiple', '倍', '地区生产总值')).toEqual({ unit: '倍' });
    expect(fitUnit(row, 'rank', '位', '地区生产总值')).toEqual({ unit: '位' });
    expect(fitUnit(row, 'level', '%', '地区生产总值')).toBeNull();
    expect(fitUnit(row, 'level', null, '地区生产总值')).toBeNull();
    expect(fitUnit(row, 'level', '家', '地区生产总值')).toBeNull();
  });
  it('folds', () => {
    expect(foldIndicator('全社会研究与试验发展（R&D）经费支出占地区生产总值的比例')).toBe('全社会R&D经费支出占GDP比重');
    expect(foldIndicator('“专精特新”企业')).toBe('专精特新企业');
  });
  it('gives every name of a row', () => expect(namesOf(INDICATORS[0] ?? ({} as never)).map(([name]) => name)).toContain('GDP'));
});

describe('town and country', () => {
  const ids = (text: string): (string | null)[] =>
    extract(`某县行动方案（2025—2027年）\n为落实部署，制定本方案。\n一、主要目标\n${text}`).targets.map((one) => one.indicator_id);
  it('tells the two values of one 城乡 name apart by their order', () => {
    expect(townAndCountry('城乡低保标准')).toEqual(['城镇低保标准', '农村低保标准']);
    expect(townAndCountry('低保标准')).toBeNull();
    expect(ids('到2027年，城乡低保标准分别提高到850元、650元。')).toEqual(['low-income-standard-urban', 'low-income-standard-rural']);
    expect(ids('到2027年，城乡低保标准提高到850元。')).toEqual(['low-income-standard']);
  });
});

describe('docs/indicators.md', () => {
  it('is what npm run indicators:docs writes', () => {
    const page = indicatorsPage({ INDICATORS, SCOPES, SECTORS, dimensionOf });
    expect(readFileSync(new URL('../docs/indicators.md', import.meta.url), 'utf8')).toBe(page);
  });
  it('has sectors whose parents exist', () => {
    for (const row of SECTORS) if (row.parent !== null) expect(sectorById(row.parent)).not.toBeNull();
  });
});
