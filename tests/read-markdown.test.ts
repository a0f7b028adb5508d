import { describe, expect, it } from 'vitest';
import { passagesOf } from '../src/model/tree.js';
import { read } from '../src/read/readers.js';
import { outline } from '../src/structure/outline.js';
import { structure } from '../src/structure/structure.js';
import { extracted } from './setup/extracted.js';
import { plainText, seedBlocks, type PlanBlock } from './setup/blocks.js';
import { essenceOf } from './setup/essence.js';
import { NAMES } from './setup/plans.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** What a reader of the text reads: the words of each passage. */
async function passages(markdown: string): Promise<string[]> {
  const { text, hints = {} } = await read(bytes(markdown), { name: 'plan.md' });
  expect(text).toBe(markdown);
  return passagesOf(structure(text, { hints }).plan).map(({ ranges }) => ranges.map(([start, end]) => text.slice(start, end)).join(''));
}

const pipes = (block: PlanBlock & { type: 'table' }): string =>
  [block.columns, block.columns.map(() => '---'), ...block.rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
const html = (block: PlanBlock & { type: 'table' }): string =>
  `<html><body><table>${[block.columns, ...block.rows]
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`;

/** As three converters write it. */
const WRITERS: Readonly<Record<string, (block: PlanBlock) => string>> = {
  mineru: (block) => (block.type === 'table' ? html(block) : block.type === 'paragraph' ? block.text : `# ${block.text}`),
  docling: (block) => (block.type === 'table' ? pipes(block) : block.type === 'paragraph' ? block.text : `## ${block.text}`),
  markitdown: (block) => (block.type === 'table' ? pipes(block) : block.type === 'paragraph' ? block.text : `**${block.text}**`),
  // MinerU takes numbers for formulas, with a blank between the digits in its earlier versions
  formulas: (block) =>
    block.type === 'table'
      ? html(block)
      : block.text
          .replace(/(\d+(?:\.\d+)?)%/gu, (_, number: string) => `$ ${[...number].join(' ').replace(' . ', '.')} \\% $`)
          .replace(/(\d+)(?=家|个)/gu, '$\\mathrm{$1}$'),
  // CommonMark sees no emphasis where its end stands between a stop and a word
  'run-in bold': (block) =>
    block.type === 'table'
      ? pipes(block)
      : `&emsp;&emsp;${block.text.replace(/^(（[一二三四五六七八九十]+）[^。]*。|\d+\.[^。]*。)/u, '**$1**').replace(/“[^“”]*”/gu, '*$&*')}`,
};

describe('the same records from Markdown as from the plain text', () => {
  describe.each(NAMES)('%s', (name) => {
    const blocks = seedBlocks(name);
    it.each(Object.entries(WRITERS))('%s', async (_writer, write) => {
      const [a, b] = [
        essenceOf(await extracted(bytes(plainText(blocks)), 'plan.txt')),
        essenceOf(await extracted(bytes(blocks.map(write).join('\n\n')), 'plan.md')),
      ];
      for (const part of ['sections', 'quantities', 'clusters', 'responsibilities', 'deadlines'] as const) expect(b[part]).toEqual(a[part]);
    });
  });
});

describe('markup is no text', () => {
  it.each([
    ['# 一、总体要求\n\n到2025年,新增企业**7家**。', ['总体要求', '到2025年,新增企业7家。']],
    ['---\ntitle: 方案\n---\n\n一、目标\n\n新增企业7家。', ['目标', '新增企业7家。']],
    ['一、目标\n\n新增[企业](http://a.cn/2024)7家。![图](x.png)', ['目标', '新增企业7家。']],
    ['一、目标\n\n- 新增企业7家。\n- 新增园区2个。', ['目标', '新增企业7家。', '新增园区2个。']],
    ['一、目标\n\n1\\. 新增企业7家。', ['目标', '新增企业7家。']],
    ['一、目标\n\n    新增企业7家。', ['目标', '新增企业7家。']],
    ['一、目标\n\n2026~2028年新增企业7家,2~3年内见效。', ['目标', '2026~2028年新增企业7家,2~3年内见效。']],
    ['一、目标\n\n企业<10家,利润>5%。<br>新增企业7家。', ['目标', '企业<10家,利润>5%。新增企业7家。']],
  ])('%j', async (markdown, words) => {
    expect((await passages(markdown)).map((one) => one.replace(/^1\.? ?/u, ''))).toEqual(words);
  });
});

describe('what only looks like text is none, and what only looks like markup is text', () => {
  it.each([
    ['一、目标\n\n新增企业7家[^1]。\n\n[^1]: 到2030年，新增企业99家。\n    其中上市企业9家。', ['目标', '新增企业7家。']],
    ['```markdown\n# 一、目标\n\n新增企业7家。\n```\n', ['目标', '新增企业7家。']],
    ['一、目标\n\n面积100*50*2米，\\*注：新增企业7家。', ['目标', '面积100*50*2米，*注：新增企业7家。']],
    ['一、目标\n\n投资从$100万增加到$200万。', ['目标', '投资从$100万增加到$200万。']],
  ])('%j', async (markdown, words) => {
    expect((await passages(markdown)).map((one) => one.trim())).toEqual(words);
  });
  it('signs of formulas are the signs that they stand for', async () => {
    const { targets } = await extracted(
      bytes('# 一、目标\n\n# 二、任务\n\n到2027年，覆盖率$\\geqslant 95\\%$，合格率$\\leq 9 5 . 5 \\%$，产值增长$10\\sim20\\%$。\n'),
      'plan.md',
    );
    expect(targets.map(({ indicator, comparator, value, value_max, unit }) => [indicator, comparator, value, value_max, unit])).toEqual([
      ['覆盖率', 'gte', 95, null, '%'],
      ['合格率', 'lte', 95.5, null, '%'],
      ['产值', 'range', 10, 20, '%'],
    ]);
  });
  it('a table drawn with signs is told', async () => {
    const { remarks } = await read(
      bytes('# 一、目标\n\n+------+------+\n| 指标 | 目标 |\n+======+======+\n| 企业 | 50   |\n+------+------+\n'),
      {
        name: 'x.md',
      },
    );
    expect((remarks ?? []).map(({ rule }) => rule)).toEqual(['drawn-table']);
  });
});

describe('headings', () => {
  it('with # or in bold, also without a Chinese number', async () => {
    const { text, hints = {} } = await read(
      bytes(
        '# 象山县行动方案\n\n## 总体要求\n\n坚持改革创新,建成现代产业体系。\n\n## 一、主要任务\n\n**培育企业**\n\n到2025年新增企业7家。\n',
      ),
      { name: 'x.md' },
    );
    expect(outline(structure(text, { hints }).plan).split('\n')).toEqual([
      '《象山县行动方案》',
      '· 总体要求',
      '一、 主要任务',
      '  · 培育企业',
      '',
    ]);
  });
  it('a rule below a sentence makes no heading of it', async () => {
    const sentence = '坚持以高质量发展为主题,深入实施创新驱动发展战略,着力培育先进制造业集群,到2025年全县规上工业总产值达到1200亿元。';
    const { text, hints = {} } = await read(bytes(`一、目标\n\n${sentence}\n---\n`), { name: 'x.md' });
    expect(outline(structure(text, { hints }).plan)).toBe('一、 目标\n');
  });
});

describe('tables', () => {
  it.each([
    ['pipes', '| 指标 | 单位 | 2025年 |\n| --- | :-: | ---: |\n| 总产值\\|合计 | 亿元 | **1200** |\n| 企业 |  | 50 |'],
    [
      'HTML',
      '<table><tr><th>指标</th><th>单位</th><th>2025年</th>' +
        '</tr><tr><td>总产值\\|合计</td><td>亿元</td><td><b>1200</b></td></tr><tr><td>企业</td><td></td><td>50</td></tr></table>',
    ],
  ])('%s', async (_kind, markdown) => {
    const source = `一、目标\n\n${markdown}\n`;
    const { text, hints = {} } = await read(bytes(source), { name: 'x.md' });
    const cells = passagesOf(structure(text, { hints }).plan).flatMap(({ cell, ranges }) =>
      cell ? [[cell.row, cell.column, ranges.map(([start, end]) => text.slice(start, end)).join('')]] : [],
    );
    expect(cells.map(([row, column, words]) => [row, column, String(words).replace('\\', '')])).toEqual([
      [0, '指标', '总产值|合计'],
      [0, '单位', '亿元'],
      [0, '2025年', '1200'],
      [1, '指标', '企业'],
      [1, '2025年', '50'],
    ]);
  });
  it('merged cells of an HTML table', async () => {
    const { hints } = await read(
      bytes(
        '# 甲\n\n# 乙\n\n<table><tr><td rowspan="2">指标</td><td colspan="2">目标</td>' +
          '</tr><tr><td>2020年</td><td>2025年</td></tr><tr><td>企业</td><td>30</td><td>50</td></tr></table>',
      ),
      { name: 'x.txt' },
    );
    expect(hints?.tables?.[0]?.rows.map((row) => row.map(({ column, columns, rows }) => [column, columns, rows]))).toEqual([
      [
        [0, 1, 2],
        [1, 2, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
      [
        [0, 1, 1],
        [1, 1, 1],
        [2, 1, 1],
      ],
    ]);
  });
});

it('is known by its content, whatever it is called', async () => {
  expect((await read(bytes('# 一、目标\n\n# 二、任务\n'), { name: 'plan.txt' })).format).toBe('md');
  expect((await read(bytes('一、目标\n新增企业#1家\n'), { name: 'plan.txt' })).format).toBe('txt');
});
