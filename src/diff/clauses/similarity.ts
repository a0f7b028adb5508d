/**
 * Likeness of short Chinese texts: the pairs of neighbouring characters that they share, each weighed by how rare it is among the texts
 * that are compared, so that 推进 and 加快 count little and 棕线 much.
 */

export interface Weighed {
  readonly shingles: ReadonlySet<string>;
  /** sum of the weights: length × rarity */
  readonly weight: number;
}
export interface Likeness {
  /** twice the shared weight over the sum of both (Dice), 0..1 */
  readonly dice: number;
  /** shared weight over the lighter one's: 1 where one text holds the other, 0..1 */
  readonly within: number;
  /** weight of what they share */
  readonly shared: number;
}

/**
 * The weights of the shingles of some texts, by their rarity: ln(1 + texts ÷ texts that have it), as a share of what one weighs that two
 * texts have. So 1 for what nobody else says, near 0 for what all say.
 */
export function weigher(texts: readonly ReadonlySet<string>[]): (shingle: string) => number {
  const counts = new Map<string, number>();
  for (const shingles of texts) for (const one of shingles) counts.set(one, (counts.get(one) ?? 0) + 1);
  const rare = Math.log(1 + texts.length / 2);
  return (shingle) => Math.log(1 + texts.length / Math.max(2, counts.get(shingle) ?? 2)) / rare;
}

/** A text's shingles with what they weigh together. */
export function weigh(shingles: ReadonlySet<string>, weightOf: (shingle: string) => number): Weighed {
  let weight = 0;
  for (const one of shingles) weight += weightOf(one);
  return { shingles, weight };
}

/** How like two texts are that were weighed alike. */
export function likeness(a: Weighed, b: Weighed, weightOf: (shingle: string) => number): Likeness {
  const [few, many] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of few.shingles) if (many.shingles.has(one)) shared += weightOf(one);
  const lighter = Math.min(a.weight, b.weight);
  return {
    dice: a.weight + b.weight === 0 ? 0 : (2 * shared) / (a.weight + b.weight),
    within: lighter === 0 ? 0 : shared / lighter,
    shared,
  };
}

/** The rarest shingles of a text, as many as leave less than `share` of its weight. */
function rarest({ shingles, weight }: Weighed, share: number, weightOf: (shingle: string) => number): string[] {
  const sorted = [...shingles].map((one) => [weightOf(one), one] as const).sort((x, y) => y[0] - x[0] || (x[1] < y[1] ? -1 : 1));
  const kept: string[] = [];
  let left = weight;
  for (const [own, one] of sorted) {
    if (left < share * weight) break;
    kept.push(one);
    left -= own;
  }
  return kept;
}

export interface LikePair extends Likeness {
  /** indexes into the two lists */
  readonly a: number;
  readonly b: number;
}

/** What more texts have than this says nothing of which of them is the copy, and would make the cost quadratic. */
const COMMON = 500;
const few = (list: readonly number[] | undefined): readonly number[] => (list === undefined || list.length > COMMON ? [] : list);

/**
 * The pairs of which the lighter text shares at least `share` of its weight with the other, found over an index of shingles: such a pair
 * has one of the lighter one's rarest shingles in common (prefix filtering; Chaudhuri, Ganti and Kaushik, A Primitive Operator for
 * Similarity Joins, ICDE 2006), so none is overlooked but those that share nothing that fewer than 500 texts have. Two texts whose Dice is
 * `share` or more are such a pair.
 */
export function likePairs(
  as: readonly Weighed[],
  bs: readonly Weighed[],
  share: number,
  weightOf: (shingle: string) => number,
): LikePair[] {
  const pairs: LikePair[] = [];
  const probe = (from: readonly Weighed[], into: readonly Weighed[], turned: boolean): void => {
    const index = new Map<string, number[]>();
    into.forEach(({ shingles }, at) => {
      for (const one of shingles) {
        const list = index.get(one);
        if (list) list.push(at);
        else index.set(one, [at]);
      }
    });
    const met = new Int32Array(into.length).fill(-1);
    from.forEach((one, at) => {
      for (const shingle of rarest(one, share, weightOf))
        for (const other of few(index.get(shingle))) {
          const heavier = into[other];
          // of two equally heavy texts the first list's is the lighter one
          if (met[other] === at || heavier === undefined || heavier.weight < one.weight || (turned && heavier.weight === one.weight))
            continue;
          met[other] = at;
          const like = likeness(one, heavier, weightOf);
          if (like.within >= share) pairs.push(turned ? { a: other, b: at, ...like } : { a: at, b: other, ...like });
        }
    });
  };
  probe(as, bs, false);
  probe(bs, as, true);
  return pairs;
}
