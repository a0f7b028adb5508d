import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import type { SectionRecord } from '../model/record.js';
import { foldChars, foldText } from '../model/view.js';
import { CHECK } from '../rules/phrases/checks.js';
import { spotOf, textSpot, type Check, type Hit } from './finding.js';
import { pathOf } from '../commitment/outline.js';

/** Of so many peers so many must name an agency, for one without to be an omission. */
const PEERS = 4;
const MOST = 0.75;

/** A clause of closing provisions (自印发之日起施行), wherever it stands. */
const closes = (plan: Extraction, { char_start: start, char_end: end }: SectionRecord): boolean =>
  CHECK.closingClause.test(foldText(plan.text.slice(start, end + 60).split('\n')[0] ?? ''));

/** What stands below a heading up to the next; a task without its own heading is one paragraph. */
function textOf(plan: Extraction, { char_start: start }: SectionRecord): string {
  const next = plan.sections.find((one) => one.char_start > start)?.char_start ?? plan.text.length;
  return foldText(plan.text.slice(start, Math.min(next, start + LONGEST)));
}
const LONGEST = 2000;

/** Tasks of one rank: without headings below them, numbered in one way, in chapters in which agencies are named. */
function peers(plan: Extraction, answering: ReadonlySet<string>): SectionRecord[][] {
  const parents = new Set(plan.sections.map(({ parent_id: parent }) => parent));
  const rankOf = (section: SectionRecord): string | null => {
    if (section.number === null || parents.has(section.section_id)) return null;
    const style = foldChars(section.number).replace(CHECK.headingDigits, '#');
    const chapter = pathOf(plan, section.section_id).at(-1)?.section_id ?? '';
    // chapters without headings below them are of different kinds (总体要求, 保障措施)
    const isTask = section.role !== 'closing' && section.role !== 'notes' && section.role !== 'conditions' && !closes(plan, section);
    // safeguards are measured by each other: often nobody in particular answers for them
    const kind = section.role === 'safeguards' ? 'safeguards' : '';
    return answering.has(chapter) && isTask ? `${section.level === 1 ? chapter : ''} ${section.level} ${style} ${kind}` : null;
  };
  return [...groupBy(plan.sections, rankOf)].flatMap(([rank, group]) => (rank === null || group.length < PEERS ? [] : [group]));
}

function tasksWithoutAgency(plan: Extraction): Hit[] {
  const named = new Set(plan.responsibilities.map(({ section_id: id }) => id));
  const answering = new Set(plan.responsibilities.flatMap(({ section_id: id }) => pathOf(plan, id).at(-1)?.section_id ?? []));
  const answered = (section: SectionRecord): boolean =>
    pathOf(plan, section.section_id).some(({ section_id: id }) => named.has(id)) || CHECK.everybody.test(textOf(plan, section));
  return peers(plan, answering).flatMap((group) => {
    const without = group.filter((section) => !answered(section));
    const sample = group.find((section) => named.has(section.section_id));
    if (without.length === 0 || !sample || 1 - without.length / group.length < MOST) return [];
    return without.map((section) => ({
      message: {
        zh: `任务“${section.number ?? ''}${section.title}”没有责任单位, 同级 ${group.length} 项中 ${group.length - without.length} 项有。`,
        en:
          `The task “${section.number ?? ''}${section.title}” names no responsible unit; ` +
          `${group.length - without.length} of its ${group.length} peers do.`,
      },
      spots: [spotOf(plan, section.section_id, section), spotOf(plan, sample.section_id, sample)],
    }));
  });
}

/** Citations that are looked up; further ones name the same few attachments. */
const MANY = 30;

/** 附件:1.…: a list, its first item on the same line. */
const FIRST_ITEM = /[:：]\s{0,4}1[.．、]/u;

interface Cited {
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** The second and further items of a list of attachments, a line each. */
function furtherItems(text: string, { kind, end }: Cited): Cited[] {
  const items: Cited[] = [];
  for (let from = end, next = 2; next < MANY; next++) {
    const match = /^\s*?\n?[ \t\u3000]{0,8}(\d{1,2})[.．、][ \t\u3000]{0,4}([^\n]{4,80})(?=\n|$)/u.exec(text.slice(from, from + 120));
    if (!match || Number(match[1]) !== next) break;
    const lead = match[0].length - match[0].trimStart().length;
    items.push({ kind, number: match[1] ?? '', title: (match[2] ?? '').trim(), start: from + lead, end: from + match[0].trimEnd().length });
    from += match[0].length;
  }
  return items;
}

/** What a text lists as attached, and what it cites: each names what is annexed. */
function citations(text: string): Cited[] {
  if (!text.includes('附')) return [];
  const found = (pattern: RegExp): Cited[] =>
    [...text.matchAll(pattern)].map((match) => {
      const lead = match[0].length - match[0].trimStart().length;
      return {
        kind: match[1] ?? '',
        number: match[2] ?? '',
        title: (match[3] ?? '').trim(),
        start: match.index + lead,
        end: match.index + match[0].trimEnd().length,
      };
    });
  const listed = found(CHECK.attachmentListed);
  return [
    ...listed,
    ...listed.filter(({ start, end }) => FIRST_ITEM.test(text.slice(start, end))).flatMap((one) => furtherItems(text, one)),
    ...found(CHECK.attachmentCited),
  ].sort((a, b) => a.start - b.start);
}

/** Is what is cited in the text: an annex by its number, or by its title as a heading? */
function isThere(plan: Extraction, { kind, number, title, start, end }: Cited): boolean {
  // 附件1：任务分工 with what belongs to it below it is the annex itself
  const itself = plan.sections.find(
    (section) => section.number !== null && CHECK.annexHead.test(section.number) && Math.abs(section.char_start - start) <= 2,
  );
  if (
    itself !== undefined &&
    !FIRST_ITEM.test(plan.text.slice(start, end)) &&
    plan.sections.some((section) => section.parent_id === itself.section_id)
  )
    return true;
  const annexes = plan.sections.filter(
    (section) => section.number !== null && section.number.replace(/\s/u, '').startsWith(`附${kind}`) && section.char_start >= end,
  );
  const ordinal = (text: string): string => CHECK.annexOrdinal.exec(foldChars(text))?.[0] ?? '';
  if (
    annexes.some((section) => number === '' || ordinal(section.number ?? '') === '' || ordinal(section.number ?? '') === foldChars(number))
  )
    return true;
  const name = title.replace(/\.[a-z]{2,5}$/iu, '').replace(/\s/gu, '');
  const rest = plan.text.slice(end).replace(/\s/gu, '');
  return name.length >= 4 && rest.includes(name) && !rest.includes(`${name}.`);
}

function missingAttachments(plan: Extraction): Hit[] {
  const missing = citations(plan.text).filter(
    (one, at, all) =>
      at < MANY &&
      all.findIndex((other) => other.kind === one.kind && other.number === one.number && other.title === one.title) === at &&
      !isThere(plan, one),
  );
  const [first] = missing;
  if (!first) return [];
  const titled = new Set(missing.filter(({ title }) => title !== '').map(({ kind, number }) => `${kind}${number}`));
  const names = [
    ...new Set(
      missing
        .filter(({ kind, number, title }) => title !== '' || !titled.has(`${kind}${number}`))
        .map(
          (one) =>
            `附${one.kind}${one.number}${one.title === '' ? '' : `《${one.title.length > 40 ? `${one.title.slice(0, 40)}…` : one.title}》`}`,
        ),
    ),
  ]
    .slice(0, 5)
    .join('、');
  return [
    {
      message: { zh: `文中提到${names}, 文件中没有其内容。`, en: `The text refers to ${names}, which the file does not hold.` },
      spots: missing.slice(0, 5).map((one) => textSpot(plan, one.start, one.end)),
    },
  ];
}

export const GAP_CHECKS: readonly Check[] = [
  {
    id: 'task-without-unit',
    severity: 'warning',
    title: { zh: '任务没有责任单位', en: 'A task without a responsible unit' },
    explanation: {
      zh: '在写明责任单位的各章中, 同级任务四项以上、四分之三以上有责任单位, 这一项没有。责任单位写在上级标题之下的也算有。',
      en:
        'Of four or more tasks of one level, in the chapters that name responsible units, at least three ' +
        'quarters name one; this one does not. A unit named for the heading above counts.',
    },
    examples: [
      '一、总体要求\n加快发展。\n二、主要任务\n1.培育企业。做大做强。(责任单位:县经信局)\n2.招大引强。引进项目。(责任单位:县商务局)\n' +
        '3.优化服务。改进审批。\n4.强化创新。建设平台。(责任单位:县科技局)\n5.引进人才。建设平台。(责任单位:县人社局)',
    ],
    refusals: [
      {
        text: '一、总体要求\n加快发展。\n二、主要任务\n1.培育企业。做大做强。(责任单位:县经信局)\n2.招大引强。引进项目。\n3.优化服务。改进审批。\n4.强化创新。建设平台。(责任单位:县科技局)',
        why: 'half of them have none',
      },
    ],
    within: tasksWithoutAgency,
  },
  {
    id: 'attachment-missing',
    severity: 'warning',
    title: { zh: '附件缺失', en: 'A cited attachment is missing' },
    explanation: {
      zh: '文中列出或引用的附件(附表、附录)不在文件中: 其中的目标和任务未能提取。',
      en: 'An attachment that the text lists or refers to (附件, 附表, 附录) is not in the file: its targets and tasks could not be extracted.',
    },
    examples: [
      '一、总体要求\n加快发展。\n二、主要任务\n做大做强,任务分工详见附件。\n附件:重点任务分工表.doc\n某县人民政府\n2023年4月13日',
      '一、总体要求\n加快发展。\n二、主要任务\n做大做强。\n附件:1.重点任务分工表\n2.重点项目清单\n某县人民政府\n2023年4月13日\n附件1\n重点任务分工表\n1.培育企业。做大做强。',
    ],
    refusals: [
      {
        text: '一、总体要求\n加快发展。\n二、主要任务\n做大做强。\n附件:1.重点任务分工表\n2.重点项目清单\n某县人民政府\n2023年4月13日\n附件1\n重点任务分工表\n1.培育企业。做大做强。\n附件2\n重点项目清单\n1.某项目。',
        why: 'both follow',
      },
      {
        text: '一、总体要求\n加快发展。\n二、主要任务\n做大做强,任务分工详见附件。\n附件:重点任务分工表\n某县人民政府\n2023年4月13日\n附件\n重点任务分工表\n1.培育企业。做大做强。',
        why: 'it follows',
      },
    ],
    within: missingAttachments,
  },
];
