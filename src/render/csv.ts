import { stringify } from 'csv-stringify/sync';
import { itemWords, type Cell, type ReportColumn, type Report } from './report.js';

/** RFC 4180 lines with LF ends; a cell with any line break is quoted. */
const lines = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { record_delimiter: '\n', quoted_match: /[\r\n\u0085\u2028\u2029]/u });

/**
 * The items of a cell, joined by ； as lists are in the tables of `gangmu extract`; flags in brackets. The characters of a text are never
 * altered.
 */
const words = (cell: Cell): string => (cell.length === 0 ? '' : cell.map(itemWords).join('；'));

/** Cells that are turned into text at a time. */
const PIECE = 20_000;
function* inPieces(rows: Iterable<readonly string[]>): Generator<string, void> {
  let held: (readonly string[])[] = [];
  let cells = 0;
  for (const row of rows) {
    held.push(row);
    cells += row.length;
    if (cells < PIECE) continue;
    yield lines(held);
    held = [];
    cells = 0;
  }
  if (held.length > 0) yield lines(held);
}

type Value = string | number | boolean | null | undefined;

/**
 * A table for programs, in pieces: its header and its rows; null is an empty cell.
 *
 * @example [...tablePieces(['place', 'share'], [['象山县', 0.05]])] → place,share⏎象山县,0.05⏎
 */
export function* tablePieces(header: readonly string[], rows: Iterable<readonly Value[]>): Generator<string, void> {
  yield lines([header]);
  yield* inPieces(
    (function* () {
      for (const row of rows) yield row.map((one) => (one === null || one === undefined ? '' : String(one)));
    })(),
  );
}

/**
 * A report as one rectangle with one header, whatever it holds, so that Stata, R and a spreadsheet read it as it stands. A report of one
 * table is that table. Rows of several tables stand below each other, under the columns of all of them: `table` (an id) says which one a
 * row belongs to, a column with one key and title in two tables is one, and a cell that its table has no column for is empty. Where rows
 * stand in groups, `group` is their heading. A second column of one title has its key behind it. Title, notes and tones are not in it; for
 * the sentences see evidencePieces(). It comes in pieces: a wide matrix is never held whole.
 *
 * @example 「指标,象山县 –2025,鄞州区 2021–2025」, 「规上工业亩均税收,58万元/亩 (2025),35万元/亩 (2025) [规上工业]」
 */
export function* csvPieces(report: Report): Generator<string, void> {
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
  if (header.length === 0) return;
  yield lines([header]);
  yield* inPieces(
    (function* () {
      for (const table of tables) {
        const places = new Map(table.columns.map((column, at) => [identity(column), at]));
        const order = [...columns.keys()].map((one) => places.get(one) ?? -1);
        for (const row of table.rows) {
          const { cells } = row;
          yield [...(several ? [table.id] : []), ...(grouped ? [row.group ?? ''] : []), ...order.map((at) => words(cells[at] ?? []))];
        }
      }
    })(),
  );
}

/** csvPieces() in one text. */
export const renderCsv = (report: Report): string => [...csvPieces(report)].join('');

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
  'review',
] as const;

/**
 * The sentences behind a report, a line for each sentence of each item: what a CSV of the report itself cannot hold. `row` is the row's
 * key, `label` its first cell; `doc_id`, `record_id`, `char_start` and `char_end` (Unicode code points in text/<doc_id>.txt) are those of
 * the tables of `gangmu extract`.
 *
 * @example 「indicators,tax-per-mu,亩均税收,象山县 –2025,58万元/亩 (2025),规上工业,象山县 –2025,xiangshan-123-clusters,T006,总体目标,…」
 */
export function* evidencePieces(report: Report): Generator<string, void> {
  yield lines([EVIDENCE]);
  yield* inPieces(
    (function* () {
      for (const table of report.tables)
        for (const row of table.rows) {
          const { cells } = row;
          const label = words((cells[0] ?? []).map(({ text }) => ({ text })));
          for (const [at, cell] of cells.entries())
            for (const item of table.columns[at]?.sumsUp === true ? [] : cell)
              for (const one of item.evidence ?? [])
                yield [
                  table.id,
                  row.key,
                  label,
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
                  one.review ?? '',
                ];
        }
    })(),
  );
}

/** evidencePieces() in one text. */
export const renderEvidence = (report: Report): string => [...evidencePieces(report)].join('');
