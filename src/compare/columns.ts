import { ownProgrammes, periodOf, placeKey, planNames } from '../commitment/plan-name.js';
import type { Extraction } from '../model/extraction.js';
import type { By } from './choices.js';

/** A plan among those that are compared. */
export interface ComparedPlan {
  /** the document's id; with #2 behind it where two plans have one id */
  readonly key: string;
  /** short and unlike the others' */
  readonly name: string;
  readonly plan: Extraction;
}

/** `key` is '-' where a plan says nothing of it: no place, no deadline, no programme of its own. */
export interface MatrixColumn {
  readonly key: string;
  /** '' for the key '-' */
  readonly title: string;
  /** keys of the plans that stand in it, in the order of the plans */
  readonly plans: readonly string[];
  /** the column does not tell the plan: what stands in it names its own */
  readonly names_plans: boolean;
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The plans in an order that does not depend on that of the input: by place, end and start of the period, id. */
export function comparedPlans(plans: readonly Extraction[]): ComparedPlan[] {
  const names = planNames(plans);
  const sorted = [...plans].sort(
    ({ document: a }, { document: b }) =>
      compare(a.place_code ?? '9', b.place_code ?? '9') ||
      compare(a.place ?? '', b.place ?? '') ||
      compare(a.period_end ?? 9999, b.period_end ?? 9999) ||
      compare(a.period_start ?? 9999, b.period_start ?? 9999) ||
      compare(a.doc_id, b.doc_id) ||
      compare(a.sha256, b.sha256),
  );
  const seen = new Map<string, number>();
  return sorted.map((plan) => {
    const id = plan.document.doc_id;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return { key: times === 1 ? id : `${id}#${times}`, name: names.get(plan) ?? id, plan };
  });
}

/**
 * The column that something in a plan stands in. `deadline` and `programme` are those of the commitment or cluster; a programme is else the
 * plan's own.
 */
export function columnKey(by: By, one: ComparedPlan, deadline: string | null, programme: string | null = null): string {
  const { document } = one.plan;
  switch (by) {
    case 'plan':
      return one.key;
    case 'place':
      return placeKey(one.plan) ?? '-';
    case 'year':
      return deadline === null ? '-' : deadline.slice(0, 4);
    case 'programme':
      return programme ?? (ownProgrammes(document).join('、') || '-');
  }
}

function titleOf(by: By, key: string, plans: readonly ComparedPlan[]): string {
  const first = plans[0];
  if (key === '-' || first === undefined) return '';
  if (by === 'plan') return first.name;
  if (by === 'place') return first.plan.document.place ?? key;
  return by === 'programme' ? `“${key.split('、').join('”、“')}”` : key;
}

/**
 * The columns, in the order of the plans, years and programmes by their own, what has none last.
 *
 * @param found column and plan of everything that is to stand in a column
 * @example by place: 象山县 (two plans), 鄞州区, 嵊泗县
 */
export function columnsFor(
  by: By,
  plans: readonly ComparedPlan[],
  found: readonly { readonly column: string; readonly plan: ComparedPlan }[],
): MatrixColumn[] {
  const members = new Map<string, Set<ComparedPlan>>();
  // a plan that promises nothing has its column all the same
  if (by === 'plan' || by === 'place')
    for (const plan of plans) {
      const key = columnKey(by, plan, null);
      members.set(key, (members.get(key) ?? new Set()).add(plan));
    }
  for (const { column, plan } of found) members.set(column, (members.get(column) ?? new Set()).add(plan));
  const place = new Map(plans.map((plan, at) => [plan.key, at]));
  const columns = [...members].map(([key, set]) => {
    const own = [...set].sort((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
    return {
      key,
      title: titleOf(by, key, own),
      plans: own.map((plan) => plan.key),
      names_plans: own.length > 1 || (by === 'year' && plans.length > 1),
    };
  });
  const order = (column: MatrixColumn): number => place.get(column.plans[0] ?? '') ?? 0;
  return columns.sort(
    (a, b) =>
      Number(a.key === '-') - Number(b.key === '-') || (by === 'plan' || by === 'place' ? order(a) - order(b) : 0) || compare(a.key, b.key),
  );
}

/** What a reader needs of the plans that are compared. */
export interface ComparedPlanData {
  readonly key: string;
  readonly doc_id: string;
  readonly name: string;
  readonly title: string | null;
  readonly place: string | null;
  readonly place_code: string | null;
  readonly period: string;
  readonly programmes: readonly string[];
}

/** A plan as the data of a comparison names it. */
export function planData({ key, name, plan: { document } }: ComparedPlan): ComparedPlanData {
  return {
    key,
    doc_id: document.doc_id,
    name,
    title: document.title,
    place: document.place,
    place_code: document.place_code,
    period: periodOf(document),
    programmes: document.programmes,
  };
}
