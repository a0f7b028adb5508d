import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../src/cli/io/folder.js';
import { valuesOfRecord } from '../src/review/about.js';
import { logLines } from '../src/review/log.js';
import { calledIn, type Called } from './setup/command.js';
import { seed } from './setup/plans.js';
import { decideIn, lineAbout, programOf } from './setup/review.js';

const TEXT = seed('xiangshan-123-clusters');
let dir = '';
const run = (...args: readonly string[]): Called => calledIn(dir, [...args, '--lang', 'en']);
const read = (path: string): string => readFileSync(join(dir, path), 'utf8');
/** The files of a dataset that others read, with their texts. */
const filesOf = (dataset: string): [string, string][] =>
  filesBelow(join(dir, dataset), 1)
    .filter((path) => !path.startsWith('.gangmu') && !path.includes('/.gangmu'))
    .map((path) => [path, read(`${dataset}/${path}`)]);
const rowOf = (dataset: string, id: string): Record<string, string | undefined> => {
  const [head = '', ...rows] = read(`${dataset}/targets.csv`).split('\n');
  const row = rows.find((one) => one.startsWith(`plan,${id},`));
  const cells = row?.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/gu)?.map((cell) => cell.replace(/,$/u, '')) ?? [];
  return Object.fromEntries(head.split(',').map((name, at) => [name, cells[at]]));
};

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-review-'));
  mkdirSync(join(dir, 'plans'));
  writeFileSync(join(dir, 'plans/plan.txt'), TEXT);
  writeFileSync(join(dir, 'plans/other.txt'), seed('shengsi-2023-2027'));
  run('extract', 'plans', '-o', 'bare', '-q');
  cpSync(join(dir, 'bare'), join(dir, 'd'), { recursive: true });
  const plan = programOf(join(dir, 'd'), 'plan');
  decideIn(
    join(dir, 'd'),
    lineAbout(plan, 'targets', 0, { act: 'accept', values: valuesOfRecord('targets', plan.targets[0]!) }),
    lineAbout(plan, 'targets', 3, { act: 'correct', field: 'value', from: plan.targets[3]!.value, to: 1234, words: null }),
    lineAbout(plan, 'targets', 5, { act: 'reject', values: valuesOfRecord('targets', plan.targets[5]!), why: '重复' }),
    lineAbout(plan, 'clusters', 0, { act: 'correct', field: 'tier', from: plan.clusters[0]!.tier, to: '五千亿级', words: null }),
  );
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('corrections of a dataset', () => {
  it('go into its tables without the originals, and a run of extract writes the same bytes', () => {
    const applied = run('review', 'apply', 'd');
    expect(applied).toMatchObject({ code: 0, err: '' });
    expect(applied.out).toContain('1 document');
    expect(rowOf('d', 'T001')['review']).toBe('accepted');
    expect(rowOf('d', 'T004')).toMatchObject({ value: '1234', review: 'corrected' });
    expect(rowOf('d', 'T006')).toEqual({});
    expect(existsSync(join(dir, 'd/uncorrected/plan.json'))).toBe(true);
    expect(existsSync(join(dir, 'd/uncorrected/other.json'))).toBe(false);
    mkdirSync(join(dir, 'again'));
    cpSync(join(dir, 'd/corrections.ndjson'), join(dir, 'again/corrections.ndjson'));
    expect(run('extract', 'plans', '-o', 'again', '-q').code).toBe(0);
    expect(filesOf('again')).toEqual(filesOf('d'));
  });

  it('are written again only where they have changed', () => {
    const before = read('d/.gangmu/index.ndjson');
    expect(run('review', 'apply', 'd')).toMatchObject({ code: 0 });
    expect(read('d/.gangmu/index.ndjson')).toBe(before);
    expect(run('extract', 'plans', '-o', 'd').out).toContain('2 of them unchanged');
  });

  it('are proved as corrected, and a cell that was altered by hand is a fault', () => {
    const proved = run('verify', 'd', '--sources', 'plans');
    expect(proved.code).toBe(0);
    expect(proved.out).toContain('1 accepted, 2 corrected, 0 added, 0 disputed, 1 rejected');
    cpSync(join(dir, 'd'), join(dir, 'altered'), { recursive: true });
    for (const path of ['targets.csv', 'json/plan.json'])
      writeFileSync(join(dir, 'altered', path), read(`d/${path}`).replaceAll('1234', '1235'));
    const found = run('verify', 'altered');
    expect(found.code).toBe(1);
    expect(found.out).toMatch(/targets T004 value: is not what corrections\.ndjson makes of it \(found 1235, expected 1234\)/u);
  });

  it('that the tables do not hold yet, or any more, are told by verify', () => {
    cpSync(join(dir, 'd'), join(dir, 'newer'), { recursive: true });
    const plan = programOf(join(dir, 'newer'), 'plan');
    decideIn(join(dir, 'newer'), lineAbout(plan, 'targets', 8, { act: 'correct', field: 'value', from: null, to: 8, words: null }));
    expect(run('verify', 'newer').out).toContain('run gangmu review apply');
    cpSync(join(dir, 'bare'), join(dir, 'first'), { recursive: true });
    decideIn(join(dir, 'first'), lineAbout(plan, 'targets', 8, { act: 'correct', field: 'value', from: null, to: 8, words: null }));
    expect(run('verify', 'first')).toMatchObject({ code: 1, out: expect.stringContaining('run gangmu review apply') });
    rmSync(join(dir, 'newer/corrections.ndjson'));
    expect(run('verify', 'newer').out).toContain('run gangmu review apply');
    expect(run('review', 'apply', 'newer').code).toBe(0);
    expect(filesOf('newer')).toEqual(filesOf('bare'));
  });

  it('that are not whole are told, with their line, and the others hold', () => {
    cpSync(join(dir, 'd'), join(dir, 'broken'), { recursive: true });
    const line = JSON.parse(read('d/corrections.ndjson').split('\n')[1]!) as Record<string, unknown>;
    writeFileSync(join(dir, 'broken/corrections.ndjson'), `${read('d/corrections.ndjson')}{\n${JSON.stringify({ ...line, to: 9 })}\n`);
    const applied = run('extract', 'plans', '-o', 'broken', '--force');
    expect(applied.err).toMatch(/corrections\.ndjson, line 5: no JSON/u);
    expect(applied.err).toMatch(/line 6: its id .* is not that of its content/u);
    expect(rowOf('broken', 'T004')).toMatchObject({ value: '1234' });
  });

  it('are applied again to an altered text by their words, and what was not is told', () => {
    cpSync(join(dir, 'd'), join(dir, 'later'), { recursive: true });
    const { quote } = programOf(join(dir, 'd'), 'plan').targets[3]!;
    const revised = `各镇乡人民政府,县政府各部门:\n${TEXT.replace(quote, quote.replace(/\d+/u, '333'))}`;
    writeFileSync(join(dir, 'plans/plan.txt'), revised);
    const again = run('extract', 'plans', '-o', 'later');
    writeFileSync(join(dir, 'plans/plan.txt'), TEXT);
    expect(again.code).toBe(0);
    expect(again.err).toMatch(/plan\.txt: 王敏's correct of T004 value .*333.*not applied/u);
    expect(again.out).toContain('Corrections: 3 lines applied, 1 not');
    expect(rowOf('later', 'T001')['review']).toBe('accepted');
    expect(run('verify', 'later').code).toBe(0);
  });

  it('are used and marked by compare, diff, panel and check', () => {
    expect(run('compare', 'd', '-f', 'text', '--all').out).toMatch(/1,?234.*corrected/u);
    const long = run('compare', 'd', '--long', '-f', 'csv').out.split('\n');
    expect(long[0]).toMatch(/,review\r?$/u);
    expect(long.filter((row) => /,corrected\r?$/u.test(row)).length).toBe(1);
    expect(run('diff', 'd', '--table', 'commitments').out + run('check', 'd').out).toContain(
      '1 added'.replace('1 added', 'corrected by hand'),
    );
    expect(run('panel', 'd', '-f', 'csv').out.split('\n')[0]).toContain('review');
    expect(run('compare', 'd', '-f', 'text', '--table', 'clusters').out).toContain('corrected');
    expect(run('compare', 'bare', '-f', 'text', '--all').out).not.toContain('corrected');
  });

  it('of documents that are not there are told', () => {
    cpSync(join(dir, 'bare'), join(dir, 'foreign'), { recursive: true });
    const plan = programOf(join(dir, 'bare'), 'plan');
    const stray = lineAbout(plan, 'targets', 0, { act: 'note', why: '?', doc_id: 'elsewhere' });
    writeFileSync(join(dir, 'foreign/corrections.ndjson'), logLines([stray]));
    expect(run('extract', 'plans', '-o', 'foreign', '-q').code).toBe(0);
    expect(run('extract', 'plans', '-o', 'foreign').err).toContain('elsewhere is not among the documents here');
  });

  it('need a dataset', () => {
    expect(run('review', 'apply', 'nowhere')).toMatchObject({ code: 2 });
    expect(run('review', 'apply', 'plans')).toMatchObject({ code: 2 });
  });
});
