import { doubtsAbout, type Doubts } from '../commitment/doubts.js';
import { evidenceOf } from '../commitment/evidence.js';
import { comparableOf, displayUnit, notation, scaled } from '../commitment/notation.js';
import { periodOf } from '../commitment/plan-name.js';
import { indicatorName, indicatorRow, ownName } from '../commitment/scope.js';
import type { Commitment } from '../commitment/commitment.js';
import { changeCell } from '../diff/change-cell.js';
import type { Ambition } from '../diff/targets/ambition.js';
import { changeHead, valueChange } from '../diff/targets/change-words.js';
import type { ChangeClass } from '../diff/targets/classify.js';
import { groupBy } from '../model/group-by.js';
import type { Comparator, Measure } from '../model/record.js';
import { plain, type Cell, type CellItem, type Evidence, type ReportRow, type ReportTable } from '../render/report.js';
import { INDICATOR_FIELDS } from '../rules/lexicons/indicator-fields.js';
import type { UnitChoice } from './choices.js';
import type { ComparedPlan, MatrixColumn } from './columns.js';
import { shownIn } from './matrix.js';
import { plansOf, seriesOfPlaces, type PlaceSeries, type SeriesRow, type SeriesStep } from './series.js';
import { countCell, countColumn, firstRows, notShown, shownPart, type Limits } from './shown.js';
import { compareWords, type Lang } from './words.js';
import type { CompareOptions } from './data.js';
import { UnmatchedFilterError } from './filters.js';
import { seriesNotes } from './series-notes.js';

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
const LONG_COLUMNS = [
  ...(['place', 'place_code', 'row', 'indicator_id', 'indicator', 'words', 'measure', 'doc_id', 'plan', 'period', 'from_doc_id'] as const),
  ...(['change', 'ambition', 'change_value', 'change_pct', 'comparator', 'value', 'value_max', 'unit', 'display_value'] as const),
  ...(['display_unit', 'deadline', 'quote', 'mentions'] as const),
] as const satisfies readonly (keyof SeriesStepData)[];
const NUMERIC: ReadonlySet<string> = new Set(['change_value', 'change_pct', 'value', 'value_max', 'display_value']);

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
const newest = (row: SeriesRow): Commitment | undefined => commitmentsIn(row).at(-1);

function nameOf(row: SeriesRow, lang: Lang): string {
  const first = newest(row)?.first;
  if (first === undefined) return '';
  const known = indicatorRow(first.indicator_id);
  return known === null ? ownName(first) : indicatorName(known, first.indicator_scope, lang);
}

function groupName(row: SeriesRow, lang: Lang): string {
  const first = newest(row)?.first;
  const known = indicatorRow(first?.indicator_id ?? null);
  if (known !== null) return INDICATOR_FIELDS[known.field]?.[lang] ?? known.field;
  return compareWords(first?.indicator_id == null ? 'unknown' : 'ownIndicators', lang);
}

/** The units that a row's values are shown in. */
function unitsOf(row: SeriesRow, units: UnitChoice): Parameters<typeof shownIn>[0] {
  const records = commitmentsIn(row).map(({ first }) => first);
  const bases = new Set(records.map((record) => comparableOf(record).unit));
  return { units: new Map([...bases].map((base) => [base, displayUnit(records, base)])), asWritten: units === 'own' };
}

const evidence = ({ plan }: SeriesStep, { mentions }: Commitment): Evidence[] =>
  mentions.map((record) => evidenceOf(plan.plan, plan.name, record.target_id, record));

function cellOf(step: SeriesStep, row: SeriesRow, plans: readonly ComparedPlan[], view: SeriesView): Cell {
  const { lang, doubts } = view;
  const units = unitsOf(row, view.units);
  const values = step.commitments.map((one): CellItem => {
    const { unit, base } = shownIn(units, one.first);
    const flags = doubtsAbout(one, doubts);
    return {
      text: notation(one.first, unit, base, lang),
      get evidence() {
        return evidence(step, one);
      },
      ...(flags.length > 0 ? { flags } : {}),
    };
  });
  const { change, from, plan } = step;
  if (change === null || from === null) return values;
  const b = change.b?.first;
  const head = changeHead(change, 'after', lang, b && shownIn(units, b).unit);
  // the plan before says nothing of it: it is laid beside the last that does
  const since = plans[plans.indexOf(plan) - 1] === from ? '' : { zh: `较${from.name}: `, en: `on ${from.name}: ` }[lang];
  const before = row.steps.find((one) => one.plan === from);
  const earlier = before?.commitments.map((one): CellItem => ({ text: '', evidence: evidence(before, one) })) ?? [];
  return [...values, ...changeCell(`${since}${head}`, change.tone, change.changes, change.class, [earlier, values], lang)];
}

/** A table for each place: a column a plan, in it the value and what it changes. */
export function seriesTable(series: PlaceSeries, id: string, view: SeriesView): { table: ReportTable; left: string[] } {
  const { lang, limits } = view;
  const title = `${compareWords('series', lang)}: ${series.place ?? ''}`;
  const columns = series.plans.map((plan): MatrixColumn => ({ key: plan.key, title: plan.name, plans: [plan.key], names_plans: false }));
  const shown = shownPart(series.rows, columns, ({ steps }) => steps.map(({ plan }) => ({ plan, column: plan.key })), limits);
  return {
    table: {
      id,
      title,
      empty: compareWords('noSeries', lang),
      columns: [
        { key: 'indicator', title: compareWords('indicator', lang) },
        ...countColumn(shown.plans, lang),
        ...shown.columns.map(({ key, title: name }) => ({ key, title: name })),
      ],
      rows: shown.rows.map(
        (row, at): ReportRow => ({
          key: `${at + 1}`,
          ...(shown.plans === null ? { group: groupName(row, lang) } : {}),
          get cells() {
            const byPlan = groupBy(row.steps, ({ plan }) => plan.key);
            return [
              plain(nameOf(row, lang)),
              ...countCell(shown.plans, row),
              ...shown.columns.map(({ key }): Cell => (byPlan.get(key) ?? []).flatMap((step) => cellOf(step, row, series.plans, view))),
            ];
          },
        }),
      ),
    },
    left: notShown(title, shown.left, series.rows.length, lang),
  };
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

/** The long form: a row a step, for Stata and R. Column titles are the stable names of SeriesStepData whatever the language. */
export function seriesLongTable(rows: readonly SeriesStepData[], { lang, limits }: SeriesView): { table: ReportTable; left: string[] } {
  const shown = firstRows(rows, limits);
  const title = compareWords('series', lang);
  return {
    table: {
      id: 'series',
      title,
      empty: compareWords('noSeries', lang),
      columns: LONG_COLUMNS.map((key) => ({ key, title: key, ...(NUMERIC.has(key) ? { numeric: true } : {}) })),
      rows: shown.rows.map((row) => ({
        key: `${row.row} ${row.doc_id} ${row.mentions[0] ?? ''}`,
        cells: LONG_COLUMNS.map((key) => {
          const value = row[key];
          return plain(value === null ? '' : typeof value === 'object' ? value.join('；') : String(value));
        }),
      })),
    },
    left: notShown(title, { rows: shown.left, columns: 0 }, rows.length, lang),
  };
}

/**
 * The plans of each place one after the other: a table a place, or one of all steps (`long`); and what is not in them.
 *
 * @throws UnmatchedFilterError where no place has two plans
 */
export function seriesTables(
  plans: readonly ComparedPlan[],
  { lang, kinds = ['target'], units = 'indicator', limits = null, shared = false, long = false, doubts }: CompareOptions,
  keep: (commitment: Commitment) => boolean,
): { readonly tables: readonly ReportTable[]; readonly left: readonly string[]; readonly data: readonly SeriesStepData[] } {
  const { places, alone } = seriesOfPlaces(plans, kinds, keep);
  if (places.length === 0) {
    const known = [...new Set(plans.map(({ name }) => name))];
    throw new UnmatchedFilterError({ filter: 'series', value: '', known, also: [] });
  }
  const view: SeriesView = { lang, units, limits, ...(doubts === undefined ? {} : { doubts }) };
  const through = (row: SeriesRow): boolean => plansOf(row).size > 1;
  const shown = places.map((place) => (shared ? { ...place, rows: place.rows.filter(through) } : place));
  const rowsLeft = places.reduce((sum, { rows }, at) => sum + rows.length - (shown[at]?.rows.length ?? 0), 0);
  const data = shown.flatMap((place) => seriesData(place, view));
  const made = long
    ? [seriesLongTable(data, view)]
    : shown.map((place, at) => seriesTable(place, at === 0 ? 'series' : `series-${at + 1}`, view));
  return {
    data,
    tables: made.map(({ table }) => table),
    left: [...made.flatMap(({ left }) => left), ...seriesNotes(shown, alone, rowsLeft, limits, lang)],
  };
}
