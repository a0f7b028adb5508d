import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Sqlite from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderAt } from '../src/cli/io/folder.js';
import { datasetColumns, type DatasetColumn } from '../src/dataset/columns.js';
import { openDataset } from '../src/dataset/read-dataset.js';
import { exportDocuments } from '../src/export/document.js';
import { sentencesOf } from '../src/export/sentences.js';
import { TABLES, type TableName } from '../src/model/record.js';

const BIN = resolve('dist/cli/main.js');
const NAMES = Object.keys(TABLES) as TableName[];
let dir: string;
let sheets: Awaited<ReturnType<typeof readSheets>>;

function run(bin: string, args: readonly string[], cwd = dir): { code: number | null; out: string; err: string } {
  const done = spawnSync(bin, args, { cwd, env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', HOME: dir }, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const gangmu = (...args: readonly string[]): ReturnType<typeof run> => run(BIN, args);
const at = (name: string): string => join(dir, name);
const rowsOf = (path: string): string[][] => parse(readFileSync(path, 'utf8'), { bom: true });

/** The cells of a table of the dataset, without the header. */
const cells = (table: TableName): string[][] => rowsOf(at(`data/${table}.csv`)).slice(1);
/** A value of another format as the CSV has it. */
function cellOf({ type }: DatasetColumn, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.join('；');
  return type === 'boolean' ? String(Boolean(value)) : String(value);
}
function same(table: TableName, rows: readonly (readonly unknown[])[]): void {
  const columns = datasetColumns(table);
  const expected = cells(table);
  expect(expected.length).toBeGreaterThan(4);
  expect(rows.map((row) => columns.map((column, index) => cellOf(column, row[index])))).toEqual(expected);
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-export-'));
  const manifest = resolve('seeds/manifest.csv');
  expect(gangmu('extract', resolve('seeds'), '-o', 'data', '-q', '-f', 'csv', '-m', manifest).code).toBe(0);
  const { code, err } = gangmu(
    ...[
      'export',
      'data',
      '--to',
      'xlsx,parquet,sqlite,duckdb,stata,r',
      '-o',
      'out',
      '-m',
      manifest,
      '--title',
      '浙江县区规划',
      '--lang',
      'en',
    ],
  );
  expect([code, err.includes('warning')]).toEqual([0, false]);
  sheets = await readSheets(at('out/gangmu.xlsx'), { trim: false });
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('each format holds what the CSV holds, cell by cell', () => {
  test.each(NAMES)('%s in the workbook', (table) => {
    const rows = sheets.find(({ sheet }) => sheet === table)?.data ?? [];
    const link = table === 'documents' ? -1 : 2;
    const own = rows.map((row) => row.filter((_, index) => index !== link));
    expect(own[1]).toEqual(datasetColumns(table).map(({ name }) => name));
    same(table, own.slice(2));
  });
  test.each(NAMES)('%s in Parquet', async (table) => {
    const bytes = readFileSync(at(`out/${table}.parquet`));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    same(
      table,
      rows.map((row) => datasetColumns(table).map(({ name }) => row[name])),
    );
    const told = Object.fromEntries((parquetMetadata(file).key_value_metadata ?? []).map(({ key, value }) => [key, value]));
    expect(told['citation']).toContain('浙江县区规划: data of 5 government plans');
  });
  test.each(NAMES)('%s in SQLite', (table) => {
    const database = new Sqlite(at('out/gangmu.sqlite'), { readonly: true });
    const rows = database.prepare(`SELECT * FROM ${table} ORDER BY rowid`).raw().all() as unknown[][];
    same(
      table,
      rows.map((row) =>
        datasetColumns(table).map(({ type }, index) => (type === 'list' ? (JSON.parse(String(row[index])) as unknown) : row[index])),
      ),
    );
    expect(database.pragma('foreign_key_check')).toEqual([]);
    expect(database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    database.close();
  });
  test.each(NAMES)('%s in DuckDB', async (table) => {
    const instance = await DuckDBInstance.create(at('out/gangmu.duckdb'), { access_mode: 'READ_ONLY' });
    const connection = await instance.connect();
    const rows = (await connection.runAndReadAll(`FROM ${table}`)).getRowsJson() as unknown[][];
    connection.closeSync();
    instance.closeSync();
    same(table, rows);
  });
  test.each(NAMES)('%s in CSV', (table) => {
    expect(readFileSync(at(`out/${table}.csv`), 'utf8')).toBe(readFileSync(at(`data/${table}.csv`), 'utf8'));
  });
});

const has = (bin: string): boolean => spawnSync(bin, ['--version']).status === 0;

describe('other programs read the files', () => {
  test.skipIf(!has('Rscript'))('R gives each column its type and every cell; its script is ASCII', () => {
    const script = `source("out/gangmu.R", chdir = TRUE)
      for (table in names(gangmu)) {
        rows <- gangmu[[table]]
        for (name in names(rows)) rows[[name]] <- if (is.list(rows[[name]])) vapply(rows[[name]], paste, "", collapse = "\\uff1b") else
          if (is.logical(rows[[name]])) ifelse(is.na(rows[[name]]), NA, "true") else
          as.character(rows[[name]])
        write.csv(as.data.frame(unclass(rows)), file.path("r", paste0(table, ".csv")), row.names = FALSE, na = "", fileEncoding = "UTF-8")
      }
      cat(class(gangmu$targets$deadline), class(gangmu$targets$measure), class(gangmu$targets$headline), class(gangmu$targets$value),
        attr(gangmu$targets$value, "label"), sep = "|")`;
    mkdirSync(at('r'));
    const { code, out, err } = run('Rscript', ['-e', script]);
    expect([code, err, out]).toEqual([0, '', 'Date|factor|logical|numeric|Value']);
    for (const table of NAMES) {
      const columns = datasetColumns(table);
      const plain = (row: readonly string[]): string[] =>
        row.map((cell, index) => (columns[index]?.type === 'number' && cell !== '' ? String(Number(cell)) : cell));
      expect(
        rowsOf(at(`r/${table}.csv`))
          .slice(1)
          .map(plain),
        table,
      ).toEqual(cells(table));
    }
    expect(readFileSync(at('out/gangmu.R'), 'utf8')).toMatch(/^[\n\x20-\x7e]*$/u);
  });

  test('the .do file names each variable as Stata can, labels it, and gives words of a list their numbers', () => {
    const lines = readFileSync(at('out/gangmu.do'), 'utf8').split('\n');
    for (const table of NAMES) {
      expect(lines.filter((line) => line.startsWith('import delimited') && line.includes(`\`"${table}.csv"'`))).toHaveLength(1);
      for (const { name } of datasetColumns(table)) expect(name).toMatch(/^[a-z_][a-z0-9_]{0,31}$/u);
    }
    const variables = NAMES.reduce((sum, table) => sum + datasetColumns(table).length, 0);
    expect(lines.filter((line) => line.startsWith('label variable '))).toHaveLength(variables);
    expect(lines).toContain('label define certainty 1 `"high"\' 2 `"medium"\' 3 `"low"\'');
    expect(lines).toContain('replace certainty_ = 2 if certainty == "medium"');
    expect(lines).toContain('label values certainty certainty');
    // place_code stays a text
    const load = lines.indexOf(lines.find((line) => line.includes('"targets.csv"')) ?? '');
    expect(lines[load + 1]).toMatch(/^ {4}maxquotedrows\(unlimited\) stringcols\(1\/15 18 .* numericcols\(16\/17 19\/20 /u);
  });
});

describe('the Frictionless package', () => {
  type Descriptor = {
    resources: {
      name: string;
      path: string;
      schema: { fields: { name: string; type: string }[]; primaryKey: string[]; foreignKeys?: object[] };
    }[];
  };
  const read = (): Descriptor => JSON.parse(readFileSync(at('out/datapackage.json'), 'utf8')) as Descriptor;

  test('is one by the published profile (Data Package v1, its words for people left out)', () => {
    const profile = JSON.parse(readFileSync('tests/fixtures/frictionless/tabular-data-package.json', 'utf8')) as object;
    const ajv = new Ajv2020({ strict: false, logger: false });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    const valid = ajv.compile(profile);
    expect([valid(read()), valid.errors]).toEqual([true, null]);
    const wrong = read();
    (wrong.resources[0]?.schema.fields[0] as { type: string }).type = 'text';
    expect(valid(wrong)).toBe(false);
  });
  test('describes the files that are there: their columns, keys without a twin, documents that exist', () => {
    const documents = new Set(rowsOf(at('out/documents.csv')).map(([id]) => id));
    expect(read().resources.map(({ path }) => path)).toEqual([...NAMES.map((table) => `${table}.csv`), 'sources.csv']);
    for (const { name, path, schema } of read().resources) {
      const [header = [], ...rows] = rowsOf(at(`out/${path}`));
      expect(header).toEqual(schema.fields.map((field) => field.name));
      const keys = rows.map((row) => schema.primaryKey.map((column) => row[header.indexOf(column)]).join(' '));
      expect(new Set(keys).size, name).toBe(rows.length);
      expect(rows.filter(([id]) => !documents.has(id ?? ''))).toEqual([]);
      // a key of which one column may be empty is broken to validators
      expect(schema.foreignKeys ?? []).toEqual(
        name === 'documents' || name === 'sources'
          ? []
          : [{ fields: ['doc_id'], reference: { resource: 'documents', fields: ['doc_id'] } }],
      );
    }
  });
});

describe('the workbook', () => {
  test('leads from each record to its sentence and back', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['about', ...NAMES, 'sentences', 'sources']);
    const parts = unzipSync(readFileSync(at('out/gangmu.xlsx')));
    const xml = strFromU8(parts['xl/worksheets/sheet4.xml'] as Uint8Array);
    const [, row = ''] = /r="C3"[^>]*><f>HYPERLINK\(&quot;#'sentences'!A(\d+)&quot;/u.exec(xml) ?? [];
    const sentence = sheets.find(({ sheet }) => sheet === 'sentences')?.data[Number(row) - 1] ?? [];
    const target = sheets.find(({ sheet }) => sheet === 'targets')?.data[2] ?? [];
    expect(String(sentence[2]).split('；')).toContain(`targets ${String(target[1])}`);
    expect(String(sentence[4])).toContain(String(target[datasetColumns('targets').findIndex(({ name }) => name === 'quote') + 1]));
    const back = strFromU8(parts['xl/worksheets/sheet11.xml'] as Uint8Array);
    expect(back).toContain(`<c r="B${row}" s="5" t="str"><f>HYPERLINK(&quot;#'targets'!A3&quot;`);
  });
  test('has the words of each record in the sentence that it leads to', () => {
    const folder = folderAt(at('data'));
    const documents = [
      ...exportDocuments(
        openDataset(folder, () => undefined),
        folder,
        () => undefined,
        { records: 0 },
      ),
    ];
    const bare = (text: unknown): string => String(text).replace(/\s/gu, '');
    let records = 0;
    for (const document of documents)
      for (const { text, records: own } of sentencesOf(document))
        for (const { table, at: index, id } of own) {
          records++;
          const row = document.tables[table][index];
          expect(bare(text), `${document.docId} ${table} ${id}`).toContain(bare(row?.['quote'] ?? row?.['title'] ?? row?.['text']));
        }
    expect(records).toBe(NAMES.filter((table) => table !== 'documents').reduce((sum, table) => sum + cells(table).length, 0));
  });
  test('tells how it is cited, and where each document comes from', () => {
    const about = Object.fromEntries((sheets[0]?.data ?? []).map(([item, content]) => [String(item), String(content)]));
    const citation = readFileSync(at('out/CITATION.txt'), 'utf8').split('\n');
    expect([about['引用'], about['Citation']]).toEqual(citation.slice(0, 2));
    expect(citation[1]).toMatch(
      /^浙江县区规划: data of 5 government plans, extracted with gangmu \d\S* \(rules [0-9a-f]{16}\); .*retrieved 2026-11-22\.$/u,
    );
    expect(
      sheets
        .at(-1)
        ?.data.slice(1)
        .map((row) => row.map((cell) => cell ?? '')),
    ).toEqual(rowsOf(at('out/sources.csv')));
    expect(rowsOf(at('out/sources.csv'))[1]?.slice(-2)).toEqual([
      'government web page; its line 信息来源 names 县政府办公室',
      '2026-11-22',
    ]);
  });
});

describe('gangmu export', () => {
  test('writes the same bytes again over its own files, DuckDB’s own apart', () => {
    const files = readdirSync(at('out')).filter((name) => !/^\.gangmu$|\.duckdb$/u.test(name));
    const before = files.map((name) => readFileSync(at(`out/${name}`)));
    const manifest = resolve('seeds/manifest.csv');
    const { code } = gangmu(
      'export',
      'data',
      '--to',
      'xlsx,parquet,sqlite,stata,r',
      '-o',
      'out',
      '-m',
      manifest,
      '--title',
      '浙江县区规划',
      '--lang',
      'en',
    );
    expect(code).toBe(0);
    files.forEach((name, index) => {
      expect(readFileSync(at(`out/${name}`)).equals(before[index] as Buffer), name).toBe(true);
    });
    expect(readdirSync(at('out')).filter((name) => name.startsWith('.'))).toEqual(['.gangmu']);
    // what this call did not write is known too
    expect(readdirSync(at('out/.gangmu/written'))).toContain('gangmu.duckdb');
  });
  test('replaces nothing that it did not write as it stands', () => {
    mkdirSync(at('mine'));
    writeFileSync(at('mine/gangmu.R'), 'mine\n');
    const { code, err } = gangmu('export', 'data', '--to', 'r', '-o', 'mine', '--lang', 'en');
    expect([code, readdirSync(at('mine'))]).toEqual([3, ['gangmu.R']]);
    expect(err).toContain('gangmu.R: a file is there that gangmu did not write');
    expect(gangmu('export', 'data', '--to', 'csv', '-o', 'csv').code).toBe(0);
    writeFileSync(at('csv/targets.csv'), 'edited\n');
    expect([gangmu('export', 'data', '--to', 'csv', '-o', 'csv').code, readFileSync(at('csv/targets.csv'), 'utf8')]).toEqual([
      3,
      'edited\n',
    ]);
    expect(gangmu('export', 'data', '--to', 'parquet', '-o', 'data', '--lang', 'en').err).toContain('a dataset stands in this folder');
  });
  test('says what it does not know: no manifest, another one', () => {
    const { code, err } = gangmu('export', 'data', '--to', 'csv', '-o', 'bare', '--lang', 'en');
    expect(code).toBe(0);
    expect(err).toContain('5 of 5 documents have no date of retrieval');
    expect(readFileSync(at('bare/CITATION.txt'), 'utf8')).toContain('data of 5 government plans');
    expect(readFileSync(at('bare/CITATION.txt'), 'utf8')).toContain('retrieved (date not stated)');
    writeFileSync(at('other.csv'), 'file,retrieved\nshengsi-2023-2027.txt,2025-01-31\n');
    const other = gangmu('export', 'data', '--to', 'csv', '-o', 'bare', '-m', 'other.csv', '--lang', 'en');
    expect(other.err).toContain('not the manifest of the extraction');
    expect(readFileSync(at('bare/CITATION.txt'), 'utf8')).toContain('retrieved 2025-01-31 (1 of them)');
  });
  test('leaves records out that break the data contract, and says so', () => {
    cpSync(at('data'), at('broken'), { recursive: true });
    const path = at('broken/targets.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/,(?:level|share),/u, ',levle,'));
    const { code, err } = gangmu('export', 'broken', '--to', 'sqlite', '-o', 'rest', '--lang', 'en');
    expect([code, err.includes('their key stands twice: 1 record.')]).toEqual([1, true]);
    const database = new Sqlite(at('rest/gangmu.sqlite'), { readonly: true });
    expect(database.prepare('SELECT count(*) FROM targets').pluck().get()).toBe(cells('targets').length - 1);
    database.close();
  });
  test.each([
    [['nowhere', '--to', 'csv', '-o', 'x'], 'nowhere'],
    [['data', '--to', 'xls', '-o', 'x'], 'one of xlsx, csv, parquet, sqlite, duckdb, stata, r'],
    [['data', '--to', ',', '-o', 'x'], 'one of xlsx, csv'],
    [['data', '-o', 'x'], '--to'],
    [['data', '--to', 'csv', '-o', 'x', '-m', 'none.csv'], 'none.csv'],
  ])('refuses %j', (args, said) => {
    const { code, err } = gangmu('export', ...args, '--lang', 'en');
    expect([code, err.includes(said), existsSync(at('x'))]).toEqual([2, true, false]);
  });
  test('says which package a format needs, and writes nothing', () => {
    // the program with all of its packages but these
    mkdirSync(at('bare-program/node_modules/@duckdb'), { recursive: true });
    for (const name of ['dist', 'data', 'package.json']) cpSync(resolve(name), at(`bare-program/${name}`), { recursive: true });
    for (const name of readdirSync('node_modules'))
      if (!['better-sqlite3', '@duckdb', '.bin', '.vite'].includes(name))
        symlinkSync(resolve('node_modules', name), at(`bare-program/node_modules/${name}`));
    for (const [format, name] of [
      ['sqlite', 'better-sqlite3@12'],
      ['duckdb', '@duckdb/node-api'],
    ]) {
      const { code, err } = run(process.execPath, [
        'bare-program/dist/cli/main.js',
        'export',
        'data',
        '--to',
        `csv,${format}`,
        '-o',
        'y',
        '--lang',
        'en',
      ]);
      expect([code, existsSync(at('y'))]).toEqual([2, false]);
      expect(err).toContain(`run npm install ${name} where gangmu is installed`);
    }
  });
});
