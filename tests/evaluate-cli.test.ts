import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const BIN = resolve('dist/cli/main.js');
const FIXTURE = resolve('tests/fixtures/evaluate/extracted');
const GOLD = resolve('tests/gold');
const SEEDS = resolve('seeds');

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-evaluate-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

function evaluate(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const done = spawnSync(BIN, ['evaluate', ...args], {
    cwd: dir,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
function put(path: string, content: string): string {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), content);
  return path;
}

describe('gangmu evaluate', () => {
  test('tables of figures, in both languages', () => {
    const { code, out, err } = evaluate(FIXTURE, GOLD, '--sources', SEEDS);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('5 documents; 95% intervals from 1000 resamples of the documents (seed 1).');
    expect(out).toMatch(/^targets +\d+ +\d+ +\d+ +0\.\d{3} +0\.\d{3} +0\.\d{3} +0\.\d{3}–0\.\d{3}$/mu);
    expect(out).toMatch(/^targets\.value_std .* ratio /mu);
    expect(out).toMatch(/^responsibilities\.role .* nominal /mu);
    expect(out).not.toContain('~ ');
    expect(evaluate(FIXTURE, GOLD, '--sources', SEEDS, '--lang', 'zh').out).toContain('重抽样 1000 次');
  });
  test('--json holds the figures by name; --misses every difference', () => {
    const { code, out } = evaluate(FIXTURE, GOLD, '--sources', SEEDS, '--json', '--misses', '--resamples', '20');
    const told = JSON.parse(out) as {
      figures: Record<string, number>;
      intervals: Record<string, number[]>;
      resamples: number;
      misses: { sentence: string }[];
    };
    expect([code, told.figures, told.resamples]).toEqual([0, JSON.parse(readFileSync('tests/fixtures/evaluate/figures.json', 'utf8')), 20]);
    expect(told.intervals['core']).toHaveLength(2);
    expect(told.misses.length).toBeGreaterThan(300);
  });
  test('--misses: grouped by cause, most frequent first, with sentences', () => {
    const { out } = evaluate(FIXTURE, GOLD, '--sources', SEEDS, '--misses');
    const counts = [...out.matchAll(/^\S.* · .*\((\d+)\)$/gmu)].map((found) => Number(found[1]));
    expect(counts.length).toBeGreaterThan(15);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(out).toMatch(/\d+ differences \(- coded only, \+ extracted only, ~ both, but not alike\)/u);
    expect(out).toMatch(/^targets · field differs · indicator \(\d+\)\n {2}~ .*extracted .*, coded .*\n {6}\S/mu);
  });
  test('--min: 1 when a figure is below, whatever it is called', () => {
    expect(evaluate(FIXTURE, GOLD, '--sources', SEEDS, '--min', 'detect=0.5,core=0.5', '--min', 'targets.deadline.alpha=0.5').code).toBe(0);
    const { code, err, out } = evaluate(FIXTURE, GOLD, '--sources', SEEDS, '--min', 'detect=0.5', '--min', 'core=0.99');
    expect([code, err]).toEqual([1, expect.stringMatching(/^error: core is 0\.\d{4}, below 0\.99\.\n$/u)]);
    expect(out).not.toBe('');
  });
  test('the text that the extraction kept serves as source; a table of records as coding', () => {
    put('plans/a.txt', '一、主要目标\n到2025年，规上工业总产值达到1200亿元，企业800家。\n');
    spawnSync(BIN, ['extract', 'plans', '-o', 'out', '-q'], { cwd: dir });
    put(
      'coded.csv',
      'file,quote,value,unit,deadline\na.txt,规上工业总产值达到1200亿元,1200,亿元,2025-12-31\na.txt,企业800家,800,家,2026-12-31\n',
    );
    const { code, out } = evaluate('out', 'coded.csv', '--misses');
    expect(code).toBe(0);
    expect(out).toContain('1 document; nothing to resample');
    expect(out).toMatch(/targets · field differs · deadline \(1\)\n.*extracted 2025-12-31, coded 2026-12-31/u);
  });
  test('a document that was not extracted: a warning, and its records are missed', () => {
    cpSync(GOLD, join(dir, 'gold'), { recursive: true });
    put('gold/elsewhere.json', JSON.stringify({ targets: [{ quote: 'x', value: 1, unit: '家', kind: 'target' }] }));
    put('sources/elsewhere.txt', 'x');
    cpSync(SEEDS, join(dir, 'sources'), { recursive: true });
    const { code, err } = evaluate(FIXTURE, 'gold', '--sources', 'sources');
    expect([code, err]).toEqual([0, expect.stringContaining('warning: elsewhere: not in')]);
  });
});

describe('nothing to compare and wrong calls', () => {
  test.each([
    [
      1,
      'holds no hand coding',
      () => {
        mkdirSync(join(dir, 'empty'), { recursive: true });
        return [FIXTURE, 'empty'];
      },
    ],
    [1, 'Nothing to compare', () => [FIXTURE, put('other/nobody.json', '{"targets":[]}').replace('/nobody.json', '')]],
    [2, 'nowhere: no such file', () => ['nowhere', GOLD]],
    [2, 'nowhere: no such file', () => [FIXTURE, 'nowhere']],
    [2, 'holds no documents.csv', () => [GOLD, GOLD]],
    [2, 'is not there. Name the folder of the sources with --sources', () => [FIXTURE, GOLD]],
    [2, 'holds no source text that begins with this name', () => [FIXTURE, GOLD, '--sources', GOLD.replace('gold', 'specs')]],
    [2, 'not valid JSON', () => [FIXTURE, put('broken/a.json', '{').replace('/a.json', '')]],
    [2, 'is not in the gold format', () => [FIXTURE, put('shape/a.json', '{"targets":[{}]}').replace('/a.json', '')]],
    [2, 'the column quote is missing', () => [FIXTURE, put('no-quote.csv', 'doc_id,value,unit\na,1,家\n')]],
    [2, 'not valid CSV', () => [FIXTURE, put('bad.csv', 'doc_id,value\n"a,1\n')]],
    [2, 'There is no figure coer. Did you mean core?', () => [FIXTURE, GOLD, '--sources', SEEDS, '--min', 'coer=0.9']],
    [2, 'expected NAME=VALUE such as core=0.9', () => [FIXTURE, GOLD, '--min', 'core']],
    [2, 'Give a hand coding', () => [FIXTURE]],
    [2, 'Unknown option --mises', () => [FIXTURE, GOLD, '--mises']],
  ] as const)('exit %i: %s', (exit, message, args) => {
    const { code, out, err } = evaluate(...args());
    expect([code, out]).toEqual([exit, '']);
    expect(err).toContain(message);
  });
});
