import { groupBy } from '../../model/group-by.js';
import { foldText } from '../../model/view.js';
import type { NoiseReason } from '../../model/tree.js';
import { PRINTED_PAGE } from '../../rules/phrases/structure-pages.js';
import type { PrintLine } from './lines.js';
import type { BlockPage } from './page-blocks.js';

/** Heads and feet stand in so much of a page at its top and at its bottom, and are so many lines. */
const ZONE = 0.15;
const EDGE_LINES = 3;
/** A head stands at the same height on each page, up to so many points. */
const SAME_HEIGHT = 4;

const NUMBER = /^(?:\d{1,4}|[ivxlc]{1,7})$/iu;
/** 3/20 */
const OF_PAGES = /^(\d{1,4}) ?\/ ?(\d{1,4})$/u;
/** Dots that lead to a page number, and what the number is written with. */
const DOT = /[.．·•…‥]/u;
const PAGE_FIGURE = /[\divxlc()–—-]/iu;
const LONGEST_FIGURE = 10;
const LEAST_DOTS = 4;
const LEAST_ENTRIES = 3;

interface EdgeLine {
  readonly page: BlockPage;
  readonly line: PrintLine;
  /** share of the page above it */
  readonly height: number;
  readonly text: string;
}

/** 一、总体要求……………… 3 */
function isEntry(text: string): boolean {
  const characters = [...text.replace(/\s/gu, '')];
  let end = characters.length;
  while (end > 0 && characters.length - end < LONGEST_FIGURE && PAGE_FIGURE.test(characters[end - 1] ?? '')) end--;
  let dots = 0;
  // … is three dots
  while (end > 0 && DOT.test(characters[end - 1] ?? '')) dots += characters[--end] === '…' ? 3 : 1;
  return dots >= LEAST_DOTS;
}

function edgeLines(pages: readonly BlockPage[]): EdgeLine[] {
  return pages.flatMap((page) => {
    const lines = page.blocks
      .flatMap((block) => (block.type === 'line' ? [block.line] : []))
      .sort((a, b) => a.base - b.base)
      .map((line): EdgeLine => {
        const height = (line.base - page.top) / Math.max(1, page.bottom - page.top);
        return { page, line, height, text: foldText(line.text).trim() };
      });
    const top = lines.slice(0, EDGE_LINES).filter(({ height }) => height < ZONE);
    const bottom = lines.slice(-EDGE_LINES).filter(({ height }) => height > 1 - ZONE);
    return [...new Set([...top, ...bottom])];
  });
}

/** — 3 without its second dash, in a line that was recognised. */
const isRecognisedNumber = ({ segments }: PrintLine, text: string): boolean =>
  segments.some(({ words }) => words) && PRINTED_PAGE.recognisedNumber.test(text.replace(/ /gu, ''));

const isPrintedNumber = (text: string): boolean => PRINTED_PAGE.number.test(text) || PRINTED_PAGE.number.test(text.replace(/ /gu, ''));

/** Numbers alone are page numbers where they count with the pages, also beside others that are marked as such (— 1 —, 2). */
function countingWithPages(edges: readonly EdgeLine[], pages: number): Set<PrintLine> {
  const figures = edges.filter(({ text }) => /^\d{1,4}$/u.test(text) || isPrintedNumber(text));
  const offsets = groupBy(figures, ({ text, page }) => Number(/\d{1,4}/u.exec(text)?.[0]) - page.number);
  const found = new Set<PrintLine>();
  for (const [offset, own] of offsets) {
    if (own.length >= 2 || (pages === 1 && offset === 0)) for (const { line } of own) found.add(line);
  }
  return found;
}

function markNumbers(edges: readonly EdgeLine[], pages: number, marks: Map<PrintLine, NoiseReason>): void {
  const counting = countingWithPages(edges, pages);
  for (const { line, text, page } of edges) {
    const of = OF_PAGES.exec(text);
    const isNumber =
      isPrintedNumber(text) ||
      isRecognisedNumber(line, text) ||
      counting.has(line) ||
      (of !== null && Number(of[1]) === page.number && Number(of[2]) === pages);
    if (isNumber) marks.set(line, 'page-number');
  }
  // Roman numerals before the pages that are counted
  for (const { line, text, height } of edges)
    if (!marks.has(line) && NUMBER.test(text) && !/\d/u.test(text) && height > 1 - ZONE && counting.size > 0)
      marks.set(line, 'page-number');
}

/** The same words at the same height on several pages; figures in them may count. */
function markHeads(edges: readonly EdgeLine[], pages: number, marks: Map<PrintLine, NoiseReason>): void {
  const unmarked = edges.filter(({ line }) => !marks.has(line));
  const groups = groupBy(unmarked, ({ text }) => text.replace(/\s/gu, '').replace(/\d+/gu, '#'));
  const least = pages <= 4 ? 2 : 3;
  for (const group of groups.values()) {
    const own = [...group].sort((a, b) => a.line.base - b.line.base);
    own.forEach(({ line, page }, at) => {
      const seen = new Set([page]);
      for (const step of [-1, 1])
        for (let other = own[at + step], index = at; other && seen.size < least; other = own[(index += step) + step]) {
          if (Math.abs(other.line.base - line.base) > SAME_HEIGHT) break;
          seen.add(other.page);
        }
      if (seen.size >= least) marks.set(line, 'running-head');
    });
  }
}

/** Lines whose dots lead to a page number, with their caption and the lines that are broken off between them. */
function markContents(pages: readonly BlockPage[], marks: Map<PrintLine, NoiseReason>): void {
  const lines = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'line' && !marks.has(block.line) ? [block.line] : [])),
  );
  const entries = lines.flatMap(({ text }, at) => (isEntry(text) ? [at] : []));
  if (entries.length < LEAST_ENTRIES) return;
  entries.forEach((at, index) => {
    for (let between = at; between >= Math.max(0, at - 1, (entries[index - 1] ?? at - 1) + 1); between--) {
      const line = lines[between];
      if (line) marks.set(line, 'contents');
    }
    const next = entries[index + 1] ?? at;
    if (next - at === 2) {
      const line = lines[at + 1];
      if (line) marks.set(line, 'contents');
    }
  });
  const first = entries[0] ?? 0;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const line = lines[at];
    if (line && PRINTED_PAGE.contents.test(foldText(line.text).replace(/\s/gu, ''))) marks.set(line, 'contents');
  }
}

/** Lines that are a page's and not the document's: numbers, heads and feet, the table of contents. */
export function pageFurniture(pages: readonly BlockPage[]): ReadonlyMap<PrintLine, NoiseReason> {
  const marks = new Map<PrintLine, NoiseReason>();
  const edges = edgeLines(pages);
  markNumbers(edges, pages.length, marks);
  markHeads(edges, pages.length, marks);
  markContents(pages, marks);
  return marks;
}
