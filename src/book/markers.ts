import type { UserHeading } from '../model/lexicon.js';
import { firstLetters } from '../model/pattern.js';
import { MARKER_RULES, type MarkerRule } from '../rules/headings.js';

/** Kinds of heading numbers that a user's may be like. */
export const HEADING_KINDS: readonly string[] = [...new Set(MARKER_RULES.map(({ marker }) => marker))];

/** The program's rules of heading numbers, with a user's before them. A user's number has the depth of the kind that it is like. */
export function markerRules(extra: readonly UserHeading[] = []): readonly MarkerRule[] {
  const own = extra.flatMap(({ rule, like, pattern, example, refusal }): MarkerRule[] => {
    const model = MARKER_RULES.find(({ marker }) => marker === like);
    if (!model) return [];
    return [
      {
        ...model,
        id: `user-heading-${rule}`,
        summary: `A user's rule: ${rule}`,
        triggers: [],
        begins: firstLetters(pattern) ?? '',
        pattern,
        examples: [{ text: example, gives: {} }],
        refusals: [{ text: refusal, why: 'the row must change nothing here' }],
      },
    ];
  });
  return [...own, ...MARKER_RULES];
}
