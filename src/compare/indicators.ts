import { doubtsAbout, type Doubts } from '../commitment/doubts.js';
import { comparableOf, deadlineWords, notation, scaled } from '../commitment/notation.js';
import { reviewFlag } from '../commitment/reviewed.js';
import { indicatorName } from '../commitment/scope.js';
import { groupBy } from '../model/group-by.js';
import type { Cell, Dot, DotPlot, Evidence, CellItem, ReportRow, ReportTable } from '../render/report.js';
import { INDICATOR_FIELDS } from '../rules/lexicons/indicator-fields.js';
import { unitRatio } from '../normalise/indicator-unit.js';
import type { By } from './choices.js';
import type { MatrixColumn } from './columns.js';
import { evidenceOfEntry, longRow, type LongRow } from './long.js';
import { shownIn, type Entry, type Flag, type MatrixRow, type Usual } from './matrix.js';
import { countCell, countColumn, type ShownPart } from './shown.js';
import { flagWords, compareWords, type Lang } from './words.js';

/** Flags that a reader must not overlook; the others say how a value came about. */
const WARNING: ReadonlySet<Flag> = new Set(['measure', 'coverage', 'grade', 'action', 'frequency', 'unit', 'several', 'kind', 'bare']);
/** Flags of values that are not of the row's own kind: drawn hollow. */
const APART: ReadonlySet<Flag> = new Set(['kind', 'coverage', 'grade', 'action', 'frequency']);

/** A column's title, in words where plans say nothing of what the columns stand for. Example: 无时限的承诺 by year → 未定时限 */
export function columnTitle(by: By, { key, title }: MatrixColumn, lang: Lang): string {
  return key !== '-' ? title : compareWords(by === 'year' ? 'noDeadline' : by === 'programme' ? 'noProgramme' : 'noPlace', lang);
}

/** The name of a row: the registry's with the commonest scope, else the words of the plans. */
function rowName(row: MatrixRow, lang: Lang): string {
  return row.indicator === null ? row.words : indicatorName(row.indicator, row.scope, lang);
}

function groupName(row: MatrixRow, lang: Lang): string {
  if (row.indicator !== null) return INDICATOR_FIELDS[row.indicator.field]?.[lang] ?? row.indicator.field;
  return compareWords(row.indicatorId === null ? 'unknown' : 'ownIndicators', lang);
}

function valueText(row: MatrixRow, { commitment: { first } }: Entry, lang: Lang): string {
  const { unit, base } = shownIn(row, first);
  return notation(first, unit, base, lang);
}

function itemOf(row: MatrixRow, entry: Entry, column: MatrixColumn, lang: Lang, doubts: Doubts | undefined): CellItem {
  const doubted = doubtsAbout(entry.commitment, doubts);
  const marked = reviewFlag(entry.commitment.mentions, lang);
  const flags = [...entry.flags.map((flag) => flagWords(flag, row, entry, lang)), ...doubted, ...marked];
  return {
    text: column.names_plans ? `${entry.plan.name} ${valueText(row, entry, lang)}` : valueText(row, entry, lang),
    ...(flags.length > 0 ? { flags } : {}),
    ...(entry.flags.some((flag) => WARNING.has(flag)) || doubted.length > 0 ? { tone: 'warn' as const } : {}),
    get evidence() {
      return evidenceOfEntry(entry);
    },
  };
}

/** Is more of the row's usual measure better? Of a fall, the other way round. */
function directionOf({ indicator, usual }: MatrixRow): DotPlot['direction'] {
  const direction = indicator?.direction ?? 'none';
  return usual.measure !== 'decline' || direction === 'none' ? direction : direction === 'up' ? 'down' : 'up';
}

/**
 * The values of the row's usual measure and unit on one scale; what differs in coverage, grade, action, frequency or kind is drawn hollow,
 * another measure is left out.
 */
function plotOf(row: MatrixRow, columns: ReadonlyMap<string, MatrixColumn>): DotPlot | undefined {
  const shown = row.units.get(row.usual.unit) ?? { label: '', factor: 1 };
  const dots = row.entries.flatMap((entry): Dot[] => {
    const { first } = entry.commitment;
    const { value, max, unit } = comparableOf(first);
    if (value === null || unitRatio(unit, row.usual.unit) !== 1 || first.measure !== row.usual.measure) return [];
    const by = deadlineWords(first.deadline);
    const column = columns.get(entry.column);
    if (!column) return [];
    const who = column.names_plans || column.title === '' ? entry.plan.name : column.title;
    return [
      {
        column: entry.column,
        label: by === '' ? who : `${who} (${by})`,
        value: scaled(value, shown),
        max: max === null ? null : scaled(max, shown),
        comparator: first.comparator,
        flagged: entry.flags.some((flag) => APART.has(flag)),
      },
    ];
  });
  return dots.length < 2 ? undefined : { unit: shown.label, measure: row.usual.measure, direction: directionOf(row), dots };
}

/**
 * The matrix of indicators as a table: rows under the headings of their fields; `doubts` of a value are flagged beside it. Cells are made
 * when they are read, since there are many more of them than commitments.
 */
export function indicatorMatrixTable(
  { columns, rows, plans }: Pick<ShownPart<MatrixRow>, 'columns' | 'rows' | 'plans'>,
  by: By,
  lang: Lang,
  empty: string,
  doubts?: Doubts,
): ReportTable {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return {
    id: 'indicators',
    title: compareWords('indicators', lang),
    empty,
    columns: [
      { key: 'indicator', title: compareWords('indicator', lang) },
      ...countColumn(plans, lang),
      ...columns.map((column) => ({ key: column.key, title: columnTitle(by, column, lang) })),
    ],
    rows: rows.map(
      (row): ReportRow => ({
        key: row.key,
        // rows in the order of how many plans have them stand under no heading
        ...(plans === null ? { group: groupName(row, lang) } : {}),
        get cells() {
          const entries = groupBy(row.entries, (entry) => entry.column);
          return [
            [{ text: rowName(row, lang) }],
            ...countCell(plans, row),
            ...columns.map((column): Cell => (entries.get(column.key) ?? []).map((entry) => itemOf(row, entry, column, lang, doubts))),
          ];
        },
        get plot() {
          return plotOf(row, byKey);
        },
      }),
    ),
  };
}

/** A row of the matrix as data. */
export interface IndicatorRowData {
  readonly key: string;
  /** id in the registry; null where it is not in it */
  readonly indicator_id: string | null;
  readonly name_zh: string;
  readonly name_en: string;
  /** field of the registry: accounts, industry, land; null for words that it does not know */
  readonly field: string | null;
  /** is more of its usual measure better? */
  readonly direction: 'up' | 'down' | 'none';
  /** what most of its commitments are; the others are flagged */
  readonly usual: Usual;
  /** only columns that have something */
  readonly cells: readonly {
    readonly column: string;
    readonly commitments: readonly (LongRow & { readonly text: string; readonly evidence: readonly Evidence[] })[];
  }[];
}

/** The same row as data: its commitments by column, each with its sentences. */
export function indicatorRowData(row: MatrixRow, columns: readonly MatrixColumn[], lang: Lang): IndicatorRowData {
  return {
    key: row.key,
    indicator_id: row.indicatorId,
    get name_zh() {
      return rowName(row, 'zh');
    },
    get name_en() {
      return rowName(row, 'en');
    },
    field: row.indicator?.field ?? null,
    direction: directionOf(row),
    usual: row.usual,
    get cells() {
      const entries = groupBy(row.entries, (entry) => entry.column);
      return columns.flatMap(({ key }) => {
        const own = entries.get(key);
        return own === undefined
          ? []
          : [
              {
                column: key,
                commitments: own.map((entry) => ({
                  ...longRow(row, entry, lang),
                  text: valueText(row, entry, lang),
                  evidence: evidenceOfEntry(entry),
                })),
              },
            ];
      });
    },
  };
}
