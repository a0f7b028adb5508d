import type { Box } from './box.js';
import { withAlignedTables } from './aligned.js';
import { pageColumns, type PlacedLine } from './columns.js';
import { gridsOf, type RuledGrid, type RuledCell } from './grids.js';
import { linesIn, linePart, type PrintLine } from './lines.js';
import { openGrids } from './open-grids.js';
import type { PageContent, RuledLine } from './page-content.js';
import type { PrintedTable } from './page-table.js';
import { boxOnPage, upright, type Glyph, type UprightPage } from './turn.js';

/** What stands on a page, in the order in which it is read. */
export type PageBlock =
  /** `region` names the lines that share their margins: the same on every page with the same layout */
  { readonly type: 'line'; readonly line: PrintLine; readonly region: string } | { readonly type: 'table'; readonly table: PrintedTable };

/** Words that are no part of the text, and where they stand: written aslant or across, or printed on several pages alike. */
export interface Stray {
  readonly reason: 'garbage' | 'running-head';
  readonly text: string;
  readonly box: readonly [number, number, number, number];
}

export interface BlockPage extends Box {
  readonly number: number;
  readonly turn: UprightPage['turn'];
  readonly blocks: readonly PageBlock[];
  readonly strays: readonly Stray[];
}

const middleOf = ({ left, right, base, size }: Glyph): { x: number; y: number } => ({ x: (left + right) / 2, y: base - size * 0.35 });
const inside = (glyph: Glyph, area: Box): boolean => {
  const { x, y } = middleOf(glyph);
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
};

/** Cells of a table of data seldom hold more; what has larger ones frames text. */
const LONGEST_CELL = 400;
/** A frame that holds so much of the page is the page's own. */
const PAGE_FRAME = 0.5;

const liesIn = ({ x1, x2, y1, y2 }: RuledLine, { left, right, top, bottom }: RuledGrid): boolean =>
  (x1 + x2) / 2 >= left && (x1 + x2) / 2 <= right && (y1 + y2) / 2 >= top - 1 && (y1 + y2) / 2 <= bottom + 1;

const sizeOf = (lines: readonly PrintLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** What rules hold together, as something that stands among the lines. */
interface Framed extends PlacedLine {
  readonly base: number;
  readonly blocks: readonly PageBlock[];
}
type FreeLine = PrintLine & { readonly weight: number };

/** Lines of print are so far apart, in sizes of a character. */
const LEADING = 1.6;

/** Tells the cell that a character stands in. */
function cellFinder({ xs, ys, cells }: RuledGrid): (glyph: Glyph) => RuledCell | undefined {
  const width = xs.length;
  const fields = new Map<number, RuledCell>();
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rows; row++)
      for (let column = cell.column; column < cell.column + cell.columns; column++) fields.set(row * width + column, cell);
  return (glyph) => {
    const { x, y } = middleOf(glyph);
    const column = xs.findIndex((from, at) => x >= from && x <= (xs[at + 1] ?? -Infinity));
    const row = ys.findIndex((from, at) => y >= from && y <= (ys[at + 1] ?? -Infinity));
    return row < 0 || column < 0 ? undefined : fields.get(row * width + column);
  };
}

/** A grid as a table; as the text of its frames, where it has one column or its cells are pages of text. */
function framed(grid: RuledGrid, glyphs: readonly Glyph[], name: string): Framed {
  const own = new Map<RuledCell, Glyph[]>(grid.cells.map((cell) => [cell, []]));
  const home = cellFinder(grid);
  for (const glyph of glyphs) own.get(home(glyph) as RuledCell)?.push(glyph);
  const cells = grid.cells.map((cell) => ({ ...cell, lines: linesIn(own.get(cell) ?? []) }));
  const filled = cells.filter(({ lines }) => lines.length > 0);
  const long = filled.filter(({ lines }) => sizeOf(lines) > LONGEST_CELL).length;
  const isTable = grid.xs.length > 2 && grid.ys.length > 2 && filled.length >= 4 && long * 10 <= filled.length;
  if (!isTable) {
    const blocks = filled.flatMap(({ lines }, at) => lines.map((line): PageBlock => ({ type: 'line', line, region: `${name}.${at}` })));
    return placed(grid, blocks, filled[0]?.lines[0]?.size ?? 10);
  }
  const rows = grid.ys.slice(0, -1).map((_, row) => cells.filter((cell) => cell.row === row));
  const { left, right, top, bottom } = grid;
  const table: PrintedTable = {
    xs: grid.xs.slice(0, -1),
    left,
    right,
    top,
    bottom,
    ruled: true,
    rows: rows.filter((row) => row.length > 0),
  };
  return placed(grid, [{ type: 'table', table }], filled[0]?.lines[0]?.size ?? 10);
}

/** A grid counts as the lines that would stand in its place, and is read where its top stands. */
function placed({ left, right, top, bottom }: RuledGrid, blocks: readonly PageBlock[], size: number): Framed {
  const weight = Math.max(1, Math.round((bottom - top) / (size * LEADING)));
  return { segments: [{ text: '', left, right }], left, right, base: top, size, weight, blocks };
}

/** Lines and grids of a column as blocks: tables without rules are found among lines that stand together. */
function blocksOfColumn(items: readonly (FreeLine | Framed)[], region: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  let lines: PrintLine[] = [];
  const flush = (): void => {
    for (const one of withAlignedTables(lines))
      blocks.push('rows' in one ? { type: 'table', table: one } : { type: 'line', line: one, region });
    lines = [];
  };
  for (const item of items) {
    if ('blocks' in item) {
      flush();
      blocks.push(...item.blocks);
    } else lines.push(item);
  }
  flush();
  return blocks;
}

/** Words aslant, put together as they were painted. */
function straysOf(page: UprightPage): Stray[] {
  const found: { text: string; angle: number; left: number; right: number; top: number; bottom: number }[] = [];
  for (const { text, x, y, size, angle, width } of page.strays) {
    const last = found[found.length - 1];
    const [left, right, top, bottom] = [Math.min(x, x + width), Math.max(x, x + width), y - size, y + size];
    const near =
      last && last.angle === angle && left < last.right + size * 2 && right > last.left - size * 2 && top < last.bottom + size * 2;
    if (!last || !near || bottom < last.top - size * 2) found.push({ text, angle, left, right, top, bottom });
    else {
      last.text += text;
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
      last.top = Math.min(last.top, top);
      last.bottom = Math.max(last.bottom, bottom);
    }
  }
  return found
    .map(({ text, ...box }): Stray => ({ reason: 'garbage', text: text.replace(/\s+/gu, ' ').trim(), box: boxOnPage(0, box) }))
    .filter(({ text }) => text !== '');
}

/**
 * A page's lines and tables in the order in which they are read: from above to below, of columns the left one first.
 *
 * @param number from 1
 * @param repeated what the format itself says is printed on several pages alike
 */
export function blocksOfPage(content: PageContent, number: number, repeated: PageContent | null = null): BlockPage {
  const page = upright(content);
  const area = (page.right - page.left) * (page.bottom - page.top);
  const grids = gridsOf(page.rules).filter(
    (grid) => grid.cells.length > 1 || (grid.right - grid.left) * (grid.bottom - grid.top) < area * PAGE_FRAME,
  );
  const owned = new Map<RuledGrid, Glyph[]>();
  const own = (some: readonly RuledGrid[], glyphs: readonly Glyph[]): Glyph[] => {
    for (const grid of some) owned.set(grid, []);
    return glyphs.filter((glyph) => {
      const home = some.find((grid) => inside(glyph, grid));
      if (home) owned.get(home)?.push(glyph);
      return home === undefined;
    });
  };
  let free = own(grids, page.glyphs);
  let lines = linesIn(free);
  const open = openGrids(
    page.rules.filter((rule) => !grids.some((grid) => liesIn(rule, grid))),
    lines,
  );
  if (open.length > 0) {
    free = own(open, free);
    lines = linesIn(free);
  }
  const frames = [...grids, ...open]
    .map((grid, at) => framed(grid, owned.get(grid) ?? [], `frame ${number}.${at}`))
    .filter(({ blocks }) => blocks.length > 0);
  const items = [...lines.map((line): FreeLine => ({ ...line, weight: 1 })), ...frames].sort((a, b) => a.base - b.base);
  const width = Math.round(page.right - page.left);
  const columns = pageColumns<FreeLine | Framed>(items, (item, segments) =>
    'blocks' in item ? item : { ...linePart(item, segments), weight: item.weight },
  );
  const blocks = columns.flatMap(({ key, lines: inColumn }) => blocksOfColumn(inColumn, `${key} ${width}`));
  const { turn, left, right, top, bottom } = page;
  const heads = repeated ? linesIn(upright(repeated).glyphs) : [];
  const strays = [...straysOf(page), ...heads.map((line): Stray => ({ reason: 'running-head', text: line.text, box: boxOnPage(0, line) }))];
  return { number, turn, left, right, top, bottom, blocks, strays };
}
