import type { Anchor } from '../model/mention.js';
import { FRAME } from '../rules/frames.js';
import { framesOf, periodsIn, PLAIN, presentOf, type Frame, type FramePeriod, type Genre } from './frames.js';
import type { PlanReading, Reading } from './reading.js';

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
