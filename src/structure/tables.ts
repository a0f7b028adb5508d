import { TABLE_WORD } from '../rules/phrases/structure-tables.js';
import type { CellDraft, PlanDraft, TableDraft } from './draft.js';
import { openLines } from './draft.js';
import { KIND_CELL, LABELLED_CELL } from '../rules/indicator-tables.js';
import { flatHeads } from './flat-head.js';
import { beginsCells, projectCells } from './project-cells.js';
import { unitCell } from '../normalise/unit-cell.js';
import { endsSentence } from './lines.js';

/** One cell of a flattened table: a line, or the lines from one leading tab to the next. */
interface Token extends CellDraft {
  /** without white space */
  readonly text: string;
  readonly line: number;
}

const MAX_COLUMNS = 16;

function tokensOf(draft: PlanDraft): { tokens: Token[]; tabbed: boolean[] } {
  const open = new Set(openLines(draft).map(({ index }) => index));
  const tokens: Token[] = [];
  const tabbed: boolean[] = [];
  let inTab = false;
  draft.lines.forEach((line, index) => {
    const tab = draft.folded.charAt(line.start) === '\t';
    const blank = line.from === line.to;
    if (blank && !tab) return;
    if (!blank && !open.has(index)) return;
    const last = tokens[tokens.length - 1];
    if (!tab && inTab && last && !TABLE_WORD.after.test(line.text) && line.text.length <= 30 && !endsSentence(line.text)) {
      const start = last.start === last.end ? line.from : last.start;
      tokens[tokens.length - 1] = { start, end: line.to, text: last.text + line.text.replace(/\s/gu, ''), line: last.line };
      return;
    }
    inTab = tab;
    tokens.push({ start: blank ? line.end : line.from, end: blank ? line.end : line.to, text: line.text.replace(/\s/gu, ''), line: index });
    tabbed.push(tab);
  });
  return { tokens, tabbed };
}

/**
 * Finds tables whose cells stand one a line (序号 / 工程名称 / … / 1 / …): the header gives the columns, the running number the rows. A header
 * that comes again at a page break is header again; a cell left blank by a vertical merge stays an empty cell.
 */
export function findFlattenedTables(draft: PlanDraft): PlanDraft {
  const { tokens, tabbed } = tokensOf(draft);
  const tables: TableDraft[] = [];
  let stop = 0;
  /** The first line behind a caption that is in no table without numbers. Captions in one run of short lines share it. */
  const stopBehind = (at: number): number => {
    if (stop <= at) for (stop = at + 1; stop < tokens.length; stop++) if (endsPlainTable(tokens[stop]?.text ?? '')) break;
    return stop;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const first = TABLE_WORD.firstColumn.test(token.text);
    const found =
      (first || beginsCells(token.text) ? projectCells(tokens, at) : null) ??
      (first
        ? numberedTable(tokens, at, tabbed[at] === true)
        : TABLE_WORD.caption.test(token.text)
          ? plainTable(tokens, at, stopBehind)
          : null);
    if (!found) continue;
    tables.push(found.table);
    at = found.next - 1;
  }
  return tables.length === 0 ? draft : { ...draft, tables: [...draft.tables, ...tables].sort((a, b) => a.start - b.start) };
}

function numberedTable(tokens: readonly Token[], at: number, tabbed: boolean): { table: TableDraft; next: number } | null {
  let first = at + 1;
  while (first < tokens.length && first - at <= MAX_COLUMNS + 4 && tokens[first]?.text !== '1') {
    if ((tokens[first]?.text.length ?? 0) > 30 && tokens[first + 1]?.text !== '1') return null;
    first++;
  }
  if (tokens[first]?.text !== '1' || first - at < 2) return null;
  const label = tokens[first - 1];
  const grouped = label !== undefined && first - at > 2 && (label.text.length > 14 || isGroup(label.text));
  const head = tokens.slice(at, grouped ? first - 1 : first);
  const headers: CellDraft[] = [...head];
  const lines = head.map((one) => one.text);
  const names = flatHeads(lines).map(({ name }) => name);
  const groups: Token[][] = [];
  let width = names.length;
  let here = first;
  /** whether a cell above holds whole sentences */
  let wordy = false;
  const add = (group: Token[]): void => {
    groups.push(group);
    wordy ||= group.some(isLong);
  };
  if (grouped && label) add([label]);
  for (let number = 1; ; number++) {
    const next = nextRow(tokens, here, number + 1, width, lines);
    if (next === null) {
      const end = Math.min(lastRowEnd(tokens, here, tabbed ? names.length : width, wordy), tokens.length);
      add(tokens.slice(here, end));
      here = end;
      // totals, and parts of one table that count from 1 again
      const again = restart(tokens, here, width);
      if (again === null) break;
      if (again > here) add(tokens.slice(here, again));
      here = again;
      if (tokens[here]?.text !== '1') break;
      number = 0;
      continue;
    }
    const label = tokens[next.end - 1];
    const labelled = label !== undefined && next.end - here > 2 && isGroup(label.text);
    add(tokens.slice(here, labelled ? next.end - 1 : next.end));
    if (labelled && label) add([label]);
    if (!tabbed && groups.length <= 3 && next.end - here >= 2) width = Math.max(groups.length === 1 ? 0 : width, next.end - here);
    for (const name of tokens.slice(next.end, next.start)) {
      if (isGroup(name.text)) add([name]);
      else headers.push(name);
    }
    here = next.start;
    number = (next.number ?? number + 1) - 1;
  }
  const columns = columnNames(names, tabbed ? names.length : mode(groups.map((group) => group.length)));
  const rows = groups.filter((group) => group.length > 0).map((group) => (group.length === 1 ? group : fitRow(group, columns.length)));
  return { table: { start: tokens[at]?.start ?? 0, end: tokens[here - 1]?.end ?? 0, columns, headers, rows }, next: here };
}

function isGroup(text: string): boolean {
  return text.length <= 60 && TABLE_WORD.group.test(text);
}

/** Where the row with this number starts; a header between the rows is stepped over. */
function nextRow(
  tokens: readonly Token[],
  from: number,
  number: number,
  width: number,
  names: readonly string[],
): { end: number; start: number; number?: number } | null {
  const wanted = String(number);
  const reach = Math.min(tokens.length, from + width * 3 + 8);
  const isHeader = (at: number): boolean => tokens[at]?.text === names[0] && tokens[at + 1]?.text === names[1];
  if (tokens[from + width]?.text === wanted && !isHeader(from + width)) return { end: from + width, start: from + width };
  let best: number | null = null;
  for (let at = from + 2; at < reach; at++) {
    if (isHeader(at)) {
      const start = at + names.length;
      return tokens[start]?.text === wanted
        ? { end: best !== null && best < at ? best : at, start: best !== null && best < at ? best : start }
        : null;
    }
    if (TABLE_WORD.after.test(tokens[at]?.text ?? '') && !(isGroup(tokens[at]?.text ?? '') && tokens[at + 1]?.text === wanted)) {
      const jump = best === null ? behindGroups(tokens, at, number) : null;
      if (jump !== null) return { end: at, start: jump, number: Number(tokens[jump]?.text) };
      break;
    }
    if (
      tokens[at]?.text === wanted &&
      mayBeginRow(tokens[at + 1]?.text ?? '') &&
      (best === null || Math.abs(at - from - width) < Math.abs(best - from - width))
    )
      best = at;
  }
  return best === null ? null : { end: best, start: best };
}

/** May what stands behind a number be the first cell of a row? Behind a weight stands a unit or another number. */
const mayBeginRow = (text: string): boolean => !/^\d[\d.,%]*$/u.test(text) && unitCell(text) === null;

/** The rows of a group may be left out (四、…方面（共6项） 五、…方面（共3项） 21): names of groups, then a row whose number comes later. */
function behindGroups(tokens: readonly Token[], at: number, number: number): number | null {
  let next = at;
  while (next - at < 4 && isGroup(tokens[next]?.text ?? '')) next++;
  const text = tokens[next]?.text ?? '';
  return next > at && /^\d{1,3}$/u.test(text) && Number(text) >= number && Number(text) <= number + 30 ? next : null;
}

/** A whole sentence or more in one cell. */
function isLong(token: Token): boolean {
  return token.text.length > 80 && endsSentence(token.text);
}

/** A row has a value for each sort of place; a longer list is no row. */
const MOST_LABELLED = 100;

function lastRowEnd(tokens: readonly Token[], from: number, width: number, wordy = false): number {
  let end = from + 1;
  while (end < tokens.length && end < from + width) {
    const text = tokens[end]?.text ?? '';
    if (TABLE_WORD.after.test(text) || (!wordy && text.length > 80 && endsSentence(text))) break;
    end++;
  }
  const limit = end + MOST_LABELLED;
  while (
    end < limit &&
    (LABELLED_CELL.test(tokens[end]?.text ?? '') ||
      (LABELLED_CELL.test(tokens[end - 1]?.text ?? '') && KIND_CELL.test(tokens[end]?.text ?? '')))
  )
    end++;
  return end;
}

/** After the last numbered row: a total, or a new count from 1 behind a short line or two. */
function restart(tokens: readonly Token[], at: number, width: number): number | null {
  for (let next = at; next < Math.min(tokens.length, at + width + 6); next++) {
    const text = tokens[next]?.text ?? '';
    if (text === '1' && next > at) return next;
    if (TABLE_WORD.after.test(text) || text.length > 40) break;
  }
  return TABLE_WORD.total.test(tokens[at]?.text ?? '') ? Math.min(tokens.length, lastRowEnd(tokens, at, width - 1)) : null;
}

function mode(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, times] of seen) if (times > (seen.get(best) ?? 0)) best = count;
  return best;
}

/**
 * Header names for so many columns: a bracket or half a word on a line of its own goes to the one before, a group's name over several
 * columns goes.
 */
function columnNames(names: readonly string[], width: number): string[] {
  const columns: string[] = [];
  for (const name of names) {
    const last = columns.length - 1;
    const half =
      columns.length > 0 &&
      names.length > width &&
      name.length <= 2 &&
      (columns[last]?.length ?? 0) > 4 &&
      !TABLE_WORD.commonColumn.test(name);
    if (columns.length > 0 && (half || /^[(\[]/u.test(name))) columns[last] = `${columns[last] ?? ''}${name}`;
    else columns.push(name);
  }
  while (width >= 2 && columns.length > width) {
    const over = columns.findIndex((name, at) => at > 1 && !/\d/u.test(name) && TABLE_WORD.underGroup.test(columns[at + 1] ?? ''));
    if (over > 0) columns.splice(over, 1);
    else {
      const tail = columns.pop() ?? '';
      columns[columns.length - 1] = `${columns[columns.length - 1] ?? ''}${tail}`;
    }
  }
  return columns;
}

/**
 * A row's cells in column order: too few, and merged columns behind the number are blank; too many, and lines that belong together are
 * joined.
 */
function fitRow(group: readonly Token[], width: number): CellDraft[] {
  const cells: Token[] = [...group];
  const join = (at: number): void => {
    const left = cells[at];
    const right = cells[at + 1];
    if (left && right) cells.splice(at, 2, { ...left, end: right.end, text: left.text + right.text });
  };
  for (let at = 0; at < cells.length - 1 && cells.length > width; ) {
    const open = (cells[at]?.text.match(/[(\[]/gu)?.length ?? 0) > (cells[at]?.text.match(/[)\]]/gu)?.length ?? 0);
    if (at > 0 && (open || /^[(、,;]/u.test(cells[at + 1]?.text ?? '') || /[、,]$/u.test(cells[at]?.text ?? ''))) join(at);
    else at++;
  }
  while (cells.length > width && width > 0) {
    const labelled = cells.findIndex(
      (cell, at) => at > 0 && LABELLED_CELL.test(cell.text) && LABELLED_CELL.test(cells[at + 1]?.text ?? ''),
    );
    if (labelled > 0) {
      join(labelled);
      continue;
    }
    const short = cells.findIndex(
      (cell, at) => at > 0 && TABLE_WORD.shortWord.test(cell.text) && TABLE_WORD.shortWord.test(cells[at + 1]?.text ?? ''),
    );
    join(short > 0 ? short : cells.length - 2);
  }
  const first = cells[0];
  if (first && cells.length < width) {
    const blank = { ...first, start: first.end, text: '' };
    cells.splice(1, 0, ...Array.from({ length: width - cells.length }, () => blank));
  }
  return cells;
}

function endsPlainTable(text: string): boolean {
  return TABLE_WORD.after.test(text) || TABLE_WORD.firstColumn.test(text) || text.length > 30;
}

/** Below a caption 表N, short lines without a numbered first column: kept together as a table of one row without columns. */
function plainTable(tokens: readonly Token[], at: number, stopBehind: (at: number) => number): { table: TableDraft; next: number } | null {
  if (TABLE_WORD.firstColumn.test(tokens[at + 1]?.text ?? '') || endsSentence(tokens[at]?.text ?? '')) return null;
  const end = stopBehind(at);
  if (end - at - 1 < LEAST_CELLS || TABLE_WORD.firstColumn.test(tokens[end]?.text ?? '')) return null;
  const cells = tokens.slice(at + 1, end);
  return {
    table: { start: cells[0]?.start ?? 0, end: cells[cells.length - 1]?.end ?? 0, columns: [], headers: [], rows: [cells] },
    next: end,
  };
}
const LEAST_CELLS = 6;

/**
 * Finds rows of a PDF's table: lines that begin with running numbers and have three or more cells parted by blanks. Their columns are not
 * known.
 */
export function findSpacedTables(draft: PlanDraft): PlanDraft {
  const open = openLines(draft);
  const tables: TableDraft[] = [];
  const rowNumber = (at: number): number => {
    const match = /^(\d{1,3}) (?=\S)/u.exec(open[at]?.line.text ?? '');
    return match && (open[at]?.line.text.split(/ +/u).length ?? 0) >= 4 && !/。$/u.test(open[at]?.line.text ?? '') ? Number(match[1]) : 0;
  };
  for (let at = 0; at < open.length; at++) {
    if (rowNumber(at) !== 1) continue;
    let last = at;
    let number = 1;
    for (let next = at + 1; next < open.length && next - last <= 5; next++) {
      if ((open[next]?.line.text.length ?? 0) > 45) break;
      if (rowNumber(next) === number + 1) {
        number++;
        last = next;
      }
    }
    if (number < 3) continue;
    const rows = open.slice(at, last + 1).map(({ line }) => {
      const cells: CellDraft[] = [];
      for (const match of line.text.matchAll(/\S+/gu))
        cells.push({ start: line.from + match.index, end: line.from + match.index + match[0].length });
      return cells;
    });
    tables.push({ start: open[at]?.line.from ?? 0, end: open[last]?.line.to ?? 0, columns: [], headers: [], rows });
    at = last;
  }
  return tables.length === 0 ? draft : { ...draft, tables: [...draft.tables, ...tables].sort((a, b) => a.start - b.start) };
}
