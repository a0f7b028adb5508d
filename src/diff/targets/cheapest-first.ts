/**
 * Takes the cheapest of the edges whose ends are both free, until none is left.
 *
 * What an edge costs is the same for both its ends, so the result is stable: were there two commitments nearer to each other than to those
 * they are paired with, their edge would have come first. A minimal sum over all pairs would not be: it parts two that are the same
 * to make two middling pairs of them. As no two edges at one commitment are equal, the result is the only stable one, and
 * the same whichever side is A.
 */
export function cheapestFirst<T extends { readonly a: number; readonly b: number }>(
  edges: readonly T[],
  order: (x: T, y: T) => number,
): T[] {
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  return [...edges].sort(order).filter(({ a, b }) => {
    if (usedA.has(a) || usedB.has(b)) return false;
    usedA.add(a);
    usedB.add(b);
    return true;
  });
}
