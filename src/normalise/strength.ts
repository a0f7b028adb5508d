import type { QuantityMention } from '../model/mention.js';

/** How a record is promised: its class, comparator, modality, and what stands before the number. */
type Commitment = Pick<QuantityMention, 'class' | 'value' | 'comparator' | 'modality' | 'promise' | 'sentence' | 'indicator' | 'unit'>;

/**
 * How strong a commitment is, 1 to 5 (codebook §11): the word of modality decides first, then the comparator. Null for what is no
 * target, and for a target that names no number and no such word.
 *
 *   5 确保, 保证, 必须   4 a number, bare or bounded   3 左右, 约   2 力争, 争取, 努力   1 the second, higher wish (力争X冲刺Y: Y)
 *
 * @param before the quantity before it in the text
 * @example strengthOf(mention, undefined) // of 确保5%以上 5, of 5%左右 3
 */
export function strengthOf(mention: Commitment, before: Commitment | undefined): number | null {
  if (mention.class !== 'target') return null;
  const { modality, promise, comparator, value } = mention;
  if (promise.wish && before && isFirstWish(before, mention)) return 1;
  if (modality === 'ensure' || promise.must) return 5;
  if (modality === 'strive') return 2;
  if (comparator === 'approx') return 3;
  return value === null ? null : 4;
}

/** Is it a lower number for the same thing, right before it? */
function isFirstWish(first: Commitment, second: Commitment): boolean {
  return (
    first.class === 'target' &&
    first.sentence[0] === second.sentence[0] &&
    first.indicator?.text === second.indicator?.text &&
    first.unit?.text === second.unit?.text &&
    first.value !== null &&
    second.value !== null &&
    first.value !== second.value
  );
}
