import { placeKey } from '../commitment/plan-name.js';
import type { Extraction } from '../model/extraction.js';
import { similarity } from '../model/shingles.js';
import { cheapestFirst } from './targets/cheapest-first.js';
import { planKind } from './successive.js';

export interface PlanPairs {
  /** in the order of A */
  readonly pairs: readonly (readonly [a: Extraction, b: Extraction])[];
  readonly onlyA: readonly Extraction[];
  readonly onlyB: readonly Extraction[];
}

/** Years between the ends of two plans; 100 where one does not tell. */
function yearsApart(a: Extraction, b: Extraction): number {
  const [one, other] = [a.document.period_end, b.document.period_end];
  return one === null || other === null
    ? one === other
      ? 0
      : 100
    : Math.abs(one - other) + Math.abs((a.document.period_start ?? one) - (b.document.period_start ?? other)) / 100;
}

/**
 * Which plan of A is compared with which plan of B. Two single plans always are, whatever their places. In datasets plans of one place are,
 * each with one: the nearest period first, then the likest title, then the id, so that a place's work report meets its work report and its
 * cluster plan its cluster plan. Several plans of one place are not thrown together: what one of them leaves out would seem dropped, and
 * what two of them say would be counted twice.
 *
 * @returns the pairs, and the plans without a counterpart
 */
export function pairPlans(as: readonly Extraction[], bs: readonly Extraction[]): PlanPairs {
  const [first, second] = [as[0], bs[0]];
  if (first && second && as.length === 1 && bs.length === 1) return { pairs: [[first, second]], onlyA: [], onlyB: [] };
  const edges = as.flatMap((a, at) =>
    bs.flatMap((b, to) =>
      placeKey(a) === null || placeKey(a) !== placeKey(b)
        ? []
        : [
            {
              a: at,
              b: to,
              years: yearsApart(a, b),
              unlike: 1 - similarity(planKind(a), planKind(b)),
              ids: [a.document.doc_id, b.document.doc_id].sort().join(' '),
            },
          ],
    ),
  );
  const chosen = cheapestFirst(edges, (x, y) => x.years - y.years || x.unlike - y.unlike || (x.ids < y.ids ? -1 : 1)).sort(
    (x, y) => x.a - y.a,
  );
  const [usedA, usedB] = [new Set(chosen.map((edge) => edge.a)), new Set(chosen.map((edge) => edge.b))];
  return {
    pairs: chosen.flatMap(({ a, b }) => (as[a] && bs[b] ? [[as[a], bs[b]] as const] : [])),
    onlyA: as.filter((_one, at) => !usedA.has(at)),
    onlyB: bs.filter((_one, at) => !usedB.has(at)),
  };
}
