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
import type { CellDraft, PlanDraft, TableDraft } from './draft.js';
import { openLines } from './draft.js';
import { flatHeads } from './flat-head.js';
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

/** The columns of a row whose first groups stand merged above it. */
function withoutGroups(columns: readonly Column[], count: number): Column[] {
  let left = count;
  return columns.filter((column) => column !== 'group' || left-- <= 0);
}

/** How many lines the row takes that begins here: all columns, or all but those of merged groups; 0 for no row. */
function rowAt(lines: readonly Line[], at: number, columns: readonly Column[]): number {
  const groups = columns.filter((column) => column === 'group').length;
  for (let without = 0; without <= groups; without++) {
    const own = withoutGroups(columns, without);
    if (own.every((column, index) => fits(lines[at + index]?.text ?? '', column)) && at + own.length <= lines.length) return own.length;
  }
  return 0;
}

/** A head: its columns, and how many lines it takes. */
interface Head {
  readonly names: readonly string[];
  readonly columns: readonly Column[];
  readonly lines: number;
}

const isYear = (name: string): boolean => INDICATOR_LINE.yearColumn.test(name);

/** Years at the end of a head stand under the heading of goals before them: 目标 / 属性 / 2023年 / 2025年 is 目标2023年, 目标2025年, 属性. */
function withYearsInPlace({ names, columns, lines }: Head): Head | null {
  let from = names.length;
  while (from > 0 && columns[from - 1] === 'value' && isYear(names[from - 1] ?? '')) from--;
  const over = columns.findIndex((column, at) => at < from && column === 'value' && !isYear(names[at] ?? ''));
  const years = names.slice(from);
  if (over < 0 || years.length < 2) return null;
  return {
    names: [...names.slice(0, over), ...years.map((year) => `${names[over] ?? ''}${year}`), ...names.slice(over + 1, from)],
    columns: [...columns.slice(0, over), ...years.map(() => 'value' as const), ...columns.slice(over + 1, from)],
    lines,
  };
}

/** The heads that a run of lines may be: what looks broken joined or not, years in their own place or under what stands over them. */
function headsAt(lines: readonly Line[], at: number): Head[] {
  const texts = lines.slice(at, at + MOST_COLUMNS * 2).map(({ text }) => (isLonger(text, LONGEST_NAME) ? '。' : text.replace(/\s/gu, '')));
  return [flatHeads(texts), texts.map((name) => ({ name, lines: 1 }))].flatMap((heads) => {
    const columns: Column[] = [];
    let taken = 0;
    for (const head of heads) {
      const column = columns.length < MOST_COLUMNS ? columnOf(head.name) : null;
      if (column === null) break;
      columns.push(column);
      taken += head.lines;
    }
    const names = heads.slice(0, columns.length).map(({ name }) => name);
    // of 一级指标 and 二级指标 the last names what is measured
    const last = columns.lastIndexOf('name');
    const sorts = columns.map((column, index) =>
      column === 'name' && index < last && GROUP_COLUMN.test(names[index] ?? '') ? 'group' : column,
    );
    const head = { names, columns: sorts, lines: taken };
    return [head, withYearsInPlace(head)].filter((one): one is Head => one !== null && isIndicatorHead(one));
  });
}

const isIndicatorHead = ({ columns }: Head): boolean =>
  columns.length >= 3 && columns.includes('value') && columns.filter((one) => one === 'name').length === 1;

/** The rows below a head, as far as their cells fit, and the line behind them. */
function rowsBelow(lines: readonly Line[], at: number, { columns }: Head): { rows: CellDraft[][]; next: number } {
  const rows: CellDraft[][] = [];
  let next = at;
  while (next < lines.length) {
    const width = rowAt(lines, next, columns);
    if (width > 0) {
      const cells = lines.slice(next, next + width).map((line): CellDraft => ({ start: line.from, end: line.to }));
      columns.forEach((column, index) => {
        const before = cells[index]?.start ?? cells[0]?.start ?? 0;
        if (column === 'group' && cells.length < columns.length) cells.splice(index, 0, { start: before, end: before });
      });
      rows.push(cells);
      next += width;
    } else if ((lines[next]?.text.length ?? 99) <= 12 && rowAt(lines, next + 1, columns) > 0) {
      // the name of a group of rows
      const line = lines[next];
      if (line) rows.push([{ start: line.from, end: line.to, column: '' }]);
      next++;
    } else break;
  }
  return { rows, next };
}

/**
 * Finds indicator tables with a cell a line whose rows have no numbers (指标 / 单位 / 2020年 / 2025年 / 地区生产总值 / 亿元 / 538 / 800 …): the run of
 * column names gives the width, and what may stand in each column shows where the rows end.
 */
export function findIndicatorCells(draft: PlanDraft): PlanDraft {
  const lines = openLines(draft).map(({ line }) => line);
  const tables: TableDraft[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (columnOf(lines[at]?.text ?? '') === null && !INDICATOR_LINE.headerLetter.test(lines[at]?.text ?? '')) continue;
    if (NUMBER_COLUMN.test((lines[at - 1]?.text ?? '').replace(/\s/gu, ''))) continue;
    let best: { head: Head; rows: CellDraft[][]; next: number } | null = null;
    for (const head of headsAt(lines, at)) {
      const found = rowsBelow(lines, at + head.lines, head);
      const count = found.rows.filter((row) => row.length > 1).length;
      if (count >= 2 && found.rows.length > (best?.rows.length ?? 0)) best = { head, ...found };
    }
    if (!best) continue;
    const { head, rows, next } = best;
    const headers = lines.slice(at, at + head.lines).map((line): CellDraft => ({ start: line.from, end: line.to }));
    tables.push({ start: lines[at]?.from ?? 0, end: lines[next - 1]?.to ?? 0, columns: head.names, headers, rows });
    at = next - 1;
  }
  return tables.length === 0 ? draft : { ...draft, tables: [...draft.tables, ...tables].sort((a, b) => a.start - b.start) };
}
