import type { Field } from '../../model/mention.js';
import type { Passage } from '../../model/tree.js';
import { spanOf, viewOf, type View } from '../../model/view.js';
import { unitCell, type UnitCell } from '../../normalise/unit-cell.js';
import { TABLE_CELL, TABLE_NAME } from '../../rules/indicator-tables.js';
import { squeezedHead, type ColumnRole, type TableHead, type ValueColumn } from './table-head.js';

/** A cell of an indicator table. */
export interface TableCell {
  readonly passage: Passage;
  readonly view: View;
  readonly column: string;
}
/** The cells of a row by what they hold. */
export interface RowParts {
  readonly name: readonly TableCell[];
  readonly unit: readonly TableCell[];
  readonly values: readonly { readonly column: ValueColumn; readonly cells: readonly TableCell[] }[];
}

const isValue = (text: string): boolean => TABLE_CELL.value.test(text) || TABLE_CELL.empty.test(text) || TABLE_CELL.labelled.test(text);

/**
 * The parts of a row by its columns, or by what its cells hold where a merged cell has moved them.
 */
export function rowParts(cells: readonly TableCell[], head: TableHead): RowParts | null {
  const of = (role: ColumnRole): TableCell[] => cells.filter(({ column }) => head.roles.get(column) === role);
  const names = of('name').filter(({ view }) => TABLE_CELL.chinese.test(view.text));
  const values = head.values.map((column) => ({ column, cells: cells.filter((cell) => squeezedHead(cell.column) === column.name) }));
  const set =
    names.length > 0 &&
    names.every(
      ({ view }) =>
        !TABLE_CELL.value.test(view.text) &&
        !TABLE_CELL.empty.test(view.text) &&
        !TABLE_CELL.kind.test(view.text) &&
        unitCell(view.text) === null,
    ) &&
    of('kind').every(({ view }) => TABLE_CELL.kind.test(view.text)) &&
    of('unit').every(({ view }) => !TABLE_CELL.value.test(view.text) || unitCell(view.text) !== null) &&
    values.some((one) => one.cells.length > 0) &&
    values.every((one) => one.cells.every(({ view }) => !TABLE_CELL.kind.test(view.text)));
  if (set) return { name: names, unit: of('unit'), values };
  const rest = cells.filter(
    ({ view }, at) => !TABLE_CELL.kind.test(view.text) && !(at === 0 && head.numbered && /^\d{1,3}$/u.test(view.text)),
  );
  let first = rest.length;
  while (first > 0 && isValue(rest[first - 1]?.view.text ?? '')) first--;
  const found = rest.slice(first);
  const before = rest.slice(0, first);
  const last = before[before.length - 1];
  const unit = last && before.length > 1 && unitCell(last.view.text) !== null ? [last] : [];
  const name = before.slice(0, before.length - unit.length).at(-1);
  if (!name || found.length === 0) return null;
  // one value for each sort of place takes several cells of a column
  const groups: TableCell[][] = [];
  const count = head.values.length;
  if (found.length > count && found.length % count === 0 && found.every(({ view }) => TABLE_CELL.labelled.test(view.text)))
    for (let at = 0; at < count; at++) groups.push(found.slice((at * found.length) / count, ((at + 1) * found.length) / count));
  else
    for (const cell of found) {
      const before = groups[groups.length - 1];
      if (
        found.length > count &&
        before &&
        TABLE_CELL.labelled.test(cell.view.text) &&
        TABLE_CELL.labelled.test(before[0]?.view.text ?? '')
      )
        before.push(cell);
      else groups.push([cell]);
    }
  if (groups.length !== count) return null;
  return { name: [name], unit, values: head.values.map((column, at) => ({ column, cells: groups[at] ?? [] })) };
}

/** The name of an indicator, and what it says besides. */
export interface IndicatorName {
  readonly view: View;
  readonly start: number;
  readonly end: number;
  readonly unit: { readonly cell: UnitCell; readonly field: Field } | null;
  readonly growth: 'growth' | 'decline' | null;
  readonly average: boolean;
  /** its years are return periods */
  readonly recurrence: boolean;
  /** with its tail */
  readonly whole: string;
}

/** The words of a view without white space, with their place. */
export function fieldOf(view: View, start: number, end: number): Field {
  return { text: view.raw.slice(start, end).replace(/\s/gu, ''), span: spanOf(view, start, end) };
}

/** The view of several cells as one; a cell alone has its own. */
export function joinedView(source: string, cells: readonly TableCell[]): View {
  const [only] = cells;
  if (only && cells.length === 1) return only.view;
  return viewOf(
    source,
    cells.flatMap(({ passage }) => passage.ranges),
  );
}

/** 1.地区生产总值年均增长率（%）¹: the name without its number, its unit, its footnote's mark, the region and what its measure says. */
export function readName(source: string, cells: readonly TableCell[]): IndicatorName | null {
  const view = joinedView(source, cells);
  let start = TABLE_NAME.number.exec(view.text)?.[0].length ?? 0;
  let end = view.text.length;
  let unit: IndicatorName['unit'] = null;
  const trimMark = (): void => {
    end -= TABLE_NAME.footnote.exec(view.text.slice(start, end))?.[0].length ?? 0;
  };
  trimMark();
  const bracket = /\(([^()]{1,12})\)$/u.exec(view.text.slice(start, end));
  const cell = bracket ? unitCell(bracket[1] ?? '') : null;
  if (bracket && cell) {
    end -= bracket[0].length;
    unit = { cell, field: fieldOf(view, end + 1, end + bracket[0].length - 1) };
    trimMark();
  }
  const recurrence = TABLE_NAME.recurrence.exec(view.text.slice(start, end));
  if (recurrence) end -= recurrence[0].length;
  const whole = view.text.slice(start, end);
  const decline = TABLE_NAME.declineTail.exec(whole);
  const growth = TABLE_NAME.growthTail.exec(whole);
  const tail = decline ?? growth;
  if (tail && tail.index >= 2) end = start + tail.index;
  const region = TABLE_NAME.region.exec(view.text.slice(start, end))?.[0].length ?? 0;
  if (end - start - region >= 2) start += region;
  if (end - start < 2 || !TABLE_CELL.chinese.test(view.text.slice(start, end))) return null;
  return {
    view,
    start,
    end,
    unit,
    growth: tail && tail.index >= 2 ? (decline ? 'decline' : 'growth') : null,
    average: tail !== null && TABLE_NAME.average.test(tail[0]),
    recurrence: recurrence !== null,
    whole,
  };
}
