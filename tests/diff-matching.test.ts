import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchCost, subjectOf } from '../src/diff/targets/cost.js';
import { deedCost, deedOf } from '../src/diff/targets/deed.js';
import { sizesIn } from '../src/diff/clusters/sizes.js';
import { commitmentOf, planOf } from './setup/commitments.js';

// Spec table of what can be one commitment of two plans: the aspects that cost something, `same` for none, `never` for two things. A side
// is indicator|measure|base unit|action|cluster|frequency|kind; what the registry makes of the words is taken from it, as for a plan.

const rows = readFileSync(new URL('specs/matching.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

function relation(a: string, b: string): string {
  const plan = planOf([]);
  const cost = matchCost(subjectOf(commitmentOf(plan, a)), subjectOf(commitmentOf(plan, b, { value: 20 })));
  return cost === null ? 'never' : cost.parts.map((part) => part.aspect).join('+') || 'same';
}

describe('spec table of pairs', () => {
  it('has enough rows of either sort', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.filter((row) => row[0] === 'never').length).toBeGreaterThan(25);
  });
  it.each(rows)('%s: %s ~ %s (%s)', (expected = '', a = '', b = '') => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });
});

describe('matchCost', () => {
  const cost = (a: string, b: string): number =>
    matchCost(subjectOf(commitmentOf(planOf([]), a)), subjectOf(commitmentOf(planOf([]), b)))?.total ?? Infinity;

  it('is the sum of its parts', () => {
    const both = matchCost(
      subjectOf(commitmentOf(planOf([]), '规上工业亩均税收|level|元/亩')),
      subjectOf(commitmentOf(planOf([]), '亩均税收|growth|%')),
    );
    expect(both?.parts).toEqual([
      { aspect: 'measure', cost: 2 },
      { aspect: 'coverage', cost: 1 },
    ]);
    expect(both?.total).toBe(3);
  });
  it('sets the same thing before the same thing of another coverage, and that before another measure', () => {
    const [same, coverage, measure] = ['规上工业亩均税收|level|元/亩', '亩均税收|level|元/亩', '规上工业亩均税收|growth|%'].map((other) =>
      cost('规上工业亩均税收|level|元/亩', other),
    );
    expect([same, coverage, measure]).toEqual([0, 1, 2]);
  });
});

it.each<[string | null, string | null, number | null]>([
  ['培育', '培育', 0],
  ['培育', '创建', 0.25],
  ['建成', null, 0.25],
  ['引进', null, 0.25],
  ['新建', '新建改造', 1],
  ['建成和提升', '建成', 1],
  ['安排', '增加', 1],
  ['增加', null, 1],
  ['实施', '投产', 1],
  [null, '开工', 1],
  ['淘汰', null, 1],
  ['开工', '投产', null],
  ['签约', '开工', null],
  ['申报', '获得', null],
  ['新增', '关闭', null],
  ['引进', '淘汰', null],
  ['淘汰', '压减', 0.25],
])('deeds: %s and %s cost %s', (a, b, cost) => {
  expect([deedCost(deedOf(a), deedOf(b)), deedCost(deedOf(b), deedOf(a))]).toEqual([cost, cost]);
});

it.each([
  ['总投资10亿元以上项目', '10亿以上'],
  ['总投资亿元以上项目', '亿以上'],
  ['五百亿级产业集群', '五百亿级'],
  ['省151专家', '151'],
  ['50-300亩小微产业创新园', '50-300亩'],
  ['一体化平台', ''],
  ['十大产业', ''],
  ['专精特新企业', ''],
])('sizes in %s: %s', (name, sizes) => {
  expect(sizesIn(name)).toBe(sizes);
});
