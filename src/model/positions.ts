import type { Position } from 'unist';

/**
 * Offsets of a text to lines and columns. Offsets may be asked for in any order; most come in the line asked for last or in the one
 * behind it.
 */
export function positionsIn(source: string): (start: number, end: number) => Position {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
  let last = 0;
  const holds = (line: number, offset: number): boolean => (starts[line] ?? Infinity) <= offset && offset < (starts[line + 1] ?? Infinity);
  const point = (offset: number): Position['start'] => {
    if (holds(last + 1, offset)) last++;
    else if (!holds(last, offset)) last = search(offset);
    return { line: last + 1, column: offset - (starts[last] ?? 0) + 1, offset };
  };
  const search = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return (start, end) => ({ start: point(start), end: point(end) });
}
