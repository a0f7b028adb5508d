import type { Extraction } from '../model/extraction.js';
import type { Both, Lang } from '../model/lang.js';
import type { Review } from '../model/record.js';

/** What a reader is told of a record that reviewers have changed; one that they only found right reads like any other. */
const MARKS: Readonly<Record<Exclude<Review, 'accepted'>, Both>> = {
  disputed: { zh: '审阅意见不一', en: 'reviewers differ' },
  corrected: { zh: '经校正', en: 'corrected' },
  added: { zh: '补录', en: 'added by hand' },
};
const WEIGHT: readonly Review[] = ['disputed', 'corrected', 'added', 'accepted'];

interface Reviewed {
  readonly review: Review | null;
}

/** What reviewers have made of records that are shown as one, the weightiest; null where they made nothing of any. */
export const reviewOf = (records: readonly Reviewed[]): Review | null =>
  WEIGHT.find((review) => records.some((record) => record.review === review)) ?? null;

/** The mark of records that reviewers have changed, as a flag beside a value. */
export function reviewFlag(records: readonly Reviewed[], lang: Lang): string[] {
  const review = reviewOf(records);
  return review === null || review === 'accepted' ? [] : [MARKS[review][lang]];
}

/** What a report says in the end of how many records reviewers have changed; nothing where they have changed none. */
export function reviewNotes(plans: readonly Extraction[], lang: Lang): string[] {
  const counts = { disputed: 0, corrected: 0, added: 0 };
  for (const { targets, quantities, clusters, responsibilities } of plans)
    for (const records of [targets, quantities, clusters, responsibilities])
      for (const { review } of records) if (review !== null && review !== 'accepted') counts[review]++;
  const { corrected, added, disputed } = counts;
  if (corrected + added + disputed === 0) return [];
  return [
    lang === 'zh'
      ? `这些规划中有 ${corrected} 条记录经人工校正、${added} 条补录、${disputed} 条审阅意见不一(取最新者), 所用即校正后的值; ` +
        '程序原读数见数据集的 uncorrected/, 依据见 corrections.ndjson。'
      : `Of these plans' records ${corrected} were corrected by hand, ${added} added, and of ${disputed} reviewers differ (the newest ` +
        'holds). These values are used; what the program had read is in uncorrected/ of the dataset, who decided in corrections.ndjson.',
  ];
}
