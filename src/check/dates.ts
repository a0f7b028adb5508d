import { deadlineWords } from '../commitment/notation.js';
import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import { keptForLast } from '../model/memo.js';
import type { DeadlineRecord, SectionRecord } from '../model/record.js';
import { foldText } from '../model/view.js';
import { ARITHMETIC } from '../rules/phrases/arithmetic.js';
import { CHECK } from '../rules/phrases/checks.js';
import { pathOf } from '../commitment/outline.js';
import { textSpot, type Check, type Hit } from './finding.js';
import { actionOf, grouped, measured, named, quantitiesOf, settingOfValue, spot, valueKey, written } from './quantity.js';

/** What is to be done by a date, without its number: begun or finished, and what. */
interface Dated {
  readonly date: DeadlineRecord;
  readonly begins: boolean;
  /** 县级工业大数据中心 */
  readonly object: string;
  readonly start: number;
  readonly end: number;
}

/** So many characters name one work; fewer name a kind of works. */
const LEAST = 6;
const CLAUSE_END = /[,，。;；、:：\n]/u;

/** Where the words of a date stand; a record's own place holds what it governs too. */
function placeOf(
  plan: Extraction,
  { char_start: from, char_end: to, text }: DeadlineRecord,
): { readonly from: number; readonly to: number } {
  const at = plan.text.indexOf(text, from);
  return at < 0 || at >= to ? { from, to } : { from: at, to: at + text.length };
}

/** The clause that a date stands in: what is behind it, else what is before it. */
function clauseOf(plan: Extraction, date: DeadlineRecord): { readonly start: number; readonly end: number } {
  const { from, to } = placeOf(plan, date);
  let start = from;
  while (start > 0 && from - start < 60 && !CLAUSE_END.test(plan.text.charAt(start - 1))) start--;
  let end = to;
  // 2027年底前，建成…
  if (CHECK.comma.test(plan.text.charAt(end))) end++;
  while (end < plan.text.length && end - to < 60 && !CLAUSE_END.test(plan.text.charAt(end))) end++;
  return { start, end };
}

const bare = (text: string): string => text.replace(CHECK.countBehind, '').replace(CHECK.worksWords, '');

function workOf(plan: Extraction, date: DeadlineRecord): Dated | null {
  const { start, end } = clauseOf(plan, date);
  const { from, to } = placeOf(plan, date);
  const behind = foldText(plan.text.slice(to, end)).replace(CHECK.dateRest, '');
  const ahead = foldText(plan.text.slice(start, from));
  const done = ARITHMETIC.doneBy.exec(behind)?.groups;
  const over = done ? null : ARITHMETIC.finished.exec(behind);
  const verb = done?.['verb'] ?? over?.groups?.['verb'];
  if (verb === undefined) return null;
  const object = bare(done?.['object'] ?? `${ahead}${behind.slice(0, over?.index ?? 0)}`);
  return object.length < LEAST ? null : { date, begins: ARITHMETIC.begins.test(verb), object, start, end };
}

/** Parts that look back tell when things were done, and notes repeat. */
const toldThere = (plan: Extraction, place: number): boolean => {
  const section = plan.sections.findLast((one: SectionRecord) => one.char_start <= place);
  return !pathOf(plan, section?.section_id ?? null).some(({ role }) => role === 'review' || role === 'situation' || role === 'notes');
};

const worksOf = keptForLast((plan: Extraction): readonly Dated[] =>
  plan.deadlines.flatMap((date) => {
    const found = date.type === 'by' && date.end !== null ? workOf(plan, date) : null;
    return found && toldThere(plan, date.char_start) ? [found] : [];
  }),
);

/** One number of one thing by two dates, both said in their sentence: 到2027年达到500亿元, 到2028年达到500亿元. A rate is kept up. */
function oneNumberTwice(plan: Extraction): Hit[] {
  const dated = quantitiesOf(plan).filter(
    ({ record }) =>
      record.deadline_source === 'explicit' &&
      record.frequency === null &&
      !['share', 'coverage', 'growth', 'decline'].includes(record.measure),
  );
  return grouped(dated, (one) => {
    const what = measured(one);
    return what === null ? null : [what, valueKey(one), actionOf(one), settingOfValue(one)].join('\u0000');
  }).flatMap((group) => {
    const [first] = group;
    const other = group.find(({ record }) => record.deadline !== first?.record.deadline && record.sentence !== first?.record.sentence);
    if (!first || !other || new Set(group.map(({ record }) => record.deadline)).size > 2) return [];
    const name = named(first.record);
    const [a, b] = [first, other].map(({ record }) => deadlineWords(record.deadline));
    return [
      {
        message: {
          zh: `${name.zh} ${written(first.record)}有两个时限: ${a ?? ''} 与 ${b ?? ''}。`,
          en: `${name.en} ${written(first.record)} has two deadlines: ${a ?? ''} and ${b ?? ''}.`,
        },
        spots: [spot(first), spot(other)],
      },
    ];
  });
}

function twoDeadlines(plan: Extraction): Hit[] {
  const numbers = oneNumberTwice(plan);
  const told = ({ start, end }: Dated): boolean =>
    numbers.some(({ spots }) => spots.some(({ record }) => record.char_start < end && record.char_end > start));
  const works = [...groupBy(worksOf(plan), ({ begins, object }) => `${String(begins)} ${object}`).values()].flatMap((group) => {
    const [first] = group;
    const other = group.find(({ date }) => date.end !== first?.date.end);
    // three dates are a schedule
    if (!first || !other || told(first) || new Set(group.map(({ date }) => date.end)).size > 2) return [];
    const [a, b] = [first, other].map(({ date }) => deadlineWords(date.end));
    return [
      {
        message: {
          zh: `“${first.object}”有两个时限: ${a ?? ''} 与 ${b ?? ''}。`,
          en: `“${first.object}” has two deadlines: ${a ?? ''} and ${b ?? ''}.`,
        },
        spots: [first, other].map(({ start, end }) => textSpot(plan, start, end)),
      },
    ];
  });
  return [...numbers, ...works];
}

export const DATE_CHECKS: readonly Check[] = [
  {
    id: 'two-deadlines',
    severity: 'warning',
    title: { zh: '一事两个时限', en: 'One work, two deadlines' },
    explanation: {
      zh: '同一件事(名称六字以上, 数量不计)或同一数值在两处有不同的时限: 2027年底前建成、2028年底前建成。比率、开工与建成、三个以上的时限(进度安排)、回顾部分不算。',
      en:
        'One work (a name of six and more characters, its number aside) is to be done, or one number reached, by two ' +
        'dates in two places: 2027年底前建成, 2028年底前建成. ' +
        'Rates, beginning and end, three and more dates (a schedule) and parts that look back are left alone.',
    },
    examples: [
      '一、任务\n2027年底前建成县级工业大数据中心1个。\n二、保障\n2028年底前建成县级工业大数据中心。',
      '一、目标\n到2027年，规上工业总产值达到500亿元。\n二、任务\n到2028年，规上工业总产值达到500亿元。',
      '一、任务\n2026年6月底前完成智慧停车平台建设。\n二、保障\n智慧停车平台2026年10月底前建成投用。',
    ],
    refusals: [
      { text: '一、任务\n2026年6月底前开工建设城北第二水厂。\n二、保障\n2027年底前建成城北第二水厂。', why: 'begun, then finished' },
      { text: '一、任务\n2026年底前建成规上企业20家。\n二、保障\n2027年底前建成规上企业30家。', why: 'a kind of things, no one work' },
    ],
    within: twoDeadlines,
  },
];
