import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { datasetFiles } from '../setup/dataset-files.js';

const MAIN = join(import.meta.dirname, '../../dist/cli/main.js');
const SEED = readFileSync(join(import.meta.dirname, '../../seeds/shengsi-2023-2027.txt'), 'utf8');

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-threads-'));
  mkdirSync(join(dir, 'plans'));
  for (const name of ['a', 'c', 'd']) writeFileSync(join(dir, 'plans', `${name}.txt`), `${name}\n${SEED}`);
  // far more than can be read in the time and memory that the tests give
  writeFileSync(join(dir, 'plans/b.txt'), SEED.repeat(1000));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const statuses = (out: string, ...options: string[]): string[] => {
  const done = spawnSync(process.execPath, [MAIN, 'extract', join(dir, 'plans'), '-o', join(dir, out), '-q', ...options], {
    encoding: 'utf8',
  });
  // a run that wrote nothing says why
  expect([done.status, done.signal, done.status === 1 ? '' : done.stderr]).toEqual([1, null, '']);
  const run = JSON.parse(readFileSync(join(dir, out, 'run.json'), 'utf8')) as { inputs: { status: string; reason: string | null }[] };
  return run.inputs.map(({ status, reason }) => (reason === null ? status : `${status}: ${reason}`));
};
const dataset = (out: string): Record<string, string> => datasetFiles(join(dir, out));

test('a document that takes too long costs itself alone, in threads and without, to the same bytes', { timeout: 120_000 }, () => {
  for (const [out, jobs] of [
    ['one', '1'],
    ['two', '2'],
  ] as const)
    expect(statuses(out, '--jobs', jobs, '--limit-time', '10')).toEqual(['ok', 'failed: too-slow', 'ok', 'ok']);
  expect(dataset('two')).toEqual(dataset('one'));
});
test('so does one that eats the memory of its thread', { timeout: 120_000 }, () => {
  expect(statuses('out', '--jobs', '2', '--limit-memory', '150')).toEqual(['ok', 'failed: too-much-memory', 'ok', 'ok']);
});
