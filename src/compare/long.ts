import { evidenceOf } from '../commitment/evidence.js';
import { comparableOf, scaled } from '../commitment/notation.js';
import { reviewOf } from '../commitment/reviewed.js';
import { halvesOf, indicatorName } from '../commitment/scope.js';
import { periodOf } from '../commitment/plan-name.js';
import type { Comparator, Frequency, Kind, Measure, Modality, Review } from '../model/record.js';
import { scopeText } from '../model/scope.js';
import { plain, type CellItem, type Evidence, type ReportTable } from '../render/report.js';
import { shownIn, type Entry, type Flag, type Matrix, type MatrixRow } from './matrix.js';
import { firstRows, notShown, type Limits } from './shown.js';
import { compareWords, type Lang } from './words.js';

/**
 * A commitment as a row of data: what `--long` writes and what the cells of `--format json` hold. Lists are joined by + (scopes) or ； in
 * tables.
 */
export interface LongRow {
  readonly doc_id: string;
  readonly place: string | null;
  readonly place_code: string | null;
  /** 2021–2025; '' where it is not known */
  readonly period: string;
  readonly kind: Kind;
  /** key of the matrix row that it stands in */
  readonly row: string;
  readonly indicator_id: string | null;
  /** the registry's name with the commitment's own scope: 规上工业亩均税收; the plan's words where the registry does not know it */
  readonly indicator: string;
  /** as in the plan */
  readonly words: string | null;
  /** what is measured besides the indicator: sector:automotive, from-100m */
  readonly object: string | null;
  /** how widely it is measured, grades included: above-scale-industry, city-up */
  readonly coverage: string | null;
  readonly measure: Measure;
  readonly frequency: Frequency | null;
  readonly comparator: Comparator | null;
  /** in `unit`, a base unit: 元/亩 */
  readonly value: number | null;
  readonly value_max: number | null;
  readonly unit: string | null;
  /** in `display_unit`, the one that the row's values of this base unit are shown in: 万元/亩 */
  readonly display_value: number | null;
  readonly display_value_max: number | null;
  readonly display_unit: string | null;
  readonly baseline: string | null;
  readonly deadline: string | null;
  readonly modality: Modality | null;
  readonly cluster: string | null;
  /** ids of the records that say it, the first one first */
  readonly mentions: readonly string[];
  readonly quote: string;
  readonly flags: readonly Flag[];
  /** what reviewers have made of the record, or of another mention */
  readonly review: Review | null;
}
const LONG_COLUMNS = [
  'doc_id',
  'place',
  'place_code',
  'period',
  'kind',
  'row',
  'indicator_id',
  'indicator',
  'words',
  'object',
  'coverage',
  'measure',
  'frequency',
  'comparator',
  'value',
  'value_max',
  'unit',
  'display_value',
  'display_value_max',
  'display_unit',
  'baseline',
  'deadline',
  'modality',
  'cluster',
  'mentions',
  'quote',
  'flags',
  'review',
] as const satisfies readonly (keyof LongRow)[];
const NUMERIC: ReadonlySet<string> = new Set(['value', 'value_max', 'display_value', 'display_value_max']);

/** A commitment of a row as data. */
export function longRow(
  row: MatrixRow,
  {
    plan: {
      plan: { document },
    },
    commitment: { first, mentions },
    flags,
  }: Entry,
  lang: Lang,
): LongRow {
  const { value, max, unit } = comparableOf(first);
  const { object, coverage } = halvesOf(first.indicator_scope);
  const display = shownIn(row, first).unit;
  const shown = (one: number | null): number | null => (one === null ? null : scaled(one, display));
  return {
    doc_id: document.doc_id,
    place: document.place,
    place_code: document.place_code,
    period: periodOf(document),
    kind: first.kind,
    row: row.key,
    indicator_id: first.indicator_id,
    indicator: row.indicator === null ? (first.indicator ?? first.quote) : indicatorName(row.indicator, first.indicator_scope, lang),
    words: first.indicator,
    object: scopeText(object),
    coverage: scopeText(coverage),
    measure: first.measure,
    frequency: first.frequency,
    comparator: first.comparator,
    value,
    value_max: max,
    unit,
    display_value: shown(value),
    display_value_max: shown(max),
    display_unit: display.label === '' ? null : display.label,
    baseline: first.baseline,
    deadline: first.deadline,
    modality: first.modality,
    cluster: first.cluster,
    mentions: mentions.map((one) => one.target_id),
    quote: first.quote,
    flags,
    review: reviewOf(mentions),
  };
}

/** The sentences of a commitment, the first mention first. */
export function evidenceOfEntry({ plan, commitment: { mentions } }: Entry): Evidence[] {
  return mentions.map((one) => evidenceOf(plan.plan, plan.name, one.target_id, one));
}

/** The long form: a row a commitment, for Stata and R. Column titles are the stable names of LongRow whatever the language. */
export function longTable({ rows }: Matrix, lang: Lang, limits?: Limits | null): { table: ReportTable; left: string[] } {
  const all = rows.flatMap((row) => row.entries.map((entry) => ({ row, entry })));
  const shown = firstRows(all, limits);
  const title = compareWords('long', lang);
  const table: ReportTable = {
    id: 'long',
    title,
    empty: compareWords('noCommitments', lang),
    columns: LONG_COLUMNS.map((key) => ({ key, title: key, ...(NUMERIC.has(key) ? { numeric: true } : {}) })),
    rows: shown.rows.map(({ row, entry }) => ({
      key: `${entry.plan.key} ${entry.commitment.id}`,
      get cells() {
        const data = longRow(row, entry, lang);
        const text = (key: (typeof LONG_COLUMNS)[number]): string => {
          const value = data[key];
          return value === null ? '' : typeof value === 'number' ? String(value) : typeof value === 'string' ? value : value.join('；');
        };
        const quote: CellItem = {
          text: data.quote,
          get evidence() {
            return evidenceOfEntry(entry);
          },
        };
        return LONG_COLUMNS.map((key) => (key === 'quote' ? [quote] : plain(text(key))));
      },
    })),
  };
  return { table, left: notShown(title, { rows: shown.left, columns: 0 }, all.length, lang) };
}
