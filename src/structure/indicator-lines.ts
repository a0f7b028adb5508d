import { append } from '../model/append.js';
import { INDICATOR_LINE } from '../rules/phrases/structure-tables.js';
import {
  EMPTY_CELL,
  GROUP_COLUMN,
  INDICATOR_COLUMN,
  KIND_CELL,
  KIND_COLUMN,
  NUMBER_COLUMN,
  REMARK_COLUMN,
  UNIT_COLUMN,
  VALUE_CELL,
  VALUE_COLUMN,
} from '../rules/indicator-tables.js';
import { unitCell } from '../normalise/unit-cell.js';
import type { CellDraft, PlanDraft, TableDraft } from './draft.js';
import { openLines } from './draft.js';
import type { Line } from './lines.js';

/** A word of a line, between blanks. */
interface Word extends CellDraft {
  readonly text: string;
}
interface Header {
  /** lines of the header */
  readonly first: number;
  readonly last: number;
  readonly values: readonly string[];
  readonly cells: readonly CellDraft[];
  readonly unit: boolean;
  readonly number: boolean;
  /** the kind's column stands behind the values */
  readonly kindLast: boolean;
  readonly kind: boolean;
}
/** The line of a row that holds its values. */
interface Core {
  readonly at: number;
  readonly cells: readonly CellDraft[];
  readonly named: boolean;
  readonly united: boolean;
}

const HEADER_LINES = 6;
const HEADER_GAP = 4;
const ROW_GAP = 6;
const LONGEST = 60;

function wordsOf(line: Line): Word[] {
  const words: Word[] = [];
  for (const match of line.text.matchAll(/\S+/gu))
    words.push({ start: line.from + match.index, end: line.from + match.index + match[0].length, text: match[0] });
  return words;
}

/** Is this how a unit, or the lack of one, is written in a cell? */
function isUnit(text: string): boolean {
  return /^[/—-]{1,3}$/u.test(text) || unitCell(text) !== null;
}

/** The words of a header; letters set apart (指 标, 属 性) are joined where they make a word. */
function headerWords(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined[joined.length - 1];
    if (last && last.text.length === 1 && word.text.length === 1)
      joined[joined.length - 1] = { start: last.start, end: word.end, text: last.text + word.text };
    else joined.push(word);
  }
  return joined;
}

const isHeaderWord = (text: string): boolean =>
  [INDICATOR_COLUMN, NUMBER_COLUMN, UNIT_COLUMN, KIND_COLUMN, GROUP_COLUMN, REMARK_COLUMN, VALUE_COLUMN].some((column) =>
    column.test(text),
  );

/**
 * The header that begins in this line: each of its lines holds the name of a column, and one of them is the indicator's, another a value's.
 */
function headerAt(lines: readonly Line[], at: number): Header | null {
  const words: Word[] = [];
  let last = at - 1;
  for (let next = at; next < Math.min(lines.length, at + HEADER_LINES); next++) {
    const line = lines[next];
    if (!line || line.text.length > LONGEST) break;
    const here = headerWords(wordsOf(line));
    if (here.filter(({ text }) => isHeaderWord(text)).length * 2 < here.length) break;
    append(words, here);
    last = next;
  }
  if (!words.some(({ text }) => INDICATOR_COLUMN.test(text)) || words.length < 3 || words.length > 14) return null;
  const values = words.filter(({ text }) => VALUE_COLUMN.test(text));
  // “十四五”目标 over 2025年 and 年均 is the heading of both
  const years = values.filter(({ text }) => INDICATOR_LINE.yearColumn.test(text));
  const own = years.length > 0 ? years : values;
  if (own.length === 0) return null;
  const kind = words.findIndex(({ text }) => KIND_COLUMN.test(text) && text !== '类型');
  const lastValue = words.findLastIndex((word) => own.includes(word));
  return {
    first: at,
    last,
    values: own.map(({ text }) => text),
    cells: words,
    unit: words.some(({ text }) => UNIT_COLUMN.test(text)),
    number: words.some(({ text }) => NUMBER_COLUMN.test(text)),
    kind: kind >= 0,
    kindLast: kind > lastValue,
  };
}

/** Reads a line as the core of a row: its values stand at its end, beside its kind. */
function coreOf(line: Line, at: number, header: Header, expected: number): Core | null {
  const words = wordsOf(line);
  const count = header.values.length;
  const kind = words.findIndex(({ text }) => KIND_CELL.test(text));
  const values =
    kind < 0
      ? words.slice(-count)
      : header.kindLast
        ? words.slice(Math.max(0, kind - count), kind)
        : words.slice(kind + 1, kind + 1 + count);
  const left = words.slice(0, kind < 0 ? words.length - values.length : header.kindLast ? kind - values.length : kind);
  if (kind < 0 && header.kind) return null;
  if (values.length === 0 || left.length === 0 || (kind < 0 && values.length !== count)) return null;
  if (kind < 0 && (!values.every(({ text }) => VALUE_CELL.test(text) || EMPTY_CELL.test(text)) || /[。;]$/u.test(line.text))) return null;
  const cells: CellDraft[] = [];
  // the name of a group before its first row's number
  const grouped = header.number && INDICATOR_LINE.groupName.test(left[0]?.text ?? '') && Number(left[1]?.text ?? 0) === expected;
  if (grouped && left[0]) cells.push({ start: left[0].start, end: left[0].end, column: '类别' });
  if (grouped) left.shift();
  const number = /^(\d{1,3})[.、]?/u.exec(left[0]?.text ?? '');
  let rest = left;
  if (
    number &&
    left[0] &&
    Number(number[1]) >= expected &&
    Number(number[1]) <= expected + 2 &&
    (header.number || number[0].length > (number[1]?.length ?? 0))
  ) {
    const stop = left[0].start + number[0].length;
    cells.push({ start: left[0].start, end: stop, column: '序号' });
    rest =
      stop < left[0].end
        ? [{ start: stop, end: left[0].end, text: left[0].text.slice(number[0].length) }, ...left.slice(1)]
        : left.slice(1);
  }
  const unit = header.unit ? rest[rest.length - 1] : undefined;
  const united = unit !== undefined && isUnit(unit.text) && !(rest.length === 1 && header.number && cells.length === 0);
  const name = united ? rest.slice(0, -1) : rest;
  const first = name[0];
  const end = name[name.length - 1];
  if (first && end) cells.push({ start: first.start, end: end.end, column: '指标' });
  if (united && unit) cells.push({ start: unit.start, end: unit.end, column: '单位' });
  const kindWord = words[kind];
  const valueCells = values.map((word, index): CellDraft => ({ start: word.start, end: word.end, column: header.values[index] ?? '' }));
  if (kindWord && !header.kindLast) cells.push({ start: kindWord.start, end: kindWord.end, column: '属性' });
  append(cells, valueCells);
  if (kindWord && header.kindLast) cells.push({ start: kindWord.start, end: kindWord.end, column: '属性' });
  return { at, cells, named: first !== undefined, united: united || !header.unit };
}

/** The cells of a line above or below a core: what the row still lacks. */
function fragment(line: Line, core: Core, header: Header): CellDraft[] {
  return wordsOf(line).map((word, index): CellDraft => {
    const cell = { start: word.start, end: word.end };
    if (index === 0 && !core.named && !/^[\d.\[(]/u.test(word.text)) return { ...cell, column: '指标' };
    if (!core.united && word.text.length <= 5 && !/\d/u.test(word.text)) return { ...cell, column: '单位' };
    if (index === 0 && (core.named || /^[(]/u.test(word.text)) && core.united && !/^[\d.]+$/u.test(word.text))
      return { ...cell, column: '指标' };
    return { ...cell, column: index === 0 ? '' : (header.values[header.values.length - 1] ?? '') };
  });
}

/**
 * Finds the indicator tables of printed plans whose rows stand a line each, cells parted by blanks (3 单位建设用地生产总值提升 % 预期性 - [20]).
 * A name too long for its cell is broken and stands above and below the line of its values, which is set in the middle:
 * as many lines below it belong to the row as stand above it.
 */
export function findIndicatorLines(draft: PlanDraft): PlanDraft {
  const open = openLines(draft).map(({ line }) => line);
  const tables: TableDraft[] = [];
  for (let at = 0; at < open.length; at++) {
    if (!INDICATOR_LINE.headerLetter.test(open[at]?.text ?? '')) continue;
    const header = headerAt(open, at);
    if (!header) continue;
    const cores: Core[] = [];
    let from = header.last + 1;
    for (let next = from; next < open.length && next - from <= (cores.length === 0 ? HEADER_GAP : ROW_GAP); next++) {
      const line = open[next];
      if (!line || line.text.length > LONGEST || /[。；;]$/u.test(line.text)) break;
      const core = coreOf(line, next, header, cores.length + 1);
      if (!core) continue;
      cores.push(core);
      from = next + 1;
    }
    if (cores.length < 2) continue;
    const rows = rowsOf(open, header, cores);
    const columns = ['类别', '序号', '指标', '单位', '属性', ...header.values];
    const end = rows[rows.length - 1]?.reduce((most, cell) => Math.max(most, cell.end), 0) ?? 0;
    tables.push({ start: open[at]?.from ?? 0, end, columns, headers: header.cells, rows });
    at = cores[cores.length - 1]?.at ?? at;
    while (at + 1 < open.length && (open[at + 1]?.from ?? Infinity) < end) at++;
  }
  return tables.length === 0 ? draft : { ...draft, tables: [...draft.tables, ...tables].sort((a, b) => a.start - b.start) };
}

function rowsOf(lines: readonly Line[], header: Header, cores: readonly Core[]): CellDraft[][] {
  const rows: CellDraft[][] = [];
  let free = header.last + 1;
  cores.forEach((core, index) => {
    const next = cores[index + 1];
    // a name that its row could not hold ends below it, where the line of its values is the first
    const before = rows[rows.length - 1];
    const tail = lines[free];
    if (index > 0 && before && tail && free === core.at - 1 && core.named && core.united && INDICATOR_LINE.nameEnd.test(tail.text)) {
      before.push({ start: tail.from, end: tail.to, column: '指标' });
      free++;
    }
    const above = lines.slice(free, core.at);
    const after = lines[core.at + 1];
    const between = next
      ? next.at - core.at - 1
      : Math.max(above.length, after && INDICATOR_LINE.nameEnd.test(after.text) && after.text.length <= 20 ? 1 : 0);
    const end = next ? -1 : lines.slice(core.at + 1, core.at + 1 + between).findIndex((line) => INDICATOR_LINE.after.test(line.text));
    const room = end >= 0 ? end : between;
    const whole = core.named && core.united;
    // a line above a row that lacks nothing, and none below it: the name of a group of rows
    const group = whole && above.length === 1 && (room === 0 || next?.named === false || next?.united === false);
    const below = group ? 0 : next ? Math.min(above.length, room) : room;
    if (group) for (const line of above) rows.push([{ start: line.from, end: line.to, column: '' }]);
    const upper = group ? [] : above.flatMap((line) => fragment(line, core, header));
    const lower = lines
      .slice(core.at + 1, core.at + 1 + below)
      .filter((line) => line.text.length <= LONGEST)
      .flatMap((line) => fragment(line, core, header));
    rows.push([...upper, ...core.cells, ...lower]);
    free = core.at + 1 + below;
  });
  return rows;
}
