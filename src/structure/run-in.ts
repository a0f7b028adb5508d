import { RUN_IN } from '../rules/phrases/structure-headings.js';
import type { PlanDraft, BlockDraft } from './draft.js';
import { cleanTitle } from './heading-end.js';
import type { HeadingCut } from './cuts.js';
import type { View } from '../model/view.js';
import { endOffset, spacedView } from './spaced-view.js';

/** A sentence that could be an unnumbered heading: short, one phrase, without figures; 「风电装备。」, 「完善招聘、培训、晋升制度。」 */
const PHRASE = /^[^,:;。!?\d%]{4,24}$/u;
const LEAST_BODY = 15;

function isRunInPhrase(sentence: string): boolean {
  return PHRASE.test(sentence) && !RUN_IN.ordinary.test(sentence);
}

/**
 * Adds the unnumbered headings that run on into their text to a paragraph which has lost its line breaks: 风电装备。落实… 海工装备。加快…
 * They come in pairs at least, each followed by a sentence or more of text.
 */
export function runInHeadings(text: string, cuts: readonly HeadingCut[], fused: boolean): HeadingCut[] {
  if (!fused) return [...cuts];
  const all: HeadingCut[] = [];
  cuts.forEach((cut, index) => {
    all.push(cut);
    const next = cuts[index + 1]?.at ?? text.length;
    const found: HeadingCut[] = [];
    let from = cut.body;
    let fresh = true;
    while (from < next) {
      if (text.charAt(from) === ' ') {
        from++;
        continue;
      }
      const length = text.slice(from, next).indexOf('。');
      if (length < 0) break;
      const stop = from + length;
      const previous = found[found.length - 1];
      const rest = text.slice(stop + 1, next);
      const body = /^[^。]*/u.exec(rest)?.[0].length ?? 0;
      const apart = fresh || previous === undefined || from - previous.body >= LEAST_BODY;
      if (apart && body >= LEAST_BODY && isRunInPhrase(text.slice(from, stop)) && !RUN_IN.attributed.test(rest)) {
        found.push({ at: from, marker: null, words: from, end: stop, body: stop + 1 });
        fresh = false;
      }
      from = stop + 1;
    }
    if (found.length >= 2) for (const one of found) all.push(one);
  });
  return all;
}

const LEAST_SIBLINGS = 3;
const LEAD = /^([^,:;。!?\d%()]{2,14}(?:,[^,:;。!?\d%()]{2,14})?)。/u;

/**
 * Turns sibling paragraphs that all begin with a short phrase and a full stop (突出重点，规划先行。从防范…) into unnumbered sections. Three
 * in a row are needed: one alone is a short sentence.
 */
export function findRunInParagraphs(draft: PlanDraft): PlanDraft {
  const units: BlockDraft[] = [];
  let run: { unit: BlockDraft; view: View; length: number }[] = [];
  const flush = (): void => {
    for (const { unit, view, length } of run) {
      if (run.length < LEAST_SIBLINGS) {
        units.push(unit);
        continue;
      }
      const end = endOffset(view, length + 1);
      const title = cleanTitle(view.raw.slice(0, length));
      units.push({
        ...unit,
        type: 'heading',
        end,
        heading: { kind: 'runIn', ordinal: 0, number: null, marker: [unit.start, unit.start], title, inline: false, level: 1 },
      });
      units.push({ ...unit, start: end, runIn: true });
    }
    run = [];
  };
  for (const unit of draft.units) {
    const plain =
      unit.type === 'paragraph' && !unit.runIn && !unit.attachment && !unit.closesList && (unit.part === 'body' || unit.part === 'annex');
    const view = plain ? spacedView(draft, unit.start, unit.end) : null;
    const lead = view ? LEAD.exec(view.text)?.[1] : undefined;
    if (
      view &&
      lead !== undefined &&
      view.text.length - lead.length > LEAST_BODY &&
      !RUN_IN.ordinary.test(lead) &&
      !RUN_IN.addressed.test(view.text.slice(lead.length + 1).trimStart()) &&
      draft.markers.at(view.text, 0) === null
    ) {
      run.push({ unit, view, length: lead.length });
    } else {
      flush();
      units.push(unit);
    }
  }
  flush();
  return { ...draft, units };
}
