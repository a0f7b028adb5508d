import { stringify } from 'csv-stringify/sync';
import { itemWords, type Cell, type ReportColumn, type Report } from './report.js';

/** RFC 4180 lines with LF ends; a cell with any line break is quoted. */
const lines = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { record_delimiter: '\n', quoted_match: /[\r\n\u0085\u2028\u2029]/u });

/**
 * The items of a cell, joined by ； as lists are in the tables of `gangmu extract`; flags in brackets. The characters of a text are never
 * altered.
 */
const words = (cell: Cell): string => cell.map(itemWords).join('；');

/**
 * A report as one rectangle with one header, whatever it holds, so that Stata, R and a spreadsheet read it as it stands. A report of one
 * table is that table. Rows of several tables stand below each other, under the columns of all of them: `table` (an id) says which one a
 * row belongs to, a column with one key and title in two tables is one, and a cell that its table has no column for is empty. Where rows
 * stand in groups, `group` is their heading. A second column of one title has its key behind it. Title, notes and tones are not in it; for
 * the sentences see renderEvidence().
 *
 * @example 「指标,象山县 –2025,鄞州区 2021–2025」, 「规上工业亩均税收,58万元/亩 (2025),35万元/亩 (2025) [规上工业]」
 */
export function renderCsv(report: Report): string {
  const { tables } = report;
  const identity = ({ key, title }: ReportColumn): string => JSON.stringify([key, title]);
  const columns = new Map(tables.flatMap((table) => table.columns.map((column) => [identity(column), column] as const)));
  const several = tables.length > 1;
  const grouped = tables.some((table) => table.rows.some((row) => row.group !== undefined));
  const titles = new Set<string>([...(several ? ['table'] : []), ...(grouped ? ['group'] : [])]);
  const header = [...titles];
  for (const { key, title } of columns.values()) {
    let name = title;
    for (let more = key; titles.has(name); more = `${more}'`) name = `${title} (${more})`;
    titles.add(name);
    header.push(name);
  }
  if (header.length === 0) return '';
  const rows = tables.flatMap((table) => {
    const places = new Map(table.columns.map((column, at) => [identity(column), at]));
    return table.rows.map((row) => [
      ...(several ? [table.id] : []),
      ...(grouped ? [row.group ?? ''] : []),
      ...[...columns.keys()].map((one) => words(row.cells[places.get(one) ?? -1] ?? [])),
    ]);
  });
  return lines([header, ...rows]);
}

const EVIDENCE = [
  'table',
  'row',
  'label',
  'column',
  'item',
  'flags',
  'plan',
  'doc_id',
  'record_id',
  'section',
  'sentence',
  'quote',
  'char_start',
  'char_end',
] as const;

/**
 * The sentences behind a report, a line for each sentence of each item: what a CSV of the report itself cannot hold. `row` is the row's
 * key, `label` its first cell; `doc_id`, `record_id`, `char_start` and `char_end` (Unicode code points in text/<doc_id>.txt) are those of
 * the tables of `gangmu extract`.
 *
 * @example 「indicators,tax-per-mu,亩均税收,象山县 –2025,58万元/亩 (2025),规上工业,象山县 –2025,xiangshan-123-clusters,T006,总体目标,…」
 */
export function renderEvidence(report: Report): string {
  return lines([
    EVIDENCE,
    ...report.tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells.flatMap((cell, at) =>
          (table.columns[at]?.sumsUp === true ? [] : cell).flatMap((item) =>
            (item.evidence ?? []).map((one) => [
              table.id,
              row.key,
              words((row.cells[0] ?? []).map(({ text }) => ({ text }))),
              table.columns[at]?.title ?? '',
              item.text,
              (item.flags ?? []).join('；'),
              one.plan,
              one.doc_id,
              one.record_id ?? '',
              one.section.join('；'),
              one.sentence,
              one.quote,
              String(one.start),
              String(one.end),
            ]),
          ),
        ),
      ),
    ),
  ]);
}
