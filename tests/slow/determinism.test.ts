import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extractText, NAMES, seed, SEEDS } from '../setup/plans.js';
import { datasetFiles } from '../setup/dataset-files.js';

/**
 * Same input, same bytes: whatever the order, the number of workers, the locale and the time zone, and whatever was read before. (The
 * command line's own test has a second look.)
 */
const BIN = resolve('dist/cli/main.js');
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-same-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

function written(out: string, args: readonly string[], env: Record<string, string>): Record<string, string> {
  const done = spawnSync(process.execPath, [BIN, 'extract', ...args, '-o', out, '--quiet'], {
    cwd: dir,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
  });
  expect([done.status, done.stderr]).toEqual([0, '']);
  return datasetFiles(join(dir, out));
}

it('two runs in different time zones, languages and numbers of jobs', () => {
  const first = written('a', [SEEDS, '--jobs', '1'], { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' });
  const second = written('b', [SEEDS, '--jobs', '4'], { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'de_DE.UTF-8' });
  expect(Object.keys(first).length).toBeGreaterThan(10);
  expect(second).toEqual(first);
});

it('what else a run reads changes nothing in a document', () => {
  const name = NAMES[2] ?? '';
  const alone = written('c', [join(SEEDS, `${name}.txt`)], {});
  expect(alone[join('json', `${name}.json`)]).toBe(readFileSync(join(dir, 'a', 'json', `${name}.json`), 'utf8'));
});

it('one processor gives the same in any order', () => {
  const plain = (name: string): string => JSON.stringify({ ...extractText(seed(name), name), timings: {} });
  const forwards = NAMES.map(plain);
  const backwards = [...NAMES].reverse().map(plain).reverse();
  expect(backwards).toEqual(forwards);
});
