import { equal, plainNumber } from '../commitment/notation.js';
import { indicatorRow, scopeWords } from '../commitment/scope.js';
import type { Extraction } from '../model/extraction.js';
import { readPart, scopeParts } from '../model/scope.js';
import { foldText } from '../model/view.js';
import { magnitude } from '../normalise/chinese-number.js';
import { CHECK } from '../rules/phrases/checks.js';
import { textSpot, type Check, type Hit } from './finding.js';
import { actionOf, by, firsts, grouped, named, quantitiesOf, spot, valueKey, written, type CheckedQuantity } from './quantity.js';

/** Lower bounds say nothing against a larger sum. */
const capped = ({ record }: CheckedQuantity): boolean => record.comparator !== 'gte' && record.comparator !== 'gt';
const top = (one: CheckedQuantity): number => one.max ?? one.value;
const inHundredMillions = (value: number): string => `${plainNumber(value / 1e8)}亿元`;
/** Whose output the whole is: industry as a whole. */
const WHOLE_SCOPES: ReadonlySet<string> = new Set([
  'above-scale-industry',
  'industry',
  'above-scale-manufacturing',
  'manufacturing',
  'above-scale',
]);

/** The clusters' own outputs against the output of industry as a whole. */
function clusterSums(plan: Extraction): Hit[] {
  // the output of an industry that the registry does not know (富硒茶产业总产值) has no id
  const outputs = quantitiesOf(plan).filter(
    ({ record, unit }) =>
      (record.indicator_id === 'output-value' ||
        (record.indicator_id === null && unit === '元' && record.indicator?.endsWith('产值') === true)) &&
      record.measure === 'level' &&
      record.frequency === null &&
      record.deadline !== null,
  );
  const own = new Map<string, CheckedQuantity>();
  for (const one of outputs) {
    const key = `${one.record.cluster ?? ''} ${one.record.deadline ?? ''} ${one.record.value ?? ''}${one.record.unit ?? ''}`;
    if (one.record.cluster !== null && !own.has(key)) own.set(key, one);
  }
  return outputs
    .filter((one) => one.record.cluster === null && WHOLE_SCOPES.has(one.record.indicator_scope ?? '') && capped(one))
    .flatMap((whole) => {
      const parts = plan.clusters.flatMap(
        (cluster) =>
          own.get(`${cluster.name} ${whole.record.deadline ?? ''} ${cluster.target_value ?? ''}${cluster.target_unit ?? ''}`) ?? [],
      );
      const sum = parts.reduce((total, one) => total + one.value, 0);
      if (parts.length < 2 || sum <= top(whole) * 1.005) return [];
      const terms = parts.map((one) => plainNumber(one.value / 1e8)).join('+');
      return [
        {
          message: {
            zh:
              `${parts.length}个集群的产值目标合计 ${terms}=${inHundredMillions(sum)}, ` +
              `超过${named(whole.record).zh} ${written(whole.record)}${by(whole.record)}; 可能重复计入或含规下企业。`,
            en:
              `The outputs of ${parts.length} clusters add up to ` +
              `${terms}=${inHundredMillions(sum)}, more than ${named(whole.record).en} ` +
              `${written(whole.record)}${by(whole.record)}; enterprises may be counted twice or be below scale.`,
          },
          spots: [spot(whole), ...parts.map(spot)],
        },
      ];
    })
    .slice(0, 1);
}

/** What by its nature is a part of something else; sources: the definitions of the statistical reporting systems. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ['value-added', 'output-value'],
  ['value-added', 'operating-revenue'],
  ['profit', 'operating-revenue'],
  ['profit', 'output-value'],
  ['new-product-output', 'output-value'],
  ['value-added-per-mu', 'output-per-mu'],
  ['tax-per-mu', 'output-per-mu'],
  ['tax-per-mu', 'value-added-per-mu'],
  ['tax-per-mu', 'revenue-per-mu'],
  ['high-value-patents-per-10k', 'invention-patents-per-10k'],
  ['high-value-patents', 'invention-patents'],
  ['invention-patents-granted', 'patents-granted'],
  ['rd-intensity-revenue', 'rd-intensity-value-added'],
  ['tax-revenue', 'budget-revenue'],
  ['budget-revenue', 'fiscal-revenue'],
  ['exports', 'trade-volume'],
  ['imports', 'trade-volume'],
  ['technical-renovation-investment', 'investment'],
  ['little-giants', 'specialised-smes'],
  ['science-loans', 'loans'],
  ['manufacturing-loans', 'loans'],
  ['inclusive-loans', 'loans'],
];

function naturalParts(plan: Extraction): Hit[] {
  const all = quantitiesOf(plan).filter(
    ({ record }) =>
      record.indicator_id !== null && record.deadline !== null && ['level', 'share', 'increment', 'cumulative'].includes(record.measure),
  );
  const byKey = new Map<string, CheckedQuantity>();
  const key = (id: string, { record, unit }: CheckedQuantity): string =>
    [id, record.indicator_scope, record.measure, record.frequency, record.deadline, record.cluster, unit].join('\u0000');
  for (const one of all) {
    const own = key(one.record.indicator_id ?? '', one);
    if (!byKey.has(own)) byKey.set(own, one);
  }
  return PARTS.flatMap(([part, whole]) =>
    all
      .filter(({ record }) => record.indicator_id === part)
      .flatMap((one) => {
        const other = byKey.get(key(whole, one));
        return other && capped(other) && one.value > top(other) * 1.0001 ? [exceeds(one, other)] : [];
      }),
  );
}

function exceeds(part: CheckedQuantity, whole: CheckedQuantity): Hit {
  const [a, b] = [named(part.record), named(whole.record)];
  return {
    message: {
      zh: `${a.zh} ${written(part.record)} 大于其所属的${b.zh} ${written(whole.record)}${by(whole.record)}。`,
      en: `${a.en} ${written(part.record)} is more than ${b.en} ${written(whole.record)}${by(whole.record)}, of which it is a part.`,
    },
    spots: [spot(part), spot(whole)],
  };
}

/** 其中 in one sentence: what follows is a part of one of the things before it. */
function among(plan: Extraction): Hit[] {
  return grouped(quantitiesOf(plan), ({ record, unit }) =>
    foldText(record.sentence).includes('其中') ? [record.sentence, unit, record.measure === 'share'].join('\u0000') : null,
  ).flatMap((group) => {
    const first = group[0];
    const end = group[group.length - 1];
    if (!first || !end || first.unit === '%' || first.record.measure === 'growth') return [];
    const at = plan.text.indexOf('其中', first.record.char_start);
    if (at < 0 || at > end.record.char_end) return [];
    const before = group.filter(({ record }) => record.char_end <= at);
    // a verb said before 其中 holds behind it too, and the quote begins with it: 扶持创业600人，其中大学生创业700人
    const after = group.find(({ record }) =>
      record.char_start >= at
        ? record.char_start - at < 4
        : record.char_end > at && plan.text.startsWith((record.indicator ?? '其中').slice(0, 2), at + 2),
    );
    const largest = before.reduce<CheckedQuantity | null>((best, one) => (best === null || top(one) > top(best) ? one : best), null);
    if (!largest || !after || !capped(largest) || after.record.measure !== largest.record.measure || after.value <= top(largest) * 1.0001)
      return [];
    return [exceeds(after, largest)];
  });
}

/** Grades that hold others: what is 省级以上 is also 市级以上. */
const NESTED: readonly (readonly [narrow: string, wide: string])[] = [
  ['national', 'provincial-up'],
  ['national', 'city-up'],
  ['provincial', 'provincial-up'],
  ['provincial', 'city-up'],
  ['provincial-up', 'city-up'],
  ['city', 'city-up'],
  ['city-up', 'county-up'],
  ['provincial-up', 'county-up'],
];
const sizeOf = (part: string): number | null => {
  const read = readPart(part);
  return read.kind === 'from' ? read.value : null;
};

/** Is all that the one scope counts counted by the other too? */
function narrower(a: string | null, b: string | null): boolean {
  const [mine, theirs] = [scopeParts(a), scopeParts(b)];
  const own = mine.filter((part) => !theirs.includes(part));
  const other = theirs.filter((part) => !mine.includes(part));
  const [one, two] = [own[0], other[0]];
  if (own.length !== 1 || other.length !== 1 || one === undefined || two === undefined) return false;
  const [small, large] = [sizeOf(one), sizeOf(two)];
  return small !== null && large !== null ? small > large : NESTED.some(([narrow, wide]) => narrow === one && wide === two);
}

/** So many counts of one kind are a list of its own. */
const MANY = 40;

function nestedCounts(plan: Extraction): Hit[] {
  const all = quantitiesOf(plan).filter(({ record }) => record.indicator_id !== null && record.indicator_scope !== null);
  const groups = grouped(all, (one) =>
    [
      one.record.indicator_id,
      one.record.measure,
      one.record.frequency,
      one.record.deadline,
      one.unit,
      actionOf(one),
      one.record.deadline === null ? one.record.section_id : '',
    ].join('\u0000'),
  );
  return groups.flatMap((group) => {
    const counts = firsts(group, (one) => `${one.record.indicator_scope ?? ''} ${valueKey(one)}`);
    if (counts.length > MANY) return [];
    for (const part of counts) {
      const whole = counts.find(
        (one) => narrower(part.record.indicator_scope, one.record.indicator_scope) && capped(one) && part.value > top(one) * 1.0001,
      );
      if (whole) return [exceeds(part, whole)];
    }
    return [];
  });
}

interface Bounded {
  readonly before: string;
  readonly bound: number;
  readonly behind: string;
}
function bounded(text: string): Bounded | null {
  const found = CHECK.lowerBound.exec(text);
  if (!found) return null;
  const step = magnitude(found[2] ?? '') ?? 1;
  return { before: text.slice(0, found.index), bound: Number(found[1]) * step, behind: text.slice(found.index + found[0].length) };
}

/**
 * Of one thing counted, or taken as a share, from two sizes on in one sentence, the larger size has the fewer. What stands before the size
 * may be left out the second time.
 */
function nestedSizes(plan: Extraction): Hit[] {
  const all = quantitiesOf(plan).filter(
    ({ record, unit }) =>
      record.indicator_id === null && unit !== '元' && ['level', 'share', 'increment', 'cumulative'].includes(record.measure),
  );
  return grouped(all, (one) =>
    [one.record.sentence, one.record.measure, one.record.frequency, one.record.deadline, one.unit, actionOf(one)].join('\u0000'),
  ).flatMap((group) => {
    const sizes = group.flatMap((one) => {
      const found = bounded(foldText(one.record.indicator ?? ''));
      return found ? [{ one, ...found }] : [];
    });
    if (sizes.length > MANY) return [];
    for (const [at, part] of sizes.entries()) {
      const whole = sizes.find(
        (other, place) =>
          other.bound < part.bound &&
          other.behind === part.behind &&
          (other.before === part.before || (place < at && part.before === '')) &&
          capped(other.one) &&
          part.one.value > top(other.one) * 1.0001,
      );
      if (whole) return [exceeds(part.one, whole.one)];
    }
    return [];
  });
}

const TRIPLE = /(?<![\d.:：∶])(\d{1,2}(?:\.\d+)?)\s?[:：∶]\s?(\d{1,2}(?:\.\d+)?)\s?[:：∶]\s?(\d{1,2}(?:\.\d+)?)(?![\d.:：∶])/gu;
/** 三次产业结构调整为18:35:52: shares of the three sectors as the text writes them, which need not be records. */
function sectorTriples(plan: Extraction): Hit[] {
  return [...plan.text.matchAll(TRIPLE)].flatMap((match) => {
    const before =
      plan.text
        .slice(Math.max(0, match.index - 40), match.index)
        .split(/[。；;]/u)
        .at(-1) ?? '';
    const sum = [match[1], match[2], match[3]].reduce((total, one) => total + Number(one), 0);
    if (!CHECK.threeSectors.test(before) || Math.abs(sum - 100) <= 1 || equal(Math.abs(sum - 100), 1)) return [];
    return [
      {
        message: {
          zh: `三次产业比重 ${match[0]} 合计 ${plainNumber(sum)}%。`,
          en: `The shares of the three sectors, ${match[0]}, add up to ${plainNumber(sum)}%.`,
        },
        spots: [textSpot(plan, match.index, match.index + match[0].length)],
      },
    ];
  });
}

/** The three sectors make up the whole of the product. */
function threeSectors(plan: Extraction): Hit[] {
  const shares = quantitiesOf(plan).filter(
    ({ record }) => record.indicator_id === 'value-added-share-of-gdp' && record.measure === 'share' && record.comparator === 'eq',
  );
  return grouped(shares, ({ record }) => record.deadline ?? '').flatMap((group) => {
    const parts = ['primary-industry', 'secondary-industry', 'services'].flatMap((scope) =>
      group.filter(({ record }) => record.indicator_scope === scope).slice(0, 1),
    );
    const sum = parts.reduce((total, one) => total + one.value, 0);
    if (parts.length < 3 || Math.abs(sum - 100) <= 1 || equal(sum, 100)) return [];
    const terms = parts.map(({ record }) => `${scopeWords(record.indicator_scope)} ${written(record)}`).join('、');
    return [
      {
        message: {
          zh: `三次产业比重合计 ${plainNumber(sum)}%: ${terms}。`,
          en: `The shares of the three sectors add up to ${plainNumber(sum)}%: ${terms}.`,
        },
        spots: parts.map(spot),
      },
    ];
  });
}

const output = indicatorRow('output-value')?.zh ?? '';

export const SUM_CHECKS: readonly Check[] = [
  {
    id: 'parts-whole',
    severity: 'warning',
    title: { zh: '部分超过整体', en: 'The parts exceed the whole' },
    explanation: {
      zh: `各集群${output}目标之和超过规上工业总产值; 按定义为部分的指标大于整体(增加值与总产值、亩均税收与亩均增加值); “其中”之后大于之前; 10亿元以上项目多于亿元以上项目; 三次产业比重之和不为100%。整体只给下限(以上、突破)时不比。`,
      en:
        'The outputs of the clusters add up to more than that of industry; what is a part by definition ' +
        'exceeds its whole (value added and gross output, tax and value added per mu); what follows 其中 ' +
        'exceeds what precedes it; more projects above 1bn than above 100m; shares of the three sectors ' +
        'that do not make 100%. A whole that is only a lower bound (以上, 突破) is not compared.',
    },
    examples: [
      '一、目标\n到2025年，全县规上工业总产值达到1200亿元。\n二、产业集群\n(一)临港装备产业。到2025年，临港装备产业达到规模产值900亿元。\n(二)汽模配产业。到2025年，汽模配产业达到规模产值500亿元。',
      '一、目标\n到2025年，规上工业总产值达到200亿元，规上工业增加值达到250亿元。',
      '一、任务\n到2025年，新增市级以上工程技术中心6家，其中省级工程技术中心9家。',
      '一、目标\n到2025年，村级集体经济年经营收入50万元以上的村占比达到60%，其中100万元以上的村占比达到65%。',
      '一、任务\n今年扶持创业600人，其中大学生创业700人。',
      '一、目标\n到2025年，三次产业结构调整为18:35:52。',
    ],
    refusals: [
      { text: '一、目标\n到2025年，三次产业结构由18.2:35.1:46.7调整为15:36:49。', why: 'each makes 100' },
      {
        text: '一、目标\n到2025年，村级集体经济年经营收入50万元以上的村占比达到60%，其中100万元以上的村占比达到35%。',
        why: 'fewer reach more',
      },
      {
        text: '一、目标\n到2025年，全县规上工业总产值突破1200亿元。\n二、产业集群\n(一)临港装备产业。到2025年，临港装备产业达到规模产值900亿元。\n(二)汽模配产业。到2025年，汽模配产业达到规模产值500亿元。',
        why: 'the whole is a lower bound',
      },
      {
        text: '一、任务\n实现当年签约项目60个、投产项目10个，其中总投资亿元以上项目30个。',
        why: '其中 may reach back to the first of several',
      },
      {
        text: '一、目标\n到2025年，高端装备产业增加值、战略性新兴产业增加值分别占规上工业增加值比重达到70%、65%。',
        why: 'the two overlap',
      },
    ],
    within: (plan) => [
      ...clusterSums(plan),
      ...naturalParts(plan),
      ...among(plan),
      ...nestedCounts(plan),
      ...nestedSizes(plan),
      ...threeSectors(plan),
      ...sectorTriples(plan),
    ],
  },
];
