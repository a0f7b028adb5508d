import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { statusOf } from '../src/batch/status.js';
import { lockOf } from '../src/write/state.js';

const BIN = resolve('dist/cli/main.js');
const PLAN = '某县工业行动方案(2023—2027年)\n一、主要目标\n到2027年,新增规上企业7家以上。\n';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-dataset-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});
function put(path: string, content = PLAN): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}
const gangmu = (...argv: string[]): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv, '--lang', 'en'], { cwd: dir, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
};
const documents = (out: string): string[] => readdirSync(join(dir, out, 'json')).sort();

describe('add', () => {
  test('puts documents into a dataset, with the options that it was made with', () => {
    put('p/a.txt');
    put('lex/units.csv', 'unit,base,factor,dimension\n标箱,箱,1,count\n');
    put('q/a.txt', `${PLAN}二、港口\n到2027年,吞吐量达到300标箱。\n`);
    put('q/b.txt', '');
    expect(gangmu('extract', 'p', '-o', 'out', '-q', '--bom', '--lexicon', 'lex').code).toBe(0);
    const { code, out } = gangmu('add', 'q/a.txt', 'q/b.txt', '--to', 'out');
    expect([code, documents('out')]).toEqual([1, ['a.json', 'b.json', 'q-a.json']]);
    expect(out).toContain('3 documents = 2 ok + 0 partial + 1 refused + 0 failed; 1 of them unchanged');
    expect(out).not.toContain('no longer among the files');
    const targets = readFileSync(join(dir, 'out/targets.csv'), 'utf8');
    expect(targets.startsWith('\ufeff')).toBe(true);
    expect(targets).toMatch(/^q-a,.*标箱/mu);
  });
  test('needs one', () => {
    put('a.txt');
    expect(gangmu('add', 'a.txt', '--to', 'nowhere')).toMatchObject({
      code: 2,
      err: 'error: nowhere: holds no dataset to add documents to. Make one first with gangmu extract … -o nowhere.\n',
    });
    expect(existsSync(join(dir, 'nowhere'))).toBe(false);
  });
});

describe('status', () => {
  test('what stands there, what was refused, what was slow', () => {
    put('p/a.txt');
    put('p/b.txt', '');
    put('p/c.txt', '');
    gangmu('extract', 'p', '-o', 'out', '-q');
    const status = statusOf(join(dir, 'out'));
    expect(status).toMatchObject({
      dataset: { in: 3, ok: 1, partial: 0, refused: 2, failed: 0 },
      run: null,
      reasons: [{ status: 'refused', reason: 'empty-file', documents: 2, first: 'b.txt' }],
      last: { documents: 3, unchanged: 0, exit: 1 },
    });
    expect(status?.slowest.map(({ file }) => file)).toContain('a.txt');
    const { code, out } = gangmu('status', 'out');
    expect(code).toBe(0);
    expect(out).toMatch(/3 documents = 1 ok \+ 0 partial \+ 2 refused \+ 0 failed\n/u);
    expect(out).toMatch(/2 +refused +empty-file +b\.txt/u);
    const { folder: _, ...told } = JSON.parse(gangmu('status', 'out', '--json').out) as Record<string, unknown>;
    const { folder: __, ...known } = statusOf(join(dir, 'out')) ?? { folder: '' };
    expect(told).toEqual(known);
  });
  test('a run at work, and one that was stopped', () => {
    put('p/a.txt');
    gangmu('extract', 'p', '-o', 'out', '-q');
    expect(gangmu('extract', 'p', '-o', 'out').out).toContain('\n1 document = 1 ok + 0 partial');
    mkdirSync(join(dir, 'out/.gangmu/next'));
    writeFileSync(join(dir, 'out/.gangmu/next/index.ndjson'), readFileSync(join(dir, 'out/.gangmu/index.ndjson'), 'utf8'));
    expect(statusOf(join(dir, 'out'))?.run).toMatchObject({ running: false, done: 1, rate: null });
    expect(gangmu('status', 'out').out).toMatch(/^A run was stopped; the same command goes on with it: 1 of 1 documents\n/u);
    writeFileSync(lockOf(join(dir, 'out')), JSON.stringify({ pid: process.pid, began: null }));
    expect(statusOf(join(dir, 'out'))?.run?.running).toBe(true);
  });
  test('a folder that no run has written', () => {
    expect(gangmu('status', '.')).toMatchObject({ code: 2, err: expect.stringContaining('no record of a run') as string });
  });
});

test('--watch takes up what is added, and ends with Ctrl-C', { timeout: 120_000 }, async () => {
  put('p/a.txt');
  const child = spawn(process.execPath, [BIN, 'extract', 'p', '-o', 'out', '-q', '--watch', '--lang', 'en'], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const until = async (what: () => boolean): Promise<void> => {
    while (!what()) await new Promise((next) => setTimeout(next, 100));
  };
  await until(() => said.includes('Watching'));
  put('p/deep/b.txt');
  await until(() => existsSync(join(dir, 'out/json/deep-b.json')));
  const ended = new Promise((end) => child.once('exit', end));
  await until(() => !existsSync(lockOf(join(dir, 'out'))));
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(documents('out')).toEqual(['a.json', 'deep-b.json']);
});
