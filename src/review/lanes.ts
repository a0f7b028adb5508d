/** A stretch that is underlined, in whatever offsets. */
export interface Underlined {
  readonly start: number;
  readonly end: number;
}

/** More underlines than these at one place share the last. */
export const LANES = 3;

/** Where in a sorted list a stretch that begins at `start` belongs. */
function rankOf(sorted: readonly Underlined[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Gives each stretch a line below the text on which no other runs, the shortest next to the text: what lies within another is seen as
 * such.
 *
 * @returns for each stretch its lane, 0 next to the text
 * @example a sentence with a number's words in it: [1, 0]
 */
export function lanesOfMarks(stretches: readonly Underlined[]): number[] {
  const taken: Underlined[][] = Array.from({ length: LANES }, () => []);
  const lanes = stretches.map(() => LANES - 1);
  const order = stretches
    .map((one, at) => ({ one, at }))
    .sort((a, b) => a.one.end - a.one.start - (b.one.end - b.one.start) || a.one.start - b.one.start);
  for (const { one, at } of order) {
    const lane = taken.findIndex((own) => {
      const rank = rankOf(own, one.start);
      return (own[rank - 1]?.end ?? -1) <= one.start && (own[rank]?.start ?? Infinity) >= one.end;
    });
    if (lane < 0) continue;
    lanes[at] = lane;
    const own = taken[lane]!;
    own.splice(rankOf(own, one.start), 0, one);
  }
  return lanes;
}
