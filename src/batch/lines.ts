/** A line of a stream, counted from 1. */
export interface StreamLine {
  readonly number: number;
  /** without its end; null for one that is longer than is read */
  readonly bytes: Buffer | null;
}

/**
 * Cuts a stream into its lines as they come. No more is held than the line that is being read; of one that is too long, nothing.
 *
 * @param longest bytes of the longest line that is read
 */
export async function* streamLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<StreamLine> {
  let number = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > longest) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const line = (): StreamLine => {
    const whole: StreamLine = { number: ++number, bytes: length > longest ? null : Buffer.concat(pieces) };
    pieces = [];
    length = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, end));
      yield line();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
