import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calledIn } from './setup/command.js';
import { reportText } from './setup/reports.js';

const dir = mkdtempSync(join(tmpdir(), 'gangmu-page-cli-'));
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});
/** What a page says of how it is cited, and what its script knows. */
function pageOf(...args: readonly string[]): { readonly cite: string; readonly data: { documents: object; stretches: readonly string[] } } {
  const { code, err } = calledIn(dir, [...args, '-o', 'page.html']);
  expect([code, err]).toEqual([0, '']);
  const html = readFileSync(join(dir, 'page.html'), 'utf8');
  const part = (pattern: RegExp): string => (pattern.exec(html)?.[1] ?? '').replace(/<[^>]*>/gu, '');
  return { cite: part(/<p class="cite">([^]*?)<\/p>/u), data: JSON.parse(part(/<script id="page-data"[^>]*>([^]*?)<\/script>/u)) };
}

describe('a page', () => {
  beforeAll(() => {
    writeFileSync(join(dir, 'a.txt'), reportText('新川市', 2026, '地区生产总值增长6%左右，城镇新增就业3万人以上'));
    writeFileSync(join(dir, 'b.txt'), reportText('长坪市', 2026, '地区生产总值增长5%左右'));
    writeFileSync(join(dir, 'manifest.csv'), 'file,source,retrieved\na.txt,新川市政府网,2026-03-01\n');
    expect(calledIn(dir, ['extract', 'a.txt', '-o', 'data', '-q']).code).toBe(0);
  });
  const own = `gangmu ${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}`;

  it('says how it is cited: the data, the program and its rules, the sources, and the day that a manifest states', () => {
    expect(pageOf('compare', 'a.txt', 'b.txt', '--lang', 'zh', '--manifest', 'manifest.csv').cite).toMatch(
      new RegExp(
        `^引用 a.txt \\+ b.txt: 2 份政府规划的数据, 由 ${own}\\(规则 [0-9a-f]{16}\\)提取; 来源: a.txt、b.txt; 原文获取日期 2026-03-01\\(其中 1 份\\)。$`,
        'u',
      ),
    );
    expect(pageOf('check', 'b.txt', '--lang', 'en').cite).toMatch(
      new RegExp(
        `^Cite as b.txt: data of 1 government plan, extracted with ${own} \\(rules [0-9a-f]{16}\\); sources: b.txt; ` +
          'retrieved \\(date not stated\\).$',
        'u',
      ),
    );
  });
  it('of a dataset names the program that made the dataset', () => {
    const run = join(dir, 'data/run.json');
    const made = JSON.parse(readFileSync(run, 'utf8')) as object;
    writeFileSync(run, JSON.stringify({ ...made, version: '0.0.1', rules_hash: 'abc' }));
    expect(pageOf('panel', 'data', '--lang', 'zh').cite).toContain('由 gangmu 0.0.1(规则 abc)提取; 来源: a.txt;');
  });
  it.each(['compare', 'panel', 'check', 'outcome', 'cascade', 'reuse', 'network'])('of %s holds the titles of what it cites', (command) => {
    const { cite, data } = pageOf(command, 'a.txt', 'b.txt', '--lang', 'zh');
    expect(cite).toContain('来源: a.txt、b.txt;');
    for (const document of Object.values(data.documents))
      expect(document).toEqual({ title: expect.stringContaining('政府工作报告'), number: null });
  });
  it('of a difference shows what stands around a sentence of either plan', () => {
    const { data } = pageOf('diff', 'a.txt', 'b.txt', '--lang', 'zh');
    expect(Object.keys(data.documents).sort()).toEqual(['a', 'b']);
    expect(data.stretches.some((one) => one.includes('今年全市经济社会发展的主要预期目标是：地区生产总值增长6%左右'))).toBe(true);
  });
});
