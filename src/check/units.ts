import type { Extraction } from '../model/extraction.js';
import type { TargetRecord } from '../model/record.js';
import { foldText } from '../model/view.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { CHECK } from '../rules/phrases/checks.js';
import { asWitness, spotOf, type Check, type Hit } from './finding.js';
import { actionOf, by, byPlace, grouped, measured, named, quantitiesOf, spot, written, type CheckedQuantity } from './quantity.js';

/** How far apart two values of one thing must lie for a unit to be doubted: the step from 万 to 亿 is 10000, that of a slipped 百 is 100. */
const OUT_OF_LINE = 100;

/** Written in two units, and so far apart that one of these cannot be meant: 0.75亿美元 and 0.75美元. */
export function sizeDiffers(a: CheckedQuantity, b: CheckedQuantity): boolean {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  const digits = a.record.value === b.record.value;
  // words that the registry does not know may stand for several things: only the same digits are one value
  return (
    low > 0 &&
    high / low >= OUT_OF_LINE &&
    a.unit === b.unit &&
    foldText(a.record.unit ?? '') !== foldText(b.record.unit ?? '') &&
    (digits || a.record.indicator_id !== null)
  );
}

const SIZED = ['level', 'cumulative', 'increment'];
const sized = (plan: Extraction): CheckedQuantity[] =>
  quantitiesOf(plan).filter(({ record }) => SIZED.includes(record.measure) && record.unit !== null);
const kindOf = (one: CheckedQuantity): string | null => {
  const what = measured(one);
  return what === null ? null : `${what}\u0000${actionOf(one)}`;
};

/** The one that lies off among its like, and one of the others. */
function outlier(group: readonly CheckedQuantity[]): [CheckedQuantity, CheckedQuantity] | null {
  const sorted = [...group].sort((a, b) => a.value - b.value);
  const middle = sorted[(sorted.length - 1) >> 1];
  const off = middle && group.find((one) => sizeDiffers(one, middle));
  if (!off || !middle) return null;
  // of two, the smaller one has lost its 亿 or 万
  return group.length === 2 && off.value > middle.value ? [middle, off] : [off, middle];
}

const currencyOf = ({ unit }: CheckedQuantity): string => CHECK.currency.exec(unit ?? '')?.[0] ?? '';
/** Words that name a sum only together with those around them. */
const SHORTEST = 4;

/**
 * The same digits of the same thing in two currencies: 1.8亿元 and 1.8亿美元. Told by the words: what has another currency is often another
 * indicator.
 */
function otherCurrency(plan: Extraction): Hit[] {
  const sums = quantitiesOf(plan).filter((one) => SIZED.includes(one.record.measure) && currencyOf(one) !== '');
  return grouped(sums, ({ record }) => {
    const words = foldIndicator(record.indicator ?? '');
    return words.length < SHORTEST
      ? null
      : [words, record.measure, record.frequency, record.deadline, record.cluster, record.value_std, record.value_max_std].join('\u0000');
  }).flatMap((group) => {
    const [first] = group;
    const other = group.find((one) => first !== undefined && currencyOf(one) !== currencyOf(first));
    if (!first || !other) return [];
    const name = named(first.record);
    return [
      {
        message: {
          zh: `${name.zh}${by(first.record)}的货币单位可疑: ${written(first.record)} 与 ${written(other.record)}, 数字相同, 币种不同。`,
          en:
            `The currency of ${name.en}${by(first.record)} is doubtful: ` +
            `${written(first.record)} and ${written(other.record)}, the same number in two currencies.`,
        },
        spots: [spot(first), spot(other)],
      },
    ];
  });
}

function outOfLine([off, other]: readonly [CheckedQuantity, CheckedQuantity]): Hit {
  const name = named(off.record);
  const times = Math.round(Math.max(off.value, other.value) / Math.min(off.value, other.value));
  return {
    message: {
      zh: `${name.zh}${by(off.record)}的单位可疑: ${written(off.record)}, 别处为 ${written(other.record)}${by(other.record)}, 相差 ${times} 倍。`,
      en:
        `The unit of ${name.en}${by(off.record)} is doubtful: ${written(off.record)}, ` +
        `elsewhere ${written(other.record)}${by(other.record)}, a factor of ${times}.`,
    },
    spots: [spot(off), asWitness(spot(other))],
  };
}

function sizeWithin(plan: Extraction): Hit[] {
  return grouped(sized(plan), kindOf).flatMap((group) => {
    const pair = outlier(group);
    return pair ? [outOfLine(pair)] : [];
  });
}

/** Across plans of one place; what is per mu or per head is of one size everywhere. */
function sizeAcross(plans: readonly Extraction[]): Hit[] {
  const pairs = [
    ...byPlace(plans).flatMap((own) => grouped(own.flatMap(sized), kindOf)),
    ...grouped(
      plans.flatMap(sized).filter(({ unit }) => unit?.includes('/') === true),
      kindOf,
    ),
  ].flatMap((group) => {
    const pair = outlier(group);
    return pair && pair[0].plan !== pair[1].plan ? [pair] : [];
  });
  const told = new Set<TargetRecord>();
  return pairs.filter(([off]) => !told.has(off.record) && told.add(off.record)).map(outOfLine);
}

function malformed(plan: Extraction): Hit[] {
  const wrong = [...plan.targets, ...plan.quantities].filter((record) => record.warnings.includes('unit-repaired'));
  const units = [...new Set(wrong.map((record) => foldText(record.unit ?? '')))];
  return units.map((unit) => {
    const own = wrong.filter((record) => foldText(record.unit ?? '') === unit);
    const right = [...plan.targets, ...plan.quantities].find(
      (record) =>
        !record.warnings.includes('unit-repaired') &&
        record.unit_std === own[0]?.unit_std &&
        own.some((one) => one.indicator_id === record.indicator_id),
    );
    const meant = own[0]?.unit_std ?? '';
    return {
      message: {
        zh: `单位“${unit}”缺少“/”, 按 ${meant} 读${right ? `; 别处写作“${right.unit ?? ''}”` : ''}。`,
        en: `The unit “${unit}” lacks its slash and is read as ${meant}${right ? `; elsewhere it is written “${right.unit ?? ''}”` : ''}.`,
      },
      spots: [
        ...own.map((record) => spotOf(plan, record.target_id, record)),
        ...(right ? [asWitness(spotOf(plan, right.target_id, right))] : []),
      ],
    };
  });
}

export const UNIT_CHECKS: readonly Check[] = [
  {
    id: 'unit-size',
    severity: 'error',
    title: { zh: '单位的量级可疑', en: 'A unit of doubtful size' },
    explanation: {
      zh: '同一指标别处(本规划、同一地区的其他规划; 亩均、人均等指标则为所有规划)相差100倍以上, 且单位写法不同: 可能漏写“万”“亿”; 或本规划内数字相同而币种不同(1.8亿元与1.8亿美元)。',
      en:
        'The same indicator is 100 times larger or smaller elsewhere (in this plan, in another plan of the ' +
        'place; for quantities per mu or per head, in any plan), and the units are written differently: a 万 ' +
        'or 亿 may be missing. Or the plan gives one number in two currencies (1.8亿元 and 1.8亿美元).',
    },
    examples: [
      '一、目标\n今年实际利用外资(工业)达到0.75亿美元。\n二、任务\n全年实际利用外资(工业)0.75美元。',
      ['象山县方案\n一、目标\n到2025年，亩均税收达到35万元/亩。', '鄞州区方案\n一、目标\n到2025年，亩均税收达到58元/亩。'],
      '一、目标\n到2025年，跨境电商进出口额达到1.8亿元。\n二、任务\n到2025年，跨境电商进出口额达到1.8亿美元。',
    ],
    refusals: [
      {
        text: '一、目标\n到2025年，技术交易额达到1.2亿元。到2030年，技术交易额达到30000万元。',
        why: 'another magnitude word for values of one size',
      },
      {
        text: [
          '象山县方案\n一、目标\n到2025年，规上工业增加值达到250亿元。',
          '浙江省方案\n一、目标\n到2025年，规上工业增加值达到2.8万亿元。',
        ],
        why: 'a county and its province',
      },
    ],
    within: (plan) => [...sizeWithin(plan), ...otherCurrency(plan)],
    across: sizeAcross,
  },
  {
    id: 'unit-malformed',
    severity: 'warning',
    title: { zh: '单位写法有误', en: 'A malformed unit' },
    explanation: {
      zh: '复合单位缺少“/”(万元亩), 数值按修正后的单位换算, 记录另有 unit-repaired 警示。',
      en:
        'A unit of two parts lacks its slash (万元亩); values are read in the ' +
        'repaired unit, and the records also carry the code unit-repaired.',
    },
    examples: ['一、任务\n到2025年，全县规模以上工业亩均税收达到35万元亩，亩均增加值达到125万元亩。'],
    refusals: [
      {
        text: '一、任务\n到2025年，全县规模以上工业亩均税收达到35万元/亩，全员劳动生产率达到28万元/人年。',
        why: '人年 is a customary spelling',
      },
    ],
    within: malformed,
  },
];
