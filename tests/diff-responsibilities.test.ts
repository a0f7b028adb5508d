import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functionsTable, responsibilitiesTable } from '../src/diff/responsibilities/responsibilities-table.js';
import { diffResponsibilities, type ResponsibilityDiff, type TaskMatch } from '../src/diff/responsibilities/responsibilities.js';
import { agencyKey } from '../src/diff/responsibilities/tasks.js';
import type { Extraction } from '../src/model/extraction.js';
import { extractText, NAMES, seed } from './setup/plans.js';

const plans = new Map(NAMES.map((name) => [name, extractText(seed(name), name)]));
const plan = (name: string): Extraction => plans.get(name) ?? extractText('');
const pairs = ({ tasks }: ResponsibilityDiff): string[] => tasks.flatMap(({ a, b }) => (a && b ? [`${a.title} | ${b.title}`] : []));
const units = (task: TaskMatch | undefined, change: string): string[] =>
  (task?.units ?? []).filter((one) => one.change === change).map((one) => one.unit);
const named = ({ tasks }: ResponsibilityDiff, title: string): TaskMatch | undefined => tasks.find(({ a }) => a?.title === title);

describe('the 123 plan and the 154 plan', () => {
  const diff = diffResponsibilities(plan('xiangshan-123-clusters'), plan('yinzhou-154-clusters'));

  it('tasks of the text go with rows of the table', () => {
    expect(pairs(diff)).toEqual(
      expect.arrayContaining([
        '加强产业集群布局规划统筹 | 制定产业集群规划',
        '打造产业集群平台园区 | 打造重大产业平台',
        '开展产业链精准招商 | 开展重点产业精准招商',
        '深化企业梯队建设 | 加强企业梯队培育',
        '加快产业数字化发展 | 深化产业数字化转型',
      ]),
    );
    expect(pairs(diff).length).toBeLessThan(9);
  });
  it('县经信局 and 区经信局 are one; who is in charge and who left', () => {
    const digital = named(diff, '加快产业数字化发展');
    expect(units(digital, 'kept')).toEqual(['经济和信息化']);
    expect(digital?.lead_changed).toBe(false);
    expect(units(digital, 'left')).toEqual(['开发区管理', '商务', '各乡镇街道']);
    const platform = named(diff, '打造高能级服务平台');
    expect([platform?.lead_changed, units(platform, 'role')]).toEqual([true, ['科技']]);
  });
  it('counts by function', () => {
    expect(diff.functions[0]).toEqual({
      unit: '经济和信息化',
      known: true,
      a: { in_charge: 9, taking_part: 4 },
      b: { in_charge: 17, taking_part: 0 },
    });
    expect(diff.functions.find((one) => one.unit === '各乡镇街道')).toMatchObject({ known: false, a: { in_charge: 0, taking_part: 11 } });
  });
  it('a table of tasks and one of functions', () => {
    const names = { a: '象山县', b: '鄞州区' };
    const row = responsibilitiesTable(diff, names, 'zh').rows.find((one) => one.cells[1]?.[0]?.text === '1 打造高能级服务平台');
    expect(row?.cells.map((cell) => cell.map((item) => item.text).join('、'))).toEqual([
      '单位不同',
      '1 打造高能级服务平台',
      '14 打造高能级创新平台',
      '县经信局、→、区科技局',
      '戴华祥',
      '县经信局、经济开发区管委会',
      '县科技局: 配合 → 牵头(责任)',
    ]);
    expect(row?.cells[0]?.[0]?.flags).toEqual(['牵头不同']);
    expect(row?.cells[3]?.[2]?.evidence?.[0]).toMatchObject({ plan: '鄞州区', quote: '区科技局' });
    expect(functionsTable(diff, names, 'en').rows[0]?.cells.map((cell) => cell[0]?.text)).toEqual([
      'Economy and information technology',
      '9',
      '4',
      '17',
      '0',
    ]);
    const [english, chinese] = (['en', 'zh'] as const).map((lang) => functionsTable(diff, names, lang).rows[0]);
    expect([english?.cells[0]?.[0]?.own, english?.find, chinese?.find]).toEqual([
      '经济和信息化',
      '经济和信息化',
      'Economy and information technology',
    ]);
  });
});

it('the same responsible units under two headings: 责任单位 and 牵头单位 are both in charge', () => {
  const text = (words: string): string =>
    `某县规划\n一、主要任务\n（一）培育龙头企业\n支持龙头企业做大做强。（${words}）\n（二）引进人才\n实施人才计划。（责任单位：县人社局）`;
  const diff = diffResponsibilities(
    extractText(text('责任单位：县经信局；配合单位：县财政局'), 'a'),
    extractText(text('牵头单位：县工信局；配合单位：县财政局、县科技局'), 'b'),
  );
  const [first, second] = diff.tasks;
  expect([first?.lead_changed, units(first, 'kept'), units(first, 'joined'), units(first, 'role')]).toEqual([
    false,
    ['经济和信息化', '财政'],
    ['科技'],
    [],
  ]);
  expect([second?.status, diff.added, diff.dropped]).toEqual(['kept', 0, 0]);
});

it.each([
  ['县经信局', '经济和信息化', '区工信局', '经济和信息化', true],
  ['各镇乡街道', null, '各乡镇（街道）', null, true],
  ['各镇乡街道', null, '各镇（街、园区）', null, true],
  ['县工投集团', null, '区工投集团', null, true],
  ['县工投集团', null, '县城投集团', null, false],
  ['各镇乡街道', null, '各有关部门', null, false],
  ['县级有关部门', null, '区级有关部门', null, true],
  ['县财政局', '财政', '县税务局', '税务', false],
])('units: %s (%s) and %s (%s): %s', (a, functionA, b, functionB, same) => {
  expect(agencyKey({ unit: a, unit_function: functionA }, []) === agencyKey({ unit: b, unit_function: functionB }, [])).toBe(same);
});

/** Each unit and each task of either plan once. */
function holds(diff: ResponsibilityDiff, a: Extraction, b: Extraction): void {
  for (const [side, own] of [
    ['a', a],
    ['b', b],
  ] as const) {
    expect(diff.tasks.flatMap((one) => one.units.flatMap((unit) => unit[side]?.record_id ?? [])).sort()).toEqual(
      own.responsibilities.map((one) => one.responsibility_id).sort(),
    );
    const tasks = diff.tasks.flatMap((one) => one[side]?.record_id ?? []);
    expect(new Set(tasks).size).toBe(tasks.length);
    for (const unit of diff.tasks.flatMap((one) => one.units.flatMap((two) => two[side] ?? [])))
      expect([...own.text].slice(unit.start, unit.end).join('')).toBe(unit.quote);
  }
  expect(diff.matched + diff.added + diff.dropped).toBe(diff.tasks.length);
}
const TURNED: Readonly<Record<string, string>> = { added: 'dropped', dropped: 'added', joined: 'left', left: 'joined' };
const turned = (word: string): string => TURNED[word] ?? word;
const lines = (diff: ResponsibilityDiff, turn: (word: string) => string, sides: readonly ['a', 'b'] | readonly ['b', 'a']): unknown =>
  diff.tasks
    .map((task) =>
      JSON.stringify([
        task[sides[0]]?.record_id,
        task[sides[1]]?.record_id,
        turn(task.status),
        task.lead_changed,
        task.units.map((one) => [turn(one.change), one.unit, one[sides[0]]?.record_id, one[sides[1]]?.record_id].join()).sort(),
      ]),
    )
    .sort();

describe('every diff of responsibilities', () => {
  const task = fc.tuple(
    fc.constantFrom('培育龙头企业', '加快培育龙头企业', '引进高端人才', '优化营商环境', '打造产业平台'),
    fc.uniqueArray(fc.constantFrom('县经信局', '县财政局', '县科技局', '县工投集团', '各镇乡街道', '县委人才办'), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.boolean(),
  );
  const text = fc
    .array(task, { maxLength: 6 })
    .map(
      (list) =>
        `某县规划\n一、主要任务\n${list
          .map(
            ([title, [first = '', ...others], lead], at) =>
              `${at + 1}.${title}。做好${title}各项工作。（${lead ? '牵头' : '责任'}单位：${first}${others.length > 0 ? `；配合单位：${others.join('、')}` : ''}）`,
          )
          .join('\n')}`,
    );

  it('has each unit once and is the same from both sides', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [extractText(one, 'a'), extractText(other, 'b')];
        const [diff, back] = [diffResponsibilities(a, b), diffResponsibilities(b, a)];
        holds(diff, a, b);
        holds(back, b, a);
        expect(lines(back, turned, ['b', 'a'])).toEqual(lines(diff, (word) => word, ['a', 'b']));
      }),
      { numRuns: 60 },
    );
  });
  it('of a plan with itself says that nothing changed', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(
          diffResponsibilities(extractText(one, 'a'), extractText(one, 'b')).tasks.filter(
            (match) => match.status !== 'kept' || match.lead_changed,
          ),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
    for (const [name, a] of plans)
      expect(diffResponsibilities(a, extractText(seed(name), 'other')).tasks.filter((match) => match.status !== 'kept')).toEqual([]);
  });
  it('of the seeds is sound', () => {
    for (const a of plans.values()) for (const b of plans.values()) holds(diffResponsibilities(a, b), a, b);
  });
});
