import type { Box } from './box.js';
import type { PageContent, PlacedGlyph, RuledLine } from './page-content.js';

/** A character in the frame in which its page is read: lines run from left to right, then down. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** where the line stands that it is written on */
  readonly base: number;
  readonly size: number;
  readonly font: string;
  /** how sure recognition is of its word, in per cent */
  readonly confidence?: number;
}

/** A page in the frame in which it is read; a turned page does not begin at 0. */
export interface UprightPage extends Box {
  /** degrees that the frame is turned against the page, clockwise */
  readonly turn: Turn;
  readonly glyphs: readonly Glyph[];
  /** what is written aslant or across, or beside the page: watermarks, seals */
  readonly strays: readonly PlacedGlyph[];
  readonly rules: readonly RuledLine[];
}

export type Turn = 0 | 90 | 180 | 270;
const COS: Readonly<Record<Turn, number>> = { 0: 1, 90: 0, 180: -1, 270: 0 };
const SIN: Readonly<Record<Turn, number>> = { 0: 0, 90: 1, 180: 0, 270: -1 };
/** Writing that leans less than this is upright. */
const LEAN = 3;
/** Characters may stand so far beside the page. */
const MARGIN = 3;

export const fontKey = (glyph: { readonly font: string }): string => glyph.font;

function turnOf(angle: number): Turn | null {
  for (const turn of [0, 90, 180, 270] as const) {
    const off = (((angle - turn) % 360) + 540) % 360;
    if (Math.abs(off - 180) <= LEAN) return turn;
  }
  return null;
}

/** Turns a page so that most of its text is upright: a wide table is often printed across. */
export function upright(content: PageContent): UprightPage {
  const counts = new Map<Turn, number>();
  for (const { angle, text } of content.glyphs) {
    const turn = turnOf(angle);
    if (turn !== null && text.trim() !== '') counts.set(turn, (counts.get(turn) ?? 0) + 1);
  }
  let turn: Turn = 0;
  for (const [one, count] of counts) if (count > (counts.get(turn) ?? 0)) turn = one;
  const across = (x: number, y: number): number => x * COS[turn] + y * SIN[turn];
  const down = (x: number, y: number): number => y * COS[turn] - x * SIN[turn];
  const corners = [
    [0, 0],
    [content.width, content.height],
  ].map(([x = 0, y = 0]) => [across(x, y), down(x, y)] as const);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const page = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const glyphs: Glyph[] = [];
  const strays: PlacedGlyph[] = [];
  for (const glyph of content.glyphs) {
    const left = across(glyph.x, glyph.y);
    const base = down(glyph.x, glyph.y);
    const inside =
      left >= page.left - MARGIN &&
      left + glyph.width <= page.right + MARGIN + glyph.size &&
      base >= page.top &&
      base <= page.bottom + MARGIN;
    if (turnOf(glyph.angle) !== turn || !inside || !(glyph.size > 0.5)) strays.push(glyph);
    else {
      const { text, size, font, confidence } = glyph;
      const sure = confidence === undefined ? {} : { confidence };
      glyphs.push({ text, left, right: left + Math.max(0, glyph.width), base, size, font, ...sure });
    }
  }
  const rules = content.rules.map(({ x1, y1, x2, y2 }): RuledLine => {
    const [ax, bx, ay, by] = [across(x1, y1), across(x2, y2), down(x1, y1), down(x2, y2)];
    return { x1: Math.min(ax, bx), y1: Math.min(ay, by), x2: Math.max(ax, bx), y2: Math.max(ay, by) };
  });
  return { ...page, turn, glyphs, strays, rules };
}

/** A rectangle of the frame on the page as it is shown: left, top, width, height in points from its upper left corner. */
export function boxOnPage(
  turn: Turn,
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
): readonly [number, number, number, number] {
  const xs = [left * COS[turn] - top * SIN[turn], right * COS[turn] - bottom * SIN[turn]];
  const ys = [left * SIN[turn] + top * COS[turn], right * SIN[turn] + bottom * COS[turn]];
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return [
    rounded(Math.min(...xs)),
    rounded(Math.min(...ys)),
    rounded(Math.max(...xs) - Math.min(...xs)),
    rounded(Math.max(...ys) - Math.min(...ys)),
  ];
}
