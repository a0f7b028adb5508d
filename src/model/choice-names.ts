import type { Kind } from './choices.js';
import type { Both } from './lang.js';

/** The codebook's values in words, by the columns that hold them. Free of zod, so that a page may use them. */

const both = (zh: string, en: string): Both => ({ zh, en });

export const KIND_NAMES: Readonly<Record<Kind, Both>> = {
  target: both('目标', 'target'),
  threshold: both('门槛', 'threshold'),
  incentive: both('激励', 'incentive'),
  budget: both('预算', 'budget'),
  fact: both('事实', 'fact'),
};
export const MEASURE_NAMES = {
  level: both('水平', 'level'),
  increment: both('新增', 'increment'),
  cumulative: both('累计', 'cumulative'),
  growth: both('增速', 'growth'),
  decline: both('降幅', 'decline'),
  share: both('占比', 'share'),
  multiple: both('倍数', 'multiple'),
  coverage: both('覆盖', 'coverage'),
  duration: both('时长', 'duration'),
  rank: both('位次', 'rank'),
} as const;
export const FREQUENCY_NAMES = {
  annual: both('每年', 'a year'),
  annual_average: both('年均', 'yearly average'),
  yoy: both('同比', 'year on year'),
  monthly: both('每月', 'a month'),
  quarterly: both('每季', 'a quarter'),
} as const;

/** Of every column with a list of values. */
export const CHOICE_NAMES: Readonly<Record<string, Readonly<Record<string, Both>>>> = {
  kind: KIND_NAMES,
  measure: MEASURE_NAMES,
  frequency: FREQUENCY_NAMES,
  comparator: {
    eq: both('等于', 'equal'),
    gte: both('不少于', 'at least'),
    gt: both('超过', 'more than'),
    lte: both('不超过', 'at most'),
    lt: both('少于', 'less than'),
    approx: both('左右', 'about'),
    range: both('区间', 'range'),
  },
  deadline_source: {
    explicit: both('本句', 'in the sentence'),
    context: both('上文', 'from above'),
    document: both('文件', 'of the document'),
  },
  modality: { ensure: both('确保', 'ensure'), strive: both('力争', 'strive') },
  verb: {
    exceed: both('突破', 'go beyond'),
    keep: both('保持', 'stay at'),
    limit: both('控制在', 'stay below'),
    reach: both('达到', 'reach'),
    do: both('动作', 'a deed'),
  },
  strength: {
    5: both('确保、必须', 'ensured'),
    4: both('直接给出数值', 'stated'),
    3: both('左右', 'about'),
    2: both('力争', 'striven for'),
    1: both('更高的第二期望', 'a second, higher wish'),
  },
  binding: { binding: both('约束性', 'binding'), expected: both('预期性', 'expected') },
  wording: {
    'in-step': both('同步', 'in step'),
    above: both('高于平均', 'above average'),
    assigned: both('完成下达任务', 'as assigned'),
    hold: both('保持稳定', 'hold'),
    improve: both('稳步提升', 'improve'),
    complete: both('基本消除', 'complete'),
    rank: both('进入前列', 'rank'),
  },
  role: {
    lead: both('牵头', 'leads'),
    responsible: both('责任', 'responsible'),
    cooperating: both('配合', 'cooperates'),
    leader: both('领导', 'leader'),
  },
  type: {
    by: both('截止', 'by'),
    during: both('期间', 'during'),
    within: both('期限', 'within'),
    recurring: both('周期', 'recurring'),
  },
};
