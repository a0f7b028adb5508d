import { append } from '../../model/append.js';
import type { RuleBook } from '../../book/rule-book.js';
import type { Anchor, NumeralMention, QuantityMention } from '../../model/mention.js';
import type { Verdict } from '../../model/record.js';
import { hull, textOf } from '../../model/span.js';
import type { Passage, Table } from '../../model/tree.js';
import { spanOf, type View } from '../../model/view.js';
import { unitCell } from '../../normalise/unit-cell.js';
import { TABLE_COLUMN } from '../../rules/indicator-tables.js';
import { isPlanText, type PlanReading, type Reading } from '../reading.js';
import type { Trace } from '../trace.js';
import { readValue } from './cell-values.js';
import { fieldOf, joinedView, readName, rowParts, type TableCell } from './row-parts.js';
import type { TableTarget } from './table-target.js';
import { tableHeadOf, indicatorColumns, squeezedHead, type ColumnRole } from './table-head.js';

/** What the indicator tables of a document say. */
export interface IndicatorTables {
  readonly targets: readonly TableTarget[];
  /** verdicts for every numeral of the cells that were read */
  readonly numerals: readonly NumeralMention[];
  /** has the passage been read here, so that no other step reads it? */
  readonly takes: (passage: Passage) => boolean;
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
      const verdict: Verdict = role === 'number' ? 'ordinal' : role === 'value' ? 'unexplained' : 'name';
      return [{ kind: 'numeral', numeral: { text: textOf(source, span), span }, value: numeral.value, verdict }];
    });
  });
}

/** A caption is no longer than this. */
const CAPTION = 60;

/** What the tables of a document are read with. */
export interface TableOptions {
  readonly anchor: Anchor;
  readonly book: RuleBook;
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
export function readIndicatorTables({ source, passages }: PlanReading, { anchor, book, trace }: TableOptions): IndicatorTables {
  const rows = new Map<Table, Map<number, ReadCell[]>>();
  const columns = new Map<Table, ReadonlyMap<string, ColumnRole> | null>();
  const captions = new Map<Table, View>();
  let before: Reading | null = null;
  for (const reading of passages) {
    const { passage } = reading;
    const above = before;
    before = reading;
    if (!passage.cell) continue;
    const { table, row, column } = passage.cell;
    if (!columns.has(table)) columns.set(table, indicatorColumns(table));
    if (!columns.get(table)) continue;
    if (above && !above.passage.cell && !captions.has(table) && above.text.length <= CAPTION) captions.set(table, above.view);
    if (!isPlanText(passage)) continue;
    const byRow = rows.get(table) ?? new Map<number, ReadCell[]>();
    rows.set(table, byRow);
    const cells = byRow.get(row) ?? [];
    byRow.set(row, cells);
    cells.push({ reading, passage, view: reading.view, column });
  }
  const targets: TableTarget[] = [];
  const numerals: NumeralMention[] = [];
  const taken = new Set<Passage>();
  for (const [table, byRow] of rows) {
    const roles = columns.get(table);
    if (!roles) continue;
    const head = tableHeadOf(source, table, roles, anchor, captions.get(table) ?? null);
    for (const [row, cells] of byRow) {
      const mentions: QuantityMention[] = [];
      const parts = cells.length > 1 ? rowParts(cells, head) : null;
      const name = parts ? readName(source, parts.name) : null;
      if (parts && name) {
        const unitView = joinedView(source, parts.unit);
        const unit = unitCell(unitView.text, true);
        const stated = name.unit ?? (unit ? { cell: unit, field: fieldOf(unitView, 0, unitView.text.length) } : null);
        for (const { column, cells: values } of parts.values)
          if (values.length > 0) mentions.push(...readValue(source, values, column, name, stated, cells, book));
      }
      // words of other columns (备注, 责任单位) are read as any cell is
      const read = cells.filter(({ column }) => !TABLE_COLUMN.remark.test(squeezedHead(column)));
      const own = mentions.map((mention) => ({ table, row, mention }));
      append(targets, own);
      trace?.rows.push({ cells: cells.map((cell) => ({ column: cell.column, ranges: cell.passage.ranges })), targets: own });
      append(numerals, account(source, read, mentions, roles));
      for (const { passage } of read) taken.add(passage);
    }
  }
  return { targets, numerals, takes: (passage) => taken.has(passage) };
}
