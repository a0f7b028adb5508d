import type { Diagnostic } from '../model/diagnostic.js';
import type { Hints } from '../model/hints.js';
import type { Plan } from '../model/tree.js';
import { buildPlan } from './build.js';
import { markContents } from './contents.js';
import { checkNumbering } from './diagnose.js';
import { mergeMarks, type Mark, type PlanDraft, type Stage } from './draft.js';
import { splitFusedNotice } from './fused-notice.js';
import { findHeadings } from './headings.js';
import { findHintedHeadings } from './hinted-headings.js';
import { tableFromHint } from './hinted-tables.js';
import { findIndicatorCells } from './indicator-cells.js';
import { findIndicatorLines } from './indicator-lines.js';
import { foldSource, linesOf } from './lines.js';
import { DEFAULT_MARKERS, type Markers } from './markers.js';
import { findLineHeadings } from './line-headings.js';
import { nestHeadings } from './nesting.js';
import { markPageNumbers, markPrintedPages, markRunningHeads } from './pages.js';
import { joinLines, measureWrap } from './paragraphs.js';
import { assignParts } from './parts.js';
import { findRunInParagraphs } from './run-in.js';
import { findSeparatedTables } from './separated-tables.js';
import { speltMarks } from './spelt-signs.js';
import { markSunkenFigures } from './sunken.js';
import { findFlattenedTables, findSpacedTables } from './tables.js';
import { markWebPage, splitFusedEnds } from './web.js';

/**
 * The stages in order. Each is a pure function of the draft; the order is the algorithm: noise first, then tables (whose cells look like
 * headings), then paragraphs, then what they are.
 */
export const STAGES: readonly (readonly [name: string, stage: Stage])[] = [
  ['printed-pages', markPrintedPages],
  ['separated-tables', findSeparatedTables],
  ['indicator-lines', findIndicatorLines],
  ['indicator-cells', findIndicatorCells],
  ['flattened-tables', findFlattenedTables],
  ['page-numbers', markPageNumbers],
  ['running-heads', markRunningHeads],
  ['contents', markContents],
  ['spaced-tables', findSpacedTables],
  ['fused-ends', splitFusedEnds],
  ['web-page', markWebPage],
  ['wrap', measureWrap],
  ['sunken-figures', markSunkenFigures],
  ['paragraphs', joinLines],
  ['fused-notice', splitFusedNotice],
  ['parts', (draft) => assignParts(draft)],
  ['headings', findHeadings],
  ['run-in', findRunInParagraphs],
  ['line-headings', findLineHeadings],
  ['hinted-headings', findHintedHeadings],
  ['nesting', nestHeadings],
  ['numbering', checkNumbering],
];

/** Markup within and around lines (#, **, <td>) is blank to those who look at lines. */
function withoutMarkup(folded: string, marks: readonly Mark[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, reason } of marks) {
    if (reason !== 'markup') continue;
    pieces.push(folded.slice(at, start), folded.slice(start, end).replace(/[^\r\n]/gu, ' '));
    at = end;
  }
  return pieces.length === 0 ? folded : pieces.join('') + folded.slice(at);
}

/** The draft before the first stage. */
export function planDraft(source: string, markers: Markers = DEFAULT_MARKERS, hints: Hints = {}): PlanDraft {
  const marks = mergeMarks(hints.noise ?? [], speltMarks(source));
  const folded = withoutMarkup(foldSource(source), marks);
  const tables = (hints.tables ?? []).map((table) => tableFromHint(folded, table)).filter(({ rows }) => rows.length > 0);
  return { source, folded, markers, hints, lines: linesOf(folded), marks, tables, wrap: 0, paragraphs: [], units: [], diagnostics: [] };
}

export interface StructureOptions {
  readonly markers?: Markers | undefined;
  /** what the reader of the file knows of the text; nothing for a plain text */
  readonly hints?: Hints | undefined;
}

/**
 * The tree of a plan: sections, paragraphs, tables, and noise marked as such; it covers every character of the text. Never throws on a
 * string.
 *
 * Example: of 「一、总体要求\n(一)主要思路。坚持…」 the section 一、总体要求 with the section (一)主要思路 in it, whose paragraph runs on from its heading.
 * @param text the source text as decoded; offsets in the tree are UTF-16 offsets in it
 * @param options.hints what its reader knows beside the text: headings, tables, noise
 * @param options.markers the heading numbers to look for, as `markersOf` makes them; the program's own if left out
 */
export function structure(text: string, options: StructureOptions = {}): { plan: Plan; diagnostics: Diagnostic[] } {
  let draft = planDraft(text, options.markers, options.hints);
  for (const [, stage] of STAGES) draft = stage(draft);
  return { plan: buildPlan(draft), diagnostics: [...draft.diagnostics] };
}
