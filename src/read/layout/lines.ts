import type { Box } from './box.js';
import { median } from '../../model/median.js';
import { fontKey, type Glyph } from './turn.js';

/** What stands together in a line: nothing in it is further apart than words are. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** of what was recognised: its words, in the order of the text; each ends where the next begins */
  readonly words?: readonly RecognisedWord[];
}

/** A word that was recognised from a picture. */
export interface RecognisedWord {
  /** where it begins in the text of its segment */
  readonly start: number;
  readonly left: number;
  readonly right: number;
  /** how sure recognition is of it, in per cent */
  readonly confidence: number;
}

/** A line of print. */
export interface PrintLine extends Box {
  readonly segments: readonly Segment[];
  readonly text: string;
  readonly base: number;
  /** size of most of its characters */
  readonly size: number;
  /** font of most of its characters */
  readonly font: string;
}

/** What stands in a line's text where a gap parts it. */
export const BETWEEN_SEGMENTS = '  ';

/** Share of the height of a character above and below the line that it stands on. */
const ABOVE = 0.85;
const BELOW = 0.2;
/** Gaps, in sizes of a character: a blank between Latin words, one between anything, and one that parts columns. */
const WORD_GAP = 0.18;
const BLANK_GAP = 0.9;
const SEGMENT_GAP = 1.25;

interface OpenLine {
  top: number;
  bottom: number;
  readonly glyphs: Glyph[];
}

/** Characters whose heights overlap stand in one line, so that figures above and below it do too. */
function rowsOf(glyphs: readonly Glyph[]): OpenLine[] {
  const rows: OpenLine[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const top = glyph.base - glyph.size * ABOVE;
    const bottom = glyph.base + glyph.size * BELOW;
    let home: OpenLine | undefined;
    for (let at = rows.length - 1; at >= Math.max(0, rows.length - 4) && !home; at--) {
      const row = rows[at];
      if (!row) continue;
      const overlap = Math.min(bottom, row.bottom) - Math.max(top, row.top);
      if (overlap > Math.min(bottom - top, row.bottom - row.top) * 0.55) home = row;
    }
    if (!home) rows.push({ top, bottom, glyphs: [glyph] });
    else {
      home.glyphs.push(glyph);
      if (bottom - top > home.bottom - home.top) [home.top, home.bottom] = [top, bottom];
    }
  }
  return rows;
}

const isBlank = (text: string): boolean => /^[\s\u00a0\u3000\u200b]*$/u.test(text);
const isNarrow = (char: string): boolean => /[!-~\u00a1-\u024f\u0370-\u04ff]/u.test(char);

/** The value that most characters have. */
function usual<T>(glyphs: readonly Glyph[], of: (glyph: Glyph) => T): T | undefined {
  const counts = new Map<T, number>();
  for (const glyph of glyphs) counts.set(of(glyph), (counts.get(of(glyph)) ?? 0) + (isNarrow(glyph.text) ? 1 : 2));
  let best: T | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** Bold by printing twice: the same character again, hardly moved. */
const isAgain = (glyph: Glyph, before: Glyph | undefined): boolean =>
  before !== undefined &&
  glyph.text === before.text &&
  Math.abs(glyph.left - before.left) < glyph.size * 0.12 &&
  Math.abs(glyph.base - before.base) < glyph.size * 0.12;

/** Small figures above the line are an exponent (m²) or the mark of a note, never part of a number. */
const RAISED: Readonly<Record<string, string>> = Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((raised, digit) => [String(digit), raised]));
const isRaised = (glyph: Glyph, base: number, size: number): boolean =>
  glyph.size < size * 0.8 && base - glyph.base > size * 0.2 && base - glyph.base < size;

interface OpenSegment {
  text: string;
  left: number;
  right: number;
  words?: { start: number; left: number; right: number; confidence: number }[];
}

/** Characters beside each other that recognition is equally sure of are a word. */
function addWord(segment: OpenSegment, { left, right, confidence }: Glyph, start: number): void {
  const last = segment.words?.[segment.words.length - 1];
  if (last && last.confidence === confidence) last.right = Math.max(last.right, right);
  else if (last || confidence !== undefined) (segment.words ??= []).push({ start, left, right, confidence: confidence ?? 100 });
}

function lineOf({ glyphs: all }: OpenLine): PrintLine | null {
  const sorted = all.sort((a, b) => a.left - b.left);
  const blanks = sorted.filter(({ text }) => isBlank(text));
  const glyphs: Glyph[] = [];
  for (const glyph of sorted) if (!isBlank(glyph.text) && !isAgain(glyph, glyphs[glyphs.length - 1])) glyphs.push(glyph);
  const first = glyphs[0];
  if (!first) return null;
  const size = usual(glyphs, (glyph) => Math.round(glyph.size * 10) / 10) ?? first.size;
  const segments: OpenSegment[] = [];
  const base = median(glyphs.filter((glyph) => Math.abs(glyph.size - size) < size * 0.15).map((glyph) => glyph.base)) || first.base;
  let last: Glyph | null = null;
  let blank = 0;
  for (const glyph of glyphs) {
    const text = isRaised(glyph, base, size) ? (RAISED[glyph.text] ?? glyph.text) : glyph.text;
    const open = segments[segments.length - 1];
    while ((blanks[blank]?.left ?? Infinity) < (last?.left ?? -Infinity)) blank++;
    const space = last !== null && (blanks[blank]?.left ?? Infinity) < glyph.left;
    const gap = last ? glyph.left - last.right : Infinity;
    if (!open || !last || gap > size * SEGMENT_GAP) {
      const begun: OpenSegment = { text, left: glyph.left, right: glyph.right };
      addWord(begun, glyph, 0);
      segments.push(begun);
    } else {
      const narrow = isNarrow(last.text.slice(-1)) && isNarrow(glyph.text);
      const parted = gap > size * BLANK_GAP || (space && gap > size * 0.08) || (narrow && gap > size * WORD_GAP);
      if (parted) open.text += ' ';
      addWord(open, glyph, open.text.length);
      open.text += text;
      open.right = Math.max(open.right, glyph.right);
    }
    last = glyph;
  }
  return {
    segments,
    text: segments.map(({ text }) => text).join(BETWEEN_SEGMENTS),
    left: first.left,
    right: Math.max(...segments.map(({ right }) => right)),
    top: base - size * ABOVE,
    bottom: base + size * BELOW,
    base,
    size,
    font: usual(glyphs, fontKey) ?? '',
  };
}

/** The lines that characters make, from top to bottom. */
export function linesIn(glyphs: readonly Glyph[]): PrintLine[] {
  return rowsOf(glyphs)
    .flatMap((row) => lineOf(row) ?? [])
    .sort((a, b) => a.base - b.base);
}

/** A line made of some of the segments of another. */
export function linePart(line: PrintLine, segments: readonly Segment[]): PrintLine {
  return {
    ...line,
    segments,
    text: segments.map(({ text }) => text).join(BETWEEN_SEGMENTS),
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
}
