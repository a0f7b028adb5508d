import type { UserName } from '../model/lexicon.js';
import { NAME_ROWS, type NameRow } from '../rules/name-parts.js';

/** The program's rows of numbers in names, with a user's before them. */
export function nameRows(extra: readonly UserName[] = []): readonly NameRow[] {
  const own = extra.map(
    ({ rule, before, after, example, refusal }): NameRow => ({
      id: `user-name-${rule}`,
      summary: `A user's rule: ${rule}`,
      has: {
        ...(before === undefined ? {} : { left: new RegExp(`(?:${before})$`, 'u') }),
        ...(after === undefined ? {} : { after: new RegExp(`^(?:${after})`, 'u') }),
      },
      examples: [example],
      refusals: [refusal],
    }),
  );
  return [...own, ...NAME_ROWS];
}
