import { sizeOf } from '../commitment/cluster.js';
import type { Extraction } from '../model/extraction.js';
import { foldText } from '../model/view.js';
import { CHECK } from '../rules/phrases/checks.js';
import type { Check, Hit } from './finding.js';
import { by, named, quantitiesOf, spot, written, type CheckedQuantity } from './quantity.js';

const isShare = (name: string): boolean => CHECK.shareName.test(name) || (name.includes('占') && CHECK.proportion.test(name));

function shareOver(plan: Extraction): Hit[] {
  return quantitiesOf(plan)
    .filter(
      ({ record, value, unit }) =>
        (record.measure === 'share' || record.measure === 'coverage') &&
        (unit === '%' || record.unit_std === '%') &&
        value > 100 &&
        record.indicator !== null &&
        isShare(foldText(record.indicator)) &&
        !CHECK.passesHundred.test(foldText(record.indicator)),
    )
    .map((one) => {
      const name = named(one.record);
      return {
        message: {
          zh: `${name.zh} ${written(one.record)}${by(one.record)}: 占比超过100%。`,
          en: `${name.en} ${written(one.record)}${by(one.record)}: a share over 100%.`,
        },
        spots: [spot(one)],
      };
    });
}

/** A cluster's class against its own output. */
function tierValue(plan: Extraction): Hit[] {
  const own = new Map<string, CheckedQuantity>();
  for (const one of quantitiesOf(plan)) {
    const key = `${one.record.cluster ?? ''} ${one.record.value ?? ''}${one.record.unit ?? ''}`;
    if (one.record.unit_std === '元' && !own.has(key)) own.set(key, one);
  }
  return plan.clusters.flatMap((cluster) => {
    const least = sizeOf(cluster).tier;
    const target = own.get(`${cluster.name} ${cluster.target_value ?? ''}${cluster.target_unit ?? ''}`);
    if (least === null || !target || (target.max ?? target.value) >= least * 0.999) return [];
    return [
      {
        message: {
          zh: `“${cluster.name}”列为${cluster.tier ?? ''}, 产值目标却只有 ${written(target.record)}${by(target.record)}。`,
          en:
            `“${cluster.name}” is named a cluster of the class ${cluster.tier ?? ''}, but ` +
            `its own goal is ${written(target.record)}${by(target.record)}.`,
        },
        spots: [spot(target), { plan, id: cluster.cluster_id, record: cluster }],
      },
    ];
  });
}

function boundedRange(plan: Extraction): Hit[] {
  return quantitiesOf(plan)
    .filter(({ record, max }) => max !== null && CHECK.boundedRange.test(foldText(plan.text.slice(record.char_start, record.char_end + 4))))
    .map((one) => {
      const name = named(one.record);
      const words = CHECK.boundedRange.exec(foldText(plan.text.slice(one.record.char_start, one.record.char_end + 4)))?.[0] ?? '';
      return {
        message: {
          zh: `${name.zh}既是区间又是界限: “${words}”, 无法确定目标值。`,
          en: `${name.en} is a range and a bound at once: “${words}”; what is promised cannot be told.`,
        },
        spots: [spot(one)],
      };
    });
}

export const BOUND_CHECKS: readonly Check[] = [
  {
    id: 'share-over-100',
    severity: 'error',
    title: { zh: '占比超过100%', en: 'A share over 100 %' },
    explanation: {
      zh: '占…比重、…率、覆盖率的目标大于100%。本可超过100%的比率(毛入学率、充足率、完成率、产销率等)不算。',
      en: 'A goal for a share, a rate or a coverage of more than 100 %. Ratios that can pass it (毛入学率, 充足率, 完成率, 产销率 …) are left alone.',
    },
    examples: ['一、目标\n到2025年，高新技术产业增加值占规上工业增加值比重达到164%。'],
    refusals: [
      { text: '一、目标\n到2025年，学前教育毛入学率达到103%。', why: 'pupils of other ages count too' },
      { text: '一、目标\n到2025年，数字经济核心产业增加值增长120%。', why: 'growth' },
    ],
    within: shareOver,
  },
  {
    id: 'tier-value',
    severity: 'warning',
    title: { zh: '集群量级与产值目标不符', en: 'A cluster below its own class' },
    explanation: {
      zh: '集群列为百亿级、千亿级, 自己的产值目标却达不到。',
      en: 'A cluster is named one of ten or of a hundred billion (百亿级, 千亿级), but its own output goal does not reach that.',
    },
    examples: [
      '一、目标\n到2025年，培育形成临港装备1个五百亿级产业集群，汽模配、纺织服装2个百亿级产业集群。\n二、产业集群\n' +
        '(一)临港装备产业。到2025年，临港装备产业达到规模产值400亿元。\n(二)汽模配产业。到2025年，汽模配产业达到规模产值300亿元。\n(三)纺织服装产业。到2025年，纺织服装产业达到规模产值150亿元。',
    ],
    refusals: [
      {
        text:
          '一、目标\n到2025年，培育形成临港装备1个五百亿级产业集群，汽模配、纺织服装2个百亿级产业集群。\n二、产业集群\n' +
          '(一)临港装备产业。到2025年，临港装备产业达到规模产值500亿元。\n(二)汽模配产业。到2025年，汽模配产业达到规模产值300亿元。\n(三)纺织服装产业。到2025年，纺织服装产业达到规模产值150亿元。',
        why: 'each reaches its class',
      },
    ],
    within: tierValue,
  },
  {
    id: 'range-and-bound',
    severity: 'warning',
    title: { zh: '区间又带界限', en: 'A range that is also a bound' },
    explanation: {
      zh: '区间后又有以上、以内、左右(5-6家以上): 无法确定目标是下限还是上限。',
      en: 'A range with 以上, 以内 or 左右 behind it (5-6家以上): whether the lower or the upper end is promised cannot be told.',
    },
    examples: ['一、任务\n到2025年，培育上市企业5-6家以上。'],
    refusals: [{ text: '一、任务\n到2025年，培育上市企业5-6家，规上企业20家以上。', why: 'the bound is that of another number' }],
    within: boundedRange,
  },
];
