import type { Extraction } from '../model/extraction.js';
import { foldText } from '../model/view.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { parseEither } from '../normalise/chinese-number.js';
import { ARITHMETIC } from '../rules/phrases/arithmetic.js';
import { amountsOf, amountText, inUnitOf, isAtLeast, isAtMost, roundingOf, spotOfAmount, type Amount } from './amounts.js';
import type { Check, Hit } from './finding.js';

/** Rates make no total. */
const isYearly = ({ before, record, max, unit }: Amount): boolean =>
  max === null &&
  unit !== '%' &&
  unit !== '个百分点' &&
  ARITHMETIC.perYear.test(before) &&
  record.measure !== 'growth' &&
  record.measure !== 'decline';

/** The years that an amount is the total of, by its words; null where it is none. A total without them is that of the plan's years. */
function spanOf({ before, plan, max }: Amount): number | null {
  if (max !== null || ARITHMETIC.perYear.test(before)) return null;
  const across = ARITHMETIC.acrossYears.exec(before);
  if (across) {
    const said = across.groups?.['years'];
    const years = said === undefined ? (ARITHMETIC.fiveYearPlan.test(across[0]) ? 5 : periodYears(plan)) : parseEither(said);
    return years !== null && years > 1 && years <= 15 ? years : null;
  }
  return ARITHMETIC.inAll.test(before) ? periodYears(plan) : null;
}
function periodYears({ document: { period_start: start, period_end: end } }: Extraction): number | null {
  return start === null || end === null || end <= start ? null : end - start + 1;
}

/** Is one name that of the other, or left out because it is? 每年安排1亿元 behind 安排福彩公益金4亿元 */
function isOfOneThing(a: Amount, b: Amount): boolean {
  const [one, two] = [a, b].map(({ record }) => foldIndicator(record.indicator ?? ''));
  if (one === undefined || two === undefined) return false;
  if (a.record.indicator_id !== null && b.record.indicator_id !== null)
    return a.record.indicator_id === b.record.indicator_id && a.record.indicator_scope === b.record.indicator_scope;
  return one === two || one.endsWith(two) || two.endsWith(one) || one.length < 3 || two.length < 3;
}

/** A whole number is meant as it stands: 每年1亿元 is no 0.9亿元. */
const error = (one: Amount): number => (Number.isInteger(one.record.value) ? 0 : roundingOf(one));

function told(yearly: Amount, total: Amount, years: number): Hit | null {
  const expected = yearly.value * years;
  const slack = Math.max(error(yearly) * years + error(total), expected * 0.02);
  if (Math.abs(expected - total.value) <= slack * 1.0001) return null;
  // a bound is passed: 每年20家以上, 三年80家
  if (expected < total.value ? isAtLeast(yearly) || isAtMost(total) : isAtMost(yearly)) return null;
  const made = inUnitOf(expected, total);
  return {
    message: {
      zh: `每年 ${amountText(yearly)}, ${years}年应为 ${made}, 总数却为 ${amountText(total)}。`,
      en: `${amountText(yearly)} a year make ${made} in ${years} years; the total is ${amountText(total)}.`,
    },
    spots: [spotOfAmount(total), spotOfAmount(yearly)],
  };
}

function yearlyTotals(plan: Extraction): Hit[] {
  return amountsOf(plan).flatMap((sentence) =>
    sentence.filter(isYearly).flatMap((yearly) => {
      const at = sentence.indexOf(yearly);
      const pair = [sentence[at + 1], sentence[at - 1]].find(
        (one): one is Amount => one !== undefined && one.unit === yearly.unit && spanOf(one) !== null && isOfOneThing(one, yearly),
      );
      const years = pair && spanOf(pair);
      const hit = pair && typeof years === 'number' ? told(yearly, pair, years) : null;
      return hit ? [hit] : [];
    }),
  );
}

/** A year's amount in one place and that of several years in another, of one thing that four and more characters name. */
function yearlyElsewhere(plan: Extraction): Hit[] {
  const all = amountsOf(plan).flat();
  const totals = all.filter((one) => ARITHMETIC.acrossYears.test(one.before) && spanOf(one) !== null);
  return all.filter(isYearly).flatMap((yearly) => {
    const name = foldIndicator(yearly.record.indicator ?? '');
    const total = totals.find(
      (one) =>
        foldText(one.record.sentence) !== foldText(yearly.record.sentence) &&
        one.unit === yearly.unit &&
        name.length >= 4 &&
        foldIndicator(one.record.indicator ?? '') === name &&
        one.record.indicator_scope === yearly.record.indicator_scope,
    );
    const years = total && spanOf(total);
    const hit = total && typeof years === 'number' ? told(yearly, total, years) : null;
    return hit ? [hit] : [];
  });
}

export const YEARLY_CHECKS: readonly Check[] = [
  {
    id: 'yearly-total',
    severity: 'warning',
    title: { zh: '每年数与总数不符', en: 'A yearly amount and the total of the years' },
    explanation: {
      zh: '同时写明每年的数量和若干年的总数(每年新增20家, 三年累计新增75家), 两者相乘不符, 且超出取整误差(2%)。每年为下限(以上)而总数更高不算。年数未写明时取规划期。',
      en:
        'A plan states the amount of each year and the total of several (每年新增20家，三年累计新增75家), and the product is another, beyond the ' +
        'error of rounding (2 %). A yearly lower bound below its share is left alone. Years that are not stated are those of the plan.',
    },
    examples: [
      '一、任务\n每年新增规上企业20家，三年累计新增规上企业75家。',
      '一、任务\n五年新建街道综合养老服务中心60个，平均每年新建15个。',
      '一、任务\n五年内安排福彩公益金4亿元，每年安排1亿元。',
    ],
    refusals: [
      { text: '一、任务\n每年新增规上企业25家，三年累计新增规上企业75家。', why: 'they fit' },
      { text: '一、任务\n每年新增规上企业20家以上，三年累计新增规上企业75家。', why: 'a lower bound' },
      { text: '一、任务\n每年新增规上企业20家，到2028年，规上企业总数达到175家。', why: 'a stock' },
    ],
    within: (plan) => [...yearlyTotals(plan), ...yearlyElsewhere(plan)],
  },
];
