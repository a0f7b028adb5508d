/**
 * Things with one key, in the order of the list; keys in the order in which they are met first. `Map.groupBy` of ES2024, which Node 20 has
 * not.
 *
 * @example groupBy(responsibilities, ({ task }) => task).get('1 培育龙头企业') // 县经信局, 县科技局
 */
export function groupBy<T, K>(list: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
