import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { withId, type Correction, type Unsigned } from '../src/review/correction.js';
import { decide } from '../src/review/decide.js';
import { LANES, lanesOfMarks } from '../src/review/lanes.js';
import { typedNumber, valueOfWords } from '../src/review/read-words.js';
import { recordState, valuesNow } from '../src/review/record-state.js';

describe('words that a reviewer selects for a value', () => {
  test.each([
    ['产值达到⟦1200⟧亿元', '1200', 1200, null, null, '亿元'],
    ['产值达到⟦1200亿元⟧,', '1200', 1200, null, null, '亿元'],
    ['新增⟦2-3⟧家', '2-3', 2, 3, 'range', '家'],
    ['形成⟦1个五百亿级产业集群⟧', '1', 1, null, null, '个'],
    ['培育⟦十余⟧万家企业', '十', 10, null, 'gt', '万家'],
    ['每年增长⟦3.5⟧%以上', '3.5', 3.5, null, null, '%'],
    ['培育企业⟦12\n00⟧家', '12\n00', 1200, null, null, '家'],
    ['𠮷县⟦７⟧家', '７', 7, null, null, '家'],
  ])('%s', (marked, words, value, max, comparator, unit) => {
    const [start, end] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1];
    const text = marked.replace(/[⟦⟧]/gu, '');
    const read = valueOfWords(text, start, end);
    expect(read && [text.slice(...read.words), read.value, read.max, read.comparator, read.unit && text.slice(...read.unit)]).toEqual([
      words,
      value,
      max,
      comparator,
      unit,
    ]);
  });
  test.each(['企业⟦有力⟧', '推进⟦一批⟧项目'])('%s holds no number', (marked) => {
    expect(valueOfWords(marked.replace(/[⟦⟧]/gu, ''), marked.indexOf('⟦'), marked.indexOf('⟧') - 1)).toBeNull();
  });
});

test.each([
  ['1,200', 1200],
  ['１２００.5', 1200.5],
  ['-3', -3],
  ['1,5', null],
  ['12,34', null],
  ['0x10', null],
  ['1e3', null],
  ['1200亿元', null],
  ['', null],
])('a number that was typed as %s is %s', (text, number) => {
  expect(typedNumber(text)).toBe(number);
});

describe('underlines', () => {
  it('within others are next to the text', () => {
    expect(
      lanesOfMarks([
        { start: 0, end: 20 },
        { start: 4, end: 8 },
        { start: 30, end: 33 },
      ]),
    ).toEqual([1, 0, 0]);
  });
  it('on one lane never overlap but on the last', () => {
    const stretch = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 25 }), (stretches) => {
        const lanes = lanesOfMarks(stretches);
        for (const [a, one] of stretches.entries())
          for (const [b, other] of stretches.entries())
            if (a < b && lanes[a] === lanes[b] && lanes[a] !== LANES - 1)
              expect(one.end <= other.start || other.end <= one.start).toBe(true);
      }),
    );
  });
});

describe('a record stands', () => {
  let minute = 0;
  const line = (act: Partial<Unsigned> & Pick<Unsigned, 'act'>, reviewer = '李'): Correction =>
    withId({
      time: `2027-01-01T00:${String(minute++).padStart(2, '0')}:00.000Z`,
      reviewer,
      doc_id: 'plan',
      table: 'targets',
      record: 'T001',
      quote: { start: 0, end: 2, exact: '产值', prefix: '', suffix: '' },
      key: [0, 2],
      why: null,
      ...act,
    } as Unsigned);
  const base = { value: 1000, unit: '亿元' };
  const standing = (...lines: Correction[]): string => recordState(base, decide(lines));
  const to = (value: number, reviewer?: string): Correction =>
    line({ act: 'correct', field: 'value', from: 1000, to: value, words: null }, reviewer);

  it('as what was last said of it', () => {
    expect(recordState(base, null)).toBe('open');
    expect(standing(line({ act: 'note' }))).toBe('open');
    expect(standing(line({ act: 'accept', values: { ...base, leads: [] } }))).toBe('accepted');
    expect(standing(line({ act: 'accept', values: { value: 900 } }))).toBe('open');
    expect(standing(to(1200))).toBe('corrected');
    expect(standing(to(1000))).toBe('accepted');
    expect(standing(line({ act: 'reject', values: base }))).toBe('rejected');
    expect(standing(to(1200), to(1300, '王'))).toBe('disputed');
    expect(standing(to(1200), to(1300, '王'), to(1300))).toBe('corrected');
  });
  it('with the values that were decided', () => {
    expect(valuesNow(base, decide([to(1200)]))).toEqual({ value: 1200, unit: '亿元' });
    expect(valuesNow(base, null)).toBe(base);
  });
});
