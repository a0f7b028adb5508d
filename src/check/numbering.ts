import type { Extraction } from '../model/extraction.js';
import { remembered } from '../model/memo.js';
import type { SectionRecord } from '../model/record.js';
import { foldText } from '../model/view.js';
import { parseChinese, parseEither, writeChinese } from '../normalise/chinese-number.js';
import { CHECK } from '../rules/phrases/checks.js';
import { spotOf, type Check, type Hit } from './finding.js';

/** A heading's number: how it is written, and which it is. */
interface Ordinal {
  readonly style: string;
  readonly value: number;
}
/** Styles of numbers (GB/T 9704-2012, 7.3.3 and what plans use besides); # is where the number stands. */
const STYLES: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['第#编', CHECK.part],
  ['第#章', CHECK.chapter],
  ['第#节', CHECK.subchapter],
  ['第#条', CHECK.article],
  ['(一)', CHECK.hanInBrackets],
  ['一、', CHECK.han],
  ['(1)', CHECK.arabicInBrackets],
  ['1)', CHECK.arabicHalfBracket],
  ['1.', CHECK.arabic],
  ['专栏#', CHECK.box],
];

const ordinalOf = (number: string | null): Ordinal | null => (number === null ? null : readOrdinal(number));
/** Two checks ask for each heading's number, and most plans number alike. */
const readOrdinal = remembered(1024, (number): Ordinal | null => {
  const text = foldText(number).replaceAll(' ', '');
  for (const [style, pattern] of STYLES) {
    const digits = pattern.exec(text)?.[1];
    const value = digits === undefined ? null : parseEither(digits);
    if (value !== null && value > 0) return { style, value };
  }
  return null;
});

/** Does a text hold the number somewhere with these characters before and behind it? */
function holds(text: string, number: string, before: RegExp, behind: RegExp): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const end = at + number.length;
    if (before.test(text.slice(Math.max(0, at - 9), at)) && behind.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

/** Does the text between two headings hold the number that seems left out? Then it is there, but was not taken for a heading. */
function holdsNumber(plan: Extraction, from: number, to: number, { style, value }: Ordinal): boolean {
  const source = plan.text.slice(from, to);
  const text = foldText(source);
  const [han, arabic] = [writeChinese(value), String(value)];
  if (style === '专栏#') return text.includes('专栏');
  const words = style.replace(
    style.includes('#') ? '#' : style.includes('一') ? '一' : '1',
    style.includes('#') || style.includes('一') ? han : arabic,
  );
  if (text.includes(words)) return true;
  if (!style.startsWith('1')) return false;
  // without punctuation only where an item may begin: 4家 in a sentence is a quantity
  return holds(text, arabic, /(?:^|\D)$/u, /^[.．、)](?!\d)/u) || holds(source, arabic, CHECK.itemBegins, /^\p{Script=Han}/u);
}

interface Step {
  readonly section: SectionRecord;
  readonly ordinal: Ordinal;
  /** the number that the run among its siblings began with */
  readonly first: number;
}

function broken(plan: Extraction, before: Step, here: Step): Hit | null {
  const [last, now] = [before.ordinal.value, here.ordinal.value];
  if (now === last + 1 || now === 1) return null;
  const [from, to] = [before.section, here.section];
  const spots = [spotOf(plan, to.section_id, to), spotOf(plan, from.section_id, from)];
  const [a, b] = [`${from.number ?? ''}${from.title}`, `${to.number ?? ''}${to.title}`].map((title) =>
    title.length > 20 ? `${title.slice(0, 20)}…` : title,
  ) as [string, string];
  if (now > last + 1) {
    if (CHECK.excerpt.test(foldText(plan.document.title ?? plan.text.slice(0, 100)))) return null;
    // a line of contents that ran together holds it in the title itself
    if (holdsNumber(plan, from.char_start, to.char_start, { style: here.ordinal.style, value: last + 1 })) return null;
    return { message: { zh: `编号跳号: “${a}”之后是“${b}”。`, en: `A number is skipped: “${a}” is followed by “${b}”.` }, spots };
  }
  return {
    message:
      now === last
        ? { zh: `编号重复: “${a}”之后是“${b}”。`, en: `A number is used twice: “${a}” is followed by “${b}”.` }
        : { zh: `编号倒退: “${a}”之后是“${b}”。`, en: `The numbers go back: “${a}” is followed by “${b}”.` },
    spots,
  };
}

/** Lists inside each other are rarely deeper. */
const NESTED = 6;

/** Numbers of one style run on: below one heading, or over the whole document (tasks 1 to 20 in five chapters, boxes). */
function numbering(plan: Extraction): Hit[] {
  const hits: Hit[] = [];
  const siblings = new Map<string, Step>();
  const overall = new Map<string, Step>();
  // a list inside another of the same style: 一、二、三、 then 一、二、 and 四、 goes on where 三、 was
  const open = new Map<string, Step[]>();
  for (const section of plan.sections) {
    const ordinal = ordinalOf(section.number);
    if (!ordinal) continue;
    const boxed = ordinal.style.startsWith('专栏');
    const key = boxed ? '专栏' : `${section.parent_id ?? ''} ${ordinal.style}`;
    const before = siblings.get(key);
    const here: Step = { section, ordinal, first: before?.first ?? ordinal.value };
    const anywhere = overall.get(ordinal.style);
    const runsOn = anywhere !== undefined && ordinal.value === anywhere.ordinal.value + 1;
    const outer = open.get(key) ?? [];
    open.set(key, outer);
    const resumed = outer.findLastIndex((one) => one.ordinal.value === ordinal.value - 1);
    if (before && ordinal.value === 1 && outer.push(before) > NESTED) outer.shift();
    const hit = before && !runsOn && resumed < 0 ? broken(plan, before, here) : null;
    if (resumed >= 0 && ordinal.value !== (before?.ordinal.value ?? 0) + 1) outer.length = resumed;
    if (hit) hits.push(hit);
    const changed = before ? null : changedKind(plan, here, siblings, overall);
    if (changed) hits.push(changed);
    siblings.set(key, here);
    overall.set(ordinal.style, here);
  }
  return hits;
}

/** (一) (二) 3、: the number goes on, its style does not. */
function changedKind(plan: Extraction, here: Step, siblings: ReadonlyMap<string, Step>, overall: ReadonlyMap<string, Step>): Hit | null {
  const { section, ordinal } = here;
  if (ordinal.value === 1 || overall.has(ordinal.style)) return null;
  for (const before of siblings.values()) {
    const last = before.section;
    if (
      (last.parent_id !== section.parent_id && last.section_id !== section.parent_id) ||
      before.ordinal.value !== ordinal.value - 1 ||
      before.ordinal.value < 2 ||
      before.first !== 1
    )
      continue;
    return {
      message: {
        zh: `编号形式改变: “${last.number ?? ''}${last.title}”之后是“${section.number ?? ''}${section.title}”。`,
        en: `The kind of number changes: “${last.number ?? ''}${last.title}” is followed by “${section.number ?? ''}${section.title}”.`,
      },
      spots: [spotOf(plan, section.section_id, section), spotOf(plan, last.section_id, last)],
    };
  }
  return null;
}

function headingCounts(plan: Extraction): Hit[] {
  const children = new Map<string, Step[]>();
  for (const section of plan.sections) {
    const ordinal = ordinalOf(section.number);
    if (!ordinal || section.parent_id === null) continue;
    const own = children.get(section.parent_id);
    if (own) own.push({ section, ordinal, first: 1 });
    else children.set(section.parent_id, [{ section, ordinal, first: 1 }]);
  }
  return plan.sections.flatMap((section) => {
    const words = CHECK.countingHeading.exec(foldText(section.title).replace(/[“”]/gu, ''))?.[1];
    const stated = words === undefined ? null : parseChinese(words);
    const below = children.get(section.section_id) ?? [];
    const [first, last] = [below[0], below.at(-1)];
    // where the numbers don't run from one on, the headings were not all recognised
    if (
      stated === null ||
      !first ||
      !last ||
      below.length < 2 ||
      below.length === stated ||
      below.some((one, at) => one.ordinal.value !== at + 1 || one.ordinal.style !== first.ordinal.style)
    )
      return [];
    const next = plan.sections.find((one) => one.char_start > last.section.char_start && one.level <= section.level);
    if (
      holdsNumber(plan, last.section.char_end, next?.char_start ?? plan.text.length, { style: last.ordinal.style, value: below.length + 1 })
    )
      return [];
    const heading = `${section.number ?? ''}${section.title}`;
    return [
      {
        message: { zh: `标题“${heading}”之下有 ${below.length} 项。`, en: `Below the heading “${heading}” stand ${below.length} items.` },
        spots: [spotOf(plan, section.section_id, section), spotOf(plan, last.section.section_id, last.section)],
      },
    ];
  });
}

export const NUMBERING_CHECKS: readonly Check[] = [
  {
    id: 'numbering',
    severity: 'warning',
    title: { zh: '编号跳号、重号', en: 'Numbers of headings that skip or repeat' },
    explanation: {
      zh: '同级标题的编号跳号、重复、倒退或改变形式。全文连续编号(五章之下任务1至20)、从一重新开始、正文中有该编号而未作标题的不算。',
      en:
        'Numbers of headings on one level skip, repeat, go back or change their kind. Numbers that ' +
        'run on over the document (tasks 1 to 20 in five chapters), that begin again with 1, ' +
        'and numbers that stand in the text without being a heading are left alone.',
    },
    examples: [
      '一、总体要求\n加快发展。\n二、主要任务\n(一)培育企业。做大做强。\n(二)招大引强。引进项目。\n(四)优化服务。改进审批。\n三、保障措施\n加强领导。',
      '一、总体要求\n加快发展。\n二、主要任务\n做大做强。\n二、重点工程\n引进项目。\n三、保障措施\n加强领导。',
    ],
    refusals: [
      {
        text: '某县国民经济和社会发展第十四个五年规划纲要（节选）\n第二章 发展目标\n加快发展。\n第三章 产业发展\n做大做强。\n第五章 社会事业\n改善民生。',
        why: 'an excerpt, and it says so',
      },
      {
        text: '一、总体要求\n加快发展。\n二、主要任务\n(一)培育企业\n1.做大企业。做大做强。\n2.做强企业。做大做强。\n(二)招大引强\n3.引进项目。引进项目。\n4.落地项目。引进项目。\n三、保障措施\n加强领导。',
        why: 'tasks are numbered through',
      },
      {
        text: '一、总体要求\n加快发展。\n二、主要任务\n(一)培育企业。做大做强。(二)招大引强。引进项目。\n三、保障措施\n加强领导。',
        why: 'nothing is left out',
      },
    ],
    within: numbering,
  },
  {
    id: 'heading-count',
    severity: 'warning',
    title: { zh: '标题所称的项数与实际不符', en: 'A heading that counts wrongly' },
    explanation: {
      zh: '标题称“实施五大工程”“建设十大产业集群”, 其下的编号项却多于或少于此数。',
      en: 'A heading says 实施五大工程 or 建设十大产业集群, but more or fewer numbered items stand below it.',
    },
    examples: ['一、总体要求\n加快发展。\n二、实施三大工程\n(一)培育企业。做大做强。\n(二)招大引强。引进项目。\n三、保障措施\n加强领导。'],
    refusals: [
      {
        text: '一、总体要求\n加快发展。\n二、实施两大工程\n(一)培育企业。做大做强。\n(二)招大引强。引进项目。\n三、保障措施\n加强领导。',
        why: 'as many as it says',
      },
      {
        text: '一、总体要求\n加快发展。\n二、发挥三大产业引领作用\n(一)培育企业。做大做强。\n(二)招大引强。引进项目。\n三、保障措施\n加强领导。',
        why: 'it does not count its items',
      },
    ],
    within: headingCounts,
  },
];
