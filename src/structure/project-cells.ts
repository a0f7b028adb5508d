import { NUMBER_COLUMN } from '../rules/indicator-tables.js';
import { TABLE_WORD } from '../rules/phrases/structure-tables.js';
import { PROJECT_CELL, PROJECT_COLUMN, SHARED_COLUMN } from '../rules/project-tables.js';
import type { CellDraft, TableDraft } from './draft.js';
import { columnCost, columnSort, fitColumns, fittedCells, type CellLine, type ColumnSort } from './flat-columns.js';
import { flatHeads } from './flat-head.js';

/** A row that costs more does not stand in these columns. */
const DEAREST = 8;
const MOST_COLUMNS = 14;
const isHead = (name: string): boolean =>
  columnSort(name) !== 'words' || PROJECT_COLUMN.other.test(name) || SHARED_COLUMN.place.test(name) || SHARED_COLUMN.task.test(name);
/** Columns that show where a row ends which has no number. */
const ENDS: ReadonlySet<ColumnSort> = new Set(['sum', 'amount', 'standard', 'body', 'period']);

interface Head {
  readonly names: readonly string[];
  readonly sorts: readonly ColumnSort[];
  readonly lines: readonly CellLine[];
}

/** Which column names what the rows are about: a project, a sort of projects, a place, a task; -1 where the table is none of these. */
function nameColumn(names: readonly string[], sorts: readonly ColumnSort[]): number {
  const first = sorts.findIndex((sort) => sort !== 'number');
  if (sorts.includes('sum'))
    return sorts.includes('name') ? sorts.indexOf('name') : names.findIndex((one) => PROJECT_COLUMN.category.test(one));
  if (sorts.includes('standard')) return first;
  const rest = sorts.slice(first + 1);
  if (SHARED_COLUMN.place.test(names[first] ?? '') && rest.every((sort) => sort === 'amount')) return first;
  // tasks with numbers are found by their numbers
  return first === 0 && sorts.includes('body') && SHARED_COLUMN.task.test(names[0] ?? '') ? 0 : -1;
}

/** The head in so many lines: it names projects and their sums, places and what holds for them, or tasks and who answers for them. */
function headOf(lines: readonly CellLine[]): Head | null {
  const names = flatHeads(lines.map(({ text }) => text)).map(({ name }) => name);
  const sorts = names.map(columnSort);
  if (names.length < 3 || names.length > MOST_COLUMNS || new Set(names).size < names.length) return null;
  if (sorts.lastIndexOf('number') > 0) return null;
  const name = nameColumn(names, sorts);
  if (name < 0 || !['name', 'words', 'place'].includes(sorts[name] ?? '')) return null;
  sorts[name] = 'name';
  return sorts.filter((sort) => sort === 'name').length > 1 ? null : { names, sorts, lines };
}

/** The head, and what it would be if a heading of words stands over those behind it and is no column. */
function readings(head: Head): Head[] {
  const over = head.sorts.findIndex(
    (sort, at) => sort === 'words' && ['sum', 'standard', 'amount'].includes(head.sorts[at + 1] ?? '') && !isHead(head.names[at] ?? ''),
  );
  const without = <T>(list: readonly T[]): T[] => list.filter((_one, at) => at !== over);
  return over < 0 ? [head] : [head, { ...head, names: without(head.names), sorts: without(head.sorts) }];
}

/** The head that begins at a place: as far as the first row's number, or as its words are known. */
function headAt(lines: readonly CellLine[], at: number): Head | null {
  const numbered = NUMBER_COLUMN.test(lines[at]?.text ?? '');
  if (numbered) {
    let first = at + 1;
    while (first < lines.length && first - at <= MOST_COLUMNS * 2 && lines[first]?.text !== '1') first++;
    if (lines[first]?.text !== '1') return null;
    // the name of a group may stand between head and first row
    const whole = headOf(lines.slice(at, first));
    const last = whole?.names.at(-1) ?? '';
    return whole && isHead(last) ? whole : headOf(lines.slice(at, first - 1));
  }
  let end = at;
  let known: Head | null = null;
  while (end < lines.length && end - at < MOST_COLUMNS * 2) {
    end++;
    const names = flatHeads(lines.slice(at, end).map(({ text }) => text)).map(({ name }) => name);
    if (names.slice(0, -1).some((name) => !isHead(name))) break;
    if (names.every(isHead)) known = headOf(lines.slice(at, end)) ?? known;
  }
  known ??= headAboveUnits(lines, at);
  const last = known?.sorts.at(-1);
  return last !== undefined && ENDS.has(last) ? known : null;
}

/** A head whose units stand in a row of their own: 乡镇 / 工业总产值 / 技改投资 / (亿元) / (万元). */
function headAboveUnits(lines: readonly CellLine[], at: number): Head | null {
  const isUnit = (index: number): boolean => /^\([^()]{1,8}\)$/u.test(lines[index]?.text ?? '');
  let first = at + 1;
  while (first - at < MOST_COLUMNS && first < lines.length && !isUnit(first)) first++;
  let end = first;
  while (isUnit(end)) end++;
  return end - first > 1 && end - first < first - at + 1 ? headOf(lines.slice(at, end)) : null;
}

const repeats = (lines: readonly CellLine[], at: number, head: Head): boolean =>
  head.lines.every(({ text }, index) => lines[at + index]?.text === text);

/** What begins at a place between two rows. */
function beginsRow(lines: readonly CellLine[], at: number, last: number, head: Head): boolean {
  const text = lines[at]?.text ?? '';
  if (at >= lines.length || TABLE_WORD.total.test(text) || repeats(lines, at, head)) return true;
  if (!PROJECT_CELL.words.test(lines[at + 1]?.text ?? '')) return false;
  if (PROJECT_CELL.part.test(text)) return true;
  return text === '1' || text === String(last + 1);
}

interface Found {
  readonly rows: readonly (readonly CellDraft[])[];
  readonly cost: number;
  readonly next: number;
  readonly number: number;
}

/** Lines as a row; in a table of standards also as a row and one more for the same place, whose name is not said again. */
function laid(lines: readonly CellLine[], { sorts }: Head): Pick<Found, 'rows' | 'cost'> | null {
  const whole = fitColumns(lines, sorts);
  if (whole) return { rows: [fittedCells(lines, whole)], cost: whole.cost };
  if (!sorts.includes('standard')) return null;
  const own = sorts.indexOf('name') + 1;
  let best: Pick<Found, 'rows' | 'cost'> | null = null;
  for (let cut = 2; cut < lines.length - 1; cut++) {
    const first = fitColumns(lines.slice(0, cut), sorts);
    const more = first && fitColumns(lines.slice(cut), sorts.slice(own));
    if (!first || !more || first.cost + more.cost >= (best?.cost ?? Infinity)) continue;
    const behind = lines.slice(cut);
    const [start] = behind;
    const blank = Array.from({ length: own }, () => ({ start: start?.start ?? 0, end: start?.start ?? 0 }));
    best = { rows: [fittedCells(lines.slice(0, cut), first), [...blank, ...fittedCells(behind, more)]], cost: first.cost + more.cost };
  }
  return best;
}

/** A row that begins with its number: as far as the place where the next one begins and its lines stand best in the columns. */
function numberedRow(lines: readonly CellLine[], at: number, last: number, head: Head): Found | null {
  const text = lines[at]?.text ?? '';
  const part = PROJECT_CELL.part.test(text);
  if (!part && text !== '1' && text !== String(last + 1)) return null;
  const number = part ? last : Number(text);
  let best: Found | null = null;
  const reach = Math.min(lines.length, at + head.sorts.length * 2 + 6);
  for (let end = at + 2; end <= reach; end++) {
    const ends = beginsRow(lines, end, number, head) || TABLE_WORD.after.test(lines[end]?.text ?? '');
    const group = !ends && end + 1 < lines.length && isGroupRow(lines, end, number, head);
    if (!ends && !group) continue;
    const fitted = laid(lines.slice(at, end), head);
    if (fitted && fitted.cost < (best?.cost ?? DEAREST + 1)) best = { ...fitted, next: end, number };
    if (fitted?.cost === 0) break;
  }
  return best;
}

/** A row that only names the rows below it stands alone before a row's number. */
function isGroupRow(lines: readonly CellLine[], at: number, last: number, head: Head): boolean {
  const text = lines[at]?.text ?? '';
  const plain = PROJECT_CELL.words.test(text) && text.length <= 80 && !TABLE_WORD.total.test(text) && !TABLE_WORD.after.test(text);
  if (!plain && !TABLE_WORD.group.test(text)) return false;
  const next = lines[at + 1]?.text ?? '';
  if (next !== '1' && next !== String(last + 1)) return false;
  return (head.sorts.at(-1) === 'sum' || TABLE_WORD.group.test(text)) && PROJECT_CELL.words.test(lines[at + 2]?.text ?? '');
}

/** A row without a number: what its last column holds ends it. */
function unnumberedRow(lines: readonly CellLine[], at: number, head: Head): Found | null {
  const least = head.sorts.filter((sort) => ENDS.has(sort)).length;
  const last = head.sorts.at(-1) ?? 'words';
  let best: Found | null = null;
  for (let end = at + least + 1; end <= Math.min(lines.length, at + head.sorts.length + 6); end++) {
    // the last column goes on
    if (end < lines.length && columnCost(lines[end]?.text ?? '', last) === 0) continue;
    const fitted = fitColumns(lines.slice(at, end), head.sorts);
    if (fitted && fitted.cost < (best?.cost ?? DEAREST / 2))
      best = { rows: [fittedCells(lines.slice(at, end), fitted)], cost: fitted.cost, next: end, number: 0 };
    if (fitted?.cost === 0) break;
  }
  return best;
}

/** The row of a total: its word, and numbers that stand under the sums; one more counts the projects. */
function totalRow(lines: readonly CellLine[], at: number, head: Head): Found | null {
  const first = lines[at];
  if (!first || !TABLE_WORD.total.test(first.text)) return null;
  let end = at + 1;
  while (end < lines.length && columnCost(lines[end]?.text ?? '', 'sum') === 0) end++;
  const sums = head.names.filter((_name, column) => head.sorts[column] === 'sum' || head.sorts[column] === 'amount');
  const numbers = lines.slice(at + 1, end);
  // a blank sum leaves open under which head the others stand
  const known = numbers.length === sums.length || numbers.length === sums.length + 1;
  const behind = numbers.length - sums.length;
  const cells = [first, ...numbers].map(
    ({ start, end: stop }, index): CellDraft => ({
      start,
      end: stop,
      column: index === 0 ? (head.names[0] ?? '') : known ? (sums[index - 1 - behind] ?? '') : '',
    }),
  );
  return { rows: [cells], cost: 0, next: end, number: -1 };
}

interface Body {
  readonly headers: readonly CellDraft[];
  readonly rows: readonly (readonly CellDraft[])[];
  readonly next: number;
  /** rows of projects or places */
  readonly count: number;
  readonly cost: number;
}

/** The rows below a head, as far as they stand in its columns. */
function bodyOf(lines: readonly CellLine[], at: number, head: Head): Body {
  const numbered = head.sorts[0] === 'number';
  const headers: CellDraft[] = [...head.lines];
  const rows: (readonly CellDraft[])[] = [];
  let here = at + head.lines.length;
  let last = 0;
  let count = 0;
  let cost = 0;
  for (let line = lines[here]; line; line = lines[here]) {
    const total = totalRow(lines, here, head);
    if (total) {
      rows.push(...total.rows);
      here = total.next;
    } else if (repeats(lines, here, head)) {
      headers.push(...lines.slice(here, here + head.lines.length));
      here += head.lines.length;
    } else if (numbered && isGroupRow(lines, here, last, head)) {
      rows.push([line]);
      here++;
    } else {
      if (TABLE_WORD.after.test(line.text) && !PROJECT_CELL.part.test(line.text)) break;
      const row = numbered ? numberedRow(lines, here, last, head) : unnumberedRow(lines, here, head);
      if (!row) break;
      rows.push(...row.rows);
      here = row.next;
      last = row.number;
      count++;
      cost += row.cost;
    }
  }
  return { headers, rows, next: here, count, cost };
}

/** May the head of such a table begin with this line? */
export const beginsCells = (text: string): boolean =>
  PROJECT_COLUMN.name.test(text) || SHARED_COLUMN.place.test(text) || SHARED_COLUMN.task.test(text);

/**
 * A table of projects, standards, tasks, or goals of places, with a cell a line: the head says what each column may hold, and what may
 * stand where shows where the rows end. A merged cell is left blank, a broken one joined; parts (1), (2) of a project, groups and totals
 * are rows of their own.
 *
 * @param at where its head would begin
 * @returns null where no head names projects and sums, or where the first row does not stand under it
 */
export function projectCells(lines: readonly CellLine[], at: number): { table: TableDraft; next: number } | null {
  const found = headAt(lines, at);
  if (!found) return null;
  let best: { head: Head; body: Body } | null = null;
  for (const head of readings(found)) {
    const body = bodyOf(lines, at, head);
    if (!best || body.count > best.body.count || (body.count === best.body.count && body.cost < best.body.cost)) best = { head, body };
  }
  if (!best || best.body.count === 0) return null;
  const { headers, rows, next } = best.body;
  return { table: { start: lines[at]?.start ?? 0, end: lines[next - 1]?.end ?? 0, columns: best.head.names, headers, rows }, next };
}
