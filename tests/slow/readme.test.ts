import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  copyOfClone,
  EXITS,
  NOT_RUN,
  READMES,
  rewritten,
  runSteps,
  stepsOf,
  type Step,
  type StepResult,
} from '../../scripts/readme-docs.mjs';

// Both READMEs, followed word by word: every command and snippet, in order, in a copy of the clone, under the locale of the README. What is
// shown below must be what is printed (npm run docs:readme writes it).

const ENGLISH = 'README.md';
const STEPS: Readonly<Record<string, Step[]>> = Object.fromEntries(
  Object.keys(READMES).map((name) => [name, stepsOf(readFileSync(name, 'utf8'))]),
);
const shownInEnglish = new Map(STEPS[ENGLISH]?.map(({ code, shown }) => [code, shown]));
/** What needs no second run for another language: it prints the same, and leaves no file for a later call. */
const again = ({ code, shown }: Step): boolean => shown !== shownInEnglish.get(code) || / -o | > |^mkdir /u.test(code);

const installed = spawnSync('redis-server', ['--version']).status === 0;
const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

let redis: ChildProcess | undefined;
const folders: string[] = [];
const results = new Map<string, StepResult[]>();

beforeAll(async () => {
  const port = await freePort();
  if (installed) redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], { stdio: 'ignore' });
  const followed = async (name: string, locale: string): Promise<void> => {
    const folder = copyOfClone();
    folders.push(folder);
    spawnSync('git', ['init', '--quiet', '.'], { cwd: folder });
    spawnSync('git', ['add', '--all'], { cwd: folder });
    const own = name === ENGLISH ? { redis: installed ? `redis://127.0.0.1:${port}` : null } : { only: again };
    results.set(name, await runSteps(STEPS[name] ?? [], { folder, locale, ...own }));
  };
  await Promise.all(Object.entries(READMES).map(([name, locale]) => followed(name, locale)));
}, 300_000);

afterAll(() => {
  redis?.kill();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(Object.keys(READMES))('%s', (name) => {
  test.each(STEPS[name]?.map(({ code }, at) => [at, code] as const) ?? [])('step %i: %s', (at, code) => {
    const done = results.get(name)?.[at];
    if (done?.reason !== undefined) return console.info(`not run (${done.reason}): ${code}`);
    expect(done?.status, done?.text).toBe(EXITS.get(code) ?? 0);
    if (done?.shown !== '') expect(done?.text).toBe(done?.shown);
    return undefined;
  });
  test('everything is run but what is said here', () => {
    const left = results.get(name)?.filter(({ kind, reason }) => kind === 'call' && reason !== undefined) ?? [];
    const known = left.filter(({ code, reason }) => NOT_RUN.some(([call, why]) => call.test(code) && why === reason));
    if (name === ENGLISH) expect(left).toEqual(known);
    expect(known.filter(({ code }) => !code.includes('queue')).map(({ code }) => code)).toEqual(['cd gangmu', 'npm ci', 'npm test']);
  });
  test('npm run docs:readme would change nothing', () => {
    const text = readFileSync(name, 'utf8');
    expect(rewritten(text, results.get(name) ?? [])).toBe(text);
  });
});

test('what the commands write is ignored by git, and the tables of the clone come out as they were', () => {
  for (const folder of folders) {
    const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' });
    // A and two blanks: of the clone, and as it was
    expect([status, stdout.replace(/^A {2}.*\n/gmu, '')]).toEqual([0, '']);
  }
});

test('the snippets of docs/tables.md print what is shown', async () => {
  const done = await runSteps(stepsOf(readFileSync(join('docs', 'tables.md'), 'utf8')), { folder: process.cwd(), locale: 'C.UTF-8' });
  expect(done.length).toBeGreaterThan(0);
  for (const { reason, status, text, shown } of done) if (reason === undefined) expect([status, text]).toEqual([0, shown]);
});

test('npx finds the program of the clone', () => {
  const { status, stdout } = spawnSync('npx', ['gangmu', '--version'], {
    cwd: folders[0],
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  expect([status, stdout]).toEqual([0, `${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}\n`]);
});
