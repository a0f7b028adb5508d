import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

function score(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ['scripts/score.mjs', ...args], {
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** What the project asks of itself on its own seeds: F1, or shares of the records found. */
const BARS = {
  detect: 0.99,
  core: 0.98,
  strict: 0.95,
  strict_all: 0.94,
  quantities: 0.95,
  responsibilities: 0.99,
  responsibilities_fields: 0.99,
  task: 0.97,
  sections: 0.99,
  deadlines: 0.97,
  clusters: 0.95,
  clusters_fields: 0.85,
  document: 0.98,
};

test('npm run score: every figure of the seeds, one a line, at or above its bar', () => {
  const { code, out, err } = score(...Object.entries(BARS).flatMap(([name, least]) => ['--min', `${name}=${least}`]));
  expect([code, err]).toEqual([0, '']);
  const names = out
    .trimEnd()
    .split('\n')
    .map((line) => /^([a-z0-9_]+) +(?:[01]\.\d{4}|-)$/u.exec(line)?.[1]);
  expect(names.sort()).toEqual(Object.keys(JSON.parse(readFileSync('tests/fixtures/evaluate/figures.json', 'utf8')) as object).sort());
});
test('npm run score -- GOLD SOURCES: any other set; 1 below --min', () => {
  const { code, err } = score('tests/gold', 'seeds', '--min', 'detect=1.01');
  expect([code, err]).toEqual([1, expect.stringContaining('below 1.01')]);
  expect(score('tests/gold', 'tests/specs')).toMatchObject({ code: 1, err: expect.stringContaining('holds none of the documents') });
  expect(score('tests/gold').code).toBe(2);
});
