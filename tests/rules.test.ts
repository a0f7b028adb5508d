import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultBook } from '../src/book/rule-book.js';
import { findDesignations } from '../src/extract/account/designations.js';
import { kindOf } from '../src/extract/quantities/kind.js';
import { findQuantityShapes } from '../src/extract/quantities/shapes.js';
import { findTargets } from '../src/extract/quantities/targets.js';
import { timesOf } from '../src/extract/times/times.js';
import type { Rule } from '../src/model/rule.js';
import { viewOf } from '../src/model/view.js';
import { findNumerals } from '../src/normalise/number.js';
import { placeRows } from '../src/rules/lexicons/places.js';
import { townships } from '../src/rules/lexicons/townships.js';
import { KIND_RULES } from '../src/rules/kinds.js';
import { FRAMES } from '../src/rules/targets.js';
import { splitSentences } from '../src/segment/sentences.js';

const RULES_DIR = fileURLToPath(new URL('../src/rules/', import.meta.url));
const TESTS_DIR = fileURLToPath(new URL('./', import.meta.url));

function isRule(value: unknown): value is Rule {
  const one = value as Partial<Rule> | null;
  return (
    typeof one === 'object' &&
    one !== null &&
    typeof one.id === 'string' &&
    typeof one.pattern === 'string' &&
    Array.isArray(one.examples) &&
    Array.isArray(one.refusals)
  );
}

/** Every rule of a module, whatever the list that holds it. */
async function rulesOf(file: string): Promise<Rule[]> {
  const module = (await import(/* @vite-ignore */ `../src/rules/${file}`)) as Record<string, unknown>;
  return [
    ...new Set(Object.values(module).flatMap((value) => (Array.isArray(value) ? value.filter(isRule) : isRule(value) ? [value] : []))),
  ];
}
const files = readdirSync(RULES_DIR)
  .filter((name) => name.endsWith('.ts'))
  .sort();
const all = (await Promise.all(files.map(async (file) => (await rulesOf(file)).map((rule) => ({ file, rule }))))).flat();
const ruleFiles = [...new Set(all.map(({ file }) => file))];

/** Rules that need no refusal: nothing looks like them and is none. */
const NO_REFUSAL = new Set([
  'heading-part',
  'heading-chapter',
  'heading-section',
  'heading-article',
  'heading-arabic-half',
  'heading-circled',
  'heading-box',
]);

describe('every rule', () => {
  it('is found', () => {
    expect(ruleFiles).toEqual(
      expect.arrayContaining([
        'clusters.ts',
        'deadlines.ts',
        'designations.ts',
        'metadata.ts',
        'headings.ts',
        'kinds.ts',
        'responsibilities.ts',
        'targets.ts',
      ]),
    );
    expect(all.length).toBeGreaterThan(150);
  });
  it('has an id that no other rule of any file has', () => {
    const ids = all.map(({ rule }) => rule.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });
  it('has a summary, a section of the codebook, an example and a refusal', () => {
    expect(
      all.filter(({ rule }) => rule.summary === '' || !/^[1-79]$/u.test(rule.codebook) || rule.finds === '').map(({ rule }) => rule.id),
    ).toEqual([]);
    expect(all.filter(({ rule }) => rule.examples.length === 0).map(({ rule }) => rule.id)).toEqual([]);
    expect(
      all.filter(({ rule }) => rule.refusals.length === 0 && !NO_REFUSAL.has(rule.id) && rule.finds !== 'frame').map(({ rule }) => rule.id),
    ).toEqual([]);
    expect(all.flatMap(({ rule }) => rule.refusals.filter(({ why }) => why === '').map(({ text }) => `${rule.id} ${text}`))).toEqual([]);
  });
  it('has examples that hold one of its triggers', () => {
    const fold = (text: string): string => viewOf(text.replace(/[⟦⟧]/gu, ''), [[0, text.replace(/[⟦⟧]/gu, '').length]]).text;
    expect(
      all.flatMap(({ rule }) =>
        rule.examples
          .filter(({ text }) => rule.triggers.length > 0 && !rule.triggers.some((word) => fold(text).includes(word) || text.includes(word)))
          .map(({ text }) => `${rule.id} ${text}`),
      ),
    ).toEqual([]);
  });
  it('is run by a test that walks over its file', () => {
    const tests = readdirSync(TESTS_DIR)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(`${TESTS_DIR}${name}`, 'utf8'));
    const untested = ruleFiles.filter(
      (file) => !tests.some((text) => text.includes(`rules/${file.replace(/\.ts$/u, '.js')}'`) && /\.examples\b/u.test(text)),
    );
    expect(untested).toEqual([]);
  });
});

describe('kinds', () => {
  const DIMENSIONS = ['money', 'ratio', 'count', 'organisation', 'people', 'time', 'area', 'bare', 'age', 'rank', 'mass', 'power'];
  /** The text without the marks, and the quantity that they stand around. */
  function marked(text: string): { sentence: string; start: number; end: number } {
    const start = text.indexOf('⟦');
    const end = text.indexOf('⟧') - 1;
    return { sentence: text.replace(/[⟦⟧]/gu, ''), start, end };
  }
  function dimensionOf(sentence: string, start: number, end: number, allowed: readonly string[] | undefined): string {
    const shape = findQuantityShapes(sentence, defaultBook()).find((one) => one.start < end && one.end > start);
    const own = shape?.dimension ?? 'none';
    return allowed === undefined || allowed.includes(own) ? own : (allowed[0] ?? own);
  }
  for (const rule of KIND_RULES) {
    it.each(rule.examples.map(({ text, gives }) => [text, String(gives['kind'])]))(`${rule.id}: %s is %s`, (text, kind) => {
      const { sentence, start, end } = marked(text);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(kindOf(sentence, start, end, dimensionOf(sentence, start, end, rule.dimensions), defaultBook()).kind).toBe(kind);
    });
    it.each(rule.refusals.map(({ text, why }) => [text, why]))(`${rule.id} leaves %s: %s`, (text) => {
      const { sentence, start, end } = marked(text);
      for (const dimension of [dimensionOf(sentence, start, end, undefined), ...DIMENSIONS]) {
        if (dimension !== dimensionOf(sentence, start, end, undefined) && rule.dimensions !== undefined) continue;
        expect(kindOf(sentence, start, end, dimension, defaultBook()).rule, dimension).not.toBe(rule.id);
      }
    });
  }
});

describe('frames', () => {
  function quantitiesOf(text: string): { rules: readonly string[]; indicator: string; action: string | null }[] {
    const view = viewOf(text, [[0, text.length]]);
    const times = timesOf(view, { written: null, singleYear: null, periodStart: null, periodEnd: null });
    const designations = findDesignations(view, times);
    const shapes = findQuantityShapes(
      view.text,
      defaultBook(),
      (start, end) => designations.some((one) => start < one.end && end > one.start),
      findNumerals(view.text),
    );
    return findTargets({
      text: view.text,
      sentences: splitSentences(view.text),
      times,
      quantities: shapes,
      book: defaultBook(),
      goals: false,
      listed: null,
      limit: null,
      severalYears: false,
      role: null,
      reference: { reviewed: null, opening: null, written: null },
      retrospective: false,
      past: false,
      headingEnd: 0,
      above: null,
      trace: null,
    }).mentions.map((one) => ({
      rules: one.rules,
      indicator: one.indicator.map(([start, end]) => view.text.slice(start, end)).join(''),
      action: one.action ? view.text.slice(...one.action) : null,
    }));
  }
  for (const rule of FRAMES) {
    it.each(rule.examples.map(({ text, gives }) => [text, gives] as const))(`${rule.id}: %s`, (text, gives) => {
      const found = quantitiesOf(text);
      expect(found).toContainEqual(
        expect.objectContaining({ ...gives, rules: expect.arrayContaining([expect.stringContaining(rule.id)]) }),
      );
    });
    if (rule.refusals.length > 0)
      it.each(rule.refusals.map(({ text, why }) => [text, why]))(`${rule.id} leaves %s: %s`, (text) => {
        expect(
          quantitiesOf(text)
            .flatMap((one) => one.rules)
            .filter((id) => id === rule.id || id === `frame-${rule.id}`),
        ).toEqual([]);
      });
  }
});

describe('lexicons', () => {
  const names = readdirSync(`${RULES_DIR}lexicons/`)
    .filter((name) => name.endsWith('.ts') && !name.startsWith('places'))
    .sort();
  /** Words of the field that are also the short name of a place; townships are looked for by their full names. */
  const PLAIN = new Set<string>(['新建', '城区', '公安', '港口', '海港', '南部', '合作', '新兴', '全州']);
  const places = new Set(
    [
      ...placeRows().flatMap(({ name, short }) => [name, short]),
      ...[...townships().namesIn()].filter((name) => /(?:街道|镇|乡|苏木)$/u.test(name)),
    ].filter((name) => name.length >= 2),
  );

  async function listsOf(file: string): Promise<[name: string, words: readonly string[]][]> {
    const module = (await import(/* @vite-ignore */ `../src/rules/lexicons/${file}`)) as Record<string, unknown>;
    return Object.entries(module).filter(
      (entry): entry is [string, readonly string[]] => Array.isArray(entry[1]) && entry[1].every((word) => typeof word === 'string'),
    );
  }
  it.each(names)('%s has no word twice in a list', async (file) => {
    for (const [name, list] of await listsOf(file))
      expect(
        list.filter((word, at) => list.indexOf(word) !== at),
        name,
      ).toEqual([]);
  });
  it.each(names)('%s has no place', async (file) => {
    for (const [name, list] of await listsOf(file))
      expect(
        list.filter((word) => places.has(word) && !PLAIN.has(word)),
        name,
      ).toEqual([]);
  });
  it('units stand once each', async () => {
    const { UNITS } = await import('../src/rules/lexicons/units.js');
    const written = UNITS.map(({ unit }) => unit);
    expect(written.filter((unit, at) => written.indexOf(unit) !== at)).toEqual([]);
    expect(UNITS.filter(({ factor, base, dimension }) => !(factor > 0) || base === '' || dimension === '').map(({ unit }) => unit)).toEqual(
      [],
    );
    const bases = new Map(UNITS.map(({ unit, base, dimension }) => [unit, { base, dimension }]));
    expect(
      UNITS.filter(
        ({ unit, base, dimension }) => base !== unit && bases.get(base) !== undefined && bases.get(base)?.dimension !== dimension,
      ).map(({ unit }) => unit),
    ).toEqual([]);
  });
  it('no pattern names a county or a city', () => {
    const full = placeRows()
      .filter(({ name, level }) => level !== 'province' && name.length >= 3)
      .map(({ name }) => name);
    expect(all.flatMap(({ rule }) => full.filter((name) => rule.pattern.includes(name)).map((name) => `${rule.id} ${name}`))).toEqual([]);
    const known = /象山|鄞州|嵊泗|宁波|舟山/u;
    expect(
      all.filter(({ rule }) => known.test(rule.pattern) || rule.triggers.some((word) => known.test(word))).map(({ rule }) => rule.id),
    ).toEqual([]);
  });
});
