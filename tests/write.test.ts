import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { codePointCount, codePointOffsets, utf16Offsets } from '../src/model/code-points.js';
import { inCodePoints } from '../src/write/code-points.js';
import { compile } from '../src/write/compile.js';
import { cell, columnsOf, csvLines, csvRows } from '../src/write/csv.js';
import { decimal } from '../src/write/decimal.js';
import { jsonText, nestedDocument } from '../src/write/json.js';
import { runFileText, type RunFile } from '../src/write/run-file.js';
import { sample, SAMPLE_TEXT } from './setup/sample.js';

test.each([
  [0, '0'],
  [-0, '0'],
  [1200, '1200'],
  [1.5, '1.5'],
  [0.1 + 0.2, '0.3'],
  [5.2e-5, '0.000052'],
  [5.2e-7, '0.00000052'],
  [1e21, '1000000000000000000000'],
  [120000000000, '120000000000'],
  [-1.25e-9, '-0.00000000125'],
  [1.2345e22, '12345000000000000000000'],
  [0.285 * 100, '28.5'],
  [9007199254740991, '9007199254740991'],
])('%d as a plain decimal', (value, text) => {
  expect(decimal(value)).toBe(text);
});
test('every finite number is written without an exponent and reads as itself', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = decimal(value);
      expect(text).toMatch(/^-?\d+(?:\.\d+)?$/u);
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
    }),
  );
});
test('no number that is none is written', () => {
  expect(() => decimal(Number.NaN)).toThrow(RangeError);
  expect(() => decimal(Infinity)).toThrow(RangeError);
});

test('cells: null is empty, lists are joined by ；, text is never altered', () => {
  expect(cell(null)).toBe('');
  expect(cell(['县经信局', '县科技局'])).toBe('县经信局；县科技局');
  expect(cell([])).toBe('');
  expect(cell('=1+1')).toBe('=1+1');
  expect(cell(' 前后有空格 ')).toBe(' 前后有空格 ');
});
test('any cell comes back from a CSV reader as it was', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '，', '；', ' ', '甲', '𠮷', 'a', '\t', '=', '\u2028') }), {
          minLength: 2,
          maxLength: 2,
        }),
        { minLength: 1, maxLength: 5 },
      ),
      (rows) => {
        expect(parse(csvLines(rows), { record_delimiter: '\n' })).toEqual(rows);
      },
    ),
  );
});

test('offsets turn from UTF-16 into code points and back', () => {
  const to = codePointOffsets('𠮷县800');
  expect([0, 1, 2, 3, 6].map(to)).toEqual([0, 0, 1, 2, 5]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', '𠮷', 'a', '\ud842', '\udfb7') }), (text) => {
      expect(codePointCount(text)).toBe([...text].length);
      const convert = codePointOffsets(text);
      for (let at = 0; at <= text.length; at++) {
        const inside =
          at > 0 &&
          at < text.length &&
          /^[\ud800-\udbff][\udc00-\udfff]$/u.test(text.slice(at - 1, at + 1)) === false &&
          /[\ud800-\udbff]/.test(text[at - 1] ?? '') &&
          /[\udc00-\udfff]/.test(text[at] ?? '');
        if (!inside) expect([convert(at), utf16Offsets(text)(convert(at))]).toEqual([[...text.slice(0, at)].length, at]);
      }
    }),
  );
});
test('in files the quote is the slice in code points', () => {
  const ready = inCodePoints(sample());
  const points = [...SAMPLE_TEXT];
  for (const record of [...ready.targets, ...ready.quantities, ...ready.clusters, ...ready.responsibilities, ...ready.deadlines])
    expect(points.slice(record.char_start, record.char_end).join('')).toBe(record.quote);
  const [start, end] = ready.spans['T001']?.['unit']?.[0] ?? [0, 0];
  expect(points.slice(start, end).join('')).toBe('亿元');
});

test("tables: columns in the record's order, LF, no exponent, no noise", () => {
  const files = compile([sample()], { formats: ['csv'], bom: false, version: '0' });
  expect([...files.keys()].sort()).toEqual([
    'clusters.csv',
    'datapackage.json',
    'deadlines.csv',
    'documents.csv',
    'goals.csv',
    'numbers.csv',
    'quantities.csv',
    'responsibilities.csv',
    'sections.csv',
    'targets.csv',
    'text/sample.txt',
  ]);
  const targets = files.get('targets.csv') ?? '';
  expect(targets).not.toContain('\r');
  expect(targets.split('\n')[0]).toBe(columnsOf('targets').join(','));
  const [row] = parse(targets, { columns: true }) as Record<string, string>[];
  expect(row).toMatchObject({
    doc_id: 'sample',
    value: '1200',
    value_std: '120000000000',
    value_max: '',
    leads: '县经信局；县科技局',
    section: '目标',
  });
  const [quantity] = parse(files.get('quantities.csv') ?? '', { columns: true }) as Record<string, string>[];
  expect(quantity).toMatchObject({ value_std: '0.3', value_max_std: '0.00000052', deadline: '' });
  const [document] = parse(files.get('documents.csv') ?? '', { columns: true }) as Record<string, string>[];
  expect(document?.['programmes']).toBe('“123”(county)；市“246”(city)');
  expect(files.get('text/sample.txt')).toBe(SAMPLE_TEXT);
});
test('a BOM stands at the beginning of each CSV file only when it is wanted', () => {
  const files = compile([sample(), sample()], { formats: ['csv', 'json', 'ndjson'], bom: true, version: '0' });
  for (const [path, text] of files) expect(text.split('\ufeff').length - 1, path).toBe(path.endsWith('.csv') ? 1 : 0);
});

test('JSON: sections nested, records under their section, spans beside the fields', () => {
  const nested = nestedDocument(sample()) as {
    document: { doc_id: string };
    sections: {
      section_id: string;
      targets: { target_id: string; spans?: object }[];
      sections: { section_id: string; quantities: object[]; responsibilities: object[] }[];
    }[];
    clusters: object[];
  };
  expect(nested.document.doc_id).toBe('sample');
  expect(nested.clusters).toHaveLength(1);
  expect(nested.sections.map((one) => one.section_id)).toEqual(['S1']);
  const top = nested.sections[0];
  expect(top?.targets.map((one) => one.target_id)).toEqual(['T001', 'T002']);
  expect(Object.keys(top?.targets[0]?.spans ?? {})).toEqual(['indicator', 'unit']);
  expect(top?.targets[1]).not.toHaveProperty('spans');
  expect(top?.sections[0]).toMatchObject({
    section_id: 'S2',
    quantities: [{ target_id: 'T003' }],
    responsibilities: [{ responsibility_id: 'R1' }],
  });
});
test('JSON text is read back as it was, ranges in one line', () => {
  const value = {
    spans: [
      [1, 2],
      [3, 4],
    ],
    text: '[ 1, 2 ]\n[\n  1,\n  2\n]',
    noise: 0.1 + 0.2,
  };
  const text = jsonText(value);
  expect(text).toContain('[1, 2],\n');
  expect(JSON.parse(text)).toEqual({ ...value, noise: 0.3 });
});
test('NDJSON: one record a line with its table', () => {
  const lines = (compile([sample()], { formats: ['ndjson'], bom: false, version: '0' }).get('records.ndjson') ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { table: string });
  expect(lines.map((line) => line.table)).toEqual([
    'documents',
    'sections',
    'sections',
    'targets',
    'targets',
    'quantities',
    'goals',
    'clusters',
    'responsibilities',
    'deadlines',
    'numbers',
    'numbers',
    'numbers',
  ]);
});
test('all formats hold the same records', () => {
  const files = compile([sample()], { formats: ['csv', 'json', 'ndjson'], bom: false, version: '0' });
  const collect = (node: unknown, ids: string[] = []): string[] => {
    if (Array.isArray(node)) for (const one of node) collect(one, ids);
    else if (node !== null && typeof node === 'object') {
      if ('target_id' in node) ids.push(`${String(node.target_id)} ${String((node as unknown as { char_start: number }).char_start)}`);
      for (const [key, one] of Object.entries(node)) if (key !== 'spans') collect(one, ids);
    }
    return ids;
  };
  const json = collect(JSON.parse(files.get('json/sample.json') ?? '')).sort();
  const ndjson = (files.get('records.ndjson') ?? '')
    .trimEnd()
    .split('\n')
    .flatMap((line) => collect(JSON.parse(line)))
    .sort();
  const csv = ['targets', 'quantities']
    .flatMap((table) =>
      (parse(files.get(`${table}.csv`) ?? '', { columns: true }) as Record<string, string>[]).map(
        (row) => `${row['target_id']} ${row['char_start']}`,
      ),
    )
    .sort();
  expect(json).toEqual(csv);
  expect(ndjson).toEqual(csv);
});
test('a document without text has no text file, and rows of no record are no lines', () => {
  const empty = {
    ...sample(),
    text: '',
    tree: null,
    sections: [],
    targets: [],
    quantities: [],
    clusters: [],
    responsibilities: [],
    deadlines: [],
    numbers: [],
    spans: {},
  };
  const files = compile([empty], { formats: ['csv', 'json'], bom: false, version: '0' });
  expect(files.has('text/sample.txt')).toBe(false);
  expect(files.get('targets.csv')).toBe(`${columnsOf('targets').join(',')}\n`);
  expect(csvRows('targets', [])).toBe('');
});

test('run.json sums up and holds nothing that differs between equal runs', () => {
  const { document } = sample();
  const about = { path: '/plans/x', size: 1, stated: '', certainty: { high: 0, medium: 0, low: 0 }, warnings: 0, bytes: {}, files: {} };
  const options = { formats: ['csv'], bom: false, manifest: null, lexicon: null };
  const text = [
    ...runFileText({
      version: '1',
      rules_hash: 'x',
      options,
      entries: [
        { ...about, file: document.file, document, unreadable: null },
        { ...about, file: document.file, document, unreadable: null },
        { ...about, file: 'x', document: null, unreadable: 'EACCES' },
      ],
      files: ['a.csv'],
    }),
  ].join('');
  const run = JSON.parse(text) as RunFile;
  expect(text).toBe(`${JSON.stringify(run, null, 2)}\n`);
  expect(run.totals).toMatchObject({ documents: 2, targets: 4, unexplained: 2 });
  expect(run.inputs[2]).toEqual({ file: 'x', doc_id: null, sha256: null, status: 'refused', reason: 'cannot-read: EACCES', counts: {} });
  expect(Object.keys(run)).toEqual(['tool', 'version', 'rules_hash', 'options', 'inputs', 'totals', 'files']);
  expect(text).not.toContain('/plans/x');
});
