import type { Buffer } from 'node:buffer';
import type { CellBorder } from '../flow-text.js';

/**
 * Properties of paragraphs and characters in a legacy Word file ([MS-DOC] 2.6): each is a number and an operand, whose length the number's
 * highest bits tell. The pages that hold them are listed in the table stream.
 */
const PAGE = 512;
const FIRST_STYLE_OF_HEADINGS = 1;
const LAST_STYLE_OF_HEADINGS = 9;

const PARAGRAPH = {
  inTable: 0x2416,
  endsRow: 0x2417,
  list: 0x460b,
  outline: 0x2640,
  cells: 0xd608,
  tabs: 0xc615,
  repeated: 0x3404,
} as const;
const CHARACTER = { deleted: 0x0800, hidden: 0x083c, symbol: 0x6a09 } as const;
/** Lists are numbered from 1; what is above is none. */
const LAST_LIST = 0x07fe;
const BODY_LEVEL = 9;

export interface ParagraphProperties {
  readonly inTable: boolean;
  readonly endsRow: boolean;
  /** Word counts it by itself */
  readonly numbered: boolean;
  /** 1 is the highest; null for text */
  readonly level: number | null;
  readonly borders: readonly CellBorder[];
  /** the row is repeated on every page: a head */
  readonly repeated: boolean;
}

/** What holds for a stretch of the file. */
export interface Stretched<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

function operandLength(property: number, operand: Buffer): number {
  const kind = property >> 13;
  if (kind === 0 || kind === 1) return 1;
  if (kind === 2 || kind === 4 || kind === 5) return 2;
  if (kind === 3) return 4;
  if (kind === 7) return 3;
  if (property === PARAGRAPH.cells) return operand.length < 2 ? 2 : operand.readUInt16LE(0) + 1;
  return (operand[0] ?? 0) + 1;
}

/** Walks over properties; what is cut off is left out. */
function eachProperty(properties: Buffer, take: (property: number, operand: Buffer) => void): void {
  for (let at = 0; at + 3 <= properties.length; ) {
    const property = properties.readUInt16LE(at);
    const operand = properties.subarray(at + 2);
    const length = operandLength(property, operand);
    if (length > operand.length) return;
    take(property, operand.subarray(0, length));
    at += 2 + length;
  }
}

const VERTICAL = 0x20;
const RESTARTS = 0x40;
const MERGED = 0x02;
const CELL = 20;

/** The cells of a row: count, borders from left to right, then what is said of each. */
function bordersOf(operand: Buffer): CellBorder[] {
  const count = operand[2] ?? 0;
  const borders: CellBorder[] = [];
  for (let cell = 0; cell < count; cell++) {
    const place = 3 + (cell + 1) * 2;
    if (place + 2 > operand.length) return borders;
    const facts = 3 + (count + 1) * 2 + cell * CELL;
    const flags = facts + 2 <= operand.length ? operand.readUInt16LE(facts) : 0;
    borders.push({
      right: operand.readInt16LE(place),
      below: (flags & VERTICAL) !== 0 && (flags & RESTARTS) === 0,
      beside: (flags & MERGED) !== 0,
    });
  }
  return borders;
}

function paragraphProperties(style: number, properties: Buffer): ParagraphProperties {
  let inTable = false;
  let endsRow = false;
  let numbered = false;
  let repeated = false;
  let borders: CellBorder[] = [];
  let level = style >= FIRST_STYLE_OF_HEADINGS && style <= LAST_STYLE_OF_HEADINGS ? style : null;
  eachProperty(properties, (property, operand) => {
    const first = operand[0] ?? 0;
    if (property === PARAGRAPH.inTable) inTable = first !== 0;
    else if (property === PARAGRAPH.endsRow) endsRow = first !== 0;
    else if (property === PARAGRAPH.repeated) repeated = first !== 0;
    else if (property === PARAGRAPH.outline) level = first < BODY_LEVEL ? first + 1 : null;
    else if (property === PARAGRAPH.list) numbered = operand.readUInt16LE(0) > 0 && operand.readUInt16LE(0) <= LAST_LIST;
    else if (property === PARAGRAPH.cells) borders = bordersOf(operand);
  });
  return { inTable, endsRow, numbered, level, borders, repeated };
}

const isUnseen = (properties: Buffer): boolean => {
  let unseen = false;
  eachProperty(properties, (property, operand) => {
    if (property === CHARACTER.symbol) unseen = true;
    else if (property === CHARACTER.deleted || property === CHARACTER.hidden) unseen ||= ((operand[0] ?? 0) & 1) === 1;
  });
  return unseen;
};

/** The pages that a list in the table stream names, each with the stretches it is about. */
function* pagesOf(main: Buffer, table: Buffer, listedAt: number): Generator<{ page: Buffer; runs: number }> {
  const start = main.readUInt32LE(listedAt);
  const count = Math.floor((main.readUInt32LE(listedAt + 4) - 4) / 8);
  if (count < 1 || start + (count * 2 + 1) * 4 > table.length) return;
  for (let index = 0; index < count; index++) {
    const from = table.readUInt32LE(start + (count + 1 + index) * 4) * PAGE;
    const page = main.subarray(from, from + PAGE);
    if (page.length === PAGE) yield { page, runs: page.readUInt8(PAGE - 1) };
  }
}

/** Places in the information block at the head of the file where the lists of pages stand. */
const CHARACTER_PAGES = 0x00fa;
const PARAGRAPH_PAGES = 0x0102;
const PARAGRAPH_ENTRY = 13;

/** The properties of all paragraphs, by their place in the file. */
export function paragraphsOf(main: Buffer, table: Buffer): Stretched<ParagraphProperties>[] {
  const found: Stretched<ParagraphProperties>[] = [];
  for (const { page, runs } of pagesOf(main, table, PARAGRAPH_PAGES)) {
    if ((runs + 1) * 4 + runs * PARAGRAPH_ENTRY > PAGE) continue;
    for (let run = 0; run < runs; run++) {
      const place = (page[(runs + 1) * 4 + run * PARAGRAPH_ENTRY] ?? 0) * 2;
      const words = page[place] ?? 0;
      const [begin, end] = words === 0 ? [place + 2, place + 2 + (page[place + 1] ?? 0) * 2] : [place + 1, place + words * 2];
      const properties = place === 0 ? page.subarray(0, 0) : page.subarray(begin, end);
      const style = properties.length >= 2 ? properties.readUInt16LE(0) : 0;
      found.push({
        from: page.readUInt32LE(run * 4),
        to: page.readUInt32LE(run * 4 + 4),
        value: paragraphProperties(style, properties.subarray(2)),
      });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/** Stretches of the file that are not shown: deleted, hidden, or a sign of a symbol font that stands for another character. */
export function unseenOf(main: Buffer, table: Buffer): Stretched<true>[] {
  const found: Stretched<true>[] = [];
  for (const { page, runs } of pagesOf(main, table, CHARACTER_PAGES)) {
    if ((runs + 1) * 4 + runs > PAGE) continue;
    for (let run = 0; run < runs; run++) {
      const place = (page[(runs + 1) * 4 + run] ?? 0) * 2;
      if (place !== 0 && isUnseen(page.subarray(place + 1, place + 1 + (page[place] ?? 0))))
        found.push({ from: page.readUInt32LE(run * 4), to: page.readUInt32LE(run * 4 + 4), value: true });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/** What holds at a place. */
export function valueAt<T>(sorted: readonly Stretched<T>[], place: number): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.from ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low - 1];
  return found && place < found.to ? found.value : undefined;
}
