import type { Extraction } from '../model/extraction.js';
import type { TargetRecord } from '../model/record.js';
import { CHECKS } from './catalogue.js';

/** Checks whose findings go into `warnings`: those within a document, notes left out. */
export const WARNING_CHECKS: ReadonlySet<string> = new Set(
  CHECKS.filter((check) => check.within !== undefined && check.severity !== 'info').map(({ id }) => id),
);

/** The codes of the checks that find something, by the id of the record; '' is the document, for what is about no single quantity. */
export function findingCodes(plan: Extraction): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  const quantities = new Set([...plan.targets, ...plan.quantities].map((record) => record.target_id));
  for (const check of CHECKS) {
    if (!WARNING_CHECKS.has(check.id)) continue;
    for (const hit of check.within?.(plan) ?? []) {
      const own = hit.spots.flatMap(({ id, witness }) => (id !== null && witness !== true && quantities.has(id) ? [id] : []));
      for (const id of own.length > 0 ? own : ['']) {
        const list = codes.get(id) ?? [];
        if (!list.includes(check.id)) codes.set(id, [...list, check.id]);
      }
    }
  }
  return codes;
}

/**
 * The extraction with the codes of what the checks find in it added to `warnings`: of the quantities concerned, else of the document. A
 * document's records never depend on its neighbours: checks across plans are not run.
 *
 * @example of the 123 plan, T012 and T053 get unit-malformed beside unit-repaired
 */
export function withFindings(plan: Extraction): Extraction {
  const codes = findingCodes(plan);
  if (codes.size === 0) return plan;
  const added = (record: TargetRecord): TargetRecord => {
    const own = codes.get(record.target_id);
    return own === undefined ? record : { ...record, warnings: [...record.warnings, ...own] };
  };
  return {
    ...plan,
    targets: plan.targets.map(added),
    quantities: plan.quantities.map(added),
    document: { ...plan.document, warnings: [...plan.document.warnings, ...(codes.get('') ?? [])] },
  };
}
