/** Units in which a change is told in points, not in per cent of what was. */
const RATES: ReadonlySet<string> = new Set(['%', '‰', '个百分点']);

/**
 * By how many per cent a value differs from an earlier one: of amounts only, from a positive one; null else.
 *
 * @param unit of both, a base unit
 * @example 530家 → 800家: 50.9433962264; 5% → 6% of a rate: null, which is a point
 */
export function changePercent(earlier: number, value: number, unit: string | null): number | null {
  return earlier > 0 && !RATES.has(unit ?? '') ? Number((((value - earlier) / earlier) * 100).toPrecision(12)) : null;
}
