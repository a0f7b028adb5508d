import { median } from '../../model/median.js';
import type { Segment } from './lines.js';

/** A line, or a table that takes the place of several. */
export interface PlacedLine {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** how many lines it takes the place of */
  readonly weight: number;
}

/** Lines that are read one below the other. */
export interface Column<T> {
  /** place and number of columns, the same for the same layout on several pages: 0/1, 0/2, 1/2 */
  readonly key: string;
  readonly lines: readonly T[];
}

const LEAST_LINES = 6;
/** So many of the lines may run over the gap between two columns (titles, tables). */
const CROSSING = 0.25;
/** The gap is so wide, in sizes of a character, and lies so far from the sides. */
const GUTTER = 0.9;
const MIDDLE = 0.25;
/** Lines of a column fill it, in one piece; cells of a table do not. */
const FILLED = 0.75;
const STEP = 2;

/** The middle of the gap that parts two columns; null where there is one column. */
function gutterOf(lines: readonly PlacedLine[]): number | null {
  const all = lines.reduce((sum, { weight }) => sum + weight, 0);
  if (all < LEAST_LINES) return null;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const size = median(lines.map((line) => line.size));
  const places = Math.ceil((right - left) / STEP);
  if (places < 20 || places > 5000) return null;
  const crossed = new Uint32Array(places);
  for (const line of lines)
    for (const segment of line.segments) {
      const last = Math.min(places - 1, Math.floor((segment.right - left) / STEP));
      for (let at = Math.max(0, Math.floor((segment.left - left) / STEP)); at <= last; at++) crossed[at] = (crossed[at] ?? 0) + line.weight;
    }
  let best: { middle: number; width: number } | null = null;
  const from = Math.floor(places * MIDDLE);
  const to = Math.ceil(places * (1 - MIDDLE));
  for (let at = from; at < to; at++) {
    let end = at;
    while (end < to && (crossed[end] ?? 0) <= all * CROSSING) end++;
    const width = (end - at) * STEP;
    if (width >= size * GUTTER && (best === null || width > best.width)) best = { middle: left + ((at + end) / 2) * STEP, width };
    at = Math.max(at, end);
  }
  return best && isGutter(lines, best.middle) ? best.middle : null;
}

/** Are both sides columns of text? Most lines on either side fill it. */
function isGutter(lines: readonly PlacedLine[], middle: number): boolean {
  const sides: { left: number; right: number; weight: number; pieces: number }[][] = [[], []];
  for (const line of lines) {
    if (line.segments.some((segment) => segment.left < middle && segment.right > middle)) continue;
    for (const side of [0, 1]) {
      const own = line.segments.filter((segment) => segment.left < middle === (side === 0));
      if (own.length === 0) continue;
      sides[side]?.push({
        left: Math.min(...own.map((one) => one.left)),
        right: Math.max(...own.map((one) => one.right)),
        weight: line.weight,
        pieces: own.length,
      });
    }
  }
  return sides.every((side) => {
    const weightOf = (lines: typeof side): number => lines.reduce((sum, { weight }) => sum + weight, 0);
    if (weightOf(side) < LEAST_LINES / 2) return false;
    const width = Math.max(...side.map(({ right }) => right)) - Math.min(...side.map(({ left }) => left));
    const full = side.filter(({ left, right, pieces }) => pieces === 1 && right - left >= width * FILLED);
    return weightOf(full) * 2 >= weightOf(side);
  });
}

/**
 * Lines in the order in which they are read: of a page in columns first the left one, then the right one, anew behind each line that runs
 * over both.
 *
 * @param part a line cut down to some of its segments
 */
export function pageColumns<T extends PlacedLine>(
  lines: readonly T[],
  part: (line: T, segments: readonly Segment[]) => T,
  place = 0,
  count = 1,
): Column<T>[] {
  const middle = count >= 4 ? null : gutterOf(lines);
  if (middle === null) return lines.length === 0 ? [] : [{ key: `${place}/${count}`, lines }];
  const found: Column<T>[] = [];
  let sides: [T[], T[]] = [[], []];
  let over: T[] = [];
  const flushSides = (): void => {
    sides.forEach((side, at) => {
      if (side.length > 0) found.push(...pageColumns(side, part, place * 2 + at, count * 2));
    });
    sides = [[], []];
  };
  const flushOver = (): void => {
    if (over.length > 0) found.push({ key: `${place}/${count}`, lines: over });
    over = [];
  };
  for (const line of lines) {
    if (line.segments.some((segment) => segment.left < middle && segment.right > middle)) {
      flushSides();
      over.push(line);
      continue;
    }
    flushOver();
    for (const side of [0, 1] as const) {
      const own = line.segments.filter((segment) => segment.left < middle === (side === 0));
      if (own.length > 0) sides[side].push(own.length === line.segments.length ? line : part(line, own));
    }
  }
  flushSides();
  flushOver();
  return found;
}
