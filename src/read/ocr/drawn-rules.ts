import type { RuledLine } from '../layout/page-content.js';
import type { Raster } from '../pdf/page-raster.js';

/** What is darker is ink. */
const INK = 140;
/** A rule is longer than any stroke of a character, in points; shorter breaks in it are dust. */
const SHORTEST = 40;
const BREAK = 1;
/** Paper that lies askew makes steps of a rule: pieces that meet like this are one. */
const STEP = 1.2;
const MEET = 4;
/** What is thicker is an area, not a rule. */
const THICKEST = 4;
/** A page with more of them is a picture. */
const MOST = 2000;
/** The edges of a rule are grey for so many pixels. */
const FRINGE = 2;
const WHITE = 255;

/** A run of ink in a row. */
interface Piece {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

interface OpenRule {
  from: number;
  to: number;
  /** the last row that it was seen in */
  last: number;
  readonly pieces: Piece[];
}

const inkOf = ({ pieces }: OpenRule): number => pieces.reduce((sum, { from, to }) => sum + to - from, 0);

/** Long runs of ink along the rows of a field of pixels, put together over neighbouring rows; all in pixels. */
function runsAlong(ink: (row: number, at: number) => boolean, rows: number, length: number, scale: number): OpenRule[] {
  const found: OpenRule[] = [];
  let open: OpenRule[] = [];
  const add = (row: number, from: number, to: number): void => {
    const home = open.find((one) => from <= one.to + MEET * scale && to >= one.from - MEET * scale);
    const rule = home ?? { from, to, last: row, pieces: [] };
    if (!home) open.push(rule);
    rule.from = Math.min(rule.from, from);
    rule.to = Math.max(rule.to, to);
    rule.last = row;
    rule.pieces.push({ row, from, to });
  };
  for (let row = 0; row < rows; row++) {
    const closed = open.filter(({ last }) => row - last > STEP * scale);
    if (closed.length > 0) {
      found.push(...closed);
      open = open.filter((one) => !closed.includes(one));
    }
    let from = -1;
    let end = -1;
    for (let at = 0; at < length; at++) {
      if (!ink(row, at)) continue;
      if (from < 0 || at - end > BREAK * scale + 1) {
        if (from >= 0 && end - from >= SHORTEST * scale) add(row, from, end);
        from = at;
      }
      end = at;
    }
    if (from >= 0 && end - from >= SHORTEST * scale) add(row, from, end);
  }
  return [...found, ...open].filter((one) => inkOf(one) / Math.max(1, one.to - one.from) <= THICKEST * scale);
}

/**
 * Takes the rules out of a picture, straight and upright ones or nearly so: those of tables. Recognition would read them as strokes.
 *
 * @param raster its pixels are changed
 * @returns the rules, in points
 */
export function takeRules({ width, height, pixels, scale }: Raster): RuledLine[] {
  const dark = (x: number, y: number): boolean => (pixels[y * width + x] ?? WHITE) < INK;
  const across = runsAlong((row, at) => dark(at, row), height, width, scale);
  const down = runsAlong((row, at) => dark(row, at), width, height, scale);
  if (across.length + down.length > MOST) return [];
  const blank = (x: number, y: number): void => {
    if (x >= 0 && y >= 0 && x < width && y < height) pixels[y * width + x] = WHITE;
  };
  const wipe = (rules: readonly OpenRule[], at: (along: number, row: number) => void): void => {
    for (const { row, from, to } of rules.flatMap(({ pieces }) => pieces))
      for (let along = from - FRINGE; along <= to + FRINGE; along++)
        for (let aside = row - FRINGE; aside <= row + FRINGE; aside++) at(along, aside);
  };
  wipe(across, (along, row) => blank(along, row));
  wipe(down, (along, row) => blank(row, along));
  const points = (value: number): number => value / scale;
  const middle = (rule: OpenRule): number =>
    points(rule.pieces.reduce((sum, { row, from, to }) => sum + row * (to - from), 0) / Math.max(1, inkOf(rule)));
  return [
    ...across.map((one): RuledLine => ({ x1: points(one.from), x2: points(one.to), y1: middle(one), y2: middle(one) })),
    ...down.map((one): RuledLine => ({ x1: middle(one), x2: middle(one), y1: points(one.from), y2: points(one.to) })),
  ];
}
