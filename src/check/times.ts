import { deadlineWords } from '../commitment/notation.js';
import { pathOf } from '../commitment/outline.js';
import { periodOf } from '../commitment/plan-name.js';
import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import { foldText } from '../model/view.js';
import { CHECK } from '../rules/phrases/checks.js';
import type { Check, Hit } from './finding.js';
import { named, quantitiesOf, spot, written, type CheckedQuantity } from './quantity.js';

/** Years that plans look ahead to as a rule: the ends of five-year plans, and the dates of national strategies. */
const LOOKED_AHEAD = (year: number): boolean => year % 5 === 0;

/** Targets of one sentence with one deadline: told once. */
const bySentence = (list: readonly CheckedQuantity[]): CheckedQuantity[][] => [
  ...groupBy(list, ({ record }) => `${record.deadline ?? ''} ${record.sentence}`).values(),
];

function told(group: readonly CheckedQuantity[], when: { readonly zh: string; readonly en: string }): Hit[] {
  const [first] = group;
  if (!first) return [];
  const name = named(first.record);
  const more = group.length - 1;
  const value = written(first.record);
  const deadline = deadlineWords(first.record.deadline);
  return [
    {
      message: {
        zh: `${name.zh} ${value}${more > 0 ? `等${group.length}项目标` : ''}的时限 ${deadline} ${when.zh}。`,
        en: `The deadline of ${name.en} ${value}${more > 0 ? ` and ${more} more` : ''}, ${deadline}, lies ${when.en}.`,
      },
      spots: group.map(spot),
    },
  ];
}

/**
 * What is promised by a year that is over: read as a fact or without a deadline, since the time lies before the plan. A word of promise
 * (确保, 力争) tells it anywhere; without one only what stands among goals and tasks, as 到2024年 opens its clause.
 */
function promisedInPast(plan: Extraction, earliest: string | null): CheckedQuantity[] {
  if (earliest === null) return [];
  return [...quantitiesOf(plan, 'fact'), ...quantitiesOf(plan).filter(({ record }) => record.deadline === null)].flatMap((one) => {
    const { modality, section, sentence, quote } = one.record;
    if (section.some((title) => CHECK.looksBack.test(foldText(title))) || CHECK.looksBack.test(foldText(sentence))) return [];
    const folded = foldText(sentence);
    const before = folded.slice(0, Math.max(0, folded.indexOf(foldText(quote))) + foldText(quote).length);
    const last = [...before.matchAll(modality === null ? CHECK.byYearOpening : CHECK.byYear)].at(-1);
    if (modality === null && !(isAhead(plan, one) && last !== undefined)) return [];
    const year = last?.[1] ?? last?.[2];
    return year !== undefined && year < earliest.slice(0, 4) ? [{ ...one, record: { ...one.record, deadline: `${year}-12-31` } }] : [];
  });
}
const AHEAD: ReadonlySet<string | null> = new Set(['goals', 'work', 'tasks', 'measures', 'safeguards']);
/** Does it stand among goals and tasks, and tell a deed, not what was reached? */
const isAhead = (plan: Extraction, { record }: CheckedQuantity): boolean => {
  const path = pathOf(plan, record.section_id);
  return path.length > 0 && path.every(({ role }) => AHEAD.has(role)) && !CHECK.reached.test(foldText(record.sentence));
};

function outside(plan: Extraction): Hit[] {
  const { written_date: signed, period_start: start, period_end: end } = plan.document;
  const opens = start === null ? null : `${start}-01-01`;
  const earliest = signed !== null && opens !== null ? (signed < opens ? signed : opens) : (signed ?? opens);
  const dated = quantitiesOf(plan).filter(({ record }) => record.deadline !== null && record.deadline_source !== 'document');
  const early = [
    ...dated.filter(({ record }) => earliest !== null && (record.deadline ?? '') < earliest),
    ...promisedInPast(plan, earliest),
  ];
  // a yearly plan or report names what runs on; without a stated beginning the end is that of the goals themselves
  const closes = start === null || end === null || start === end ? null : end;
  const late = dated.filter(({ record }) => {
    const year = Number((record.deadline ?? '').slice(0, 4));
    return (
      closes !== null &&
      year > closes &&
      !LOOKED_AHEAD(year) &&
      !CHECK.relativeSpan.test(foldText(record.deadline_text ?? '')) &&
      !CHECK.beyond.test(foldText(`${record.section.join('')}${record.sentence}`))
    );
  });
  const before =
    signed === null
      ? { zh: `早于规划期 ${periodOf(plan.document)}`, en: `before the period of the plan, ${periodOf(plan.document)}` }
      : { zh: `早于成文日期 ${signed}`, en: `before the date of signing, ${signed}` };
  const after = { zh: `晚于规划期 ${periodOf(plan.document)}`, en: `after the period of the plan, ${periodOf(plan.document)}` };
  // where most of the goals lie outside, it is the period that was not understood
  return [
    { list: early, when: before },
    { list: late, when: after },
  ].flatMap(({ list, when }) =>
    list.length * 2 > dated.length && list.length > 2 ? [] : bySentence(list).flatMap((group) => told(group, when)),
  );
}

export const TIME_CHECKS: readonly Check[] = [
  {
    id: 'deadline-outside-period',
    severity: 'warning',
    title: { zh: '时限在规划期之外', en: 'A deadline outside the period' },
    explanation: {
      zh: '目标的时限早于成文日期和规划期, 或晚于规划期。远景、展望中的目标和逢0、逢5的年份(2030、2035年)不算; 一年期的规划只看早于。',
      en:
        'The deadline of a target lies before the date of signing and the period of the plan, or ' +
        'after its period. Goals of an outlook (远景, 展望) and years that end five-year plans ' +
        '(2030, 2035) are left alone; of yearly plans only earlier deadlines are told.',
    },
    examples: [
      '某县制造业行动方案（2023—2027年）\n一、目标\n确保2021年底前建成数字化车间12个。',
      '某县制造业行动方案（2023—2026年）\n一、目标\n到2028年，规上企业达到120家。',
      '某县特色产业行动方案（2026—2028年）\n一、目标\n到2028年，规上企业达到120家。\n二、任务\n到2024年，建成露营基地12个。',
    ],
    refusals: [
      {
        text: '某县制造业行动方案（2023—2027年）\n一、目标\n到2025年，规上企业达到120家。到2035年，规上企业达到200家。',
        why: 'a milestone, and an outlook',
      },
      {
        text: '某县特色产业行动方案（2026—2028年）\n一、发展基础\n到2024年，已建成露营基地12个。\n二、目标\n到2028年，规上企业达到120家。',
        why: 'what was reached',
      },
    ],
    within: outside,
  },
];
