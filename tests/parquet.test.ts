import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractToFolder } from '../src/batch/run.js';
import { folderAt } from '../src/cli/io/folder.js';
import { openDataset, type Folder, type Held } from '../src/dataset/read-dataset.js';
import { TABLES, type TableName } from '../src/model/record.js';
import { createProcessor } from '../src/processor.js';
import { decode } from '../src/read/decode.js';
import { verify } from '../src/verify/verify.js';
import { openParquetTable } from '../src/write/parquet.js';

const NAMES = Object.keys(TABLES) as TableName[];
/** All records of a dataset. */
const recordsIn = (folder: Folder): Record<TableName, Held[]> => {
  const dataset = openDataset(folder, () => undefined);
  const read = dataset.docIds.map((docId) => dataset.document(docId, () => undefined));
  return Object.fromEntries(NAMES.map((table) => [table, read.flatMap((one) => one[table])])) as Record<TableName, Held[]>;
};

let dir: string;

const call = { paths: [resolve('seeds')], version: '0', rulesHash: 'x', decode, createProcessor };

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-parquet-'));
  expect((await extractToFolder({ ...call, out: join(dir, 'both'), formats: ['csv', 'parquet'] })).exit).toBe(0);
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const bytesOf = (path: string): ArrayBuffer => Uint8Array.from(readFileSync(path)).buffer;
/** As the records hold it: dates as texts. */
const plainRow = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value instanceof Date ? value.toISOString().slice(0, 10) : value]));

test('each table holds the records of the CSV table, read back by another program', async () => {
  const tables = recordsIn(folderAt(join(dir, 'both')));
  for (const table of NAMES) {
    const rows = await parquetReadObjects({ file: bytesOf(join(dir, 'both', `${table}.parquet`)) });
    expect(rows.map(plainRow)).toEqual(tables[table].map(({ row }) => row));
    expect(rows.length).toBeGreaterThan(4);
  }
});

test('the tables are listed in run.json, and verify finds nothing wrong', () => {
  const folder = folderAt(join(dir, 'both'));
  expect(folder.list().filter((path) => path.endsWith('.parquet'))).toEqual(NAMES.map((table) => `${table}.parquet`).sort());
  expect(verify(folder).findings).toEqual([]);
});

test('DuckDB knows the types: whole numbers, doubles, dates, lists', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const described = await connection.runAndReadAll(`DESCRIBE FROM '${join(dir, 'both', 'targets.parquet')}'`);
  const types = new Map(described.getRowsJson().map(([name, type]) => [name, type]));
  expect(['char_start', 'value', 'deadline', 'warnings', 'quote'].map((name) => types.get(name))).toEqual([
    'INTEGER',
    'DOUBLE',
    'DATE',
    'VARCHAR[]',
    'VARCHAR',
  ]);
  const counted = await connection.runAndReadAll(
    `SELECT count(*)::INTEGER, max(deadline)::VARCHAR FROM '${join(dir, 'both', 'targets.parquet')}' ` +
      "WHERE place = '嵊泗县' AND year(deadline) >= 2025",
  );
  expect(counted.getRowsJson()[0]?.[1]).toBe('2027-12-31');
  connection.closeSync();
});

test('row groups are cut by their rows: the same bytes however many records come at a time', async () => {
  const tables = recordsIn(folderAt(join(dir, 'both')));
  const some = tables.numbers.map(({ row }) => row);
  const rows = Array.from({ length: 25_001 }, (_, at) => some[at % some.length] ?? {});
  const written = (name: string, size: number): Buffer => {
    const table = openParquetTable(join(dir, name), 'numbers');
    for (let at = 0; at < rows.length; at += size) table.append(rows.slice(at, at + size));
    table.close();
    return readFileSync(join(dir, name));
  };
  const [one, other] = [written('one.parquet', 25_001), written('other.parquet', 777)];
  expect(one.equals(other)).toBe(true);
  expect(parquetMetadata(bytesOf(join(dir, 'one.parquet'))).row_groups.map((group) => Number(group.num_rows))).toEqual([
    10_000, 10_000, 5001,
  ]);
  const back = await parquetReadObjects({ file: bytesOf(join(dir, 'one.parquet')), rowStart: 24_999 });
  expect(back.map(plainRow)).toEqual(rows.slice(24_999));
});

test('a table without records is a table', async () => {
  openParquetTable(join(dir, 'none.parquet'), 'clusters').close();
  expect(await parquetReadObjects({ file: bytesOf(join(dir, 'none.parquet')) })).toEqual([]);
});

test('the CSV tables that it is made of stand beside it, and a later run takes both over', async () => {
  const out = join(dir, 'alone');
  await extractToFolder({ ...call, out, formats: ['parquet'] });
  const folder = folderAt(out);
  expect(folder.list()).toEqual(expect.arrayContaining(NAMES.flatMap((table) => [`${table}.csv`, `${table}.parquet`])));
  const before = NAMES.map((table) => readFileSync(join(out, `${table}.parquet`)));
  expect(before.map((bytes, at) => bytes.equals(readFileSync(join(dir, 'both', `${NAMES[at] ?? ''}.parquet`))))).toEqual(
    NAMES.map(() => true),
  );
  expect((await extractToFolder({ ...call, out, formats: ['parquet'] })).unchanged).toBe(5);
  expect(NAMES.map((table, at) => readFileSync(join(out, `${table}.parquet`)).equals(before[at] ?? Buffer.alloc(0)))).toEqual(
    NAMES.map(() => true),
  );
});
