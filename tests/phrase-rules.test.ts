import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { phraseRulesOf, phraseTable, type PhraseRule } from '../src/model/phrase-rule.js';
import { PHRASES } from '../src/rules/phrase-catalogue.js';

/** Every phrase rule of every module below src: modules export their tables. */
async function allPhraseRules(): Promise<PhraseRule[]> {
  const files = readdirSync('src/rules', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((name) => import(/* @vite-ignore */ `../src/rules/${name}`) as Promise<Record<string, unknown>>),
  );
  return [...new Set(modules.flatMap((module) => Object.values(module)))].flatMap((value) => phraseRulesOf(value) ?? []);
}

/** A pattern with the flag g or y keeps its place between two calls: each text is a new one. */
function matches({ pattern }: PhraseRule, text: string): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}

test('a table gives patterns by name and rules with ids', () => {
  const table = phraseTable('sample', { ofSize: { summary: 'sizes', pattern: /级$/u, examples: ['百亿级'], refusals: ['级别'] } });
  expect(table.ofSize.test('百亿级')).toBe(true);
  expect(phraseRulesOf(table)?.map(({ id }) => id)).toEqual(['sample-of-size']);
  expect(phraseRulesOf({ ofSize: /级$/u })).toBeNull();
});

test('every phrase rule matches its examples and none of its refusals', async () => {
  const rules = await allPhraseRules();
  expect(
    rules.flatMap((rule) => rule.examples.filter((text) => !matches(rule, text)).map((text) => `${rule.id} should match ${text}`)),
  ).toEqual([]);
  expect(
    rules.flatMap((rule) => rule.refusals.filter((text) => matches(rule, text)).map((text) => `${rule.id} should not match ${text}`)),
  ).toEqual([]);
});

test('phrase rules have ids of their own, a summary, an example and a refusal', async () => {
  const rules = await allPhraseRules();
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const bare = rules.filter((rule) => rule.summary.length < 8 || rule.examples.length === 0 || rule.refusals.length === 0);
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('the list of phrase rules has every table below src/rules', async () => {
  const listed = new Set(PHRASES.map(({ id }) => id));
  expect((await allPhraseRules()).map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
});
