import type { PlanBlock } from './blocks.js';

const SECTOR = 512;
const LAST = 0xfffffffe;
const FREE = 0xffffffff;
const IS_TABLE = 0xfffffffd;

/** A legacy Office container with streams of at least 4096 bytes; the streams hang in a chain below the root. */
export function oleFile(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const padded = Object.entries(streams).map(
    ([name, bytes]) => [name, Buffer.concat([bytes, Buffer.alloc(Math.max(0, 4096 - bytes.length))])] as const,
  );
  const sectorsOf = (length: number): number => Math.ceil(length / SECTOR);
  const directorySectors = sectorsOf((padded.length + 1) * 128);
  const content = padded.reduce((sum, [, bytes]) => sum + sectorsOf(bytes.length), directorySectors);
  let tables = 1;
  while (tables * (SECTOR / 4) < content + tables) tables++;
  const table: number[] = Array.from({ length: tables }, () => IS_TABLE);
  const chain = (count: number): number => {
    const first = table.length;
    for (let at = 1; at < count; at++) table.push(table.length + 1);
    table.push(LAST);
    return first;
  };
  const directoryFirst = chain(directorySectors);
  const directory = Buffer.alloc(directorySectors * SECTOR);
  const entry = (at: number, name: string, type: number, right: number, child: number, first: number, size: number): void => {
    const place = at * 128;
    directory.write(name, place, 'utf16le');
    directory.writeUInt16LE((name.length + 1) * 2, place + 64);
    directory.writeUInt8(type, place + 66);
    directory.writeUInt32LE(FREE, place + 68);
    directory.writeUInt32LE(right, place + 72);
    directory.writeUInt32LE(child, place + 76);
    directory.writeUInt32LE(first, place + 116);
    directory.writeUInt32LE(size, place + 120);
  };
  entry(0, 'Root Entry', 5, FREE, padded.length > 0 ? 1 : FREE, LAST, 0);
  padded.forEach(([name, bytes], at) =>
    entry(at + 1, name, 2, at + 1 < padded.length ? at + 2 : FREE, FREE, chain(sectorsOf(bytes.length)), bytes.length),
  );
  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tables, 44);
  header.writeUInt32LE(directoryFirst, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(LAST, 60);
  header.writeUInt32LE(LAST, 68);
  for (let at = 0; at < 109; at++) header.writeUInt32LE(at < tables ? at : FREE, 76 + at * 4);
  const fat = Buffer.alloc(tables * SECTOR, 0xff);
  table.forEach((next, at) => fat.writeUInt32LE(next, at * 4));
  const whole = (bytes: Uint8Array): Buffer => Buffer.concat([bytes, Buffer.alloc(sectorsOf(bytes.length) * SECTOR - bytes.length)]);
  return Buffer.concat([header, fat, directory, ...padded.map(([, bytes]) => whole(bytes))]);
}

/** A paragraph as Word stores it: its characters with the mark that ends it, and its properties. */
export interface WordParagraph {
  readonly text: string;
  readonly style?: number;
  readonly properties?: Uint8Array;
}

const word = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const IN_TABLE = [...word(0x2416), 1];
export const NUMBERED = [...word(0x460b), ...word(1)];
export const outlineLevel = (level: number): number[] => [...word(0x2640), level];

/** The end of a row: its cells with their borders, `merged` by column. */
export function rowEnd(rights: readonly number[], flags: readonly number[] = []): WordParagraph {
  const cells = rights.flatMap((_, at) => [...word(flags[at] ?? 0), ...Array.from({ length: 18 }, () => 0)]);
  const operand = [rights.length, ...[0, ...rights].flatMap(word), ...cells];
  return {
    text: '\u0007',
    properties: Uint8Array.from([...IN_TABLE, ...word(0x2417), 1, ...word(0xd608), ...word(operand.length + 1), ...operand]),
  };
}

export interface WordParts {
  readonly body: readonly WordParagraph[];
  readonly footnotes?: string;
  readonly boxes?: string;
  /** characters of the body that are deleted, from and to */
  readonly deleted?: readonly [number, number];
  /** the body is stored in one byte a character */
  readonly narrow?: boolean;
}

const TEXT_AT = 0x800;

/** A legacy Word file with these paragraphs. */
export function wordFile({ body, footnotes = '', boxes = '', deleted, narrow = false }: WordParts): Buffer {
  const text = body.map((one) => one.text).join('');
  const all = text + footnotes + boxes;
  const width = narrow ? 1 : 2;
  const bytes = Buffer.from(all, narrow ? 'latin1' : 'utf16le');
  const pagesAt = TEXT_AT + Math.ceil(bytes.length / SECTOR) * SECTOR;
  const pages: Buffer[] = [];
  const firsts: number[] = [];
  let place = TEXT_AT;
  for (const { text: own, style = 0, properties = Uint8Array.of() } of body) {
    const page = Buffer.alloc(SECTOR);
    const end = place + own.length * width;
    page.writeUInt32LE(place, 0);
    page.writeUInt32LE(end, 4);
    const entry = Buffer.concat([Buffer.from(word(style)), properties, Buffer.alloc(properties.length % 2)]);
    page.writeUInt8(0x40 / 2, 8);
    page.writeUInt8(0, 0x40);
    page.writeUInt8(entry.length / 2, 0x41);
    entry.copy(page, 0x42);
    page.writeUInt8(1, SECTOR - 1);
    firsts.push(place);
    pages.push(page);
    place = end;
  }
  const listOf = (starts: readonly number[], end: number, first: number): Buffer => {
    const list = Buffer.alloc(starts.length * 8 + 4);
    starts.forEach((start, at) => list.writeUInt32LE(start, at * 4));
    list.writeUInt32LE(end, starts.length * 4);
    starts.forEach((_, at) => list.writeUInt32LE(first + at, (starts.length + 1 + at) * 4));
    return list;
  };
  const paragraphs = listOf(firsts, place, pagesAt / SECTOR);
  const characters = deleted === undefined ? Buffer.alloc(0) : listOf([TEXT_AT], place, pagesAt / SECTOR + pages.length);
  if (deleted !== undefined) {
    const page = Buffer.alloc(SECTOR);
    [0, ...deleted, text.length].forEach((at, index) => page.writeUInt32LE(TEXT_AT + at * width, index * 4));
    page.writeUInt8(0x60 / 2, 4 * 4 + 1);
    Buffer.from([3, ...word(0x0800), 1]).copy(page, 0x60);
    page.writeUInt8(3, SECTOR - 1);
    pages.push(page);
  }
  const pieces = Buffer.alloc(5 + 8 + 8);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(all.length, 9);
  pieces.writeUInt32LE(narrow ? (TEXT_AT * 2) | 0x40000000 : TEXT_AT, 15);
  const table = Buffer.concat([pieces, paragraphs, characters]);
  const main = Buffer.concat([Buffer.alloc(TEXT_AT), bytes, Buffer.alloc(pagesAt - TEXT_AT - bytes.length), ...pages]);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x0200, 0x0a);
  main.writeUInt32LE(TEXT_AT, 0x18);
  main.writeUInt32LE(text.length, 0x4c);
  main.writeUInt32LE(footnotes.length, 0x50);
  main.writeUInt32LE(boxes.length, 0x64);
  main.writeUInt32LE(pieces.length + paragraphs.length, 0xfa);
  main.writeUInt32LE(characters.length, 0xfe);
  main.writeUInt32LE(pieces.length, 0x102);
  main.writeUInt32LE(paragraphs.length, 0x106);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(pieces.length, 0x1a6);
  return oleFile({ WordDocument: main, '1Table': table });
}

/** A plan as Word stores it. */
export function wordParagraphs(blocks: readonly PlanBlock[]): WordParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'table'
      ? [block.columns, ...block.rows].flatMap((row) => [
          ...row.map((cell) => ({ text: `${cell}\u0007`, properties: Uint8Array.from(IN_TABLE) })),
          rowEnd(row.map((_, at) => (at + 1) * 1000)),
        ])
      : [{ text: `${block.text}\r` }],
  );
}
