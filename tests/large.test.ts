import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlans } from '../src/check/check.js';
import { checkReport } from '../src/check/report.js';
import { gathered, jsonPieces } from '../src/cli/io/pieces.js';
import { compare } from '../src/compare/comparison.js';
import { rowsOfCsv } from '../src/dataset/csv-reader.js';
import { bytesSource, type Folder } from '../src/dataset/folder.js';
import { plansOf } from '../src/dataset/plans.js';
import type { Extraction } from '../src/model/extraction.js';
import { planFile } from '../src/plugins/file.js';
import { createProcessor } from '../src/processor.js';
import { renderCsv, renderText } from '../src/render/index.js';
import { compile, type Format } from '../src/write/compile.js';

const processor = createProcessor();
const COUNTIES = [
  '象山县',
  '鄞州区',
  '嵊泗县',
  '宁海县',
  '余姚市',
  '慈溪市',
  '奉化区',
  '镇海区',
  '北仑区',
  '海曙区',
  '岱山县',
  '普陀区',
  '定海区',
  '三门县',
  '仙居县',
];
const plans: readonly Extraction[] = COUNTIES.map((county, at) =>
  processor.process(
    planFile(
      `plan-${at}.txt`,
      `${county}工业发展行动方案\n一、主要目标\n到2025年，规上工业亩均税收达到${20 + at}万元/亩。` +
        `${at % 2 === 0 ? `\n到2025年，高新技术企业达到${100 + at}家。` : ''}${at === 14 ? '\n到2025年，数字化车间达到9个。' : ''}`,
      { docId: `plan-${String(at).padStart(2, '0')}`, source: { format: 'txt' }, stated: {} },
    ),
  ),
);

/** A dataset as a folder that counts what is read of it. */
function dataset(formats: readonly Format[]): { folder: Folder; parts: string[] } {
  const files = new Map([...compile(plans, { formats, bom: false, version: '0' })].map(([path, text]) => [path, Buffer.from(text)]));
  files.set('run.json', Buffer.from('{}'));
  const parts: string[] = [];
  const told = (path: string): Buffer | null => {
    parts.push(path);
    return files.get(path) ?? null;
  };
  const folder: Folder = {
    list: () => [...files.keys()],
    read: told,
    open: (path) => {
      const bytes = files.get(path);
      if (!bytes) return null;
      const source = bytesSource(bytes);
      return {
        size: source.size,
        part: (start, end) => {
          parts.push(path);
          return source.part(start, end);
        },
      };
    },
  };
  return { folder, parts };
}

describe('a dataset that is not held', () => {
  test.each([['csv'], ['ndjson'], ['json']] as const)(
    '%s: values are at hand, sentences and texts are read when they are asked for',
    (format) => {
      const { folder, parts } = dataset([format]);
      const read = plansOf(folder).plans;
      parts.length = 0;
      expect(read.map((plan) => plan.targets[0]?.value)).toEqual(COUNTIES.map((_, at) => 20 + at));
      expect(parts).toEqual([]);
      expect(read.map((plan) => plan.targets[0]?.quote)).toEqual(plans.map((plan) => plan.targets[0]?.quote));
      expect(parts.length > 0).toBe(format !== 'json');
      expect(read.map((plan) => plan.sections)).toEqual(plans.map((plan) => plan.sections));
      expect(read.map((plan) => ({ ...plan.targets[0] }))).toEqual(plans.map((plan) => ({ ...plan.targets[0] })));
      expect(new Set(parts.map((path) => path.split('/')[0])).size).toBeGreaterThan(1);
    },
  );
  test('compared and checked it gives what its plans give', () => {
    const read = plansOf(dataset(['csv']).folder).plans;
    for (const table of ['all', 'indicators'] as const)
      expect(JSON.stringify(compare(read, { lang: 'zh', table }).data)).toBe(JSON.stringify(compare(plans, { lang: 'zh', table }).data));
    expect(renderCsv(compare(read, { lang: 'zh' }).report)).toBe(renderCsv(compare(plans, { lang: 'zh' }).report));
    expect(checkPlans(read)).toEqual(checkPlans(plans));
  });
  test('a file of several blocks is read as it would be whole', () => {
    const cell = '"两行\n一格, ""引""号"';
    const rows = Array.from(
      { length: 80_000 },
      (_, at) => `a,T${String(at + 1).padStart(6, '0')},${at % 3 === 0 ? cell : '规上工业总产值'}`,
    );
    rows[30_000] = 'a,T030001,"没有关上';
    const file = Buffer.from(`doc_id,target_id,quote\n${rows.join('\n')}\n`);
    expect(file.length).toBeGreaterThan(2 ** 21);
    const read = [...rowsOfCsv(bytesSource(file), (line) => /^a,T\d{6},/u.test(line))].slice(1);
    expect(read.map((row) => row.cells[1])).toEqual(rows.map((row) => row.slice(2, 9)));
    expect(read.filter((row) => row.fault !== null).map((row) => row.cells[1])).toEqual(['T030001']);
    expect(read.map(({ start, end }) => file.subarray(start, end).toString())).toEqual(rows.map((row) => `${row}\n`));
    const lines = file.toString().split('\n');
    expect(read.every(({ line, cells }) => lines[line - 1]?.startsWith(`a,${cells[1] ?? ''},`))).toBe(true);
  });
});

describe('what a screen shows', () => {
  const whole = compare(plans, { lang: 'zh' });
  const screen = compare(plans, { lang: 'zh', limits: {} });
  test('a matrix of more than 12 columns: the rows that most plans share first, and a line that says what is missing', () => {
    const table = screen.report.tables[0];
    expect([whole.report.tables[0]?.columns.length, table?.columns.length]).toEqual([16, 14]);
    expect(table?.rows.map(({ cells }) => cells.slice(0, 2).map(([item]) => item?.text))).toEqual([
      ['规上工业亩均税收', '15'],
      ['高新技术企业', '8'],
      ['数字化车间', '1'],
    ]);
    const text = renderText(screen.report);
    expect(text).toContain('“指标”未列出 3 列; --limit N、--columns N 显示更多行、列, --all 全部显示');
    expect(text).toContain('…… 另有 3 份规划');
    // the plans that have most of the rows: all with two
    expect(table?.columns.map(({ title }) => title)).toEqual(expect.arrayContaining(['象山县 –2025', '仙居县 –2025']));
  });
  test('data, and what programs read, stay whole', () => {
    expect(screen.data).toEqual(whole.data);
    expect(renderCsv(whole.report).split('\n')[0]?.split(',').length).toBe(17);
  });
  test('so many rows as are asked for', () => {
    const { report } = compare(plans, { lang: 'en', limits: { rows: 1, columns: 15 } });
    expect(report.tables[0]?.rows.map(({ key }) => key)).toEqual(['tax-per-mu']);
    expect(report.notes[0]).toMatch(/^Not shown of “Indicators”: 2 of 3 rows; --limit N /u);
    expect(compare(plans, { lang: 'en', limits: { rows: 3, columns: 15 } }).report).toEqual(compare(plans, { lang: 'en' }).report);
  });
  test('of many findings the gravest, after a count by check', () => {
    const text = '一、目标\n到2025年，全县高新技术企业达到240家。\n三、任务\n到2025年，国家高新技术企业达到260家。';
    const two = ['a', 'b'].map((docId) =>
      processor.process(planFile(`${docId}.txt`, text, { docId, source: { format: 'txt' }, stated: {} })),
    );
    const findings = checkPlans(two).filter(({ severity }) => severity !== 'info');
    expect(findings.map(({ check }) => check)).toEqual(['two-values', 'numbering', 'two-values', 'numbering']);
    const { tables, notes } = checkReport(findings, { lang: 'en', plans: 2, limit: 2 });
    expect(tables[0]?.rows.map(({ cells }) => cells.map(([item]) => item?.text))).toEqual([
      ['error', 'two-values', 'One indicator, one deadline, two values', '2', '2'],
      ['warning', 'numbering', expect.any(String), '2', '2'],
    ]);
    expect(tables.slice(1).map(({ id, rows }) => [id, rows.length])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    expect(notes[0]).toMatch(/^Not shown: 2 of 4 findings/u);
    expect(checkReport(findings, { lang: 'en', plans: 2, limit: 'readable' })).toEqual(checkReport(findings, { lang: 'en', plans: 2 }));
  });
});

test('JSON in pieces is the JSON of the whole', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value, null, 2));
    }),
  );
  const given = { a: undefined, b: [undefined, { c: [] }], d: {}, e: { f: undefined } };
  expect([...jsonPieces(given)].join('')).toBe(JSON.stringify(given, null, 2));
  expect([...gathered(['ab', 'c', 'def', 'g'], 3)]).toEqual(['abc', 'def', 'g']);
});
