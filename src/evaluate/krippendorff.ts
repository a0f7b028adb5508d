/**
 * Krippendorff's alpha: agreement corrected for chance, 1 for perfect and 0 for what chance would give.
 * K. Krippendorff, Content Analysis (4th ed., 2019), ch. 12; Computing Krippendorff's Alpha-Reliability (2011).
 *
 * Its parts are kept by document, so that documents can be drawn again and again (bootstrap) without counting anew.
 */
export type Level = 'nominal' | 'ratio';
/** All values that one unit was given; null where a coder gave none. */
export type RatedUnit<V> = readonly (V | null)[];

export interface AlphaParts {
  /** pairable values of each document */
  readonly values: readonly number[];
  /** observed disagreement of each document, summed */
  readonly observed: readonly number[];
  /** disagreement between all values of one document and all values of another, summed */
  readonly expected: readonly (readonly number[])[];
}

const nominal = (a: string, b: string): number => (a === b ? 0 : 1);

/** Squared difference of two ratio values: the difference relative to their sum. */
function ratio(a: number, b: number): number {
  if (a === b) return 0;
  const sum = a + b;
  return sum === 0 ? 1 : ((a - b) / sum) ** 2;
}

function countsOf<V>(values: readonly V[]): Map<V, number> {
  const counts = new Map<V, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * @param documents for each document its units
 * @param difference squared difference of two values
 */
function partsOf<V>(documents: readonly (readonly RatedUnit<V>[])[], difference: (a: V, b: V) => number): AlphaParts {
  const pairable = documents.map((units) =>
    units.map((unit) => unit.filter((value): value is V & ({} | undefined) => value !== null)).filter((unit) => unit.length > 1),
  );
  const observed = pairable.map((units) =>
    units.reduce((sum, unit) => {
      let differences = 0;
      unit.forEach((a, i) => {
        unit.forEach((b, j) => {
          if (i !== j) differences += difference(a, b);
        });
      });
      return sum + differences / (unit.length - 1);
    }, 0),
  );
  const counts = pairable.map((units) => countsOf(units.flat()));
  const between = (a: ReadonlyMap<V, number>, b: ReadonlyMap<V, number>): number => {
    let sum = 0;
    for (const [x, n] of a) for (const [y, m] of b) if (x !== y) sum += n * m * difference(x, y);
    return sum;
  };
  return { values: pairable.map((units) => units.flat().length), observed, expected: counts.map((a) => counts.map((b) => between(a, b))) };
}

/** Parts for labels (nominal) or numbers (ratio). */
export function alphaParts(level: 'nominal', documents: readonly (readonly RatedUnit<string>[])[]): AlphaParts;
export function alphaParts(level: 'ratio', documents: readonly (readonly RatedUnit<number>[])[]): AlphaParts;
export function alphaParts(
  level: Level,
  documents: readonly (readonly RatedUnit<string>[])[] | readonly (readonly RatedUnit<number>[])[],
): AlphaParts {
  return level === 'ratio'
    ? partsOf(documents as readonly (readonly RatedUnit<number>[])[], ratio)
    : partsOf(documents as readonly (readonly RatedUnit<string>[])[], nominal);
}

/**
 * Alpha of documents, each taken `times[d]` times (once where no times are given).
 *
 * @returns null where there is nothing to compare or all values are the same, so that chance has nothing to say
 */
export function alphaOf(parts: AlphaParts, times: readonly number[] = parts.values.map(() => 1)): number | null {
  let n = 0;
  let observed = 0;
  let expected = 0;
  times.forEach((w, d) => {
    if (w === 0) return;
    n += w * (parts.values[d] ?? 0);
    observed += w * (parts.observed[d] ?? 0);
    times.forEach((v, e) => {
      if (v !== 0) expected += w * v * (parts.expected[d]?.[e] ?? 0);
    });
  });
  return n < 2 || expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

/** Krippendorff's alpha of some units. Example: [['lead', 'lead'], ['lead', 'responsible'], …]. */
export function krippendorff(level: 'nominal', units: readonly RatedUnit<string>[]): number | null;
export function krippendorff(level: 'ratio', units: readonly RatedUnit<number>[]): number | null;
export function krippendorff(level: Level, units: readonly RatedUnit<string>[] | readonly RatedUnit<number>[]): number | null {
  return alphaOf(
    level === 'ratio'
      ? alphaParts('ratio', [units as readonly RatedUnit<number>[]])
      : alphaParts('nominal', [units as readonly RatedUnit<string>[]]),
  );
}
