import { deadlineWords } from '../commitment/notation.js';
import { periodOf } from '../commitment/plan-name.js';
import type { Extraction } from '../model/extraction.js';
import { foldText } from '../model/view.js';
import type { Check, Hit } from './finding.js';
import { named, quantitiesOf, spot, written } from './quantity.js';

/** Goals that look beyond the plan, said so. */
const BEYOND = /远景|展望|长远|中长期|长期|下一个?五年|远期|愿景|本世纪/u;
/** Years that plans look ahead to as a rule: the ends of five-year plans, and the dates of national strategies. */
const LOOKED_AHEAD = (year: number): boolean => year % 5 === 0;

function outside(plan: Extraction): Hit[] {
  const { written_date: signed, period_start: start, period_end: end } = plan.document;
  const from = signed ?? (start === null ? null : `${start}-01-01`);
  // without a date of signing the first years of a period may be those of its base
  const opens = start === null ? null : `${start}-01-01`;
  return quantitiesOf(plan).flatMap((one) => {
    const { deadline, deadline_source: source, section, sentence } = one.record;
    if (deadline === null || source === 'document') return [];
    const earliest = from !== null && opens !== null ? (from < opens ? from : opens) : (from ?? opens);
    const name = named(one.record);
    if (earliest !== null && deadline < earliest) {
      return [{
        message: {
          zh: `${name.zh} ${written(one.record)}的时限 ${deadlineWords(deadline)} 早于规划(${signed === null ? `规划期 ${periodOf(plan.document)}` : `成文 ${signed}`})。`,
          en: `The deadline of ${name.en} ${written(one.record)}, ${deadlineWords(deadline)}, lies before the plan (${signed === null ? `period ${periodOf(plan.document)}` : `signed on ${signed}`}).`,
        },
        spots: [spot(one)],
      }];
    }
    const year = Number(deadline.slice(0, 4));
    if (end === null || year <= end || LOOKED_AHEAD(year) || BEYOND.test(foldText(`${section.join('')}${sentence}`))) return [];
    return [{
      message: {
        zh: `${name.zh} ${written(one.record)}的时限 ${deadlineWords(deadline)} 晚于规划期(${periodOf(plan.document)})。`,
        en: `The deadline of ${name.en} ${written(one.record)}, ${deadlineWords(deadline)}, lies after the period of the plan (${periodOf(plan.document)}).`,
      },
      spots: [spot(one)],
    }];
  });
}

export const TIME_CHECKS: readonly Check[] = [
  {
    id: 'deadline-outside-period', severity: 'warning',
    title: { zh: '时限在规划期之外', en: 'A deadline outside the period' },
    explanation: {
      zh: '目标的时限早于成文日期和规划期, 或晚于规划期。远景、展望中的目标和逢0、逢5的年份(2030、2035年)不算。',
      en: 'The deadline of a target lies before the date of signing and the period of the plan, or after its period. Goals of an outlook (远景, 展望) and years that end five-year plans (2030, 2035) are left alone.',
    },
    examples: ['某县制造业行动方案（2023—2027年）\n一、目标\n到2021年，规上企业达到120家。', '某县制造业行动方案（2023—2026年）\n一、目标\n到2028年，规上企业达到120家。'],
    refusals: [{ text: '某县制造业行动方案（2023—2027年）\n一、目标\n到2025年，规上企业达到120家。到2035年，规上企业达到200家。', why: 'a milestone, and an outlook' }],
    within: outside,
  },
];
