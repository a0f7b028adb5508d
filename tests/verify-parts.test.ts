import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { documentRecord, type DocumentRecord } from '../src/model/record.js';
import { unitTable } from '../src/normalise/unit.js';
import { checkSource } from '../src/verify/check-source.js';
import { agrees, datasetColumns, fieldValue } from '../src/dataset/columns.js';
import { rowsOfCsv, type CsvRow } from '../src/dataset/csv-reader.js';
import { bytesSource } from '../src/dataset/folder.js';
import { inBase, statedUnit, statedValue, wholeNumeral } from '../src/verify/derive.js';
import { collector, shown } from '../src/dataset/finding.js';
import { findBreak, lineRecords, nestedRecords } from '../src/dataset/json-reader.js';
import { holds, locateRecord } from '../src/verify/located.js';
import { statedTimes } from '../src/verify/times.js';
import { verify } from '../src/verify/verify.js';

const bytes = (text: string): Buffer => Buffer.from(text);
const begins = (line: string): boolean => /^a,T\d{3},/u.test(line);
const HEADER = 'doc_id,target_id,quote\n';

describe('a damaged CSV file', () => {
  const rowsIn = (file: Buffer): CsvRow[] => [...rowsOfCsv(bytesSource(file), begins)].slice(1);
  const read = (rows: string): [string | undefined, string | null, number][] =>
    rowsIn(bytes(HEADER + rows)).map((row) => [row.cells[1], row.fault, row.line]);
  test('a sound one: quoted cells, line breaks in them, CRLF, BOM', () => {
    const file = bytes('\ufeffdoc_id,target_id,quote\r\na,T001,"一, ""二""\n三"\r\na,T002,四');
    const [header, ...rows] = rowsOfCsv(bytesSource(file), begins);
    expect(header?.cells).toEqual(['doc_id', 'target_id', 'quote']);
    expect(rows).toMatchObject([
      { line: 2, cells: ['a', 'T001', '一, "二"\n三'], fault: null, at: null },
      { line: 4, cells: ['a', 'T002', '四'], fault: null, at: null },
    ]);
    expect(rows.map(({ start, end }) => file.subarray(start, end).toString())).toEqual(['a,T001,"一, ""二""\n三"\r\n', 'a,T002,四']);
  });
  test('a quotation mark that opens a cell costs one row', () => {
    expect(read('a,T001,"一\na,T002,二\na,T003,三\n')).toEqual([
      ['T001', 'quoting', 2],
      ['T002', null, 3],
      ['T003', null, 4],
    ]);
    expect(read('a,T001,"一\na,T002,"二"\na,T003,三\n')).toEqual([
      ['T001', 'quoting', 2],
      ['T002', null, 3],
      ['T003', null, 4],
    ]);
  });
  test('a quotation mark inside a cell, a comma or a line break too many', () => {
    expect(read('a,T001,一"二\na,T002,三\n')).toEqual([
      ['T001', 'quoting', 2],
      ['T002', null, 3],
    ]);
    expect(read('a,T001,"一"二"\na,T002,三\n')).toEqual([
      ['T001', 'quoting', 2],
      ['T002', null, 3],
    ]);
    expect(read('a,T001,一,二\na,T002,三\n')).toEqual([
      ['T001', 'columns', 2],
      ['T002', null, 3],
    ]);
    expect(read('a,T0\n01,一\na,T002,三\n')).toEqual([
      ['T0', 'columns', 2],
      ['T002', null, 4],
    ]);
  });
  test('bytes that are no UTF-8 are told by their column', () => {
    const rows = rowsIn(Buffer.concat([bytes(`${HEADER}a,T001,`), Buffer.from([0xe4, 0x41]), bytes('\na,T002,二\n')]));
    expect(rows.map((row) => [row.fault, row.at, row.cells[2]])).toEqual([
      ['utf-8', 2, '\ufffdA'],
      [null, null, '二'],
    ]);
  });
});

describe('cells', () => {
  const column = (name: string): (typeof columns)[number] => columns.find((one) => one.name === name) ?? columns[0]!;
  const columns = datasetColumns('targets');
  test("columns are the record's", () => {
    expect(column('value')).toEqual({ name: 'value', type: 'number', nullable: true, values: null });
    expect(column('modality')).toEqual({ name: 'modality', type: 'string', nullable: true, values: ['ensure', 'strive'] });
    expect([column('deadline').type, column('leads').type, column('char_start').type, column('quote').nullable]).toEqual([
      'date',
      'list',
      'integer',
      false,
    ]);
  });
  test.each([
    ['1200', 1200],
    ['0.5', 0.5],
    ['-3', -3],
    ['', null],
    ['01', undefined],
    ['1.50', undefined],
    ['1e3', undefined],
    ['+1', undefined],
    ['-0', undefined],
    ['１', undefined],
    ['1 ', undefined],
    ['.5', undefined],
  ])('the number %j', (cell, value) => {
    expect(fieldValue(column('value'), cell)).toBe(value);
  });
  test('a cell and a JSON value', () => {
    expect([
      agrees(column('value'), '1200', 1200),
      agrees(column('value'), '1200', '1200'),
      agrees(column('value'), '', null),
      agrees(column('value'), '', undefined),
    ]).toEqual([true, false, true, false]);
    expect([
      agrees(column('leads'), '甲；乙', ['甲', '乙']),
      agrees(column('leads'), '甲；乙', '甲；乙'),
      agrees(column('leads'), '', []),
    ]).toEqual([true, false, true]);
  });
  test('long values are cut in findings', () => {
    expect(shown('长'.repeat(400))?.length).toBe(151);
    expect([shown(null), shown(0), shown(['甲', '乙'])]).toEqual([null, '0', '甲；乙']);
  });
});

describe('a damaged JSON file', () => {
  const sound =
    '{\n  "document": {\n    "doc_id": "a",\n    "file": "a.txt"\n  },\n  "targets": [\n    {\n      ' +
    '"doc_id": "a",\n      "target_id": "T001",\n      "value": 12,\n      "spans": {\n        ' +
    '"unit": [\n          [3, 4]\n        ]\n      }\n    },\n    {\n      "doc_id": "a",\n      ' +
    '"target_id": "T002",\n      "quote": "二"\n    }\n  ],\n  "sections": []\n}\n';
  test('a sound one', () => {
    expect(findBreak(bytes(sound))).toBeNull();
    expect(nestedRecords(JSON.parse(sound)).map((one) => [one.table, one.row['target_id'] ?? one.row['doc_id'], one.spans])).toEqual([
      ['documents', 'a', null],
      ['targets', 'T001', { unit: [[3, 4]] }],
      ['targets', 'T002', {}],
    ]);
    expect([nestedRecords(null), nestedRecords([]), nestedRecords({ targets: 3 })]).toEqual([[], [], []]);
  });
  test.each([
    ['"value": 12', '"value": 1x', 'T001'],
    ['"value": 12', '"value": 012', 'T001'],
    ['"value": 12', '"value": {,', 'T001'],
    ['[3, 4]', '[03, 4]', 'T001'],
    ['"二"', '"二', 'T002'],
    ['"二"', '"二",', 'T002'],
    ['"二"', '"\\q"', 'T002'],
    ['"a.txt"', '"a\n.txt"', 'a'],
  ])('%s to %s is broken at %s', (from, to, id) => {
    expect(findBreak(bytes(sound.replace(from, to)))).toMatchObject({ id, what: 'not-json' });
  });
  test('bytes that are no UTF-8', () => {
    const broken = Buffer.from(bytes(sound));
    broken[broken.indexOf('二')] = 0x41;
    expect(findBreak(broken)).toMatchObject({ table: 'targets', docId: 'a', id: 'T002', what: 'not-utf8' });
  });
  test('a line of NDJSON', () => {
    const lines = [
      ...lineRecords(
        bytesSource(
          bytes(
            '{"table":"targets","doc_id":"a","target_id":"Q001","value":1}\n' +
              '{"table":"targets","doc_id":"a","target_id":"Q002","value":1x}\n',
          ),
        ),
      ),
    ];
    expect(lines.map(({ record }) => record)).toEqual([
      { table: 'targets', row: { doc_id: 'a', target_id: 'Q001', value: 1 }, spans: null, line: 1 },
      null,
    ]);
    expect(lines.map(({ broken }) => broken)).toEqual([null, { table: 'quantities', docId: 'a', id: 'Q002', line: 2, what: 'not-json' }]);
  });
});

describe('values from their words', () => {
  const units = unitTable();
  test.each([
    ['1200', '亿元', '达到1200亿元', 1200, null],
    ['5-6', '家', '5-6家', 5, 6],
    ['10%至15', '%', '增长10%至15%', 10, 15],
    ['两位数', null, '两位数增长', 10, null],
    ['翻一番', '倍', '翻一番', 2, null],
    ['全覆盖', '%', '实现全覆盖', 100, null],
    ['千', '家', '超千家', 1000, null],
    ['百', '亿元', '百亿元', 100, null],
    ['十', '万人', '十余万人', 10, null],
    ['九十', '万千瓦', '九十多万千瓦', 90, null],
    ['１２', '家', '１２家', 12, null],
    ['1,200', '家', '1,200家', 1200, null],
    ['三分之二', null, '占三分之二', 0.6667, null],
    ['5/16', null, '占5/16', 0.3125, null],
    ['三四', '家', '三四家', 3, 4],
    ['十七八', '个', '十七八个', 17, 18],
    ['六七十', '万人', '六七十万人', 60, 70],
    ['三年半', '年', '三年半', 3.5, null],
    ['七成五', '%', '七成五', 75, null],
    ['千分之四', '‰', '千分之四', 4, null],
    ['7', '万户', '7万多户', 7, null],
    ['十', '万户', '十几万户', 10, null],
    ['56 300', '元', '达到56 300元', 56300, null],
    ['6000至12万', '元', '6000至12万元', 6000, 120000],
    ['2%和4', '%', '在2%和4%之间', 2, 4],
    ['20万元以上至60', '万元', '20万元以上至60万元以下', 20, 60],
    ['-2%至-6', '%', '-2%至-6%', -6, -2],
    ['百分之三点五', '%', '百分之三点五', 3.5, null],
  ] as const)('%s %s', (words, unit, quote, value, max) => {
    expect(statedValue(words, unit, quote, units)).toMatchObject({ value, max });
  });
  test('words without a number state none', () => {
    expect(statedValue('若干', '家', '若干家', units)).toBeNull();
    expect(statedValue('数百', '家', '数百家', units)?.value).toBeNull();
  });
  test('units', () => {
    expect(statedUnit('万元/亩', 'arabic', 'target', 'level', units)).toEqual({ base: '元/亩', factor: 10000, repaired: false });
    expect(statedUnit('万元亩', 'arabic', 'target', 'level', units)).toEqual({ base: '元/亩', factor: 10000, repaired: true });
    expect(statedUnit('万', 'arabic', 'incentive', 'level', units)).toEqual({ base: '元', factor: 10000, repaired: false });
    expect(statedUnit(null, 'double-digit', 'target', 'growth', units)?.base).toBe('%');
    expect(statedUnit('斛', 'arabic', 'target', 'level', units)).toBeNull();
    expect(inBase(0.52, 0.0001)).toBe(0.000052);
  });
  test.each([
    ['二亿三千', '万亩', 230000000],
    ['三亿零五百三十', '万吨', 305300000],
    ['两千零五十', '家', 2050],
    ['十', '万', 100000],
    ['一百零五', '个', 105],
    ['一亿五千零七十二万四千', '元', 150724000],
  ])('%s %s by place value', (words, unit, value) => {
    expect(wholeNumeral(words, unit)?.number).toBe(value);
  });
  test.each([
    ['三万二', '个'],
    ['一百五', '个'],
    ['二〇二五', '个'],
    ['1.5', '万人'],
    ['数百', '家'],
  ])('%s %s is left to others', (words, unit) => {
    expect(wholeNumeral(words, unit)).toBeNull();
  });
  test('times', () => {
    const anchor = { written: '2021-03-29', singleYear: null, periodStart: 2021, periodEnd: 2025 };
    expect(statedTimes('到 2025年，每年25个；6月底前完成。', anchor)).toEqual([
      { start: 0, end: 7, text: '到2025年', type: 'by', from: null, to: '2025-12-31' },
      { start: 8, end: 10, text: '每年', type: 'recurring', from: null, to: null },
      { start: 14, end: 18, text: '6月底前', type: 'by', from: null, to: '2025-06-30' },
    ]);
    expect(statedTimes('五年内', anchor)[0]?.to).toBe('2026-03-29');
  });
});

describe('texts', () => {
  test('offsets are code points', () => {
    const text = locateRecord('𠮷县800家\n12\n企业');
    expect([text.length, text.slice(2, 5), text.unit(2), text.point(3), text.point(2)]).toEqual([12, '800', 3, 2, 1]);
    expect([text.says('家企业'), text.says('企 业'), text.says('农业')]).toEqual([true, true, false]);
  });
  test('a page number may cut a word', () => {
    expect([holds('县自然\n19、资源局', '县自然资源局'), holds('县自然资源局', '县财政局')]).toEqual([true, false]);
  });
  test('a name put together from pieces', () => {
    const text = locateRecord('规上工业亩均税收达到12万元、亩均增加值达到150万元');
    expect([text.pieced('规上工业亩均增加值'), text.pieced('规上工业亩均总产值'), text.pieced('')]).toEqual([true, false, true]);
  });
});

describe('sources', () => {
  const text = '一、目标\n到2025年达到100家。\n';
  const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
  const document = (content: Buffer, encoding: string, format = 'txt'): DocumentRecord =>
    ({
      ...Object.fromEntries(Object.keys(documentRecord.shape).map((key) => [key, null])),
      doc_id: 'a',
      file: 'a.txt',
      format,
      encoding,
      sha256: sha256(content),
    }) as DocumentRecord;
  const check = (of: DocumentRecord, given: string, original: Buffer | null = null, read: string | null = null): [boolean, string[]] => {
    const { findings, report } = collector();
    const traced = checkSource(
      { table: 'documents', doc_id: 'a', id: 'a', where: 'documents.csv:2' },
      of,
      given,
      original === null ? null : { path: 'a.txt', bytes: original, text: read },
      report,
    );
    return [traced, findings.map((one) => `${one.code} ${one.where}`)];
  };
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  test('a Unicode text proves itself by its own bytes', () => {
    expect(check(document(bytes(text), 'utf-8'), text)).toEqual([true, []]);
    expect(check(document(bytes(`\ufeff${text}`), 'utf-8'), text)).toEqual([true, []]);
    expect(check(document(utf16, 'utf-16le'), text)).toEqual([true, []]);
    expect(check(document(Buffer.from(utf16).swap16(), 'utf-16be'), text)).toEqual([true, []]);
    expect(check(document(bytes(text), 'utf-8'), `${text} `)).toEqual([true, ['text-differs documents.csv:2; text/a.txt']]);
  });
  test('one of another encoding needs its original', () => {
    const gbk = Buffer.from([0xc4, 0xbf]);
    expect(check(document(gbk, 'gb18030'), '目')).toEqual([false, []]);
    expect(check(document(gbk, 'gb18030'), '目', gbk, '目')).toEqual([true, []]);
    expect(check(document(gbk, 'gb18030'), '日', gbk, '目')).toEqual([true, ['text-differs text/a.txt@0; a.txt']]);
    expect(check(document(gbk, 'gb18030'), '目', bytes('x'), 'x')[1]).toEqual(['source-changed documents.csv:2; a.txt']);
  });
  test('a format that is not read here: its bytes alone', () => {
    expect(check(document(bytes('<p>'), 'utf-8', 'html'), text)).toEqual([false, []]);
    expect(check(document(bytes('<p>'), 'utf-8', 'html'), text, bytes('<p>'))).toEqual([false, []]);
  });
});

test('a folder without a dataset is empty', () => {
  expect(verify({ list: () => ['readme.md'], read: () => null }).empty).toBe(true);
});
