import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expand } from '../src/model/rule.js';
import { CATALOGUE } from '../src/rules/catalogue.js';
import { REASONS } from '../src/rules/reasons.js';

function script(name: string, ...args: readonly string[]): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, [`scripts/${name}.mjs`, ...args], { encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('the catalogue', () => {
  test('ids are unique, and every rule has a summary, a codebook section and an example', () => {
    const ids = CATALOGUE.map((rule) => rule.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(
      CATALOGUE.filter((rule) => rule.summary.trim() === '' || !/^[1-79]$/u.test(rule.codebook) || rule.examples.length === 0).map(
        (rule) => rule.id,
      ),
    ).toEqual([]);
  });
  test('patterns compile', () => {
    for (const { pattern } of CATALOGUE)
      if (pattern) expect(() => new RegExp(expand(pattern.source, pattern.fragments), 'dgu')).not.toThrow();
  });
  test('no rule of a rule file is left out', () => {
    const written = readdirSync('src/rules')
      .filter((name) => name.endsWith('.ts') && !['catalogue.ts', 'reasons.ts'].includes(name))
      .flatMap((name) =>
        [
          ...readFileSync(`src/rules/${name}`, 'utf8').matchAll(
            /\bid: '([a-z0-9-]+)'|^ {2,4}(?:\.\.\.)?(?:rule|frame)\(\s*'([a-z0-9-]+)'/gmu,
          ),
        ].map((match) => [name, match[1] ?? match[2] ?? '']),
      );
    const known = new Set(CATALOGUE.map((rule) => rule.id));
    expect(written.length).toBeGreaterThan(150);
    expect(written.filter(([name, id]) => !known.has(id ?? '') && !known.has(`frame-${id ?? ''}`) && name !== 'headings.ts')).toEqual([]);
  });
});

describe('support', () => {
  const { code, out } = script('rules-support');
  test('every rule that fires in fewer than two seeds has a reason, and every reason its rule', () => {
    expect(out.split('\n').filter((line) => /NO REASON GIVEN|there is no rule/u.test(line))).toEqual([]);
    expect(code).toBe(0);
  });
  test('a reason is one line', () => {
    for (const [id, why] of Object.entries(REASONS))
      expect([id, why.length > 10 && why.length < 140 && !why.includes('\n')]).toEqual([id, true]);
  });
  test('the rules of quantities are those that the tables name', () => {
    const named = new Set(
      ['targets', 'quantities'].flatMap((table) =>
        [...readFileSync(`extracted/${table}.csv`, 'utf8').matchAll(/\b(?:frame|kind)-[a-z-]+/gu)].map((match) => match[0]),
      ),
    );
    expect([...named].filter((id) => id !== 'frame-none' && !CATALOGUE.some((rule) => rule.id === id))).toEqual([]);
    expect(named.size).toBeGreaterThan(5);
  });
});

test('docs/rules.md is up to date (npm run rules:docs)', () => {
  expect(script('rules-docs', '--check')).toMatchObject({ code: 0, err: '' });
});
