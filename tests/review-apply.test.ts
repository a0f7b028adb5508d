import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { written } from '../src/check/quantity.js';
import { numberWords } from '../src/commitment/notation.js';
import type { Extraction } from '../src/model/extraction.js';
import type { TargetRecord } from '../src/model/record.js';
import { valuesOfRecord, wordsAt } from '../src/review/about.js';
import { applyCorrections } from '../src/review/apply.js';
import { REVIEWED_TABLES, withId, type Correction, type Unsigned } from '../src/review/correction.js';
import { validate } from '../src/validate/validate.js';
import { extractText, seed } from './setup/plans.js';
import { lineAbout, type Told } from './setup/review.js';

const TEXT = seed('xiangshan-123-clusters');
const base = extractText(TEXT, 'plan');
const line = lineAbout;
const stateOf = (plan: Extraction, entries: readonly Correction[]) => {
  const { extraction, fates } = applyCorrections(plan, entries);
  return { extraction, fates: fates.map(({ state, detail }) => (detail === null ? state : `${state} ${detail}`)) };
};
const target = (plan: Extraction, id: string): TargetRecord => [...plan.targets, ...plan.quantities].find((one) => one.target_id === id)!;

describe('corrections laid over an extraction', () => {
  it('change nothing where there are none, and say so', () => {
    expect(applyCorrections(base, [])).toEqual({ extraction: base, fates: [], rejected: 0 });
  });

  it('of a value carry what follows from it, and what was seen stays where it was', () => {
    const { extraction, fates } = stateOf(base, [
      line(base, 'targets', 0, { act: 'correct', field: 'value', from: 1, to: 4321, words: null }),
    ]);
    const [was, is] = [base.targets[0]!, extraction.targets[0]!];
    expect(fates).toEqual(['applied']);
    expect(is.value).toBe(4321);
    expect(is.value_std).toBe(Number(((4321 * was.value_std!) / was.value!).toPrecision(12)));
    expect(is.indicator_value).toBe(
      was.indicator_value === null ? null : Number(((4321 * was.indicator_value) / was.value!).toPrecision(12)),
    );
    expect(is.review).toBe('corrected');
    expect(is.quote).toBe(was.quote);
    expect(extraction.targets.slice(1).filter((one) => one.review !== null)).toEqual([]);
    expect(validate(extraction)).toEqual([]);
  });

  it('reject a record: its numeral has no record, restatements get another first mention, counts follow', () => {
    const first = base.targets.find(
      (one) => one.group_id === one.target_id && base.targets.some((other) => other !== one && other.group_id === one.target_id),
    )!;
    const at = base.targets.indexOf(first);
    const { extraction } = stateOf(base, [line(base, 'targets', at, { act: 'reject', values: valuesOfRecord('targets', first) })]);
    expect(extraction.targets.length).toBe(base.targets.length - 1);
    expect(extraction.document.targets).toBe(base.document.targets - 1);
    expect(extraction.targets.some((one) => one.group_id === first.target_id)).toBe(false);
    const numeral = base.numbers.find((one) => one.record_ids.includes(first.target_id))!;
    expect(extraction.numbers.find((one) => one.number_id === numeral.number_id)).toMatchObject({ verdict: 'rejected', record_ids: [] });
    expect(validate(extraction)).toEqual([]);
  });

  it('of a value that was typed leave its numeral with the record', () => {
    const { extraction } = stateOf(base, [
      line(base, 'targets', 2, { act: 'correct', field: 'value_text', from: '1200', to: '1300', words: null }),
    ]);
    const { target_id: id } = base.targets[2]!;
    expect(extraction.numbers.find(({ record_ids: ids }) => ids.includes(id))).toMatchObject({ text: '1200', verdict: 'target' });
  });

  it.each([
    ['value_max', 5, 'value_max: 5 ≤ 1200'],
    ['value', 1e308, 'value_std'],
    ['indicator_id', 'no-such-indicator', 'indicator_id'],
  ])('of %s to %s cannot be: the line is told of, and the record stays as it was read', (field, to, why) => {
    const { extraction, fates } = stateOf(base, [line(base, 'targets', 2, { act: 'correct', field, from: null, to, words: null })]);
    expect(fates[0]).toMatch(new RegExp(`^invalid .*${why}`, 'u'));
    expect(extraction.targets).toEqual(base.targets);
  });

  it('of a value are what messages show, not the words that were read', () => {
    const { extraction } = stateOf(base, [line(base, 'targets', 2, { act: 'correct', field: 'value', from: 1200, to: 1300, words: null })]);
    expect(written(base.targets[2]!)).toBe('1200亿元');
    expect(written(extraction.targets[2]!)).toBe('1300亿元');
    const doubled = { ...base.targets[2]!, review: 'corrected', value_text: '翻一番', value: 2, deadline: '2030-12-31' } as const;
    expect(numberWords(doubled)).toBe('翻一番');
    expect(numberWords({ ...doubled, value: 3 })).toBe('3');
    expect(numberWords({ ...doubled, value_text: '近百', value: 100 })).toBe('近百(100)');
  });

  it('that come after an acceptance are no other reading of the program', () => {
    const seen = valuesOfRecord('targets', base.targets[2]!);
    const accept = line(base, 'targets', 2, { act: 'accept', values: seen });
    const value = line(base, 'targets', 2, { act: 'correct', field: 'value', from: 1200, to: 1300, words: null });
    const name = line(base, 'targets', 2, { act: 'correct', field: 'indicator', from: null, to: '规上工业增加值', words: null });
    const { extraction, fates } = stateOf(base, [accept, value, name]);
    expect(fates).toEqual(['applied', 'applied', 'applied']);
    expect(extraction.targets[2]).toMatchObject({ value: 1300, indicator_id: 'value-added', review: 'corrected' });
  });

  it('make a fact of a target, in the other table and without what only targets have', () => {
    const { extraction } = stateOf(base, [
      line(base, 'targets', 2, { act: 'correct', field: 'kind', from: 'target', to: 'fact', words: null }),
    ]);
    const moved = target(extraction, base.targets[2]!.target_id);
    expect(extraction.quantities).toContain(moved);
    expect(moved).toMatchObject({ kind: 'fact', verb: null, strength: null, review: 'corrected' });
    expect(validate(extraction)).toEqual([]);
  });

  it('add a record from words, with what can be derived of them', () => {
    const quote = '“246”万千亿级产业集群';
    const start = TEXT.indexOf(quote);
    expect(start).toBeGreaterThan(0);
    const value = TEXT.indexOf('246', start);
    const entry = withId({
      time: '2027-02-01T00:00:00.000Z',
      reviewer: '王',
      why: '示例',
      doc_id: 'plan',
      table: 'targets',
      record: null,
      quote: {
        start,
        end: start + quote.length,
        exact: quote,
        prefix: TEXT.slice(start - 24, start),
        suffix: TEXT.slice(start + quote.length, start + quote.length + 24),
      },
      key: [value, value + 3],
      act: 'add',
      values: {
        kind: 'target',
        indicator: '规上工业总产值',
        value_text: '246',
        value: 246,
        unit: '亿元',
        measure: 'level',
        comparator: 'eq',
      },
      words: { value_text: wordsAt(base, [[value, value + 3]]) },
    } as Unsigned);
    const { extraction, fates } = stateOf(base, [entry]);
    expect(fates).toEqual(['applied']);
    const added = extraction.targets.at(-1)!;
    expect(added).toMatchObject({
      quote,
      value: 246,
      value_std: 246e8,
      unit_std: '元',
      indicator_value: 246e8,
      review: 'added',
      rule: 'by-hand',
    });
    expect(added.indicator_id).toBe('output-value');
    expect(added.sentence).toContain(quote);
    expect(validate(extraction)).toEqual([]);
  });

  it('take the newest word of two reviewers and say that they differ', () => {
    const { value } = base.targets[0]!;
    const lines = [
      line(base, 'targets', 0, { act: 'correct', field: 'value', from: value, to: 5, words: null, reviewer: '王' }),
      line(base, 'targets', 0, { act: 'correct', field: 'value', from: 5, to: 6, words: null, reviewer: '李' }),
    ];
    expect(stateOf(base, lines).extraction.targets[0]).toMatchObject({ value: 6, review: 'disputed' });
    const agreed = line(base, 'targets', 0, { act: 'correct', field: 'value', from: 6, to: 6, words: null, reviewer: '王' });
    expect(stateOf(base, [...lines, agreed]).extraction.targets[0]).toMatchObject({ value: 6, review: 'corrected' });
  });

  it('leave out a value that the column may not hold, and tell it', () => {
    const { extraction, fates } = stateOf(base, [
      line(base, 'targets', 0, { act: 'correct', field: 'measure', from: 'level', to: 'height', words: null }),
    ]);
    expect(fates).toEqual(['invalid measure: "height"']);
    expect(extraction.targets[0]).toEqual(base.targets[0]);
  });
});

describe('corrections after the text was altered', () => {
  const at = 5;
  const { quote } = base.targets[at]!;
  const correct = line(base, 'targets', at, { act: 'correct', field: 'value', from: base.targets[at]!.value, to: 77, words: null });

  it('are found again where paragraphs were put before them', () => {
    const later = extractText(`说明:本方案经县政府常务会议审议通过。\n\n${TEXT}`, 'plan');
    const { extraction, fates } = stateOf(later, [correct]);
    expect(fates).toEqual(['moved']);
    expect(extraction.targets.find((one) => one.review === 'corrected')).toMatchObject({ quote, value: 77 });
  });

  it('are not applied to other words in their place, and these are shown', () => {
    const { value_text } = base.targets[at]!;
    const place = TEXT.indexOf(quote, base.targets[at]!.char_start - 2);
    const altered = TEXT.slice(0, place) + quote.replace(value_text, '999') + TEXT.slice(place + quote.length);
    const { extraction, fates } = stateOf(extractText(altered, 'plan'), [correct]);
    expect(fates[0]).toMatch(/^changed .*999/u);
    expect(extraction.targets.filter((one) => one.review !== null)).toEqual([]);
  });

  it('are not applied where their words are gone', () => {
    const place = base.targets[at]!.char_start;
    const gone = TEXT.slice(0, place - 30) + TEXT.slice(place + quote.length + 30);
    expect(stateOf(extractText(gone, 'plan'), [correct]).fates[0]).toMatch(/^(?:gone|changed)/u);
  });

  it('that accepted another reading do not hold for the new one', () => {
    const accept = line(base, 'targets', at, { act: 'accept', values: { ...valuesOfRecord('targets', base.targets[at]!), value: 1 } });
    const { extraction, fates } = stateOf(base, [accept]);
    expect(fates).toEqual(['stale value']);
    expect(extraction.targets[at]!.review).toBeNull();
  });
});

describe('a record that was added', () => {
  it('is corrected and no second one where the program finds it by itself now', () => {
    const record = base.targets[4]!;
    const { record: _, ...about } = lineAbout(base, 'targets', 4, { act: 'note' });
    const words = { value_text: wordsAt(base, base.spans[record.target_id]!['value_text']!) };
    const { id: __, ...rest } = { ...about, act: 'add', record: null, values: { ...valuesOfRecord('targets', record), value: 42 }, words };
    const { extraction, fates } = stateOf(base, [withId(rest as unknown as Unsigned)]);
    expect(fates).toEqual(['applied']);
    expect(extraction.targets.length).toBe(base.targets.length);
    expect(extraction.targets[4]).toMatchObject({ value: 42, review: 'corrected' });
  });
});

describe('whatever reviewers decide', () => {
  const FIELDS = ['value', 'unit', 'kind', 'measure', 'deadline', 'indicator', 'comparator', 'headline'] as const;
  const VALUES = [
    null,
    0,
    -3.5,
    1e12,
    '',
    '亿元',
    '%',
    'fact',
    'target',
    'growth',
    '2030-12-31',
    '2030-13-41',
    true,
    false,
    ['a'],
  ] as const;
  const decision = fc.record({
    table: fc.constantFrom(...REVIEWED_TABLES),
    at: fc.nat(200),
    reviewer: fc.constantFrom('王', '李'),
    act: fc.constantFrom('accept', 'reject', 'correct', 'correct', 'note'),
    field: fc.constantFrom(...FIELDS),
    to: fc.constantFrom(...VALUES),
  });
  const lineOf = ({ table, at, reviewer, act, field, to }: typeof decision extends fc.Arbitrary<infer T> ? T : never): Correction[] => {
    const record = base[table][at % Math.max(1, base[table].length)];
    if (record === undefined) return [];
    const values = act === 'accept' || act === 'reject' ? { values: valuesOfRecord(table, record) } : {};
    const change = act === 'correct' ? { field, from: null, to, words: null } : {};
    return [lineAbout(base, table, base[table].indexOf(record as never), { act, reviewer, ...values, ...change } as Told)];
  };

  it('leaves an extraction that keeps the data contract, the same in any order of the lines', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 12 }), (decisions) => {
        const lines = decisions.flatMap(lineOf);
        const { extraction, fates } = applyCorrections(base, lines);
        expect(validate(extraction)).toEqual([]);
        expect(fates.length).toBe(lines.length);
        expect(applyCorrections(base, [...lines].reverse()).extraction).toEqual(extraction);
      }),
      { numRuns: 40 },
    );
  });

  it('is as if it had never been once it is taken back', () => {
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 8 }), (decisions) => {
        const lines = decisions.flatMap(lineOf);
        const undone = lines.map(({ id, table, record }) => {
          const at = base[table].findIndex((one) => Object.values(one).includes(record));
          return lineAbout(base, table, at, { act: 'undo', undoes: id });
        });
        expect(applyCorrections(base, [...lines, ...undone])).toEqual({ extraction: base, fates: [], rejected: 0 });
      }),
      { numRuns: 20 },
    );
  });
});
