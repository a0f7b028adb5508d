import type { PlanBlock } from './blocks.js';
import { setParagraphs, type PdfPageContent, type PdfText } from './pdf.js';

/** How the rules of a table run: around each cell, above and below the head and the table (三线表), between its rows, or nowhere. */
export type TableStyle = 'ruled' | 'three' | 'rows' | 'none';

const LEFT = 90;
const RIGHT = 505;
const TOP = 80;
const BOTTOM = 760;
const LEADING = 20;
const SMALL = 9;
const TIGHT = 12;
const BETWEEN_COLUMNS = 14;
const BETWEEN_ROWS = 7;

const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff ? SMALL : SMALL / 2), 0);

/** The lines that a cell's text is broken into; a number is not broken, and no line begins with punctuation. */
function linesOfCell(text: string, width: number): string[] {
  return setParagraphs([text], { indent: false, width: Math.max(2, Math.floor(width / SMALL)) }).map((line) => line.text);
}

/** Columns as wide as their longest cell; where the page is too narrow, the widest give way. */
function columnWidths(rows: readonly (readonly string[])[], count: number): number[] {
  const widths = Array.from({ length: count }, (_, at) => Math.max(2 * SMALL, ...rows.map((row) => widthOf(row[at] ?? ''))));
  const room = RIGHT - LEFT - count * BETWEEN_COLUMNS;
  for (let cap = room; widths.reduce((sum, width) => sum + width, 0) > room; cap -= SMALL)
    widths.forEach((width, at) => (widths[at] = Math.min(width, cap)));
  return widths;
}

/** Blocks on pages as official papers are set, each paragraph indented by two characters, a page number below. */
export function printedPages(blocks: readonly PlanBlock[], style: TableStyle): PdfPageContent[] {
  const pages: { texts: PdfText[]; rules: (readonly [number, number, number, number])[] }[] = [];
  let page: (typeof pages)[number] | undefined;
  let y = TOP;
  const turn = (): void => {
    page = { texts: [{ text: `— ${pages.length + 1} —`, x: 280, y: 800, size: 10 }], rules: [] };
    pages.push(page);
    y = TOP;
  };
  const room = (height: number): (typeof pages)[number] => {
    if (!page || y + height > BOTTOM) turn();
    return page as (typeof pages)[number];
  };
  const setTable = (columns: readonly string[], rows: readonly (readonly string[])[]): void => {
    const widths = columnWidths([columns, ...rows], columns.length);
    const edges = [LEFT];
    for (const width of widths) edges.push((edges[edges.length - 1] ?? LEFT) + width + BETWEEN_COLUMNS);
    const end = edges[edges.length - 1] ?? RIGHT;
    let above: typeof page;
    [columns, ...rows].forEach((row, at) => {
      const cells = row.map((cell, column) => linesOfCell(cell, widths[column] ?? SMALL));
      const height = Math.max(...cells.map((lines) => lines.length)) * TIGHT + BETWEEN_ROWS;
      const on = room(height);
      const first = on !== above;
      if (style === 'ruled' || style === 'rows' || (style === 'three' && (at < 2 || first))) on.rules.push([LEFT, y, end, y]);
      if (style === 'ruled') for (const x of edges) on.rules.push([x, y, x, y + height]);
      cells.forEach((lines, column) =>
        lines.forEach((text, line) =>
          on.texts.push({
            text,
            x: (edges[column] ?? 0) + BETWEEN_COLUMNS / 2,
            y: y + SMALL + BETWEEN_ROWS / 2 + line * TIGHT,
            size: SMALL,
          }),
        ),
      );
      y += height;
      if (style !== 'none' && (style !== 'three' || at === rows.length || y > BOTTOM - 40)) on.rules.push([LEFT, y, end, y]);
      above = on;
    });
    y += LEADING;
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      setTable(block.columns, block.rows);
      continue;
    }
    const title = block.type === 'title';
    for (const line of setParagraphs([block.text], { left: LEFT, indent: !title, width: 34, top: 0 })) {
      const on = room(LEADING);
      const x = title ? LEFT + (RIGHT - LEFT - [...line.text].length * 12) / 2 : line.x;
      y += LEADING;
      on.texts.push({ ...line, x, y });
    }
  }
  return pages;
}
