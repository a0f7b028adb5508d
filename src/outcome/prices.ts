import { comparableOf } from '../commitment/notation.js';
import type { TargetRecord } from '../model/record.js';
import { foldChars } from '../model/view.js';
import { OUTCOME } from '../rules/phrases/outcomes.js';

/** Growth of these is at constant prices whatever the words. Source: 国家统计局, notes of the yearly 国民经济和社会发展统计公报. */
const CONSTANT: ReadonlySet<string | null> = new Set(['gdp', 'gdp-per-capita', 'value-added']);

const isRate = ({ measure }: TargetRecord): boolean => measure === 'growth' || measure === 'decline';

/** On what basis a growth is reckoned, by its words: at constant prices (real), on a comparable basis; '' where they do not say. */
export function priceBasis(record: TargetRecord): 'real' | 'comparable' | '' {
  if (!isRate(record)) return '';
  const text = foldChars(record.quote);
  if (OUTCOME.real.test(text)) return CONSTANT.has(record.indicator_id) ? '' : 'real';
  return OUTCOME.comparable.test(text) ? 'comparable' : '';
}

/** Does an amount of money stand at the prices of a named year, as far as its sentence tells? */
const isAtOldPrices = (record: TargetRecord): boolean =>
  record.measure === 'level' && (comparableOf(record).unit?.startsWith('元') ?? false) && OUTCOME.pricesOf.test(foldChars(record.sentence));

/**
 * Are two values reckoned in two ways: a growth at constant prices beside one that does not say so, an amount at the prices of a named
 * year beside a current one?
 *
 * @example 居民人均可支配收入增长6% and 居民人均可支配收入实际增长5.1% are, of the gross product 增长6% and 按可比价格计算增长5.1% are not
 */
export const differInPrices = (one: TargetRecord, other: TargetRecord): boolean =>
  priceBasis(one) !== priceBasis(other) || isAtOldPrices(one) !== isAtOldPrices(other);
