/** Values so far down are written in one go: a cell of a matrix, a finding. */
const DEEP = 5;

/**
 * What `JSON.stringify(value, null, 2)` gives, piece by piece: neither the text of a large result nor all of what is worked out for it
 * when it is read must stand in memory at once.
 */
export function* jsonPieces(value: unknown, depth = 0): Generator<string, void> {
  const indent = '  '.repeat(depth);
  if (typeof value !== 'object' || value === null || depth === DEEP) {
    yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
    return;
  }
  const list = Array.isArray(value);
  let empty = true;
  for (const key of Object.keys(value)) {
    const one = (value as Readonly<Record<string, unknown>>)[key];
    if (one === undefined && !list) continue;
    yield `${empty ? (list ? '[' : '{') : ','}\n${indent}  ${list ? '' : `${JSON.stringify(key)}: `}`;
    empty = false;
    yield* jsonPieces(one ?? null, depth + 1);
  }
  yield empty ? (list ? '[]' : '{}') : `\n${indent}${list ? ']' : '}'}`;
}

/** Pieces joined to some that are worth writing. */
export function* gathered(pieces: Iterable<string>, size = 1 << 16): Generator<string, void> {
  let held: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < size) continue;
    yield held.join('');
    held = [];
    length = 0;
  }
  if (length > 0) yield held.join('');
}
