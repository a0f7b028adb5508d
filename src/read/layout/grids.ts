import type { Box } from './box.js';
import type { RuledLine } from './page-content.js';

/** A cell that rules draw; it may cover several columns and rows. */
export interface RuledCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What rules draw: a table, or a frame around text where it has one column. */
export interface RuledGrid extends Box {
  /** the edges of its columns and rows, from left to right and from top to bottom */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** Rules that lie so near to each other are one, and rules so near meet. */
const NEAR = 2.5;
const MEET = 4;
/** What has more rules, or makes more fields, is a drawing. */
const MOST = 3000;
const MOST_FIELDS = 5000;

/** A rule by its direction. */
export interface Bar {
  /** where it lies, across its direction */
  at: number;
  from: number;
  to: number;
}

/** Pieces of one rule put together: they lie on one line and meet. */
export function barsOf(bars: readonly Bar[]): Bar[] {
  const merged: Bar[] = [];
  for (const bar of [...bars].sort((a, b) => a.at - b.at || a.from - b.from)) {
    let home: Bar | undefined;
    for (let at = merged.length - 1; at >= 0; at--) {
      const one = merged[at];
      if (!one || bar.at - one.at > NEAR) break;
      if (bar.from <= one.to + MEET && bar.to >= one.from - MEET) {
        home = one;
        break;
      }
    }
    if (home) {
      home.from = Math.min(home.from, bar.from);
      home.to = Math.max(home.to, bar.to);
    } else merged.push({ ...bar });
  }
  return merged;
}

/** Values that lie near each other as one. */
function clustered(values: readonly number[]): number[] {
  const found: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && value - (last[0] ?? value) <= NEAR + 0.5) last.push(value);
    else found.push([value]);
  }
  return found.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

class Groups {
  private readonly parents: number[];
  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, at) => at);
  }
  find(at: number): number {
    let root = at;
    while (this.parents[root] !== root) root = this.parents[root] ?? root;
    while (this.parents[at] !== root) [at, this.parents[at]] = [this.parents[at] ?? root, root];
    return root;
  }
  join(a: number, b: number): void {
    this.parents[this.find(a)] = this.find(b);
  }
}

/** Cells of a lattice: fields that no rule parts are one. */
export function cellsOf(xs: readonly number[], ys: readonly number[], across: readonly Bar[], down: readonly Bar[]): RuledCell[] {
  const width = xs.length - 1;
  const height = ys.length - 1;
  const groups = new Groups(width * height);
  const covers = (bars: readonly Bar[], at: number, middle: number): boolean =>
    bars.some((bar) => Math.abs(bar.at - at) <= NEAR + 1 && bar.from <= middle && bar.to >= middle);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
      const y = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
      if (column + 1 < width && !covers(down, xs[column + 1] ?? 0, y)) groups.join(row * width + column, row * width + column + 1);
      if (row + 1 < height && !covers(across, ys[row + 1] ?? 0, x)) groups.join(row * width + column, (row + 1) * width + column);
    }
  }
  const extents = new Map<number, { row: number; column: number; below: number; behind: number }>();
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const root = groups.find(row * width + column);
      const own = extents.get(root) ?? { row, column, below: row, behind: column };
      own.row = Math.min(own.row, row);
      own.column = Math.min(own.column, column);
      own.below = Math.max(own.below, row);
      own.behind = Math.max(own.behind, column);
      extents.set(root, own);
    }
  }
  return [...extents.values()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, below, behind }) => ({
      row,
      column,
      rows: below - row + 1,
      columns: behind - column + 1,
      left: xs[column] ?? 0,
      right: xs[behind + 1] ?? 0,
      top: ys[row] ?? 0,
      bottom: ys[below + 1] ?? 0,
    }));
}

/**
 * Finds what rules draw on a page. Tables without rules at their sides end where their horizontal rules do. Cells that are merged are told
 * by the rules that they lack.
 */
export function gridsOf(rules: readonly RuledLine[]): RuledGrid[] {
  if (rules.length > MOST) return [];
  const across = barsOf(
    rules.filter(({ x1, x2, y1, y2 }) => x2 - x1 >= y2 - y1).map((r) => ({ at: (r.y1 + r.y2) / 2, from: r.x1, to: r.x2 })),
  );
  const down = barsOf(
    rules.filter(({ x1, x2, y1, y2 }) => x2 - x1 < y2 - y1).map((r) => ({ at: (r.x1 + r.x2) / 2, from: r.y1, to: r.y2 })),
  );
  const groups = new Groups(across.length + down.length);
  across.forEach((h, i) => {
    down.forEach((v, j) => {
      if (v.at >= h.from - MEET && v.at <= h.to + MEET && h.at >= v.from - MEET && h.at <= v.to + MEET) groups.join(i, across.length + j);
    });
  });
  const parts = new Map<number, { across: Bar[]; down: Bar[] }>();
  [...across, ...down].forEach((bar, at) => {
    const root = groups.find(at);
    const own = parts.get(root) ?? { across: [], down: [] };
    own[at < across.length ? 'across' : 'down'].push(bar);
    parts.set(root, own);
  });
  const grids: RuledGrid[] = [];
  for (const part of parts.values()) {
    if (part.across.length < 2 || part.down.length < 1) continue;
    const xs = clustered([...part.down.map(({ at }) => at), ...edges(part.across)]);
    const ys = clustered([...part.across.map(({ at }) => at), ...edges(part.down)]);
    if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_FIELDS) continue;
    const sides = [xs[0] ?? 0, xs[xs.length - 1] ?? 0].map((at) => ({ at, from: -Infinity, to: Infinity }));
    grids.push({
      left: xs[0] ?? 0,
      right: xs[xs.length - 1] ?? 0,
      top: ys[0] ?? 0,
      bottom: ys[ys.length - 1] ?? 0,
      xs,
      ys,
      cells: cellsOf(xs, ys, part.across, [...part.down, ...sides]),
    });
  }
  return outermost(grids).sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Where the rules of one direction begin and end: the widest extent only, and only where no rule of the other direction is near. */
function edges(bars: readonly Bar[]): number[] {
  return [Math.min(...bars.map(({ from }) => from)), Math.max(...bars.map(({ to }) => to))];
}

/** Without those that lie in another one: a frame around a page holds its tables, a table holds no table. */
function outermost(grids: readonly RuledGrid[]): RuledGrid[] {
  const inside = (a: RuledGrid, b: RuledGrid): boolean =>
    a !== b && a.left >= b.left - NEAR && a.right <= b.right + NEAR && a.top >= b.top - NEAR && a.bottom <= b.bottom + NEAR;
  const frames = grids.filter((grid) => grid.cells.length === 1 && grids.some((other) => inside(other, grid)));
  const rest = grids.filter((grid) => !frames.includes(grid));
  return rest.filter((grid) => !rest.some((other) => inside(grid, other) && other.cells.length > 1));
}
