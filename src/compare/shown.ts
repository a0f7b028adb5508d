import type { Lang } from '../model/lang.js';
import { plain, type Cell, type ReportColumn } from '../render/report.js';
import type { ComparedPlan, MatrixColumn } from './columns.js';
import { compareWords } from './words.js';

/** How much of a table is shown at most; nothing said: as much as can be read. */
export interface Limits {
  readonly rows?: number;
  readonly columns?: number;
}
/** A table up to this size is shown whole … */
const WHOLE = { rows: 200, columns: 12 } as const;
/** … and of a larger one so much. */
const SHOWN = { rows: 40, columns: 12 } as const;

/** What is shown of a matrix. */
export interface ShownPart<R> {
  readonly rows: readonly R[];
  readonly columns: readonly MatrixColumn[];
  /** how many plans have each row; null where the matrix is shown whole */
  readonly plans: ReadonlyMap<R, number> | null;
  readonly left: { readonly rows: number; readonly columns: number };
}
type Places = Iterable<{ readonly column: string; readonly plan: ComparedPlan }>;

/**
 * The part of a matrix that a reader gets who did not ask for all: the rows that most plans share first, and the columns that have most to
 * say in them, in their own order. A matrix that fits is left as it is.
 *
 * @param limits null for all
 * @param placesOf what stands in a row
 * @param inOrder the first rows instead of the most shared ones: they are ranked
 */
export function shownPart<R>(
  rows: readonly R[],
  columns: readonly MatrixColumn[],
  placesOf: (row: R) => Places,
  limits: Limits | null | undefined,
  inOrder = false,
): ShownPart<R> {
  const whole = { rows, columns, plans: null, left: { rows: 0, columns: 0 } };
  if (limits === null || limits === undefined) return whole;
  const large = rows.length > WHOLE.rows || columns.length > WHOLE.columns;
  const most = {
    rows: limits.rows ?? (large ? SHOWN.rows : rows.length),
    columns: limits.columns ?? (large ? SHOWN.columns : columns.length),
  };
  if (rows.length <= most.rows && columns.length <= most.columns) return whole;
  const plans = new Map(rows.map((row) => [row, new Set([...placesOf(row)].map(({ plan }) => plan)).size]));
  const ranked = inOrder ? rows : [...rows].sort((a, b) => (plans.get(b) ?? 0) - (plans.get(a) ?? 0));
  const shared = ranked.slice(0, most.rows);
  const filled = new Map<string, number>();
  for (const row of shared)
    for (const column of new Set([...placesOf(row)].map((one) => one.column))) filled.set(column, (filled.get(column) ?? 0) + 1);
  const fullest = new Set([...columns].sort((a, b) => (filled.get(b.key) ?? 0) - (filled.get(a.key) ?? 0)).slice(0, most.columns));
  const among = columns.filter((column) => fullest.has(column));
  return { rows: shared, columns: among, plans, left: { rows: rows.length - shared.length, columns: columns.length - among.length } };
}

/** How many plans have a row: a column of its own where rows stand in that order. */
export const countColumn = (plans: ShownPart<unknown>['plans'], lang: Lang): ReportColumn[] =>
  plans === null ? [] : [{ key: 'plans', title: compareWords('plans', lang), numeric: true }];
export const countCell = <R>(plans: ShownPart<R>['plans'], row: R): Cell[] => (plans === null ? [] : [plain(String(plans.get(row) ?? 0))]);

/** The first rows of a list that has no columns to choose among. */
export function firstRows<R>(rows: readonly R[], limits: Limits | null | undefined): { rows: readonly R[]; left: number } {
  const most = limits === null || limits === undefined ? rows.length : (limits.rows ?? WHOLE.rows);
  return { rows: rows.slice(0, most), left: Math.max(0, rows.length - most) };
}

/** Names of plans in a line, the rest counted: 象山县 2017, 鄞州区 2021–2025 and 9,988 more. */
export function namesInLine(names: readonly string[], limits: Limits | null | undefined, lang: Lang): string {
  const most = limits === null || limits === undefined ? names.length : WHOLE.columns;
  const said = names.slice(0, most).join(lang === 'zh' ? '、' : ', ');
  const rest = names.length - most;
  return rest <= 0 ? said : lang === 'zh' ? `${said} 等 ${names.length} 份` : `${said} and ${rest} more`;
}

/** What a table does not show, and how to see it. */
export function notShown(title: string, left: { readonly rows: number; readonly columns: number }, total: number, lang: Lang): string[] {
  if (left.rows + left.columns === 0) return [];
  const how = {
    zh: '--limit N、--columns N 显示更多行、列, --all 全部显示, -f csv 和 -f json 总是完整的',
    en: '--limit N and --columns N show more rows and columns, --all shows everything; -f csv and -f json always hold all',
  }[lang];
  const zh = [left.rows > 0 ? `${total} 行中的 ${left.rows} 行` : '', left.columns > 0 ? `${left.columns} 列` : ''];
  const en = [
    left.rows > 0 ? `${left.rows} of ${total} rows` : '',
    left.columns > 0 ? `${left.columns} ${left.columns === 1 ? 'column' : 'columns'}` : '',
  ];
  const parts = { zh, en }[lang].filter((part) => part !== '');
  return [lang === 'zh' ? `“${title}”未列出 ${parts.join('、')}; ${how}。` : `Not shown of “${title}”: ${parts.join(' and ')}; ${how}.`];
}
