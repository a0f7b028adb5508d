import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerLines } from '../src/batch/ledger.js';
import { extractToFolder, type BatchCall, type BatchResult } from '../src/batch/run.js';
import type { PlanFile } from '../src/plugins/file.js';
import { createProcessor } from '../src/processor.js';
import { decode } from '../src/read/decode.js';
import { datasetFiles } from './setup/dataset-files.js';

let dir: string;
/** texts that the engine has read, in the order in which it did */
let read: string[] = [];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-resume-'));
  read = [];
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const text = (n: number): string => `某县工业行动方案(2023—2027年)\n一、主要目标\n到2027年,新增规上企业${n}家以上。\n`;
function put(path: string, content = text(path.length)): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}
/** The dataset without what a run keeps for the next. */
const dataset = (folder = 'out'): Record<string, string> => datasetFiles(join(dir, folder));

const processor = createProcessor();
function run(paths: readonly string[] = ['p'], more: Partial<BatchCall> = {}): Promise<BatchResult> {
  return extractToFolder({
    paths,
    out: 'out',
    cwd: dir,
    version: '1',
    rulesHash: 'x',
    jobs: 1,
    decode,
    createProcessor: () => ({
      process: (file: PlanFile) => {
        read.push(file.path);
        return processor.process(file);
      },
    }),
    ...more,
  });
}
/** Says that a fresh run over the same files writes the same bytes. */
async function likeFresh(paths: readonly string[] = ['p'], more: Partial<BatchCall> = {}): Promise<void> {
  const now = dataset();
  await run(paths, { out: 'fresh', ...more });
  expect(dataset('fresh')).toEqual(now);
}

describe('a second run', () => {
  beforeEach(async () => {
    for (const name of ['a', 'b', 'c', 'd']) put(`p/${name}.txt`);
    await run();
    read = [];
  });
  test('does nothing again, and writes the same bytes', async () => {
    const before = dataset();
    const result = await run();
    expect([read, result.unchanged, result.exit, result.counts.in]).toEqual([[], 4, 0, 4]);
    expect(dataset()).toEqual(before);
  });
  test('looks at what a file holds, not at its date', async () => {
    utimesSync(join(dir, 'p/a.txt'), 0, 0);
    await run();
    expect(read).toEqual([]);
  });
  test('does what has changed or is new, and only that', async () => {
    put('p/b.txt', text(12345));
    put('p/aa.txt');
    put('p/z.txt');
    const result = await run();
    expect(read).toEqual(['aa.txt', 'b.txt', 'z.txt']);
    expect([result.unchanged, result.counts.in]).toEqual([3, 6]);
    await likeFresh();
  });
  test('does again what has lost a file of its own', async () => {
    rmSync(join(dir, 'out/text/c.txt'));
    rmSync(join(dir, 'out/json/d.json'));
    await run();
    expect(read).toEqual(['c.txt', 'd.txt']);
    await likeFresh();
  });
  test('does all again where a table is gone', async () => {
    rmSync(join(dir, 'out/targets.csv'));
    expect((await run()).exit).toBe(0);
    expect(read).toHaveLength(4);
    await likeFresh();
  });
  test('keeps a document whose file is gone, and says so; --prune takes it out', async () => {
    rmSync(join(dir, 'p/b.txt'));
    const before = dataset();
    const kept = await run();
    expect([kept.vanished, kept.counts.in, read]).toEqual([{ count: 1, first: ['b.txt'], pruned: false }, 4, []]);
    expect(dataset()).toEqual(before);
    const pruned = await run(['p'], { prune: true });
    expect([pruned.vanished.pruned, pruned.counts.in]).toEqual([true, 3]);
    expect([...ledgerLines(join(dir, 'out'))].filter((line) => line.event === 'pruned')).toHaveLength(1);
    await likeFresh();
  });
  test('adds another folder to what is there', async () => {
    put('q/plan.txt');
    put('q/a.txt');
    const result = await run(['q'], { adds: true });
    expect([result.counts.in, result.vanished.count, read]).toEqual([6, 0, ['plan.txt', 'q/a.txt'].sort()]);
    expect(result.outcomes.map(({ document }) => document.doc_id)).toEqual(['a', 'b', 'c', 'd', 'plan', 'q-a']);
  });
  test('takes a folder that was moved for the same', async () => {
    const before = dataset();
    put('elsewhere/p/a.txt');
    for (const name of ['a', 'b', 'c', 'd']) put(`elsewhere/p/${name}.txt`, text(`p/${name}.txt`.length));
    rmSync(join(dir, 'p'), { recursive: true });
    const result = await run(['elsewhere/p']);
    expect([read, result.unchanged]).toEqual([[], 4]);
    expect(dataset()).toEqual(before);
  });
  test('does again what a manifest states otherwise', async () => {
    put('m.csv', 'file,place\np/b.txt,嵊泗县\n');
    await run(['p'], { manifest: 'm.csv' });
    expect(read).toEqual(['b.txt']);
    await likeFresh(['p'], { manifest: 'm.csv' });
  });
  test.each([
    ['another version', { version: '2' }, /version \(1, this is 2\)/u],
    ['other rules', { rulesHash: 'y' }, /other rules/u],
    ['other options', { bom: true }, /other options \(bom\)/u],
  ] as const)('of %s is refused and changes nothing; --force does all again', async (_what, more, why) => {
    const before = dataset();
    const refused = await run(['p'], more);
    expect([refused.exit, read, dataset()]).toEqual([4, [], before]);
    expect(refused.problems.at(-1)?.en).toMatch(why);
    expect((await run(['p'], { ...more, force: true })).exit).toBe(0);
    expect(read).toHaveLength(4);
    await likeFresh(['p'], more);
  });
  test('over a table that somebody has edited is refused', async () => {
    writeFileSync(join(dir, 'out/targets.csv'), `${readFileSync(join(dir, 'out/targets.csv'), 'utf8')}mine\n`);
    const result = await run();
    expect([result.exit, result.problems.at(-1)?.rule]).toEqual([4, 'made-otherwise']);
    expect(readFileSync(join(dir, 'out/targets.csv'), 'utf8')).toMatch(/mine\n$/u);
  });
  test('that can read nothing leaves the dataset as it is', async () => {
    const before = dataset();
    put('scan/x.pdf', '%PDF-1.4');
    expect((await run(['scan'])).exit).toBe(3);
    expect(dataset()).toEqual(before);
  });
});

test('a dataset without the record of its run is done again, but not where documents would be lost', async () => {
  for (const name of ['a', 'b']) put(`p/${name}.txt`);
  await run();
  const before = dataset();
  rmSync(join(dir, 'out/.gangmu'), { recursive: true });
  expect((await run(['p/a.txt'])).exit).toBe(4);
  expect((await run()).exit).toBe(0);
  expect(dataset()).toEqual(before);
});

test('a run that is stopped is gone on with; what it has done is not done again', async () => {
  for (let at = 10; at < 20; at++) put(`p/${at}.txt`);
  let leave = (): void => undefined;
  class Stopped extends Error {}
  await run(['p'], {
    onOpen: (stop) => {
      leave = stop;
    },
    onDocument: ({ document }) => {
      if (document.doc_id !== '15') return;
      leave();
      throw new Stopped();
    },
  });
  expect(dataset()).toEqual({});
  const done = read.length;
  expect(done).toBeLessThan(10);
  read = [];
  put('p/12.txt', text(99));
  put('p/125.txt');
  const result = await run();
  expect(result.exit).toBe(0);
  expect(read.slice(0, 2)).toEqual(['12.txt', '125.txt']);
  expect(result.unchanged).toBeGreaterThanOrEqual(5);
  await likeFresh();
});

test('the ledger holds every document of every run, with its time; what goes in comes out', async () => {
  put('p/a.txt');
  put('p/b.txt', '');
  await run();
  put('p/a.txt', text(8));
  const result = await run();
  const { in: all, ok, partial, refused, failed } = result.counts;
  expect([all, ok + partial + refused + failed]).toEqual([2, 2]);
  const lines = [...ledgerLines(join(dir, 'out'))];
  expect(lines.map((line) => (line.event === 'document' ? `${line.file} ${line.status}` : line.event))).toEqual([
    'run',
    'a.txt ok',
    'b.txt refused',
    'end',
    'run',
    'a.txt ok',
    'end',
  ]);
  expect(JSON.stringify(dataset())).not.toMatch(/"at"|"ms"/u);
});
