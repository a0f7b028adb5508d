import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phraseRulesOf } from '../src/model/phrase-rule.js';
import { literals, SRC } from './setup/regexps.js';

/**
 * How many expressions with Chinese characters may stand in the program without a name, an example and a refusal. The knowledge of the
 * language belongs into rules (CONTRIBUTING.md), so this number only falls.
 */
const BOUND = 50;

const HAN = /\p{Script=Han}/u;

/** Expressions in a part of a row: one, or several by what they look at. */
function* patternsIn(part: unknown): Generator<RegExp> {
  if (part instanceof RegExp) yield part;
  else if (typeof part === 'object' && part !== null && !Array.isArray(part)) for (const one of Object.values(part)) yield* patternsIn(one);
}

/** Sources of the expressions that a row holds: a row has examples and refusals, and one or several patterns. */
function sourcesOfRows(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return;
  const rows = phraseRulesOf(value) ?? (Array.isArray(value) ? value : Object.values(value));
  for (const row of rows as unknown[]) {
    if (typeof row !== 'object' || row === null) continue;
    const { examples, refusals } = row as { examples?: unknown; refusals?: unknown };
    if (Array.isArray(examples) && examples.length > 0 && Array.isArray(refusals) && refusals.length > 0)
      for (const pattern of patternsIn(row)) found.add(pattern.source);
  }
}

async function namedSources(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const path of readdirSync(join(SRC, 'rules'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const module = (await import(/* @vite-ignore */ `../src/rules/${path}`)) as Record<string, unknown>;
    for (const value of Object.values(module)) sourcesOfRows(value, found);
  }
  return found;
}

/** An expression that is put together in a table of rules is the property of a row, whose type asks for examples and refusals. */
const PROPERTY = /\b(?:pattern|[a-z]\w*Subject):\s*$/u;

/** Literals with Chinese characters, and `new RegExp(…)` whose arguments hold some, that are the pattern of no row. */
function anonymousIn(path: string, named: ReadonlySet<string>): string[] {
  const text = readFileSync(join(SRC, path), 'utf8');
  const rules = path.startsWith('rules');
  const built = [...text.matchAll(/new RegExp\((?:[^()]|\([^()]*\))*\)/gu)]
    .filter(({ index }) => !rules || !PROPERTY.test(text.slice(0, index)))
    .map(({ 0: source, index }) => ({ line: text.slice(0, index).split('\n').length, source }));
  return [...literals(text).filter(({ source }) => !rules || !named.has(source)), ...built]
    .filter(({ source }) => HAN.test(source))
    .map(({ line, source }) => `${path}:${line} ${source}`);
}

test('few expressions stand outside the rules', async () => {
  const named = await namedSources();
  const found = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .flatMap((path) => anonymousIn(path, named));
  const files = [...new Set(found.map((one) => one.slice(0, one.indexOf(':'))))];
  const list = files.map((file) => `${file}: ${found.filter((one) => one.startsWith(`${file}:`)).length}`);
  expect(found.length, list.join('\n')).toBeLessThanOrEqual(BOUND);
});
