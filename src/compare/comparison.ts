import { isAskedPlace } from '../commitment/asked.js';
import { commitmentsOf, type Commitment } from '../commitment/commitment.js';
import type { Extraction } from '../model/extraction.js';
import type { ClusterRecord } from '../model/record.js';
import type { Report, ReportTable } from '../render/report.js';
import { clusterMatrix } from './clusters.js';
import type { CompareOptions, ComparisonData, LeftOut } from './data.js';
import { comparedPlans, planData, type ComparedPlan } from './columns.js';
import { measures, namesOfIndicators, namesOfSectors, sectorIdsOf, sectorsOf, UnmatchedFilterError, type Unmatched } from './filters.js';
import { indicatorRowData, indicatorMatrixTable } from './indicators.js';
import { longRow, longTable } from './long.js';
import { isNamed, isShared, matrixOf, type Matrix, type MatrixRow } from './matrix.js';
import { leftOutNote, notes } from './notes.js';
import { responsibilityMatrix } from './responsibilities.js';
import { firstRows, notShown, shownPart, type Limits } from './shown.js';
import { seriesTables } from './series-table.js';
import { compareWords, type Lang } from './words.js';
import { ofYear, otherYearsNote, yearsOf, yearsOfCluster } from './year.js';

export type { CompareOptions, ComparisonData };

export interface Comparison {
  readonly report: Report;
  readonly data: ComparisonData;
  /** what a filter by year leaves out, in words; the report says it too */
  readonly left: readonly string[];
}

/** The plans of the places asked for, or the place that none is of. */
function inPlaces(plans: readonly ComparedPlan[], places: readonly string[]): ComparedPlan[] | Unmatched {
  for (const value of places) {
    if (!plans.some((plan) => isAskedPlace(plan.plan.document, value)))
      return {
        filter: 'place',
        value,
        known: [...new Set(plans.flatMap(({ plan: { document } }) => document.place ?? []))],
        also: [...new Set(plans.flatMap(({ plan: { document } }) => document.place_code ?? []))],
      };
  }
  return places.length === 0 ? [...plans] : plans.filter((plan) => places.some((value) => isAskedPlace(plan.plan.document, value)));
}

/** What nothing of the plans answers to, if anything; null where each filter matches something. */
function unmatchedOf(
  plans: readonly ComparedPlan[],
  { lang, indicators = [], sectors = [], kinds = ['target'], table = 'indicators' }: CompareOptions,
): Unmatched | null {
  const commitments = plans.flatMap(({ plan }) => commitmentsOf(plan, { kinds }));
  if (table === 'indicators' || table === 'all') {
    for (const kind of kinds) {
      const found = plans.some(({ plan }) => [...plan.targets, ...plan.quantities].some((record) => record.kind === kind));
      // a plan without targets is no wrong call, a kind that was asked for and is nowhere is one
      if (!found && kind !== 'target')
        return {
          filter: 'kind',
          value: kind,
          known: [...new Set(plans.flatMap(({ plan }) => [...plan.targets, ...plan.quantities].map((record) => record.kind)))].sort(),
          also: [],
        };
    }
    for (const value of indicators)
      if (!commitments.some((one) => measures(one, value))) return { filter: 'indicator', value, ...namesOfIndicators(commitments, lang) };
  }
  const ids = new Set<string>([
    ...(table === 'clusters' ? [] : commitments.flatMap(sectorIdsOf)),
    ...(table === 'indicators' ? [] : plans.flatMap(({ plan }) => plan.clusters.flatMap((cluster) => cluster.sector_id ?? []))),
  ]);
  for (const value of sectors) {
    const asked = sectorsOf(value);
    if (![...ids].some((id) => asked.has(id))) return { filter: 'sector', value, ...namesOfSectors(ids, lang) };
  }
  return null;
}

const inSectors = ({ sector_id: id }: ClusterRecord, asked: ReadonlySet<string> | null): boolean =>
  asked === null || (id !== null && asked.has(id));

/** A year in which nothing that is asked for is due. */
function unmatchedYear(
  plans: readonly ComparedPlan[],
  { year, kinds = ['target'] }: CompareOptions,
  wanted: (one: Commitment) => boolean,
): Unmatched {
  const years = new Set(plans.flatMap(({ plan }) => commitmentsOf(plan, { kinds }).filter(wanted).flatMap(yearsOf)));
  return { filter: 'year', value: String(year), known: [...years].sort((a, b) => a - b).map(String), also: [] };
}

/** So many plans are named above the tables. */
const LEAD = 12;

/** The rows to show, and what is not among them. */
function shownRows({ rows }: Matrix, { shared = false }: CompareOptions): { rows: MatrixRow[]; leftOut: LeftOut } {
  const known = (row: MatrixRow): boolean => row.indicatorId !== null;
  const shows = (row: MatrixRow): boolean => !shared || (isNamed(row) && isShared(row));
  const count = (rest: readonly MatrixRow[]): LeftOut['single'] => ({
    rows: rest.length,
    commitments: rest.reduce((sum, row) => sum + row.entries.length, 0),
  });
  const rest = rows.filter((row) => !shows(row));
  return { rows: rows.filter(shows), leftOut: { single: count(rest.filter(known)), unknown: count(rest.filter((row) => !known(row))) } };
}

/** What is compared: a line a plan, the rest counted. */
function leadOf(compared: readonly ComparedPlan[], limits: Limits | null | undefined, lang: Lang): string[] {
  const { rows, left } = firstRows(compared, limits && { rows: limits.columns ?? LEAD });
  const lines = rows.map(({ name, plan: { document } }) => (document.title === null ? name : `${name}: ${document.title}`));
  return left === 0 ? lines : [...lines, lang === 'zh' ? `…… 另有 ${left} 份规划` : `… and ${left} more plans`];
}

/**
 * Compares plans: the matrices that were asked for, as a report and as data.
 *
 * @param plans in any order; the result does not depend on it
 * @returns the report to render, and the same as data
 * @throws UnmatchedFilterError where a filter matches nothing
 * @example compare(plans, { lang: 'zh' }) has the row 规上工业亩均税收: 35万元/亩 (2025) for 象山县, 12万元/亩 (2025) for 嵊泗县
 */
export function compare(plans: readonly Extraction[], options: CompareOptions): Comparison {
  const { lang, table = 'indicators', by = 'plan', kinds = ['target'], mentions = false } = options;
  const { indicators = [], sectors = [], units = 'indicator' } = options;
  const { limits } = options;
  const compared = inPlaces(comparedPlans(plans), options.places ?? []);
  if (!Array.isArray(compared)) throw new UnmatchedFilterError(compared);
  const unmatched = unmatchedOf(compared, options);
  if (unmatched) throw new UnmatchedFilterError(unmatched);
  const askedSectors = sectors.length === 0 ? null : new Set(sectors.flatMap((value) => [...sectorsOf(value)]));
  const tables: ReportTable[] = [];
  const left: string[] = [];
  const ofThisYear = ofYear(options.year, yearsOf);
  const clustersOfYear = ofYear(options.year, yearsOfCluster);
  let restated = 0;
  let data: ComparisonData = { by, plans: compared.map(planData) };

  const wanted = (one: Commitment): boolean =>
    (indicators.length === 0 || indicators.some((value) => measures(one, value))) &&
    (askedSectors === null || sectorIdsOf(one).some((id) => askedSectors.has(id)));

  if (options.series === true) {
    const found = seriesTables(compared, options, (one) => wanted(one) && ofThisYear.keep(one));
    tables.push(...found.tables);
    left.push(...found.left);
    data = { ...data, series: found.data };
  } else if (table === 'indicators' || table === 'all') {
    const matrix = matrixOf(compared, { by, kinds, mentions, units }, (one) => wanted(one) && ofThisYear.keep(one));
    if (table === 'indicators' && matrix.rows.length === 0 && ofThisYear.left.other + ofThisYear.left.none > 0)
      throw new UnmatchedFilterError(unmatchedYear(compared, options, wanted));
    if (table === 'indicators' && matrix.rows.length === 0 && indicators.length + sectors.length > 1)
      throw new UnmatchedFilterError({ filter: 'together', value: [...indicators, ...sectors].join(', '), known: [], also: [] });
    restated = matrix.rows.reduce((sum, row) => row.entries.reduce((more, entry) => more + entry.commitment.mentions.length - 1, sum), 0);
    if (options.long === true) {
      const long = longTable(matrix, lang, limits);
      tables.push(long.table);
      left.push(...long.left);
      data = {
        ...data,
        get commitments() {
          return matrix.rows.flatMap((row) => row.entries.map((entry) => longRow(row, entry, lang)));
        },
      };
    } else {
      const { rows, leftOut } = shownRows(matrix, options);
      const shown = shownPart(rows, matrix.columns, (row) => row.entries, limits);
      tables.push(
        indicatorMatrixTable(shown, by, lang, compareWords(matrix.rows.length === 0 ? 'noCommitments' : 'noShared', lang), options.doubts),
      );
      left.push(...leftOutNote(leftOut, lang), ...notShown(compareWords('indicators', lang), shown.left, rows.length, lang));
      data = {
        ...data,
        indicators: { columns: matrix.columns, rows: rows.map((row) => indicatorRowData(row, matrix.columns, lang)), left_out: leftOut },
      };
    }
  }
  if (table === 'clusters' || table === 'all') {
    const clusters = clusterMatrix(compared, by, (one) => inSectors(one, askedSectors) && clustersOfYear.keep(one), lang, limits);
    tables.push(clusters.table);
    left.push(...clusters.left);
    data = { ...data, clusters: { columns: clusters.columns, rows: clusters.rows } };
  }
  if (table === 'responsibilities' || table === 'all') {
    const found = responsibilityMatrix(compared, by === 'year' ? 'plan' : by, lang, limits, options.long === true);
    tables.push(...found.tables);
    left.push(...found.left);
    data = {
      ...data,
      responsibilities: {
        columns: found.columns,
        offices: found.offices,
        parts: found.parts,
        left_out: { officials: found.officials, groups: found.groups },
      },
    };
  }
  const others = [...otherYearsNote(ofThisYear.left, 'commitments', lang), ...otherYearsNote(clustersOfYear.left, 'clusters', lang)];
  if (options.year !== undefined)
    data = {
      ...data,
      other_years: {
        ...(table === 'clusters' || table === 'responsibilities' ? {} : { commitments: ofThisYear.left }),
        ...(table === 'clusters' || table === 'all' ? { clusters: clustersOfYear.left } : {}),
      },
    };
  return {
    data,
    left: others,
    report: {
      title: compareWords('title', lang),
      lang,
      lead: leadOf(compared, limits, lang),
      tables,
      notes: [...others, ...left, ...notes(compared, options, data, restated)],
    },
  };
}
