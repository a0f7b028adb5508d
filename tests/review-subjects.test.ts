import { describe, expect, it } from 'vitest';
import { selectorAt, withId, type Correction, type Unsigned } from '../src/review/correction.js';
import { keyPlace, subjectsOf, type ReviewedRecord } from '../src/review/subjects.js';

const TEXT = '一、目标\n到2027年,产值达到1200亿元,新增企业7家。\n单位能耗、单位排放分别下降4%。\n二、措施\n新增企业7家的奖励。';

const placeOf = (words: string, text = TEXT, from = 0): [number, number] => {
  const start = [...text.slice(0, text.indexOf(words, from))].length;
  return [start, start + [...words].length];
};
/** A record on a quote, with its own words in it. */
function made(id: string, quote: string, key: string, of: string | null, text = TEXT) {
  const [charStart, charEnd] = placeOf(quote, text);
  const record: ReviewedRecord = { table: 'targets', id, charStart, charEnd, of };
  return { record, key: placeOf(key, text, text.indexOf(quote)) };
}
type Made = ReturnType<typeof made>;
const records = (text = TEXT): Made[] => [
  made('T001', '产值达到1200亿元', '1200亿元', '产值', text),
  made('T002', '新增企业7家。', '7家', '企业', text),
  made('T003', '单位能耗、单位排放分别下降4%', '4%', '单位能耗', text),
  made('T004', '单位能耗、单位排放分别下降4%', '4%', '单位排放', text),
];
let minute = 0;
function line(one: Made, act: Partial<Unsigned> & Pick<Unsigned, 'act'>): Correction {
  return withId({
    time: `2027-01-01T00:${String(minute++).padStart(2, '0')}:00.000Z`,
    reviewer: '李',
    doc_id: 'plan',
    table: 'targets',
    record: one.record.id,
    quote: selectorAt([...TEXT], one.record.charStart, one.record.charEnd),
    key: one.key,
    ...(one.record.of ? { of: one.record.of } : {}),
    why: null,
    ...act,
  } as Unsigned);
}
const join = (text: string, made: readonly Made[], entries: readonly Correction[]) =>
  subjectsOf(
    text,
    (_table, id) => made.find(({ record }) => record.id === id)?.key ?? null,
    made.map(({ record }) => record),
    entries,
  );

describe('entries and records', () => {
  it('are joined by the words that a record stands on, whatever its number', () => {
    const [first, second] = records() as [Made, Made];
    const entries = [line(first, { act: 'accept', values: { value: 1200 } }), line(second, { act: 'reject', values: {} })];
    const renumbered = records().map((one, at) => ({ ...one, record: { ...one.record, id: `T01${at}` } }));
    const { decisions, notFound, moved } = join(TEXT, renumbered, entries);
    expect([...decisions].map(([key, { rejected }]) => [key, rejected])).toEqual([
      ['targets T010', false],
      ['targets T011', true],
    ]);
    expect([notFound, moved]).toEqual([[], []]);
  });

  it('find each other after a text was put before them, and in a target that is a fact now', () => {
    const text = `总则。\n\n${TEXT.replace('1200亿元', '1200\n亿元')}`;
    const key = placeOf('1200\n亿元', text);
    const now: Made = { record: { table: 'quantities', id: 'Q001', charStart: key[0] - 4, charEnd: key[1], of: '产值' }, key };
    const entry = line(records()[0]!, {
      act: 'correct',
      field: 'unit',
      from: '亿元',
      to: '万元',
      words: { span: [[20, 22]], exact: '亿元' },
    });
    const { decisions, moved, wordsNow } = join(text, [now], [entry]);
    expect(decisions.get('quantities Q001')?.fields.get('unit')?.to).toBe('万元');
    expect(moved).toEqual([entry]);
    const words = entry.act === 'correct' && entry.words;
    expect(words && words.span).toEqual([placeOf('亿元')]);
    expect(words && wordsNow(entry, words)).toEqual([placeOf('亿元', text)]);
  });

  it('tell records on the same words apart by what they are of, and never guess', () => {
    const [, , energy, emission] = records() as [Made, Made, Made, Made];
    const plain = { ...energy, record: { ...energy.record, of: null } };
    const [own, unclear] = [line(emission, { act: 'accept', values: {} }), line(plain, { act: 'reject', values: {} })];
    const { decisions, notFound } = join(TEXT, records(), [own, unclear]);
    expect([...decisions.keys()]).toEqual(['targets T004']);
    expect(notFound).toEqual([{ entry: unclear, found: 'twins' }]);
  });

  it('that are not there are reported: words that changed, words without a record', () => {
    const [first, second] = records() as [Made, Made];
    const entries = [first, second].map((one) => line(one, { act: 'accept', values: {} }));
    const text = TEXT.replace('产值达到1200亿元', '产值达到1300亿元');
    const { decisions, notFound } = join(text, [], entries);
    expect(decisions.size).toBe(0);
    expect(notFound.map(({ found }) => (typeof found === 'string' ? found : found.state))).toEqual(['changed', 'no-record']);
  });

  it('where a dataset knows no words but the quote are joined by the quote', () => {
    const [first] = records() as [Made];
    const quote: [number, number] = [first.record.charStart, first.record.charEnd];
    const fromTable = line({ ...first, key: quote }, { act: 'accept', values: {} });
    expect([...join(TEXT, records(), [fromTable]).decisions.keys()]).toEqual(['targets T001']);
    const known = line(first, { act: 'accept', values: {} });
    expect([...subjectsOf(TEXT, () => null, [first.record], [known]).decisions.keys()]).toEqual(['targets T001']);
  });
});

describe('the place of the words that a record is about', () => {
  const place = (text: string, value: string): string | null => {
    const found = keyPlace(text, [2, text.length], undefined, value);
    return found && text.slice(...found);
  };
  it('is its span, else the one place in its quote that has them', () => {
    expect(keyPlace('新增企业7家', [0, 7], [[4, 5]], '7')).toEqual([4, 5]);
    expect(place('、(责任单位:𠮷县发改局、县经信\n局)', '县经信局')).toBe('县经信\n局');
    expect(place('、培育5个,新增5家', '5')).toBeNull();
    expect(place('、培育5个', '六')).toBeNull();
  });
});

describe('an added record', () => {
  const reward = (): Made => {
    const key = placeOf('7家', TEXT, TEXT.indexOf('二、'));
    return { record: { table: 'targets', id: '', charStart: key[0] - 4, charEnd: key[1], of: '奖励' }, key };
  };
  const add = (one: Made): Correction => line(one, { act: 'add', record: null, values: { value: 7 }, words: {} });

  it('takes what is said of it later, and goes when it is taken back', () => {
    const entry = add(reward());
    const later = line(reward(), { act: 'correct', field: 'value', from: 7, to: 8, words: null });
    const { added } = join(TEXT, records(), [entry, later]);
    expect(added.map(({ key, quote, decision }) => [key, quote, decision.fields.get('value')?.to])).toEqual([
      [reward().key, [reward().record.charStart, reward().record.charEnd], 8],
    ]);
    const undo = line(reward(), { act: 'undo', undoes: entry.id });
    const without = join(TEXT, records(), [entry, later, undo]);
    expect([without.added, without.notFound]).toEqual([[], [{ entry: later, found: 'no-record' }]]);
  });

  it('is the program’s once the program finds it, and another where it is of something else', () => {
    const [, second] = records() as [Made, Made];
    const known = join(TEXT, records(), [add(second)]);
    expect([known.added.length, known.decisions.get('targets T002')?.added !== null]).toEqual([0, true]);
    const other = join(TEXT, records(), [add({ ...second, record: { ...second.record, of: '规上企业' } })]);
    expect(other.added.map(({ beside }) => beside)).toEqual([['T002']]);
    expect(other.decisions.size).toBe(0);
  });
});
