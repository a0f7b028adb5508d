/**
 * A test for how a text ends, for long lists of endings: a table from the last character keeps it at a handful of comparisons.
 *
 * @example endingTest(['局', '委员会'])('县财政局') → true
 */
export function endingTest(endings: readonly string[]): (text: string) => boolean {
  const byLast = new Map<string, string[]>();
  for (const ending of endings) {
    const last = ending.slice(-1);
    const list = byLast.get(last);
    if (list) list.push(ending);
    else byLast.set(last, [ending]);
  }
  return (text) => (byLast.get(text.slice(-1)) ?? []).some((ending) => text.endsWith(ending));
}
