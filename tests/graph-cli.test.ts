import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calledIn, type Called } from './setup/command.js';

let dir: string;

const gangmu = (...args: readonly string[]): Called => calledIn(dir, args);
const table = (text: string): Record<string, string>[] => parse(text, { columns: true }) as Record<string, string>[];
const file = (...path: readonly string[]): string => readFileSync(join(dir, ...path), 'utf8');

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-graph-'));
  expect(gangmu('extract', resolve('seeds'), '-o', 'data', '-f', 'csv', '-q', '--manifest', resolve('seeds/manifest.csv')).code).toBe(0);
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('gangmu reuse', () => {
  test('reads a dataset and the files as one', () => {
    const read = gangmu('reuse', 'data', '-f', 'csv', '--table', 'passages');
    expect([read.code, read.err]).toEqual([0, '']);
    expect(table(read.out).length).toBeGreaterThan(10);
    const fresh = gangmu('reuse', resolve('seeds'), '-m', resolve('seeds/manifest.csv'), '-f', 'csv', '--table', 'passages');
    expect(fresh.out).toBe(read.out);
  });
  test('writes all tables into a folder, every edge with its passages', () => {
    expect(gangmu('reuse', 'data', '-o', 'reuse').code).toBe(0);
    expect(readdirSync(join(dir, 'reuse')).sort()).toEqual([
      '.gangmu',
      'edges.csv',
      'families.csv',
      'members.csv',
      'network.gexf',
      'nodes.csv',
      'passages.csv',
    ]);
    const edges = table(file('reuse', 'edges.csv'));
    const passages = table(file('reuse', 'passages.csv'));
    expect(edges.map((one) => one['Id']).sort()).toEqual([...new Set(passages.map((one) => one['pair_id']))].sort());
    for (const one of edges) expect(passages.filter((own) => own['pair_id'] === one['Id'])).toHaveLength(Number(one['passages']));
    const text = [...file('data', 'text', `${passages[0]?.['doc_id_a']}.txt`)];
    expect(text.slice(Number(passages[0]?.['char_start_a']), Number(passages[0]?.['char_end_a'])).join('')).toBe(passages[0]?.['quote_a']);
    const families = table(file('reuse', 'families.csv')).map((one) => one['family_id']);
    expect([...new Set(table(file('reuse', 'members.csv')).map((one) => one['family_id']))]).toEqual(families);
  });
  test('writes over what it wrote, and over nothing else', () => {
    const before = file('reuse', 'edges.csv');
    expect(gangmu('reuse', 'data', '-o', 'reuse').code).toBe(0);
    expect(file('reuse', 'edges.csv')).toBe(before);
    writeFileSync(join(dir, 'reuse', 'edges.csv'), `${before}mine\n`);
    const changed = gangmu('reuse', 'data', '-o', 'reuse', '--least', '0', '--lang', 'en');
    expect([changed.code, changed.err]).toEqual([3, expect.stringContaining('edges.csv')]);
    expect(file('reuse', 'edges.csv')).toBe(`${before}mine\n`);
    mkdirSync(join(dir, 'theirs'));
    writeFileSync(join(dir, 'theirs', 'nodes.csv'), 'a,b\n');
    expect(gangmu('reuse', 'data', '-o', 'theirs').code).toBe(3);
    expect(readdirSync(join(dir, 'theirs'))).toEqual(['nodes.csv']);
  });
  test('says what a wrong share is', () => {
    const { code, err } = gangmu('reuse', 'data', '--least', '120', '--lang', 'en');
    expect([code, err]).toEqual([2, expect.stringContaining('a number from 0 to 100')]);
  });
  test('a limit says how much is not shown', () => {
    expect(gangmu('reuse', 'data', '--limit', '1', '--least', '0', '--lang', 'en').out).toMatch(
      /Pairs of plans \(1 of \d+; --limit, --all\)/u,
    );
  });
});

describe('gangmu network', () => {
  test('prints, and writes nodes, edges, records and GEXF', () => {
    expect(gangmu('network', 'data', '--lang', 'zh').out).toContain('经济和信息化');
    expect(gangmu('network', 'data', '-o', 'network').code).toBe(0);
    const nodes = new Set(table(file('network', 'nodes.csv')).map((one) => one['Id']));
    const edges = table(file('network', 'edges.csv'));
    for (const { Source = '', Target = '' } of edges) expect([nodes.has(Source), nodes.has(Target)]).toEqual([true, true]);
    const named = new Set(table(file('network', 'records.csv')).flatMap((one) => (one['edge_ids'] ?? '').split('；')));
    expect(edges.map((one) => one['Id'] ?? '').filter((id) => !named.has(id))).toEqual([]);
    expect(file('network', 'network.gexf')).toBe(gangmu('network', 'data', '-f', 'gexf').out);
  });
});
