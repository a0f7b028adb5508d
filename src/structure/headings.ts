import { firstCharacters } from '../model/beginnings.js';
import { HEADING_NUMBER } from '../rules/phrases/structure-headings.js';
import type { MarkerKind } from '../rules/headings.js';
import type { PlanDraft, Heading, Paragraph, BlockDraft } from './draft.js';
import { type HeadingCut, cutsOf, LIST_KINDS } from './cuts.js';
import { attributionIn, cleanTitle } from './heading-end.js';
import { Sequence } from './sequence.js';
import type { Markers } from './markers.js';
import { runInHeadings } from './run-in.js';
import type { View } from '../model/view.js';
import { offsetAt } from '../model/view.js';
import { endOffset, spacedView } from './spaced-view.js';

const LEAST_STEPS = 3;

const HAN_STARTS = firstCharacters(HEADING_NUMBER.hanStart.source);
/** What stands before a number that is within a sentence. */
const INSIDE = /[^。;:!?)”]$/u;
const behind = (text: string, at: number): string => text.slice(Math.max(0, at - 2), at).trimEnd();

/** Has the document lost the line breaks between its headings? 一、二、 or (一)(二) count on inside its paragraphs more than they open them. */
function isFused(texts: readonly string[], markers: Markers): boolean {
  const last = new Map<MarkerKind, number>();
  let inside = 0;
  let opening = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      if (HAN_STARTS?.[text.charCodeAt(at)] === 0 || (at > 0 && text.charAt(at) !== '(' && INSIDE.test(behind(text, at)))) continue;
      const marker = markers.at(text, at);
      if (!marker || !(marker.kind === 'han' || marker.kind === 'hanParen' || marker.kind === 'chapter')) continue;
      const before = behind(text, at);
      if (at > 0 && (marker.kind === 'hanParen' ? HEADING_NUMBER.citedBefore : INSIDE).test(before)) continue;
      if (marker.ordinal !== (last.get(marker.kind) ?? 0) + 1 && marker.ordinal !== 1) continue;
      last.set(marker.kind, marker.ordinal);
      if (at > 0) inside++;
      else opening++;
    }
  }
  return inside >= LEAST_STEPS && inside > opening;
}

/** Do numbers without punctuation open paragraphs and count on from 1 (1加强…, 2打造…)? */
function hasBareNumbers(views: readonly (View | null)[], markers: Markers): boolean {
  let next = 1;
  for (const view of views) {
    const marker = view ? markers.at(view.text, 0, true) : null;
    if (marker?.kind === 'bare' && marker.ordinal === next) next++;
    if (next > 3) return true;
  }
  return false;
}

function unit(type: BlockDraft['type'], start: number, end: number, paragraph: Paragraph, more: Partial<BlockDraft> = {}): BlockDraft {
  return {
    type,
    start,
    end,
    part: paragraph.part,
    heading: null,
    table: null,
    runIn: false,
    attachment: paragraph.role === 'attachment',
    closesList: false,
    ...more,
  };
}

function headingOf(view: View, cut: HeadingCut): Heading {
  const start = offsetAt(view, cut.at) ?? 0;
  const number = cut.marker ? numberOf(view, cut) : null;
  const wordsStart = cut.marker ? endOffset(view, cut.words) : start;
  return {
    kind: cut.marker?.kind ?? 'runIn',
    ordinal: cut.marker?.ordinal ?? 0,
    number,
    marker: [start, wordsStart],
    title: cleanTitle(view.raw.slice(cut.words, cut.end)) || (number ?? ''),
    inline: cut.at > 0,
    level: 1,
  };
}

/** The number as the source writes it, without the punctuation that only introduces the title (专栏7:). */
function numberOf(view: View, cut: HeadingCut): string {
  const raw = view.raw.slice(cut.at, cut.words).replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
  return raw.slice(0, cut.marker?.number.length ?? raw.length);
}

/** Units of a paragraph: a heading and the paragraph that runs on from it, for each heading in it. */
function unitsOf(paragraph: Paragraph, view: View, cuts: readonly HeadingCut[]): BlockDraft[] {
  const { text } = view;
  const offset = (at: number): number => offsetAt(view, at) ?? paragraph.end;
  const first = cuts[0];
  if (!first) return [unit('paragraph', paragraph.start, paragraph.end, paragraph)];
  const units: BlockDraft[] = [];
  if (first.at > 0) units.push(unit('paragraph', paragraph.start, endOffset(view, first.at), paragraph));
  const detached = detachedAttribution(text, cuts);
  cuts.forEach((cut, index) => {
    const next = cuts[index + 1]?.at ?? text.length;
    const stop = index === lastOfList(cuts, index) ? Math.min(next, detached.get(index) ?? next) : next;
    let body = Math.min(cut.body, stop);
    // behind a number without words (1. 责任单位) stands a blank
    while (text.charAt(body - 1) === ' ') body--;
    units.push(unit('heading', offset(cut.at), endOffset(view, body), paragraph, { heading: headingOf(view, cut) }));
    if (text.slice(body, stop).trim() !== '')
      units.push(unit('paragraph', offset(body + leading(text, body)), endOffset(view, stop), paragraph, { runIn: true }));
    if (stop < next) units.push(unit('paragraph', offset(stop), endOffset(view, next), paragraph, { closesList: true }));
  });
  return units;
}

function leading(text: string, at: number): number {
  return text.charAt(at) === ' ' ? 1 : 0;
}

function lastOfList(cuts: readonly HeadingCut[], index: number): number {
  const cut = cuts[index];
  return cut && cut.at > 0 && (cut.marker === null || LIST_KINDS.has(cut.marker.kind)) ? index : -1;
}

/**
 * An attribution behind the last item of a list in the paragraph is the whole task's, not the item's, unless the items before it have their
 * own. Gives for the last item's index the place where the attribution begins.
 */
function detachedAttribution(text: string, cuts: readonly HeadingCut[]): Map<number, number> {
  const found = new Map<number, number>();
  let own = false;
  cuts.forEach((cut, index) => {
    const isItem = lastOfList(cuts, index) === index;
    if (!isItem) own = false;
    const next = cuts[index + 1];
    const stop = next?.at ?? text.length;
    const at = attributionIn(text, cut.words, stop);
    const isLast = next === undefined || lastOfList(cuts, index + 1) !== index + 1;
    if (isItem && isLast && at > 0 && !own) found.set(index, at);
    if (at > 0) own = true;
  });
  return found;
}

const TITLED: ReadonlySet<MarkerKind> = new Set(['annex', 'part', 'chapter', 'section', 'box', 'task']);

/** 「附件」 or 「第一章」 alone takes the next short paragraph for its title. */
function takesTitle(text: string, next: View | null, markers: Markers): boolean {
  const marker = markers.at(text, 0);
  return (
    marker !== null &&
    TITLED.has(marker.kind) &&
    text.length <= marker.length &&
    next !== null &&
    next.text.length <= 80 &&
    !/[。;]/u.test(next.text) &&
    markers.at(next.text, 0) === null
  );
}

/** The remarks under a table count on (注:1. … / 2. … / 3. …) and are no headings: the number of the remark, or 0. */
function remarkNumber(text: string, before: number, markers: Markers): number {
  if (HEADING_NUMBER.remark.test(text)) return 1;
  if (before === 0) return 0;
  const marker = markers.at(text, 0);
  return marker?.kind === 'arabic' && marker.ordinal === before + 1 ? marker.ordinal : 0;
}

/**
 * Finds the headings in the paragraphs of the plan and its annexes, at the beginning of paragraphs and, where line breaks are lost, inside
 * them.
 */
export function findHeadings(draft: PlanDraft): PlanDraft {
  const sequence = new Sequence();
  const units: BlockDraft[] = [];
  const views = draft.paragraphs.map((paragraph) =>
    paragraph.role === 'text' && (paragraph.part === 'body' || paragraph.part === 'annex')
      ? spacedView(draft, paragraph.start, paragraph.end)
      : null,
  );
  const bare = hasBareNumbers(views, draft.markers);
  const fused = isFused(
    views.flatMap((view) => (view ? [view.text] : [])),
    draft.markers,
  );
  let remark = 0;
  for (let at = 0; at < draft.paragraphs.length; at++) {
    const paragraph = draft.paragraphs[at];
    const view = views[at];
    if (!paragraph) continue;
    if (!view) {
      units.push(unit(paragraph.role === 'title' ? 'title' : 'paragraph', paragraph.start, paragraph.end, paragraph));
      continue;
    }
    const next = views[at + 1] ?? null;
    const following = draft.paragraphs[at + 1];
    if (following && next && takesTitle(view.text, next, draft.markers)) {
      const whole = spacedView(draft, paragraph.start, following.end);
      const marker = draft.markers.at(view.text, 0);
      const cut: HeadingCut = { at: 0, marker, words: view.text.length, end: whole.text.length, body: whole.text.length };
      units.push(unit('heading', paragraph.start, following.end, paragraph, { heading: headingOf(whole, cut) }));
      at++;
      continue;
    }
    remark = remarkNumber(view.text, remark, draft.markers);
    if (remark > 0) {
      units.push(unit('paragraph', paragraph.start, paragraph.end, paragraph));
      continue;
    }
    const cuts = cutsOf(view.text, sequence, draft.markers, bare, fused);
    for (const one of unitsOf(paragraph, view, runInHeadings(view.text, cuts, fused))) units.push(one);
  }
  let before = 0;
  const tables = draft.tables.map((table): BlockDraft => {
    while ((units[before + 1]?.start ?? Infinity) < table.start) before++;
    const part = (units[before]?.start ?? Infinity) < table.start ? units[before]?.part : undefined;
    return {
      type: 'table',
      start: table.start,
      end: table.end,
      part: part === 'annex' ? 'annex' : 'body',
      heading: null,
      table,
      runIn: false,
      attachment: false,
      closesList: false,
    };
  });
  return { ...draft, units: [...units, ...tables].sort((a, b) => a.start - b.start) };
}
