/** A file that is read in parts, so that it need not be held. */
export interface ByteSource {
  readonly size: number;
  /** the bytes from `start` to `end`, both in the file */
  readonly part: (start: number, end: number) => Uint8Array;
}

/** A folder as `gangmu extract` writes it, handed in by whoever may touch the disk. Paths are below it, with /. */
export interface Folder {
  readonly list: () => readonly string[];
  /** null where there is no such file */
  readonly read: (path: string) => Uint8Array | null;
  /** for files too large to be held; without it they are read whole */
  readonly open?: (path: string) => ByteSource | null;
}

export const bytesSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  part: (start, end) => bytes.subarray(start, end),
});

/** A file of the folder, in parts where the folder gives parts; null where there is none. */
export function byteSourceOf(folder: Folder, path: string): ByteSource | null {
  if (folder.open) return folder.open(path);
  const bytes = folder.read(path);
  return bytes && bytesSource(bytes);
}

/** Bytes read at a time. */
const BLOCK = 1 << 20;

/** A stretch of a file that ends with a line. */
export interface ByteBlock {
  readonly bytes: Uint8Array;
  /** nothing follows */
  readonly last: boolean;
}

/**
 * A file in blocks of whole lines. `take` says how many bytes of a block it has dealt with; what it leaves is given again with more behind
 * it, so that a record over several lines is never cut for good.
 *
 * @param from and `to`: the stretch to read
 */
export function* blocksOf<T>(
  source: ByteSource,
  from: number,
  to: number,
  take: (block: ByteBlock, start: number) => Generator<T, number>,
): Generator<T, void> {
  let wanted = BLOCK;
  for (let start = from; start < to; ) {
    const end = Math.min(to, start + wanted);
    const last = end === to;
    const read = source.part(start, end);
    const bytes = last ? read : read.subarray(0, read.lastIndexOf(10) + 1);
    const taken: number = bytes.length === 0 ? 0 : yield* take({ bytes, last }, start);
    wanted = taken === 0 ? wanted * 2 : BLOCK;
    start += taken;
  }
}
