import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { cascade } from '../src/cascade/cascade.js';
import { planNames } from '../src/commitment/plan-name.js';
import { compare } from '../src/compare/comparison.js';
import type { Lang } from '../src/model/lang.js';
import { outcomes } from '../src/outcome/outcome.js';
import { panel } from '../src/panel/panel.js';
import { cascadePicture } from '../src/picture/cascade-picture.js';
import { comparePicture } from '../src/picture/compare-picture.js';
import { drawn } from '../src/picture/frame.js';
import { apart, letteredLines } from '../src/picture/lettering.js';
import { outcomePicture } from '../src/picture/outcome-picture.js';
import { panelPicture } from '../src/picture/panel-picture.js';
import type { Picture } from '../src/picture/picture.js';
import { reusePicture } from '../src/picture/reuse-picture.js';
import { numberText, ticksFor, yearTicks } from '../src/picture/scale.js';
import { pageFiles } from '../src/render/page-files.js';
import { PICTURE_COLOURS } from '../src/render/picture-colours.js';
import { reuse } from '../src/reuse/reuse.js';
import { pairSummary } from '../src/reuse/tables.js';
import { extractText, NAMES, seed } from './setup/plans.js';
import { INVENTED, report } from './setup/reports.js';

const SOURCE = { names: ['reports'], version: '1.2.3' };
const svgOf = (picture: Picture): string => drawn(picture, SOURCE);
/** The words of a picture, each text as it is drawn. */
const textsOf = (svg: string): string[] => [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/gu)].map(([, words = '']) => words);

const growth = (value: string): string => `地区生产总值增长${value}`;
const [PROVINCE, CITY, OTHER, COUNTY] = INVENTED.map(({ name }) => name);
const oneYear = [report(PROVINCE!, 2026, growth('5%左右')), report(CITY!, 2026, growth('6%以上')), report(OTHER!, 2026, growth('5%—5.5%'))];
const years = [2021, 2022, 2024].flatMap((year) => [
  report(PROVINCE!, year, growth(`${year - 2015}%`)),
  report(CITY!, year, growth(`${year - 2014}%`)),
]);
const seeds = NAMES.map((name) => extractText(seed(name), name));

const pictures = (lang: Lang): Readonly<Record<string, Picture>> => {
  const shared = reuse(seeds);
  const pairs = [...shared.pairs].map(pairSummary);
  const past = [report(CITY!, 2024, growth('6%')), report(CITY!, 2025, growth('5%'), '', '全市地区生产总值增长5.5%。')];
  const levels = [...oneYear, report(COUNTY!, 2026, growth('6.5%'))];
  return {
    'one year': panelPicture(panel(oneYear), { lang }),
    'some years': panelPicture(panel(years), { lang }),
    compare: comparePicture(compare(seeds, { lang }).report.tables[0]!, seeds.length, lang),
    outcome: outcomePicture(outcomes(past), lang),
    cascade: cascadePicture(cascade(levels), lang),
    reuse: reusePicture(shared.plans, pairs, planNames(shared.plans), lang),
    nothing: panelPicture(panel([]), { lang }),
  };
};

describe.each(['zh', 'en'] as const)('each picture in %s', (lang) => {
  const all = pictures(lang);
  it.each(Object.keys(all))('%s: is XML, of the same bytes each time, without style, script or address', (name) => {
    const svg = svgOf(all[name]!);
    expect(() => fromXml(svg)).not.toThrow();
    expect(svgOf(pictures(lang)[name]!)).toBe(svg);
    expect(svg).not.toMatch(/<(?:style|script|foreignObject|image|use)\b|href=|url\(|NaN|undefined|Infinity/u);
    expect([...svg.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id)).toEqual(['picture-title', 'picture-text']);
  });
  it.each(Object.keys(all))('%s: tells its source, the version, documents and n', (name) => {
    const { documents, n, counted } = all[name]!;
    const words = textsOf(svgOf(all[name]!)).join('');
    const unit = { values: { zh: '个数值', en: 'values' }, pairs: { zh: '对', en: 'pairs' } }[counted][lang];
    expect(words).toContain('reports');
    expect(words.replaceAll(' ', '')).toContain(`gangmu1.2.3`);
    expect(words.replaceAll(' ', '')).toContain(`n=${n}${unit}`);
    expect(words.replaceAll(' ', '')).toContain(lang === 'zh' ? `图中${documents}份文件` : `${documents}documents`);
  });
  it.each(Object.keys(all))('%s: has colours that a page in the dark knows', (name) => {
    const { style } = pageFiles('report');
    const mapped = Object.values(PICTURE_COLOURS).filter((colour) =>
      ['fill', 'stroke'].every((one) => style.includes(`[${one}=\\${colour}]`)),
    );
    const known = new Set<string>([...mapped, 'none']);
    const cells = name === 'reuse' ? /^#(?:f4f2ec|dde6f0|b4cce6|74a2d3|2f6db0|123f73|14181d|fdfdfd)$/u : /^$/u;
    const found = [...svgOf(all[name]!).matchAll(/ (?:fill|stroke)="([^"]*)"/gu)].map(([, colour = '']) => colour);
    expect(found.filter((colour) => !known.has(colour) && !cells.test(colour))).toEqual([]);
  });
});

describe('a panel', () => {
  it('of one year is its places by size, each with the value as it is stated', () => {
    const picture = panelPicture(panel(oneYear), { lang: 'zh' });
    const texts = textsOf(svgOf(picture));
    expect(texts).toContain('地区生产总值 增长 (%), 2026');
    expect(texts.filter((text) => INVENTED.some(({ name }) => name === text))).toEqual([CITY, PROVINCE, OTHER]);
    expect(texts.filter((text) => /^[≥≤≈]?[\d.–]+$/u.test(text)).slice(-3)).toEqual(['≥6', '≈5', '5–5.5']);
    expect(picture.n).toBe(3);
  });
  it('of several years is a line for each place; over years without a value the line is dotted', () => {
    const svg = svgOf(panelPicture(panel(years), { lang: 'zh' }));
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['2021', '2022', '2023', '2024', PROVINCE, CITY, '其间无数值']));
    // two places: a step from 2021 to 2022 each, one over 2023 each, and the leaders of their two names
    expect([...svg.matchAll(/<path[^>]* d="M[^"]*L[^"]*"[^>]*>/gu)].length).toBeGreaterThan(4);
    expect(svg).toContain('stroke-dasharray="1 3"');
  });
  it('tells what it leaves out, and how to see it', () => {
    const { left } = panelPicture(panel([...oneYear, report(COUNTY!, 2026, growth('6%'), '建成红枫驿站12个。')]), { lang: 'en' });
    expect(left.join(' ')).toContain('that the registry does not know (--unknown shows them)');
    const lone = panelPicture(panel([...oneYear, report(COUNTY!, 2026, '城镇新增就业2万人')]), { lang: 'en' });
    expect(lone.left).toContain('1 more indicators have one value only, and are not drawn; choose one with --indicator.');
  });
  it('with a lone value draws it', () => {
    expect(panelPicture(panel([oneYear[0]!]), { lang: 'zh' })).toMatchObject({ n: 1, documents: 1, left: [] });
  });
  it('escapes what names hold', () => {
    const name = '<script>甲</script>&"';
    const svg = drawn(panelPicture(panel(oneYear), { lang: 'zh' }), { names: [name], version: '1' });
    expect(svg).not.toContain('<script');
    expect(() => fromXml(svg)).not.toThrow();
  });
});

describe('outcomes', () => {
  const pair = (goal: string, told: string): string[] =>
    textsOf(svgOf(outcomePicture(outcomes([report(CITY!, 2024, goal), report(CITY!, 2025, '社会大局稳定', '', told)]), 'zh')));
  it.each([
    ['地区生产总值增长6%', '全市地区生产总值增长5.5%。', '越高越好: 线上及线上方为完成'],
    ['城镇调查失业率5.5%以内', '全市城镇调查失业率5.2%。', '越低越好: 线上及线下方为完成'],
    // less of it is better, so a larger fall is
    ['单位地区生产总值能耗下降3%', '全市单位地区生产总值能耗下降3.5%。', '越高越好: 线上及线上方为完成'],
  ])('%s, %s: %s', (goal, told, words) => {
    expect(pair(goal, told)).toContain(words);
  });
  it('tells targets without an outcome', () => {
    const { left, n } = outcomePicture(outcomes([report(CITY!, 2024, growth('6%'))]), 'zh');
    expect([n, left]).toEqual([0, ['1 个目标没有找到结果, 未画。']]);
  });
});

describe('a cascade', () => {
  it('joins a target with the one above, and names both with their values', () => {
    const picture = cascadePicture(cascade([...oneYear, report(COUNTY!, 2026, growth('6.5%'))]), 'zh');
    expect(picture.n).toBe(3);
    expect(textsOf(svgOf(picture))).toEqual(
      expect.arrayContaining([`5 ${PROVINCE}`, `6 ${CITY}`, `6.5 ${COUNTY}`, '省', '市', '县', '要求高于上级']),
    );
  });
});

describe('shared text', () => {
  it('has in a cell how much of its row stands in its column', () => {
    const shared = reuse(seeds);
    const pairs = [...shared.pairs].map(pairSummary);
    const picture = reusePicture(shared.plans, pairs, planNames(shared.plans), 'zh');
    expect(picture.n).toBe(pairs.length);
    const texts = textsOf(svgOf(picture));
    for (const { shareA, shareB } of pairs)
      expect(texts).toEqual(expect.arrayContaining([shareA, shareB].map((share) => String(Math.round(share * 100)))));
    expect(picture.left).toEqual([`${seeds.length - picture.documents} 份规划与其余规划没有达到下限的共有文字, 未画(--least)。`]);
  });
});

describe('scales', () => {
  it.each([
    [[5, 5.5, 6], 4, [4.5, 5, 5.5, 6, 6.5]],
    [[12, 49], 4, [0, 20, 40, 60]],
    [[4.5, 4.6], 5, [4, 4.2, 4.4, 4.6, 4.8, 5, 5.2]],
    [[2, 2], 4, [1, 2, 3]],
    [[0, 0], 4, [0, 1]],
    [[-10, 5], 3, [-10, -5, 0, 5]],
    [[-3, -2.5], 4, [-3.2, -3, -2.8, -2.6, -2.4]],
    [[1000, 1200], 4, [900, 1000, 1100, 1200, 1300]],
    [[7.5], 4, [6.5, 7, 7.5, 8, 8.5]],
  ])('of %j in %i steps name %j', (values, count, ticks) => {
    expect(ticksFor(values, count).ticks).toEqual(ticks);
  });
  it('hold all values, and begin and end at what they name', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(6)))),
          { minLength: 1, maxLength: 8 },
        ),
        fc.integer({ min: 2, max: 8 }),
        (values, count) => {
          const { domain, ticks } = ticksFor(values, count);
          const slack = (domain[1] - domain[0]) * 1e-6;
          expect([ticks[0], ticks.at(-1)]).toEqual([...domain]);
          expect(Math.min(...values)).toBeGreaterThanOrEqual(domain[0] - slack);
          expect(Math.max(...values)).toBeLessThanOrEqual(domain[1] + slack);
          expect(ticks.length).toBeLessThanOrEqual(2 * count + 4);
        },
      ),
    );
  });
  it('name years', () => {
    expect(yearTicks([2021, 2023], 6)).toEqual([2021, 2022, 2023]);
    expect(yearTicks([2000, 2025], 6)).toEqual([2000, 2005, 2010, 2015, 2020, 2025]);
  });
  it.each([
    [0.75, '0.75'],
    [7.5e-9, '7.5e-9'],
    [0, '0'],
    [1234.5, '1234.5'],
  ])('%f is written %s', (value, words) => {
    expect(numberText(value)).toBe(words);
  });
});

describe('labels', () => {
  it('stand apart, in their order, none beyond the end while there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 20 }), (wanted) => {
        const places = apart(wanted, 13, 0, 300);
        const sorted = [...places].sort((a, b) => a - b);
        sorted.slice(1).forEach((place, at) => {
          expect(place - sorted[at]!).toBeGreaterThanOrEqual(13 - 1e-6);
        });
        expect(Math.min(...places)).toBeGreaterThanOrEqual(-1e-6);
        expect(Math.max(...places)).toBeLessThanOrEqual(300 + 1e-6);
        for (const [at, one] of wanted.entries())
          for (const [nth, other] of wanted.entries()) if (one < other) expect(places[at]).toBeLessThan(places[nth]!);
      }),
    );
  });
  it('stay where they belong if there is room', () => {
    expect(apart([80, 10, 40], 13, 0, 100)).toEqual([80, 10, 40]);
    expect(apart([10, 12, 50], 12, 0, 100)).toEqual([5, 17, 50]);
  });
  it('are wrapped to a width', () => {
    expect(letteredLines('规上工业亩均税收达到全市前列', 100, 12)).toEqual(['规上工业亩均税', '收达到全市前列']);
  });
});

it('what draws is loaded when a picture is asked for, and not before', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const outside = files.filter((path) => !/^picture[\\/]/u.test(path));
  expect(outside.length).toBeLessThan(files.length);
  const eager = /^(?:import|export) (?!type\b)[^;]*from '(?:[^']*\/picture\/(?!page)[^']*|@observablehq\/plot|linkedom)'/mu;
  const texts = outside.filter((path) =>
    eager.test(readFileSync(`src/${path}`, 'utf8').replace(/import \{[^}]*\} from '\.\.\/texts\/picture\.js';/gu, '')),
  );
  expect(texts).toEqual([]);
});
