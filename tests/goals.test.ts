import { describe, expect, it } from 'vitest';
import { compileRules } from '../src/model/rule.js';
import type { GoalRecord } from '../src/model/record.js';
import { GOAL_FRAGMENTS, GOAL_RULES } from '../src/rules/goals.js';
import { extracted } from './setup/extracted.js';

/** The goals of a text, each as indicator | wording | reference | deadline | modality. */
async function goalsOf(text: string): Promise<string[]> {
  const { goals } = await extracted(Buffer.from(text), 'plan.txt');
  const words = ({ indicator, wording, reference, deadline, modality }: GoalRecord): string =>
    [indicator, wording, reference ?? '', deadline ?? '', modality ?? ''].join(' | ').replace(/[ |]+$/u, '');
  return goals.map(words);
}
/** A plan whose goals are these words. */
const plan = (goals: string): string =>
  `晴川县工业发展行动计划（2023—2025年）\n一、主要目标\n${goals}\n二、重点任务\n（一）做强主业\n改造园区，引进企业。\n`;
const report = (sentence: string): string =>
  `2024年晴川县政府工作报告\n各位代表：\n一、2023年工作回顾\n2023年，居民收入稳步增长，主要经济指标进入全市前列。\n二、2024年工作安排\n${sentence}\n`;

describe('the rules of goals', () => {
  for (const rule of compileRules(GOAL_RULES, GOAL_FRAGMENTS)) {
    const groupsIn = (text: string): Record<string, string | undefined> | null => {
      rule.regexp.lastIndex = 0;
      const match = rule.regexp.exec(text);
      return match ? { ...match.groups } : null;
    };
    it.each(rule.examples.map(({ text, gives }) => [text, gives] as const))(`${rule.id}: %s`, (text, gives) => {
      expect(rule.triggers.some((word) => text.includes(word))).toBe(true);
      const groups = groupsIn(text);
      expect(groups).not.toBeNull();
      for (const [name, value] of Object.entries(gives)) expect([name, groups?.[name] ?? null]).toEqual([name, value === '' ? '' : value]);
    });
    it.each(rule.refusals.map(({ text, why }) => [text, why]))(`${rule.id} leaves %s: %s`, (text) => {
      expect(groupsIn(text)).toBeNull();
    });
  }
});

describe('goals without a number', () => {
  it.each([
    ['到2025年，城市数字化水平位居全国前列。', ['城市数字化水平 | rank | 全国 | 2025-12-31']],
    ['到2025年，制造业增加值占GDP比重稳步提升。', ['制造业增加值占GDP比重 | improve |  | 2025-12-31']],
    ['完成市定年度节能目标。', ['节能目标 | assigned | 市']],
    ['到2025年，万元增加值能耗降低率完成省里下达的目标任务。', ['万元增加值能耗降低率 | assigned | 省里 | 2025-12-31']],
    ['力争居民收入增长与经济增长基本同步。', ['居民收入 | in-step | 经济增长 |  | strive']],
    ['粮食产量只增不减。', ['粮食产量 | hold']],
    ['城区黑臭水体基本消除。', ['城区黑臭水体 | complete']],
    ['到2025年，规上工业企业达到120家，研发投入强度高于全省平均水平。', ['研发投入强度 | above | 全省平均水平 | 2025-12-31']],
  ])('where goals are set: %s', async (text, goals) => {
    expect(await goalsOf(plan(text))).toEqual(goals);
  });
  it('joined statistics are one goal, with the ids of those that are names by themselves', async () => {
    const ids = async (text: string): Promise<(string | null)[]> =>
      (await extracted(Buffer.from(report(text)), 'plan.txt')).goals.map((goal) => goal.indicator_id);
    expect(await ids('一般公共预算收入、城乡居民人均可支配收入与经济增长基本同步。')).toEqual(['budget-revenue；disposable-income']);
    expect(await ids('城镇、农村居民人均可支配收入与经济增长基本同步。')).toEqual([null]);
    expect(await ids('今年预期目标是：完成省下达居民消费价格涨幅控制目标。')).toEqual(['consumer-prices']);
  });
  it('a subject is taken over from the item or the number before it', async () => {
    expect(await goalsOf(plan('进出口总额力争正增长、保持全省前列。'))).toEqual([
      '进出口总额 | improve |  |  | strive',
      '进出口总额 | rank | 全省 |  | strive',
    ]);
    expect(await goalsOf(plan('到2025年，规上工业增加值增长8%左右、高于全省平均水平。'))).toEqual([
      '规上工业增加值 | above | 全省平均水平 | 2025-12-31',
    ]);
  });
  it.each([
    ['创新能力显著增强，产业体系不断完善。', 'abilities and systems'],
    ['居民收入稳步增长，年均增长7%以上。', 'the number follows'],
    ['在完成能耗双控目标任务的前提下，引进项目。', 'a condition'],
    ['居民收入高于全省平均水平2个百分点。', 'a quantity'],
  ])('none: %s (%s)', async (text) => {
    expect(await goalsOf(plan(text))).toEqual([]);
  });
  it('in a task a statistic must be the subject, and no verb may govern it', async () => {
    const task = (text: string): Promise<string[]> => goalsOf(plan('建成园区3个。').replace('改造园区，引进企业。', text));
    expect(await task('确保工业用地总量稳中有升。')).toEqual(['工业用地总量 | improve |  |  | ensure']);
    expect(await task('推动居民收入稳步增长。')).toEqual([]);
    expect(await task('特色产业走在全国前列。')).toEqual([]);
  });
  it('a report: only what is ahead, of its year', async () => {
    expect(await goalsOf(report('今年主要预期目标是：地区生产总值增长6%，居民收入增长与经济增长同步，节能减排完成市定任务。'))).toEqual([
      '居民收入 | in-step | 经济增长 | 2024-12-31',
      '节能减排 | assigned | 市 | 2024-12-31',
    ]);
  });
  it('the record has its places, its section and its registry id', async () => {
    const { goals, spans, text } = await extracted(Buffer.from(report('今年主要预期目标是：居民收入增长与经济增长同步。')), 'plan.txt');
    const [goal] = goals;
    expect(goal).toMatchObject({ goal_id: 'G001', indicator_id: 'disposable-income', headline: true, deadline_source: 'explicit' });
    expect(goal?.quote).toBe('居民收入增长与经济增长同步');
    expect(text.slice(goal?.char_start, goal?.char_end)).toBe(goal?.quote);
    expect(Object.keys(spans['G001'] ?? {})).toEqual(['indicator', 'wording_text', 'reference', 'deadline_text']);
  });
});
