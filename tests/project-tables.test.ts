import { describe, expect, it } from 'vitest';
import { PLACE_TABLE_RULES, PROJECT_TABLE_RULES, STANDARD_TABLE_RULES } from '../src/rules/project-tables.js';
import { originText, type Origin } from '../src/model/origin.js';
import { extracted } from './setup/extracted.js';
import { extractText } from './setup/plans.js';

const quantities = (text: string): string[] =>
  [...extractText(text).targets, ...extractText(text).quantities].map(
    ({ kind, indicator, value, unit, deadline, binding }) => `${kind} ${indicator} ${value} ${unit} ${deadline ?? '-'} ${binding ?? '-'}`,
  );

describe('tables of projects', () => {
  it.each([
    [
      '序号\t项目名称\t建设内容\t总投资（万元）\t责任单位\n1\t某产业园\t改善环境\t30,000\t县经信局\n2\t乙工程\t提升质效\t1.5\t县经信局\n',
      ['fact 某产业园 30000 万元 - -', 'fact 乙工程 1.5 万元 - -'],
    ],
    [
      '重点项目表\n单位：亿元\n项目名称\t总投资\t“十四五”投资\n某产业园\t3.5\t2\n合计\t3.5\t2\n',
      ['fact 某产业园 3.5 亿元 - -', 'fact 某产业园“十四五”投资 2 亿元 - -'],
    ],
    ['项目名称\t建设性质\t总投资\n某产业园\t新建\t3.5\n', []],
    ['项目名称\t建设性质\t总投资（万元）\n某产业园\t新建\t约3亿元\n', []],
  ])('%j', (table, expected) => {
    expect(quantities(`一、重点项目\n${table}`).filter((one) => one.startsWith('fact'))).toEqual(expected);
  });
});

describe.each([...PROJECT_TABLE_RULES, ...STANDARD_TABLE_RULES, ...PLACE_TABLE_RULES])('rule $id', ({ id, examples, refusals }) => {
  const found = (table: string) => {
    const { targets, quantities: others } = extractText(`一、重点工作\n${table.replaceAll(' | ', '\t')}\n`);
    return [...targets, ...others].filter(({ rule }) => rule === id);
  };
  it('finds its examples', () => {
    for (const { text, gives } of examples) {
      const [first] = found(text);
      expect({ indicator: first?.indicator, value: first?.value }, text).toEqual(gives);
    }
  });
  it('refuses what it should', () => {
    for (const { text, why } of refusals) expect(found(text), `${text}: ${why}`).toEqual([]);
  });
});

describe('tables of indicators', () => {
  it.each([
    [
      '附件 财政指标表（单位：万元）\n项目\t2025年\t2027年\n一般公共预算收入\t292,441\t317,500\n',
      ['target 一般公共预算收入 292441 万元 2025-12-31 -', 'target 一般公共预算收入 317500 万元 2027-12-31 -'],
    ],
    [
      '主要指标表\n指标\t单位\t2027年\t属性\n森林覆盖率\t%\t60\t约束性\n生产总值\t亿元\t900\t预期性\n',
      ['target 森林覆盖率 60 % 2027-12-31 binding', 'target 生产总值 900 亿元 2027-12-31 expected'],
    ],
  ])('%j', (table, expected) => {
    expect(quantities(`某县行动方案（2025—2027年）\n一、目标\n${table}`)).toEqual(expected);
  });
});

it('a value of years gone by is what the targets of its row start from', () => {
  const { targets, quantities: facts } = extractText(
    '某市“十四五”规划\n一、目标\n主要指标表\n指标\t单位\t2020年\t2025年\t年均增长\n生产总值\t亿元\t538\t900\t6%\n',
  );
  expect(targets.map(({ value, unit, baseline_value, baseline_unit }) => [value, unit, baseline_value, baseline_unit])).toEqual([
    [900, '亿元', 538, '亿元'],
    [6, '%', null, null],
  ]);
  expect(facts.map(({ value, unit }) => [value, unit])).toEqual([[538, '亿元']]);
});

it.each([
  ['到2025年,单位GDP能耗降低13.5%(约束性指标)。', 'binding'],
  ['到2025年,研发投入强度达到3%以上（预期性）。', 'expected'],
  ['到2025年,研发投入强度达到3%。', null],
])('%s: %s', (text, binding) => {
  expect(extractText(`一、目标\n${text}`).targets[0]?.binding).toBe(binding);
});

describe('the place in the original', () => {
  const origins: readonly Origin[] = [
    { start: 0, end: 10, page: 3, box: [72, 540, 200, 12] },
    { start: 11, end: 20, page: 3, box: [60, 555, 210, 12] },
    { start: 21, end: 30, page: 4, box: [60, 80, 210, 12] },
  ];
  it.each([
    [origins, 2, 5, 'page=3&xywh=72,540,200,12'],
    [origins, 2, 15, 'page=3&xywh=60,540,212,27'],
    [origins, 12, 25, 'page=3-4'],
    [origins, 40, 50, null],
    [
      [
        { start: 0, end: 9, paragraph: 7 },
        { start: 10, end: 20, paragraph: 8 },
      ],
      3,
      15,
      'paragraph=7-8',
    ],
    [[{ start: 0, end: 9, cell: [2, 3, 1] }], 3, 5, 'table=2&row=3&column=1'],
    [
      [
        { start: 0, end: 9, bytes: [100, 160] },
        { start: 10, end: 12, bytes: [170, 190] },
      ],
      3,
      11,
      'bytes=100-190',
    ],
    [[], 0, 5, null],
  ] as const)('%j %d-%d: %s', (list, start, end, text) => {
    expect(originText(list as readonly Origin[], start, end)).toBe(text);
  });
  it('stands in every record of a page, and in none of a plain text', async () => {
    const page = await extracted(Buffer.from('<html><body><p>一、目标</p><p>到2025年，新增企业7家。</p></body></html>'), 'x.html');
    expect(page.targets[0]?.origin).toMatch(/^bytes=\d+-\d+$/u);
    expect(page.sections[0]?.origin).toMatch(/^bytes=\d+-\d+$/u);
    expect(extractText('一、目标\n到2025年，新增企业7家。').targets[0]?.origin).toBeNull();
  });
});
