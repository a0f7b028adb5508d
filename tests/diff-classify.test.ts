import { describe, expect, it } from 'vitest';
import { classify, type Classified } from '../src/diff/targets/classify.js';
import { matchCost, subjectOf } from '../src/diff/targets/cost.js';
import type { DocumentRecord, TargetRecord } from '../src/model/record.js';
import { commitmentOf, planOf } from './setup/commitments.js';

type Fields = Partial<TargetRecord>;
interface Case {
  readonly what: string;
  readonly words?: string;
  readonly other?: string;
  readonly a: Fields;
  readonly b: Fields;
  readonly class: string;
  readonly tone: string;
  /** what is said to differ, with the class that it makes by itself */
  readonly changes: readonly string[];
}
const GENERAL = '规上工业总产值|level|元';

function diffOf(
  a: string,
  b: string,
  fieldsA: Fields,
  fieldsB: Fields,
  documents: readonly [Partial<DocumentRecord>, Partial<DocumentRecord>] = [{}, {}],
): Classified {
  const from = commitmentOf(planOf([], documents[0]), a, fieldsA);
  const to = commitmentOf(planOf([], documents[1]), b, fieldsB);
  const cost = matchCost(subjectOf(from), subjectOf(to));
  if (cost === null) throw new Error(`${a} and ${b} are no pair`);
  return classify({ a: from, b: to, cost });
}
const said = ({ changes }: Classified): string[] =>
  changes.map((change) => (change.class === undefined ? change.what : `${change.what} ${change.class}`));

const CASES: readonly Case[] = [
  { what: 'the same', a: {}, b: {}, class: 'unchanged', tone: 'muted', changes: [] },
  { what: 'more of a good thing', a: { value: 1000 }, b: { value: 1200 }, class: 'raised', tone: 'up', changes: ['value raised'] },
  { what: 'less of a good thing', a: { value: 1200 }, b: { value: 1000 }, class: 'lowered', tone: 'down', changes: ['value lowered'] },
  {
    what: 'a shorter approval time',
    words: '审批时间|duration|天',
    a: { value: 80, comparator: 'lte' },
    b: { value: 50, comparator: 'lte' },
    class: 'lowered',
    tone: 'up',
    changes: ['value lowered'],
  },
  {
    what: 'a larger decline of what should be less',
    words: '单位GDP能耗|decline|%',
    a: { value: 10 },
    b: { value: 15 },
    class: 'raised',
    tone: 'up',
    changes: ['value raised'],
  },
  {
    what: 'more unemployment',
    words: '城镇登记失业率|share|%',
    a: { value: 4 },
    b: { value: 4.5 },
    class: 'raised',
    tone: 'down',
    changes: ['value raised'],
  },
  {
    what: 'a better rank',
    words: '综合实力百强县排名|rank|位',
    a: { value: 50 },
    b: { value: 30 },
    class: 'lowered',
    tone: 'up',
    changes: ['value lowered'],
  },
  {
    what: 'a count of which nobody knows whether more is better',
    words: '美丽田园示范片|level|个',
    a: { value: 5 },
    b: { value: 8 },
    class: 'raised',
    tone: 'neutral',
    changes: ['value raised'],
  },
  { what: 'numbers that only look different', a: { value: 0.1 + 0.2 }, b: { value: 0.3 }, class: 'unchanged', tone: 'muted', changes: [] },
  {
    what: 'a range that goes up at both ends',
    a: { value: 2, value_max: 3, indicator_value_max: 3, comparator: 'range' },
    b: { value: 4, value_max: 5, indicator_value_max: 5, comparator: 'range' },
    class: 'raised',
    tone: 'up',
    changes: ['value raised'],
  },
  {
    what: 'a range that becomes its upper end',
    a: { value: 2, indicator_value_max: 3, comparator: 'range' },
    b: { value: 3 },
    class: 'raised',
    tone: 'up',
    changes: ['value raised'],
  },
  {
    what: 'a range that grows at both ends',
    a: { value: 4, indicator_value_max: 5, comparator: 'range' },
    b: { value: 3, indicator_value_max: 6, comparator: 'range' },
    class: 'softened',
    tone: 'down',
    changes: ['value softened'],
  },
  {
    what: 'a range that closes around a value',
    a: { value: 3, indicator_value_max: 6, comparator: 'range' },
    b: { value: 4 },
    class: 'hardened',
    tone: 'up',
    changes: ['value hardened'],
  },
  {
    what: '以上 → 左右',
    a: { comparator: 'gte' },
    b: { comparator: 'approx' },
    class: 'softened',
    tone: 'down',
    changes: ['comparator softened'],
  },
  {
    what: '突破 → 达到',
    a: { comparator: 'gt' },
    b: { comparator: 'eq' },
    class: 'softened',
    tone: 'down',
    changes: ['comparator softened'],
  },
  { what: '达到 → 以上', a: {}, b: { comparator: 'gte' }, class: 'hardened', tone: 'up', changes: ['comparator hardened'] },
  {
    what: '不低于 → 不超过',
    a: { comparator: 'gte' },
    b: { comparator: 'lte' },
    class: 'remeasured',
    tone: 'warn',
    changes: ['bound remeasured'],
  },
  {
    what: '确保 → 力争',
    a: { modality: 'ensure' },
    b: { modality: 'strive' },
    class: 'softened',
    tone: 'down',
    changes: ['modality softened'],
  },
  { what: '确保 → nothing', a: { modality: 'ensure' }, b: {}, class: 'softened', tone: 'down', changes: ['modality softened'] },
  { what: '力争 → nothing', a: { modality: 'strive' }, b: {}, class: 'hardened', tone: 'up', changes: ['modality hardened'] },
  {
    what: 'the modality decides where the comparator goes the other way',
    a: { modality: 'ensure' },
    b: { modality: 'strive', comparator: 'gte' },
    class: 'softened',
    tone: 'down',
    changes: ['comparator hardened', 'modality softened'],
  },
  {
    what: 'raised and softened: the value comes first',
    a: { value: 1000 },
    b: { value: 1200, modality: 'strive' },
    class: 'raised',
    tone: 'up',
    changes: ['value raised', 'modality softened'],
  },
  {
    what: 'later',
    a: { deadline: '2025-12-31' },
    b: { deadline: '2027-12-31' },
    class: 'put-off',
    tone: 'down',
    changes: ['deadline put-off'],
  },
  {
    what: 'sooner',
    a: { deadline: '2027-12-31' },
    b: { deadline: '2025-12-31' },
    class: 'brought-forward',
    tone: 'up',
    changes: ['deadline brought-forward'],
  },
  {
    what: 'more and later: both are shown',
    a: { value: 1000, deadline: '2025-12-31' },
    b: { value: 1200, deadline: '2027-12-31' },
    class: 'raised',
    tone: 'up',
    changes: ['value raised', 'deadline put-off'],
  },
  {
    what: 'a deadline that is no longer there',
    a: { deadline: '2025-12-31' },
    b: {},
    class: 'undated',
    tone: 'down',
    changes: ['deadline undated'],
  },
  { what: 'a deadline that was not there', a: {}, b: { deadline: '2025-12-31' }, class: 'dated', tone: 'up', changes: ['deadline dated'] },
  {
    what: 'the targets of two years',
    a: { deadline: '2024-12-31', deadline_source: 'document' },
    b: { deadline: '2025-12-31', deadline_source: 'document' },
    class: 'unchanged',
    tone: 'muted',
    changes: ['deadline'],
  },
  {
    what: 'the targets of two years, 今年',
    a: { value: 5, deadline: '2024-12-31', deadline_text: '今年' },
    b: { value: 4, deadline: '2025-12-31', deadline_text: '今年' },
    class: 'lowered',
    tone: 'down',
    changes: ['value lowered', 'deadline'],
  },
  {
    what: 'another baseline',
    words: '规上工业总产值|growth|%',
    a: { value: 20, baseline: '2019年' },
    b: { value: 30, baseline: '2020年' },
    class: 'rebased',
    tone: 'warn',
    changes: ['baseline rebased'],
  },
  {
    what: 'the baseline of an amount is no part of it',
    a: { baseline: '2019年' },
    b: { baseline: '2020年' },
    class: 'unchanged',
    tone: 'muted',
    changes: [],
  },
  {
    what: 'another coverage is not higher',
    words: '规上工业亩均税收|level|元/亩',
    other: '亩均税收|level|元/亩',
    a: { value: 49 },
    b: { value: 58 },
    class: 'rescoped',
    tone: 'warn',
    changes: ['indicator', 'scope rescoped'],
  },
  {
    what: 'an industry within another is not lower',
    words: '高端装备产业产值|level|元||高端装备产业',
    other: '临港装备产业产值|level|元||临港装备产业',
    a: { value: 720 },
    b: { value: 500 },
    class: 'rescoped',
    tone: 'warn',
    changes: ['indicator', 'scope rescoped'],
  },
  {
    what: 'months are not fewer than days',
    words: '审批时间|duration|个月',
    other: '审批时间|duration|天',
    a: { value: 1 },
    b: { value: 50 },
    class: 'rescoped',
    tone: 'warn',
    changes: ['unit rescoped'],
  },
  {
    what: 'counters are one unit',
    words: '美丽田园示范片|level|个',
    other: '美丽田园示范片|level|处',
    a: { value: 5 },
    b: { value: 8 },
    class: 'raised',
    tone: 'neutral',
    changes: ['value raised'],
  },
  {
    what: 'a growth is not lower than a level',
    other: '规上工业总产值|growth|%',
    a: { value: 1200 },
    b: { value: 8 },
    class: 'remeasured',
    tone: 'warn',
    changes: ['measure remeasured'],
  },
  {
    what: '每年5家 is not less than 20家',
    words: '上市企业|increment|家|||annual',
    other: '上市企业|increment|家',
    a: { value: 5 },
    b: { value: 20 },
    class: 'remeasured',
    tone: 'warn',
    changes: ['frequency remeasured'],
  },
  {
    what: '年均 and 每年 are both of one year',
    words: '规上工业增加值|growth|%|||annual',
    other: '规上工业增加值|growth|%|||annual_average',
    a: { value: 8 },
    b: { value: 10 },
    class: 'raised',
    tone: 'up',
    changes: ['frequency', 'value raised'],
  },
  {
    what: 'words that are not quite the same',
    words: '企业经营管理人才培训|level|名',
    other: '青年企业经营管理人才培训|level|名',
    a: { value: 10 },
    b: { value: 20 },
    class: 'rescoped',
    tone: 'warn',
    changes: ['indicator rescoped'],
  },
  {
    what: 'what is built anew is not less than what is built and rebuilt',
    words: '高标准农田|level|亩|新建',
    other: '高标准农田|level|亩|新建改造',
    a: { value: 1000 },
    b: { value: 400 },
    class: 'rescoped',
    tone: 'warn',
    changes: ['action rescoped'],
  },
  {
    what: 'what comes on top is no sum',
    words: '中央预算内建设资金|level|元|安排',
    other: '中央预算内建设资金|level|元|增加',
    a: { value: 804 },
    b: { value: 100 },
    class: 'rescoped',
    tone: 'warn',
    changes: ['action rescoped'],
  },
  {
    what: 'what is carried on is not less than what is finished',
    words: '亿元以上项目|level|个|实施',
    other: '亿元以上项目|level|个|投产',
    a: { value: 2000 },
    b: { value: 8 },
    class: 'rescoped',
    tone: 'warn',
    changes: ['action rescoped'],
  },
  {
    what: 'a vague count',
    a: { value: null, value_text: '数百', indicator_value: null, value_std: null },
    b: { value: null, value_text: '数千', indicator_value: null, value_std: null },
    class: 'remeasured',
    tone: 'warn',
    changes: ['value remeasured'],
  },
  {
    what: 'the same vague count',
    a: { value: null, value_text: '数百', indicator_value: null, value_std: null },
    b: { value: null, value_text: '数百', indicator_value: null, value_std: null },
    class: 'unchanged',
    tone: 'muted',
    changes: [],
  },
  {
    what: 'a condition',
    words: '规上工业亩均税收|level|元/亩',
    other: '规上工业亩均税收|level|元/亩||||threshold',
    a: { value: 30 },
    b: { value: 35 },
    class: 'recast',
    tone: 'warn',
    changes: ['kind recast'],
  },
  {
    what: 'other words for the same',
    words: 'R&D经费支出占GDP比重|share|%',
    other: '全社会研发投入强度|share|%',
    a: {},
    b: {},
    class: 'reworded',
    tone: 'muted',
    changes: ['indicator'],
  },
  {
    what: 'another verb',
    words: '未来乡村样板|level|个|创建',
    other: '未来乡村样板|level|个|打造',
    a: {},
    b: {},
    class: 'reworded',
    tone: 'muted',
    changes: ['action'],
  },
];

describe('classes of change', () => {
  it.each(CASES)('$what', ({ words = GENERAL, other = words, a, b, class: main, tone, changes }) => {
    const fields = ({ value = 10, ...rest }: Fields): Fields => ({ value, ...rest });
    const found = diffOf(words, other, fields(a), fields(b));
    expect([found.class, found.tone, said(found)]).toEqual([main, tone, changes]);
  });

  const OPPOSITE: Readonly<Record<string, string>> = {
    raised: 'lowered',
    lowered: 'raised',
    softened: 'hardened',
    hardened: 'softened',
    'put-off': 'brought-forward',
    'brought-forward': 'put-off',
    dated: 'undated',
    undated: 'dated',
  };
  it.each(CASES)('read backwards: $what', ({ words = GENERAL, other = words, a, b, class: main, changes }) => {
    const fields = ({ value = 10, ...rest }: Fields): Fields => ({ value, ...rest });
    const found = diffOf(other, words, fields(b), fields(a));
    expect(found.class).toBe(OPPOSITE[main] ?? main);
    expect(said(found)).toEqual(
      changes.map((change) =>
        change
          .split(' ')
          .map((word) => OPPOSITE[word] ?? word)
          .join(' '),
      ),
    );
  });

  it('a deadline at the end of a plan for one year moves on with the year', () => {
    const year = (end: number): Partial<DocumentRecord> => ({ period_start: end, period_end: end });
    const [a, b] = [{ deadline: '2023-12-31' }, { deadline: '2024-12-31' }];
    expect(diffOf(GENERAL, GENERAL, a, b, [year(2023), year(2024)]).class).toBe('unchanged');
    expect(diffOf(GENERAL, GENERAL, a, b, [year(2023), { period_start: 2024, period_end: 2028 }]).class).toBe('put-off');
  });
});
