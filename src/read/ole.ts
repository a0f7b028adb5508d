import { Buffer } from 'node:buffer';

/** The file of Word, Excel and PowerPoint before 2007: a file system within a file, whose sectors are chained by tables. */
export interface OleFile {
  /** the names of all that is in it */
  readonly names: readonly string[];
  /** The first bytes of a stream; null where there is none or its chain is broken. */
  readonly stream: (name: string, most?: number) => Uint8Array | null;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const IN_HEADER = 109;
const ENTRY = 128;
const LAST = 0xfffffffa;
const NOTHING = 0xffffffff;
const ROOT = 5;
const STREAM = 2;
const STORAGE = 1;
const MINI_CUTOFF = 4096;

export const isOle = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte);

/** The stream that holds an office document under a password. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Is it an office document that only opens with a password? Also where the file is damaged, so that the names in it cannot be listed. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return isOle(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED);
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly links: readonly number[];
  readonly child: number;
  readonly first: number;
  readonly size: number;
}

/** The sectors of a chain; null where it goes in a circle, out of the table or out of the file. */
function chainOf(table: Uint32Array, first: number, sectors: number): number[] | null {
  const chain: number[] = [];
  for (let at = first; at < LAST; at = table[at] ?? NOTHING) {
    if (at >= sectors || at >= table.length || chain.length >= table.length) return null;
    chain.push(at);
  }
  return chain;
}

/**
 * Opens a legacy Office file for looking at it: every table, every chain and the tree of names is walked once, so that what reads the file
 * afterwards cannot be led in a circle. Null where anything leads nowhere: the file was cut off or is damaged.
 */
export function openOle(bytes: Uint8Array): OleFile | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEADER || !isOle(bytes)) return null;
  const shift = file.readUInt16LE(30);
  const tables = file.readUInt32LE(44);
  if ((shift !== 9 && shift !== 12) || file.readUInt16LE(32) !== 6 || file.readUInt32LE(56) !== MINI_CUTOFF) return null;
  const size = 2 ** shift;
  // the last sector may be shorter than the others
  const sectors = Math.ceil((file.length - size) / size);
  const sector = (at: number): Buffer => file.subarray((at + 1) * size, (at + 2) * size);
  if (sectors < 1 || tables > Math.ceil((sectors * 4) / size) + 8) return null;

  const places: number[] = [];
  for (let at = 0; at < Math.min(IN_HEADER, tables); at++) places.push(file.readUInt32LE(76 + at * 4));
  const more = file.readUInt32LE(72);
  if (tables > IN_HEADER) {
    let next = file.readUInt32LE(68);
    for (let count = 0; count < more && places.length < tables; count++) {
      const here = next < sectors ? sector(next) : Buffer.alloc(0);
      if (here.length < size) return null;
      for (let at = 0; at + 4 < size && places.length < tables; at += 4) places.push(here.readUInt32LE(at));
      next = here.readUInt32LE(size - 4);
    }
  }
  if (places.length !== tables) return null;
  const table = new Uint32Array((tables * size) / 4);
  for (const [index, place] of places.entries()) {
    const here = place < sectors ? sector(place) : Buffer.alloc(0);
    if (here.length < size) return null;
    for (let at = 0; at < size; at += 4) table[(index * size + at) / 4] = here.readUInt32LE(at);
  }
  const bytesOf = (chain: readonly number[]): Buffer => Buffer.concat(chain.map(sector));

  const directory = chainOf(table, file.readUInt32LE(48), sectors);
  const miniChain = chainOf(table, file.readUInt32LE(60), sectors);
  if (directory === null || miniChain === null || miniChain.length !== file.readUInt32LE(64)) return null;
  const entries = entriesIn(bytesOf(directory));
  const root = entries.find(({ type }) => type === ROOT);
  if (!root || !isTree(entries, entries.indexOf(root))) return null;
  const miniBytes = bytesOf(miniChain);
  const mini = new Uint32Array(miniBytes.length >> 2).map((_, at) => miniBytes.readUInt32LE(at * 4));
  const miniStream = chainOf(table, root.first, sectors);
  if (miniStream === null) return null;
  const miniSectors = (miniStream.length * size) / 64;

  const chains = new Map<Entry, { chain: readonly number[]; small: boolean }>();
  let taken = 0;
  for (const entry of entries) {
    if (entry.type !== STREAM) continue;
    const small = entry.size < MINI_CUTOFF;
    const chain = entry.size === 0 ? [] : chainOf(small ? mini : table, entry.first, small ? miniSectors : sectors);
    if (chain === null || chain.length * (small ? 64 : size) < entry.size) return null;
    // no sector belongs to two streams
    taken += chain.length * (small ? 64 : size);
    if (taken > file.length * 2) return null;
    chains.set(entry, { chain, small });
  }
  return {
    names: entries.filter(({ type }) => type === STREAM || type === STORAGE).map(({ name }) => name),
    stream: (name, most = Infinity) => {
      const entry = entries.find((one) => one.type === STREAM && one.name === name);
      const found = entry && chains.get(entry);
      if (!entry || !found) return null;
      const length = Math.min(entry.size, most);
      if (!found.small) return bytesOf(found.chain.slice(0, Math.ceil(length / size))).subarray(0, length);
      const whole = bytesOf(miniStream);
      const parts = found.chain.slice(0, Math.ceil(length / 64)).map((at) => whole.subarray(at * 64, at * 64 + 64));
      return Buffer.concat(parts).subarray(0, length);
    },
  };
}

function entriesIn(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, Math.max(0, directory.readUInt16LE(at + 64) - 2));
    entries.push({
      name: directory.toString('utf16le', at, at + length),
      type: directory.readUInt8(at + 66),
      links: [directory.readUInt32LE(at + 68), directory.readUInt32LE(at + 72)],
      child: directory.readUInt32LE(at + 76),
      first: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}

/** Does each name stand once in the tree of names? */
function isTree(entries: readonly Entry[], root: number): boolean {
  const seen = new Set<number>([root]);
  const open = [entries[root]?.child ?? NOTHING];
  while (open.length > 0) {
    const at = open.pop() ?? NOTHING;
    if (at === NOTHING) continue;
    const entry = entries[at];
    if (!entry || seen.has(at)) return false;
    seen.add(at);
    open.push(...entry.links);
    if (entry.type === STORAGE) open.push(entry.child);
  }
  return true;
}
