import { equal } from '../commitment/notation.js';
import { halvesOf, partWords } from '../commitment/scope.js';
import { pathOf } from '../commitment/outline.js';
import { COVERAGES, GRADES } from '../rules/lexicons/indicators.js';
import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import { isAnnexed } from './annex.js';
import type { Check, Hit } from './finding.js';
import {
  actionOf,
  by,
  byPlace,
  directionOf,
  firsts,
  grouped,
  holdsOther,
  isCount,
  measured,
  named,
  quantitiesOf,
  sameValue,
  settingOfValue,
  spot,
  valueKey,
  written,
  type CheckedQuantity,
} from './quantity.js';
import { sizeDiffers } from './units.js';

/** A report looks back and ahead over several years; the year of the document says little of when a value is meant for. */
const isReport = (plan: Extraction): boolean => (plan.document.title ?? plan.text.slice(0, 200)).includes('报告');

/**
 * One commitment, its value aside: what is measured, what is done, and by when. Without a deadline only what recurs can be set against
 * itself.
 */
function commitment(quantity: CheckedQuantity): string | null {
  const { deadline, frequency, deadline_source: source } = quantity.record;
  if (source === 'document' && isReport(quantity.plan)) return null;
  const what = measured(quantity);
  return what === null || (deadline === null && (frequency === null || source === null))
    ? null
    : [what, actionOf(quantity), deadline, settingOfValue(quantity)].join('\u0000');
}

/** More values than this for one thing and one date are a breakdown (by town, by year), no contradiction. */
const BREAKDOWN = 3;

const distinct = (group: readonly CheckedQuantity[]): CheckedQuantity[] => firsts(group, valueKey);

/**
 * The mentions of a group by their sentences, those with the same values once: what one sentence says in two steps (达到80亿元, 力争突破100亿元) is
 * meant so.
 */
function sentences(group: readonly CheckedQuantity[]): CheckedQuantity[][] {
  const found = new Map<string, CheckedQuantity[]>();
  for (const one of firsts(group, (quantity) => `${quantity.record.sentence} ${valueKey(quantity)}`)) {
    const own = found.get(one.record.sentence);
    if (own) own.push(one);
    else found.set(one.record.sentence, [one]);
  }
  const kinds = new Map<string, CheckedQuantity[]>();
  for (const own of found.values()) {
    const key = own.map((one) => `${valueKey(one)} ${one.record.modality ?? ''} ${one.record.unit ?? ''}`).join('|');
    if (!kinds.has(key)) kinds.set(key, own);
  }
  return [...kinds.values()];
}

/** 突破 and 以上 are both lower bounds: in tables > stands for 以上. */
const boundOf = ({ comparator }: CheckedQuantity['record']): string =>
  comparator === 'gt' ? 'gte' : comparator === 'lt' ? 'lte' : (comparator ?? '');

/** Two steps of one goal: 确保 the one, 力争 the other. */
const stepped = (a: CheckedQuantity, b: CheckedQuantity): boolean =>
  new Set([a.record.modality, b.record.modality, 'ensure', 'strive']).size === 2 && a.record.modality !== b.record.modality;

/** The first mentions of two values that no sentence states together. */
function contradiction(group: readonly CheckedQuantity[]): [CheckedQuantity, CheckedQuantity] | null {
  if (distinct(group).length > BREAKDOWN) return null;
  const said = sentences(group);
  for (const [at, first] of said.entries())
    for (const second of said.slice(at + 1)) {
      const [a, b] = [first[0], second[0]];
      if (
        a &&
        b &&
        !first.some((one) => second.some((other) => sameValue(one, other))) &&
        !stepped(a, b) &&
        !sizeDiffers(a, b) &&
        !holdsOther(a, b)
      )
        return [a, b];
    }
  return null;
}

function valuesWithin(plan: Extraction): Hit[] {
  return grouped(quantitiesOf(plan), commitment).flatMap((group) => {
    const pair = contradiction(group);
    if (!pair || isAnnexed(plan, pair[0].record) !== isAnnexed(plan, pair[1].record)) return [];
    const [a, b] = pair;
    const name = named(a.record);
    return [
      {
        message: {
          zh: `${name.zh}${by(a.record)}有两个值: ${written(a.record)} 与 ${written(b.record)}。`,
          en: `${name.en}${by(a.record)} has two values: ${written(a.record)} and ${written(b.record)}.`,
        },
        spots: [spot(a), spot(b)],
      },
    ];
  });
}

function comparatorsWithin(plan: Extraction): Hit[] {
  // of one number 建成2600个 and 累计建成2600个 say the same
  return grouped(quantitiesOf(plan), (one) => {
    const { record } = one;
    const key = commitment(record.measure === 'cumulative' ? { ...one, record: { ...record, measure: 'level' } } : one);
    return key === null ? null : `${key} ${one.value} ${one.max ?? ''}`;
  }).flatMap((group) => {
    const [first] = group;
    const other = group.find(
      (one) => first !== undefined && boundOf(one.record) !== boundOf(first.record) && one.record.sentence !== first.record.sentence,
    );
    if (!first || !other) return [];
    const name = named(first.record);
    return [
      {
        message: {
          zh: `${name.zh}${by(first.record)}同一数值、比较不同: ${written(first.record)} 与 ${written(other.record)}。`,
          en:
            `${name.en}${by(first.record)} has one number but is bounded in two ` +
            `ways: ${written(first.record)} and ${written(other.record)}.`,
        },
        spots: [spot(first), spot(other)],
      },
    ];
  });
}

/** Coverages that can be set against each other: 规上工业 and none, not 省级以上 and 国家级. */
function comparableCoverage(a: CheckedQuantity, b: CheckedQuantity): boolean {
  const [one, two] = [a, b].map(({ record }) => halvesOf(record.indicator_scope).coverage);
  if (!one || !two || one.join('+') === two.join('+')) return true;
  return (
    !isCount(a) && [...one, ...two].every((part) => COVERAGES.has(part) && !GRADES.has(part) && !/major|key|newly|project/u.test(part))
  );
}
const coverageWords = ({ record }: CheckedQuantity): string => halvesOf(record.indicator_scope).coverage.map(partWords).join('·');

function disagreement(a: CheckedQuantity, b: CheckedQuantity): Hit {
  const [one, two] = [coverageWords(a), coverageWords(b)];
  const name = named(a.record);
  const zh = one === two ? '' : ` 口径不同: ${one || '未说明'} 与 ${two || '未说明'}。`;
  const en = one === two ? '' : ` They are measured differently: ${one || 'not said'} and ${two || 'not said'}.`;
  return {
    message: {
      zh: `${name.zh}${by(a.record)}在同一地区的两份规划中不同: ${written(a.record)} 与 ${written(b.record)}。${zh}`,
      en: `${name.en}${by(a.record)} differs between two plans of one place: ${written(a.record)} and ${written(b.record)}.${en}`,
    },
    spots: [spot(a), spot(b)],
  };
}

/** The deadline lies before the plan itself: what was reached, rather than what is promised. */
function isOver({ plan, record }: CheckedQuantity): boolean {
  const { written_date: signed, period_start: start } = plan.document;
  const from = signed?.slice(0, 4) ?? (start === null ? null : String(start));
  return from !== null && record.deadline !== null && record.deadline.slice(0, 4) < from;
}

const FLOWS: ReadonlySet<string> = new Set(['increment', 'cumulative', 'growth', 'decline']);
/** Over how many years something is added or grows: what one year adds says nothing against what five do; '' for a state. */
function flowYears({ plan, record }: CheckedQuantity): string {
  if (!FLOWS.has(record.measure) || record.frequency === 'annual' || record.frequency === 'annual_average') return '';
  const own = pathOf(plan, record.section_id).find(({ period_end: end }) => end !== null);
  const [from, to] = own
    ? [own.period_start?.slice(0, 4) ?? null, own.period_end?.slice(0, 4) ?? null]
    : [plan.document.period_start, plan.document.period_end];
  return from === null || to === null ? '?' : String(Number(to) - Number(from) + 1);
}

function plansDisagree(plans: readonly Extraction[]): Hit[] {
  return byPlace(plans).flatMap((own) => {
    const all = own.flatMap((plan) => quantitiesOf(plan)).filter((one) => one.record.deadline !== null && !isOver(one));
    const groups = grouped(all, (one) => {
      const what = measured(one, 'object');
      return what === null ? null : [what, actionOf(one), one.record.deadline, settingOfValue(one), flowYears(one)].join('\u0000');
    });
    return groups.flatMap((group) => {
      const hits: Hit[] = [];
      // in the order of the plans, as the group is; a breakdown says nothing against another
      const sides = [...groupBy(group, (quantity) => quantity.plan).values()]
        .map((said) => firsts(said, (quantity) => `${valueKey(quantity)} ${quantity.record.indicator_scope ?? ''}`))
        .filter((said) => distinct(said).length <= BREAKDOWN);
      for (const [at, mine] of sides.entries())
        for (const theirs of sides.slice(at + 1)) {
          const against = (one: CheckedQuantity): CheckedQuantity[] => theirs.filter((two) => comparableCoverage(one, two));
          const a = mine.find((one) => against(one).length > 0 && !against(one).some((two) => equal(one.value, two.value)));
          const b = a === undefined ? undefined : against(a)[0];
          // a value that both plans state is agreed upon, whatever else one of them says
          if (a && b && !mine.some((one) => against(one).some((two) => sameValue(one, two))) && !sizeDiffers(a, b))
            hits.push(disagreement(a, b));
        }
      return hits;
    });
  });
}

/** Rates over several years that go down: a milestone above the later goal. */
function laterLower(plan: Extraction): Hit[] {
  const lasting = quantitiesOf(plan).filter(
    ({ record }) =>
      record.frequency === null && record.deadline !== null && ['level', 'share', 'coverage', 'cumulative'].includes(record.measure),
  );
  return grouped(lasting, (one) => {
    const what = measured(one);
    return what === null ? null : `${what}\u0000${actionOf(one)}`;
  }).flatMap((group) => {
    const values = distinct(group).length > BREAKDOWN ? [] : firsts(group, (one) => `${one.record.deadline ?? ''} ${valueKey(one)}`);
    const sorted = values
      .map((one, at) => ({ one, at }))
      .sort((a, b) =>
        (a.one.record.deadline ?? '') < (b.one.record.deadline ?? '')
          ? -1
          : (a.one.record.deadline ?? '') > (b.one.record.deadline ?? '')
            ? 1
            : a.at - b.at,
      )
      .map(({ one }) => one);
    for (const [at, early] of sorted.entries()) {
      const late = sorted.slice(at + 1).find((one) => one.record.deadline !== early.record.deadline && falls(early, one));
      if (!late) continue;
      const name = named(late.record);
      return [
        {
          message: {
            zh:
              `${name.zh}后期目标反而${isLess(early) ? '高' : '低'}: ` +
              `${written(early.record)}${by(early.record)}, ${written(late.record)}${by(late.record)}。`,
            en:
              `${name.en}: the later goal is the weaker one: ` +
              `${written(early.record)}${by(early.record)}, then ${written(late.record)}${by(late.record)}.`,
          },
          spots: [spot(late), spot(early)],
        },
      ];
    }
    return [];
  });
}
const isLess = (one: CheckedQuantity): boolean => directionOf(one) === 'down';
function falls(early: CheckedQuantity, late: CheckedQuantity): boolean {
  const direction = directionOf(early) === directionOf(late) ? directionOf(early) : null;
  if (sizeDiffers(early, late)) return false;
  return direction === 'up'
    ? (late.max ?? late.value) < early.value * 0.9999
    : direction === 'down'
      ? late.value > (early.max ?? early.value) * 1.0001
      : false;
}

export const VALUE_CHECKS: readonly Check[] = [
  {
    id: 'two-values',
    severity: 'error',
    title: { zh: '一个指标、一个时限, 两个值', en: 'One indicator, one deadline, two values' },
    explanation: {
      zh: '同一规划中, 同一指标(编号或用词)、口径、度量、频率和时限有两个不同的值, 分处两句。一句之内的两步目标(达到80亿元, 力争突破100亿元)、确保与力争两档、三个以上的值(分镇、分年)不算。',
      en:
        'In one plan the same indicator (id or words), scope, measure, frequency and deadline has two ' +
        'different values in two sentences. Two steps in one sentence (达到80亿元, 力争突破100亿元), 确保 beside ' +
        '力争, and more than three values (a breakdown by town or year) are left alone.',
    },
    examples: [
      '一、目标\n到2025年，全县高新技术企业达到240家。\n二、任务\n到2025年，国家高新技术企业达到260家。',
      '一、目标\n每年新引进亿元以上工业项目25个。\n二、任务\n每年新引进亿元以上工业项目20个。',
    ],
    refusals: [
      {
        text: '一、目标\n到2025年，竹产业总产值达到80亿元，力争突破100亿元。\n二、任务\n到2025年，竹产业总产值达到80亿元。',
        why: 'two steps of one goal, one of them said again',
      },
      { text: '一、任务\n力争今年动建亿元以上项目30个。\n二、任务\n今年投产亿元以上项目8个以上。', why: 'two stages of projects' },
      { text: '一、目标\n到2023年，小微企业园达到2个。\n二、目标\n到2025年，小微企业园达到5个。', why: 'two deadlines' },
    ],
    within: valuesWithin,
  },
  {
    id: 'two-comparators',
    severity: 'warning',
    title: { zh: '同一数值, 两种比较', en: 'One number, bounded in two ways' },
    explanation: {
      zh: '同一指标、时限和数值, 一处为达到, 另一处为突破、以上或左右: 承诺的松紧不同。',
      en:
        'The same indicator, deadline and number is reached in one sentence (达到) and exceeded, a lower ' +
        'bound or approximate in another (突破, 以上, 左右): a weaker and a stronger promise.',
    },
    examples: [
      '一、目标\n到2025年，R&D经费支出占GDP比重达到3.4%。\n二、任务\n到2025年，全社会R&D投入占GDP比重突破3.4%。',
      '一、园区\n到2025年，累计建成和提升小微企业园30个以上。\n二、专栏\n到2025年，全区累计建成和提升小微企业园30个。',
    ],
    refusals: [
      {
        text: '一、目标\n到2025年，国家高新技术企业达到240家。\n二、任务\n到2025年，国家高新技术企业为240家。',
        why: '达到 and 为 are one comparator',
      },
    ],
    within: comparatorsWithin,
  },
  {
    id: 'plans-disagree',
    severity: 'warning',
    title: { zh: '同一地区的两份规划不一致', en: 'Two plans of one place disagree' },
    explanation: {
      zh: '同一地区的两份规划对同一指标、同一时限给出不同的值。口径不同(规上工业亩均税收与亩均税收)时写明; 级别不同的计数(国家级、省级以上)不比。',
      en:
        'Two plans of one place give one indicator different values for one deadline. Where they are measured ' +
        'differently (规上工业亩均税收 beside 亩均税收) the message says so; counts ' +
        'of different grades (国家级, 省级以上) are not compared.',
    },
    examples: [
      [
        '鄞州区制造业发展规划\n一、目标\n到2025年，规上工业亩均税收达到49万元/亩。',
        '鄞州区产业集群行动方案\n一、目标\n到2025年，亩均税收达到58万元/亩。',
      ],
    ],
    refusals: [
      {
        text: [
          '鄞州区制造业发展规划\n一、目标\n到2025年，亩均税收达到49万元/亩。',
          '象山县产业集群行动方案\n一、目标\n到2025年，亩均税收达到58万元/亩。',
        ],
        why: 'two places',
      },
      {
        text: [
          '鄞州区制造业发展规划\n一、目标\n到2025年，省级以上创新平台达到49家。',
          '鄞州区产业集群行动方案\n一、目标\n到2025年，国家级创新平台达到5家。',
        ],
        why: 'another grade is another thing',
      },
    ],
    across: plansDisagree,
  },
  {
    id: 'later-lower',
    severity: 'warning',
    title: { zh: '后期目标弱于前期', en: 'A later goal is weaker than an earlier one' },
    explanation: {
      zh: '同一指标先后两个时限, 越多越好的指标后期反而更低(越少越好的反而更高)。',
      en: 'Of two deadlines of one indicator the later one has the lower value (the higher one, where less is better).',
    },
    examples: ['一、目标\n到2025年，国家高新技术企业达到600家。到2027年，国家高新技术企业达到500家。'],
    refusals: [
      { text: '一、目标\n到2025年，国家高新技术企业达到500家。到2027年，新增国家高新技术企业100家。', why: 'an increment is no stock' },
    ],
    within: laterLower,
  },
];
