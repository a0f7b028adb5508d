import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTables } from '../src/cli/io/duckdb.js';
import { folderAt } from '../src/cli/io/folder.js';
import { TABLES } from '../src/model/record.js';

const BIN = resolve('dist/cli/main.js');
let dir: string;

function run(bin: string, ...args: readonly string[]): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, [bin, ...args], {
    cwd: dir,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const gangmu = (...args: readonly string[]): ReturnType<typeof run> => run(BIN, ...args);

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-sql-'));
  for (const format of ['csv', 'ndjson', 'parquet', 'json'])
    expect(gangmu('extract', resolve('seeds'), '-o', format, '-f', format, '-q', '--manifest', resolve('seeds/manifest.csv')).code).toBe(0);
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const BY_PLACE =
  'select place, count(*) as n, max(deadline) as latest, count(*) filter (len(leads) > 0) > 0 as led ' +
  'from targets group by place order by place';

describe('gangmu sql', () => {
  test('one answer, whatever the dataset holds', () => {
    const [csv, ndjson, parquet] = ['csv', 'ndjson', 'parquet'].map((format) => gangmu('sql', format, BY_PLACE, '-f', 'json'));
    expect(csv?.err).toBe('');
    const rows = JSON.parse(csv?.out ?? '') as Record<string, unknown>[];
    expect(rows.map(({ place }) => place)).toEqual(['嵊泗县', '象山县', '鄞州区']);
    expect(rows[0]).toEqual({ place: '嵊泗县', n: expect.any(Number), latest: '2027-12-31', led: expect.any(Boolean) });
    expect([ndjson?.out, parquet?.out]).toEqual([csv?.out, csv?.out]);
  });
  test('every table is a view of the same rows', async () => {
    const answers = await Promise.all(
      ['csv', 'ndjson', 'parquet'].map(async (format) => {
        const { connection, tables, close } = await openTables(folderAt(join(dir, format)), join(dir, format));
        const rows = [];
        for (const table of tables)
          rows.push([table, (await connection.runAndReadAll(`FROM ${table} ORDER BY ALL`)).getRowsJson()] as const);
        close();
        return rows;
      }),
    );
    expect(answers[0]?.map(([table]) => table)).toEqual(Object.keys(TABLES));
    for (const [, rows] of answers[0] ?? []) expect(rows.length).toBeGreaterThan(4);
    expect(answers.slice(1)).toEqual([answers[0], answers[0]]);
  });
  test('a table for the screen, with a line that says what is not on it', () => {
    const { out } = gangmu('sql', 'csv', BY_PLACE, '--lang', 'zh');
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^place +n +latest +led$/u);
    expect(lines.at(-2)).toBe('3 行');
    const cut = gangmu('sql', 'csv', 'select doc_id, quote from targets', '--limit', '2', '--lang', 'en').out.split('\n');
    expect(cut.length).toBe(7);
    expect(cut.at(-2)).toMatch(/^\d+ more rows are not shown; --limit N shows more/u);
  });
  test('CSV, NDJSON and Parquet', async () => {
    expect(gangmu('sql', 'csv', "select 'a,b' as x, [1, 2] as y, null as z", '-f', 'csv').out).toBe('x,y,z\n"a,b",1；2,\n');
    expect(gangmu('sql', 'csv', 'select 1 as x, 9007199254740993 as y', '-f', 'ndjson').out).toBe('{"x":1,"y":"9007199254740993"}\n');
    expect(gangmu('sql', 'csv', 'from targets where false', '-f', 'json').out).toBe('[]\n');
    expect(gangmu('sql', 'csv', 'select doc_id from documents order by 1;', '-f', 'parquet', '-o', 'ids.parquet')).toMatchObject({
      code: 0,
      out: '',
    });
    const rows = await parquetReadObjects({ file: Uint8Array.from(readFileSync(join(dir, 'ids.parquet'))).buffer });
    expect(rows[0]).toEqual({ doc_id: 'shengsi-2023-2027' });
    expect(gangmu('sql', 'csv', 'select 1', '-f', 'parquet').code).toBe(2);
    expect(gangmu('sql', 'csv', 'select 1', '-o', 'no/such/folder.csv', '-f', 'csv').code).toBe(3);
    expect(readdirSync(dir).filter((name) => name.includes('tmp'))).toEqual([]);
  });
  test('wrong calls are told', () => {
    expect(gangmu('sql', 'csv', 'selec 1')).toMatchObject({ code: 2, err: expect.stringContaining('syntax error at or near "selec"') });
    expect(gangmu('sql', 'csv', 'from plans', '--lang', 'en')).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no table plans. The tables are: documents, sections, targets,'),
    });
    expect(gangmu('sql', 'json', 'from targets', '--lang', 'en')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there are no tables to ask'),
    });
    expect(gangmu('sql', 'nowhere', 'from targets').code).toBe(2);
  });
  test.each([
    'create table x (a integer)',
    'delete from targets',
    'select 1; select 2',
    "copy (select 1) to 'x.csv'",
    "attach 'x.db'",
    'set enable_external_access = true',
    "select * from read_text('/etc/hostname')",
    "select * from read_csv('../csv/run.json')",
    "select * from 'https://example.com/x.parquet'",
    "select * from glob('/*')",
  ])('%s: nothing is changed, nothing else is read', (query) => {
    const before = readdirSync(dir);
    const { code, out } = gangmu('sql', 'csv', query);
    expect([code, out, readdirSync(dir)]).toEqual([2, '', before]);
  });
  test('without DuckDB it says how to install it', () => {
    const bare = join(dir, 'bare');
    mkdirSync(join(bare, 'node_modules'), { recursive: true });
    for (const name of ['dist', 'package.json']) cpSync(resolve(name), join(bare, name), { recursive: true });
    for (const name of readdirSync(resolve('node_modules')).filter((one) => one !== '@duckdb' && !one.startsWith('.')))
      symlinkSync(resolve('node_modules', name), join(bare, 'node_modules', name));
    writeFileSync(join(bare, 'empty'), '');
    const { code, err } = run(join(bare, 'dist/cli/main.js'), 'sql', 'csv', 'from targets', '--lang', 'en');
    expect([code, err]).toEqual([2, expect.stringContaining('npm install @duckdb/node-api')]);
    expect(run(join(bare, 'dist/cli/main.js'), 'compare', 'csv', '-f', 'csv').code).toBe(0);
  });
});
