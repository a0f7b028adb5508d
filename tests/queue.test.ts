import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makingOf, type BatchCall } from '../src/batch/run.js';
import type { PoolSettings, DocumentTask } from '../src/batch/task.js';
import { jobIdOf, jobOf, queueName } from '../src/queue/jobs.js';

// What needs no Redis; tests/slow/queue.test.ts has the rest.

const MAIN = resolve('dist/cli/main.js');
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-queue-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function gangmu(args: readonly string[], node: readonly string[] = []): { readonly code: number | null; readonly err: string } {
  const { status, stderr } = spawnSync(process.execPath, [...node, MAIN, 'queue', ...args, '--lang', 'en'], { cwd: dir, encoding: 'utf8' });
  return { code: status, err: stderr };
}

describe('gangmu queue says what is missing', () => {
  test('a Redis that does not answer: nothing is written', () => {
    const { code, err } = gangmu(['work', '--queue', 'redis://name:secret@127.0.0.1:1']);
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/^error: 127\.0\.0\.1:1: cannot reach Redis \(ECONNREFUSED\)\. Check the address/u),
    ]);
    expect(err).not.toContain('secret');
  });
  test('an address that is none', () => {
    expect(gangmu(['work', '--queue', 'localhost:6379'])).toEqual({
      code: 2,
      err: 'error: --queue: expected redis://HOST:PORT or rediss://HOST:PORT.\n',
    });
  });
  test('bullmq that is not installed, with how to install it', () => {
    const hook = `export async function resolve(name, context, next) {
      if (name === 'bullmq') throw Object.assign(new Error('not there'), { code: 'ERR_MODULE_NOT_FOUND' });
      return next(name, context);
    }`;
    writeFileSync(join(dir, 'hook.mjs'), hook);
    writeFileSync(join(dir, 'without.mjs'), `import { register } from 'node:module'; register('./hook.mjs', import.meta.url);`);
    const { code, err } = gangmu(['work', '--queue', 'redis://127.0.0.1:1'], ['--import', join(dir, 'without.mjs')]);
    expect([code, err]).toEqual([2, expect.stringContaining('Run npm install bullmq ioredis.')]);
  });
  test('nothing that was submitted, and standard input that cannot be', () => {
    mkdirSync(join(dir, 'out'));
    expect(gangmu(['collect', '--queue', 'redis://127.0.0.1:1', '-o', 'out'])).toEqual({
      code: 2,
      err: 'error: out: nothing was submitted for it. Begin with gangmu queue submit … -o out.\n',
    });
    expect(gangmu(['submit', '-', '--queue', 'redis://127.0.0.1:1', '-o', 'out'])).toEqual({
      code: 2,
      err: 'error: Standard input cannot be queued. Name files or folders.\n',
    });
  });
});

describe('a job', () => {
  const call = { out: 'out', paths: [], version: '1', rulesHash: 'r' } as unknown as BatchCall;
  const { writing, making } = makingOf(call, { lexiconHash: null, ocr: null });
  const settings: PoolSettings = { ocr: null, lexicon: null, writing, limits: { mebibytes: 200, seconds: 60, heapMebibytes: 1024 } };
  const task: DocumentTask = { docId: 'a', file: 'a.txt', format: 'txt', metadata: {}, encoding: null, path: '/p/a.txt', known: null };
  const id = (
    changed: Partial<DocumentTask> = {},
    { sha256 = 'x', shared = false, limits = settings.limits, other = making } = {},
  ): string => jobIdOf(jobOf({ ...task, ...changed }, sha256, { ...settings, limits }, other, shared), other);

  test('is the same for the same bytes, read alike, wherever they lie', () => {
    expect(id()).toMatch(/^[0-9a-f]{64}$/u);
    expect([id({ path: '/q/a.txt' }), id({}, { shared: true })]).toEqual([id(), id()]);
  });
  test('is another for other bytes, another name, anything stated, other limits, rules or options', () => {
    const lexicon = { ...making, options: { ...making.options, lexicon: 'l' } };
    const others = [
      id({}, { sha256: 'y' }),
      id({ docId: 'b' }),
      id({ file: 'b.txt' }),
      id({ metadata: { place: '象山县' } }),
      id({ encoding: 'gb18030' }),
      id({}, { limits: { ...settings.limits, seconds: 120 } }),
      id({}, { other: { ...making, rules_hash: 's' } }),
      id({}, { other: lexicon }),
    ];
    expect(new Set([id(), ...others]).size).toBe(others.length + 1);
  });
  test('stands in a queue of its version and rules', () => {
    expect([queueName(making), queueName({ version: '2', rules_hash: 'r' })]).toEqual(['documents-1-r', 'documents-2-r']);
  });
});
