import { closeSync, openSync, writeSync } from 'node:fs';
import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { TableName } from '../model/record.js';
import { clean } from './decimal.js';
import { columns } from './schemas.js';

/** A table that is written as it grows. */
export interface ParquetTable {
  /** Adds records in the order of the calls. Offsets as given: see inCodePoints(). @throws the file system's error */
  append(records: readonly Row[]): void;
  /** Writes what is left and the end of the file. */
  close(): void;
  /** Lets the file go as it is, which is not whole. */
  abandon(): void;
}
type Row = Readonly<Record<string, unknown>>;

/** Rows of a row group: what stands in memory at most, and how far a reader must read to get at one row. */
const ROW_GROUP = 10_000;
const DAY = 86_400_000;

type Kind = 'boolean' | 'integer' | 'number' | 'date' | 'list' | 'string';
/** A column as a caller of openParquet() declares it. */
export interface ParquetColumn {
  readonly name: string;
  readonly kind: Kind;
  readonly nullable: boolean;
}

function columnsIn(table: TableName): ParquetColumn[] {
  return columns(table).map(({ name, nullable, type }) => {
    const kind = type['type'];
    if (kind === 'array') return { name, nullable, kind: 'list' };
    if (kind === 'boolean' || kind === 'integer' || kind === 'number') return { name, nullable, kind };
    return { name, nullable, kind: type['format'] === 'date' ? 'date' : 'string' };
  });
}

/** A column as Parquet declares it; a list in the three levels that Arrow, DuckDB and Spark know. */
function elementsOf({ name, kind, nullable }: ParquetColumn): SchemaElement[] {
  const own = { name, repetition_type: nullable ? ('OPTIONAL' as const) : ('REQUIRED' as const) };
  switch (kind) {
    case 'boolean':
      return [{ ...own, type: 'BOOLEAN' }];
    case 'integer':
      return [{ ...own, type: 'INT32' }];
    case 'number':
      return [{ ...own, type: 'DOUBLE' }];
    case 'date':
      return [{ ...own, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }];
    case 'string':
      return [{ ...own, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }];
    case 'list':
      return [
        { ...own, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', repetition_type: 'REQUIRED', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
      ];
  }
}

function stored(kind: Kind, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (kind === 'number') return clean(Number(value));
  // days since 1970, as Parquet counts them
  return kind === 'date' ? Date.parse(`${String(value)}T00:00:00Z`) / DAY : value;
}

/** Bytes that go to a file after each row group. */
class FileWriter extends ByteWriter {
  private readonly handle: number;
  private open = true;
  constructor(path: string) {
    super(1 << 20);
    this.handle = openSync(path, 'w');
  }
  flush(): void {
    const bytes = new Uint8Array(this.buffer, 0, this.index);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.handle, bytes, at);
    this.index = 0;
  }
  override finish(): void {
    this.flush();
    this.abandon();
  }
  abandon(): void {
    if (this.open) closeSync(this.handle);
    this.open = false;
  }
}

/**
 * Begins a table in Parquet: integers are INT32, other numbers DOUBLE, dates DATE, lists LIST of strings, all else UTF-8 strings; what the
 * data contract lets be empty is optional. The same records give the same bytes, however many are appended at a time, and memory holds one
 * row group.
 *
 * @param path the file; one that is there is replaced
 * @param about what the file says of itself
 * @throws the file system's error where the file cannot be made
 * @example openParquetTable('targets.parquet', 'targets') then append([{ doc_id: '象山县-2025', target_id: 'T001', … }]) and close()
 */
export const openParquetTable = (path: string, table: TableName, about: readonly ParquetNote[] = []): ParquetTable =>
  openParquet(path, table, columnsIn(table), about);

/** What a file says of itself besides its rows. */
export interface ParquetNote {
  readonly key: string;
  readonly value: string;
}

/** The same for columns that no table of the data contract has. @param name of the table, as the file tells it */
export function openParquet(path: string, name: string, own: readonly ParquetColumn[], about: readonly ParquetNote[] = []): ParquetTable {
  const writer = new FileWriter(path);
  const parquet = new ParquetWriter({
    writer,
    schema: [{ name, num_children: own.length }, ...own.flatMap(elementsOf)],
    createdBy: 'gangmu',
    ...(about.length > 0 ? { kvMetadata: [...about] } : {}),
  });
  let held: Row[] = [];
  const put = (rows: readonly Row[]): void => {
    void parquet.write({
      columnData: own.map(({ name, kind }) => ({ name, data: rows.map((row) => stored(kind, row[name])), offsetIndex: false })),
      rowGroupSize: ROW_GROUP,
    });
  };
  return {
    append(records) {
      for (const record of records) held.push(record);
      const full = held.length - (held.length % ROW_GROUP);
      if (full === 0) return;
      put(held.slice(0, full));
      held = held.slice(full);
    },
    close() {
      if (held.length > 0) put(held);
      held = [];
      void parquet.finish();
    },
    abandon() {
      writer.abandon();
    },
  };
}
