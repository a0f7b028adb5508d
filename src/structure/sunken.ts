import type { PlanDraft, Mark } from './draft.js';
import { mergeMarks, openLines } from './draft.js';
import { endsSentence } from './lines.js';

/** Figures alone: what is left of subscripts (PM2.5, SO2 and NO2 as 2.5 / 2 2), or of a page's number. */
const FIGURES = /^\d{1,3}(?:\.\d)?(?: \d{1,2}(?:\.\d)?){0,6}$/u;
const HAN = /\p{Script=Han}/u;
/** A gap that a subscript has left: PM ） or PM 、 at a letter. */
const GAP = /[A-Z]{1,3} ?[)、,]|[A-Z] [^A-Za-z0-9]/u;

/**
 * In a text broken by the page's width a line of nothing but figures between two lines of text is no text: a full line is followed by
 * words. A subscript that the converter has set on its own line (细颗粒物（PM ）…下降至 32 / 2.5 / 微克) must never join the figures beside it.
 */
export function markSunkenFigures(draft: PlanDraft): PlanDraft {
  if (draft.wrap === 0) return draft;
  const lines = openLines(draft).map(({ line }) => line);
  const marks: Mark[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const after = lines[at + 1];
    if (!before || !after || !FIGURES.test(line.text) || endsSentence(before.text) || FIGURES.test(after.text)) return;
    const within = before.text.length >= 20 && HAN.test(after.text);
    if (within || GAP.test(before.text)) marks.push({ start: line.from, end: line.to, reason: 'garbage' });
  });
  return marks.length === 0 ? draft : { ...draft, marks: mergeMarks(draft.marks, marks) };
}
