import { plainNumber } from '../commitment/notation.js';
import type { Extraction } from '../model/extraction.js';
import { foldText } from '../model/view.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { ARITHMETIC } from '../rules/phrases/arithmetic.js';
import { CHECK } from '../rules/phrases/checks.js';
import { amountsOf, amountText, inUnitOf, isAtLeast, isAtMost, roundingOf, spotOfAmount, type Amount } from './amounts.js';
import type { Check, Hit } from './finding.js';

/** What a sentence says of one change: a base, what it comes to, and by how much it changes. */
interface Change {
  readonly base: Amount;
  readonly end: Amount;
  /** a percentage, points of a percentage, or an amount of the same unit */
  readonly step: Amount;
}

const isPercent = ({ unit }: Amount): boolean => unit === '%';
const isPoints = ({ unit }: Amount): boolean => unit === '个百分点';
const sameUnit = (a: Amount, b: Amount): boolean => a.unit === b.unit && !isPoints(a);
/** A level, whatever the measure: what has a growth of its own (8.5%增长) is none. */
const isLevel = ({ record, max }: Amount): boolean => max === null && record.measure !== 'growth' && record.measure !== 'decline';
const isChange = (one: Amount, of: Amount): boolean =>
  one.max === null && (isPercent(of) ? isPoints(one) : isPercent(one) || one.unit === of.unit);

/** Are both of one thing, as far as the records name it? 优良比例达95.2%，水体优良比例达73.9% are of two. */
function isOfOneThing(a: Amount, b: Amount): boolean {
  const [one, two] = [a, b].map(({ record }) => foldIndicator(record.indicator ?? ''));
  return one === undefined || two === undefined || one.endsWith(two) || two.endsWith(one);
}

/** Does the first stand for an earlier time than the second: 由…, 比上年的…, or a year of its own? */
const isBase = (base: Amount, end: Amount): boolean =>
  ARITHMETIC.base.test(base.before) || (ARITHMETIC.baseYear.test(base.before) && CHECK.yearWord.test(end.before));

/**
 * Changes in the orders in which they are said: 由30亿元提高到36亿元，增长12%; 2025年800台，到2028年达到1500台，增长60%; 15.2亿斤，较上年的15.0亿斤增长5.3%;
 * 比上年的150亿元增加20亿元，达到165亿元.
 */
function changesIn(sentence: readonly Amount[]): Change[] {
  return sentence.flatMap((one, at) => {
    const [two, three] = [sentence[at + 1], sentence[at + 2]];
    if (!two || !three || !isLevel(one)) return [];
    const ends = isLevel(two) && sameUnit(one, two) && isOfOneThing(one, two) && isChange(three, two) && three.record.measure !== 'share';
    if (ends && isBase(one, two) && ARITHMETIC.reaches.test(two.before) && ARITHMETIC.grows.test(three.before))
      return [{ base: one, end: two, step: three }];
    if (ends && ARITHMETIC.comparedWith.test(two.before) && ARITHMETIC.growsBy.test(three.before))
      return [{ base: two, end: one, step: three }];
    const byway = isLevel(three) && sameUnit(one, three) && isOfOneThing(one, three) && isChange(two, three);
    if (byway && ARITHMETIC.base.test(one.before) && ARITHMETIC.growsBy.test(two.before) && ARITHMETIC.comesTo.test(three.before))
      return [{ base: one, end: three, step: two }];
    return [];
  });
}

/** Over how many years a rate of each year goes: between the sentence's two, else the plan's for what it ends with; null else. */
function yearsOf({ base, end, step }: Change): number | null {
  if (step.record.frequency !== 'annual_average' && step.record.frequency !== 'annual') return 1;
  const years = [...foldText(base.record.sentence).matchAll(CHECK.yearNamed)].map(([year]) => Number(year));
  const [from, to] = [years[0], years.at(-1)];
  const span = from === undefined || to === undefined ? 0 : to - from;
  if (years.length > 1) return years.length === 2 && span > 1 && base.start < end.start ? span : null;
  // a plan of 2026 to 2028 sets out from the values of 2025
  const { period_start: opens, period_end: closes } = end.plan.document;
  const meant = end.record.deadline?.slice(0, 4) === String(closes) && opens !== null && closes !== null && closes > opens;
  return meant ? closes - opens + 1 : null;
}

/** The change that base and end make, against the one that is said; null where they agree within the error of rounding. */
function offBy(change: Change): { readonly expected: number; readonly by: 'rate' | 'amount' } | null {
  const { base, end, step } = change;
  if (base.value <= 0 || isAtMost(end) || isAtMost(base)) return null;
  const sign = ARITHMETIC.falls.test(step.before) || step.record.measure === 'decline' ? -1 : 1;
  const rounding = roundingOf(base) + roundingOf(end) + roundingOf(step);
  if (!isPercent(step)) {
    const expected = sign * (end.value - base.value);
    const open = isAtLeast(end) || isAtLeast(step);
    return Math.abs(expected - step.value) <= Math.max(rounding, step.value * 0.01) * 1.0001 || (open && expected > 0)
      ? null
      : { expected, by: 'amount' };
  }
  const years = yearsOf(change);
  if (years === null) return null;
  const rate = (to: number, from: number): number => sign * ((to / from) ** (1 / years) - 1) * 100;
  const [low, high] = [
    rate(end.value - sign * roundingOf(end), base.value + sign * roundingOf(base)),
    rate(end.value + sign * roundingOf(end), base.value - sign * roundingOf(base)),
  ];
  const slack = 0.6 + step.value * 0.02;
  const expected = rate(end.value, base.value);
  const real =
    step.unit === '%' && ARITHMETIC.constantPrices.test(`${base.before}${end.before}${step.before}${step.record.indicator ?? ''}`);
  const above = low - slack > step.value;
  const below = high + slack < step.value;
  // an end or a rate that is a lower bound may be passed, and prices may add to a growth at constant ones
  return (above && !isAtLeast(step) && !real) || (below && !isAtLeast(end)) ? { expected, by: 'rate' } : null;
}

function sentenceGrowth(plan: Extraction): Hit[] {
  return amountsOf(plan).flatMap((sentence) =>
    changesIn(sentence).flatMap((change) => {
      const { base, end, step } = change;
      const off = offBy(change);
      if (off === null) return [];
      const said = amountText(step);
      const right = off.by === 'rate' ? `${plainNumber(Number(off.expected.toPrecision(3)))}%` : inUnitOf(off.expected, step);
      return [
        {
          message: {
            zh: `由 ${amountText(base)} 到 ${amountText(end)} 的变化约为 ${right}, 文中为 ${said}。`,
            en: `From ${amountText(base)} to ${amountText(end)} the change is about ${right}; the sentence says ${said}.`,
          },
          spots: [spotOfAmount(end), spotOfAmount(step), spotOfAmount(base)],
        },
      ];
    }),
  );
}

export const RATE_CHECKS: readonly Check[] = [
  {
    id: 'sentence-growth',
    severity: 'warning',
    title: { zh: '句内基数、增幅与结果不符', en: 'Base, growth and end of one sentence do not fit' },
    explanation: {
      zh:
        '一句之内写明基数、结果和增幅(由30亿元提高到36亿元, 增长12%; 比上年的150亿元增加20亿元, 达到165亿元), 三者推算不符, 且超出取整误差(0.6个百分点加增幅的2%)。' +
        '按可比价、不变价的增长(生产总值、增加值、居民收入)低于推算不算。',
      en:
        'A sentence states a base, an end and the growth between them, and they do not fit within the error of ' +
        'rounding (0.6 points and 2 % of the growth): 由30亿元提高到36亿元，增长12%. A growth at constant prices (生产总值, 增加值, ' +
        '居民收入) below what the sums give is left alone.',
    },
    examples: [
      '一、回顾\n一般公共预算收入由2024年的30亿元提高到36亿元，增长12%。',
      '一、目标\n2025年全县工业机器人保有量800台，到2028年达到1500台，增长60%。',
      '一、回顾\n粮食产量达到15.2亿斤，较上年的15.0亿斤增长5.3%。',
      '一、目标\n到2028年，城镇化率由60.5%提高到65.5%，提高6个百分点。',
    ],
    refusals: [
      { text: '一、回顾\n一般公共预算收入由2024年的30亿元提高到36亿元，增长20%。', why: 'they fit' },
      { text: '一、回顾\n地区生产总值由2024年的400亿元提高到436亿元，增长5.6%。', why: 'at constant prices' },
      { text: '一、目标\n到2028年，工业机器人保有量由800台增加到1500台，机器人应用企业增长60%。', why: 'the growth is of another thing' },
    ],
    within: sentenceGrowth,
  },
];
