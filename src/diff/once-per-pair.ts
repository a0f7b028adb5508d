import type { Extraction } from '../model/extraction.js';

/** The same function, worked out once for two plans in this order and kept as long as they are. */
export function oncePerPair<T extends object>(make: (a: Extraction, b: Extraction) => T): (a: Extraction, b: Extraction) => T {
  const known = new WeakMap<Extraction, WeakMap<Extraction, T>>();
  return (a, b) => {
    const mine = known.get(a) ?? new WeakMap<Extraction, T>();
    known.set(a, mine);
    const made = mine.get(b) ?? make(a, b);
    mine.set(b, made);
    return made;
  };
}
