import { INDICATOR_LINE } from '../rules/phrases/structure-tables.js';
import {
  EMPTY_CELL,
  GROUP_COLUMN,
  INDICATOR_COLUMN,
  KIND_CELL,
  KIND_COLUMN,
  LABELLED_CELL,
  NUMBER_COLUMN,
  REMARK_COLUMN,
  UNIT_COLUMN,
  VALUE_CELL,
  VALUE_COLUMN,
} from '../rules/indicator-tables.js';
import { isBlank } from '../model/view.js';
import { unitCell } from '../normalise/unit-cell.js';
import type { CellDraft, Draft, TableDraft } from './draft.js';
import { openLines } from './draft.js';
import type { Line } from './lines.js';

type Column = 'name' | 'unit' | 'kind' | 'group' | 'value' | 'other';

const MOST_COLUMNS = 12;
const LONGEST_CELL = 40;
const LONGEST_NAME = 20;

/** Has the text more characters than so many, blanks not counted? */
function isLonger(text: string, most: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count <= most; at++) if (!isBlank(text.charCodeAt(at))) count++;
  return count > most;
}

function columnOf(text: string): Column | null {
  if (isLonger(text, LONGEST_NAME)) return null;
  const name = text.replace(/\s/gu, '');
  if (INDICATOR_COLUMN.test(name)) return 'name';
  if (UNIT_COLUMN.test(name)) return 'unit';
  if (KIND_COLUMN.test(name) && name !== '类型') return 'kind';
  if (GROUP_COLUMN.test(name)) return 'group';
  if (REMARK_COLUMN.test(name)) return 'other';
  return VALUE_COLUMN.test(name) ? 'value' : null;
}

/** May a cell stand in a column of that sort? */
function fits(text: string, column: Column): boolean {
  if (isLonger(text, LONGEST_CELL)) return false;
  const cell = text.replace(/\s/gu, '');
  if (column === 'value')
    return VALUE_CELL.test(cell) || EMPTY_CELL.test(cell) || LABELLED_CELL.test(cell) || INDICATOR_LINE.deferredValue.test(cell);
  if (column === 'kind') return KIND_CELL.test(cell);
  if (column === 'unit') return EMPTY_CELL.test(cell) || unitCell(cell, true) !== null;
  if (column === 'name') return INDICATOR_LINE.words.test(cell) && !KIND_CELL.test(cell) && !/[。;]$/u.test(cell);
  return true;
}

/** How many lines the row takes that begins here: all columns, or all but a merged group's; 0 for no row. */
function rowAt(lines: readonly Line[], at: number, columns: readonly Column[]): number {
  const group = columns.indexOf('group');
  for (const without of group < 0 ? [false] : [false, true]) {
    const own = without ? columns.filter((_one, index) => index !== group) : columns;
    if (own.every((column, index) => fits(lines[at + index]?.text ?? '', column)) && at + own.length <= lines.length) return own.length;
  }
  return 0;
}

/**
 * Finds indicator tables with a cell a line whose rows have no numbers (指标 / 单位 / 2020年 / 2025年 / 地区生产总值 / 亿元 / 538 / 800 …): the run of
 * column names gives the width, and what may stand in each column shows where the rows end.
 */
export function findIndicatorCells(draft: Draft): Draft {
  const lines = openLines(draft).map(({ line }) => line);
  const tables: TableDraft[] = [];
  for (let at = 0; at < lines.length; at++) {
    const columns: Column[] = [];
    while (columns.length < MOST_COLUMNS) {
      const column = columnOf(lines[at + columns.length]?.text ?? '');
      if (column === null) break;
      columns.push(column);
    }
    if (columns.length < 3 || !columns.includes('name') || !columns.includes('value') || columns.filter((one) => one === 'name').length > 1)
      continue;
    if (NUMBER_COLUMN.test((lines[at - 1]?.text ?? '').replace(/\s/gu, ''))) continue;
    const group = columns.indexOf('group');
    const rows: CellDraft[][] = [];
    let next = at + columns.length;
    while (next < lines.length) {
      const width = rowAt(lines, next, columns);
      if (width > 0) {
        const cells = lines.slice(next, next + width).map((line): CellDraft => ({ start: line.from, end: line.to }));
        const first = cells[0];
        if (width < columns.length && first)
          cells.splice(group, 0, { start: cells[group]?.start ?? first.start, end: cells[group]?.start ?? first.start });
        rows.push(cells);
        next += width;
      } else if ((lines[next]?.text.length ?? 99) <= 12 && rowAt(lines, next + 1, columns) > 0) {
        // the name of a group of rows
        const line = lines[next];
        if (line) rows.push([{ start: line.from, end: line.to, column: '' }]);
        next++;
      } else break;
    }
    if (rows.filter((row) => row.length > 1).length < 2) continue;
    const headers = lines.slice(at, at + columns.length).map((line): CellDraft => ({ start: line.from, end: line.to }));
    tables.push({
      start: lines[at]?.from ?? 0,
      end: lines[next - 1]?.to ?? 0,
      columns: lines.slice(at, at + columns.length).map(({ text }) => text.replace(/\s/gu, '')),
      headers,
      rows,
    });
    at = next - 1;
  }
  return tables.length === 0 ? draft : { ...draft, tables: [...draft.tables, ...tables].sort((a, b) => a.start - b.start) };
}
