import type { Diagnostic } from '../model/diagnostic.js';
import type { Hints } from '../model/hints.js';
import type { NoiseReason, DocumentPart } from '../model/tree.js';
import type { MarkerKind } from '../rules/headings.js';
import type { Line } from './lines.js';
import type { Markers } from './markers.js';

/** A stretch of the source that is no part of the plan's text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly reason: NoiseReason;
}

export interface CellDraft {
  readonly start: number;
  readonly end: number;
  /** its column, where the row's cells do not stand in column order (a name broken above and below its values) */
  readonly column?: string;
}
/**
 * A table: its header lines (the first ones only), its rows, each a list of cells in column order; a blank merged cell is empty (start ===
 * end).
 */
export interface TableDraft {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly string[];
  /** source ranges of header rows, the repeated ones too */
  readonly headers: readonly CellDraft[];
  readonly rows: readonly (readonly CellDraft[])[];
}

/** A logical paragraph: lines joined that only the page's width or end had parted. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly part: DocumentPart;
  readonly role: 'text' | 'title' | 'attachment';
}

/** What a heading is, before its level is known. */
export interface Heading {
  readonly kind: MarkerKind;
  /** value of the number; 0 without one */
  readonly ordinal: number;
  readonly number: string | null;
  /** source range of the marker with its punctuation; empty without one */
  readonly marker: readonly [number, number];
  /** the heading's words, cleaned */
  readonly title: string;
  /** it was found within its paragraph, not at its beginning */
  readonly inline: boolean;
  readonly level: number;
}

/** A piece of the document in order: what becomes a heading, a paragraph, the title or a table. */
export interface BlockDraft {
  readonly start: number;
  readonly end: number;
  readonly part: DocumentPart;
  readonly type: 'title' | 'heading' | 'paragraph' | 'table';
  readonly heading: Heading | null;
  readonly table: TableDraft | null;
  /** goes on in the line of the heading before it */
  readonly runIn: boolean;
  readonly attachment: boolean;
  /** an attribution that closes a list in its paragraph: it belongs to the section that the list stands in */
  readonly closesList: boolean;
}

/** What one stage hands to the next. Every stage is a pure function from a draft to a draft. */
export interface PlanDraft {
  readonly source: string;
  /** the source with width folded; offsets are the same */
  readonly folded: string;
  /** the numbers that its headings may begin with */
  readonly markers: Markers;
  /** what the reader of the file knows of its text */
  readonly hints: Hints;
  readonly lines: readonly Line[];
  /** noise found so far, ordered and disjoint */
  readonly marks: readonly Mark[];
  readonly tables: readonly TableDraft[];
  /** width at which lines break off without a reason; 0 where the lines are paragraphs */
  readonly wrap: number;
  readonly paragraphs: readonly Paragraph[];
  readonly units: readonly BlockDraft[];
  readonly diagnostics: readonly Diagnostic[];
}

export type Stage = (draft: PlanDraft) => PlanDraft;

/** Joins two ordered lists of marks; where they overlap the first one holds. */
export function mergeMarks(marks: readonly Mark[], more: readonly Mark[]): Mark[] {
  const all = [...marks, ...more].filter((mark) => mark.end > mark.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Mark[] = [];
  for (const mark of all) {
    const last = merged[merged.length - 1];
    if (!last || mark.start >= last.end) merged.push(mark);
    else if (mark.end > last.end) merged.push({ ...mark, start: last.end });
  }
  return merged;
}

/** Lines that are neither blank nor noise throughout nor in a table; with their index in `draft.lines`. */
export function openLines(draft: PlanDraft): { line: Line; index: number }[] {
  const open: { line: Line; index: number }[] = [];
  let at = 0;
  let table = 0;
  draft.lines.forEach((line, index) => {
    if (line.from === line.to) return;
    while ((draft.marks[at]?.end ?? Infinity) <= line.from) at++;
    const mark = draft.marks[at];
    if (mark && mark.start <= line.from && mark.end >= line.to) return;
    while ((draft.tables[table]?.end ?? Infinity) <= line.from) table++;
    const inside = draft.tables[table];
    if (inside && inside.start <= line.from) return;
    open.push({ line, index });
  });
  return open;
}
