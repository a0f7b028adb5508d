import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import { keptWith } from '../model/memo.js';
import { dice, shinglesOf } from '../model/shingles.js';
import { foldText } from '../model/view.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { CHECK } from '../rules/phrases/checks.js';
import { asWitness, type Check, type Hit } from './finding.js';
import { by, firsts, named, quantitiesOf, spot, written, type CheckedQuantity } from './quantity.js';

const DIGITS = /^\d{2,6}$/u;
/** How much of the surrounding words two places must share to be one sentence, copied. */
const COPIED = 0.45;
const AROUND = 60;

/** Digits that a number has where the mark inside it is lost: 2-3 is 23, 3.4 is 34. Null where there is no mark. */
function runTogether({ record }: CheckedQuantity): string | null {
  const text = foldText(record.value_text).replaceAll(' ', '');
  const parts = CHECK.lostMark.exec(text);
  return parts && (parts[1] ?? '') !== '0' ? `${parts[1] ?? ''}${parts[2] ?? ''}` : null;
}

/** How much the words around two places have in common; their numbers aside. */
const likeness = (a: CheckedQuantity, b: CheckedQuantity): number => dice(around(a), around(b));
const around = keptWith(({ plan, record }: CheckedQuantity) =>
  shinglesOf(
    foldText(plan.text.slice(Math.max(0, record.char_start - AROUND), record.char_end + AROUND)).replace(/[\d\s,，、。;；]/gu, ''),
  ),
);

/** Two quantities with one key are of one thing, written in one unit, and their digits are the same. */
const thingKey = (digits: string, { record }: CheckedQuantity, id: string | null): string =>
  [digits, id ?? foldIndicator(record.indicator ?? ''), id === null, record.unit_std, record.unit, record.measure, record.frequency].join(
    '\u0000',
  );
const samePlace = (a: CheckedQuantity, b: CheckedQuantity): boolean =>
  a.plan.document.place !== null && a.plan.document.place === b.plan.document.place;

function printed(off: CheckedQuantity, right: CheckedQuantity): Hit {
  const name = named(off.record);
  const where =
    off.plan === right.plan
      ? { zh: '本规划另一处', en: 'elsewhere in the plan' }
      : samePlace(off, right)
        ? { zh: '同一地区的另一份规划', en: 'in another plan of the place' }
        : { zh: '另一份规划的同一句', en: 'in the same sentence of another plan' };
  return {
    message: {
      zh:
        `${name.zh} ${written(off.record)}${by(off.record)}可能是 ${written(right.record)} ` +
        `的误排: ${where.zh}为 ${written(right.record)}${by(right.record)}。`,
      en:
        `${name.en} ${written(off.record)}${by(off.record)} may be a misprint of ` +
        `${written(right.record)}, as it stands ${where.en}${by(right.record)}.`,
    },
    spots: [spot(off), asWitness(spot(right))],
  };
}

/** Numbers whose digits are those of a range or of a decimal of the same thing, its mark lost. */
function misprints(plans: readonly Extraction[], among: 'one' | 'several'): Hit[] {
  const all = plans.flatMap((plan) => quantitiesOf(plan));
  const marked = new Map<string, CheckedQuantity[]>();
  for (const one of all) {
    const digits = runTogether(one);
    const own = digits === null ? undefined : marked.get(digits);
    if (own) own.push(one);
    else if (digits !== null) marked.set(digits, [one]);
  }
  const kind = ({ plan, record }: CheckedQuantity): string =>
    [
      plan.document.doc_id,
      record.indicator_id ?? foldIndicator(record.indicator ?? ''),
      record.unit,
      record.measure,
      record.frequency,
    ].join('\u0000');
  const byThing = groupBy(
    [...marked].flatMap(([digits, list]) => firsts(list, kind).map((one, at) => ({ digits, one, at }))),
    ({ digits, one }) => thingKey(digits, one, one.record.indicator_id),
  );
  return all.flatMap((off) => {
    const text = foldText(off.record.value_text);
    if (!DIGITS.test(text) || off.max !== null || !marked.has(text)) return [];
    const id = off.record.indicator_id;
    // sentences of goals are alike everywhere, and every place has values of its own: what is copied says so by words of its own
    // words that the registry does not know may be those of an indicator that it knows elsewhere
    const alike = [...(id === null ? [] : (byThing.get(thingKey(text, off, id)) ?? [])), ...(byThing.get(thingKey(text, off, null)) ?? [])];
    const right = alike
      .sort((a, b) => a.at - b.at)
      .find(
        ({ one }) =>
          (among === 'one') === (one.plan === off.plan) &&
          (among === 'one' ||
            (samePlace(one, off) && one.max !== null) ||
            (likeness(one, off) >= COPIED && (id === null || samePlace(one, off)))),
      );
    return right ? [printed(off, right.one)] : [];
  });
}

export const MISPRINT_CHECKS: readonly Check[] = [
  {
    id: 'misprint',
    severity: 'warning',
    title: { zh: '疑为误排的数字', en: 'A number that looks misprinted' },
    explanation: {
      zh: '数字恰是同一指标别处的区间或小数丢了中间符号(2-3家成23家, 3.4%成34%)。别处指本规划、同一地区的其他规划(区间)、或其他规划中几乎相同的句子。',
      en:
        'A number has just the digits of a range or a decimal of the same indicator elsewhere, the ' +
        'mark in it lost (23家 for 2-3家, 34% for 3.4%). Elsewhere is in the plan, in another ' +
        'plan of the place (ranges), or in nearly the same sentence of any plan.',
    },
    examples: [
      [
        '象山县2017年工作推进方案\n一、任务\n(一)实施计划。对行业龙头骨干企业每年选择2-3家，由县政府与其开展战略合作。',
        '象山县实施方案\n一、任务\n(一)建立培育库。每年选择23家龙头企业，由县政府与其开展战略合作。',
      ],
    ],
    refusals: [
      {
        text: [
          '象山县2017年工作推进方案\n一、任务\n(一)实施计划。对行业龙头骨干企业每年选择2-3家，由县政府与其开展战略合作。',
          '鄞州区实施方案\n一、任务\n(一)梯队培育。大力开拓市场，每年遴选23家龙头企业予以扶持。',
        ],
        why: 'another place and another sentence',
      },
    ],
    within: (plan) => misprints([plan], 'one'),
    across: (plans) => misprints(plans, 'several'),
  },
];
