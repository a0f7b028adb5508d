import { reviewAgreement } from '../../evaluate/reviews.js';
import { each } from '../../review/formats/format.js';
import { tell, type Context, type Exit } from '../command.js';
import { reviewable } from '../io/reviewable.js';
import { agreementText, agreementTexts as texts } from '../texts/agreement.js';

export interface EvaluateReviewsOptions {
  readonly reviews?: boolean;
  readonly misses?: boolean;
  readonly json?: boolean;
  readonly resamples?: number;
}

/** `gangmu evaluate DATASET --reviews [--misses] [--json]`. @returns 0; 1 where nobody has reviewed; 2 a wrong call */
export function evaluateReviewsCommand(dir: string, gold: string | undefined, options: EvaluateReviewsOptions, context: Context): Exit {
  const { lang, effects } = context;
  if ((options.reviews === true) === (gold !== undefined)) {
    tell(context, 'error', texts.goldOrReviews(lang));
    return 2;
  }
  const dataset = reviewable(dir, context);
  if (dataset === null) return 2;
  const reviewed = new Set(dataset.log.entries.map(({ doc_id: docId }) => docId));
  const documents = each({ ...dataset, docIds: dataset.docIds.filter((docId) => reviewed.has(docId)) });
  const agreement = reviewAgreement(documents, options.resamples === undefined ? {} : { resamples: options.resamples });
  if (agreement.reviewers.length === 0) {
    tell(context, 'error', texts.nobody(lang, dir));
    return 1;
  }
  const { disputes, ...rest } = agreement;
  if (options.json === true) effects.data(`${JSON.stringify(options.misses === true ? agreement : rest, null, 2)}\n`);
  else effects.out(`${agreementText(agreement, options.misses === true, lang).join('\n')}\n`);
  if (options.json !== true && options.misses !== true && disputes.length > 0) tell(context, 'info', texts.disputed(lang, disputes.length));
  return 0;
}
