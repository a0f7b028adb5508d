import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffPlans } from '../src/diff/diff.js';
import { isSuccessive } from '../src/diff/successive.js';
import { ambitionOf } from '../src/diff/targets/ambition.js';
import { matchCost, subjectOf } from '../src/diff/targets/cost.js';
import { nearCost } from '../src/diff/targets/near.js';
import { unitRatio } from '../src/normalise/indicator-unit.js';
import { commitmentOf, planOf, targetOf } from './setup/commitments.js';
import { extractText } from './setup/plans.js';

// What is looked at once no nearer pair is left: names but for a threshold, a class, a member or a word; a whole and its parts. Then what
// is said of the pairs: whether more is asked, in which units, and which of two plans is the later one.

const rows = readFileSync(new URL('specs/near-names.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('spec table of names that are near', () => {
  it.each(rows)('%s: %s ~ %s (%s)', (expected = '', a = '', b = '') => {
    const [one, other] = [subjectOf(commitmentOf(planOf([]), a)), subjectOf(commitmentOf(planOf([]), b))];
    expect([matchCost(one, other), nearCost(one, other) === null ? 'never' : 'near']).toEqual([null, expected]);
    expect(nearCost(other, one) === null ? 'never' : 'near').toBe(expected);
  });
});

describe('a whole and its parts', () => {
  /** Rows as 「class: whole → part + part」 with the value and the ambition. */
  const said = (a: readonly string[], b: readonly string[]): string[] => {
    const plan = (targets: readonly string[]): ReturnType<typeof planOf> =>
      planOf(
        targets.map((words, at) => {
          const [name = '', value = ''] = words.split('=');
          const id = `T00${at + 1}`;
          return targetOf(name, { value: Number(value), target_id: id, group_id: id, char_start: at * 10, char_end: at * 10 + 1 });
        }),
      );
    return diffPlans(plan(a), plan(b)).commitments.map(
      ({ class: name, changes, ambition }) =>
        `${name}: ${changes.map(({ from, to }) => `${from ?? ''} → ${to ?? ''}`).join('; ')} ${ambition ?? '-'}`,
    );
  };
  it.each([
    [['敬老院和福利院|level|家|改造=18'], ['敬老院|level|家|改造=10', '福利院|level|家|改造=5'], 'split', 'lowered'],
    [['敬老院|level|家|改造=10', '福利院|level|户|改造=9'], ['敬老院、福利院|level|家|改造=18'], 'merged', 'lowered'],
    [['铁路和城际轨道运营里程|level|公里=460'], ['铁路运营里程|level|公里=420', '城际轨道运营里程|level|公里=90'], 'split', '-'],
    [['公共读书亭|level|个|建设=10', '校园读书亭|level|个|建设=20'], ['读书亭|level|个|建设=40'], 'merged', '-'],
    [['幼儿园|level|所|新建=3', '小学|level|所|新建=2'], ['中小学、幼儿园|level|所|新建=6'], 'merged', '-'],
    [['城乡居民人均消费支出|growth|%=6'], ['城镇居民人均消费支出|growth|%=5', '农村居民人均消费支出|growth|%=7'], 'split', '-'],
  ])('%j → %j is %s', (a, b, name, ambition) => {
    const found = said(a, b);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name}: .* ${ambition}$`, 'u'));
  });
  it('is not found where only the numbers add up', () => {
    const found = said(['单项冠军企业|level|家|培育=50'], ['绿色示范企业|level|家|培育=20', '上市后备企业|level|家|培育=30']);
    expect(found.map((one) => one.split(':')[0])).toEqual(['dropped', 'added', 'added']);
  });
  it('gives way to the whole itself', () => {
    const found = said(
      ['充电桩|level|个|建设=40'],
      ['充电桩|level|个|建设=40', '公共充电桩|level|个|建设=10', '专用充电桩|level|个|建设=30'],
    );
    expect(found.map((one) => one.split(':')[0])).toEqual(['unchanged', 'added', 'added']);
  });
});

it.each([
  ['溺水死亡率|share|‰', {}, 'lowered'],
  ['环境信访逾期办结率|share|%', {}, 'lowered'],
  ['投诉按期办结率|share|%', {}, 'raised'],
  ['综合能耗|level|吨标准煤', {}, 'lowered'],
  ['综合能耗|decline|%', {}, 'raised'],
  ['突发环境事件数|level|起', { comparator: 'lte' }, 'lowered'],
  ['口袋书屋|level|家|新建', {}, 'raised'],
  ['小散乱企业|level|家|关闭', {}, 'raised'],
  ['黑臭水体|level|条', { comparator: 'lte' }, 'lowered'],
  ['美丽田园示范片|level|个', {}, null],
  ['居民消费价格|growth|%', {}, null],
] as const)('a higher %s %j asks %s', (words, fields, expected) => {
  expect(ambitionOf('raised', targetOf(words, fields))).toBe(expected);
});

it.each([
  ['户', '家', 1],
  ['套', '户', 1],
  ['个', '人', 1],
  ['公顷', '亩', 15],
  ['‰', '%', 0.1],
  ['间', '家', null],
  ['户', '人', null],
  ['元', '美元', null],
  ['个百分点', '%', null],
  ['亩', null, null],
] as const)('%s in %s: × %s', (from, to, ratio) => {
  expect(unitRatio(from, to)).toBe(ratio);
});

describe('the later of two plans', () => {
  const titled = (title: string, period: readonly [number, number] = [2023, 2025]): ReturnType<typeof planOf> => ({
    ...planOf([], { title, place: null, place_code: null, period_start: period[0], period_end: period[1] }),
    text: title,
  });
  it.each([
    ['青榆县2023年政府工作报告', [2023, 2023], '青榆县2024年政府工作报告', [2024, 2024], true],
    ['青榆县2024年政府工作报告', [2024, 2024], '青榆县2023年政府工作报告', [2023, 2023], false],
    ['政府工作报告', [2023, 2023], '政府工作报告', [2024, 2024], false],
    ['青榆县2023年政府工作报告', [2023, 2023], '白榆县2024年政府工作报告', [2024, 2024], false],
    ['兰台县治水方案（2023—2025年）', [2023, 2025], '兰台县治水方案（2023—2025年）（2024年修订）', [2023, 2025], true],
    ['兰台县治水方案（2023—2025年）（修订）', [2023, 2025], '兰台县治水方案（2023—2025年）', [2023, 2025], false],
    ['兰台县治水方案（2023—2025年）', [2023, 2025], '兰台县养老规划（2023—2025年）', [2023, 2025], false],
  ] as const)('%s %j, %s %j: %s', (a, periodA, b, periodB, expected) => {
    expect(isSuccessive(titled(a, periodA), titled(b, periodB))).toBe(expected);
  });
});

it('shows each value in the unit of its own plan', async () => {
  const { diffReport } = await import('../src/diff/report.js');
  const { itemWords } = await import('../src/render/report.js');
  const [a, b] = [
    extractText('青榆县工作方案（2023年）\n一、目标\n到2025年，粮食产量稳定在4.2亿斤以上，总投资达到1.2亿元，造林1.8万亩。', 'a'),
    extractText('青榆县工作方案（2024年）\n一、目标\n到2025年，粮食产量稳定在4.3亿斤以上，总投资达到15000万元，造林18000亩。', 'b'),
  ];
  const report = diffReport([diffPlans(a, b)], { lang: 'zh', all: true });
  expect(report.tables[0]?.rows.map(({ cells }) => cells.slice(1, 3).flat().map(itemWords).join(' | '))).toEqual([
    '≥4.2亿斤 (2025) | ≥4.3亿斤 (2025)',
    '1.2亿元 (2025) | 15000万元 (2025)',
    '1.8万亩 (2025) | 18000亩 (2025)',
  ]);
});
