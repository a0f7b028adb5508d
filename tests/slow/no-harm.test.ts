import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calledIn, type Called } from '../setup/command.js';

let dir: string;

const gangmu = (...args: readonly string[]): Called => calledIn(dir, [...args, '--lang', 'en']);
const at = (...path: readonly string[]): string => join(dir, ...path);
const text = (...path: readonly string[]): string => readFileSync(at(...path), 'utf8');
const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-harm-'));
  cpSync(resolve('examples/reports'), at('reports'), { recursive: true });
  expect(gangmu('extract', 'reports', '-o', 'good', '-q').code).toBe(0);
  mkdirSync(at('empty'));
  mkdirSync(at('refused'));
  writeFileSync(at('refused/scan.png'), PNG);
  writeFileSync(at('refused/old.caj'), 'CAJ\0 ');
  writeFileSync(at('elsewhere.csv'), 'file,title\nnowhere.txt,没有的规划\n');
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** All files of a folder, its state apart, with what they hold. */
const holds = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(at(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.gangmu'))
      .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );

describe('a run that reads nothing leaves the dataset as it is', () => {
  test.each([
    ['an empty folder', 2, ['extract', 'empty', '-o', 'good']],
    ['an empty folder, pruned', 2, ['extract', 'empty', '-o', 'good', '--prune']],
    ['an empty folder, all anew', 2, ['extract', 'empty', '-o', 'good', '--force']],
    ['a file that is not there', 2, ['extract', 'nowhere.txt', '-o', 'good', '--prune']],
    ['refused files only', 3, ['extract', 'refused', '-o', 'good']],
    ['refused files only, pruned', 3, ['extract', 'refused', '-o', 'good', '--prune']],
    ['refused files only, all anew', 3, ['extract', 'refused', '-o', 'good', '--force']],
    ['refused files only, in another form', 3, ['extract', 'refused', '-o', 'good', '--force', '-f', 'ndjson']],
    ['a manifest that names nothing of them', 3, ['extract', 'refused', '-o', 'good', '-m', 'elsewhere.csv', '--prune']],
    ['refused files, added', 3, ['add', 'refused', '--to', 'good']],
    ['an empty folder, added', 2, ['add', 'empty', '--to', 'good']],
  ])('%s', (_name, code, args) => {
    const before = holds('good');
    const called = gangmu(...args);
    expect([called.code, called.out]).toEqual([code, '']);
    expect(called.err).toMatch(/^error: /u);
    expect(holds('good')).toEqual(before);
  });
  test('--watch, when all is taken away and something else put there', { timeout: 60_000 }, async () => {
    cpSync(at('reports'), at('watched'), { recursive: true });
    const child = spawn(
      process.execPath,
      [resolve('dist/cli/main.js'), 'extract', 'watched', '-o', 'seen', '-q', '--watch', '--prune', '--lang', 'en'],
      { cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (more: string) => (said += more));
    const until = async (what: () => boolean): Promise<void> => {
      while (!what()) await new Promise((next) => setTimeout(next, 50));
    };
    await until(() => said.includes('Watching'));
    const before = holds('seen');
    renameSync(at('watched'), at('gone'));
    mkdirSync(at('watched'));
    writeFileSync(at('watched/scan.png'), PNG);
    await until(() => /nothing was written|as it was/u.test(said));
    const ended = new Promise((end) => child.once('exit', end));
    child.kill('SIGTERM');
    await ended;
    expect(holds('seen')).toEqual(before);
  });
});

/** Every command that writes a file, with the ending that it gets. */
const WRITERS: readonly (readonly [args: readonly string[], file: string])[] = [
  [['compare', 'good'], 'mine.html'],
  [['compare', 'good', '--indicator', 'gdp'], 'mine.svg'],
  [['check', 'good'], 'mine.md'],
  [['check', '--list'], 'mine.txt'],
  [['diff', 'reports/新川市-2025.txt', 'reports/新川市-2026.txt'], 'mine.json'],
  [['panel', 'good'], 'mine.csv'],
  [['panel', 'good'], 'mine.parquet'],
  [['panel', 'good'], 'mine.do'],
  [['panel', 'good', '--picture'], 'mine.htm'],
  [['cascade', 'good', '-f', 'codebook'], 'mine.csv'],
  [['outcome', 'good'], 'mine.csv'],
  [['reuse', 'good'], 'mine.gexf'],
  [['reuse', 'good', '--table', 'passages'], 'mine.csv'],
  [['network', 'good'], 'mine.gexf'],
  [['network', 'good', '--table', 'edges'], 'mine.csv'],
  [['sql', 'good', 'select 1 as one', '-f', 'json'], 'mine.json'],
  [['sql', 'good', 'select 1 as one', '-f', 'parquet'], 'mine.parquet'],
];

describe('a file that gangmu did not write', () => {
  test.each(WRITERS)('is left alone by %j -o %s', (args, file) => {
    const place = mkdtempSync(at('place-'));
    const out = join(place, file);
    writeFileSync(out, 'mine\n');
    const refused = gangmu(...args, '-o', out);
    expect([refused.code, readFileSync(out, 'utf8'), readdirSync(place)]).toEqual([3, 'mine\n', [file]]);
    expect(refused.err).toContain(`${out}: a file is there that gangmu did not write, or that was changed since.`);
    // where it is asked for it is replaced, and from then on it is gangmu's
    expect(gangmu(...args, '-o', out, '--force').code).toBe(0);
    expect(readFileSync(out, 'latin1')).not.toContain('mine\n');
    expect(gangmu(...args, '-o', out).code).toBe(0);
    // until somebody works on it
    writeFileSync(out, 'mine again\n');
    expect([gangmu(...args, '-o', out).code, readFileSync(out, 'utf8')]).toEqual([3, 'mine again\n']);
  });
  test('an empty one holds nothing to lose', () => {
    writeFileSync(at('made.csv'), '');
    expect(gangmu('panel', 'good', '-o', 'made.csv').code).toBe(0);
  });
  test.each([
    ['reuse', 'edges.csv', ['reuse', 'good', '-o', 'theirs']],
    ['network', 'records.csv', ['network', 'good', '-o', 'theirs']],
    ['export', 'targets.csv', ['export', 'good', '--to', 'csv', '-o', 'theirs']],
    ['extract', 'goals.csv', ['extract', 'reports', '-o', 'theirs', '-q']],
    ['extract, of one document', 'text/柳溪县-2026.txt', ['extract', 'reports', '-o', 'theirs', '-q']],
    ['extract, of another program', 'run.json', ['extract', 'reports', '-o', 'theirs', '-q']],
  ])('is left alone in a folder: %s', (_name, file, args) => {
    rmSync(at('theirs'), { recursive: true, force: true });
    mkdirSync(join(at('theirs', file), '..'), { recursive: true });
    writeFileSync(at('theirs', file), '{"mine": true}\n');
    writeFileSync(at('theirs/notes.txt'), 'notes\n');
    const before = holds('theirs');
    const refused = gangmu(...args);
    expect([refused.code, holds('theirs')]).toEqual([3, before]);
    expect(refused.err).toContain(`${file}: a file is there that gangmu did not write`);
    expect(gangmu(...args, '--force').code).toBe(0);
    expect([text('theirs', file) === '{"mine": true}\n', text('theirs/notes.txt')]).toEqual([false, 'notes\n']);
    expect(gangmu(...args).code).toBe(0);
  });
  test('schema, stream, tree, verify and status write no file', () => {
    const before = readdirSync(dir).sort();
    for (const args of [['schema'], ['tree', 'reports/新川市-2025.txt'], ['verify', 'good'], ['status', 'good']]) gangmu(...args);
    expect(readdirSync(dir).sort()).toEqual(before);
    expect(existsSync(at('good/.gangmu/written'))).toBe(false);
  });
});
