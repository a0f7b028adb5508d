import type { Buffer } from 'node:buffer';
import { fromWindows1252 } from '../windows-1252.js';

/** A stretch of the text that stands in one piece in the file. */
export interface TextPiece {
  /** characters before it */
  readonly start: number;
  readonly end: number;
  /** where it begins in the main stream */
  readonly place: number;
  /** bytes of a character */
  readonly width: 1 | 2;
}

/** Where the information block says that the list of pieces stands, and how long each part of the text is. */
const LIST = 0x01a2;
const COUNTS = { body: 0x4c, footnotes: 0x50, headers: 0x54, macros: 0x58, comments: 0x5c, endnotes: 0x60, boxes: 0x64 } as const;
export type Part = keyof typeof COUNTS;

const NARROW = 0x40000000;
const PROPERTIES = 1;
const PIECES = 2;

/** The pieces of the text in its order; null where the list leads out of the file. */
export function piecesOf(main: Buffer, table: Buffer): TextPiece[] | null {
  if (main.length < LIST + 8) return null;
  let at = main.readUInt32LE(LIST);
  const end = at + main.readUInt32LE(LIST + 4);
  if (end > table.length) return null;
  while (at + 5 <= end && table[at] === PROPERTIES) at += 3 + table.readUInt16LE(at + 1);
  if (at + 5 > end || table[at] !== PIECES) return null;
  const count = Math.floor((table.readUInt32LE(at + 1) - 4) / 12);
  at += 5;
  if (count < 1 || at + 4 + count * 12 > table.length) return null;
  const pieces: TextPiece[] = [];
  for (let index = 0; index < count; index++) {
    const start = table.readUInt32LE(at + index * 4);
    const next = table.readUInt32LE(at + index * 4 + 4);
    const place = table.readUInt32LE(at + (count + 1) * 4 + index * 8 + 2);
    const narrow = (place & NARROW) !== 0;
    const width = narrow ? 1 : 2;
    const from = narrow ? (place & ~NARROW) / 2 : place;
    // no byte is a character twice
    if (next > main.length || next < start || start !== (pieces.at(-1)?.end ?? 0) || from + (next - start) * width > main.length)
      return null;
    pieces.push({ start, end: next, place: from, width });
  }
  return pieces;
}

/** The characters of a part of the text, from and to. */
export function extentOf(main: Buffer, part: Part): readonly [start: number, end: number] {
  let start = 0;
  for (const [name, place] of Object.entries(COUNTS)) {
    const length = main.readUInt32LE(place);
    if (name === part) return [start, start + length];
    start += length;
  }
  return [start, start];
}

/** The characters between two places, piece by piece, each with the place of its first one in the file. */
export function* textsOf(
  main: Buffer,
  pieces: readonly TextPiece[],
  start: number,
  end: number,
): Generator<{ text: string; place: number; width: 1 | 2 }> {
  for (const piece of pieces) {
    const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.end)];
    if (from >= to) continue;
    const place = piece.place + (from - piece.start) * piece.width;
    const bytes = main.subarray(place, place + (to - from) * piece.width);
    yield { text: piece.width === 1 ? fromWindows1252(bytes) : bytes.toString('utf16le'), place, width: piece.width };
  }
}
