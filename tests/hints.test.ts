import { describe, expect, it } from 'vitest';
import { compactTree, expandTree } from '../src/model/compact-tree.js';
import type { Hints, HintedTable } from '../src/model/hints.js';
import { positionsIn } from '../src/model/positions.js';
import { passagesOf } from '../src/model/tree.js';
import { outline } from '../src/structure/outline.js';
import { structure } from '../src/structure/structure.js';
import { viewOf } from '../src/model/view.js';
import { odditiesOf } from '../src/read/oddities.js';
import { extracted } from './setup/extracted.js';
import { NAMES, seed } from './setup/plans.js';

/** The stretch of a text where words stand. */
const at = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('headings of the format', () => {
  const text =
    '象山县行动方案\n总体要求\n坚持改革创新,到2025年建成现代产业体系。\n一、主要任务\n(一)培育企业。\n新增企业7家。\n资金保障\n加大投入力度,统筹各类资金支持产业发展。\n';
  it('a line without a number is a heading where its format says so', () => {
    const headings = [
      { ...at(text, '总体要求'), level: 2 },
      { ...at(text, '一、主要任务'), level: 2 },
      { ...at(text, '资金保障'), level: 3 },
    ];
    const hinted = outline(structure(text, { hints: { paragraphs: true, headings } }).plan);
    expect(hinted).toContain('总体要求');
    expect(hinted).toContain('资金保障');
    expect(outline(structure('甲乙丙丁\n到2025年建成现代产业体系。\n').plan)).not.toContain('甲乙丙丁');
  });
  it('a sentence in bold is none', () => {
    const bold = '全县上下要统一思想、提高认识、狠抓落实。';
    const whole = `一、总体要求\n${bold}\n坚持改革创新。\n`;
    expect(outline(structure(whole, { hints: { headings: [{ ...at(whole, bold), level: 2 }] } }).plan)).not.toContain('统一思想');
  });
});

describe('noise of the format', () => {
  it('is read by nobody', () => {
    const text = '首页 > 政务公开\n一、目标\n到2025年,新增企业7家。\n相关阅读:2024年新增企业9家\n';
    const noise: Hints['noise'] = [
      { ...at(text, '首页 > 政务公开'), reason: 'navigation' },
      { ...at(text, '相关阅读:2024年新增企业9家'), reason: 'navigation' },
    ];
    const { plan } = structure(text, { hints: { noise } });
    const read = passagesOf(plan).map(({ ranges }) => ranges.map(([start, end]) => text.slice(start, end)).join(''));
    expect(read.join('|')).toBe('目标|到2025年,新增企业7家。');
  });
});

describe('tables of the format', () => {
  const text = '一、目标\n指标\n单位\n目标\n2020年\n2025年\n总产值\n亿元\n800\n1200\n企业\n家\n30\n50\n';
  const cell = (words: string, column: number, columns = 1, rows = 1, from = 0): HintedTable['rows'][number][number] => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length, column, columns, rows };
  };
  const table: HintedTable = {
    start: text.indexOf('指标'),
    end: text.length - 1,
    head: 0,
    rows: [
      [cell('指标', 0, 1, 2), cell('单位', 1, 1, 2), cell('目标', 2, 2, 1, 6)],
      [cell('2020年', 2), cell('2025年', 3)],
      [cell('总产值', 0), cell('亿元', 1), cell('800', 2), cell('1200', 3)],
      [cell('企业', 0), cell('家', 1), cell('30', 2), cell('50', 3)],
    ],
  };
  it('a merged head reaches over its columns and down to the first row', () => {
    const { plan } = structure(text, { hints: { paragraphs: true, tables: [table] } });
    const cells = passagesOf(plan).flatMap((one) =>
      one.cell ? [[one.cell.row, one.cell.column, text.slice(...(one.ranges[0] ?? [0, 0]))]] : [],
    );
    expect(cells).toEqual([
      [0, '指标', '总产值'],
      [0, '单位', '亿元'],
      [0, '目标2020年', '800'],
      [0, '目标2025年', '1200'],
      [1, '指标', '企业'],
      [1, '单位', '家'],
      [1, '目标2020年', '30'],
      [1, '目标2025年', '50'],
    ]);
  });
});

describe('the tree as it is kept', () => {
  it.each(NAMES)('%s: compact and expanded it is the same', (name) => {
    const text = seed(name);
    const { plan } = structure(text);
    expect(expandTree(compactTree(plan), text, positionsIn(text))).toEqual(plan);
  });
});

describe('what is read otherwise than it is written', () => {
  it.each([
    ['⼈才总量达到5万⼈', ['folded-forms']],
    ['产值1 200亿元', ['folded-forms']],
    ['2027\uf98e增\u2ed38﹪', ['folded-forms']],
    ['覆盖率$\\ge 95\\%$&nbsp;', ['folded-forms']],
    ['新增企业1O0家', ['letter-in-number']],
    ['园区2l个', ['letter-in-number']],
    ['到2O25年', ['letter-in-number']],
    ['PM2.5浓度下降', []],
    ['新增5G基站7个,IOT平台3个', []],
  ])('%s: %j', (text, rules) => {
    expect(odditiesOf(text).map(({ rule }) => rule)).toEqual(rules);
  });
  it('characters that fonts and converters put for others are those others', () => {
    const read = (text: string): string => viewOf(text, [[0, text.length]]).text;
    expect(read('到2027\uf98e，产值增\u2ed38﹪，\u2ea0营企业﹪')).toBe('到2027年,产值增长8%,民营企业%');
    expect(read('覆盖率\\geqslant95%，\\sim，&ldquo;甲&rdquo;，\\gettext')).toBe('覆盖率≥95%,~,“甲”,\\gettext');
  });
  it('what a text was pasted with from its page is none of its own', async () => {
    const plan = '某县行动方案\n一、目标\n到2027年，新增企业30家。\n二、任务\n&nbsp;&nbsp;（一）建成园区5个。\n';
    const clutter =
      '上一篇：关于2024年新增就业5000人的通知\n下一篇：某县2023年GDP增长6.5%\n相关链接\n一图读懂：到2027年新增企业450家\n' +
      '某县2025年将建成8个园区\n主办：某县人民政府办公室\n某ICP备05000001号\n';
    const [clean, pasted] = [await extracted(Buffer.from(plan), 'x.txt'), await extracted(Buffer.from(plan + clutter), 'x.txt')];
    expect(clean.targets.length).toBe(2);
    expect(pasted.targets.map(({ indicator, value }) => [indicator, value])).toEqual(
      clean.targets.map(({ indicator, value }) => [indicator, value]),
    );
    expect(pasted.numbers.filter(({ verdict }) => verdict === 'unexplained')).toEqual([]);
  });
  it('but a plan may speak of links and readings', async () => {
    const text = '某县行动方案\n一、任务\n政策解读\n到2027年，新增企业30家。\n二、保障\n上一篇报道提到，到2027年建成园区5个。\n';
    expect((await extracted(Buffer.from(text), 'x.txt')).targets.length).toBe(2);
  });
  it('a letter among digits makes no record', async () => {
    const { targets, quantities, numbers } = await extracted(
      Buffer.from('一、目标\n到2025年,新增企业1O0家,园区2l个,GDP达到O.5万亿元。\n'),
      'x.txt',
    );
    expect([...targets, ...quantities]).toEqual([]);
    expect(numbers.filter(({ verdict }) => verdict === 'unexplained').map(({ text }) => text)).toEqual(['1', '0', '2', '5']);
  });
});
