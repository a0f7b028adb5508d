import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * jieba's dictionary as tables in which nothing has to be built when a program starts: scripts/build-dictionary.mjs wrote them in this order. The
 * words are a tree by UTF-16 units; the children of a node stand side by side, by their units, from `first[node]` to `first[node + 1]`.
 */
export interface Dictionary {
  /** logarithms of probabilities: that of the rarest word, then those that `weight` points to */
  readonly weights: Float64Array;
  /** the model for words that the dictionary does not hold: states begin, end, middle, single; a row of `emission` for each character */
  readonly start: Float64Array;
  readonly moves: Float64Array;
  readonly emission: Float64Array;
  readonly first: Uint32Array;
  readonly unit: Uint16Array;
  /** where a node's weight stands in `weights`; 0 where the node is no word */
  readonly weight: Uint16Array;
  /** the row of a character in `emission`; row 0 is that of characters that the model does not know */
  readonly emissionAt: Uint16Array;
  /** where a node's part of speech stands in `tags` */
  readonly tag: Uint8Array;
  readonly tags: readonly string[];
  /** the root's child by its unit; 0 for none */
  readonly roots: Uint32Array;
}

const FILE = fileURLToPath(new URL('../../data/jieba.bin', import.meta.url));

type Tables = Omit<Dictionary, 'tags' | 'roots'>;
const TABLES = {
  weights: Float64Array,
  start: Float64Array,
  moves: Float64Array,
  emission: Float64Array,
  first: Uint32Array,
  unit: Uint16Array,
  weight: Uint16Array,
  emissionAt: Uint16Array,
  tag: Uint8Array,
} as const;

function readWhole(path: string): ArrayBuffer {
  if (!existsSync(path)) throw new Error(`the dictionary of words is missing: ${path}. Run "npm run build", or install gangmu anew.`);
  // read into a buffer of its own, so that every table begins where its numbers may
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; ) {
      const count = readSync(file, bytes, at, size - at, at);
      if (count === 0) break;
      at += count;
    }
    return bytes.buffer;
  } finally {
    closeSync(file);
  }
}

/**
 * Reads the dictionary.
 *
 * @throws Error that says what to do where the file is missing
 */
export function readDictionary(): Dictionary {
  const buffer = readWhole(FILE);
  const bytes = new Uint8Array(buffer);
  let at = bytes.indexOf(0x0a) + 1;
  const { tags, lengths } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, at))) as {
    tags: string[];
    lengths: Record<string, number>;
  };
  const tables = Object.fromEntries(
    Object.entries(TABLES).map(([name, kind]) => {
      const table = new kind(buffer, at, lengths[name]);
      at += table.byteLength;
      return [name, table];
    }),
  ) as unknown as Tables;
  const roots = new Uint32Array(65_536);
  for (let node = tables.first[0] ?? 0; node < (tables.first[1] ?? 0); node++) roots[tables.unit[node] ?? 0] = node;
  return { ...tables, tags, roots };
}
