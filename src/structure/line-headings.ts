import type { View } from '../model/view.js';
import type { MarkerKind } from '../rules/headings.js';
import { PART_LINE } from '../rules/phrases/part-lines.js';
import { RUN_IN } from '../rules/phrases/structure-headings.js';
import type { BlockDraft, PlanDraft } from './draft.js';
import { cleanTitle } from './heading-end.js';
import { endOffset, spacedView } from './spaced-view.js';
import { isDateLine, isDocumentNumber, isNoticeTitle, isOrganLine, isPlanTitle, isSalutation } from './title.js';

const LONGEST = 40;
/** A line that does not say by itself that it heads a part; what is longer may be cut off a sentence by the width of a page. */
const LONGEST_PHRASE = 32;
/** A paragraph that a line can head is longer than any line. */
const LEAST_BODY = 40;

/** Does the line say by itself that it heads a part: a customary title (保障措施), or a period with what of it is told (2026年重点工作)? */
export function isPartLine(compact: string): boolean {
  return compact.length >= 2 && compact.length <= LONGEST && (PART_LINE.standard.test(compact) || PART_LINE.dated.test(compact));
}

interface Line {
  readonly view: View;
  readonly compact: string;
}

/** A paragraph that could be a line of its own: short, without a sentence in it, and nothing of the front or back matter. */
function lineOf(draft: PlanDraft, unit: BlockDraft): Line | null {
  if (!isOwn(unit) || unit.end - unit.start > 4 * LONGEST) return null;
  const view = spacedView(draft, unit.start, unit.end);
  const compact = view.text.replace(/\s/gu, '');
  return compact.length <= LONGEST && draft.markers.at(view.text, 0) === null ? { view, compact } : null;
}

function isOwn(unit: BlockDraft): boolean {
  return (
    unit.type === 'paragraph' && !unit.runIn && !unit.attachment && !unit.closesList && (unit.part === 'body' || unit.part === 'annex')
  );
}

/** A line of the front or back matter: a date, an organ, a number or title of a paper, an address. */
export function isMatter(text: string): boolean {
  return isDateLine(text) || isOrganLine(text) || isDocumentNumber(text) || isNoticeTitle(text) || isSalutation(text) || isPlanTitle(text);
}

/** Is the unit a text of sentences that a line above it can head? */
function isBody(draft: PlanDraft, unit: BlockDraft | undefined): boolean {
  if (!unit || unit.type !== 'paragraph' || unit.runIn) return false;
  const { text } = spacedView(draft, unit.start, unit.end);
  return text.length >= LEAST_BODY && /[。;:!?]["”)]?$/u.test(text) && !/^[,。;:、)]/u.test(text);
}

/** Is the unit a heading, or a sentence, so that the line above it can head a part? */
function holdsText(draft: PlanDraft, unit: BlockDraft | undefined, line: boolean): boolean {
  if (!unit || unit.type === 'heading' || line) return unit !== undefined;
  if (unit.type !== 'paragraph') return false;
  const { text } = spacedView(draft, unit.start, unit.end);
  return text.length >= LEAST_BODY || /[。;:!?.]["”)]?$/u.test(text);
}

/** Is all that stands before the line finished, so that the line goes on with nothing? */
function isFinished(draft: PlanDraft, unit: BlockDraft | undefined): boolean {
  if (!unit || unit.type !== 'paragraph') return draft.wrap === 0 || unit?.type !== 'heading';
  return /[。;:!?]["”)]?$/u.test(spacedView(draft, unit.start, unit.end).text);
}

/** 支持作坊入驻。: a short sentence alone in its line, above the text that spells it out. */
const SENTENCE = /^[^,:;。!?\d%()]{4,24}。$/u;

/** What kind of heading a line could be; a line that does not say it by itself needs a text of its own and others like it. */
function kindOf(draft: PlanDraft, units: readonly BlockDraft[], at: number, line: Line): 'partLine' | 'line' | 'sentence' | null {
  const { compact } = line;
  if (isPartLine(compact)) return 'partLine';
  if (compact.length < 4 || isMatter(compact) || PART_LINE.clutter.test(compact)) return null;
  if (!isBody(draft, units[at + 1]) || !isFinished(draft, units[at - 1])) return null;
  if (SENTENCE.test(compact)) return RUN_IN.ordinary.test(compact.slice(0, -1)) || PART_LINE.assertion.test(compact) ? null : 'sentence';
  return compact.length > LONGEST_PHRASE || PART_LINE.unfinished.test(compact) || /[。;:!?\d%]/u.test(compact) ? null : 'line';
}

/** A line by itself may be anything; two of a kind are headings. */
const LEAST_SIBLINGS = 2;

/**
 * Finds headings that stand in lines of their own without a number: those that say it by themselves (“十四五”时期工作回顾, 保障措施), and
 * short lines above paragraphs, where the document has several.
 */
export function findLineHeadings(draft: PlanDraft): PlanDraft {
  const kinds = draft.units.map((unit, at) => {
    const line = lineOf(draft, unit);
    const kind = line ? kindOf(draft, draft.units, at, line) : null;
    return line && kind ? { line, kind } : null;
  });
  // a head of a column is such a line too, but cells follow it, not a text
  for (let at = kinds.length - 1; at >= 0; at--)
    if (kinds[at]?.kind === 'partLine' && !holdsText(draft, draft.units[at + 1], kinds[at + 1] != null)) kinds[at] = null;
  const count = (kind: string): number => kinds.filter((one) => one?.kind === kind).length;
  const enough = { partLine: true, line: count('line') >= LEAST_SIBLINGS, sentence: count('sentence') >= LEAST_SIBLINGS };
  if (!kinds.some((one) => one && enough[one.kind])) return draft;
  const within = insideNumbered(draft.units);
  const titles = new Map<string, number>();
  for (const one of kinds) if (one?.kind === 'partLine') titles.set(one.line.compact, (titles.get(one.line.compact) ?? 0) + 1);
  const units = draft.units.map((unit, at): BlockDraft => {
    const found = kinds[at];
    if (!found || !enough[found.kind]) return unit;
    const { view, compact } = found.line;
    // 指导思想, 主要目标 within 一、, or a title that comes again and again, are no parts of the document
    const isPart = found.kind === 'partLine' && !within[at] && (titles.get(compact) === 1 || PART_LINE.dated.test(compact));
    const kind: MarkerKind = isPart ? 'partLine' : 'line';
    return {
      ...unit,
      type: 'heading',
      end: endOffset(view, view.text.length),
      heading: { kind, ordinal: 0, number: null, marker: [unit.start, unit.start], title: cleanTitle(view.raw), inline: false, level: 1 },
    };
  });
  return { ...draft, units };
}

/** Parts of a document are numbered by these. */
const PART_NUMBERS: readonly MarkerKind[] = ['chapter', 'han'];

/** For each unit: does it stand between two headings of the document's parts whose numbers count on (一、 … 二、)? */
function insideNumbered(units: readonly BlockDraft[]): boolean[] {
  const kind = PART_NUMBERS.find((one) => units.some(({ heading }) => heading?.kind === one && heading.ordinal === 1));
  const inside = new Array<boolean>(units.length).fill(false);
  let last = -1;
  units.forEach(({ heading }, at) => {
    if (kind === undefined || heading?.kind !== kind) return;
    const before = units[last]?.heading;
    if (before && heading.ordinal === before.ordinal + 1) inside.fill(true, last + 1, at);
    last = at;
  });
  return inside;
}
