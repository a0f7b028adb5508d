import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calledIn, type Called } from './setup/command.js';
import { INVENTED, reportText } from './setup/reports.js';

let dir: string;

const gangmu = (...args: readonly string[]): Called => calledIn(dir, args);
const file = (name: string): string => readFileSync(join(dir, name), 'utf8');

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-picture-'));
  mkdirSync(join(dir, 'words'));
  writeFileSync(join(dir, 'words/places.csv'), `name,code\n${INVENTED.map(({ name, code }) => `${name},${code}`).join('\n')}\n`);
  mkdirSync(join(dir, 'plans'));
  const goals = (growth: string): string => `地区生产总值增长${growth}，城镇新增就业2万人`;
  writeFileSync(join(dir, 'plans/a.txt'), reportText('新川市', 2025, goals('6%左右')));
  writeFileSync(join(dir, 'plans/b.txt'), reportText('新川市', 2026, goals('5.5%'), '', '全市地区生产总值增长6.2%。'));
  writeFileSync(join(dir, 'plans/c.txt'), reportText('石桥县', 2026, goals('6.5%')));
  expect(gangmu('extract', 'plans', '-o', 'out', '--lexicon', 'words', '-q').code).toBe(0);
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe.each(['panel', 'compare', 'outcome', 'cascade', 'reuse'])('gangmu %s', (command) => {
  test('-f svg prints a picture, -o NAME.svg writes it; what is not drawn is told on standard error', () => {
    const { code, out, err } = gangmu(command, 'out', '-f', 'svg');
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="picture"[^]*<\/svg>\n$/u);
    expect(out).toContain('Source: out (');
    expect(gangmu(command, 'out', '-o', 'picture.svg')).toEqual({ code: 0, out: '', err });
    expect(file('picture.svg')).toBe(out);
  });
  test('--picture puts it above the tables of a page, whose policy lets it be saved', () => {
    expect(gangmu(command, 'out', '-o', 'page.html', '--picture', '--lang', 'zh').code).toBe(0);
    expect(gangmu(command, 'out', '-o', 'plain.html', '--lang', 'zh').code).toBe(0);
    const [page, plainPage] = [file('page.html'), file('plain.html')];
    expect(page.indexOf('<svg xmlns')).toBeGreaterThan(0);
    expect(page.indexOf('<svg xmlns')).toBeLessThan(page.indexOf('<section'));
    expect(page).toContain('存为 PNG');
    expect(page).toContain('img-src data:;');
    expect(plainPage).not.toMatch(/<figure|img-src/u);
  });
  test('--picture of no page, and files that cannot be written, are wrong calls', () => {
    expect(gangmu(command, 'out', '-f', 'csv', '--picture')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('-f html') });
    const png = gangmu(command, 'out', '-o', 'picture.png', '--lang', 'zh');
    expect(png).toMatchObject({ code: 2, err: expect.stringContaining('picture.png: 不能直接写成这种文件。请用 -o NAME.svg') });
  });
});

test('a picture of one indicator tells nothing of records of others', () => {
  expect(gangmu('panel', 'out', '-f', 'svg', '--indicator', 'gdp', '--place', '新川市').err).toBe('');
});
test('a picture of a comparison is one of its matrix', () => {
  expect(gangmu('compare', 'out', '-f', 'svg', '--long')).toMatchObject({ code: 2, err: expect.stringContaining('--table indicators') });
  expect(gangmu('compare', 'out', '-f', 'svg', '--table', 'clusters').code).toBe(2);
});
test('plans that were not extracted give the same picture', () => {
  const [one, other] = [
    gangmu('panel', 'out', '-f', 'svg', '--indicator', 'gdp').out,
    gangmu('panel', 'plans', '--lexicon', 'words', '-f', 'svg', '--indicator', 'gdp').out,
  ];
  expect(other.replaceAll('plans (', 'out (')).toBe(one);
});
