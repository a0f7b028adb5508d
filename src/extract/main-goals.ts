import type { Stretch } from '../model/span.js';
import { MAIN_GOALS } from '../rules/phrases/main-goals.js';
import type { Frame } from './frames.js';
import { isPlanText, type PlanReading, type Reading } from './reading.js';

/** A sentence that announces goals and is not at its end: a colon, or nothing, stands there. */
interface LeadIn {
  readonly section: string | null;
  readonly depth: number;
  /** a colon announces a list, which may stand in sections of its own */
  readonly list: boolean;
  /** the next paragraph is the first of its list, whatever it looks like */
  readonly next: boolean;
}

/** What a sentence is about, its opening says. */
const LEAD = 240;

/**
 * Where a document sets its main goals (codebook §11): the part that is headed so, and elsewhere the sentence that says 主要预期目标是, with the
 * list that it announces.
 *
 * @param document its readings have their frames
 * @returns for each passage the stretches of its text that set goals; a passage without any is not in it
 * @example of 「今年主要预期目标是:生产总值增长6%左右。我们要…」 the first sentence
 */
export function mainGoals({ passages }: PlanReading): ReadonlyMap<Reading, readonly Stretch[]> {
  const found = new Map<Reading, readonly Stretch[]>();
  let lead: LeadIn | null = null;
  for (const reading of passages) {
    const { passage, frame } = reading;
    if (!isPlanText(passage) || frame?.past === true) lead = null;
    else if (frame?.main === true) found.set(reading, [{ start: 0, end: reading.text.length }]);
    else {
      const listed = itemOf(reading, lead);
      const own = listed ?? (passage.kind === 'cell' ? [] : setIn(reading, frame));
      if (own.length > 0) found.set(reading, own);
      lead = leadAfter(reading, own, listed ? lead : null);
    }
  }
  if (found.size > 0) return found;
  const bare = passages.find((reading) => isBareList(reading));
  return bare ? new Map([[bare, goingOn(bare, 0)]]) : generalGoals(passages);
}

/** So many other statistics with a number make a list of goals of a sentence on the growth of the gross product. */
const LEAST_LISTED = 3;

/** Where no word of goals stands anywhere: the paragraph ahead that sets the growth of the gross product and of what belongs to it. */
function isBareList({ passage, frame, text }: Reading): boolean {
  if (!isPlanText(passage) || passage.kind !== 'paragraph' || frame?.past === true) return false;
  // what no heading calls a part of a year to come must be bounded as goals are
  if (!frame?.period && [...text.matchAll(MAIN_GOALS.bounded)].length < LEAST_LISTED) return false;
  return MAIN_GOALS.bare.test(text.slice(0, LEAD)) && [...text.matchAll(MAIN_GOALS.listed)].length >= LEAST_LISTED;
}

/** Where no part and no sentence is called one of goals: the sentences of 总体要求 that say by when. */
function generalGoals(passages: readonly Reading[]): ReadonlyMap<Reading, readonly Stretch[]> {
  const found = new Map<Reading, readonly Stretch[]>();
  for (const reading of passages) {
    const { passage, sentences, text } = reading;
    if (!isPlanText(passage) || passage.kind !== 'paragraph' || !MAIN_GOALS.general.test(passage.section?.data.title ?? '')) continue;
    const own = sentences.filter(({ start, end }) => MAIN_GOALS.byYear.test(text.slice(start, end)));
    if (own.length > 0) found.set(reading, own);
  }
  return found;
}

/** The part of a paragraph that goes on with what was announced before it; null where it is none of that. */
function itemOf(reading: Reading, lead: LeadIn | null): readonly Stretch[] | null {
  if (!lead) return null;
  const { path, section } = reading.passage;
  if (lead.list && path.length > lead.depth) return [{ start: 0, end: reading.text.length }];
  const beside = (section?.data.id ?? null) === lead.section && (lead.next || MAIN_GOALS.item.test(reading.text));
  return beside ? goingOn(reading, 0) : null;
}

/** What a paragraph with goals leaves open for the next: a colon announces a list, and a line without a full stop goes on in the next. */
function leadAfter({ text, passage, sentences }: Reading, own: readonly Stretch[], lead: LeadIn | null): LeadIn | null {
  if (own.at(-1)?.end !== text.length) return null;
  if (MAIN_GOALS.stopped.test(text)) return lead && { ...lead, next: false };
  const last = sentences.at(-1);
  const list = text.endsWith(':') && last !== undefined && MAIN_GOALS.sets.test(opening(text, last));
  const opened = { section: passage.section?.data.id ?? null, depth: passage.path.length, list, next: true };
  return lead ? { ...lead, next: true } : opened;
}

/** The sentences of a paragraph that set goals, each with those that only go on with its list. */
function setIn(reading: Reading, frame: Frame | null): Stretch[] {
  const own: Stretch[] = [];
  if (!MAIN_GOALS.named.test(reading.text)) return own;
  reading.sentences.forEach((sentence, at) => {
    if (sentence.start < (own.at(-1)?.end ?? 0) || !setsGoals(opening(reading.text, sentence), frame)) return;
    own.push(...goingOn(reading, at));
  });
  return own;
}

/** A sentence and those behind it that go on with its list of goals. */
function goingOn({ text, sentences }: Reading, from: number): Stretch[] {
  const ends = sentences.findIndex((sentence, at) => at > from && MAIN_GOALS.ends.test(opening(text, sentence)));
  const first = sentences[from];
  const last = sentences[ends < 0 ? sentences.length - 1 : ends - 1];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

const opening = (text: string, { start, end }: Stretch): string => text.slice(start, Math.min(end, start + LEAD));

/** Does a sentence say that it sets the main goals? In a part of tasks only the goals of the year are the plan's. */
function setsGoals(words: string, frame: Frame | null): boolean {
  const match = MAIN_GOALS.sets.exec(words);
  if (!match || MAIN_GOALS.told.test(words.slice(0, match.index + match[0].length))) return false;
  const doing = frame?.role === 'tasks' || frame?.role === 'measures' || frame?.role === 'safeguards';
  return !doing || MAIN_GOALS.yearSets.test(match[0]) || MAIN_GOALS.ofAll.test(words.slice(0, match.index + match[0].length));
}

/** Does a place of a passage stand where goals are set? */
export function isMainGoal(goals: ReadonlyMap<Reading, readonly Stretch[]>, reading: Reading, at: number): boolean {
  return goals.get(reading)?.some(({ start, end }) => at >= start && at < end) ?? false;
}
