import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

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
function damaged(name: string, path: string, from: string, to: string): string {
  cpSync(join(dir, 'out'), join(dir, name), { recursive: true });
  const text = readFileSync(join(dir, name, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(dir, name, path), text.replace(from, to));
  return name;
}
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-verify-cli-'));
  expect(gangmu('extract', join(SEEDS, 'shengsi-2023-2027.txt'), '-o', 'out', '-q').code).toBe(0);
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('gangmu verify', () => {
  test('0 when every record agrees with its text', () => {
    const { code, out, err } = gangmu('verify', 'out', '--sources', SEEDS);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^1 document, \d+ records: every record agrees with its text\.\n$/u);
    expect(gangmu('verify', 'out', '--lang', 'zh').out).toMatch(/全部得到印证。\n$/u);
  });
  test('1 and the record when one does not', () => {
    const { code, out } = gangmu('verify', damaged('value', 'targets.csv', ',110,110,,万元/人,', ',110,119,,万元/人,'));
    expect(code).toBe(1);
    expect(out).toMatch(/^shengsi-2023-2027\n/u);
    expect(out).toContain(
      '  targets T002 value: the value is not what its words state (found 119, expected ' +
        '110 (110))  [targets.csv:3; text/shengsi-2023-2027.txt@884-907]\n',
    );
    expect(out).toContain('targets T002 value: differs from the same record elsewhere (found 119, expected 110)');
    expect(out).toMatch(/2 faults in 1 record\.\n$/u);
  });
  test('Chinese', () => {
    expect(gangmu('verify', damaged('zh', 'targets.csv', ',110,110,,万元/人,', ',110,119,,万元/人,'), '--lang', 'zh').out).toContain(
      'targets T002 value: 数值与原文不符 (现为 119, 应为 110 (110))',
    );
  });
  test('--json', () => {
    const { code, out } = gangmu('verify', damaged('json', 'deadlines.csv', 'D001,到2025年', 'D001,到2026年'), '--json');
    expect(code).toBe(1);
    const report = JSON.parse(out) as {
      passed: boolean;
      records: Record<string, number>;
      traced: string[];
      findings: Record<string, string>[];
    };
    expect([report.passed, report.traced, report.records['documents']]).toEqual([false, ['shengsi-2023-2027'], 1]);
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        code: 'disagrees',
        table: 'deadlines',
        doc_id: 'shengsi-2023-2027',
        id: 'D001',
        field: 'text',
        stands: '到2026年',
        expected: '到2025年',
      }),
    );
  });
  test('a wide damage is counted, not printed whole', () => {
    const { out } = gangmu('verify', damaged('shift', 'text/shengsi-2023-2027.txt', '索', '索索'));
    expect(out).toContain('more in this document (--json lists them all).');
    expect(out.split('\n').length).toBeLessThan(220);
  });
  test('originals: another one, none, further down', () => {
    mkdirSync(join(dir, 'changed'));
    writeFileSync(join(dir, 'changed/shengsi-2023-2027.txt'), '别的\n');
    expect(gangmu('verify', 'out', '--sources', 'changed').out).toContain('documents sha256: the original is not the file that was read');
    mkdirSync(join(dir, 'empty'));
    const none = gangmu('verify', 'out', '--sources', 'empty');
    expect(none.code).toBe(1);
    expect(none.out).toContain('documents file: the original is not there (expected shengsi-2023-2027.txt)');
    mkdirSync(join(dir, 'deep/er'), { recursive: true });
    cpSync(join(SEEDS, 'shengsi-2023-2027.txt'), join(dir, 'deep/er/shengsi-2023-2027.txt'));
    expect(gangmu('verify', 'out', '--sources', 'deep').code).toBe(0);
  });
  test('of no record nothing is proved', () => {
    writeFileSync(join(dir, 'notice.txt'), '关于召开会议的通知\n请各单位准时参加。\n');
    expect(gangmu('extract', 'notice.txt', '-o', 'notice-out', '-q').code).toBe(0);
    const { code, out } = gangmu('verify', 'notice-out');
    expect([code, out]).toEqual([0, '1 document, 0 records: there is none to prove, so nothing is proved. Check that these are plans.\n']);
    expect(JSON.parse(gangmu('verify', 'notice-out', '--json').out)).toMatchObject({ passed: null, findings: [] });
  });
  test('a text in another encoding without its original is told', () => {
    writeFileSync(join(dir, 'gbk.txt'), Buffer.from('d2bba1a2c4bfb1ea0ab5bd32303235c4eaa3acc6f3d2b5b4efb5bd313030bcd2a1a30a', 'hex'));
    expect(gangmu('extract', 'gbk.txt', '-o', 'gbk-out', '-q').code).toBe(0);
    expect(gangmu('verify', 'gbk-out').out).toMatch(/^1 document, \d+ records: every record agrees with its text\.\n$/u);
    rmSync(join(dir, 'gbk.txt'));
    const { code, out } = gangmu('verify', 'gbk-out');
    expect([code, out.split('\n')[0]]).toEqual([0, 'Not traced to the original file (name its folder with --sources): gbk']);
  });
  test('2 for a wrong call', () => {
    for (const args of [
      ['verify'],
      ['verify', 'nothing'],
      ['verify', '.'],
      ['verify', 'out', '--sources', 'nothing'],
      ['verify', 'out', '--lexicon', 'nothing'],
    ]) {
      const { code, out, err } = gangmu(...args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^error: /u);
    }
  });
  test('ids of a damaged table never lead outside the folder', () => {
    const { code } = gangmu('verify', damaged('outside', 'documents.csv', '\nshengsi-2023-2027,', '\n../../../etc/passwd,'));
    expect(code).toBe(1);
  });
});
