/** Edit distance of two words (insertions, deletions, replacements, swaps of neighbours). */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_unused, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j - 1] ?? 0) + 1, (old[j] ?? 0) + 1, (old[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (older[j - 2] ?? 0) + 1);
      row.push(best);
    }
    older = old;
    old = row;
  }
  return old[b.length] ?? 0;
}

/** The word that somebody probably meant: the nearest of `words`, at most two edits (and a third of its letters) away; null for none. */
export function suggest(word: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.min(2, Math.ceil(word.length / 3)) + 1;
  for (const one of words) {
    const edits = distance(word.toLowerCase(), one.toLowerCase());
    if (edits < least) {
      least = edits;
      best = one;
    }
  }
  return best;
}
