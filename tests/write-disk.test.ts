import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOutput } from '../src/write/disk.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-disk-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const files = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => [join(one.parentPath, one.name).slice(folder.length + 1), readFileSync(join(one.parentPath, one.name), 'utf8')])
      .sort(),
  );

async function run(out: string, own: Record<string, string>): Promise<readonly string[]> {
  const output = await openOutput(out, new Map([['targets.csv', 'h\n']]));
  await output.write({ lines: new Map([['targets.csv', 'row\n']]), files: new Map(Object.entries(own)) });
  return output.commit(new Map([['datapackage.json', '{}']]), (written) => JSON.stringify({ tool: 'gangmu', files: written }));
}

test('writes all, takes stale files of the run before away and leaves others alone', async () => {
  await run(dir, { 'text/a.txt': 'a', 'json/a.json': '1' });
  writeFileSync(join(dir, 'text/notes.txt'), 'mine');
  writeFileSync(join(dir, 'README'), 'mine');
  const written = await run(dir, { 'text/b.txt': 'b' });
  expect(written).toEqual(['datapackage.json', 'run.json', 'targets.csv', 'text/b.txt']);
  expect(Object.keys(files(dir)).sort()).toEqual(['README', 'datapackage.json', 'run.json', 'targets.csv', 'text/b.txt', 'text/notes.txt']);
  expect(existsSync(join(dir, 'json'))).toBe(false);
});

test('nothing is seen before the commit, nothing is left after an abort', async () => {
  await run(dir, { 'text/a.txt': 'a' });
  const before = files(dir);
  const output = await openOutput(dir, new Map([['targets.csv', 'new']]));
  await output.write({ lines: new Map(), files: new Map([['text/a.txt', 'changed']]) });
  expect(readFileSync(join(dir, 'text/a.txt'), 'utf8')).toBe('a');
  output.abort();
  expect(files(dir)).toEqual(before);
  const deep = join(dir, 'x/y/z');
  (await openOutput(deep, new Map())).abort();
  expect(existsSync(join(dir, 'x'))).toBe(false);
});

test('a commit that fails half-way puts everything back', async () => {
  await run(dir, { 'text/a.txt': 'a' });
  const before = files(dir);
  const output = await openOutput(dir, new Map([['targets.csv', 'new']]));
  await output.write({
    lines: new Map(),
    files: new Map([
      ['text/a.txt', 'changed'],
      ['text/z.txt', 'z'],
    ]),
  });
  mkdirSync(join(dir, 'text/z.txt'));
  await expect(output.commit(new Map(), () => '{}')).rejects.toThrow(/EISDIR/u);
  rmSync(join(dir, 'text/z.txt'), { recursive: true });
  expect(files(dir)).toEqual(before);
});

test('what a killed run had set aside comes back', async () => {
  await run(dir, { 'text/a.txt': 'a' });
  const before = files(dir);
  // as if process 1999999999 had been killed while it moved its files: run.json and targets.csv set aside, text/new.txt in place
  const temporary = join(dir, '.gangmu.tmp-1999999999-1');
  mkdirSync(join(temporary, 'old'), { recursive: true });
  mkdirSync(join(temporary, 'new'), { recursive: true });
  for (const name of ['run.json', 'targets.csv']) {
    writeFileSync(join(temporary, 'old', name), before[name] ?? '');
    rmSync(join(dir, name));
  }
  writeFileSync(join(temporary, 'new/run.json'), JSON.stringify({ tool: 'gangmu', files: ['run.json', 'targets.csv', 'text/new.txt'] }));
  writeFileSync(join(temporary, 'new/targets.csv'), 'half');
  writeFileSync(join(dir, 'text/new.txt'), 'new');
  (await openOutput(dir, new Map())).abort();
  expect(files(dir)).toEqual(before);
});

test('names in an earlier run.json that lead elsewhere are not touched', async () => {
  const out = join(dir, 'out');
  mkdirSync(out);
  writeFileSync(join(dir, 'precious.txt'), 'keep');
  writeFileSync(join(out, 'notes.txt'), 'keep');
  writeFileSync(
    join(out, 'run.json'),
    JSON.stringify({ tool: 'gangmu', files: ['../precious.txt', 'text/../../precious.txt', 'notes.txt', '/etc/passwd', 5] }),
  );
  await run(out, {});
  expect(readFileSync(join(dir, 'precious.txt'), 'utf8')).toBe('keep');
  expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('keep');
});

test('a folder that cannot be made is an error of the file system', async () => {
  writeFileSync(join(dir, 'file'), '');
  await expect(openOutput(join(dir, 'file'), new Map())).rejects.toMatchObject({ code: 'ENOTDIR' });
  await expect(openOutput(join(dir, 'file/below'), new Map())).rejects.toMatchObject({ code: 'ENOTDIR' });
  if (process.getuid?.() !== 0) {
    const locked = join(dir, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    await expect(openOutput(join(locked, 'out'), new Map())).rejects.toMatchObject({ code: 'EACCES' });
  }
});

test('two runs into one folder: the second is refused, and what the first writes is whole', async () => {
  const first = await openOutput(dir, new Map([['targets.csv', 'a\n']]));
  await expect(openOutput(dir, new Map())).rejects.toMatchObject({ code: 'EBUSY' });
  await first.commit(new Map(), () => '{"tool":"gangmu"}');
  expect(readdirSync(dir).sort()).toEqual(['run.json', 'targets.csv']);
  const second = await openOutput(dir, new Map());
  second.abort();
});
test('the lock of a run that was killed is taken over', async () => {
  writeFileSync(join(dir, '.gangmu.lock'), '999999999');
  const output = await openOutput(dir, new Map());
  output.abort();
  expect(existsSync(join(dir, '.gangmu.lock'))).toBe(false);
});
