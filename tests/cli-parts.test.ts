import fc from 'fast-check';
import type { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { BatchResult, Outcome } from '../src/batch/run.js';
import { guarded } from '../src/cli/io/effects.js';
import { tellMessage } from '../src/cli/command.js';
import { findText, fromCodePoints } from '../src/cli/io/find.js';
import type { Lang } from '../src/cli/texts/lang.js';
import { langOf } from '../src/cli/texts/lang.js';
import { summary } from '../src/cli/texts/summary.js';
import { planFile } from '../src/plugins/file.js';
import { report } from '../src/plugins/report.js';
import { pad, shorten, tableLines, width } from '../src/render/width.js';
import { codePointOffsets } from '../src/model/code-points.js';
import { sample } from './setup/sample.js';

describe('width', () => {
  test.each([
    ['abc', 3],
    ['象山县', 6],
    ['（一）', 6],
    ['é', 1],
    ['e\u0301', 1],
    ['𠮷', 2],
    ['“5”', 3],
    ['½', 1],
  ])('of %s', (text, cells) => {
    expect(width(text)).toBe(cells);
  });
  test('padding fills to the cell', () => {
    expect([pad('象山', 6), pad('象山', 6, 'left'), pad('象山县', 4)]).toEqual(['象山  ', '  象山', '象山县']);
  });
  test('a long name keeps its beginning and its end', () => {
    expect(shorten('xiangshan-2017-work-plan.txt', 15)).toBe('xiangsh…lan.txt');
    expect(width(shorten('象山县2017年工作要点.txt', 11))).toBeLessThanOrEqual(11);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('象', 'a', '𠮷') }), fc.integer({ min: 3, max: 40 }), (text, cells) => {
        expect(width(shorten(text, cells))).toBeLessThanOrEqual(cells);
        if (width(text) <= cells) expect(shorten(text, cells)).toBe(text);
      }),
    );
  });
  test('columns stand under each other', () => {
    expect(
      tableLines(
        [
          ['文件', '目标'],
          ['a.txt', '5'],
        ],
        new Set([1]),
      ),
    ).toEqual(['文件   目标', 'a.txt     5']);
  });
});

test.each([
  [[], {}, 'en'],
  [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
  [['tree', 'x', '--lang=zh'], {}, 'zh'],
  [['--', '--lang', 'zh'], {}, 'en'],
  [[], { LC_ALL: 'en_US', LANG: 'zh_CN' }, 'en'],
  [[], { LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'C' }, 'zh'],
])('language of %j with %j', (argv, env, lang) => {
  expect(langOf(argv, env)).toBe(lang);
});

describe('places in a text', () => {
  test('a text is found over line breaks and in either width', () => {
    expect(findText('规上工业亩均\n  税收达到１２万元；亩均税收', '亩均税收')).toEqual([4, '规上工业亩均\n  税收达到１２万元；'.length]);
    expect(findText('达到１２％', '12%')).toEqual([2]);
    expect(findText('达到', ' ')).toEqual([]);
  });
  test('code points and back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '𠮷', 'a', '\n'), { minLength: 1 }), fc.nat(40), (chars, offset) => {
        const text = chars.join('');
        const at = fromCodePoints(text, offset);
        if (offset < chars.length) expect(codePointOffsets(text)(at)).toBe(offset);
        else expect(at).toBe(-1);
      }),
    );
  });
});

describe('messages of a file', () => {
  const printed = (file: VFile, lang: Lang): string => {
    const lines: string[] = [];
    const effects = { out: () => {}, err: (text: string) => lines.push(text), stdin: () => Promise.resolve(new Uint8Array()) };
    const context = { lang, env: {}, version: '0', effects: guarded({ ...effects, terminal: false, columns: 80, colour: false }) };
    for (const message of file.messages) tellMessage(context, message);
    return lines.join('');
  };
  const file = planFile('a.txt', '一、目标\n𠮷三、保障', {});
  report(file, [
    { rule: 'numbering-gap', severity: 'warning', zh: '序号不连续。', en: 'Unexpected number.', range: [7, 11] },
    { rule: 'invalid-records', severity: 'error', zh: '有记录未通过校验。', en: 'Some records did not pass.' },
    { rule: 'no-title', severity: 'info', zh: '没有标题。', en: 'No title.' },
  ]);
  const mine = file.message('Odd word', { place: { line: 1, column: 3 }, source: 'mine', ruleId: 'odd' });
  mine.note = 'A long explanation';
  test('are printed with their place, in either language; those of another plugin as they are', () => {
    expect(printed(file, 'en')).toBe(
      'warning: a.txt:2:2: Unexpected number.\nerror: a.txt: Some records did not ' +
        'pass.\nnote: a.txt: No title.\nwarning: a.txt:1:3: Odd word\n',
    );
    expect(printed(file, 'zh')).toMatch(
      /^[^\n]*a\.txt:2:2: 序号不连续。\n[^\n]*a\.txt: 有记录未通过校验。\n[^\n]*a\.txt: 没有标题。\n[^\n]*: Odd word\n$/u,
    );
  });
});

describe('summary', () => {
  const outcome = (more: Partial<Outcome['document']>, unexplained: Outcome['unexplained'] = []): Outcome => ({
    document: { ...sample().document, ...more },
    unexplained,
    certainty: { high: 3, medium: 2, low: 1 },
    warnings: 2,
    messages: [],
  });
  const result = (outcomes: readonly Outcome[]): BatchResult => ({
    exit: 0,
    outcomes,
    counts: { in: outcomes.length, ok: outcomes.filter((one) => one.document.status === 'ok').length, partial: 0, refused: 0, failed: 0 },
    totals: {
      ...Object.fromEntries(
        (['sections', 'targets', 'quantities', 'clusters', 'deadlines', 'responsibilities', 'unexplained'] as const).map((name) => [
          name,
          outcomes.reduce((sum, { document }) => sum + document[name], 0),
        ]),
      ),
      warnings: outcomes.reduce((sum, { warnings }) => sum + warnings, 0),
    },
    certainty: { high: 3 * outcomes.length, medium: 2 * outcomes.length, low: outcomes.length },
    review: { applied: 0, left: 0 },
    unchanged: 0,
    vanished: { count: 0, first: [], pruned: false },
    problems: [],
    skipped: [],
    files: ['documents.csv', 'json/a.json', 'json/b.json', 'run.json', 'text/a.txt'],
    timings: {},
  });
  test('one plan, few unexplained numbers with their places', () => {
    const text = summary(
      result([outcome({}, [{ docId: 'sample', file: 'sample.txt', line: 6, column: 8, text: '25', context: '每年新增,企业25家。' }])]),
      'out',
      'en',
      200,
    );
    expect(text).toBe(
      [
        'file        place   period  sections  targets  quantities  clusters  deadlines  units  unexplained  warnings',
        'sample.txt  象山县  –2025          2        2           1         1          1      1            1         2',
        '',
        'Numbers without an explanation (1):',
        '  sample.txt:6:8  25  每年新增,企业25家。',
        '',
        'Certainty of the records: 3 high, 2 medium, 1 low (column certainty; the reasons stand in doubts).',
        '',
        'Written to out: documents.csv, run.json, json/ (2 files), text/ (1 file)',
        '',
      ].join('\n'),
    );
  });
  test('several plans have a line of sums; what was refused says why; many unexplained numbers are only counted', () => {
    const lines = summary(
      result([
        outcome({ unexplained: 30 }),
        outcome({ period_start: 2025, place: null }),
        outcome({ file: 'scan.pdf', status: 'refused', reason: 'format-not-read: pdf', unexplained: 0 }),
      ]),
      'out',
      'zh',
      200,
    ).split('\n');
    expect(lines[2]).toMatch(/^sample\.txt +- +2025 +2 /u);
    expect(lines[3]).toMatch(/^合计 3 +6 +6 /u);
    expect(lines[4]).toBe('scan.pdf  拒绝: format-not-read: pdf');
    expect(lines[6]).toBe('共 3 份 = 完成 2 + 部分 0 + 拒绝 0 + 出错 0');
    expect(lines[8]).toBe('未解释的数字共 31 个, 见 out/numbers.csv(verdict 为 unexplained)。');
  });
});
