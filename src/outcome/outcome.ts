import { placeKey, planNames } from '../commitment/plan-name.js';
import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import { filtered, type Filters } from '../panel/filters.js';
import { matched, type Matched } from './match.js';
import { reportsOf } from './reported.js';

export interface Outcomes {
  /** by place, the year of the target, the document and the place in its text */
  readonly rows: readonly Matched[];
  readonly documents: number;
  readonly places: number;
  readonly names: ReadonlyMap<Extraction, string>;
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
const LAST_YEAR = 9999;

function inOrder(a: Matched, b: Matched): number {
  const place = ({ target: { record, plan } }: Matched): string =>
    record.place_code ?? plan.document.place_code ?? `9${plan.document.place ?? ''}`;
  const year = ({ target: { series } }: Matched): number => (typeof series === 'string' ? LAST_YEAR : series.moment.year);
  return (
    compare(place(a), place(b)) ||
    compare(year(a), year(b)) ||
    compare(a.target.record.doc_id, b.target.record.doc_id) ||
    a.target.record.char_start - b.target.record.char_start ||
    compare(a.target.record.target_id, b.target.record.target_id)
  );
}

/** The rows that filters leave; a target of no known place, year or indicator answers to none. */
function answering(rows: readonly Matched[], filters: Filters): readonly Matched[] {
  const { indicators = [], places = [], from, to } = filters;
  if (indicators.length + places.length === 0 && from === undefined && to === undefined) return rows;
  const known = rows.flatMap((row) =>
    typeof row.target.series === 'string' ? [] : [{ row, series: row.target.series, lineage: row.target.plan.document }],
  );
  return filtered(known, filters).map(({ row }) => row);
}

/**
 * Lays beside each target what a later document of the place reports of it.
 *
 * @param plans of any places and years, in any order; one place after the other is looked at
 * @throws PanelFilterError where a filter matches nothing
 * @example outcomes(reports) has of 「今年国内生产总值增长5%左右」 (2024) the outcome 「国内生产总值增长5%」 of the report of 2025: gap 0, met
 */
export function outcomes(plans: readonly Extraction[], filters: Filters = {}): Outcomes {
  const places = groupBy(plans, (plan) => placeKey(plan) ?? `? ${plan.document.doc_id}`);
  const found = [...places.values()].flatMap((own) => matched(reportsOf(own)));
  const rows = [...answering(found, filters)].sort(inOrder);
  return { rows, documents: plans.length, places: places.size, names: planNames(plans) };
}
