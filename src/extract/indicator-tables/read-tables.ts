import { append } from '../../model/append.js';
import { cellGoal } from '../goals/cell-goal.js';
import type { RuleBook } from '../../book/rule-book.js';
import type { Anchor, Field, GoalMention, NumeralMention, QuantityMention } from '../../model/mention.js';
import type { Verdict } from '../../model/record.js';
import { hull, textOf, type Stretch } from '../../model/span.js';
import type { Passage, Table } from '../../model/tree.js';
import { spanOf, type View } from '../../model/view.js';
import { unitCell, type UnitCell } from '../../normalise/unit-cell.js';
import { TABLE_COLUMN } from '../../rules/indicator-tables.js';
import { PROJECT_COLUMN } from '../../rules/project-tables.js';
import { MAIN_GOALS } from '../../rules/phrases/main-goals.js';
import { isPlanText, type PlanReading, type Reading } from '../reading.js';
import type { Trace } from '../trace.js';
import { readValue } from './cell-values.js';
import { placeColumns, readPlace } from './place-tables.js';
import { isTotal, projectColumns, readProject } from './project-tables.js';
import { fieldOf, joinedView, readName, rowParts, type TableCell } from './row-parts.js';
import { readStandards, standardColumns } from './standard-tables.js';
import type { TableTarget } from './table-target.js';
import { tableHeadOf, indicatorColumns, squeezedHead, type ColumnRole } from './table-head.js';

/** What the indicator tables of a document say. */
export interface IndicatorTables {
  readonly targets: readonly TableTarget[];
  /** goals without a number that stand in place of values */
  readonly goals: readonly GoalMention[];
  /** verdicts for every numeral of the cells that were read */
  readonly numerals: readonly NumeralMention[];
  /** has the passage been read here, so that no other step reads it? */
  readonly takes: (passage: Passage) => boolean;
  /** what a numeral of the passage is that no other step explains: in a table of projects it describes one */
  readonly rest: (passage: Passage) => Verdict;
}

/** A cell with all that is read off it. */
interface ReadCell extends TableCell {
  readonly reading: Reading;
}

/** Verdicts for the numerals of a row: what is no record is a number of the row, part of a name, or not explained. */
function account(
  source: string,
  cells: readonly ReadCell[],
  mentions: readonly QuantityMention[],
  roles: ReadonlyMap<string, ColumnRole>,
  rest: Verdict = 'name',
): NumeralMention[] {
  return cells.flatMap(({ view, column, reading }) => {
    const role = roles.get(column);
    let reach = -1;
    return reading.numerals.flatMap((numeral): NumeralMention[] => {
      const span = spanOf(view, numeral.start, numeral.end);
      const at = span[0]?.[0] ?? 0;
      if (at < reach) return [];
      const mine = mentions.find((one) => one.valueText.span.some(([start, end]) => at >= start && at < end));
      if (mine) {
        reach = hull(mine.valueText.span)[1];
        return [{ kind: 'numeral', numeral: mine.valueText, value: numeral.value, verdict: mine.class }];
      }
      const verdict: Verdict = role === 'number' ? 'ordinal' : role === 'value' ? 'unexplained' : rest;
      return [{ kind: 'numeral', numeral: { text: textOf(source, span), span }, value: numeral.value, verdict }];
    });
  });
}

/** A row's value of years gone by is what its targets of the same measure and unit start from. */
function withBaselines(mentions: readonly QuantityMention[]): QuantityMention[] {
  const past = mentions.filter((one) => one.class === 'fact').at(-1);
  return mentions.map((one) =>
    past && one.class === 'target' && one.measure === past.measure && one.base === past.base
      ? { ...one, baselineValue: { value: past.value, unit: past.unit?.text ?? null }, reference: past.reference }
      : one,
  );
}

/** Of a standard that counts in return periods the unit is 年一遇, whatever the column of units says shortly. */
const RETURN_PERIOD = { cell: { base: '年一遇', factor: 1, dimension: 'recurrence' }, field: { text: '年一遇', span: [] } };

/** A caption is no longer than this. */
const CAPTION = 60;

/** What stands above a table: its title, and the unit that it gives for all of it. */
interface Caption {
  readonly title: View | null;
  readonly unit: { readonly cell: UnitCell; readonly field: Field } | null;
}
const NO_CAPTION: Caption = { title: null, unit: null };
const NO_ROLES: ReadonlyMap<string, ColumnRole> = new Map();

/** The caption in the passages before a table; the unit may stand in a line of its own between it and the table. */
function captionOf(above: readonly Reading[]): Caption {
  const last = above.at(-1);
  if (!last || last.text.length > CAPTION) return NO_CAPTION;
  const found = PROJECT_COLUMN.unitLine.exec(last.text);
  const text = found?.groups?.['unit'];
  const cell = text === undefined ? null : unitCell(text, true);
  const at = found && text !== undefined ? found.index + found[0].indexOf(text) : -1;
  const unit = cell && text !== undefined ? { cell, field: fieldOf(last.view, at, at + text.length) } : null;
  const alone = found !== null && found.index <= 1;
  const title = alone ? (above.at(-2) ?? null) : last;
  return { title: title && title.text.length <= CAPTION ? title.view : null, unit };
}

/** How the rows of a table are read that is none of indicators. */
interface RowReader {
  /** columns whose numerals are names where they are no record */
  readonly own: ReadonlySet<string>;
  readonly read: (cells: readonly ReadCell[]) => QuantityMention[];
}

/** A table of projects, of standards, or of shares of a goal; null for one that no record comes from. */
function rowReader(source: string, table: Table, caption: Caption, { anchor, book }: TableOptions): RowReader | null {
  const project = projectColumns(table);
  if (project) return { own: new Set([project.name]), read: (cells) => readProject(source, table, cells, project, caption.unit) };
  const standard = standardColumns(table);
  if (standard)
    return {
      own: new Set([standard.name, ...standard.values.keys()]),
      read: (cells) => readStandards(source, table, cells, standard, book),
    };
  const places = placeColumns(table, caption.title, anchor);
  return places && { own: new Set([places.name]), read: (cells) => readPlace(source, table, cells, places) };
}
/** Is it the table of the document's main indicators: by its caption or its section, and not one of a task? */
function isMainTable(
  byRow: ReadonlyMap<number, readonly ReadCell[]>,
  { title }: Caption,
  goals: ReadonlyMap<Reading, readonly Stretch[]>,
): boolean {
  const reading = [...byRow.values()][0]?.[0]?.reading;
  if (!reading) return false;
  if (goals.has(reading)) return true;
  const { frame, passage } = reading;
  const heading = title?.text ?? passage.section?.data.title ?? '';
  return !frame?.past && frame?.role !== 'tasks' && frame?.role !== 'measures' && MAIN_GOALS.table.test(heading);
}

const NO_GOALS: ReadonlyMap<Reading, readonly Stretch[]> = new Map();

/** What the tables of a document are read with. */
export interface TableOptions {
  readonly anchor: Anchor;
  readonly book: RuleBook;
  /** where the document sets its main goals */
  readonly goals?: ReadonlyMap<Reading, readonly Stretch[]>;
  /** takes the rows, where somebody wants to see them */
  readonly trace?: Trace | undefined;
}

/**
 * Reads every indicator table of a plan: one record for each row and column of values. The row's heading is the indicator, its unit
 * stands behind it in brackets or in a column of units, the year of the column is the deadline; [ ] holds what is added over the plan's
 * years.
 *
 * @param document the plan as it is read
 * @param options  `anchor` tells years gone by from years to come
 * @returns records in document order, and which passages no other step reads. Never throws.
 * @example 「指标 | 单位 | 2020年 | 2025年」 「地区生产总值 | 亿元 | 538 | 1000以上」 → 地区生产总值 538 亿元 (fact), ≥1000 亿元 by 2025-12-31
 */
export function readIndicatorTables(
  { source, passages }: PlanReading,
  { anchor, book, goals = NO_GOALS, trace }: TableOptions,
): IndicatorTables {
  const rows = new Map<Table, Map<number, ReadCell[]>>();
  const columns = new Map<Table, ReadonlyMap<string, ColumnRole> | null>();
  const others = new Map<Table, RowReader>();
  const captions = new Map<Table, Caption>();
  const above: Reading[] = [];
  for (const reading of passages) {
    const { passage } = reading;
    if (!passage.cell) {
      above.push(reading);
      continue;
    }
    const { table, row, column } = passage.cell;
    if (!columns.has(table)) {
      const caption = captionOf(above.slice(-2));
      captions.set(table, caption);
      columns.set(table, indicatorColumns(table, caption.title?.text));
      const other = columns.get(table) ? null : rowReader(source, table, caption, { anchor, book });
      if (other) others.set(table, other);
    }
    if (!columns.get(table) && !others.has(table)) continue;
    if (!isPlanText(passage)) continue;
    const byRow = rows.get(table) ?? new Map<number, ReadCell[]>();
    rows.set(table, byRow);
    const cells = byRow.get(row) ?? [];
    byRow.set(row, cells);
    cells.push({ reading, passage, view: reading.view, column });
  }
  const targets: TableTarget[] = [];
  const wordings: GoalMention[] = [];
  const numerals: NumeralMention[] = [];
  const taken = new Set<Passage>();
  for (const [table, byRow] of rows) {
    const roles = columns.get(table);
    const caption = captions.get(table) ?? NO_CAPTION;
    const other = others.get(table);
    if (other) {
      for (const [row, cells] of byRow) {
        const mentions = other.read(cells);
        const own = mentions.map((mention) => ({ table, row, mention }));
        append(targets, own);
        // the other cells are read as running text
        const total = isTotal(cells);
        const read = cells.filter(
          ({ reading, column }) =>
            total ||
            other.own.has(column) ||
            mentions.some(({ numerals: places }) =>
              places.some(([start]) => reading.passage.ranges.some(([from, to]) => start >= from && start < to)),
            ),
        );
        append(numerals, account(source, read, mentions, NO_ROLES, total ? 'count' : 'name'));
        for (const { passage } of read) taken.add(passage);
        trace?.rows.push({ cells: cells.map((cell) => ({ column: cell.column, ranges: cell.passage.ranges })), targets: own });
      }
      continue;
    }
    if (!roles) continue;
    const head = tableHeadOf(source, table, roles, anchor, caption.title);
    const main = isMainTable(byRow, caption, goals);
    for (const [row, cells] of byRow) {
      const mentions: QuantityMention[] = [];
      const parts = cells.length > 1 ? rowParts(cells, head) : null;
      const name = parts ? readName(source, parts.name) : null;
      if (parts && name) {
        const unitView = joinedView(source, parts.unit);
        const unit = unitCell(unitView.text, true);
        const told = name.unit ?? (unit ? { cell: unit, field: fieldOf(unitView, 0, unitView.text.length) } : caption.unit);
        const stated = name.recurrence && told?.cell.base === '年' ? RETURN_PERIOD : told;
        for (const { column, cells: values } of parts.values) {
          if (values.length === 0) continue;
          mentions.push(...readValue(source, values, column, name, stated, cells, book));
          const goal = cellGoal(joinedView(source, values), column, name, cells, main);
          if (goal) wordings.push(goal);
        }
      }
      // words of other columns (备注, 责任单位) are read as any cell is
      const read = cells.filter(({ column }) => !TABLE_COLUMN.remark.test(squeezedHead(column)));
      const own = withBaselines(mentions).map((mention) => ({
        table,
        row,
        mention: main && mention.class === 'target' ? { ...mention, headline: true } : mention,
      }));
      append(targets, own);
      trace?.rows.push({ cells: cells.map((cell) => ({ column: cell.column, ranges: cell.passage.ranges })), targets: own });
      append(numerals, account(source, read, mentions, roles));
      for (const { passage } of read) taken.add(passage);
    }
  }
  return {
    targets,
    goals: wordings,
    numerals,
    takes: (passage) => taken.has(passage),
    rest: ({ cell }) => (cell && others.has(cell.table) ? 'name' : 'unexplained'),
  };
}
