import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calledIn, type Called } from './setup/command.js';
import { INVENTED, reportText } from './setup/reports.js';

let dir: string;

const gangmu = (...args: readonly string[]): Called => calledIn(dir, args);

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-outcome-'));
  mkdirSync(join(dir, 'words'));
  writeFileSync(join(dir, 'words/places.csv'), `name,code\n${INVENTED.map(({ name, code }) => `${name},${code}`).join('\n')}\n`);
  mkdirSync(join(dir, 'reports'));
  const goals = '地区生产总值增长6%左右，城镇新增就业2万人以上，单位地区生产总值能耗下降3%';
  writeFileSync(join(dir, 'reports/2024.txt'), reportText('新川市', 2024, goals));
  const told = '全市地区生产总值增长6.1%，城镇新增就业1.8万人。';
  writeFileSync(join(dir, 'reports/2025.txt'), reportText('新川市', 2025, '地区生产总值增长6%', '', told));
  expect(gangmu('extract', 'reports', '-o', 'out', '--lexicon', 'words', '-q').code).toBe(0);
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('gangmu outcome', () => {
  test('prints CSV of a dataset and of the reports themselves alike, a row a target', () => {
    const { code, out } = gangmu('outcome', 'out', '-f', 'csv');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(
      /^place_code,place,province,city,year,basis,span_start,indicator_id,.*,target_quote,outcome_quote$/u,
    );
    expect(out.trimEnd().split('\n')).toHaveLength(5);
    expect(gangmu('outcome', 'reports', '--lexicon', 'words', '-f', 'csv').out).toBe(out);
  });

  test('shows the pairs, each indicator, and why there is no outcome, in both languages', () => {
    const { out } = gangmu('outcome', 'out');
    expect(out).toMatch(/新川市\s+2024\s+New urban jobs\s+\+≥2万人\s+\+1.8万人\s+-0.2万人\s+no/u);
    expect(out).toContain('later documents do not report the indicator (not-reported)');
    expect(gangmu('outcome', 'out', '--lang', 'zh').out).toMatch(/地区生产总值\s+增长≈6%\s+增长6.1%\s+\+0.1个百分点\s+完成/u);
  });

  test('writes Parquet, Stata, JSON and a page', async () => {
    expect(gangmu('outcome', 'out', '-o', 'o.parquet').code).toBe(0);
    const bytes = readFileSync(join(dir, 'o.parquet'));
    const rows = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer });
    expect(rows[0]).toMatchObject({ indicator_id: 'gdp', target: 6, outcome: 6.1, gap: 0.1, met: 'yes', caveats: [] });
    expect(gangmu('outcome', 'out', '-o', 'o.do').code).toBe(0);
    const names = readFileSync(join(dir, 'o.csv'), 'utf8').split('\n')[0]?.split(',') ?? [];
    expect(names.filter((name) => !/^[a-z][a-z0-9_]{0,31}$/u.test(name))).toEqual([]);
    expect((JSON.parse(gangmu('outcome', 'out', '-f', 'json').out) as { rows: unknown[] }).rows).toHaveLength(4);
    expect(gangmu('outcome', 'out', '-o', 'o.html').code).toBe(0);
    expect(readFileSync(join(dir, 'o.html'), 'utf8')).toContain('全市地区生产总值增长6.1%');
  });

  test('a filter that nothing answers to is a wrong call, and so is a format without its file', () => {
    expect(gangmu('outcome', 'out', '--indicator', 'gdpp')).toMatchObject({ code: 2, out: '' });
    expect(gangmu('outcome', 'out', '--indicator', 'gdpp').err).toContain('Did you mean gdp?');
    expect(gangmu('outcome', 'out', '-f', 'parquet')).toMatchObject({ code: 2, out: '' });
    expect(gangmu('outcome', 'nowhere').code).toBe(2);
  });
});
