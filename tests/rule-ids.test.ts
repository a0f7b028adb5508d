import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultBook } from '../src/book/rule-book.js';
import { documentMetadata } from '../src/extract/document/metadata.js';
import { findMentions } from '../src/extract/mentions.js';
import { codePassages } from '../src/extract/quantities/passages.js';
import { readPlan } from '../src/extract/reading.js';
import { extract } from '../src/index.js';
import { anchorOf } from '../src/extract/anchor.js';
import { decode } from '../src/read/decode.js';
import { CATALOGUE } from '../src/rules/catalogue.js';
import { LEFT_OUT_RULES, SHARING_RULES } from '../src/rules/decided.js';
import { structure } from '../src/structure/structure.js';

/** Plans and pages below a folder of the project. */
function plansIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => decode(readFileSync(join(folder, name))).text);
}

/** The sentences of a table of tests, each as a paragraph. */
function sentencesOf(table: string): string {
  const cells = readFileSync(join('tests/specs', table), 'utf8')
    .split('\n')
    .flatMap((row) => row.split('\t').filter((cell) => /\p{Script=Han}{3}/u.test(cell)));
  return [...new Set(cells)].join('\n');
}

/**
 * All texts that the project has: seeds, plans and fixtures of the tests, sentences of the test tables, examples and refusals of the
 * rules.
 */
function allTexts(): string[] {
  const rules = CATALOGUE.flatMap(({ examples, refusals }) => [...examples, ...refusals].map(({ text }) => text.replace(/[⟦⟧]/gu, '')));
  return [
    ...plansIn('seeds'),
    ...plansIn('tests'),
    ...readdirSync('tests/specs')
      .filter((name) => name.endsWith('.tsv'))
      .map(sentencesOf),
    ...rules,
  ];
}

/** Ids of the rules that a text's records and numerals cite, in the tables and inside. */
function citedIn(text: string): string[] {
  const { plan } = structure(text);
  const document = readPlan(text, plan);
  const metadata = documentMetadata(document);
  const anchor = anchorOf(metadata);
  const options = { anchor, programmes: metadata.programmes, book: defaultBook() };
  const { quantities, goals, clusters, attributions, times } = findMentions(document, options);
  return [
    ...quantities.flatMap(({ rules }) => rules),
    ...[...codePassages(document, options)].flatMap(({ result }) => [
      ...result.mentions.flatMap(({ rules }) => rules),
      ...result.uncoded.map(({ rule }) => rule),
    ]),
    ...[...goals, ...clusters, ...attributions, ...times].map(({ rule }) => rule),
  ];
}

describe('rules that the engine decides by the parts of a phrase', () => {
  test.each(SHARING_RULES.flatMap(({ id, examples }) => examples.map(({ text, gives }) => [id, text, gives] as const)))(
    '%s: %s',
    (id, text, gives) => {
      const { targets, quantities } = extract(text);
      expect([...targets, ...quantities].filter(({ rule }) => rule.split('+').includes(id))).toContainEqual(expect.objectContaining(gives));
    },
  );
  test.each(SHARING_RULES.flatMap(({ id, refusals }) => refusals.map(({ text }) => [id, text] as const)))('%s leaves %s', (id, text) => {
    const { targets, quantities } = extract(text);
    expect(targets.length + quantities.length).toBeGreaterThan(0);
    expect(citedIn(text)).not.toContain(id);
  });
  test.each(LEFT_OUT_RULES.flatMap(({ id, examples }) => examples.map(({ text, gives }) => [id, text, gives] as const)))(
    '%s: %s',
    (id, text, gives) => {
      expect(citedIn(text)).toContain(id);
      expect(extract(text).numbers).toContainEqual(expect.objectContaining(gives));
    },
  );
  test.each(LEFT_OUT_RULES.flatMap(({ id, refusals }) => refusals.map(({ text }) => [id, text] as const)))('%s leaves %s', (id, text) => {
    expect(extract(text).targets.length).toBe(1);
    expect(citedIn(text)).not.toContain(id);
  });
});

test('every rule that a record cites is in the catalogue', () => {
  const cited = new Set(allTexts().flatMap(citedIn));
  const known = new Set(CATALOGUE.map(({ id }) => id));
  expect(cited.size).toBeGreaterThan(100);
  expect([...cited].filter((id) => !known.has(id)).sort()).toEqual([]);
});
