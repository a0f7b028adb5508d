import type { Anchor } from '../model/mention.js';
import type { SectionRole } from '../model/record.js';
import type { Plan, Section } from '../model/tree.js';
import { viewOf } from '../model/view.js';
import { yearOf } from '../normalise/date.js';
import { resolveTime } from '../normalise/time.js';
import { FRAME, ROLE, ROLE_ORDER } from '../rules/frames.js';
import { MAIN_GOALS } from '../rules/phrases/main-goals.js';
import { TENSE } from '../rules/phrases/tense.js';
import { timeCandidates } from './times/times.js';

/** A period that a heading names. */
export interface FramePeriod {
  /** as in the heading */
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
  /** it is over when the document is made */
  readonly past: boolean;
}

/**
 * What a part of a document is, told by its heading, its place and the document's genre before any quantity in it is read. The kind of
 * what stands there, the deadline that governs it and the year of its facts follow from it.
 */
export interface Frame {
  readonly role: SectionRole | null;
  /** it tells of what is over or there: nothing in it is a deadline */
  readonly past: boolean;
  /** the period that it is about */
  readonly period: FramePeriod | null;
  /** the section whose heading names two periods, one for each of its paragraphs; null where there is no choice */
  readonly choice: { readonly section: string; readonly periods: readonly FramePeriod[] } | null;
  /** it sets the document's main goals: a part headed by goals alone, and not one of its tasks */
  readonly main?: boolean;
  /** a paragraph within a part that looks back has turned to what is ahead */
  readonly turned?: boolean;
}

export const PLAIN: Frame = { role: null, past: false, period: null, choice: null };

/** What a document is as a whole. */
export interface Genre {
  /** a work report: the parts before the one that names what is ahead look back */
  readonly report: boolean;
  /** it offers support throughout */
  readonly offers: boolean;
}

/** How much of a text is its opening: title, notice, who speaks and to whom. */
const OPENING_TEXT = 600;

/**
 * @param title the document's, null where it has none that is known
 * @param text the document's; its opening shows a report that has lost its title
 * @example genreOf('2026年晴川县政府工作报告', text) → { report: true, offers: false }
 */
export function genreOf(title: string | null, text: string): Genre {
  const compact = (title ?? '').replace(/\s/gu, '').replace(/（/gu, '(').replace(/）/gu, ')');
  const report = FRAME.report.test(compact) || (title === null && FRAME.speech.test(text.slice(0, OPENING_TEXT)));
  return { report, offers: !report && FRAME.offers.test(compact) };
}

/** Does a section look back rather than ahead? The innermost title that says either decides. */
export function looksBack(path: readonly Section[]): boolean {
  for (let at = path.length - 1; at >= 0; at--) {
    const title = path[at]?.data.title ?? '';
    if (TENSE.prospect.test(title)) {
      // 加强重点领域改革 under a review of the year is still of that year
      return (
        !TENSE.turn.test(title) &&
        path.slice(0, at).some(({ data }) => TENSE.retrospectWhole.test(data.title) && !TENSE.prospect.test(data.title))
      );
    }
    if (TENSE.retrospect.test(title)) return true;
  }
  return false;
}

/** The first day of the document's own time; what ends before it is over. */
export function presentOf(anchor: Anchor): string | null {
  const year = anchor.singleYear ?? anchor.periodStart ?? yearOf(anchor.written);
  return year === null ? null : `${year}-01-01`;
}

/** A heading that is a sentence names the times of what it says, not of its part. */
const LONGEST_TITLE = 40;

/** The spans of years that a text names, each once and in order: “十五五”时期, 2026年, 今年, 今后五年. */
export function periodsIn(text: string, anchor: Anchor): FramePeriod[] {
  const seen = new Set<string | null>();
  const view = viewOf(text, [[0, text.length]]);
  const present = presentOf(anchor);
  return timeCandidates(view.text).flatMap(({ rule, start, end, parts }): FramePeriod[] => {
    if (parts['month'] !== undefined || parts['day'] !== undefined) return [];
    const { type, from, to } = resolveTime(parts, rule.type, anchor, null);
    if (type === 'recurring' || (from === null && to === null) || seen.has(to)) return [];
    seen.add(to);
    return [{ text: view.raw.slice(start, end), start: from, end: to, past: to !== null && present !== null && to < present }];
  });
}

function roleOf(title: string): SectionRole | null {
  const named = title.replace(FRAME.guided, '');
  return ROLE_ORDER.find((role) => ROLE[role].test(named)) ?? null;
}

const sectionsIn = (children: Plan['children']): Section[] => children.filter((child): child is Section => child.type === 'section');

/** What the headings below a part of tasks or measures can still change: 营造最优环境 is a task there, 申报条件 sets conditions. */
const CHANGING: ReadonlySet<SectionRole> = new Set(['goals', 'conditions', 'closing', 'notes']);
const DOING: ReadonlySet<SectionRole> = new Set(['tasks', 'work', 'measures', 'safeguards']);

/** A review does not change what it is by the words of its headings: 民生保障更加有力 is none of the safeguards. */
const SETTLED: ReadonlySet<SectionRole> = new Set(['review', 'situation', 'notes', 'closing']);

/** The first part of a report that names what is ahead; -1 where none does. The parts before it look back, whatever they are called. */
function turnOf(parts: readonly Section[], anchor: Anchor): number {
  return parts.findIndex(({ data: { title } }) => {
    if (looksBackByName(title)) return false;
    const periods = periodsIn(title, anchor);
    return periods.some(({ past }) => !past) || (periods.length === 0 && FRAME.ahead.test(title));
  });
}

function looksBackByName(title: string): boolean {
  return TENSE.retrospect.test(title) || (ROLE.review.test(title) && !TENSE.turn.test(title));
}

/**
 * The frames of a document's sections, by their ids.
 *
 * @param anchor what 今年 and 今后五年 are counted from
 * @example framesOf(plan, anchor, genre).get('s2') // of 二、2026年重点工作: role work, period 2026
 */
export function framesOf(plan: Plan, anchor: Anchor, genre: Genre): Map<string, Frame> {
  const frames = new Map<string, Frame>();
  const parts = sectionsIn(plan.children);
  const turn = genre.report ? turnOf(parts, anchor) : -1;
  const walk = (section: Section, path: readonly Section[], above: Frame, before: boolean): void => {
    const { id, title } = section.data;
    const here = [...path, section];
    const said = roleOf(title);
    const held = path.length > 0 && above.role !== null && DOING.has(above.role) && said !== null && !CHANGING.has(said);
    const own = held ? null : said;
    const turns = TENSE.turn.test(title) && !looksBackByName(title);
    const named = title.length > LONGEST_TITLE ? [] : periodsIn(title, anchor);
    const told = named.length > 0 && named.every((one) => one.past) && looksBackByName(title);
    const past = told || looksBack(here) || (before && !turns) || (above.past && !turns && (own === null || above.role === 'review'));
    const settled = above.role !== null && SETTLED.has(above.role) && !turns;
    const role = settled ? above.role : past ? (own === 'situation' ? own : 'review') : own === 'review' ? above.role : (own ?? above.role);
    const ahead = named.filter((one) => one.past === past);
    const periods = ahead.length > 0 ? ahead : named;
    // goals that stand below a part of tasks are the task's own
    const below = path.some((one) => DOING.has(frames.get(one.data.id)?.role ?? 'notes'));
    // 2024年主要目标任务 of a report is all that it means to do: the goals stand in it, but it is not all goals
    const wholePart = genre.report && path.length === 0 && section.children.some(({ type }) => type === 'section');
    const main = role === 'goals' && (said === 'goals' ? !below && !wholePart && !MAIN_GOALS.joint.test(title) : above.main === true);
    const frame: Frame = {
      role,
      past,
      ...(main ? { main } : {}),
      period: periods[0] ?? above.period,
      choice: named.length > 1 ? { section: id, periods: named } : named.length === 1 ? null : above.choice,
    };
    frames.set(id, frame);
    let again = false;
    sectionsIn(section.children).forEach((child, at, all) => {
      // numbers that begin again under a review are of a part that has lost its heading
      again ||= at > 0 && child.data.number !== null && FRAME.first.test(child.data.number) && child.data.number === all[0]?.data.number;
      if (again && past) walk(child, [], PLAIN, false);
      else walk(child, here, frame, before);
    });
  };
  const whole: Frame = genre.offers ? { ...PLAIN, role: 'measures' } : PLAIN;
  parts.forEach((part, at) => walk(part, [], whole, at < turn));
  return frames;
}
