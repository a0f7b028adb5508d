import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkPlans,
  checkReport,
  compare,
  createProcessor,
  createRuleBook,
  CsvSyntaxError,
  diffPlans,
  diffReport,
  extract,
  GangmuError,
  goldOfJson,
  GoldError,
  LexiconError,
  rowsOf,
  runBatch,
  UndecodableError,
  UnmatchedFilterError,
  WordsError,
  type UserLexicon,
} from '../src/index.js';
import { renderCsv, renderEvidence, renderHtml, renderMarkdown, renderText } from '../src/render/index.js';
import { CATALOGUE, INDICATORS, SECTORS } from '../src/rules/index.js';

// The library as a program uses it: through its three doors only.

function failure(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
const EMPTY: UserLexicon = { units: [], indicators: [], agencies: [], places: [] };
const one = extract('象山县行动方案\n一、目标\n到2020年,亩均税收达到30万元/亩。', { docId: 'one' });
const other = extract('象山县行动方案\n一、目标\n到2025年,亩均税收达到35万元/亩。', { docId: 'other' });

describe('errors', () => {
  test.each<[code: string, kind: new (...args: never[]) => GangmuError, run: () => unknown]>([
    ['binary', UndecodableError, () => extract(new Uint8Array([0, 1, 2, 0]))],
    ['other-format', UndecodableError, () => extract(new TextEncoder().encode('%PDF-1.7'))],
    ['csv-syntax', CsvSyntaxError, () => rowsOf('a,b\n"x,1\n')],
    ['gold-syntax', GoldError, () => goldOfJson('plan', '{')],
    ['unmatched-filter', UnmatchedFilterError, () => compare([one], { lang: 'zh', places: ['慈溪'] })],
    ['lexicon-row', LexiconError, () => createProcessor({ lexicon: { ...EMPTY, places: [{ name: '某县', code: '33' }] } })],
    ['lexicon-row', LexiconError, () => createRuleBook({ extend: { agencies: [{ short: ' ' }] } })],
  ])('%s has a class, and says what it is in both languages', (code, kind, run) => {
    const error = failure(run);
    expect(error).toBeInstanceOf(kind);
    expect(error).toBeInstanceOf(GangmuError);
    const { zh, en, message, name } = error as GangmuError;
    expect([(error as GangmuError).code, name, message]).toEqual([code, kind.name, en]);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toBe('');
  });
  test('of a lexicon name the table, the row and the field', () => {
    const row = { unit: '车皮', base: '吨', factor: 60, dimension: 'mass' };
    const error = failure(() => extract('铁路发运500车皮。', { lexicon: { ...EMPTY, units: [row, { ...row, unit: '列', factor: 0 }] } }));
    expect(error).toMatchObject({ code: 'lexicon-row', table: 'units', row: 2, field: 'factor' });
    expect((error as LexiconError).en).toBe('lexicon units, row 2, factor: should be a positive number (found 0). Correct it.');
  });
  test('of the word cutter say how to mend it', () => {
    expect(new WordsError(new Error('no binding'))).toMatchObject({ code: 'words-unavailable', name: 'WordsError' });
    expect(new WordsError(null).en).toContain('npm rebuild nodejieba');
  });
});

describe('reports', () => {
  const reports = [
    compare([one, other], { lang: 'zh' }).report,
    diffReport([diffPlans(one, other)], { lang: 'zh' }),
    checkReport(checkPlans([one, other]), { lang: 'zh', plans: 2 }),
  ];
  test.each([renderText, renderMarkdown, renderCsv, renderEvidence, renderHtml])('$name prints each of them', (render) => {
    for (const report of reports) expect(render(report).length).toBeGreaterThan(10);
  });
  test('show the values', () => {
    expect(reports.slice(0, 2).map((report) => renderText(report).includes('35万元/亩'))).toEqual([true, true]);
  });
});

test('the rules and the registries are data', () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  expect(INDICATORS.find(({ id }) => id === 'rd-intensity-gdp')?.zh).toContain('研发');
  expect(SECTORS.length).toBeGreaterThan(50);
});

test('a lexicon is made into tables once, and changes no other extraction', () => {
  const lexicon: UserLexicon = { ...EMPTY, units: [{ unit: '车皮', base: '吨', factor: 60, dimension: 'mass' }] };
  const text = '到2025年,铁路发运煤炭500车皮。';
  const before = extract(text).targets.length;
  expect(extract(text, { lexicon }).targets[0]?.value_std).toBe(30_000);
  expect(extract(text, { lexicon }).targets).toEqual(extract(text, { lexicon: { ...lexicon } }).targets);
  expect(extract(text).targets.length).toBe(before);
});

test('runBatch takes paths and plain options', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'gangmu-library-'));
  try {
    mkdirSync(join(dir, 'plans'));
    writeFileSync(join(dir, 'plans/plan.txt'), '一、目标\n到2025年,新增高新技术企业7家。\n');
    const result = await runBatch({ paths: ['plans'], out: 'out', cwd: dir, formats: ['csv'] });
    expect([result.exit, result.problems]).toEqual([0, []]);
    expect(readFileSync(join(dir, 'out/targets.csv'), 'utf8')).toContain('新增高新技术企业7家');
    expect(JSON.parse(readFileSync(join(dir, 'out/run.json'), 'utf8'))).toMatchObject({
      version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
