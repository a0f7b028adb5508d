import { LEAST_COLUMNS } from './aligned.js';
import { barsOf, cellsOf, type Bar, type RuledGrid } from './grids.js';
import type { PrintLine, Segment } from './lines.js';
import type { RuledLine } from './page-content.js';
import { extentsOf, LEAST_ROWS, rowStarts } from './rows.js';

/** Rules of one table begin and end at the same places, up to so many points. */
const SAME_END = 6;
const LEAST_WIDTH = 100;
/** A piece of a line that takes so much of the table's width is text and no cell. */
const WIDE = 0.6;
/** So many numbers below each other in one cell are several rows. */
const FIGURES = /^[\d.,%％~～–—-]{1,12}$/u;

/** What stands between two rules. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly PrintLine[];
}

const middleOf = ({ top, bottom }: PrintLine): number => (top + bottom) / 2;

function bandBetween(above: Bar, below: Bar, lines: readonly PrintLine[]): Band | null {
  const own = lines.filter(
    (line) => middleOf(line) > above.at && middleOf(line) < below.at && line.right > above.from && line.left < above.to,
  );
  const width = above.to - above.from;
  const isText = own.some(
    ({ segments, left, right }) =>
      left < above.from - SAME_END || right > above.to + SAME_END || segments.some((one) => one.right - one.left > width * WIDE),
  );
  return own.length === 0 || isText ? null : { top: above.at, bottom: below.at, lines: own };
}

/** The edges of the columns: the middles of the gaps that run down between cells. A line of one piece may span several columns. */
function columnEdges(bands: readonly Band[], { from, to }: Bar): number[] {
  const lines = bands.slice(1).flatMap((band) => band.lines.filter(({ segments }) => segments.length > 1));
  const columns = extentsOf(lines);
  const middles = columns.slice(1).map(({ left }, at) => (left + (columns[at]?.right ?? left)) / 2);
  return [from, ...middles, to];
}

/** Rows within a band that no rule parts, where it is plain that there are several; null where it is in doubt. */
function rowsWithin(band: Band, edges: readonly number[], alone: boolean): number[] | null {
  const columns = edges.slice(1).map((right, at) => ({ left: edges[at] ?? 0, right }));
  const figures = columns.some(
    ({ left, right }) =>
      band.lines.filter(({ segments }) => segments.some((one) => one.left >= left && one.right <= right && FIGURES.test(one.text))).length >
      1,
  );
  if (!alone && !figures) return [];
  const starts = rowStarts(band.lines, extentsOf(band.lines), alone ? LEAST_ROWS - 1 : 1);
  return starts ? starts.slice(1).map((at) => ((band.lines[at - 1]?.bottom ?? 0) + (band.lines[at]?.top ?? 0)) / 2) : null;
}

const crosses = ({ left, right }: Segment, x: number): boolean => left < x && right > x;

function gridOf(bands: readonly Band[], full: readonly Bar[], partial: readonly Bar[]): RuledGrid | null {
  const [first, last] = [full[0], full[full.length - 1]];
  if (!first || !last) return null;
  const xs = columnEdges(bands, first);
  if (xs.length <= LEAST_COLUMNS) return null;
  const across: Bar[] = [...full, ...partial];
  for (const band of bands.slice(1)) {
    const parted = partial.some(({ at }) => at > band.top && at < band.bottom);
    const rows = parted ? [] : rowsWithin(band, xs, bands.length === 2);
    if (!rows) return null;
    for (const at of rows) across.push({ at, from: first.from, to: first.to });
  }
  const ys = [...new Set(across.map(({ at }) => at))].sort((a, b) => a - b);
  if (ys.length <= LEAST_ROWS) return null;
  const down: Bar[] = [xs[0] ?? 0, xs[xs.length - 1] ?? 0].map((at) => ({ at, from: first.at, to: last.at }));
  const lines = bands.flatMap((band) => band.lines);
  for (const x of xs.slice(1, -1))
    ys.slice(1).forEach((bottom, at) => {
      const top = ys[at] ?? bottom;
      const own = lines.filter((line) => middleOf(line) > top && middleOf(line) < bottom);
      if (!own.some(({ segments }) => segments.some((one) => crosses(one, x)))) down.push({ at: x, from: top, to: bottom });
    });
  const cells = cellsOf(xs, ys, across, down);
  return { left: first.from, right: first.to, top: first.at, bottom: last.at, xs, ys, cells };
}

/**
 * Tables that only rules from left to right draw: above and below head and body (三线表), or between all rows. Their columns are the gaps
 * that run down between their cells. Where lines of text stand between the rules, or the rows of a body are in doubt, there is none.
 *
 * @param rules those that are in no grid
 * @param lines those that are in no grid
 */
export function openGrids(rules: readonly RuledLine[], lines: readonly PrintLine[]): RuledGrid[] {
  const bars = barsOf(
    rules.filter(({ x1, x2, y1, y2 }) => x2 - x1 > y2 - y1).map((r) => ({ at: (r.y1 + r.y2) / 2, from: r.x1, to: r.x2 })),
  );
  const long = bars.filter(({ from, to }) => to - from >= LEAST_WIDTH);
  const found: RuledGrid[] = [];
  const used = new Set<Bar>();
  for (const first of long) {
    if (used.has(first)) continue;
    const full = long.filter(
      (bar) => bar.at >= first.at && Math.abs(bar.from - first.from) <= SAME_END && Math.abs(bar.to - first.to) <= SAME_END,
    );
    for (let at = 0; at + 2 < full.length; ) {
      const bands: Band[] = [];
      for (let next = at; next + 1 < full.length; next++) {
        const [above, below] = [full[next], full[next + 1]];
        const band = above && below ? bandBetween(above, below, lines) : null;
        if (!band) break;
        bands.push(band);
      }
      const own = full.slice(at, at + bands.length + 1);
      const partial = bars.filter(
        (bar) =>
          !own.includes(bar) &&
          bar.at > (own[0]?.at ?? 0) &&
          bar.at < (own[own.length - 1]?.at ?? 0) &&
          bar.from >= first.from - SAME_END &&
          bar.to <= first.to + SAME_END,
      );
      const grid = bands.length >= 2 ? gridOf(bands, own, partial) : null;
      if (grid) found.push(grid);
      at += Math.max(1, bands.length);
    }
    for (const bar of full) used.add(bar);
  }
  return found;
}
