import { describe, expect, it } from 'vitest';
import type { Extraction } from '../src/model/extraction.js';
import { ID_COLUMN, idOf, RECORD_TABLES } from '../src/model/tables.js';
import { textOf } from '../src/model/span.js';
import { leavesOf, rangeOf, type Plan } from '../src/model/tree.js';
import type { Node, Parent } from 'unist';
import { standardise } from '../src/normalise/unit.js';
import { structure } from '../src/structure/structure.js';
import { validate } from '../src/validate/validate.js';
import { extractText, MADE, NAMES, seed } from './setup/plans.js';

const texts: readonly (readonly [name: string, text: string])[] = [
  ...NAMES.map((name) => [name, seed(name)] as const),
  ...Object.entries(MADE),
];
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/gu, '');

function siblings(node: Node): void {
  const children = (node as Parent).children as Node[] | undefined;
  if (!children || children.length === 0) return;
  const [from, to] = rangeOf(node);
  let at = from;
  for (const child of children) {
    const [start, end] = rangeOf(child);
    expect(start, `${child.type} in ${node.type}`).toBeGreaterThanOrEqual(at);
    expect(end, `${child.type} in ${node.type}`).toBeGreaterThanOrEqual(start);
    at = end;
    siblings(child);
  }
  expect(at, node.type).toBeLessThanOrEqual(to);
}

/** Offsets of every digit of the source, and of the first character of what states a number in words. */
function digits(text: string): number[] {
  return [
    ...text.matchAll(
      /[0-9０-９]|两位数|翻[一两]番|百分之|[一二三四五六七八九]分之|[二三四五六七八九]?十[一二三四五六七八九]?(?=[家个项名件](?!人|别|性))/gu,
    ),
  ].map((match) => match.index);
}

describe.each(texts)('%s', (name, text) => {
  const extraction: Extraction = extractText(text);
  const { plan }: { plan: Plan } = structure(text);
  const quantities = [...extraction.targets, ...extraction.quantities];

  it('leaves cover the source; siblings are ordered and disjoint', () => {
    expect(
      leavesOf(plan)
        .map((leaf) => leaf.value)
        .join(''),
    ).toBe(text);
    siblings(plan);
  });

  it('what is skipped says why', () => {
    expect(leavesOf(plan).filter((leaf) => leaf.type === 'noise' && leaf.data?.reason === undefined)).toEqual([]);
  });

  it('the contract holds: quote is the slice, ids are unique, references resolve, counts agree', () => {
    expect(validate(extraction)).toEqual([]);
    for (const table of RECORD_TABLES)
      for (const record of extraction[table]) {
        if ('quote' in record) expect(text.slice(record.char_start, record.char_end), idOf(table, record)).toBe(record.quote);
      }
    const ids = RECORD_TABLES.flatMap((table) => extraction[table].map((record) => idOf(table, record)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(ID_COLUMN)).toEqual(expect.arrayContaining([...RECORD_TABLES]));
  });

  it('a field is the text of its place', () => {
    const records = new Map(
      RECORD_TABLES.flatMap((table) =>
        extraction[table].map((record) => [idOf(table, record), record as unknown as Record<string, unknown>] as const),
      ),
    );
    for (const [id, fields] of Object.entries(extraction.spans))
      for (const [field, span] of Object.entries(fields)) {
        const value = records.get(id)?.[field];
        if (field === 'deadline_text') expect(bare(String(value)).replaceAll('，', ''), `${id} ${field}`).toBe(bare(textOf(text, span)));
        else expect(bare(String(value)), `${id} ${field}`).toBe(bare(textOf(text, span)));
        for (const [at, [start, end]] of span.entries())
          expect(start, `${id} ${field}`).toBeGreaterThanOrEqual(at === 0 ? 0 : (span[at - 1]?.[1] ?? end));
      }
  });

  it('a quantity lies inside its sentence, a verbatim field has a place', () => {
    for (const row of quantities) {
      expect(bare(row.sentence), row.target_id).toContain(bare(row.quote));
      expect(bare(row.quote), row.target_id).toContain(bare(row.value_text));
      expect(extraction.spans[row.target_id]?.['value_text'], row.target_id).toBeDefined();
      if (row.indicator !== null) expect(extraction.spans[row.target_id]?.['indicator'], row.target_id).toBeDefined();
    }
  });

  it('every digit stands in exactly one numeral', () => {
    const owners = new Map<number, string[]>();
    for (const number of extraction.numbers)
      for (let at = number.char_start; at < number.char_end; at++) owners.set(at, [...(owners.get(at) ?? []), number.number_id]);
    const around = (at: number): string => `${text.slice(Math.max(0, at - 12), at)}⟦${text.charAt(at)}⟧${text.slice(at + 1, at + 12)}`;
    expect(
      digits(text)
        .filter((at) => owners.get(at) === undefined)
        .map(around),
    ).toEqual([]);
    expect([...owners].filter(([, ids]) => ids.length > 1).map(([at, ids]) => `${around(at)} ${ids.join(' ')}`)).toEqual([]);
  });

  it('numerals and records point at each other', () => {
    const used = new Set(extraction.numbers.flatMap((number) => number.record_ids));
    expect(quantities.filter((row) => !used.has(row.target_id)).map((row) => `${row.target_id} ${row.quote}`)).toEqual([]);
    const byId = new Map(quantities.map((row) => [row.target_id, row]));
    for (const number of extraction.numbers) {
      expect(bare(text.slice(number.char_start, number.char_end)), number.number_id).toContain(bare(number.text).charAt(0));
      for (const id of number.record_ids)
        expect(byId.get(id)?.kind, `${number.number_id} ${number.text} is ${number.verdict}`).toBe(number.verdict);
      if (['target', 'threshold', 'incentive', 'budget', 'fact'].includes(number.verdict))
        expect(number.record_ids.length, `${number.number_id} ${number.text}`).toBeGreaterThan(0);
    }
  });

  it('derived values say where they come from', () => {
    for (const row of quantities) {
      expect(row.rule, row.target_id).not.toBe('');
      if (row.deadline !== null) expect(row.deadline_source, row.target_id).not.toBeNull();
      if (row.deadline_source === 'document')
        expect([row.deadline_text, extraction.document.period_start], row.target_id).toEqual([null, extraction.document.period_end]);
      if (row.deadline_source === 'explicit') expect(row.deadline_text, row.target_id).not.toBeNull();
      if (row.value === null) expect([row.comparator, row.warnings], row.target_id).toEqual([null, expect.arrayContaining(['vague'])]);
      if (row.comparator === 'range') expect(row.value_max, row.target_id).not.toBeNull();
      if (row.value !== null && row.value_std !== null && row.value_max !== null)
        expect(row.value_max_std, row.target_id).toBe(standardise(row.value_max, row.value_std / row.value));
      if (row.indicator === null) expect(row.warnings, row.target_id).toContain('no-indicator');
      if (row.unit !== null && row.unit_std === null && row.value_std !== null)
        expect(row.warnings, `${row.target_id} ${row.unit}`).toEqual(expect.arrayContaining([expect.stringMatching(/unit/u)]));
    }
  });

  it('at most one numeral in a hundred is unexplained', () => {
    const { unexplained, numbers } = extraction.document;
    if (NAMES.includes(name)) expect(unexplained).toBeLessThanOrEqual(numbers / 100);
  });

  it('the same again', () => {
    expect(JSON.stringify({ ...extractText(text), timings: {} })).toBe(JSON.stringify({ ...extraction, timings: {} }));
  });
});
