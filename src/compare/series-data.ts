import type { Commitment } from '../commitment/commitment.js';
import type { Doubts } from '../commitment/doubts.js';
import { comparableOf, displayUnit, scaled } from '../commitment/notation.js';
import { periodOf } from '../commitment/plan-name.js';
import { indicatorName, indicatorRow, ownName } from '../commitment/scope.js';
import type { Ambition } from '../diff/targets/ambition.js';
import { valueChange } from '../diff/targets/change-words.js';
import type { ChangeClass } from '../diff/targets/classify.js';
import type { Comparator, Measure } from '../model/record.js';
import type { UnitChoice } from './choices.js';
import { shownIn } from './matrix.js';
import type { PlaceSeries, SeriesRow } from './series.js';
import type { Limits } from './shown.js';
import type { Lang } from './words.js';

/** What a plan says of a promise, as data: what `--series --long` writes and `--format json` holds. */
export interface SeriesStepData {
  readonly place: string | null;
  readonly place_code: string | null;
  /** place and number of the row in it: 330225-12 */
  readonly row: string;
  readonly indicator_id: string | null;
  readonly indicator: string;
  /** as in this plan; null where it has dropped the promise */
  readonly words: string | null;
  readonly measure: Measure | null;
  readonly doc_id: string;
  readonly plan: string;
  readonly period: string;
  /** the plan that it is laid beside; null in the first plan */
  readonly from_doc_id: string | null;
  /** class of change as `diff` has it; null in the first plan */
  readonly change: ChangeClass | null;
  /** is more asked, or less, by the indicator's direction? */
  readonly ambition: Ambition;
  /** by how much the value is another, in `unit`; null where the two are not comparable or no plain numbers */
  readonly change_value: number | null;
  /** in %; of amounts only */
  readonly change_pct: number | null;
  readonly comparator: Comparator | null;
  /** in `unit`, a base unit */
  readonly value: number | null;
  readonly value_max: number | null;
  readonly unit: string | null;
  /** in the unit that it is shown in */
  readonly display_value: number | null;
  readonly display_unit: string | null;
  readonly deadline: string | null;
  readonly quote: string | null;
  /** ids of the records that say it, the first one first */
  readonly mentions: readonly string[];
}
/** How values are shown. */
export interface SeriesView {
  readonly lang: Lang;
  readonly units: UnitChoice;
  readonly doubts?: Doubts;
  readonly limits?: Limits | null;
}

/** Values of which nothing says that they are comparable have no difference. */
const SAME_MEASURE: ReadonlySet<ChangeClass | null> = new Set<ChangeClass | null>([
  ...(['raised', 'lowered', 'softened', 'hardened', 'put-off', 'brought-forward', 'undated', 'dated', 'reworded', 'unchanged'] as const),
]);

const commitmentsIn = ({ steps }: SeriesRow): Commitment[] => steps.flatMap(({ commitments }) => commitments);

/** The newest that is said, by which a row is called. */
export const newest = (row: SeriesRow): Commitment | undefined => commitmentsIn(row).at(-1);

/** The name of a row: the registry's with the newest scope, else the newest words. */
export function nameOf(row: SeriesRow, lang: Lang): string {
  const first = newest(row)?.first;
  if (first === undefined) return '';
  const known = indicatorRow(first.indicator_id);
  return known === null ? ownName(first) : indicatorName(known, first.indicator_scope, lang);
}

/** The units that a row's values are shown in. */
export function unitsOf(row: SeriesRow, units: UnitChoice): Parameters<typeof shownIn>[0] {
  const records = commitmentsIn(row).map(({ first }) => first);
  const bases = new Set(records.map((record) => comparableOf(record).unit));
  return { units: new Map([...bases].map((base) => [base, displayUnit(records, base)])), asWritten: units === 'own' };
}

/** Every step of every row as data. */
export function seriesData({ place, place_code, rows }: PlaceSeries, { lang, units }: SeriesView): SeriesStepData[] {
  return rows.flatMap((row, at) => {
    const shown = unitsOf(row, units);
    return row.steps.flatMap((step) =>
      (step.commitments.length > 0 ? step.commitments : [null]).map((one): SeriesStepData => {
        const { plan, from, change } = step;
        const own = one === null ? null : comparableOf(one.first);
        const display = one === null ? null : shownIn(shown, one.first).unit;
        const isPair = change !== null && one !== null && one === change.b && change.a !== null && SAME_MEASURE.has(change.class);
        const by = isPair && change.a !== null ? valueChange(change.a.first, one.first) : null;
        return {
          place,
          place_code,
          row: `${place_code ?? place ?? ''}-${at + 1}`,
          indicator_id: newest(row)?.first.indicator_id ?? null,
          indicator: nameOf(row, lang),
          words: one?.first.indicator ?? null,
          measure: one?.first.measure ?? null,
          doc_id: plan.plan.document.doc_id,
          plan: plan.name,
          period: periodOf(plan.plan.document),
          from_doc_id: from?.plan.document.doc_id ?? null,
          change: change?.class ?? null,
          ambition: change?.ambition ?? null,
          change_value: by?.by ?? null,
          change_pct: by?.percent ?? null,
          comparator: one?.first.comparator ?? null,
          value: own?.value ?? null,
          value_max: own?.max ?? null,
          unit: own?.unit ?? null,
          display_value: own?.value == null || display === null ? null : scaled(own.value, display),
          display_unit: display === null || display.label === '' ? null : display.label,
          deadline: one?.first.deadline ?? null,
          quote: one?.first.quote ?? null,
          mentions: one?.mentions.map(({ target_id }) => target_id) ?? [],
        };
      }),
    );
  });
}
