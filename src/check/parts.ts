import { equal, plainNumber } from '../commitment/notation.js';
import type { Extraction } from '../model/extraction.js';
import { ARITHMETIC } from '../rules/phrases/arithmetic.js';
import { amountsOf, amountText, inUnitOf, isAtLeast, isAtMost, roundingOf, spotOfAmount, type Amount } from './amounts.js';
import type { Check, Hit } from './finding.js';

/** Counts of parts that come so near to their total were meant to make it; sums of money name the main parts. */
const NEAR = 0.85;

interface Sum {
  readonly total: Amount;
  readonly parts: readonly Amount[];
  /** all that the total consists of, by its words: 城区 and 乡镇, 合计 */
  readonly whole: boolean;
}

const isRate = ({ record, unit }: Amount): boolean =>
  unit === '%' || unit === '个百分点' || record.measure === 'growth' || record.measure === 'decline' || record.measure === 'multiple';

/**
 * The parts behind 其中 and the total before it: 120家，其中省级50家、市级60家、县级40家. Growth told beside an amount is no part, and another sum may
 * stand between: 项目130个，总投资860亿元，其中续建78个.
 */
function partsBehind(sentence: readonly Amount[], at: number): Sum | null {
  const first = sentence[at];
  const total = sentence.slice(0, at).findLast((one) => one.unit === first?.unit);
  if (!total || !first || isRate(total) || isRate(first) || !ARITHMETIC.among.test(first.before)) return null;
  const parts = [first];
  for (const one of sentence.slice(at + 1).filter((next) => !isRate(next))) {
    const joined = ARITHMETIC.partJoint.test(one.before) || ARITHMETIC.partWithVerb.test(one.before);
    if (one.unit !== total.unit || !joined || ARITHMETIC.amongAnywhere.test(one.before)) break;
    parts.push(one);
  }
  const words = total.plan.text.slice(first.start - first.before.length, parts.at(-1)?.end ?? first.end);
  return { total, parts, whole: ARITHMETIC.wholeHalves.test(words) };
}

/** The parts before 合计 and the total behind it: 城区1800个、乡镇900个，合计3000个. */
function partsBefore(sentence: readonly Amount[], at: number): Sum | null {
  const total = sentence[at];
  if (!total || isRate(total) || !ARITHMETIC.together.test(total.before)) return null;
  const parts: Amount[] = [];
  for (const one of sentence.slice(0, at).reverse()) {
    if (isRate(one)) continue;
    // what is 包括…在内 or behind 其中 is in a part already
    if (one.unit !== total.unit || ARITHMETIC.withinPart.test(`${one.before}${one.behind}`)) break;
    parts.unshift(one);
  }
  return { total, parts, whole: false };
}

function differs({ total, parts, whole }: Sum): number | null {
  if (parts.length < 2 || parts.some((one) => one.max !== null) || total.max !== null) return null;
  const sum = parts.reduce((all, one) => all + one.value, 0);
  const error = roundingOf(total) + parts.reduce((all, one) => all + roundingOf(one), 0);
  // whole numbers are not rounded: 120家 is neither 119 nor 121, and 10万亩 is no 11
  const counted = [total, ...parts].every(({ record }) => Number.isInteger(record.value));
  if (equal(sum, total.value) || (!counted && Math.abs(sum - total.value) <= error * 1.0001)) return null;
  // one part above the total is another finding
  if (parts.some((one) => one.value >= total.value)) return null;
  if (sum > total.value) return isAtLeast(total) || parts.some(isAtMost) ? null : sum;
  const open = parts.some(isAtLeast) || isAtMost(total) || parts.some((one) => ARITHMETIC.alsoOthers.test(one.behind.slice(0, 2)));
  return open || !(whole || (parts.length > 2 && total.unit !== '元' && sum >= total.value * NEAR)) ? null : sum;
}

function partSums(plan: Extraction): Hit[] {
  return amountsOf(plan).flatMap((sentence) =>
    sentence.flatMap((_, at) =>
      [partsBehind(sentence, at), partsBefore(sentence, at)].flatMap((found) => {
        const sum = found === null ? null : differs(found);
        if (found === null || sum === null) return [];
        const { total, parts } = found;
        const terms = parts.map(amountText).join('+');
        const made = inUnitOf(sum, total);
        const off = plainNumber(Number((Math.abs(sum / total.value - 1) * 100).toPrecision(2)));
        return [
          {
            message: {
              zh: `各部分之和 ${terms}=${made}, 与总数 ${amountText(total)} 不符 (相差${off}%)。`,
              en: `The parts ${terms} make ${made}, not the total ${amountText(total)} (${off}% off).`,
            },
            spots: [spotOfAmount(total), ...parts.map(spotOfAmount)],
          },
        ];
      }),
    ),
  );
}

export const PART_CHECKS: readonly Check[] = [
  {
    id: 'parts-sum',
    severity: 'warning',
    title: { zh: '分项之和与总数不符', en: 'Parts that do not make their total' },
    explanation: {
      zh:
        '一句之内, “其中”“包括”之后或“合计”之前所列各部分之和与总数不符: 超过总数; 或不足总数而各部分显然构成全体' +
        '(城区与乡镇、新建与改造、公办与民办, 或三项以上的数量且已达总数的85%)。“等”、下限(以上)和取整误差不算。',
      en:
        'Within a sentence the parts behind 其中 or 包括, or before 合计, do not add up to the total: they make more; or they make less ' +
        'though they are plainly all (城区 and 乡镇, 新建 and 改造, 公办 and 民办, or three and more counts that reach 85 %). ' +
        'Open lists (等), lower bounds and the error of rounding are left alone.',
    },
    examples: [
      '一、任务\n到2028年，培育农民合作社示范社120家，其中国家级50家、省级60家、市级40家。',
      '一、任务\n今年新增公办幼儿园学位3000个，其中城区1800个、乡镇900个。',
      '一、回顾\n全年实施重点项目120个，其中产业项目70个、基础设施项目30个、民生项目35个。',
    ],
    refusals: [
      { text: '一、任务\n到2028年，培育农民合作社示范社120家，其中国家级20家、省级60家、市级40家。', why: 'they make the total' },
      { text: '一、任务\n到2028年，培育农民合作社示范社120家，其中国家级20家、省级30家。', why: 'there may be others' },
      { text: '一、任务\n今年新增公办幼儿园学位3000个以上，其中城区2000个、乡镇1200个。', why: 'the total is a lower bound' },
      {
        text: '一、目标\n到2027年，全县规上工业总产值达到500亿元，其中不锈钢产业280亿元、鞋服产业90亿元、装备产业80亿元。',
        why: 'the main industries',
      },
      { text: '一、任务\n到2028年，建成标准厂房1.2万平方米，其中城区0.8万平方米、乡镇0.3万平方米。', why: 'rounded' },
    ],
    within: partSums,
  },
];
