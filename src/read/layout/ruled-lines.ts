import type { RuledLine } from './page-content.js';

/** A rectangle thinner than this is a rule. */
const THIN = 3;
const SHORTEST_RULE = 4;
/** A stroked shape with more corners is no frame; one that is only filled, with more than these, is a drawing. */
const MOST_CORNERS = 12;
const DRAWING = 8;

type Point = readonly [x: number, y: number];

const isRule = ({ x1, y1, x2, y2 }: RuledLine): boolean => {
  const [width, height] = [x2 - x1, y2 - y1];
  return Math.min(width, height) <= 1 && Math.max(width, height) >= SHORTEST_RULE;
};

/**
 * The rules that a shape of straight lines draws: its sides where it is stroked, itself where it is filled and thin. null where it is a
 * drawing: an arrow, a letter turned into outlines.
 */
export function ruledLines(points: readonly Point[], stroked: boolean, filled: boolean): RuledLine[] | null {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (filled && points.length >= 4 && (right - left < THIN || bottom - top < THIN)) {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const flat = bottom - top < right - left;
    return [flat ? { x1: left, y1: y, x2: right, y2: y } : { x1: x, y1: top, x2: x, y2: bottom }].filter(isRule);
  }
  if (!stroked || points.length > MOST_CORNERS) return points.length > DRAWING ? null : [];
  return points.slice(1).flatMap(([x2, y2], at): RuledLine[] => {
    const [x1, y1] = points[at] ?? [x2, y2];
    const side = { x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) };
    return isRule(side) ? [side] : [];
  });
}
