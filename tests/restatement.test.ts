import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TargetRecord } from '../src/model/record.js';
import { extract } from '../src/index.js';
import { groupIds } from '../src/normalise/restatement.js';

const seed = (name: string): TargetRecord[] => [...extract(readFileSync(new URL(`../seeds/${name}.txt`, import.meta.url), 'utf8')).targets];
const works = seed('xiangshan-2017-work-plan');
const clusters = seed('yinzhou-154-clusters');

/** A mention in a section of its own, unless said otherwise. */
let count = 0;
function mention(change: Partial<TargetRecord>): TargetRecord {
  const [one] = works;
  if (!one) throw new Error('no target');
  const id = `T${String(++count).padStart(4, '0')}`;
  return {
    ...one,
    target_id: id,
    section_id: id,
    section: [id],
    indicator: '高新技术企业',
    indicator_id: 'high-tech-enterprises',
    indicator_scope: null,
    action: null,
    measure: 'level',
    frequency: null,
    comparator: 'eq',
    value: 240,
    value_std: 240,
    indicator_value: 240,
    unit: '家',
    unit_std: '家',
    indicator_unit: '家',
    value_max: null,
    value_max_std: null,
    indicator_value_max: null,
    baseline: null,
    deadline: '2025-12-31',
    cluster: null,
    kind: 'target',
    ...change,
  };
}
/** A name that the registry does not know, and an amount without a number. */
const UNKNOWN: Partial<TargetRecord> = { indicator: '省“151”专家', indicator_id: null, indicator_value: null, indicator_unit: null };
const IN_WORDS: Partial<TargetRecord> = { value: null, value_std: null, indicator_value: null };
const joined = (first: Partial<TargetRecord>, second: Partial<TargetRecord>): boolean =>
  new Set(groupIds([mention(first), mention(second)])).size === 1;

describe('restatements of the seeds', () => {
  const groupOf = (records: readonly TargetRecord[], words: string, value: number): string[] => [
    ...new Set(records.filter((one) => (one.indicator ?? '').includes(words) && one.value === value).map((one) => one.group_id)),
  ];
  it.each([
    ['高新技术企业', 7],
    ['创新型初创企业', 120],
    ['浙商回归资金', 30],
    ['151', 15],
    ['海外工程师', 10],
    ['难题答复率', 100],
  ])('%s %s is one commitment', (words, value) => {
    expect(works.filter((one) => (one.indicator ?? '').includes(words) && one.value === value).length).toBeGreaterThan(1);
    expect(groupOf(works, words, value)).toHaveLength(1);
  });
  it('joins a name without the size of each to the one with it', () => expect(groupOf(clusters, '未来工业社区', 6)).toHaveLength(1));
  it('keeps projects started apart from projects signed', () => expect(groupOf(works, '亿元以上项目', 30)).toHaveLength(2));
});

describe('one commitment', () => {
  it.each<[string, Partial<TargetRecord>, Partial<TargetRecord>]>([
    ['另一处说法, 另一比较词', { comparator: 'eq' }, { comparator: 'gt' }],
    ['附表没有时限', {}, { deadline: null }],
    ['新增 and 培育 of a count', { measure: 'increment', action: '新增' }, { action: '培育' }],
    [
      '每年 and 年均 of a rate',
      { measure: 'growth', frequency: 'annual', unit_std: '%' },
      { measure: 'growth', frequency: 'annual_average', unit_std: '%' },
    ],
    ['同比 and nothing of a rate', { measure: 'growth', frequency: 'yoy' }, { measure: 'growth' }],
    [
      'words that the registry does not know, in two sections',
      { indicator: '省“151”专家', indicator_id: null },
      { indicator: '省“151”专家数量', indicator_id: null },
    ],
    ['建成 and 累计建成 of a count', { action: '建成' }, { action: '建成', measure: 'cumulative' }],
    ['达到 and 累计达到 of a count', {}, { measure: 'cumulative' }],
    ['引进 and 新增 of new things', { measure: 'increment', action: '引进' }, { measure: 'increment', action: '新增' }],
    ['the one without a deadline first', { deadline: null }, {}],
    [
      'words that the registry does not know, one of them dated',
      { indicator: '省“151”专家', indicator_id: null, deadline: null },
      { indicator: '省“151”专家', indicator_id: null },
    ],
    ['a rate twice in one section', { measure: 'share', section_id: 'S1' }, { measure: 'share', section_id: 'S1' }],
  ])('%s', (_, first, second) => expect(joined(first, second)).toBe(true));
});

describe('two commitments', () => {
  it.each<[string, Partial<TargetRecord>, Partial<TargetRecord>]>([
    ['two deadlines', {}, { deadline: '2027-12-31' }],
    ['reached and newly added', {}, { measure: 'increment', action: '新增' }],
    ['not above and not below', { comparator: 'lt' }, { comparator: 'gte' }],
    ['签约 and 投产', { action: '签约' }, { action: '投产' }],
    [
      '建成2600个 and 累计建成2700个',
      { action: '建成' },
      { action: '建成', measure: 'cumulative', value: 250, value_std: 250, indicator_value: 250 },
    ],
    ['two sizes', { indicator_scope: 'area:50亩' }, { indicator_scope: 'area:100亩' }],
    ['two scopes', { indicator_scope: 'sector:software' }, { indicator_scope: 'sector:automotive' }],
    [
      'two rewards',
      { kind: 'incentive', indicator: '奖励', indicator_id: null, deadline: null },
      { kind: 'incentive', indicator: '奖励', indicator_id: null, deadline: null },
    ],
    [
      'two rows of a list of works',
      { indicator: '泵站', indicator_id: null, deadline: null, measure: 'increment', section_id: 'S1' },
      { indicator: '泵站', indicator_id: null, deadline: null, measure: 'increment', section_id: 'S1' },
    ],
    ['two towns', { section: ['任务', '石浦镇'] }, { section: ['任务', '西周镇'] }],
    [
      'growth of two years looked back on',
      { kind: 'fact', measure: 'growth', deadline: null },
      { kind: 'fact', measure: 'growth', deadline: null },
    ],
    ['above and below', { comparator: 'gt' }, { comparator: 'lt' }],
    ['each year and once', { frequency: 'annual' }, {}],
    ['a share and a level', { measure: 'share' }, { measure: 'level' }],
    ['two names that the registry does not know', UNKNOWN, { ...UNKNOWN, indicator: '博士后工作站' }],
    ['an unknown name of two clusters', { ...UNKNOWN, cluster: '甲产业集群' }, { ...UNKNOWN, cluster: '乙产业集群' }],
    ['an unknown name with two verbs', { ...UNKNOWN, action: '建成' }, { ...UNKNOWN, action: '建设' }],
    ['an unknown name, reached and in all', UNKNOWN, { ...UNKNOWN, measure: 'cumulative' }],
    ['an unknown name, two numbers', UNKNOWN, { ...UNKNOWN, value: 90, value_std: 90 }],
    ['an unknown name, two ends of a range', { ...UNKNOWN, value_max_std: 300 }, { ...UNKNOWN, value_max_std: 400 }],
    ['an unknown name, two units', UNKNOWN, { ...UNKNOWN, unit_std: '人' }],
    ['an unknown name without a time', { ...UNKNOWN, deadline: null }, { ...UNKNOWN, deadline: null }],
    ['an unknown name twice in one section', { ...UNKNOWN, section_id: 'S1' }, { ...UNKNOWN, section_id: 'S1' }],
    ['two amounts in words', { ...IN_WORDS, value_text: '翻一番' }, { ...IN_WORDS, value_text: '倍增' }],
    ['without a time, twice in one section', { deadline: null, section_id: 'S1' }, { deadline: null, section_id: 'S1' }],
    [
      'new things twice in one section',
      { measure: 'increment', action: '新增', section_id: 'S1' },
      { measure: 'increment', action: '新增', section_id: 'S1' },
    ],
    ['a total twice in one section', { measure: 'cumulative', section_id: 'S1' }, { measure: 'cumulative', section_id: 'S1' }],
    ['nothing named', { indicator: null, indicator_id: null }, { indicator: null, indicator_id: null }],
  ])('%s', (_, first, second) => expect(joined(first, second)).toBe(false));
  it('are all that stand beside a mention without a deadline, where there are two to choose from', () => {
    expect(
      groupIds([
        mention({ target_id: 'A', deadline: null }),
        mention({ target_id: 'B' }),
        mention({ target_id: 'C', deadline: '2027-12-31' }),
      ]),
    ).toEqual(['A', 'B', 'C']);
  });
});

describe('group ids', () => {
  it('are of a group of which every mention agrees: 高于 and 低于 do not meet by way of 达到', () => {
    expect(
      groupIds([
        mention({ target_id: 'A' }),
        mention({ target_id: 'B', comparator: 'gt' }),
        mention({ target_id: 'C', comparator: 'lt' }),
        mention({ target_id: 'D', comparator: 'lt' }),
      ]),
    ).toEqual(['A', 'A', 'C', 'C']);
  });
  it('are those of a first mention, which has its own, and never join two dates', () => {
    const one = fc.record({
      deadline: fc.constantFrom(null, '2025-12-31', '2027-12-31'),
      action: fc.constantFrom(null, '新增', '签约', '培育'),
      measure: fc.constantFrom('level' as const, 'increment' as const, 'share' as const),
      indicator_id: fc.constantFrom(null, 'high-tech-enterprises'),
      section_id: fc.constantFrom('S1', 'S2'),
      comparator: fc.constantFrom('lt' as const, 'gte' as const, 'eq' as const),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (changes) => {
        const records = changes.map(mention);
        const groups = groupIds(records);
        records.forEach((record, at) => {
          const first = records.findIndex((other) => other.target_id === groups[at]);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(first).toBeLessThanOrEqual(at);
          expect(groups[first]).toBe(groups[at]);
          const dates = new Set(
            records
              .filter((_, other) => groups[other] === groups[at])
              .map((other) => other.deadline)
              .filter((date) => date !== null),
          );
          expect(dates.size).toBeLessThanOrEqual(1);
          expect(record.target_id.length).toBeGreaterThan(0);
        });
      }),
      { numRuns: 300 },
    );
  });
});
