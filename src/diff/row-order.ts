/** A row of two plans beside each other: both sides, or one for what only one of them has. */
export interface Sided<P> {
  readonly a: P | null;
  readonly b: P | null;
}

/**
 * Rows in the order of a; what only b has stands behind the row that it follows in b.
 *
 * @param order of two places of one plan
 * @example a has 一、 and 三、, b has 一、 二、 三、: 一、, 二、 (b alone), 三、
 */
export function inOrderOfA<P, R extends Sided<P>>(rows: readonly R[], order: (x: P, y: P) => number): R[] {
  const having = (side: 'a' | 'b'): R[] =>
    rows
      .flatMap((row) => (row[side] === null ? [] : [{ row, place: row[side] }]))
      .sort((x, y) => order(x.place, y.place))
      .map(({ row }) => row);
  const followers = new Map<R | null, R[]>([[null, []]]);
  let last: R | null = null;
  for (const row of having('b')) {
    if (row.a === null) followers.get(last)?.push(row);
    else followers.set((last = row), []);
  }
  return [...(followers.get(null) ?? []), ...having('a').flatMap((row) => [row, ...(followers.get(row) ?? [])])];
}
