import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calledIn, type Called } from './setup/command.js';
import { INVENTED, reportText } from './setup/reports.js';

let dir: string;

const gangmu = (...args: readonly string[]): Called => calledIn(dir, args);
const file = (name: string): string => readFileSync(join(dir, name), 'utf8');

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-panel-'));
  mkdirSync(join(dir, 'words'));
  writeFileSync(join(dir, 'words/places.csv'), `name,code\n${INVENTED.map(({ name, code }) => `${name},${code}`).join('\n')}\n`);
  mkdirSync(join(dir, 'plans'));
  writeFileSync(join(dir, 'plans/a.txt'), reportText('新川市', 2026, '地区生产总值增长6%左右，城镇新增就业2万人', '建成红枫驿站12个。'));
  writeFileSync(join(dir, 'plans/b.txt'), reportText('石桥县', 2026, '地区生产总值增长6.5%，城镇新增就业3000人'));
  writeFileSync(join(dir, 'plans/c.txt'), reportText('石桥县', 2025, '地区生产总值增长7%'));
  expect(gangmu('extract', 'plans', '-o', 'out', '--lexicon', 'words', '-q').code).toBe(0);
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('gangmu panel', () => {
  test('prints CSV of a dataset and of the plans themselves alike, and tells what is in no row', () => {
    const { code, out, err } = gangmu('panel', 'out', '-f', 'csv');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^place_code,place,level,province,city,year,basis,span_start,indicator_id,/u);
    expect(out.match(/\n990101,石桥县,county,东陵省,新川市,/gu)).toHaveLength(3);
    expect(err).toContain('1 of indicators that the registry does not know');
    expect(gangmu('panel', 'plans', '--lexicon', 'words', '-f', 'csv').out).toBe(out);
  });

  test('takes several datasets and files as one, each plan once', () => {
    const { code, out } = gangmu('panel', 'out', 'plans/b.txt', '--lexicon', 'words', '-f', 'json');
    expect([code, (JSON.parse(out) as { rows: unknown[] }).rows.length]).toEqual([0, 5]);
  });

  test('writes Parquet with numbers, days and flags', async () => {
    expect(gangmu('panel', 'out', '-o', 'panel.parquet').code).toBe(0);
    const bytes = readFileSync(join(dir, 'panel.parquet'));
    const rows = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer });
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({
      place: '新川市',
      year: 2026,
      value: 6,
      headline: true,
      other_ids: [],
      deadline: new Date('2026-12-31'),
    });
  });

  test('writes a .do file with the CSV beside it, again over its own but over nobody else’s', () => {
    expect(gangmu('panel', 'out', '--wide', '-o', 'w.do').code).toBe(0);
    expect(file('w.do')).toContain('import delimited using `"w.csv"\'');
    expect(file('w.csv')).toContain('990101,石桥县,county,东陵省,新川市,2026,6.5,3000');
    expect(gangmu('panel', 'out', '--wide', '-o', 'w.do').code).toBe(0);
    writeFileSync(join(dir, 'mine.csv'), 'mine\n');
    const { code, err } = gangmu('panel', 'out', '-o', 'mine.do');
    expect([code, file('mine.csv'), existsSync(join(dir, 'mine.do'))]).toEqual([3, 'mine\n', false]);
    expect(err).toContain('mine.csv: a file is there that gangmu did not write');
  });

  test('says what a call lacks', () => {
    expect(gangmu('panel', 'out', '-f', 'parquet')).toMatchObject({ code: 2, out: '', err: 'error: -f parquet needs -o FILE.\n' });
    expect(gangmu('panel', 'out', '-f', 'stata', '-o', 'x.csv').err).toContain('Use -o NAME.do');
    expect(gangmu('panel', 'out', '--wide', '-f', 'evidence').code).toBe(2);
    expect(gangmu('panel', 'out', '--wide', '--rank').code).toBe(2);
    const { code, err } = gangmu('panel', 'out', '--indicator', 'gpd', '--lang', 'zh');
    expect([code, err]).toEqual([2, '错误: --indicator gpd: 没有与之相符的数值。是否指 gdp?\n']);
  });
});

describe('gangmu cascade', () => {
  test('prints pairs, or their summary', () => {
    const { code, out, err } = gangmu('cascade', 'out', '-f', 'csv');
    expect([code, out.split('\n').length]).toEqual([0, 4]);
    expect(out).toContain('990101,石桥县,county,990100,新川市,city,,2026,year,,gdp,');
    expect(err).toContain('3 targets are left out');
    expect(gangmu('cascade', 'out', '--summary', '-f', 'csv').out).toContain(
      'county,city,2026,year,gdp,Gross regional product,growth,%,1,1,0,0,0.5,0.5,0',
    );
  });

  test('is a table for people, with the sentences behind it in HTML', () => {
    expect(gangmu('cascade', 'out', '--lang', 'zh').out).toMatch(/石桥县 +新川市 +2026 +地区生产总值 +增长6\.5% +增长≈6% +\+0\.5/u);
    expect(gangmu('cascade', 'out', '-f', 'html').out).toContain('地区生产总值增长6.5%');
  });
});
