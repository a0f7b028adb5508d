import type { Extraction } from '../model/extraction.js';
import { ARITHMETIC } from '../rules/phrases/arithmetic.js';
import type { Check, Hit } from './finding.js';
import {
  by,
  firsts,
  grouped,
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

/** Verbs by which one stock comes to be there. */
function classOf({ record: { action } }: CheckedQuantity): 'gathered' | 'made' | null {
  return action === null ? null : ARITHMETIC.stockVerb.test(action) ? 'gathered' : ARITHMETIC.makeVerb.test(action) ? 'made' : null;
}

/** More values than this are a breakdown by town or by year. */
const BREAKDOWN = 3;

function stockValues(plan: Extraction): Hit[] {
  return grouped(
    quantitiesOf(plan).filter((one) => isCount(one) && one.record.deadline !== null && one.record.deadline_source !== 'document'),
    (one) => {
      const [what, kind] = [measured(one), classOf(one)];
      return what === null || kind === null ? null : [what, kind, one.record.deadline, settingOfValue(one)].join('\u0000');
    },
  ).flatMap((group) => {
    const values = firsts(group, valueKey);
    const [a] = values;
    const b = values.find(
      (one) => a !== undefined && !sameValue(one, a) && one.record.action !== a.record.action && one.record.sentence !== a.record.sentence,
    );
    if (!a || !b || values.length > BREAKDOWN) return [];
    // a value that both verbs have is agreed upon
    const shared = (one: CheckedQuantity, other: CheckedQuantity): boolean =>
      group.some((two) => two.record.action === other.record.action && sameValue(two, one));
    if (shared(a, b) || shared(b, a)) return [];
    const name = named(a.record);
    const [one, two] = [a, b].map(({ record }) => `${record.action ?? ''} ${written(record)}`) as [string, string];
    return [
      {
        message: {
          zh: `${name.zh}${by(a.record)}用两个动词、有两个值: ${one} 与 ${two}。`,
          en: `${name.en}${by(a.record)} has two values with two verbs of one stock: ${one} and ${two}.`,
        },
        spots: [spot(a), spot(b)],
      },
    ];
  });
}

export const STOCK_CHECKS: readonly Check[] = [
  {
    id: 'stock-values',
    severity: 'warning',
    title: { zh: '同一存量, 两个动词、两个值', en: 'One stock, two verbs, two values' },
    explanation: {
      zh: '同一事物、同一时限的数量, 一处为集聚(汇聚、引进、培育), 另一处为其中另一动词(或建成、建设、新建、打造之间), 数值不同: 可能是同一目标的两种说法。两处都说的值、三个以上的值不算。',
      en:
        'A number of one thing by one date is gathered in one sentence (集聚) and gathered by another verb in another ' +
        '(汇聚, 引进, 培育; or 建成, 建设, 新建, 打造 among each other), with another value: perhaps one goal in two wordings. ' +
        'A value that both verbs have, and three and more values, are left alone.',
    },
    examples: [
      '一、目标\n到2028年，集聚高层次人才500名以上。\n二、保障\n到2028年，汇聚高层次人才300名以上。',
      '一、目标\n到2028年，建成省级智能工厂18家。\n二、任务\n到2028年，打造省级智能工厂15家。',
    ],
    refusals: [
      { text: '一、目标\n到2028年，建成省级智能工厂18家。\n二、任务\n到2028年，改造省级智能工厂15家。', why: 'another deed' },
      { text: '一、目标\n到2028年，集聚高层次人才500名。\n二、保障\n到2026年，汇聚高层次人才300名。', why: 'two dates' },
    ],
    within: stockValues,
  },
];
