import { equal } from '../commitment/notation.js';
import type { Extraction } from '../model/extraction.js';
import type { TargetRecord } from '../model/record.js';
import { foldIndicator } from '../normalise/indicator-names.js';
import { CHECK } from '../rules/phrases/checks.js';
import type { Check, Hit } from './finding.js';
import { pathOf } from '../commitment/outline.js';
import { actionOf, by, firsts, grouped, measured, named, quantitiesOf, spot, valueKey, written, type CheckedQuantity } from './quantity.js';

/** Does a record stand in an annex (附件, 附表), which restates what the body says? */
export function isAnnexed(plan: Extraction, { section_id: id }: Pick<TargetRecord, 'section_id'>): boolean {
  return pathOf(plan, id).some(({ number }) => number !== null && CHECK.annexNumber.test(number));
}

/** An annex restates tasks in few words: 改造低产林30万亩. */
const SHORT = 3;
/** So many lists with one number are a table of its own, no restatement. */
const MANY = 40;

function sharedTail(a: string, b: string): number {
  let size = 0;
  while (size < Math.min(a.length, b.length) && a.charAt(a.length - 1 - size) === b.charAt(b.length - 1 - size)) size++;
  return size;
}
const membersOf = (list: string): Set<string> => new Set(list.split(CHECK.listJoint).filter((one) => one !== ''));

/**
 * The members that one of two lists has and the other lacks; [] where they have the same or nothing in common.
 *
 * @example 国际、国家、行业标准 beside 国际、国家标准 → 行业
 */
function missingMembers(one: string, other: string): string[] {
  const [a, b] = [foldIndicator(one), foldIndicator(other)];
  if (!CHECK.listing.test(a) && !CHECK.listing.test(b)) return [];
  let fewest: string[] = [];
  // the longest tail that leaves the fewest: of 国家级、省级、市级中心 and 国家级、省级中心 it is 中心, not 级中心
  for (let tail = sharedTail(a, b); tail >= 0; tail--) {
    const [mine, theirs] = [membersOf(a.slice(0, a.length - tail)), membersOf(b.slice(0, b.length - tail))];
    if (![...mine].some((member) => theirs.has(member))) continue;
    const apart = [...[...mine].filter((member) => !theirs.has(member)), ...[...theirs].filter((member) => !mine.has(member))];
    if (apart.length === 0) return [];
    if (fewest.length === 0 || apart.length < fewest.length) fewest = apart;
  }
  return fewest;
}

function otherNumber(body: CheckedQuantity, annex: CheckedQuantity): Hit {
  const name = named(body.record);
  return {
    message: {
      zh: `${name.zh}${by(body.record)}正文为 ${written(body.record)}, 附件为 ${written(annex.record)}。`,
      en: `${name.en}${by(body.record)} is ${written(body.record)} in the body and ${written(annex.record)} in the annex.`,
    },
    spots: [spot(annex), spot(body)],
  };
}

function bodyAnnex(plan: Extraction): Hit[] {
  const all = quantitiesOf(plan);
  const annexed = new Set(all.filter(({ record }) => isAnnexed(plan, record)));
  if (annexed.size === 0 || annexed.size === all.length) return [];
  const hits: Hit[] = [];
  const same = ({ record, ...rest }: CheckedQuantity): string =>
    [record.deadline, record.frequency, record.measure, actionOf({ record, ...rest }), record.action, record.unit].join('\u0000');
  for (const group of grouped(all, (one) => {
    const what = measured(one, 'whole', SHORT);
    return what === null ? null : `${what} ${same(one)}`;
  })) {
    const [body, annex] = [
      firsts(
        group.filter((one) => !annexed.has(one)),
        valueKey,
      ),
      firsts(
        group.filter((one) => annexed.has(one)),
        valueKey,
      ),
    ];
    const [first, other] = [body[0], annex[0]];
    if (first && other && annex.length <= 2 && body.length <= 3 && !annex.some((one) => body.some((two) => equal(one.value, two.value))))
      hits.push(otherNumber(first, other));
  }
  for (const group of grouped(all, (one) => `${one.value} ${one.max ?? ''} ${same(one)}`)) {
    const lists = firsts(
      group.filter(({ record }) => record.indicator !== null),
      (one) => `${String(annexed.has(one))} ${foldIndicator(one.record.indicator ?? '')}`,
    );
    if (lists.length > MANY || !lists.some(({ record }) => CHECK.listing.test(record.indicator ?? ''))) continue;
    for (const annex of lists.filter((one) => annexed.has(one))) {
      const body = lists.find(
        (one) => !annexed.has(one) && missingMembers(one.record.indicator ?? '', annex.record.indicator ?? '').length > 0,
      );
      // said in the same words elsewhere in the body: nothing is missing
      if (
        !body ||
        lists.some((one) => !annexed.has(one) && foldIndicator(one.record.indicator ?? '') === foldIndicator(annex.record.indicator ?? ''))
      )
        continue;
      const missing = missingMembers(body.record.indicator ?? '', annex.record.indicator ?? '').join('、');
      hits.push({
        message: {
          zh:
            `正文为“${body.record.indicator ?? ''}”${written(body.record)}, ` +
            `附件为“${annex.record.indicator ?? ''}”${written(annex.record)}: 相差“${missing}”。`,
          en:
            `The body says “${body.record.indicator ?? ''}” ${written(body.record)}, the annex ` +
            `“${annex.record.indicator ?? ''}” ${written(annex.record)}: they differ in “${missing}”.`,
        },
        spots: [spot(annex), spot(body)],
      });
    }
  }
  return hits;
}

export const ANNEX_CHECKS: readonly Check[] = [
  {
    id: 'body-annex',
    severity: 'warning',
    title: { zh: '正文与附件不一致', en: 'Body and annex differ' },
    explanation: {
      zh: '附件(附表)重述正文的承诺, 但数值不同, 或所列对象多一项、少一项(国际、国家、行业标准与国际、国家标准)。附件略去修饰语不算。',
      en:
        'An annex restates a commitment of the body with another number, or with a list that has a member more or ' +
        'less (国际、国家、行业标准 beside 国际、国家标准). A qualifier that the annex leaves out is no difference.',
    },
    examples: [
      '一、任务\n力争每年主持或参与制修订国际、国家、行业标准3项以上。\n附件\n任务分工表\n1.标准工作。力争每年主持或参与制修订国际、国家标准3项以上。',
      '一、任务\n到2025年，建成省级以上创新平台10家。\n附件\n任务分工表\n1.创新平台。到2025年，建成省级以上创新平台12家。',
    ],
    refusals: [
      {
        text: '一、任务\n到2025年，建成1平方公里的未来工业社区6个。\n附件\n任务分工表\n1.工业社区。到2025年建成未来工业社区6个。',
        why: 'a qualifier left out',
      },
    ],
    within: bodyAnnex,
  },
];
