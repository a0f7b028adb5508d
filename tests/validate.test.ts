import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Extraction } from '../src/model/extraction.js';
import { createProcessor } from '../src/processor.js';
import { decode } from '../src/read/decode.js';
import { prune } from '../src/validate/prune.js';
import { validate } from '../src/validate/validate.js';
import { place, sample, target } from './setup/sample.js';

const rules = (extraction: Extraction): string[] => [...new Set(validate(extraction).map((one) => one.rule))].sort();

test('a sound extraction has no faults and is left as it is', () => {
  const extraction = sample();
  expect(validate(extraction)).toEqual([]);
  expect(prune(extraction).extraction).toBe(extraction);
});

type Break = (extraction: Extraction) => Extraction;
const first =
  (change: object): Break =>
  (extraction) => ({ ...extraction, targets: extraction.targets.map((one, at) => (at === 0 ? { ...one, ...change } : one)) });

const BREAKS: readonly (readonly [name: string, rules: readonly string[], change: Break])[] = [
  ['quote is not the slice', ['quote-mismatch'], first({ quote: '规上工业总产值达到1300亿元' })],
  ['span outside the text', ['invalid-span'], first({ char_end: 10_000 })],
  ['empty span', ['invalid-span'], first({ char_end: place('规上')[0] })],
  ['unknown value of a field', ['invalid-field'], first({ measure: 'size' })],
  ['not a number', ['invalid-field'], first({ value: Number.NaN })],
  ['a field too many', ['invalid-field'], first({ colour: 'red' })],
  ['no such day', ['invalid-field'], first({ deadline: '2025-02-30' })],
  ['same id twice', ['duplicate-id'], first({ target_id: 'T002' })],
  ['id of another table', ['duplicate-id'], first({ target_id: 'S1' })],
  ['unknown section', ['dangling-reference'], first({ section_id: 'S9' })],
  ['another document', ['foreign-record'], first({ doc_id: 'other' })],
  ['wrong table', ['wrong-table'], first({ kind: 'budget' })],
  [
    'unknown parent',
    ['dangling-reference'],
    (one) => ({ ...one, sections: one.sections.map((section) => ({ ...section, parent_id: section.parent_id && 'S9' })) }),
  ],
  [
    'parent of the same level',
    ['invalid-parent'],
    (one) => ({ ...one, sections: one.sections.map((section) => ({ ...section, level: 1 })) }),
  ],
  [
    'unknown record of a number',
    ['dangling-reference'],
    (one) => ({ ...one, numbers: one.numbers.map((number) => ({ ...number, record_ids: ['T999'] })) }),
  ],
  ['count off by one', ['wrong-count'], (one) => ({ ...one, document: { ...one.document, targets: 3 } })],
  ['characters in UTF-16', ['wrong-count'], (one) => ({ ...one, document: { ...one.document, characters: one.text.length } })],
  ['place code of a document', ['invalid-field'], (one) => ({ ...one, document: { ...one.document, place_code: '33' } })],
  ['spans of a record that is not there', ['dangling-reference'], (one) => ({ ...one, spans: { T777: {} } })],
  [
    'span of a field that overlaps itself',
    ['invalid-span'],
    (one) => ({
      ...one,
      spans: {
        T001: {
          indicator: [
            [9, 12],
            [11, 13],
          ],
        },
      },
    }),
  ],
  ['text of a field elsewhere', ['span-text'], (one) => ({ ...one, spans: { T001: { indicator: [[0, 3]] } } })],
];

test.each(BREAKS)('fault found and mended: %s', (_name, expected, change) => {
  const broken = change(sample());
  expect(rules(broken)).toEqual(expect.arrayContaining([...expected]));
  const { extraction, diagnostics } = prune(broken);
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(validate(extraction).filter((one) => one.severity === 'error')).toEqual([]);
});

test('one bad record goes, the others stay, and the document says so', () => {
  const { extraction } = prune(first({ quote: '别处的话' })(sample()));
  expect(extraction.targets.map((one) => one.target_id)).toEqual(['T002']);
  expect(extraction.numbers[0]?.record_ids).toEqual([]);
  expect(extraction.spans).toEqual({});
  expect(extraction.document).toMatchObject({ status: 'partial', reason: 'invalid-records: T001', targets: 1 });
});

test('a comma that joins two times is no difference from their places', () => {
  const extraction = sample();
  const [start, end] = place('到2025年');
  const every = place('每年');
  const joined = {
    ...extraction,
    targets: [
      target('T001', '规上工业总产值达到1200亿元', 1200, '亿元', { deadline_text: '到2025年，每年' }),
      ...extraction.targets.slice(1),
    ],
    spans: { T001: { deadline_text: [[start, end], every] as const } },
  };
  expect(validate(joined)).toEqual([]);
});

test.each(readdirSync('seeds').filter((name) => name.endsWith('.txt')))('what the program makes of %s is sound', (file) => {
  const { text, encoding } = decode(readFileSync(`seeds/${file}`));
  const extraction = createProcessor().run({ file, format: 'txt', encoding, sha256: '0'.repeat(64), text }, 'seed');
  expect(validate(extraction)).toEqual([]);
});
