/** The middle value, of an even number of them the higher of the two; 0 of none. Example: median([3, 1, 2]) = 2. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
