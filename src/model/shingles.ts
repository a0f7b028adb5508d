/**
 * Pairs of neighbouring characters, each once; the character itself where there is one only. What likeness of Chinese texts is measured on.
 */
export function shinglesOf(text: string): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) shingles.add(text.slice(at, at + 2));
  if (text.length === 1) shingles.add(text);
  return shingles;
}

/** Dice's coefficient of two sets: 1 for the same, 0 for nothing in common. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return (2 * both) / (a.size + b.size);
}

/** Likeness of two names, 0..1, each pair of characters counting alike. Example: 汽模配产业, 汽模配部件产业 → 0.67 */
export const similarity = (a: string, b: string): number => dice(shinglesOf(a), shinglesOf(b));
