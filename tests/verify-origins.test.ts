import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderAt } from '../src/cli/io/folder.js';
import { runBatch } from '../src/index.js';
import { read } from '../src/read/readers.js';
import { seedBlocks } from './setup/blocks.js';
import { printedOfd } from './setup/ofd.js';
import { handMadePdf } from './setup/pdf.js';
import { NAMES } from './setup/plans.js';
import { printedPages } from './setup/print.js';
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
test.each([
  ['pdf', handMadePdf],
  ['ofd', printedOfd],
] as const)('%s: every record stands on a page, in a box; one that is moved is found', async (format, made) => {
  const own = mkdtempSync(join(tmpdir(), 'gangmu-origins-'));
  const path = join(own, `plan.${format}`);
  writeFileSync(path, made(printedPages(seedBlocks(NAMES[0] ?? ''), 'ruled')));
  const out = join(own, 'out');
  expect((await runBatch({ paths: [path], out, formats: ['csv'] })).exit).toBe(0);
  const bytes = readFileSync(path);
  const { text, origins = [] } = await read(bytes, { name: path });
  const check = (): Verification => verify(folderAt(out), { original: () => ({ path, bytes, text, origins }) });
  const found = check();
  expect([found.findings, found.traced]).toEqual([[], [`plan-${format}`]]);
  for (const name of ['targets', 'quantities', 'responsibilities', 'deadlines', 'sections']) {
    const file = join(out, `${name}.csv`);
    const whole = readFileSync(file, 'utf8');
    expect(whole.split('\n').length).toBeGreaterThan(2);
    expect(whole.match(/page=\d+&xywh=[\d.,]+/gu)?.length ?? 0).toBeGreaterThan((whole.split('\n').length - 2) * 0.9);
    writeFileSync(file, whole.replace(/(page=\d+&xywh=)[\d.]+/u, '$17'));
    expect(check().findings.map(({ code, table, field }) => [code, table, field])).toEqual([['place', name, 'origin']]);
    writeFileSync(file, whole);
  }
  rmSync(own, { recursive: true, force: true });
});
test('a tree that does not cover the text is found', () => {
  const file = join(dir, 'tree', 'shengsi-2023-2027-html.json');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace(/"end":(\d+)/u, '"end":3'));
  expect(verified().findings.map(({ code }) => code)).toContain('tree');
  writeFileSync(file, whole);
});
