import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { calledIn } from '../setup/command.js';

const there = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!there)('tables that LibreOffice has opened and saved give no line where nothing was altered', { timeout: 240_000 }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'gangmu-review-libreoffice-'));
  const call = (...args: readonly string[]) => calledIn(dir, [...args, '--lang', 'en']);
  const saved = (folder: string, file: string, ...options: readonly string[]): void => {
    const args = ['--headless', ...options, '--convert-to', 'xlsx', '--outdir', folder, file];
    const done = spawnSync('soffice', args, {
      cwd: dir,
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', HOME: dir },
      encoding: 'utf8',
    });
    expect(done.status, done.stderr).toBe(0);
  };
  try {
    expect(call('extract', resolve('seeds/xiangshan-123-clusters.txt'), '-o', 'data', '-q').code).toBe(0);
    for (const [to, out] of [
      ['csv', 'table'],
      ['xlsx', 'book'],
    ] as const)
      expect(call('review', 'export', 'data', '--to', to, '-o', out).code).toBe(0);
    expect(call('export', 'data', '--to', 'xlsx', '-o', 'export').code).toBe(0);
    // comma, quotation mark, UTF-8; what looks like a number or a day becomes one
    saved('saved', 'table/review-quantities.csv', '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true');
    saved('saved', 'book/review.xlsx');
    saved('saved', 'export/gangmu.xlsx');
    for (const [file, records] of [
      ['review-quantities.xlsx', 65],
      ['review.xlsx', 191],
      ['gangmu.xlsx', 191],
    ] as const)
      expect(call('review', 'import', 'data', `saved/${file}`, '--reviewer', '李').err).toContain(
        `0 lines added; records unchanged: ${records}; not imported: 0.`,
      );
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
