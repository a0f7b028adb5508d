import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECK_IDS } from '../src/check/catalogue.js';
import { checkPlans } from '../src/check/check.js';
import type { Finding } from '../src/check/finding.js';
import { foldText } from '../src/model/view.js';
import { extractText } from './setup/plans.js';

/**
 * Made-up plans of many genres with planted faults, and with things near to them that are none. The table was written before the checks
 * were run on them; a `todo` at the head of a note is a row that the checks still miss.
 */
const DIR = 'tests/plans-checks';
const texts = new Map(
  readdirSync(DIR)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name.slice(0, -4), readFileSync(`${DIR}/${name}`, 'utf8')]),
);
const rows = readFileSync(`${DIR}/expected.tsv`, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [doc = '', check = '', words = '', why = ''] = line.split('\t');
    return { doc, check, words, why };
  });
const faults = rows.filter(({ check }) => check !== '-');
const findings = checkPlans([...texts].map(([name, text]) => extractText(text, name)));

const plain = (text: string): string => foldText(text).replace(/\s/gu, '');
/** Does one of the places of a finding hold the words, or are they a part of them? */
const touches = ({ places }: Finding, doc: string, words: string): boolean =>
  places.some(
    (place) => place.doc_id === doc && (plain(place.sentence).includes(plain(words)) || plain(words).includes(plain(place.quote))),
  );
const explains = (finding: Finding): boolean =>
  faults.some(({ doc, check, words }) => check.split(',').includes(finding.check) && touches(finding, doc, words));

test('the table is about the plans', () => {
  expect(rows.filter(({ doc, words }) => !plain(texts.get(doc) ?? '').includes(plain(words)))).toEqual([]);
  expect(faults.flatMap(({ check }) => check.split(',')).filter((id) => !CHECK_IDS.includes(id))).toEqual([]);
  expect([faults.length >= 30, rows.length - faults.length >= 40]).toEqual([true, true]);
});
describe('planted faults', () => {
  test.each(faults.filter(({ why }) => !why.startsWith('todo')))('$doc: $check in $words ($why)', ({ doc, check, words }) => {
    expect(findings.some((one) => check.split(',').includes(one.check) && touches(one, doc, words))).toBe(true);
  });
  // a row that is found needs its todo no more
  test.each(faults.filter(({ why }) => why.startsWith('todo')))(
    'still missed in $doc: $check in $words ($why)',
    ({ doc, check, words }) => {
      expect(findings.some((one) => check.split(',').includes(one.check) && touches(one, doc, words))).toBe(false);
    },
  );
});
test('nothing else is found, near as it may be', () => {
  // notes are no questions
  expect(findings.filter((one) => one.severity !== 'info' && !explains(one)).map(({ key, message }) => `${key} ${message.zh}`)).toEqual([]);
});
