import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../src/model/view.js';
import { findDesignations } from '../src/extract/account/designations.js';
import { DESIGNATION_RULES } from '../src/rules/designations.js';

function find(text: string) {
  const view = viewOf(text, [[0, text.length]]);
  return { view, found: findDesignations(view) };
}

describe('spec table of designations', () => {
  const rows = readFileSync(new URL('specs/designations.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  it.each(rows)('%s: %s → %s', (text = '', numeral = '', verdict = '') => {
    const { view, found } = find(text);
    const at = view.text.indexOf(numeral);
    expect(at).toBeGreaterThanOrEqual(0);
    const over = found.find((one) => one.start < at + numeral.length && at < one.end);
    expect(over?.verdict ?? '').toBe(verdict);
  });
});

describe('rules of designations', () => {
  it('have ids of their own', () => expect(new Set(DESIGNATION_RULES.map((rule) => rule.id)).size).toBe(DESIGNATION_RULES.length));
  for (const rule of DESIGNATION_RULES) {
    for (const example of rule.examples) {
      it(`${rule.id} finds ${example.text}`, () => {
        const { view, found } = find(example.text);
        const matches = found.filter((one) => one.rule === rule.id).map((one) => ({ ...one, text: view.text.slice(one.start, one.end) }));
        expect(matches.length, JSON.stringify(found)).toBeGreaterThan(0);
        expect(matches).toContainEqual(expect.objectContaining(example.gives));
      });
    }
    for (const refusal of rule.refusals) {
      it(`${rule.id} refuses ${refusal.text} (${refusal.why})`, () =>
        expect(find(refusal.text).found.filter((one) => one.rule === rule.id)).toEqual([]));
    }
  }
});

describe('findDesignations', () => {
  it('gives ordered stretches without overlaps', () => {
    const { found } = find('(1)到2025年,实施“123”工程,落实《若干意见》第三条,建成5G基站100个;一是、二是。');
    for (let at = 1; at < found.length; at++) expect(found[at]?.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
  });
  it('never throws', () => {
    for (const text of ['', '“', '《《《', '第第第', '一一一一一一', '1'.repeat(500), '“”'.repeat(200)])
      expect(() => find(text)).not.toThrow();
  });
});
