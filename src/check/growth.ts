import { plainNumber } from '../commitment/notation.js';
import { indicatorRow } from '../commitment/scope.js';
import type { Extraction } from '../model/extraction.js';
import { foldText } from '../model/view.js';
import { CHECK } from '../rules/phrases/checks.js';
import { asWitness, type Check, type Hit } from './finding.js';
import { by, directionOf, measured, named, quantitiesOf, spot, measuredSubject, written, type CheckedQuantity } from './quantity.js';

/** The year of a stated value: the one that the words before it name, else the one that the record has; null where they name several. */
function yearOf({ record }: CheckedQuantity): number | null {
  const sentence = foldText(record.sentence);
  const quote = foldText(record.quote);
  const at = sentence.indexOf(quote);
  const years = [...new Set((at < 0 ? sentence : sentence.slice(0, at + quote.length)).match(CHECK.yearNamed) ?? [])];
  if (years.length > 0) return years.length === 1 ? Number(years[0]) : null;
  return record.reference_end === null ? null : Number(record.reference_end.slice(0, 4));
}
const baseYear = ({ record }: CheckedQuantity): number | null => {
  const found = /(?:19|20)\d\d/u.exec(record.baseline ?? '');
  return found ? Number(found[0]) : null;
};
const yearEnd = ({ record }: CheckedQuantity): number | null => (record.deadline === null ? null : Number(record.deadline.slice(0, 4)));

/** Rates are rounded to half a point a year, values to two digits. */
const slack = (years: number): number => 0.02 + 0.005 * years;

const OPEN_SLACK = 0.1;

/**
 * What base and rate give at the end against the end that is stated. Growth of sums is at constant prices: an end above it may be prices.
 */
function compounded(base: CheckedQuantity, rate: CheckedQuantity, end: CheckedQuantity): Hit | null {
  const from = baseYear(rate) ?? yearOf(base);
  const to = yearEnd(end);
  if (from === null || to === null || to <= from || to - from > 15) return null;
  const years = to - from;
  const multiple = rate.record.measure === 'multiple';
  const growth = rate.record.measure === 'decline' ? -rate.value : rate.value;
  const expected = multiple ? base.value * rate.value : base.value * (1 + growth / 100) ** (rate.record.frequency === null ? 1 : years);
  const off = end.value / expected - 1;
  const tolerance = multiple || rate.record.frequency === null ? 0.02 : slack(years);
  const sums = indicatorRow(end.record.indicator_id)?.unit.startsWith('元') === true;
  const atLeast = rate.record.comparator === 'gte' || rate.record.comparator === 'gt';
  // an end that is a lower bound (突破500亿元) may be passed by much
  const open = end.record.comparator === 'gte' || end.record.comparator === 'gt';
  if (off >= -(open ? Math.max(tolerance, OPEN_SLACK) : tolerance) && (off <= tolerance || sums || atLeast || multiple)) return null;
  const name = named(end.record);
  const unit = end.record.unit ?? '';
  const scale = end.record.value === null || end.record.value === 0 ? 1 : end.value / end.record.value;
  const result = `${plainNumber(Number((expected / scale).toPrecision(4)))}${unit}`;
  const how = multiple
    ? `× ${plainNumber(rate.value)}`
    : rate.record.frequency === null
      ? written(rate.record)
      : `${written(rate.record)} × ${years}`;
  return {
    message: {
      zh:
        `${name.zh}基数与增速推不出目标值: ${from}年 ${written(base.record)}, ` +
        `${how}${multiple || rate.record.frequency === null ? '' : '年'}, 应约为 ` +
        `${result}, 目标为 ${written(end.record)}${by(end.record)}。`,
      en:
        `${name.en}: base and growth do not give the goal: ${written(base.record)} in ${from}, ` +
        `${how}${multiple || rate.record.frequency === null ? '' : ' years'}, would be ` +
        `about ${result}; the goal is ${written(end.record)}${by(end.record)}.`,
    },
    spots: [spot(end), spot(rate), spot(base)],
  };
}

function growthEnd(plan: Extraction): Hit[] {
  const targets = quantitiesOf(plan);
  const facts = new Map<string, CheckedQuantity>();
  for (const fact of quantitiesOf(plan, 'fact')) {
    const key = fact.record.measure === 'level' || fact.record.measure === 'share' ? measuredSubject(fact) : null;
    if (key !== null && yearOf(fact) !== null && !facts.has(key)) facts.set(key, fact);
  }
  const ends = new Map<string, CheckedQuantity>();
  for (const one of targets) {
    const key =
      one.record.measure === 'level' && one.record.frequency === null ? `${measuredSubject(one) ?? ''} ${one.record.deadline ?? ''}` : null;
    if (key !== null && !ends.has(key)) ends.set(key, one);
  }
  return targets.flatMap((rate) => {
    const { measure, frequency, deadline } = rate.record;
    const key =
      // 平均每年增加42亿元 is no rate
      (rate.unit === '%' &&
        (measure === 'growth' || measure === 'decline') &&
        (frequency === 'annual_average' || frequency === 'annual')) ||
      (measure === 'multiple' && baseYear(rate) !== null)
        ? measuredSubject(rate)
        : null;
    const base = key === null ? undefined : facts.get(key);
    const end = key === null ? undefined : ends.get(`${key} ${deadline ?? ''}`);
    if (!base || !end || (baseYear(rate) ?? yearOf(base)) !== yearOf(base)) return [];
    const hit = compounded(base, rate, end);
    return hit ? [hit] : [];
  });
}

/** Shares and ratios, also those that a name makes (每千人拥有床位): sums over several years and counts of a year are of another kind. */
const isRatio = ({ record, unit }: CheckedQuantity): boolean =>
  record.frequency === null &&
  (record.measure === 'share' ||
    record.measure === 'coverage' ||
    (record.measure === 'level' && (unit?.includes('/') === true || CHECK.perHead.test(foldText(record.indicator ?? '')))));
/** A floor so little below the present value is a margin of safety, as a ceiling above it is: 参保率稳定在95%以上. */
const MARGIN = 0.05;

function belowPresent(plan: Extraction): Hit[] {
  const facts = new Map<string, CheckedQuantity>();
  for (const fact of quantitiesOf(plan, 'fact')) {
    const key = isRatio(fact) ? measured(fact) : null;
    if (key !== null) facts.set(key, fact);
  }
  return quantitiesOf(plan).flatMap((target) => {
    const key = isRatio(target) ? measured(target) : null;
    const fact = key === null ? undefined : facts.get(key);
    // a ceiling above the present value is a margin of safety (失业率控制在5.5%以内)
    if (
      !fact ||
      directionOf(target) !== 'up' ||
      (fact.record.deadline !== null && fact.record.deadline >= (target.record.deadline ?? '9')) ||
      fact.record.sentence === target.record.sentence
    )
      return [];
    const floor = target.record.comparator === 'gte' || target.record.comparator === 'gt';
    if ((target.max ?? target.value) >= fact.value * (floor ? 1 - MARGIN : 0.9999)) return [];
    const name = named(target.record);
    return [
      {
        message: {
          zh: `${name.zh}的目标 ${written(target.record)}${by(target.record)} 不及规划自述的现状 ${written(fact.record)}。`,
          en:
            `The goal for ${name.en}, ${written(target.record)}${by(target.record)}, falls short ` +
            `of the present value that the plan states, ${written(fact.record)}.`,
        },
        spots: [spot(target), asWitness(spot(fact))],
      },
    ];
  });
}

export const GROWTH_CHECKS: readonly Check[] = [
  {
    id: 'growth-end',
    severity: 'warning',
    title: { zh: '基数、增速与目标值不符', en: 'Base and growth do not give the goal' },
    explanation: {
      zh: '规划同时写明基数(某年的值)、年均增速或翻番、以及同一时限的目标值, 推算与目标相差超出取整误差(2% 加每年0.5%; 目标为下限时10%)。金额的增速按不变价, 目标高于推算不算。',
      en:
        'The plan states a base (the value of a year), a yearly rate or a doubling, and a goal for the same ' +
        'deadline, and they do not fit within the error of rounding (2 % and 0.5 % a year; 10 % where the goal ' +
        'is a lower bound). Growth of sums is at constant prices: a goal above it is left alone.',
    },
    examples: [
      '一、基础\n2020年，全县规上工业总产值完成1000亿元。\n二、目标\n到2025年，规上工业总产值达到1200亿元，规上工业总产值年均增长10%。',
      '一、基础\n2018年，全县规上工业总产值达到538亿元。\n二、目标\n到2025年，规上工业总产值在2018年基础上翻一番，突破900亿元。',
    ],
    refusals: [
      {
        text: '一、基础\n2020年，全县规上工业总产值完成1000亿元。\n二、目标\n到2025年，规上工业总产值达到1600亿元，规上工业总产值年均增长10%左右。',
        why: '1000亿元 grown by 10 % over five years is 1610亿元',
      },
    ],
    within: growthEnd,
  },
  {
    id: 'below-present',
    severity: 'warning',
    title: { zh: '目标不及现状', en: 'A goal below the present value' },
    explanation: {
      zh: '比率和亩均、人均指标(越多越好的)的目标不及规划自己写明的现状。总量不比: 一年数与五年数不可比; 上限(失业率5.5%以内)和略低于现状(5%以内)的下限(参保率95%以上)不比: 留有余地。',
      en:
        'The goal of a ratio or of a quantity per mu or per head, of which more is better, falls short of ' +
        'the present value that the plan itself states. Totals are not compared: those of one year and ' +
        'of five are of another kind; nor are ceilings (失业率5.5%以内) and floors less than 5 % below the present value ' +
        '(参保率95%以上), which leave a margin.',
    },
    examples: [
      '一、基础\n2020年，全县R&D经费支出占GDP比重达到3.1%。\n二、目标\n到2025年，R&D经费支出占GDP比重达到2.8%。',
      '一、基础\n2025年，全市每千名老年人口拥有养老床位32张。\n二、目标\n到2030年，每千名老年人口拥有养老床位达到30张。',
    ],
    refusals: [
      { text: '一、基础\n2020年，全县R&D经费支出占GDP比重达到2.1%。\n二、目标\n到2025年，R&D经费支出占GDP比重达到2.8%。', why: 'it rises' },
      {
        text: '一、基础\n2020年，全县城镇登记失业率为2.1%。\n二、目标\n到2025年，城镇登记失业率控制在3.5%以内。',
        why: 'a ceiling leaves a margin',
      },
      {
        text: '一、基础\n2020年，全县基本医疗保险参保率达到98.5%。\n二、目标\n到2025年，基本医疗保险参保率达到95%以上。',
        why: 'so does a floor',
      },
    ],
    within: belowPresent,
  },
];
