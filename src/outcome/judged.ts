import { foldChars } from '../model/view.js';
import { OUTCOME } from '../rules/phrases/outcomes.js';
import type { Caveat } from './choices.js';
import { judge, type Judgement } from './judge.js';
import type { Matched } from './match.js';
import { differInPrices } from './prices.js';
import { deedOf, type Told } from './reported.js';

/** Does the sentence call it an estimate before it comes to the number? */
function isEstimate({ record: { sentence, quote } }: Told): boolean {
  const at = sentence.indexOf(quote);
  return OUTCOME.estimate.test(foldChars(at < 0 ? quote : sentence.slice(0, at + quote.length)));
}

/** A pair, judged. */
export interface Judged extends Judgement {
  readonly caveats: readonly Caveat[];
}

/**
 * What is to be said of a target and its outcome. Two ways of reckoning prices, and values of one document that disagree, leave open
 * whether the target was met.
 */
export function judgedOf({ target: { record, series }, others }: Matched, outcome: Told): Judged {
  const judgement = judge(record, outcome.record);
  const differ = differInPrices(record, outcome.record);
  const rivals = others.filter((one) => one.plan === outcome.plan);
  const several = rivals.some((one) => judge(record, one.record).gap !== judgement.gap);
  const disagree = rivals.some((one) => judge(record, one.record).met !== judgement.met);
  const deed = typeof series === 'string' ? null : deedOf(series);
  const caveats: Caveat[] = [
    ...(differ ? (['price-basis'] as const) : []),
    ...(isEstimate(outcome) ? (['estimate'] as const) : []),
    ...(outcome.series.indicator_id === null ? (['by-words'] as const) : []),
    ...(deed === deedOf(outcome.series) ? [] : (['deed-unnamed'] as const)),
    ...(several ? (['several-values'] as const) : []),
  ];
  return { ...judgement, met: differ || disagree ? 'unclear' : judgement.met, caveats };
}
