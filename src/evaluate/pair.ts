/**
 * One-to-one matching of coded and extracted records: the pair with the greatest weight first, then the next among what is left.
 * Ties go to the record that stands earlier in the coding, then in the table.
 *
 * @param eligible may these two be a pair at all
 * @returns pairs of indices, coded and extracted
 */
export function pairUp<G, P>(
  coded: readonly G[],
  extracted: readonly P[],
  eligible: (coded: G, extracted: P) => boolean,
  weight: (coded: G, extracted: P) => number,
): [coded: number, extracted: number][] {
  const edges: { weight: number; i: number; j: number }[] = [];
  coded.forEach((g, i) => {
    extracted.forEach((p, j) => {
      if (eligible(g, p)) edges.push({ weight: weight(g, p), i, j });
    });
  });
  edges.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j);
  const usedCoded = new Set<number>();
  const usedExtracted = new Set<number>();
  const pairs: [number, number][] = [];
  for (const { i, j } of edges) {
    if (usedCoded.has(i) || usedExtracted.has(j)) continue;
    usedCoded.add(i);
    usedExtracted.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}
