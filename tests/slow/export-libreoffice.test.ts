import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { datasetColumns } from '../../src/dataset/columns.js';
import { TABLES, type TableName } from '../../src/model/record.js';

const BIN = resolve('dist/cli/main.js');
const NAMES = Object.keys(TABLES) as TableName[];
const there = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!there)('LibreOffice shows every cell of a workbook as the CSV has it, and the links', { timeout: 120_000 }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'gangmu-libreoffice-'));
  const run = (bin: string, ...args: readonly string[]): void => {
    const done = spawnSync(bin, args, { cwd: dir, env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', HOME: dir }, encoding: 'utf8' });
    expect(done.status, done.stderr).toBe(0);
  };
  const rowsOf = (path: string): string[][] => parse(readFileSync(join(dir, path), 'utf8'), { bom: true });
  try {
    run(BIN, 'extract', resolve('seeds'), '-o', 'data', '-q', '-f', 'csv');
    run(BIN, 'export', 'data', '--to', 'xlsx', '-o', 'out');
    // every sheet as it is shown: comma, quotation mark, UTF-8
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    run('soffice', '--headless', '--convert-to', filter, '--outdir', 'shown', 'out/gangmu.xlsx');
    for (const table of NAMES) {
      const columns = datasetColumns(table);
      const rows = rowsOf(`shown/gangmu-${table}.csv`).slice(2);
      const own = rows.map((row) => row.filter((_, index) => table === 'documents' || index !== 2));
      const expected = rowsOf(`data/${table}.csv`).slice(1);
      expect(expected.length).toBeGreaterThan(4);
      expect(
        own.map((row) => row.map((cell, index) => (columns[index]?.type === 'boolean' ? cell.toLowerCase() : cell))),
        table,
      ).toEqual(expected);
      if (table !== 'documents') expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(['→']));
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
