import type { Anchor } from '../model/mention.js';
import type { SectionRole } from '../model/record.js';
import type { Plan, Section } from '../model/tree.js';
import { viewOf } from '../model/view.js';
import { yearOf } from '../normalise/date.js';
import { resolveTime } from '../normalise/time.js';
import { FRAME, ROLE, ROLE_ORDER } from '../rules/frames.js';
import { TENSE } from '../rules/phrases/tense.js';
import type { PlanReading, Reading } from './reading.js';
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
}

const PLAIN: Frame = { role: null, past: false, period: null, choice: null };

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
function presentOf(anchor: Anchor): string | null {
  const year = anchor.singleYear ?? anchor.periodStart ?? yearOf(anchor.written);
  return year === null ? null : `${year}-01-01`;
}

/** A heading that is a sentence names the times of what it says, not of its part. */
const LONGEST_TITLE = 40;

/** The spans of years that a text names, each once and in order: “十五五”时期, 2026年, 今年, 今后五年. */
function periodsIn(text: string, anchor: Anchor): FramePeriod[] {
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
    const own = roleOf(title);
    const turns = TENSE.turn.test(title) && !looksBackByName(title);
    const named = title.length > LONGEST_TITLE ? [] : periodsIn(title, anchor);
    const told = named.length > 0 && named.every((one) => one.past) && looksBackByName(title);
    const past = told || looksBack(here) || (before && !turns) || (above.past && !turns && (own === null || above.role === 'review'));
    const settled = above.role !== null && SETTLED.has(above.role) && !turns;
    const role = settled ? above.role : past ? (own === 'situation' ? own : 'review') : own === 'review' ? above.role : (own ?? above.role);
    const ahead = named.filter((one) => one.past === past);
    const periods = ahead.length > 0 ? ahead : named;
    const frame: Frame = {
      role,
      past,
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

/** How far from its beginning a paragraph names the time that it is about. */
const OPENING = 14;

/**
 * Gives every passage the frame of its section. Under a heading with two periods a paragraph that opens with one of them chooses it for
 * itself and what follows; outside of all sections the paragraphs of a report look back until one turns to what is ahead.
 */
export function frameReadings({ passages, plan }: PlanReading, anchor: Anchor, genre: Genre): Map<string, Frame> {
  const frames = framesOf(plan, anchor, genre);
  const chosen = new Map<string, FramePeriod>();
  const loose = passages.filter(({ passage }) => passage.section === null && passage.kind === 'paragraph' && passage.part === 'body');
  const turn = genre.report ? loose.findIndex((reading) => turnsAhead(reading, anchor)) : -1;
  const past = new Set(turn < 0 ? [] : loose.slice(0, turn));
  let turned: string | null = null;
  for (const reading of passages) {
    const { section, kind } = reading.passage;
    const frame = (section && frames.get(section.data.id)) ?? PLAIN;
    // 今年预期目标是 within a review turns to what is ahead, up to the next heading
    if (section?.data.id !== turned) turned = null;
    if (genre.report && section && frame.past && !frame.choice && kind === 'paragraph' && turnsAhead(reading, anchor))
      turned = section.data.id;
    if (turned !== null) reading.frame = { ...PLAIN, role: 'goals' };
    else if (past.has(reading)) reading.frame = { ...PLAIN, role: 'review', past: true };
    else if (!frame.choice) reading.frame = frame;
    else {
      const { section: by, periods } = frame.choice;
      const current = chosen.get(by) ?? periods[0];
      const named = kind === 'paragraph' || section?.data.id !== by ? namedPeriod(reading.text, periods, current, anchor) : null;
      if (named) chosen.set(by, named);
      const period = named ?? current ?? frame.period;
      reading.frame = { ...frame, period, past: period?.past ?? frame.past };
    }
  }
  return frames;
}

/**
 * The one of several periods that a text is about: the one that it opens with, or, from the past to what is ahead, the one that its first
 * sentence names (根据…建议,我们编制了“十五五”规划纲要).
 */
function namedPeriod(text: string, periods: readonly FramePeriod[], current: FramePeriod | undefined, anchor: Anchor): FramePeriod | null {
  const known = (one: FramePeriod | undefined): FramePeriod | undefined =>
    one && periods.find(({ end }) => end !== null && end === one.end);
  const opening = known(periodsIn(text.slice(0, OPENING), anchor)[0]);
  if (opening || current?.past !== true) return opening ?? null;
  return (
    periodsIn(/^[^。]*/u.exec(text)?.[0] ?? '', anchor)
      .map(known)
      .find((one) => one?.past === false) ?? null
  );
}

/** Does a paragraph open with what is ahead: 今年预期目标是, 2026年, “十五五”时期? 全年 and 年内 are of whatever year is told of. */
function turnsAhead({ text }: Reading, anchor: Anchor): boolean {
  if (FRAME.turns.test(text)) return true;
  const present = presentOf(anchor);
  const first = periodsIn(text.slice(0, OPENING), anchor)[0];
  return first?.start != null && present !== null && first.start >= present && FRAME.absolute.test(first.text);
}
