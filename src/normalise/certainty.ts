import type { QuantityMention } from '../model/mention.js';
import type { Certainty } from '../model/record.js';
import { DOUBTS, MOST_CERTAIN, MOST_UNCERTAIN, type Doubt } from '../rules/certainty.js';
import { opensDoing } from '../rules/lexicons/verb-evidence.js';
import { DOUBT } from '../rules/phrases/doubts.js';

const WEIGHTS: ReadonlyMap<string, number> = new Map(DOUBTS.map(({ code, weight }) => [code, weight]));
const LONG = 24;

/** Rules that give a number what stands elsewhere, and the doubt that this raises. */
const BY_RULE: readonly (readonly [RegExp, Doubt])[] = [
  [/^frame-none$/u, 'no-frame'],
  [/^share-(?:noun|noun-after|clause-before|topic|gift)$/u, 'noun-elsewhere'],
  [/^share-verb$/u, 'verb-carried'],
  [/^share-(?:head|tail|level|respectively|each|recipients|deed|part)$/u, 'shared-name'],
  [/^frame-number-noun$/u, 'number-first'],
];

/**
 * What makes a quantity's reading doubtful, by the codes of rules/certainty.ts, and how sure it is.
 *
 * @param mention the quantity as it was read
 * @param warnings the record's own
 * @param known whether the registry has the indicator
 * @example certaintyOf(mention, [], true) // of 到2025年,新增企业7家: { certainty: 'high', doubts: [] }
 */
export function certaintyOf(
  mention: QuantityMention,
  warnings: readonly string[],
  known: boolean,
): { certainty: Certainty; doubts: Doubt[] } {
  const name = mention.indicator?.text ?? '';
  const doubts: Doubt[] = [];
  for (const [rule, doubt] of BY_RULE) if (mention.rules.some((one) => rule.test(one))) doubts.push(doubt);
  const made = mention.action !== null && (mention.measure === 'increment' || mention.measure === 'cumulative');
  if (name === '') doubts.push('no-indicator');
  else if (!known && !made) doubts.push('unknown-name', ...(mention.action === null ? (['bare-name'] as const) : []));
  if (mention.measure === 'rank') doubts.push('rank');
  if (name.length === 1) doubts.push('short-name');
  if (name.length > LONG) doubts.push('long-name');
  if (DOUBT.clause.test(name)) doubts.push('clause-in-name');
  if (opensDoing(name.slice(0, 2)) && mention.action === null) doubts.push('verb-opens-name');
  if (mention.unlistedVerb) doubts.push('unlisted-verb');
  if (mention.kindByPlace) doubts.push('kind-by-place');
  if (mention.deadline?.source === 'context') doubts.push('deadline-from-above');
  if (mention.class === 'target' && mention.deadline === null) doubts.push('no-deadline');
  if (warnings.length > 0) doubts.push('warned');
  return { certainty: certaintyOfDoubts(doubts), doubts };
}

/** How sure a reading with these doubts is. */
export function certaintyOfDoubts(doubts: readonly Doubt[]): Certainty {
  const weight = doubts.reduce((sum, doubt) => sum + (WEIGHTS.get(doubt) ?? 0), 0);
  return weight <= MOST_CERTAIN ? 'high' : weight <= MOST_UNCERTAIN ? 'medium' : 'low';
}
