import { HEADING_NUMBER } from '../rules/phrases/structure-headings.js';
import type { MarkerKind } from '../rules/headings.js';
import type { Draft, Heading, Paragraph, Unit } from './draft.js';
import { attributionIn, cleanTitle, headingEnd } from './heading-end.js';
import type { Marker, Markers } from './markers.js';
import { isRefused } from './markers.js';
import { runInHeadings } from './run-in.js';
import type { View } from '../model/view.js';
import { offsetAt } from '../model/view.js';
import { endOffset, spacedView } from './spaced-view.js';

/** A heading found in a paragraph: where its marker begins, where its words and the text behind them begin. */
export interface Cut {
  readonly at: number;
  readonly marker: Marker | null;
  readonly words: number;
  readonly end: number;
  readonly body: number;
}

const LIST_KINDS: ReadonlySet<MarkerKind> = new Set(['arabicParen', 'arabicHalf', 'first', 'circled', 'runIn', 'dash']);
const MAIN_KINDS: ReadonlySet<MarkerKind> = new Set(['part', 'chapter', 'section', 'han', 'hanParen', 'arabic', 'box']);
/** Each loop that can run inside another has its own place in the text. */
const NUMBER_START = new RegExp(HEADING_NUMBER.start);
const LATER_START = new RegExp(HEADING_NUMBER.start);
const SENTENCE_END = /[。;:!?)”]$/u;
const REGION = 40;

/** What has been counted so far. A number continues if it is the next one of its kind, or the first. */
export class Sequence {
  private readonly last = new Map<MarkerKind, number>();
  private decimal: readonly [number, number] = [0, 0];

  expects(marker: Marker): boolean {
    return marker.ordinal === 1 || marker.ordinal === (this.last.get(marker.kind) ?? -9) + 1;
  }

  /** Is a decimal number one that may come here? 2.5 behind 2.3 is a quantity, in chapter 13 it is one too. */
  fits(marker: Marker): boolean {
    if (marker.weak) return this.continues(marker);
    if (marker.kind !== 'decimal2') return true;
    const [chapter = 0, part = 0] = marker.parts;
    const [lastChapter, lastPart] = this.decimal;
    if (chapter === lastChapter) return part === lastPart + 1;
    return (
      part === 1 ||
      lastChapter === 0 ||
      chapter === this.last.get('han') ||
      chapter === this.last.get('chapter') ||
      chapter === lastChapter + 1
    );
  }

  continues(marker: Marker): boolean {
    return marker.ordinal > 1 && marker.ordinal === (this.last.get(marker.kind) ?? -9) + 1;
  }

  /** A number that leaves one out, as a slip in the plan does: (三) and then (五). */
  skips(marker: Marker): boolean {
    return marker.ordinal > 2 && marker.ordinal === (this.last.get(marker.kind) ?? -9) + 2;
  }

  note(marker: Marker): void {
    this.last.set(marker.kind, marker.ordinal);
    if (marker.kind === 'decimal2' || marker.kind === 'decimal3') this.decimal = [marker.parts[0] ?? 0, marker.parts[1] ?? 0];
  }
}

const LEAST_STEPS = 3;

/** Has the document lost the line breaks between its headings? 一、二、 or (一)(二) count on inside its paragraphs more than they open them. */
function isFused(texts: readonly string[], markers: Markers): boolean {
  const last = new Map<MarkerKind, number>();
  let inside = 0;
  let opening = 0;
  for (const text of texts) {
    for (const match of text.matchAll(HEADING_NUMBER.hanStart)) {
      const marker = markers.at(text, match.index);
      if (!marker || !(marker.kind === 'han' || marker.kind === 'hanParen' || marker.kind === 'chapter')) continue;
      const before = text.slice(Math.max(0, match.index - 2), match.index).trimEnd();
      if (match.index > 0 && (marker.kind === 'hanParen' ? HEADING_NUMBER.citedBefore : /[^。;:!?)”]$/u).test(before)) continue;
      if (marker.ordinal !== (last.get(marker.kind) ?? 0) + 1 && marker.ordinal !== 1) continue;
      last.set(marker.kind, marker.ordinal);
      if (match.index > 0) inside++;
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

/** The headings of one paragraph in order; the first may stand at its beginning. */
function cutsOf(text: string, sequence: Sequence, markers: Markers, bareAtStart: boolean, fused: boolean): Cut[] {
  const found: { at: number; marker: Marker }[] = [];
  const first = markers.at(text, 0, bareAtStart);
  if (first && !isRefused(text, first) && (first.kind !== 'bare' || sequence.expects(first)) && sequence.fits(first)) {
    if (first.kind !== 'dash' || leadLength(text, first.length) > 0) {
      found.push({ at: 0, marker: first });
      sequence.note(first);
    }
  }
  let last = found[0] ? found[0].marker.length : 0;
  const again = new Again(text, markers);
  NUMBER_START.lastIndex = 1;
  for (let match = NUMBER_START.exec(text); match; match = NUMBER_START.exec(text)) {
    const at = match.index;
    if (at < last) continue;
    const marker = markers.at(text, at, fused);
    if (!marker || marker.weak || (/\d/u.test(text.charAt(at - 1)) && /^\d/u.test(marker.number))) continue;
    if (
      !isInlineHeading(text, at, marker, {
        last,
        opened: found.length > 0,
        fused,
        sequence,
        again,
        previous: found[found.length - 1]?.marker ?? null,
      })
    )
      continue;
    found.push({ at, marker });
    sequence.note(marker);
    last = at + marker.length;
    NUMBER_START.lastIndex = last;
  }
  // a text typed in half width ends its sentences with a full stop of its own
  const halfWidth = !text.includes('。');
  return found.map(({ at, marker }, index) => {
    const words = at + marker.length;
    const { end, body } = headingEnd(text, words, found[index + 1]?.at ?? text.length, fused, halfWidth);
    return { at, marker, words, end, body };
  });
}

interface Place {
  /** behind the last marker */
  readonly last: number;
  readonly opened: boolean;
  readonly fused: boolean;
  readonly sequence: Sequence;
  readonly again: Again;
  readonly previous: Marker | null;
}

const LONGEST_LEAD = 30;

/** Words before the first full stop, if they could be a run-in heading; else 0. */
function leadLength(text: string, from: number): number {
  const length = text.slice(from, from + LONGEST_LEAD + 1).indexOf('。');
  return length >= 2 && from + length < text.length - 1 && !/\d/u.test(text.slice(from, from + length)) ? length : 0;
}

const ATTRIBUTION_REACH = 200;

/** Does the last sentence of what stands before a heading tell who is responsible? */
function isAttributed(before: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
  return attributionIn(sentence, 0, sentence.length) >= 0;
}

function isInlineHeading(text: string, at: number, marker: Marker, place: Place): boolean {
  const { fused, sequence, last } = place;
  const before = text.slice(Math.max(0, at - 3), at).trimEnd();
  const ended = SENTENCE_END.test(before);
  const region = at - last;
  const inHeading = place.opened && region >= 2 && region <= REGION && !/[。;,:]/u.test(text.slice(last, at));
  const attributed = isAttributed(text.slice(Math.max(last, at - ATTRIBUTION_REACH), at));
  if (marker.kind === 'dash') return fused && /[。]$/u.test(before) && leadLength(text, at + marker.length) > 0;
  if (marker.kind === 'bare') {
    if (!fused) return false;
    const lead = /^[^,。;:]{4,30}。/u.test(text.slice(at + marker.length, at + marker.length + 40));
    return (
      lead &&
      ((marker.ordinal === 1 && inHeading && place.previous?.kind === 'hanParen') || (sequence.continues(marker) && /[。)]$/u.test(before)))
    );
  }
  if (LIST_KINDS.has(marker.kind)) {
    if (!(/[。;:]$/u.test(before) || (attributed && (fused || before.endsWith(')'))))) return false;
    if (marker.kind === 'first' && leadLength(text, at + marker.length) === 0) return false;
    if (marker.kind === 'circled' && !fused) return false;
    return sequence.continues(marker) ? true : marker.ordinal === 1 && place.again.comes(at + marker.length, marker);
  }
  if ((marker.kind === 'hanParen' || (fused && marker.kind === 'arabic')) && sequence.skips(marker))
    return (
      place.previous?.kind === marker.kind &&
      before.endsWith('。') &&
      /^[^,:;。!?\d%()]{4,20}。/u.test(text.slice(at + marker.length, at + marker.length + 30))
    );
  if (!MAIN_KINDS.has(marker.kind) || !sequence.expects(marker)) return false;
  if (fused) return ended || inHeading || attributed;
  if (marker.kind === 'han') return false;
  if (inHeading && marker.ordinal === 1 && marker.kind !== place.previous?.kind) return true;
  return (
    /[。;:]$/u.test(before) &&
    (sequence.continues(marker) && place.previous?.kind === marker.kind
      ? true
      : marker.ordinal === 1 && place.again.comes(at + marker.length, marker))
  );
}

const LIST_REACH = 4000;

/** Looks ahead in a paragraph for the second item of a list. Each stretch is looked through once for a kind, however many items ask. */
class Again {
  /** for each kind: how far the text has been looked through, and where a second item stands in it (-1: nowhere) */
  private readonly seen = new Map<MarkerKind, { to: number; found: number }>();

  constructor(
    private readonly text: string,
    private readonly markers: Markers,
  ) {}

  /** Does the number behind this first one stand later in the paragraph, where a list item may begin? */
  comes(from: number, marker: Marker): boolean {
    const limit = Math.min(this.text.length, from + LIST_REACH);
    const seen = this.seen.get(marker.kind) ?? { to: 0, found: -1 };
    if (seen.found < from) {
      seen.found = this.next(marker, Math.max(from, seen.to), limit);
      seen.to = seen.found < 0 ? Math.max(seen.to, limit) : seen.found + 1;
      this.seen.set(marker.kind, seen);
    }
    return seen.found >= from && seen.found < limit;
  }

  private next(marker: Marker, from: number, limit: number): number {
    LATER_START.lastIndex = from;
    for (let match = LATER_START.exec(this.text); match && match.index < limit; match = LATER_START.exec(this.text)) {
      const next = this.markers.at(this.text, match.index);
      if (next?.kind === marker.kind && next.ordinal === marker.ordinal + 1 && /[。;:) ]$/u.test(this.text.charAt(match.index - 1)))
        return match.index;
    }
    return -1;
  }
}

function unit(type: Unit['type'], start: number, end: number, paragraph: Paragraph, more: Partial<Unit> = {}): Unit {
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

function headingOf(view: View, cut: Cut): Heading {
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
function numberOf(view: View, cut: Cut): string {
  const raw = view.raw.slice(cut.at, cut.words).replace(/\s/gu, '');
  return raw.slice(0, cut.marker?.number.length ?? raw.length);
}

/** Units of a paragraph: a heading and the paragraph that runs on from it, for each heading in it. */
function unitsOf(paragraph: Paragraph, view: View, cuts: readonly Cut[]): Unit[] {
  const { text } = view;
  const offset = (at: number): number => offsetAt(view, at) ?? paragraph.end;
  const first = cuts[0];
  if (!first) return [unit('paragraph', paragraph.start, paragraph.end, paragraph)];
  const units: Unit[] = [];
  if (first.at > 0) units.push(unit('paragraph', paragraph.start, endOffset(view, first.at), paragraph));
  const detached = detachedAttribution(text, cuts);
  cuts.forEach((cut, index) => {
    const next = cuts[index + 1]?.at ?? text.length;
    const stop = index === lastOfList(cuts, index) ? Math.min(next, detached.get(index) ?? next) : next;
    const body = Math.min(cut.body, stop);
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

function lastOfList(cuts: readonly Cut[], index: number): number {
  const cut = cuts[index];
  return cut && cut.at > 0 && (cut.marker === null || LIST_KINDS.has(cut.marker.kind)) ? index : -1;
}

/**
 * An attribution behind the last item of a list in the paragraph is the whole task's, not the item's, unless the items before it have their own.
 * Gives for the last item's index the place where the attribution begins.
 */
function detachedAttribution(text: string, cuts: readonly Cut[]): Map<number, number> {
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

/** Finds the headings in the paragraphs of the plan and its annexes, at the beginning of paragraphs and, where line breaks are lost, inside them. */
export function findHeadings(draft: Draft): Draft {
  const sequence = new Sequence();
  const units: Unit[] = [];
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
      const cut: Cut = { at: 0, marker, words: view.text.length, end: whole.text.length, body: whole.text.length };
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
  const tables = draft.tables.map((table): Unit => {
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
