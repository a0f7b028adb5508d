import { planNames } from '../commitment/plan-name.js';
import type { Extraction } from '../model/extraction.js';
import { CHECKS } from './catalogue.js';
import { findingOf, type Check, type Finding, type Hit } from './finding.js';

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
  const checks = CHECKS.filter(({ id }) => only.includes(id));
  const found: { readonly finding: Finding; readonly place: number; readonly check: number; readonly turn: number }[] = [];
  const add = (check: number, turn: number, hits: readonly Hit[] = []): void => {
    for (const hit of hits) {
      const finding = findingOf(checks[check] as Check, hit, names);
      found.push({ finding, place: order.get(finding.places[0]?.doc_id ?? '') ?? plans.length, check, turn });
    }
  };
  // plan by plan: of a dataset's plans only the one that is looked at is read whole
  plans.forEach((plan, turn) => {
    checks.forEach((check, number) => {
      add(number, turn, check.within?.(plan));
    });
  });
  if (plans.length > 1)
    checks.forEach((check, number) => {
      add(number, plans.length, check.across?.(plans));
    });
  return found.sort((a, b) => a.place - b.place || a.check - b.check || a.turn - b.turn).map(({ finding }) => finding);
}
