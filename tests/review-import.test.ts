import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../src/model/extraction.js';
import { readCell, type RawCell } from '../src/review/cells.js';
import type { Correction, FieldValue, ReviewedTable } from '../src/review/correction.js';
import { csv } from '../src/review/formats/csv.js';
import { sheetRows, sheetColumns } from '../src/review/formats/rows.js';
import { xlsx } from '../src/review/formats/xlsx.js';
import { openWorkbook, type SheetCell } from '../src/write/xlsx.js';
import { documentsOf, inShort, PLAN, planOfText, readBack, reviewed, without, written } from './setup/reviewed.js';

/** What a spreadsheet may have made of a cell: the value that it stands for, or why that cannot be told. */
const CELLS: readonly (readonly [ReviewedTable, string, FieldValue, RawCell, FieldValue | { readonly unclear: RegExp }])[] = [
  ['targets', 'value', 7, '7.00', 7],
  ['targets', 'value', 1200, '1,200', 1200],
  ['targets', 'value', 1200, '１２００', 1200],
  ['targets', 'value', 0.5, '.5', 0.5],
  ['targets', 'value', 123_400_000_000, '1.234E+11', 123_400_000_000],
  ['targets', 'value', 123_456_000_000, '1.23E+11', 123_456_000_000],
  ['targets', 'value', 7, '1.23E+11', { unclear: /3 digits only/u }],
  ['targets', 'value', 7, '7%', { unclear: /no number/u }],
  ['targets', 'value', 7, '七', { unclear: /no number/u }],
  ['targets', 'value', 7, new Date('2027-01-01'), { unclear: /day of a number/u }],
  ['targets', 'value_max', 8, '', null],
  ['targets', 'value_max', null, '   ', null],
  ['targets', 'headline', true, 'TRUE', true],
  ['targets', 'headline', true, true, true],
  ['targets', 'headline', true, '是', true],
  ['targets', 'headline', true, 'FALSE', null],
  ['targets', 'headline', null, '可能', { unclear: /neither true nor blank/u }],
  ['targets', 'deadline', '2025-12-31', '2025/12/31', '2025-12-31'],
  ['targets', 'deadline', '2025-12-31', '2025年12月31日', '2025-12-31'],
  ['targets', 'deadline', '2025-12-31', '2025-12-31 0:00:00', '2025-12-31'],
  ['targets', 'deadline', '2025-12-31', '12/31/2025', '2025-12-31'],
  ['targets', 'deadline', '2025-12-31', '31.12.2025', '2025-12-31'],
  ['targets', 'deadline', '2025-02-01', '1/2/2025', { unclear: /no plain day/u }],
  ['targets', 'deadline', '2025-12-31', '2025-02-30', { unclear: /no plain day/u }],
  ['targets', 'deadline', '2025-12-31', '2025', { unclear: /no plain day/u }],
  ['targets', 'deadline', '2025-12-31', new Date('2025-12-31'), '2025-12-31'],
  ['targets', 'deadline', '2025-12-31', 46_022, '2025-12-31'],
  ['targets', 'deadline', '2025-12-31', 2025, { unclear: /no day/u }],
  ['targets', 'measure', 'level', ' Increment ', 'increment'],
  ['targets', 'measure', 'level', '增量', { unclear: /none of level, increment/u }],
  ['targets', 'value_text', '2-3', '2月3日', '2-3'],
  ['targets', 'value_text', '2-3', '3-Feb', '2-3'],
  ['targets', 'value_text', '2-3', new Date('2025-02-03'), '2-3'],
  ['targets', 'value_text', '5', new Date('2025-02-03'), { unclear: /day of a text/u }],
  ['targets', 'value_text', '1200', 1200, '1200'],
  ['targets', 'value_text', '-3', "'-3", '-3'],
  ['targets', 'indicator', '企业', '#NAME?', { unclear: /error value/u }],
  ['targets', 'indicator', '企 业', '企 业\r\n', '企 业'],
  ['targets', 'leads', ['县经信局', '县发改局'], '县经信局；县发改局', ['县经信局', '县发改局']],
  ['targets', 'leads', ['县经信局'], '县经信局; 县发改局;', ['县经信局', '县发改局']],
  ['targets', 'leads', ['县经信局'], '', []],
];

describe('a cell', () => {
  it.each(CELLS)('%s %s %j as %j', (table, field, exported, cell, wanted) => {
    const read = readCell(table, field, cell, exported);
    if (wanted !== null && typeof wanted === 'object' && 'unclear' in wanted)
      expect('unclear' in read ? read.unclear.en : read).toMatch(wanted.unclear);
    else expect(read).toEqual({ value: wanted });
  });
});

let plan: Extraction;
let dir: string;
beforeAll(async () => {
  plan = without(await planOfText(PLAN), 'T009');
  dir = mkdtempSync(join(tmpdir(), 'gangmu-review-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});
const documents = (entries: readonly Correction[] = []) => documentsOf(reviewed(plan, entries));

type Row = Record<string, string>;
/** The table of quantities as rows, edited, and written as a spreadsheet would. */
function edited(edit: (rows: Row[]) => void, line = '\r\n', delimiter = ','): string {
  const columns = sheetColumns('quantities');
  const rows = sheetRows(reviewed(plan), 'quantities').map((cells) =>
    Object.fromEntries(columns.map((name, at) => [name, String(cells[at] ?? '')])),
  );
  edit(rows);
  const cell = (text: string): string => (/[",;\n\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))].map((cells) => cells.map(cell).join(delimiter)).join(line);
}
const of = (rows: Row[], id: string): Row => rows.find((row) => row['record'] === id)!;

/** What somebody does in a table, and the lines and faults that it gives. */
const TABLE: readonly (readonly [what: string, edit: (rows: Row[]) => void, lines: readonly string[], faults: readonly RegExp[]])[] = [
  ['nothing', () => undefined, [], []],
  [
    'a decision, and why',
    (rows) => Object.assign(of(rows, 'T001'), { decision: 'Accept' }) && Object.assign(of(rows, 'T002'), { decision: '否决', why: '重复' }),
    ['accept targets T001', 'reject targets T002 (重复)'],
    [],
  ],
  ['a note', (rows) => Object.assign(of(rows, 'T001'), { note: '与统计公报不符' }), ['note targets T001 (与统计公报不符)'], []],
  [
    'a value and its unit',
    (rows) => Object.assign(of(rows, 'T001'), { value: '1300', unit: '万元' }),
    ['correct targets T001 value 1200 → 1300', 'correct targets T001 unit "亿元" → "万元"'],
    [],
  ],
  [
    'a target that is a fact',
    (rows) => Object.assign(of(rows, 'T007'), { kind: 'fact' }),
    ['correct targets T007 kind "target" → "fact"'],
    [],
  ],
  [
    'the number of another record of the sentence',
    (rows) => Object.assign(of(rows, 'T001'), { value_text: '50' }),
    [
      'correct targets T001 value_text "1200" → "50" 「50」',
      'correct targets T001 value 1200 → 50',
      'correct targets T001 unit "亿元" → "家"',
    ],
    [],
  ],
  [
    'a value that is none',
    (rows) => Object.assign(of(rows, 'T001'), { value: '1200左右' }),
    [],
    [/csv:\d+ value "1200左右" is no number/u],
  ],
  ['an empty value text', (rows) => Object.assign(of(rows, 'T001'), { value_text: '' }), [], [/must not be empty/u]],
  ['a decision that is none', (rows) => Object.assign(of(rows, 'T001'), { decision: '待定' }), [], [/neither accept, reject nor blank/u]],
  ['rows that were filtered away', (rows) => void rows.splice(0, 5), [], []],
  ['rows in another order', (rows) => void rows.reverse(), [], []],
  ['a record of another extraction', (rows) => Object.assign(of(rows, 'T001'), { quote: '别的引文' }), [], [/another one now/u]],
  ['a document that is not there', (rows) => Object.assign(of(rows, 'T001'), { doc_id: 'nowhere' }), [], [/no document nowhere/u]],
  [
    'a new row, its words once in the text',
    (rows) =>
      rows.push({ doc_id: 'plan', table: 'targets', quote: '新增高新技术企业50家的乡镇', measure: 'increment', indicator: '高新技术企业' }),
    [
      'add targets + 「新增高新技术企业50家的乡镇」 {"kind":"target","indicator":"高新技术企业","measure":"increment","value":50,"unit":"家","value_text":"50"}',
    ],
    [],
  ],
  [
    'a new row whose words stand twice, with its section',
    (rows) =>
      rows.push({
        doc_id: 'plan',
        table: 'targets',
        quote: '新增高新技术企业50家',
        section: '保障措施',
        measure: 'increment',
        kind: 'target',
      }),
    ['add targets + 「新增高新技术企业50家」 {"kind":"target","measure":"increment","value":50,"unit":"家","value_text":"50"}'],
    [],
  ],
  [
    'a new row whose words stand twice',
    (rows) => rows.push({ doc_id: 'plan', table: 'targets', quote: '新增高新技术企业50家', measure: 'increment' }),
    [],
    [/stands 2 times in the text/u],
  ],
  [
    'a new row whose words are not there',
    (rows) => rows.push({ doc_id: 'plan', table: 'targets', quote: '新增企业60家', measure: 'increment' }),
    [],
    [/does not stand in the text/u],
  ],
  ['a new row without its words', (rows) => rows.push({ doc_id: 'plan', table: 'targets', value: '60' }), [], [/has no quote/u]],
  [
    'a new row that lacks what the codebook asks for',
    (rows) => rows.push({ doc_id: 'plan', table: 'quantities', quote: '50家的乡镇' }),
    [],
    [/lacks kind, measure/u],
  ],
];

describe('a CSV file that was edited', () => {
  it.each(TABLE)('with %s', async (_what, edit, lines, faults) => {
    const back = await readBack(csv, [['review-quantities.csv', edited(edit)]], documents());
    expect(back.entries.map(inShort)).toEqual(lines);
    expect(back.faults).toHaveLength(faults.length);
    for (const [at, pattern] of faults.entries()) expect(`${back.faults[at]?.where} ${back.faults[at]?.en}`).toMatch(pattern);
  });
  it('with semicolons or tabs, and with line feeds', async () => {
    const edit = (rows: Row[]): void => void Object.assign(of(rows, 'T001'), { value: '1300' });
    for (const text of [edited(edit, '\n'), edited(edit, '\r\n', ';'), edited(edit, '\r\n', '\t')]) {
      const { entries } = await readBack(csv, [['a.csv', text]], documents());
      expect(entries.map(inShort)).toEqual(['correct targets T001 value 1200 → 1300']);
    }
  });
  it('counts what was left as it was, and as accepted where that is asked for', async () => {
    const text = edited((rows) => Object.assign(of(rows, 'T001'), { value: '1300' }));
    const { unchanged } = await readBack(csv, [['a.csv', text]], documents());
    const { entries } = await readBack(csv, [['a.csv', text]], documents(), { acceptUnchanged: true });
    expect([unchanged, entries.filter(({ act }) => act === 'accept').length]).toEqual([8, 8]);
    // a second reviewer stands by what the file shows: the first one's words as well
    const shown = written(csv, documents(entries)).get('review-quantities.csv') ?? '';
    const again = await readBack(csv, [['a.csv', shown]], documents(entries), { reviewer: '王', acceptUnchanged: true });
    expect(again.entries.map(({ act }) => act)).toEqual(Array.from({ length: 9 }, () => 'accept'));
  });
  it("takes a decision back, but nobody else's", async () => {
    const { entries } = await readBack(
      csv,
      [['a.csv', edited((rows) => Object.assign(of(rows, 'T001'), { decision: 'accept' }))]],
      documents(),
    );
    const shown = written(csv, documents(entries)).get('review-quantities.csv') ?? '';
    const blank = shown.replace('T001,accept', 'T001,');
    expect((await readBack(csv, [['a.csv', blank]], documents(entries))).entries).toMatchObject([{ act: 'undo', undoes: entries[0]?.id }]);
    const other = await readBack(csv, [['a.csv', blank]], documents(entries), { reviewer: '王' });
    expect([other.entries, other.faults.map(({ en }) => en)]).toEqual([[], [expect.stringContaining("the decision is 李's")]]);
  });
});

describe('a workbook that was edited', () => {
  /** A workbook of the table of quantities, as it is or as `gangmu export` has it. */
  function workbook(edit: (rows: SheetCell[][], columns: readonly string[]) => void): Uint8Array {
    const path = join(dir, 'review.xlsx');
    const columns = sheetColumns('quantities');
    const rows: SheetCell[][] = sheetRows(reviewed(plan), 'quantities');
    edit(rows, columns);
    const book = openWorkbook(path);
    const sheet = book.sheet('quantities', [columns], 2);
    for (const row of rows) sheet.append(row);
    book.close({ title: '', description: '' });
    return readFileSync(path);
  }
  it('gives nothing where nothing was altered, and lines where something was', async () => {
    const back = await readBack(xlsx, [['review.xlsx', workbook(() => undefined)]], documents());
    expect([back.entries, back.faults, back.unchanged]).toEqual([[], [], 9]);
    const bytes = workbook((rows, columns) => {
      const row = rows.find((cells) => cells[columns.indexOf('record')] === 'T001')!;
      row[columns.indexOf('value')] = 1300;
      row[columns.indexOf('deadline')] = { day: '2026-12-31' };
      row[columns.indexOf('decision')] = 'accept';
    });
    const { entries } = await readBack(xlsx, [['review.xlsx', bytes]], documents());
    expect(entries.map(inShort)).toEqual([
      'correct targets T001 value 1200 → 1300',
      'correct targets T001 deadline "2027-12-31" → "2026-12-31"',
      'accept targets T001',
    ]);
  });
  it('without a sheet of ours is told of', async () => {
    const path = join(dir, 'other.xlsx');
    const book = openWorkbook(path);
    book.sheet('表', [['甲']], 0).append(['乙']);
    book.close({ title: '', description: '' });
    const { faults } = await readBack(xlsx, [['other.xlsx', readFileSync(path)]], documents());
    expect(faults.map(({ en }) => en)).toEqual([expect.stringContaining('no sheet that can be reviewed')]);
  });
});
