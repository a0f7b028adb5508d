import { planNames } from '../commitment/plan-name.js';
import type { Extraction } from '../model/extraction.js';
import { CHECKS } from './catalogue.js';
import { findingOf, type Finding } from './finding.js';

/**
 * What a careful reader would question in plans, each by itself and beside the others.
 *
 * @param only ids of the checks to run; all by default
 * @returns findings in the order of the plans, within a plan in that of the catalogue and the text; those across plans stand with the plan
 *   of their first place
 * @example checkPlans([plan2025, plan2017]) → 23家龙头企业 may be a misprint of 2-3家
 */
export function checkPlans(plans: readonly Extraction[], only: readonly string[] = CHECKS.map(({ id }) => id)): Finding[] {
  const names = planNames(plans);
  const order = new Map(plans.map((plan, at) => [plan.document.doc_id, at]));
  const found = CHECKS.filter(({ id }) => only.includes(id)).flatMap((check) =>
    [...plans.flatMap((plan) => check.within?.(plan) ?? []), ...(plans.length > 1 ? (check.across?.(plans) ?? []) : [])].map((hit) =>
      findingOf(check, hit, names),
    ),
  );
  const place = (finding: Finding): number => order.get(finding.places[0]?.doc_id ?? '') ?? plans.length;
  return found
    .map((finding, at) => ({ finding, at }))
    .sort((a, b) => place(a.finding) - place(b.finding) || a.at - b.at)
    .map(({ finding }) => finding);
}
