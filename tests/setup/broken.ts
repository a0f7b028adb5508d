import { UndecodableError } from '../../src/read/decode.js';
import { UnreadableError } from '../../src/read/reader.js';
import { read } from '../../src/read/readers.js';

/** Truncated and bit-flipped copies of a file; the same ones on every run. */
export function* brokenCopies(whole: Uint8Array, count: number): Generator<Buffer> {
  let state = 7;
  // the low bits of such a number hardly change
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  for (let round = 0; round < count; round++) {
    const copy = Buffer.from(round % 2 === 0 ? whole.subarray(0, next(whole.length)) : whole);
    if (copy.length > 0)
      for (let flip = 0; flip < (round % 4 === 0 ? 0 : 1 + next(12)); flip++) {
        const at = next(copy.length);
        copy[at] = (copy[at] ?? 0) ^ (1 << next(8));
      }
    yield copy;
  }
}

/** What comes of reading a file: read, refused, or what went wrong. */
export async function outcomeOf(bytes: Uint8Array, name: string): Promise<string> {
  return read(bytes, { name }).then(
    ({ text }) => (typeof text === 'string' ? 'read' : 'no text'),
    (error: unknown) => (error instanceof UnreadableError || error instanceof UndecodableError ? 'refused' : String(error)),
  );
}

/** How often each outcome came. */
export async function outcomesOf(copies: Iterable<Uint8Array>, name: string): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const copy of copies) {
    const outcome = await outcomeOf(copy, name);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}
