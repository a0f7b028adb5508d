/**
 * Puts a list behind another. `push(...more)` hands every entry over as an argument, and a list of a hundred thousand is more than the
 * stack holds.
 *
 * @example append(numerals, ofTables)
 */
export function append<T>(target: T[], more: Iterable<T>): void {
  for (const one of more) target.push(one);
}
