import { doubtsAbout } from '../commitment/doubts.js';
import { evidenceOf } from '../commitment/evidence.js';
import { notation } from '../commitment/notation.js';
import { indicatorRow } from '../commitment/scope.js';
import type { Commitment } from '../commitment/commitment.js';
import { changeCell } from '../diff/change-cell.js';
import { changeHead } from '../diff/targets/change-words.js';
import { groupBy } from '../model/group-by.js';
import {
  namedCell,
  otherName,
  plain,
  type Cell,
  type CellItem,
  type Evidence,
  type ReportRow,
  type ReportTable,
} from '../render/report.js';
import { INDICATOR_FIELDS } from '../rules/lexicons/indicator-fields.js';
import type { ComparedPlan, MatrixColumn } from './columns.js';
import { shownIn } from './matrix.js';
import { plansOfSeries, seriesOfPlaces, type PlaceSeries, type SeriesRow, type SeriesStep } from './series.js';
import { seriesName, newest, seriesData, unitsOf, type SeriesStepData, type SeriesView } from './series-data.js';
import { countCell, countColumn, firstRows, notShown, shownPart } from './shown.js';
import { compareWords, type Lang } from './words.js';
import type { CompareOptions } from './data.js';
import { UnmatchedFilterError } from './filters.js';
import { seriesNotes } from './series-notes.js';

const LONG_COLUMNS = [
  ...(['place', 'place_code', 'row', 'indicator_id', 'indicator', 'words', 'measure', 'doc_id', 'plan', 'period', 'from_doc_id'] as const),
  ...(['change', 'ambition', 'change_value', 'change_pct', 'comparator', 'value', 'value_max', 'unit', 'display_value'] as const),
  ...(['display_unit', 'deadline', 'quote', 'mentions'] as const),
] as const satisfies readonly (keyof SeriesStepData)[];
const NUMERIC: ReadonlySet<string> = new Set(['change_value', 'change_pct', 'value', 'value_max', 'display_value']);

function groupName(row: SeriesRow, lang: Lang): string {
  const first = newest(row)?.first;
  const known = indicatorRow(first?.indicator_id ?? null);
  if (known !== null) return INDICATOR_FIELDS[known.field]?.[lang] ?? known.field;
  return compareWords(first?.indicator_id == null ? 'unknown' : 'ownIndicators', lang);
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
          get find() {
            return otherName((of) => seriesName(row, of), lang);
          },
          ...(shown.plans === null ? { group: groupName(row, lang) } : {}),
          get cells() {
            const byPlan = groupBy(row.steps, ({ plan }) => plan.key);
            return [
              namedCell((of) => seriesName(row, of), lang),
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
  const through = (row: SeriesRow): boolean => plansOfSeries(row).size > 1;
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
