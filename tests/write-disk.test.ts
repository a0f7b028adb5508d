import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Share } from '../src/write/compile.js';
import { openOutput, type Output } from '../src/write/disk.js';
import { headerOf, sealOf, type IndexEntry } from '../src/write/index-file.js';
import { changedSince, doneIn, indexOf, lockOf, namesIn } from '../src/write/state.js';
import { sample } from './setup/sample.js';
import { datasetFiles } from './setup/dataset-files.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-disk-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const HEADER = {
  version: '1',
  rules_hash: 'x',
  options: { formats: ['csv'], bom: false, lexicon: null },
  call: { lexicon: null, manifest: null },
};
const open = (out: string, resume = true, header = HEADER): Output => openOutput(out, header, new Map([['targets.csv', 'h\n']]), resume);
const about = (file: string): Omit<IndexEntry, 'bytes' | 'files'> => ({
  file,
  path: `/plans/${file}`,
  size: 1,
  stated: '',
  document: { ...sample().document, file, doc_id: file },
  unreadable: null,
  certainty: { high: 0, medium: 0, low: 0 },
  warnings: 0,
});
const share = (row: string, own: Record<string, string> = {}): Share => ({
  lines: new Map([['targets.csv', row]]),
  files: new Map(Object.entries(own)),
});
const commit = (output: Output): readonly string[] =>
  output.commit(new Map([['datapackage.json', '{}']]), (written) => [JSON.stringify({ tool: 'gangmu', files: written })]);

function run(out: string, own: Record<string, string>): readonly string[] {
  const output = open(out);
  output.write(about('a'), share('row\n', own));
  return commit(output);
}

test('writes all, takes stale files of the run before away and leaves others alone', () => {
  run(dir, { 'text/a.txt': 'a', 'json/a.json': '1' });
  writeFileSync(join(dir, 'text/notes.txt'), 'mine');
  writeFileSync(join(dir, 'README'), 'mine');
  const written = run(dir, { 'text/b.txt': 'b' });
  expect(written).toEqual(['datapackage.json', 'run.json', 'targets.csv', 'text/b.txt']);
  expect(Object.keys(datasetFiles(dir)).sort()).toEqual([
    'README',
    'datapackage.json',
    'run.json',
    'targets.csv',
    'text/b.txt',
    'text/notes.txt',
  ]);
  expect(existsSync(join(dir, 'json'))).toBe(false);
});

test('nothing is seen before the commit, nothing is left after an abort', () => {
  run(dir, { 'text/a.txt': 'a' });
  const before = datasetFiles(dir);
  const output = open(dir);
  output.write(about('a'), share('', { 'text/a.txt': 'changed' }));
  expect(readFileSync(join(dir, 'text/a.txt'), 'utf8')).toBe('a');
  output.abort();
  expect(datasetFiles(dir)).toEqual(before);
  const deep = join(dir, 'x/y/z');
  open(deep).abort();
  expect(existsSync(join(dir, 'x'))).toBe(false);
});

test('a folder that stands where a file goes stops the commit before anything has changed', () => {
  run(dir, { 'text/a.txt': 'a' });
  const before = datasetFiles(dir);
  const output = open(dir);
  output.write(about('a'), share('', { 'text/a.txt': 'changed', 'text/z.txt': 'z' }));
  mkdirSync(join(dir, 'text/z.txt'));
  expect(() => commit(output)).toThrow(/EISDIR/u);
  output.leave();
  rmSync(join(dir, 'text/z.txt'), { recursive: true });
  expect(datasetFiles(dir)).toEqual(before);
});

describe('what is done is taken over', () => {
  /** Two documents, then a run that keeps the first, and puts another between. */
  test('as bytes, from the dataset', () => {
    const first = open(dir);
    first.write(about('a'), share('row a\n', { 'text/a.txt': '甲' }));
    first.write(about('c'), share('row c 中\n', { 'text/c.txt': '丙' }));
    commit(first);
    const second = open(dir);
    const [source] = second.sources;
    if (!source) throw new Error('no source');
    const [a, c] = [...doneIn(source)];
    if (!a || !c) throw new Error('not done');
    expect(second.keep(a)).toBe(true);
    second.write(about('b'), share('row b\n', { 'text/b.txt': '乙' }));
    expect(second.keep(c)).toBe(true);
    commit(second);
    const whole = join(dir, 'whole');
    const fresh = open(whole);
    for (const [file, row, text] of [
      ['a', 'row a\n', '甲'],
      ['b', 'row b\n', '乙'],
      ['c', 'row c 中\n', '丙'],
    ] as const)
      fresh.write(about(file), share(row, { [`text/${file}.txt`]: text }));
    commit(fresh);
    const expected = datasetFiles(whole);
    rmSync(whole, { recursive: true });
    expect(datasetFiles(dir)).toEqual(expected);
    expect(headerOf(indexOf(dir))?.version).toBe('1');
  });
  test('not where a file of its own is gone or has another size', () => {
    run(dir, { 'text/a.txt': 'a' });
    writeFileSync(join(dir, 'text/a.txt'), 'longer');
    const output = open(dir);
    const [done] = output.sources.flatMap((source) => [...doneIn(source)]);
    if (!done) throw new Error('not done');
    expect(output.keep(done)).toBe(false);
    expect(output.keep(done, true)).toBe(true);
    output.abort();
  });
  test('not of another version, not where all is to be done again', () => {
    run(dir, { 'text/a.txt': 'a' });
    const other = open(dir, true, { ...HEADER, version: '2' });
    expect(other.sources).toEqual([]);
    other.abort();
    const again = open(dir, false);
    expect(again.sources).toEqual([]);
    again.abort();
  });
  test('from a run that was stopped, of its documents the whole ones; a later one that has come further is enough', () => {
    for (const [row, last] of [
      ['one\n', 'a'],
      ['two\n', 'b'],
      ['three\n', 'a'],
    ] as const) {
      const stopped = open(dir);
      stopped.write(about('a'), share(row, { 'text/a.txt': row }));
      if (last === 'b') stopped.write(about('b'), share(row, { 'text/b.txt': row }));
      stopped.leave();
    }
    // as if killed while it wrote a line
    const next = join(dir, '.gangmu/next');
    writeFileSync(join(next, 'index.ndjson'), `${readFileSync(join(next, 'index.ndjson'), 'utf8')}{"file":"z"`);
    const output = open(dir);
    const rows = output.sources.map((source) => [...doneIn(source)].map(({ entry }) => entry.file).join(''));
    expect(rows).toEqual(['a', 'ab']);
    output.abort();
  });
  test('names by path', () => {
    run(dir, {});
    expect([...namesIn(dir)]).toEqual([['/plans/a', { docId: 'a', file: 'a' }]]);
    expect(namesIn(join(dir, 'nowhere')).size).toBe(0);
  });
});

test('a run that was killed while it moved its files is ended by the next', () => {
  run(dir, { 'text/a.txt': 'a', 'text/old.txt': 'old' });
  const output = open(dir);
  output.write(about('a'), share('new row\n', { 'text/a.txt': 'new' }));
  // the state as it is just before the files are moved
  const before = datasetFiles(dir);
  commit(output);
  const after = datasetFiles(dir);
  const order = Object.entries(after).sort(([a], [b]) => Number(a === 'run.json') - Number(b === 'run.json'));
  for (const moved of [0, 1, 2, 3, 4]) {
    rmSync(dir, { recursive: true });
    mkdirSync(join(dir, '.gangmu/next/new/text'), { recursive: true });
    for (const [path, text] of Object.entries(before)) {
      mkdirSync(join(dir, path, '..'), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    writeFileSync(join(dir, '.gangmu/next/stale.ndjson'), '"text/old.txt"\n"../../etc/passwd"\n');
    writeFileSync(join(dir, '.gangmu/next/index.ndjson'), '{"gangmu":"index"}\n');
    order.forEach(([path, text], at) => {
      writeFileSync(at < moved ? join(dir, path) : join(dir, '.gangmu/next/new', path), text);
    });
    open(dir).abort();
    expect(datasetFiles(dir)).toEqual(after);
  }
});

test('tables that were altered or are gone since are found', () => {
  run(dir, { 'text/a.txt': 'a' });
  expect(changedSince(dir)).toEqual({ gone: [], altered: [] });
  expect(sealOf(indexOf(dir))?.['targets.csv']?.size).toBe(6);
  const copy = mkdtempSync(join(tmpdir(), 'gangmu-copy-'));
  cpSync(dir, copy, { recursive: true });
  expect(changedSince(copy)).toEqual({ gone: [], altered: [] });
  rmSync(copy, { recursive: true });
  writeFileSync(join(dir, 'targets.csv'), 'h\nraw\n');
  expect(changedSince(dir).altered).toEqual(['targets.csv']);
  rmSync(join(dir, 'targets.csv'));
  expect(changedSince(dir).gone).toEqual(['targets.csv']);
});

test('names in an earlier run.json that lead elsewhere are not touched', () => {
  const out = join(dir, 'out');
  mkdirSync(out);
  writeFileSync(join(dir, 'precious.txt'), 'keep');
  writeFileSync(join(out, 'notes.txt'), 'keep');
  writeFileSync(
    join(out, 'run.json'),
    JSON.stringify({ tool: 'gangmu', files: ['../precious.txt', 'text/../../precious.txt', 'notes.txt', '/etc/passwd', 5] }),
  );
  run(out, {});
  expect(readFileSync(join(dir, 'precious.txt'), 'utf8')).toBe('keep');
  expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('keep');
});

const codeOf = (call: () => unknown): unknown => {
  try {
    call();
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
};

test('a folder that cannot be made is an error of the file system', () => {
  writeFileSync(join(dir, 'file'), '');
  expect(codeOf(() => open(join(dir, 'file')))).toBe('ENOTDIR');
  expect(codeOf(() => open(join(dir, 'file/below')))).toBe('ENOTDIR');
  if (process.getuid?.() !== 0) {
    const locked = join(dir, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    expect(codeOf(() => open(join(locked, 'out')))).toBe('EACCES');
  }
});

describe('two runs into one folder', () => {
  test('the second is refused, and what the first writes is whole', () => {
    const first = open(dir);
    expect(codeOf(() => open(dir))).toBe('EBUSY');
    commit(first);
    expect(readdirSync(dir).sort()).toEqual(['.gangmu', 'datapackage.json', 'run.json', 'targets.csv']);
    open(dir).abort();
  });
  test.each([
    ['no process has its number', { pid: 999999999, began: null }],
    ['the number belongs to another process since', { pid: process.pid, began: '1' }],
  ])('the lock of a run that was killed is taken over: %s', (_why, owner) => {
    mkdirSync(join(dir, '.gangmu'));
    writeFileSync(lockOf(dir), JSON.stringify(owner));
    open(dir).abort();
    expect(existsSync(lockOf(dir))).toBe(false);
  });
});
