import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECK_IDS } from '../src/check/catalogue.js';

const BIN = resolve('dist/cli/main.js');
const SEEDS = resolve('seeds');
let dir: string;

function gangmu(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const done = spawnSync(BIN, args, {
    cwd: dir,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
interface Data {
  plans: string[];
  checks: string[];
  findings: {
    check: string;
    severity: string;
    key: string;
    places: { doc_id: string; record_id: string | null; quote: string; start: number; end: number }[];
  }[];
  silenced: number;
  idle_silences: string[];
}
function json(...args: readonly string[]): Data {
  const { code, out, err } = gangmu('check', ...args, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Data;
}
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-check-'));
  expect(gangmu('extract', SEEDS, '-o', 'out', '-q').code).toBe(0);
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('gangmu check', () => {
  test('plans and the dataset of them give the same findings, each with the words of its places', () => {
    const fromTexts = json(SEEDS);
    expect(json('out')).toEqual(fromTexts);
    expect(fromTexts.findings.length).toBeGreaterThanOrEqual(8);
    for (const { places, key, check } of fromTexts.findings) {
      expect(key.startsWith(`${check}@`)).toBe(true);
      for (const place of places)
        expect([...readFileSync(join(SEEDS, `${place.doc_id}.txt`), 'utf8')].slice(place.start, place.end).join('')).toBe(place.quote);
    }
  });
  test('a plan given twice counts once, and is told', () => {
    const { code, out, err } = gangmu('check', SEEDS, 'out', '--format', 'json');
    expect([code, (JSON.parse(out) as Data).plans.length]).toEqual([0, 5]);
    expect(err).toContain('Given more than once, counted once: ');
    expect((JSON.parse(out) as Data).findings.length).toBe(json('out').findings.length);
  });
  test('a value that is doubted is flagged where plans are laid beside each other', () => {
    expect(gangmu('compare', 'out', '--indicator', 'leading-enterprises').out).toMatch(/23家\/yr \[A number that looks misprinted\]/u);
    expect(gangmu('diff', join(SEEDS, 'xiangshan-2017-work-plan.txt'), join(SEEDS, 'xiangshan-123-clusters.txt')).out).toMatch(
      /23家\/yr \[A number that looks misprinted\]/u,
    );
    expect(gangmu('compare', 'out', '--kind', 'threshold').out).toContain('0.52吨标准煤/万元');
  });
  test('a dataset in CSV alone gives them too', () => {
    expect(gangmu('extract', SEEDS, '-o', 'csv', '-q', '--format', 'csv').code).toBe(0);
    expect(json('csv').findings).toEqual(json('out').findings);
  });
  test('in both languages, as text', () => {
    const english = gangmu('check', 'out');
    expect([english.code, english.err]).toEqual([0, '']);
    for (const words of ['23家 may be a misprint of 2-3家', '0.75美元', 'xiangshan-2017-work-plan']) expect(english.out).toContain(words);
    expect(gangmu('check', 'out', '--lang', 'zh').out).toContain('可能是 2-3家 的误排');
  });
  test('notes tell what compare flags, and numbers without an explanation', () => {
    const notes = json(join(SEEDS, 'xiangshan-123-clusters.txt')).findings.filter(({ severity }) => severity === 'info');
    expect(notes.map(({ check, places }) => [check, places[0]?.quote])).toEqual([
      ['value-flagged', expect.stringContaining('R&D经费支出占GDP比重')],
      ['value-flagged', expect.stringContaining('125万元亩')],
      ['numbers-unexplained', '37'],
    ]);
    const silent = gangmu('check', join(SEEDS, 'xiangshan-123-clusters.txt'), '--only', 'misprint').out;
    expect(silent).toContain('1 number of the plans is unexplained and not checked.');
    expect(silent).not.toContain('Nothing to question');
  });
  test('one plan alone has no findings across plans', () => {
    const { findings } = json(join(SEEDS, 'xiangshan-123-clusters.txt'));
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ check }) => check)).toEqual([
      'two-comparators',
      'unit-malformed',
      'parts-whole',
    ]);
  });
  test('--only', () => {
    expect(json('out', '--only', 'misprint,body-annex').findings.map(({ check }) => check)).toEqual(['misprint', 'body-annex']);
  });
  test('--silence and --silences; what they left out and what matched nothing is said', () => {
    writeFileSync(join(dir, 'silences.txt'), '# read in March\ntwo-comparators  # customary\nnumbering@shengsi-2023-2027\n');
    const {
      findings,
      silenced,
      idle_silences: idle,
    } = json(
      'out',
      '--silences',
      'silences.txt',
      '--silence',
      'misprint@xiangshan-123-clusters:T043',
      '--silence',
      'unit-size@xiangshan-2017-work-plan',
    );
    expect(silenced).toBe(5);
    expect(idle).toEqual(['numbering@shengsi-2023-2027']);
    expect(findings.map(({ check }) => check)).not.toContain('misprint');
    const { out } = gangmu('check', 'out', '--silences', 'silences.txt');
    expect(out).toContain('3 more findings were silenced.');
    expect(out).toContain('numbering@shengsi-2023-2027');
  });
  test('--fail-on', () => {
    expect(gangmu('check', 'out', '--fail-on', 'error').code).toBe(1);
    expect(gangmu('check', 'out', '--fail-on', 'error', '--silence', 'unit-size').code).toBe(0);
    expect(gangmu('check', 'out', '--fail-on', 'warning', '--silence', 'unit-size').code).toBe(1);
    // of this one there are notes only
    expect(gangmu('check', join(SEEDS, 'shengsi-2023-2027.txt'), '--fail-on', 'warning').code).toBe(0);
    expect(gangmu('check', join(SEEDS, 'shengsi-2023-2027.txt'), '--fail-on', 'info').code).toBe(1);
  });
  test('--list names every check, without plans', () => {
    const { code, out } = gangmu('check', '--list', '--format', 'json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as { checks: { id: string }[] }).checks.map(({ id }) => id)).toEqual(CHECK_IDS);
    const chinese = gangmu('check', '--list', '--lang', 'zh').out;
    for (const id of CHECK_IDS) expect(chinese).toContain(id);
  });
  test.each([
    [[], 'No plans were named'],
    [['out', '--only', 'misprnt'], 'There is no check misprnt. Did you mean misprint?'],
    [['out', '--only', ','], 'There is no check'],
    [['out', '--silence', 'numberings'], 'Did you mean numbering?'],
    [['out', '--silence', 'a b'], '"a b" is no silence'],
    [['out', '--silences', 'nowhere.txt'], 'nowhere.txt: the file of silences cannot be read (ENOENT)'],
  ])('a wrong call: check %j', (args, message) => {
    const { code, out, err } = gangmu('check', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(gangmu('check', ...args, '--lang', 'zh').err).toMatch(/\p{Script=Han}/u);
  });
  test('what cannot be read is told and gives 1; the findings are about the others', () => {
    writeFileSync(join(dir, 'empty.txt'), '');
    const whole = gangmu('check', 'out', '--format', 'json').out;
    for (const [args, message] of [
      [[SEEDS, 'empty.txt'], 'empty.txt: the file holds no text'],
      [[SEEDS, 'nowhere.txt'], 'nowhere.txt: no such file'],
      [['out', 'nowhere.txt'], 'nowhere.txt: no such file'],
      [['out', 'empty.txt'], 'empty.txt'],
    ] as const) {
      const { code, out, err } = gangmu('check', ...args, '--format', 'json');
      expect([args, code, out === whole]).toEqual([args, 1, true]);
      expect(err).toContain(message);
    }
    expect(gangmu('check', 'empty.txt')).toMatchObject({ code: 1, out: '' });
    expect(gangmu('check', 'nowhere.txt')).toMatchObject({ code: 2, out: '' });
    expect(gangmu('check', 'out', 'nowhere.txt', '-m', 'nowhere.csv')).toMatchObject({ code: 2, out: '' });
  });
  test('so do compare and diff', () => {
    writeFileSync(join(dir, 'empty.txt'), '');
    const [one, other] = ['xiangshan-2017-work-plan', 'xiangshan-123-clusters'].map((name) => join(SEEDS, `${name}.txt`)) as [
      string,
      string,
    ];
    mkdirSync(join(dir, 'two'), { recursive: true });
    copyFileSync(other, join(dir, 'two', 'plan.txt'));
    expect(gangmu('compare', one, other).code).toBe(0);
    const part = gangmu('compare', one, other, 'empty.txt');
    expect([part.code, part.out]).toEqual([1, gangmu('compare', one, other).out]);
    expect(gangmu('diff', one, 'two').code).toBe(0);
    writeFileSync(join(dir, 'two', 'empty.txt'), '');
    const half = gangmu('diff', one, 'two');
    expect([half.code, half.out]).toEqual([1, gangmu('diff', one, join('two', 'plan.txt')).out]);
    expect(half.err).toContain('empty.txt');
  });
  test('a dataset with a record that breaks the contract gives 1', () => {
    cpSync(join(dir, 'csv'), join(dir, 'broken'), { recursive: true });
    const file = join(dir, 'broken', 'sections.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/,1,(?=[^\n]*,\d+,\d+,\n)/u, ',first,'));
    const { code, err } = gangmu('check', 'broken');
    expect(code).toBe(1);
    expect(err).toContain('against the data contract');
  });
  test('docs/checks.md is what the catalogue says (npm run checks:docs)', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/checks-docs.mjs', '--check'], { encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });
});
