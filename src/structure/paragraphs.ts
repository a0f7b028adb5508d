import { DOCUMENT_LINE } from '../rules/phrases/structure-parts.js';
import type { MarkerKind } from '../rules/headings.js';
import type { PlanDraft, Paragraph } from './draft.js';
import { openLines } from './draft.js';
import type { Line } from './lines.js';
import { endsClosed, endsSentence } from './lines.js';
import type { Marker, Markers } from './markers.js';
import { isRefused } from './markers.js';
import { firstMark } from './spaced-view.js';
import { isDateLine, isDocumentNumber, isNoticeTitle, isOrganLine, isPlanTitle, isSalutation } from './title.js';

/**
 * Width on the page: a Chinese character is two columns, a Latin one is one. What is wider than any line of print is not counted to its
 * end.
 */
function columnsOf(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length && columns <= WIDEST + SLACK; at++) columns += text.charCodeAt(at) > 0xff ? 2 : 1;
  return columns;
}

const SLACK = 3;
/** A line of text may end this much earlier, where Latin words or punctuation were set loosely. */
const LOOSE = 8;
/** The widest line of print; what is wider is a paragraph or a page. */
const WIDEST = 140;

interface Wrap {
  readonly width: number;
  /** nearly all broken lines have just this width: they were cut by counting */
  readonly exact: boolean;
}

/** The width at which most lines break, in one measure; null if there is none. */
function wrapOf(widths: readonly number[], least: number): Wrap | null {
  const counts = new Map<number, number>();
  for (const width of widths) if (width >= least && width <= WIDEST) counts.set(width, (counts.get(width) ?? 0) + 1);
  let mode = 0;
  for (const [width, count] of counts) if (count > (counts.get(mode) ?? 0)) mode = width;
  if (mode === 0) return null;
  const near = widths.filter((width) => Math.abs(width - mode) <= SLACK).length;
  const wider = widths.filter((width) => width > mode + SLACK).length;
  const all = widths.filter((width) => width > 0).length;
  return near >= 8 && near * 10 >= all * 3 && wider * 10 <= near * 3
    ? { width: mode, exact: (counts.get(mode) ?? 0) * 10 >= near * 8 }
    : null;
}

/**
 * The width of print of a short paper, which has too few broken lines to count: its widest lines are alike, and hardly any of them ends
 * where a sentence or clause does.
 */
function narrowWrapOf(lines: readonly Line[], widths: readonly number[]): number | null {
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest < 56 || widest > WIDEST) return null;
  const full = lines.filter((_, at) => (widths[at] ?? 0) >= widest - SLACK);
  return full.length >= 4 && full.filter((line) => !endsClosed(line.text)).length * 5 >= full.length * 4 ? widest : null;
}

/** Finds out whether lines are broken by the width of a page (PDF text) or after so many characters, or are paragraphs. */
export function measureWrap(draft: PlanDraft): PlanDraft {
  if (draft.hints.paragraphs) return draft;
  const lines = openLines(draft).map(({ line }) => line);
  const widths = lines.map((line) => columnsOf(line.text));
  const columns = wrapOf(widths, 24);
  const characters = wrapOf(
    lines.map((line) => line.to - line.start),
    10,
  );
  if (columns && characters?.exact !== true) return { ...draft, wrap: columns.width };
  if (characters) return { ...draft, wrap: -characters.width };
  const narrow = narrowWrapOf(lines, widths);
  return narrow === null ? draft : { ...draft, wrap: narrow };
}

function isFull(draft: PlanDraft, line: Line): boolean {
  if (draft.wrap === 0) return false;
  const width = draft.wrap > 0 ? columnsOf(line.text) : line.to - line.start;
  const wrap = Math.abs(draft.wrap);
  if (width >= wrap - SLACK) return true;
  return draft.wrap > 0 && width >= wrap - LOOSE && !endsClosed(line.text) && draft.markers.at(line.text, 0) === null;
}

/** How far the next line of a paragraph is: 2 in a text that sets a blank line behind each line, as some copies of printed pages do. */
function lineStep(draft: PlanDraft, open: readonly { line: Line; index: number }[]): number {
  if (draft.wrap === 0) return 1;
  let [full, spaced] = [0, 0];
  open.forEach(({ line, index }, at) => {
    const next = open[at + 1];
    if (!next || !isFull(draft, line)) return;
    full++;
    if (next.index >= index + 2) spaced++;
  });
  return spaced * 10 >= full * 9 ? 2 : 1;
}

/** Remembers the last number of each kind, to tell a number in the middle of a sentence from that of a heading. */
class Count {
  private readonly last = new Map<MarkerKind, number>();

  continues(marker: Marker): boolean {
    return marker.ordinal === (this.last.get(marker.kind) ?? -9) + 1;
  }

  note(marker: Marker): void {
    this.last.set(marker.kind, marker.ordinal);
  }
}

/** Does the line begin something new, whatever the line before it looks like? */
function isStandalone(text: string): boolean {
  return isDateLine(text) || isDocumentNumber(text) || isSalutation(text) || isNoticeTitle(text) || isPlanTitle(text);
}

function begins(text: string, before: Line | null, count: Count, full: boolean, markers: Markers): boolean {
  if (DOCUMENT_LINE.label.test(text)) return before === null || !/[(〔,、]$/u.test(before.text);
  const marker = markers.at(text, 0);
  if (!marker || isRefused(text, marker)) return false;
  const ended = before === null || endsSentence(before.text) || endsClosed(before.text);
  if (marker.kind === 'decimal2' && full && !ended) return false;
  const strong = marker.weak
    ? count.continues(marker)
    : marker.kind === 'dash' || marker.kind === 'first'
      ? ended
      : ended || !full || count.continues(marker) || (marker.ordinal === 1 && before !== null && markers.at(before.text, 0) !== null);
  if (!strong) return false;
  count.note(marker);
  return true;
}

/**
 * Joins lines into paragraphs. In a text broken by the page's width a full line goes on in the next; in any text a line that breaks off in
 * mid-sentence goes on behind a page number or directly in the next line. Nothing is joined over the beginning of a heading.
 */
export function joinLines(draft: PlanDraft): PlanDraft {
  const open = openLines(draft);
  const step = lineStep(draft, open);
  const paragraphs: Paragraph[] = [];
  const count = new Count();
  let start = -1;
  let end = -1;
  let before: { line: Line; index: number } | null = null;
  const flush = (): void => {
    if (start >= 0) paragraphs.push({ start, end, part: 'body', role: 'text' });
    start = -1;
  };
  let table = 0;
  for (const here of open) {
    while ((draft.tables[table]?.end ?? Infinity) <= (before?.line.from ?? 0)) table++;
    const behindTable =
      before !== null &&
      (draft.tables[table]?.start ?? Infinity) >= before.line.to &&
      (draft.tables[table]?.start ?? Infinity) < here.line.from;
    const full = before !== null && isFull(draft, before.line);
    const begin = begins(here.line.text, before?.line ?? null, count, full && !behindTable, draft.markers);
    if (before === null || behindTable || begin || !goesOn(draft, before, here, full, step)) {
      flush();
      start = here.line.from;
    }
    end = here.line.to;
    before = here;
  }
  flush();
  return { ...draft, paragraphs };
}

/** Marks that no paragraph begins with: GB/T 15834-2011, 5.1.2 keeps them off the beginning of a line, a page's cut does not. */
const NEVER_FIRST = /^[、,;。:!?)”》〕]/u;

function goesOn(
  draft: PlanDraft,
  before: { line: Line; index: number },
  here: { line: Line; index: number },
  full: boolean,
  step: number,
): boolean {
  const between = firstMark(draft.marks, before.line.to);
  const mark = draft.marks[between];
  const page =
    mark !== undefined &&
    mark.end <= here.line.from + 1 &&
    mark.start >= before.line.to &&
    (mark.reason === 'page-number' || mark.reason === 'running-head' || mark.reason === 'garbage');
  const apart = here.index > before.index + step && !page;
  if (!apart && NEVER_FIRST.test(here.line.text)) return true;
  const text = before.line.text;
  if (isStandalone(text) || isStandalone(here.line.text))
    return draft.wrap !== 0 && full && !apart && !isDateLine(here.line.text) && !endsSentence(text);
  if (draft.wrap !== 0) {
    // a subscript set on a line of its own (PM2.5) parts nothing
    if (!apart && full) return true;
    if (!apart && /^[\d. ]{1,6}$/u.test(here.line.text)) return true;
    if (!apart && /^[\d. ]{1,6}$/u.test(text)) return true;
    return page && !endsClosed(text) && draft.markers.at(text, 0) === null && !isOrganLine(text);
  }
  if (endsClosed(text) || isOrganLine(text)) return false;
  if (page) return text.length >= 20 || (draft.markers.at(text, 0) === null && text.length >= 8 && /[,、]/u.test(text));
  return !apart && (/[,、]$/u.test(text) ? text.length >= 25 : text.length >= 60 && draft.markers.at(here.line.text, 0) === null);
}
