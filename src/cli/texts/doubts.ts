import { doubtKey, type Doubts } from '../../commitment/doubts.js';
import type { Extraction } from '../../model/extraction.js';
import type { Lang } from '../../model/lang.js';

/** Checks whose finding makes a value itself doubtful, not only its company. */
const OF_VALUES = ['misprint', 'unit-size'];

/**
 * The doubts that checks have about the values of a report, by the checks' titles, so that no misprint passes for a rise.
 *
 * @example 每年选择23家 beside another plan's 2-3家 → T043 of the later plan: 可能的误排
 */
export async function doubtsOf(plans: readonly Extraction[], lang: Lang): Promise<Doubts> {
  const [{ checkPlans }, { CHECKS }] = await Promise.all([import('../../check/check.js'), import('../../check/catalogue.js')]);
  const titles = new Map(CHECKS.map((check) => [check.id, check.title[lang]]));
  const doubts = new Map<string, string[]>();
  for (const finding of checkPlans(plans, OF_VALUES)) {
    const place = finding.places[0];
    const title = titles.get(finding.check);
    if (!place || place.record_id === null || title === undefined) continue;
    const key = doubtKey(place.doc_id, place.record_id);
    doubts.set(key, [...(doubts.get(key) ?? []), title]);
  }
  return doubts;
}
