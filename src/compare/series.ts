import { commitmentsOf, type Commitment } from '../commitment/commitment.js';
import { placeKey } from '../commitment/plan-name.js';
import { diffCommitments, type CommitmentDiff } from '../diff/diff.js';
import { isSuccessive } from '../diff/successive.js';
import { groupBy } from '../model/group-by.js';
import type { Kind } from '../model/record.js';
import { INDICATORS } from '../rules/lexicons/indicators.js';
import type { ComparedPlan } from './columns.js';

/** What a plan says of a promise of the plans before it. */
export interface SeriesStep {
  readonly plan: ComparedPlan;
  /** the plan that it is laid beside: the one before, or the last that has the promise; null for the first plan of the place */
  readonly from: ComparedPlan | null;
  /** empty where the promise is dropped */
  readonly commitments: readonly Commitment[];
  /** what became of it; null in the first plan */
  readonly change: CommitmentDiff | null;
}

/** One promise through the plans of a place, in their order; plans that say nothing of it are left out. */
export interface SeriesRow {
  readonly steps: readonly SeriesStep[];
}
export interface PlaceSeries {
  /** name of the place; null where it is not known */
  readonly place: string | null;
  readonly place_code: string | null;
  /** in the order of their periods, then of their dates */
  readonly plans: readonly ComparedPlan[];
  readonly rows: readonly SeriesRow[];
  /** plans of the place that promise nothing that another one does: laid among the others they would seem to drop all */
  readonly apart: readonly ComparedPlan[];
  /** neighbours of which nothing tells which is the earlier one */
  readonly unordered: readonly (readonly [ComparedPlan, ComparedPlan])[];
}

const order = new Map(INDICATORS.map((row, at) => [row.id, at]));
const less = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
const LAST = 9999;

/**
 * The plans of a place one after the other: by their dates where all have one, since the plan of five years comes before the report on the
 * third of them; else by when their periods begin and end.
 */
function inTime(plans: readonly ComparedPlan[]): ComparedPlan[] {
  const dateIn = ({ plan: { document } }: ComparedPlan): string | null => document.written_date ?? document.published_date;
  const dated = plans.every((plan) => dateIn(plan) !== null);
  return [...plans].sort((one, other) => {
    const [a, b] = [one.plan.document, other.plan.document];
    return (
      (dated ? less(dateIn(one) ?? '', dateIn(other) ?? '') : 0) ||
      less(a.period_start ?? a.period_end ?? LAST, b.period_start ?? b.period_end ?? LAST) ||
      less(a.period_end ?? LAST, b.period_end ?? LAST) ||
      less(dateIn(one) ?? '9', dateIn(other) ?? '9') ||
      less(a.doc_id, b.doc_id)
    );
  });
}

/** A row that grows plan by plan. */
interface Line {
  readonly steps: SeriesStep[];
  /** what its last plan says, and which plan that is; none once it is merged into another row */
  heads: readonly Commitment[];
  at: number;
}

const partsOf = ({ b, also, class: name }: CommitmentDiff): Commitment[] => (b === null ? [] : [b, ...(name === 'split' ? also : [])]);

/**
 * The rows of a place: each plan is laid beside the one before as `diff` does it; what then has no counterpart beside what earlier plans
 * have said and later ones have not.
 */
function rowsOf(plans: readonly ComparedPlan[], commitments: (plan: ComparedPlan) => readonly Commitment[]): SeriesRow[] {
  const lines: Line[] = [];
  plans.forEach((plan, at) => {
    const lineOf = new Map(lines.flatMap((line) => line.heads.map((head) => [head, line] as const)));
    const headsIn = (wanted: (line: Line) => boolean): Commitment[] => lines.filter(wanted).flatMap(({ heads }) => heads);
    const begin = (own: readonly Commitment[], change: CommitmentDiff | null): void => {
      const from = at === 0 ? null : (plans[at - 1] ?? null);
      lines.push({ steps: [{ plan, from, commitments: own, change }], heads: own, at });
    };
    const goOn = (change: CommitmentDiff): void => {
      const { a, also, class: name } = change;
      const line = a === null ? undefined : lineOf.get(a);
      if (line === undefined) return;
      const own = partsOf(change);
      const step = { plan, from: plans[line.at] ?? null, commitments: own, change };
      line.steps.push(step);
      if (own.length === 0) return;
      // two parts of one row may each have a counterpart
      line.heads = line.at === at ? [...line.heads, ...own] : own;
      line.at = at;
      if (name !== 'merged') return;
      for (const part of also) {
        const other = lineOf.get(part);
        if (other === undefined || other === line) continue;
        other.steps.push({ ...step, from: plans[other.at] ?? null });
        other.heads = [];
      }
    };
    const own = commitments(plan);
    if (at === 0) {
      for (const one of own) begin([one], null);
      return;
    }
    const found = diffCommitments(
      headsIn((line) => line.at === at - 1),
      own,
    );
    const earlier = headsIn((line) => line.at < at - 1);
    const fresh = found.filter(({ a }) => a === null);
    for (const one of found) if (one.a !== null) goOn(one);
    const later = diffCommitments(
      earlier,
      fresh.flatMap(({ b }) => b ?? []),
    );
    for (const one of later) {
      if (one.a !== null && one.b !== null) goOn(one);
      else if (one.a === null) begin(partsOf(one), one);
    }
  });
  const place = ({ steps }: Line): number => {
    const id = steps[0]?.commitments[0]?.first.indicator_id ?? null;
    return id === null ? 1e6 : (order.get(id) ?? 1e5);
  };
  return [...lines].sort((a, b) => place(a) - place(b)).map(({ steps }) => ({ steps }));
}

/** The plans that say something in a row. */
export const plansOfSeries = ({ steps }: SeriesRow): ReadonlySet<ComparedPlan> =>
  new Set(steps.flatMap(({ plan, commitments }) => (commitments.length > 0 ? [plan] : [])));

/**
 * The plans of each place one after the other, each promise with what became of it from plan to plan. Promises are paired as `diff` pairs
 * them, so the step of two neighbours is what `diff` says of the two.
 *
 * @param keep commitments to take
 * @returns the places that have several plans, and the plans that are alone
 * @example 规模企业 of 象山县: 530家左右 (2017), then 800家 (–2025): raised, +270家
 */
export function seriesOfPlaces(
  plans: readonly ComparedPlan[],
  kinds: readonly Kind[],
  keep: (commitment: Commitment) => boolean,
): { readonly places: readonly PlaceSeries[]; readonly alone: readonly ComparedPlan[] } {
  const places: PlaceSeries[] = [];
  const alone: ComparedPlan[] = [];
  for (const [, own] of groupBy(plans, (one) => placeKey(one.plan) ?? `? ${one.key}`)) {
    const [first] = own;
    if (first === undefined || own.length < 2) {
      alone.push(...own);
      continue;
    }
    const { place, place_code } = first.plan.document;
    const all = inTime(own);
    const rowsFor = (some: readonly ComparedPlan[]): SeriesRow[] => rowsOf(some, ({ plan }) => commitmentsOf(plan, { kinds }).filter(keep));
    const whole = rowsFor(all);
    const sharing = new Set(whole.flatMap((row) => (plansOfSeries(row).size > 1 ? [...plansOfSeries(row)] : [])));
    const sorted = sharing.size < 2 ? all : all.filter((plan) => sharing.has(plan));
    places.push({
      place,
      place_code,
      plans: sorted,
      rows: sorted.length === all.length ? whole : rowsFor(sorted),
      apart: all.filter((plan) => !sorted.includes(plan)),
      unordered: sorted.flatMap((plan, at) => {
        const before = sorted[at - 1];
        return before === undefined || isSuccessive(before.plan, plan.plan) ? [] : [[before, plan] as const];
      }),
    });
  }
  return { places, alone };
}
