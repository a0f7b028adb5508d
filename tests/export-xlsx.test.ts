import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnName, xmlText } from '../src/write/xlsx-parts.js';
import { openWorkbook, type SheetCell } from '../src/write/xlsx.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-xlsx-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const ABOUT = { title: '规划', description: '说明 & more' };
/** A workbook of one table, read back by another library. */
async function readBack(rows: readonly (readonly SheetCell[])[], largest?: number) {
  const path = join(dir, 'one.xlsx');
  const book = openWorkbook(path, largest);
  const width = Math.max(...rows.map((row) => row.length));
  const sheet = book.sheet('表', [Array.from({ length: width }, (_, at) => `列${at}`)], 0);
  for (const row of rows) sheet.append(row);
  book.close(ABOUT);
  const bytes = readFileSync(path);
  return { sheets: await readSheets(path, { trim: false }), parts: unzipSync(bytes), bytes, cut: book.cut(), sheet };
}

describe('a workbook', () => {
  test('keeps texts as texts, whatever a spreadsheet would make of them', async () => {
    const texts = ['2-3', '+500家', '=1+1', '@a', '-5%', '007', '1e5', 'TRUE', '2025-12-31', '  前后  ', '两\n行', `"<&>'`, '𠮷'];
    const { sheets, parts } = await readBack(texts.map((text) => [text]));
    expect(sheets[0]?.data.slice(1).map(([cell]) => cell)).toEqual(texts);
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(xml).not.toContain('<f>');
    expect(xml.match(/ s="1" t="inlineStr"/gu)).toHaveLength(texts.length);
  });
  test('has numbers, days and truth as such, and nothing for null', async () => {
    const { sheets } = await readBack([[0.1, -3, 1e15, { day: '2025-12-31' }, { day: '1999-01-01' }, true, null, '']]);
    expect(sheets[0]?.data[1]).toEqual([0.1, -3, 1e15, new Date('2025-12-31'), new Date('1999-01-01'), true, null, null]);
    // before March 1900 Excel counts a day that there never was
    const { sheets: old } = await readBack([[{ day: '1899-10-01' }]]);
    expect(old[0]?.data[1]).toEqual(['1899-10-01']);
  });
  test('links by a formula that holds its result', async () => {
    const { sheets, parts } = await readBack([['文', { text: '→', sheet: '句', row: 7 }]]);
    expect(sheets[0]?.data[1]).toEqual(['文', '→']);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array)).toContain(
      't="str"><f>HYPERLINK(&quot;#\'句\'!A7&quot;,&quot;→&quot;)</f><v>→</v>',
    );
  });
  test('goes on in another sheet where one is full, with its heads, and knows where each row stands', async () => {
    const { sheets, sheet } = await readBack(
      Array.from({ length: 7 }, (_, at) => [at]),
      4,
    );
    expect(sheets.map((one) => one.sheet)).toEqual(['表', '表_2', '表_3']);
    expect(sheets.map(({ data }) => data.map(([cell]) => cell))).toEqual([
      ['列0', 0, 1, 2],
      ['列0', 3, 4, 5],
      ['列0', 6],
    ]);
    expect([0, 2, 3, 6].map((at) => sheet.placeOf(at))).toEqual([
      { sheet: '表', row: 2 },
      { sheet: '表', row: 4 },
      { sheet: '表_2', row: 2 },
      { sheet: '表_3', row: 2 },
    ]);
  });
  test('cuts what no cell can hold and counts it', async () => {
    const { sheets, cut } = await readBack([['长'.repeat(32_767)], ['长'.repeat(32_768)]]);
    const [, whole, short] = sheets[0]?.data.map(([cell]) => String(cell)) ?? [];
    expect([whole?.length, short?.length, short?.endsWith('长…'), cut]).toEqual([32_767, 32_767, true, 1]);
  });
  test('has the same bytes each time, and leaves nothing beside it', async () => {
    const rows = [['甲', 1, { day: '2025-01-01' }]] as const;
    expect((await readBack(rows)).bytes.equals((await readBack(rows)).bytes)).toBe(true);
    const book = openWorkbook(join(dir, 'two.xlsx'));
    book.sheet('表', [['列']], 0).append(['甲']);
    book.abandon();
    expect(readdirSync(dir)).toEqual(['one.xlsx']);
  });
  test('freezes its heads and filters by the last of them', async () => {
    const path = join(dir, 'one.xlsx');
    const book = openWorkbook(path);
    book
      .sheet(
        '表',
        [
          ['甲', '乙'],
          ['a', 'b'],
        ],
        1,
      )
      .append(['1', '2']);
    book.close(ABOUT);
    const parts = unzipSync(readFileSync(path));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(xml).toContain('<pane ySplit="2" topLeftCell="B3" state="frozen" xSplit="1" activePane="bottomRight"/>');
    expect(xml).toContain('</sheetData><autoFilter ref="A2:B3"/>');
    expect(strFromU8(parts['xl/workbook.xml'] as Uint8Array)).toContain(`'表'!$A$2:$B$3</definedName>`);
    expect(strFromU8(parts['docProps/core.xml'] as Uint8Array)).toContain('<dc:description>说明 &amp; more</dc:description>');
  });
});

test.each([
  ['a\u0001b', 'a_x0001_b'],
  ['a\rb', 'a_x000D_b'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x', '_x'],
  ['\ud800甲', '\ufffd甲'],
  ['a\tb\nc', 'a\tb\nc'],
])('%j stands in XML as %j', (text, xml) => {
  expect(xmlText(text)).toBe(xml);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (at, name) => {
  expect(columnName(at)).toBe(name);
});
