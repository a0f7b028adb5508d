/** The ends of a 95 % interval. */
export type Interval = readonly [low: number, high: number];

/** Mulberry32 (T. Ettinger, public domain): a small generator, the same numbers on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Draws documents with replacement, as many as there are, again and again.
 *
 * @param documents how many there are
 * @param resamples how often
 * @returns for each resample how many times each document was drawn; [] for fewer than two documents, where it would say nothing
 */
export function resample(documents: number, resamples: number, seed: number): number[][] {
  if (documents < 2) return [];
  const random = generator(seed);
  return Array.from({ length: resamples }, () => {
    const times = new Array<number>(documents).fill(0);
    for (let draw = 0; draw < documents; draw++) {
      const which = Math.floor(random() * documents);
      times[which] = (times[which] ?? 0) + 1;
    }
    return times;
  });
}

/**
 * The middle 95 % of a figure over the resamples (percentile method, B. Efron 1979). Resamples without a figure are left out.
 *
 * @param figure the figure for documents drawn so many times
 */
export function interval(draws: readonly (readonly number[])[], figure: (times: readonly number[]) => number | null): Interval | null {
  const values = draws
    .map(figure)
    .filter((value): value is number => value !== null)
    .sort((a, b) => a - b);
  const at = (share: number): number | undefined =>
    values[Math.min(values.length - 1, Math.max(0, Math.round(share * (values.length - 1))))];
  const low = at(0.025);
  const high = at(0.975);
  return low === undefined || high === undefined ? null : [low, high];
}
