import { z } from 'zod';
import { TABLES, type TableName } from '../model/record.js';

/** A column as the data contract declares it. */
export interface DatasetColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  readonly nullable: boolean;
  readonly values: readonly string[] | null;
}
type Json = Readonly<Record<string, unknown>>;
export type DatasetRow = Readonly<Record<string, unknown>>;

/** What joins the items of a list in a cell. */
const SEPARATOR = '；';

function columnOf(name: string, schema: Json): DatasetColumn {
  const choices = (schema['anyOf'] as Json[] | undefined) ?? [schema];
  const types = choices.flatMap((choice) => choice['type'] as string | string[]);
  const own = choices.find((choice) => choice['type'] !== 'null') ?? schema;
  const kind = types.find((type) => type !== 'null');
  const type =
    kind === 'array'
      ? 'list'
      : own['format'] === 'date'
        ? 'date'
        : kind === 'integer' || kind === 'number' || kind === 'boolean'
          ? kind
          : 'string';
  return {
    name,
    type,
    nullable: types.includes('null'),
    values: (own['enum'] as string[] | undefined)?.filter((one) => one !== null) ?? null,
  };
}

const cache = new Map<TableName, readonly DatasetColumn[]>();

/** The columns of a table in their order. */
export function datasetColumns(table: TableName): readonly DatasetColumn[] {
  const known = cache.get(table);
  if (known) return known;
  const properties = (z.toJSONSchema(TABLES[table]) as Json)['properties'] as Readonly<Record<string, Json>>;
  const columns = Object.entries(properties).map(([name, schema]) => columnOf(name, schema));
  cache.set(table, columns);
  return columns;
}

/** Plain decimal without leading or trailing zeros: the one way in which a number is written in a cell. */
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u;

/**
 * A cell's value; undefined where the cell is no value of its column.
 *
 * Example: 1200 of a number column is 1200; 01200, 1.2e3 and １２００ are undefined.
 */
export function fieldValue(column: DatasetColumn, cell: string): unknown {
  if (column.type === 'list') return cell === '' ? [] : cell.split(SEPARATOR);
  if (cell === '') return column.nullable ? null : undefined;
  if (column.type === 'boolean') return cell === 'true' ? true : undefined;
  if (column.type !== 'integer' && column.type !== 'number') return cell;
  return DECIMAL.test(cell) && cell !== '-0' ? Number(cell) : undefined;
}

/** A value as a cell shows it, for comparing; numbers are compared as numbers elsewhere. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map(String).join(SEPARATOR) : String(value);
}

/** Do a cell and a value of another format say the same? */
export function agrees(column: DatasetColumn, cell: string, value: unknown): boolean {
  const numeric = column.type === 'integer' || column.type === 'number';
  if (value !== null && (numeric !== (typeof value === 'number') || (column.type === 'list') !== Array.isArray(value))) return false;
  return numeric && value !== null ? fieldValue(column, cell) === value : value !== undefined && cell === cellOf(value);
}

/** Fields of a record that break the data contract, each with zod's words for it. */
export function faultsOf(table: TableName, row: DatasetRow): { readonly field: string; readonly message: string }[] {
  const parsed = TABLES[table].safeParse(row);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    field: String(issue.path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys[0] : '') ?? ''),
    message: issue.message,
  }));
}

/** Is it an object with keys? */
export function isRow(value: unknown): value is DatasetRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
