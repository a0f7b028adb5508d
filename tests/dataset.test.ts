import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractPlans } from '../src/batch/plans.js';
import { extractToFolder } from '../src/batch/run.js';
import { folderAt } from '../src/cli/io/folder.js';
import { plansOf } from '../src/dataset/plans.js';
import type { Folder } from '../src/dataset/read-dataset.js';
import type { Extraction } from '../src/model/extraction.js';
import { createProcessor } from '../src/processor.js';
import { parse } from 'csv-parse/sync';
import { decode } from '../src/read/decode.js';
import { verify } from '../src/verify/verify.js';
import type { Format, Sort } from '../src/write/compile.js';

const PLAN =
  '𠮷县工业行动方案\r\n一、主要目标\r\n到2025年，𠮷字号企业800家；规上工业亩均税收12万元。（责任单位：县经信局）\r\n（一）任务\r\n力争每年新增“𠮷”企业25-30家以上。\r\n';
let dir: string;
let plans: readonly Extraction[];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-dataset-'));
  writeFileSync(join(dir, 'astral.txt'), PLAN);
  const read = await extractPlans({ paths: ['seeds', join(dir, 'astral.txt')], decode, createProcessor });
  expect([read.usable, read.problems]).toEqual([true, []]);
  plans = read.plans;
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

async function written(formats: readonly Format[], sort: Sort = 'text'): Promise<Folder> {
  const out = join(dir, `${formats.join('-')}-${sort}`);
  await extractToFolder({
    paths: ['seeds', join(dir, 'astral.txt')],
    out,
    formats,
    sort,
    version: '0',
    rulesHash: 'x',
    decode,
    createProcessor,
  });
  const files = new Map(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [path.slice(out.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
  return { list: () => [...files.keys()], read: (path) => files.get(path) ?? null };
}
/** What files hold of an extraction: no times of stages, no remarks, spans only in JSON, and the tree beside CSV and JSON. */
const kept = (plan: Extraction, formats: readonly Format[]): unknown => ({
  ...plan,
  diagnostics: [],
  timings: {},
  spans: formats.includes('json') ? plan.spans : {},
  tree: formats.includes('ndjson') ? null : plan.tree,
});
const byId = (list: readonly Extraction[]): Extraction[] => [...list].sort((a, b) => (a.document.doc_id < b.document.doc_id ? -1 : 1));

describe('a dataset read back', () => {
  test.each([
    ['csv and json', ['csv', 'json']],
    ['json', ['json']],
    ['csv', ['csv']],
    ['ndjson', ['ndjson']],
  ] as const)('%s: the same records with the same UTF-16 offsets', async (_name, formats) => {
    const { plans: read, findings } = plansOf(await written(formats));
    expect(findings).toEqual([]);
    expect(byId(read).map((plan) => kept(plan, formats))).toEqual(byId(plans).map((plan) => kept(plan, formats)));
    for (const plan of read)
      for (const target of plan.targets) expect(plan.text.slice(target.char_start, target.char_end)).toBe(target.quote);
  });
  test('sorted by certainty the doubtful come first, and what is read back is the same', async () => {
    const folder = await written(['csv'], 'certainty');
    const [header = [], ...lines] = parse(String(folder.read('targets.csv'))) as string[][];
    const own = lines.filter((line) => line[0] === 'xiangshan-123-clusters').map((line) => line[header.indexOf('certainty')] ?? '');
    const rank = ['low', 'medium', 'high'];
    expect(own.length).toBeGreaterThan(10);
    expect(own).toEqual([...own].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)));
    const { plans: read, findings } = plansOf(folder);
    expect(findings).toEqual([]);
    expect(byId(read).map((plan) => kept(plan, ['csv']))).toEqual(byId(plans).map((plan) => kept(plan, ['csv'])));
    expect(verify(folder).findings).toEqual([]);
  });
  test('a record that breaks the contract is left out and told of, the others stay', async () => {
    const folder = await written(['csv']);
    const broken: Folder = {
      ...folder,
      read: (path) =>
        path === 'targets.csv' ? Buffer.from(String(folder.read(path)).replace(',gte,110,110,', ',gte,110,0110,')) : folder.read(path),
    };
    const { plans: read, findings } = plansOf(broken);
    expect(findings.map((one) => [one.code, one.id, one.field])).toEqual([['format', 'T002', 'value']]);
    const shengsi = read.find((plan) => plan.document.place === '嵊泗县');
    expect(shengsi?.targets.length).toBe((plans.find((plan) => plan.document.place === '嵊泗县')?.targets.length ?? 0) - 1);
  });
  test('files that could not be read when it was made are named', async () => {
    writeFileSync(join(dir, 'blank.txt'), ' \n');
    const out = join(dir, 'with-blank');
    await extractToFolder({
      paths: [join(dir, 'blank.txt'), join(dir, 'astral.txt')],
      out,
      formats: ['csv'],
      version: '0',
      rulesHash: 'x',
      decode,
      createProcessor,
    });
    const { plans: read, unread } = plansOf(folderAt(out));
    expect([read.map((plan) => plan.document.doc_id), unread]).toEqual([['astral'], ['blank.txt']]);
  });
  test('no dataset', () => {
    expect(plansOf({ list: () => ['a.txt'], read: () => null })).toEqual({ plans: [], findings: [], unread: [] });
  });
});

describe('plans read without being written', () => {
  test('what cannot be read is told and left out', async () => {
    writeFileSync(join(dir, 'scan.pdf'), '%PDF-1.4');
    writeFileSync(join(dir, 'empty.txt'), '');
    const read = await extractPlans({
      paths: ['scan.pdf', 'empty.txt', 'astral.txt'],
      cwd: dir,
      decode,
      createProcessor,
    });
    expect(read.plans.map((plan) => plan.document.doc_id)).toEqual(['astral']);
    expect(read.messages.map((one) => one.ruleId).sort()).toEqual(['empty-file', 'unreadable']);
  });
  test('a wrong call', async () => {
    expect(await extractPlans({ paths: ['nothing-here'], cwd: dir, decode, createProcessor })).toMatchObject({
      plans: [],
      usable: false,
    });
  });
});
