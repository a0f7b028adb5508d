import { EMPTY_CELL, NUMBER_COLUMN } from '../rules/indicator-tables.js';
import { TABLE_WORD } from '../rules/phrases/structure-tables.js';
import { PROJECT_CELL, PROJECT_COLUMN } from '../rules/project-tables.js';
import type { CellDraft, TableDraft } from './draft.js';
import { flatHeads } from './flat-head.js';

/** A cell, or one line of it, that stands on a line of its own; `text` without white space. */
export interface CellLine extends CellDraft {
  readonly text: string;
}

type Sort = 'number' | 'name' | 'nature' | 'period' | 'sum' | 'words';

function sortOf(name: string): Sort {
  if (NUMBER_COLUMN.test(name)) return 'number';
  if (PROJECT_COLUMN.name.test(name)) return 'name';
  if (PROJECT_COLUMN.sum.test(name)) return 'sum';
  if (PROJECT_COLUMN.nature.test(name)) return 'nature';
  return PROJECT_COLUMN.period.test(name) ? 'period' : 'words';
}

const isHead = (name: string): boolean => sortOf(name) !== 'words' || PROJECT_COLUMN.other.test(name);

/** What it costs that a column has no line: a merged or blank cell. A sum is never blank unseen. */
const BLANK: Readonly<Record<Sort, number>> = { number: Infinity, name: Infinity, nature: 1, period: 2, sum: 9, words: 1 };
/** What it costs that a cell takes one line more. */
const BROKEN = 2;
const MOST_LINES = 4;
/** A row that costs more does not stand in these columns. */
const DEAREST = 8;
const MOST_COLUMNS = 14;

/** What it costs that a line stands in a column of that sort. */
function cost(text: string, sort: Sort): number {
  const empty = EMPTY_CELL.test(text);
  if (sort === 'sum') return empty || PROJECT_COLUMN.plain.test(text) ? 0 : Infinity;
  if (sort === 'number') return /^\d{1,3}$/u.test(text) || PROJECT_CELL.part.test(text) ? 0 : Infinity;
  if (sort === 'period') return PROJECT_CELL.period.test(text) ? 0 : empty ? 1 : PROJECT_CELL.words.test(text) && text.length <= 8 ? 2 : Infinity;
  if (!PROJECT_CELL.words.test(text) && !(empty && sort !== 'name')) return Infinity;
  if (PROJECT_CELL.period.test(text) || TABLE_WORD.total.test(text) || PROJECT_CELL.part.test(text)) return Infinity;
  const nature = PROJECT_CELL.nature.test(text);
  if (sort === 'nature') return nature || empty ? 0 : text.length <= 6 ? 1 : Infinity;
  return nature ? 3 : 0;
}

const goesOn = (text: string): boolean => /[、,(]$/u.test(text);

interface Fitted {
  readonly cost: number;
  /** how many lines each column takes */
  readonly taken: readonly number[];
}

/** The cheapest way to lay lines into columns in their order. */
function fit(lines: readonly CellLine[], columns: readonly Sort[]): Fitted | null {
  let best: (Fitted | null)[] = [{ cost: 0, taken: [] }, ...lines.map(() => null)];
  for (const sort of columns) {
    const next: (Fitted | null)[] = [...lines, null].map(() => null);
    best.forEach((from, at) => {
      if (!from) return;
      let spent = from.cost;
      const most = sort === 'number' || sort === 'period' || sort === 'sum' ? 1 : MOST_LINES;
      for (let take = 0; take <= most && at + take <= lines.length; take++) {
        if (take > 0) spent += cost(lines[at + take - 1]?.text ?? '', sort) + (take > 1 && !goesOn(lines[at + take - 2]?.text ?? '') ? BROKEN : 0);
        // a cell that ends in an enumeration comma has another line
        if (take > 0 && goesOn(lines[at + take - 1]?.text ?? '')) {
          if (lines.length > at + take) continue;
          break;
        }
        if (spent === Infinity) break;
        const all = take === 0 ? spent + BLANK[sort] : spent;
        if (all < Infinity && all < (next[at + take]?.cost ?? Infinity)) next[at + take] = { cost: all, taken: [...from.taken, take] };
      }
    });
    best = next;
  }
  return best[lines.length] ?? null;
}

function rowOf(lines: readonly CellLine[], { taken }: Fitted): CellDraft[] {
  let at = 0;
  return taken.map((count): CellDraft => {
    const first = lines[at];
    const last = lines[at + count - 1];
    const before = lines[at - 1]?.end ?? lines[0]?.start ?? 0;
    at += count;
    return count > 0 && first && last ? { start: first.start, end: last.end } : { start: before, end: before };
  });
}

interface Head {
  readonly names: readonly string[];
  readonly sorts: readonly Sort[];
  readonly lines: readonly CellLine[];
}

/** The head in so many lines: it names projects and their sums. */
function headOf(lines: readonly CellLine[]): Head | null {
  const names = flatHeads(lines.map(({ text }) => text)).map(({ name }) => name);
  const sorts = names.map(sortOf);
  if (!sorts.includes('name') || !sorts.includes('sum') || names.length < 3 || names.length > MOST_COLUMNS) return null;
  return sorts.filter((sort) => sort === 'name').length > 1 || new Set(names).size < names.length ? null : { names, sorts, lines };
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
  // without numbers only sums at its end show where a row ends
  return known?.sorts.at(-1) === 'sum' ? known : null;
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
  readonly cells: readonly CellDraft[];
  readonly next: number;
  readonly number: number;
}

/** A row that begins with its number: as far as the place where the next one begins and its lines stand best in the columns. */
function numberedRow(lines: readonly CellLine[], at: number, last: number, head: Head): Found | null {
  const text = lines[at]?.text ?? '';
  const part = PROJECT_CELL.part.test(text);
  if (!part && text !== '1' && text !== String(last + 1)) return null;
  const number = part ? last : Number(text);
  let best: { fitted: Fitted; end: number } | null = null;
  const reach = Math.min(lines.length, at + head.sorts.length * 2 + 6);
  for (let end = at + 2; end <= reach; end++) {
    const ends = beginsRow(lines, end, number, head) || TABLE_WORD.after.test(lines[end]?.text ?? '');
    const group = !ends && end + 1 < lines.length && isGroupRow(lines, end, number, head);
    if (!ends && !group) continue;
    const fitted = fit(lines.slice(at, end), head.sorts);
    if (fitted && fitted.cost < (best?.fitted.cost ?? Infinity)) best = { fitted, end };
    if (fitted?.cost === 0) break;
  }
  if (!best || best.fitted.cost > DEAREST) return null;
  return { cells: rowOf(lines.slice(at, best.end), best.fitted), next: best.end, number };
}

/** A row that only names the rows below it stands alone before a row's number. */
function isGroupRow(lines: readonly CellLine[], at: number, last: number, head: Head): boolean {
  const text = lines[at]?.text ?? '';
  if (!PROJECT_CELL.words.test(text) || text.length > 80 || TABLE_WORD.total.test(text) || TABLE_WORD.after.test(text)) {
    if (!TABLE_WORD.group.test(text)) return false;
  }
  const next = lines[at + 1]?.text ?? '';
  if (next !== '1' && next !== String(last + 1)) return false;
  return (head.sorts.at(-1) === 'sum' || TABLE_WORD.group.test(text)) && PROJECT_CELL.words.test(lines[at + 2]?.text ?? '');
}

/** A row without a number: its sums end it. */
function unnumberedRow(lines: readonly CellLine[], at: number, head: Head): Found | null {
  const sums = head.sorts.filter((sort) => sort === 'sum').length;
  for (let end = at + sums + 1; end <= Math.min(lines.length, at + head.sorts.length + 6); end++) {
    if (PROJECT_COLUMN.plain.test(lines[end]?.text ?? '')) continue;
    const fitted = fit(lines.slice(at, end), head.sorts);
    if (fitted && fitted.cost < DEAREST) return { cells: rowOf(lines.slice(at, end), fitted), next: end, number: 0 };
  }
  return null;
}

/** The row of a total: its word, and numbers that stand under the sums; one more counts the projects. */
function totalRow(lines: readonly CellLine[], at: number, head: Head): Found | null {
  const first = lines[at];
  if (!first || !TABLE_WORD.total.test(first.text)) return null;
  let end = at + 1;
  while (end < lines.length && cost(lines[end]?.text ?? '', 'sum') === 0) end++;
  const sums = head.names.filter((_name, column) => head.sorts[column] === 'sum');
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
  return { cells, next: end, number: -1 };
}

/**
 * A table of projects with a cell a line: the head says what each column may hold, and what may stand where shows where the rows end. A
 * merged cell is left blank, a broken one joined; parts (1), (2) of a project, groups and totals are rows of their own.
 *
 * @param at where its head would begin
 * @returns null where no head names projects and sums, or where the first rows do not stand under it
 */
export function projectCells(lines: readonly CellLine[], at: number): { table: TableDraft; next: number } | null {
  const head = headAt(lines, at);
  if (!head) return null;
  const numbered = head.sorts[0] === 'number';
  const headers: CellDraft[] = [...head.lines];
  const rows: (readonly CellDraft[])[] = [];
  let here = at + head.lines.length;
  let last = 0;
  let projects = 0;
  while (here < lines.length) {
    const total = totalRow(lines, here, head);
    if (total) {
      rows.push(total.cells);
      here = total.next;
      continue;
    }
    const line = lines[here];
    if (!line) break;
    if (repeats(lines, here, head)) {
      headers.push(...lines.slice(here, here + head.lines.length));
      here += head.lines.length;
      continue;
    }
    if (numbered && isGroupRow(lines, here, last, head)) {
      rows.push([line]);
      here++;
      continue;
    }
    if (TABLE_WORD.after.test(line.text) && !PROJECT_CELL.part.test(line.text)) break;
    const row = numbered ? numberedRow(lines, here, last, head) : unnumberedRow(lines, here, head);
    if (!row) break;
    rows.push(row.cells);
    here = row.next;
    last = row.number;
    projects++;
  }
  const end = lines[here - 1]?.end ?? 0;
  return projects === 0 ? null : { table: { start: lines[at]?.start ?? 0, end, columns: head.names, headers, rows }, next: here };
}
