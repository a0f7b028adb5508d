import { stringify } from 'csv-stringify/sync';
import { TABLES, type TableName } from '../model/record.js';
import { decimal } from './decimal.js';

/** What joins the items of a list in a cell. */
export const LIST_SEPARATOR = '；';
/** Byte order mark, for spreadsheets that take a file without one for GBK. */
export const BOM = '\ufeff';

type Row = Readonly<Record<string, unknown>>;

/** A table's columns in the order of its record. */
export function columnsOf(table: TableName): string[] {
  return Object.keys(TABLES[table].shape);
}

/** A value as a cell: null is empty, a list is joined by ；, a number is a plain decimal. The characters of a text are never altered. */
export function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cell).join(LIST_SEPARATOR);
  if (typeof value === 'number') return decimal(value);
  return String(value);
}

/** RFC 4180 lines with LF ends. Cells with a comma, a quotation mark or any line break (also a lone CR) are quoted. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : stringify(rows as string[][], { record_delimiter: '\n', quoted_match: /[\r\n\u0085\u2028\u2029]/u });
}

/** The header line of a table. */
export function csvHeader(table: TableName): string {
  return csvLines([columnsOf(table)]);
}

/** Records of a table as lines, without header. Offsets as given: see inCodePoints(). */
export function csvRows(table: TableName, records: readonly Row[]): string {
  const columns = columnsOf(table);
  return csvLines(records.map((record) => columns.map((column) => cell(record[column]))));
}
