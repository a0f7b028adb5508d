import type { z } from 'zod';
import { datasetColumns, SEPARATOR, type DatasetColumn } from '../dataset/columns.js';
import type { Both } from '../model/lang.js';
import { TABLES } from '../model/record.js';
import type { FieldValue, ReviewedTable } from './correction.js';
import { typedNumber } from './read-words.js';

/** A cell as a spreadsheet or a form gives it. */
export type RawCell = string | number | boolean | Date | null;
/** What a cell says of a field; `unclear` where it may mean several things, or none: it is told and not guessed. */
export type CellReading = { readonly value: FieldValue } | { readonly unclear: Both };

/** The column of a reviewed field. */
function columnOf(table: ReviewedTable, field: string): DatasetColumn {
  const column = datasetColumns(table).find(({ name }) => name === field);
  if (column === undefined) throw new RangeError(`${table} has no column ${field}`);
  return column;
}

/** The values that a field may have where they are few; null where it is free. */
export const choicesOf = (table: ReviewedTable, field: string): readonly string[] | null => {
  const { values, type } = columnOf(table, field);
  return type === 'boolean' ? ['true'] : values;
};

/** Does a field hold several values? */
export const isList = (table: ReviewedTable, field: string): boolean => columnOf(table, field).type === 'list';

/** A value as a cell shows it. */
export function cellText(value: FieldValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(SEPARATOR) : String(value);
}

const unclear = (zh: string, en: string): CellReading => ({ unclear: { zh, en } });

/** What a spreadsheet shows in place of a formula that fails: +500家 is none that it knows. */
const BROKEN = /^#(?:NAME\?|VALUE!|REF!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|#+)$/u;
const YES = /^(?:true|yes|y|1|是|√|✓)$/iu;
const NO = /^(?:false|no|n|0|否|×)$/iu;
const SCIENTIFIC = /^[+-]?(\d(?:\.(\d+))?)e[+-]?\d+$/iu;
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Days that a spreadsheet counts from 1899-12-30: 1990 to 2079. Fewer or more are more likely years or amounts. */
const [FIRST_SERIAL, LAST_SERIAL] = [32_874, 65_745];

const dayText = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
};

/** A day as it is written anywhere; where day and month may be either, or one is left out, it is unclear. */
function readDay(raw: RawCell): CellReading {
  if (raw instanceof Date) return { value: raw.toISOString().slice(0, 10) };
  if (typeof raw === 'number') {
    if (!Number.isInteger(raw) || raw < FIRST_SERIAL || raw > LAST_SERIAL) return unclear(`${raw} 不是日期`, `${raw} is no day`);
    return { value: new Date(SERIAL_EPOCH + raw * DAY).toISOString().slice(0, 10) };
  }
  const text = String(raw).replace(/\s{1,8}(?:0?0:00(?::00)?)$/u, '');
  const ordered = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text);
  const [, year = '', month = '', date = ''] = ordered ?? [];
  const day = ordered && dayText(Number(year), Number(month), Number(date));
  if (day) return { value: day };
  const [, a = '', b = '', y = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text) ?? [];
  if (y !== '' && (Number(a) > 12 || Number(b) > 12 || a === b)) {
    const either = dayText(Number(y), Number(a), Number(b)) ?? dayText(Number(y), Number(b), Number(a));
    if (either) return { value: either };
  }
  return unclear(`「${text}」不是一个明确的日期(应如 2025-12-31)`, `"${text}" is no plain day (as in 2025-12-31)`);
}

function readNumber(raw: RawCell, exported: FieldValue): CellReading {
  if (typeof raw === 'number') return { value: raw };
  const text = String(raw).normalize('NFKC').trim();
  const typed = typedNumber(text);
  if (typed !== null) return { value: typed };
  const [, , decimals = ''] = SCIENTIFIC.exec(text) ?? [];
  if (SCIENTIFIC.test(text)) {
    // 1.2E+11 is all that Excel shows, and saves, of 123400000000
    if (typeof exported === 'number' && Number(exported.toExponential(decimals.length)) === Number(text)) return { value: exported };
    return unclear(`「${text}」只有 ${decimals.length + 1} 位有效数字`, `"${text}" has ${decimals.length + 1} digits only`);
  }
  return unclear(`「${text}」不是数字`, `"${text}" is no number`);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Is a text what a spreadsheet made of another that looked like a day to it: 2月3日, 3-Feb or 2025/2/3 of 2-3? */
function madeDay(text: string, exported: FieldValue): boolean {
  const [, a = '', b = ''] = typeof exported === 'string' ? (/^(\d{1,2})[-/](\d{1,2})$/u.exec(exported) ?? []) : [];
  if (a === '') return false;
  const named = MONTHS.reduce((all, name, at) => all.replace(name, String(at + 1)), text.toLowerCase());
  const numbers = (named.match(/\d+/gu) ?? []).map(Number).filter((number) => number < 100);
  return numbers.length === 2 && numbers.includes(Number(a)) && numbers.includes(Number(b)) && /[月日/-]|[a-z]{3}/iu.test(text);
}

/**
 * What a cell says of a field, after a spreadsheet or a form had it: 7.00 is 7, TRUE is true, 2025/12/31 a day, a blank nothing.
 *
 * @param exported what the cell was written as: 1.2E+11 and 3-Feb say no more than that it was not touched
 * @example readCell('targets', 'deadline', '2025年12月31日', null) // { value: '2025-12-31' }
 */
export function readCell(table: ReviewedTable, field: string, raw: RawCell, exported: FieldValue): CellReading {
  const column = columnOf(table, field);
  const cell =
    typeof raw === 'string'
      ? raw
          .replace(/\r\n?/gu, '\n')
          .replace(/^'(?=[-+=@\d])/u, '')
          .trim()
      : raw;
  if (cell === null || cell === '') return { value: column.type === 'list' ? [] : null };
  if (typeof cell === 'string' && BROKEN.test(cell))
    return unclear(`「${cell}」是表格软件的错误值`, `"${cell}" is an error value of the spreadsheet`);
  switch (column.type) {
    case 'integer':
    case 'number':
      return cell instanceof Date
        ? unclear('表格软件把数字变成了日期', 'the spreadsheet made a day of a number')
        : readNumber(typeof cell === 'boolean' ? String(cell) : cell, exported);
    case 'boolean': {
      const text = String(cell).trim();
      if (YES.test(text)) return { value: true };
      return NO.test(text) ? { value: null } : unclear(`「${text}」不是 true 或空`, `"${text}" is neither true nor blank`);
    }
    case 'date':
      return readDay(cell);
    case 'list': {
      const text = String(cell);
      if (Array.isArray(exported) && exported.join(SEPARATOR) === text) return { value: exported };
      return {
        value: text
          .split(/[；;]/u)
          .map((item) => item.trim())
          .filter((item) => item !== ''),
      };
    }
    default: {
      if (cell instanceof Date) {
        const seen = `${cell.getUTCMonth() + 1}月${cell.getUTCDate()}日`;
        if (madeDay(seen, exported)) return { value: exported };
        return unclear('表格软件把文字变成了日期', 'the spreadsheet made a day of a text');
      }
      const text = String(cell);
      if (madeDay(text, exported)) return { value: exported };
      const choice = column.values?.find((one) => one === text.toLowerCase());
      if (choice !== undefined) return { value: choice };
      if (column.values !== null)
        return unclear(`「${text}」不在可选值之内(${column.values.join('、')})`, `"${text}" is none of ${column.values.join(', ')}`);
      // white space at the ends is lost on the way
      return { value: typeof exported === 'string' && exported.trim() === text ? exported : text };
    }
  }
}

/** Is the value one that the data contract allows for the field? */
export function unfit(table: ReviewedTable, field: string, value: FieldValue): Both | null {
  const schema = (TABLES[table].shape as Readonly<Record<string, z.ZodType>>)[field];
  const checked = schema?.safeParse(value);
  if (checked === undefined || checked.success) return null;
  const shown = cellText(value);
  const message = checked.error.issues[0]?.message ?? '';
  return value === null || shown === ''
    ? { zh: '不能为空', en: 'must not be empty' }
    : { zh: `「${shown}」不符合该列的格式(${message})`, en: `"${shown}" does not fit its column (${message})` };
}
