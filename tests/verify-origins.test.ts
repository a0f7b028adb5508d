import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderAt } from '../src/cli/io/folder.js';
import { runBatch } from '../src/index.js';
import { read } from '../src/read/readers.js';
import { verify, type Original, type Verification } from '../src/verify/verify.js';

const PAGE = 'docs/examples/shengsi-2023-2027.html';
let dir: string;
let original: Original;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-origins-'));
  const bytes = readFileSync(PAGE);
  const { text, origins = [] } = await read(bytes, { name: PAGE });
  original = { path: PAGE, bytes, text, origins };
  expect((await runBatch({ paths: [PAGE], out: dir, formats: ['csv'] })).exit).toBe(0);
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const verified = (): Verification => verify(folderAt(dir), { original: () => original });

test('every record of a page stands where reading it again says', () => {
  const { findings, traced } = verified();
  expect([findings, traced]).toEqual([[], ['shengsi-2023-2027-html']]);
});
test('a place in the original that was altered is found', () => {
  const file = join(dir, 'targets.csv');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace(/bytes=\d+-/u, 'bytes=7-'));
  expect(verified().findings.map(({ code, table, id, field }) => [code, table, id, field])).toEqual([
    ['place', 'targets', 'T001', 'origin'],
  ]);
  writeFileSync(file, whole);
});
test('a tree that does not cover the text is found', () => {
  const file = join(dir, 'tree', 'shengsi-2023-2027-html.json');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace(/"end":(\d+)/u, '"end":3'));
  expect(verified().findings.map(({ code }) => code)).toContain('tree');
  writeFileSync(file, whole);
});
