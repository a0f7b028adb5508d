import type { Anchor } from '../model/mention.js';
import { FRAME } from '../rules/frames.js';
import { framesOf, periodsIn, PLAIN, presentOf, type Frame, type FramePeriod, type Genre } from './frames.js';
import type { PlanReading, Reading } from './reading.js';

/** How far from its beginning a paragraph names the time that it is about. */
const OPENING = 14;

/**
 * Gives every passage the frame of its section. Under a heading with two periods a paragraph that opens with one of them chooses it for
 * itself and what follows. What no heading tells of, the paragraphs of a report tell: they look back until one turns to what is ahead.
 */
export function frameReadings({ passages, plan }: PlanReading, anchor: Anchor, genre: Genre): Map<string, Frame> {
  const frames = framesOf(plan, anchor, genre);
  const chosen = new Map<string, FramePeriod>();
  const past = genre.report ? untoldPast(passages, frames, anchor) : new Set<Reading>();
  let turned: string | null = null;
  let goals: { readonly part: string; readonly numbers: readonly string[] } | null = null;
  for (const reading of passages) {
    const { section, kind, path } = reading.passage;
    const frame = (section && frames.get(section.data.id)) ?? PLAIN;
    // 今年预期目标是 within a review turns to what is ahead, up to the next heading; where it sets the goals, to the end of the review,
    // unless the headings count on as before
    if (section?.data.id !== turned) {
      turned = null;
      const number = section?.data.number ?? null;
      if (goals && number !== null)
        goals = !FRAME.first.test(number) && goals.numbers.includes(formOf(number)) ? null : { part: goals.part, numbers: [] };
    }
    if (genre.report && section && frame.past && !frame.choice && kind === 'paragraph' && turnsAhead(reading, anchor)) {
      turned = section.data.id;
      const part = path.find((one) => frames.get(one.data.id)?.past);
      const below = path.flatMap((one) => (one === part || one.data.number === null ? [] : [formOf(one.data.number)]));
      if (part && setsGoals(reading, anchor)) goals = { part: part.data.id, numbers: below };
    }
    const beyond = path.some((one) => one.data.id === goals?.part);
    if (turned !== null) reading.frame = { ...PLAIN, role: 'goals', turned: true };
    else if (beyond) {
      reading.frame = { ...PLAIN, turned: true };
      if (section) frames.set(section.data.id, reading.frame);
    } else if (past.has(reading)) {
      reading.frame = { ...PLAIN, role: 'review', past: true };
      if (section) frames.set(section.data.id, reading.frame);
    } else if (!frame.choice) reading.frame = frame;
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

/** The passages of which no heading says whether they look back, and that stand before the first that turns to what is ahead. */
function untoldPast(passages: readonly Reading[], frames: ReadonlyMap<string, Frame>, anchor: Anchor): Set<Reading> {
  const isTold = ({ passage: { path } }: Reading): boolean =>
    path.some((one) => {
      const frame = frames.get(one.data.id);
      return frame !== undefined && (frame.past || frame.period !== null || frame.choice !== null || FRAME.ahead.test(one.data.title));
    });
  const body = passages.filter(({ passage }) => passage.part === 'body' && passage.kind !== 'title');
  const turn = body.findIndex((one) => turnsAhead(one, anchor) || (isTold(one) && !looksBackAt(one, frames)));
  const before = body.slice(0, Math.max(0, turn));
  const reviewed = before.some((one) => opensBack(one, anchor));
  return new Set(before.filter((one) => !isTold(one) && (reviewed || one.passage.section === null) && one.passage.kind !== 'cell'));
}

/** What a number has in common with those that count on from it: (二) is (〇). */
function formOf(number: string): string {
  return number.replace(FRAME.counted, '〇');
}

function looksBackAt({ passage: { section } }: Reading, frames: ReadonlyMap<string, Frame>): boolean {
  return section !== null && frames.get(section.data.id)?.past === true;
}

/** Does a paragraph open with a year that is over: 2023年,在…领导下; 过去一年, 一年来? */
function opensBack({ text }: Reading, anchor: Anchor): boolean {
  return FRAME.turnsBack.test(text) || periodsIn(text.slice(0, OPENING), anchor)[0]?.past === true;
}

/** Does a paragraph that turns to what is ahead set its goals or tasks, so that what follows stands under them? */
function setsGoals({ text }: Reading, anchor: Anchor): boolean {
  const sentence = FRAME.sets.exec(text)?.[0];
  return sentence !== undefined && !periodsIn(sentence, anchor).some(({ past }) => past);
}

/**
 * The one of several periods that a text is about: the one that it opens with, or, from the past to what is ahead, the one that its first
 * sentence names (根据…建议,我们编制了“十五五”规划纲要).
 */
function namedPeriod(text: string, periods: readonly FramePeriod[], current: FramePeriod | undefined, anchor: Anchor): FramePeriod | null {
  const known = (one: FramePeriod | undefined): FramePeriod | undefined =>
    one &&
    (periods.find(({ start, end }) => end !== null && end === one.end && start === one.start) ??
      periods.find(({ end }) => end !== null && end === one.end));
  const opening = known(periodsIn(text.slice(0, OPENING), anchor)[0]);
  if (opening || current?.past !== true) return opening ?? null;
  const sentence = /^[^。]*/u.exec(text)?.[0] ?? '';
  return (
    periodsIn(sentence, anchor)
      .map(known)
      .find((one) => one?.past === false) ??
    periods.find(({ text: words, past }) => !past && sentence.includes(FRAME.planName.exec(words)?.[0] ?? words)) ??
    null
  );
}

/** Does a paragraph open with what is ahead: 今年预期目标是, 2026年, “十五五”时期? 全年 and 年内 are of whatever year is told of. */
function turnsAhead({ text }: Reading, anchor: Anchor): boolean {
  if (FRAME.turns.test(text)) return true;
  const present = presentOf(anchor);
  const first = periodsIn(text.slice(0, OPENING), anchor)[0];
  return first?.start != null && present !== null && first.start >= present && FRAME.absolute.test(first.text);
}
