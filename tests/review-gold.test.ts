import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../src/evaluate/evaluate.js';
import { goldOfJson } from '../src/evaluate/gold.js';
import { PROGRAM, reviewAgreement, type CoderPair } from '../src/evaluate/reviews.js';
import type { ScoredRow } from '../src/evaluate/same.js';
import type { Extraction } from '../src/model/extraction.js';
import { withId, selectorAt, type Correction, type FieldValue, type Unsigned } from '../src/review/correction.js';
import type { ReviewDocument, ReviewItem } from '../src/review/document.js';
import { goldNames, goldOf } from '../src/review/gold.js';
import { digestOf } from '../src/review/log.js';
import { reviewStatusOf } from '../src/review/status.js';
import { PLAN, planOfText, reviewed } from './setup/reviewed.js';

let plan: Extraction;
let base: ReviewDocument;
beforeAll(async () => {
  plan = await planOfText(PLAN);
  base = reviewed(plan);
});

let minute = 0;
/** A line of a reviewer about a record. */
function line(reviewer: string, id: string, act: Partial<Unsigned> & Pick<Unsigned, 'act'>): Correction {
  const item = base.items.find((one) => one.id === id)!;
  return withId({
    time: `2027-01-01T00:${String(minute++ % 60).padStart(2, '0')}:00.000Z`,
    reviewer,
    doc_id: 'plan',
    table: item.table,
    record: id,
    quote: selectorAt(base.points, ...item.quote),
    key: item.key,
    ...(item.of === null ? {} : { of: item.of }),
    why: null,
    ...act,
  } as Unsigned);
}
const accept = (who: string, { id, values }: ReviewItem): Correction => line(who, id, { act: 'accept', values });
const correct = (who: string, id: string, field: string, from: FieldValue, to: FieldValue): Correction =>
  line(who, id, { act: 'correct', field, from, to, words: null });
const quantities = (): ReviewItem[] => base.items.filter(({ table }) => table === 'targets' || table === 'quantities');

describe('gold files', () => {
  it('hold the tables that are wholly decided, and no other', () => {
    const [first, ...rest] = quantities();
    const some = goldOf(
      reviewed(
        plan,
        rest.map((item) => accept('李', item)),
      ),
      null,
    );
    expect(some.gold).toBeNull();
    expect(some.coverage[0]).toEqual({ table: 'targets', records: 10, undecided: 1, coded: false });
    const all = goldOf(
      reviewed(
        plan,
        [first!, ...rest].map((item) => accept('李', item)),
      ),
      null,
    );
    expect(Object.keys(all.gold ?? {})).toEqual(['targets']);
    expect(all.records).toBe(10);
  });
  it('have corrected values with what follows from them, not what was rejected, and tell quotes apart that stand twice', () => {
    const entries = quantities().map((item) => accept('李', item));
    const lines = [...entries, correct('李', 'T001', 'value', 1200, 1300), line('李', 'T009', { act: 'reject', values: {} })];
    const rows = goldOf(reviewed(plan, lines), null).gold?.['targets'] ?? [];
    expect(rows).toHaveLength(9);
    expect(rows[0]).toMatchObject({ value: 1300, value_std: 130_000_000_000, quote: '规上工业总产值达到1200亿元', headline: true });
    expect(rows[0]).not.toHaveProperty('nth');
    expect(rows.find(({ quote }) => quote === '新增高新技术企业50家')).toMatchObject({ nth: 1 });
  });
  it('take one reviewer alone; who differ from each other have decided nothing together', () => {
    const mine = quantities().map((item) => accept('李', item));
    const lines = [...mine, correct('王', 'T001', 'value', 1200, 1300)];
    expect(goldOf(reviewed(plan, lines), null).coverage[0]).toMatchObject({ undecided: 1, coded: false });
    expect(goldOf(reviewed(plan, lines), '李').gold?.['targets']?.[0]).toMatchObject({ value: 1200 });
    expect(goldOf(reviewed(plan, lines), '王').gold).toBeNull();
  });
  it('are read by the evaluation, and agree with the tables that they come from', () => {
    const { gold } = goldOf(
      reviewed(
        plan,
        base.items.map((item) => accept('李', item)),
      ),
      null,
    );
    expect(Object.keys(gold ?? {}).sort()).toEqual(['clusters', 'deadlines', 'goals', 'responsibilities', 'targets']);
    const rows = (table: 'targets' | 'quantities' | 'goals' | 'clusters' | 'responsibilities' | 'deadlines' | 'sections'): ScoredRow[] =>
      plan[table].map((row) => row as unknown as ScoredRow);
    const result = evaluate(
      {
        documents: [{ ...plan.document } as unknown as ScoredRow],
        targets: rows('targets'),
        quantities: rows('quantities'),
        goals: rows('goals'),
        clusters: rows('clusters'),
        responsibilities: rows('responsibilities'),
        deadlines: rows('deadlines'),
        sections: rows('sections'),
      },
      // 𠮷 makes UTF-16 and code points differ: the rows of files have code points
      [goldOfJson('plan', JSON.stringify(gold))],
      { plan: plan.text.replace('𠮷', '吉') + ' ' },
    );
    expect(result.absent).toEqual([]);
    expect(result.tables.map(({ table, coded }) => `${table} ${coded}`)).toContain('targets 9');
  });
  it('are called as the evaluation finds them', () => {
    const names = goldNames([
      { docId: 'a-plan', file: 'a/规划.txt' },
      { docId: 'b-plan', file: 'b/规划.pdf' },
      { docId: 'c', file: 'c/意见.docx' },
    ]);
    expect([...names]).toEqual([
      ['a-plan', 'a-plan'],
      ['b-plan', 'b-plan'],
      ['c', '意见'],
    ]);
    expect(goldOfJson('a-plan', '{"doc_id":"a-plan","targets":[]}')).toMatchObject({ name: 'a-plan', by: 'doc_id' });
  });
});

describe('agreement between reviewers', () => {
  const pairOf = (entries: readonly Correction[], first: string, second: string): CoderPair | undefined =>
    reviewAgreement([reviewed(plan, entries)]).pairs.find((one) => one.first === first && one.second === second);
  it('is over the records that both have decided', () => {
    const [a, b, c, d] = quantities() as [ReviewItem, ReviewItem, ReviewItem, ReviewItem];
    const entries = [
      accept('李', a),
      accept('李', b),
      accept('李', c),
      line('李', d.id, { act: 'reject', values: {} }),
      accept('王', a),
      correct('王', b.id, 'value', b.values['value'] ?? null, 55),
      line('王', c.id, { act: 'reject', values: {} }),
    ];
    const pair = pairOf(entries, '李', '王');
    expect(pair?.tables).toMatchObject([{ table: 'targets', records: 3, both: 2, onlyFirst: 1, onlySecond: 0, f1: { value: 0.8 } }]);
    expect(pair?.fields.find(({ field }) => field === 'value')).toMatchObject({
      records: 2,
      agreement: { value: 0.5 },
      alpha: { level: 'ratio' },
    });
    expect(pair?.fields.find(({ field }) => field === 'measure')).toMatchObject({ agreement: { value: 1 } });
    expect(pairOf(entries, '李', PROGRAM)?.tables).toMatchObject([{ records: 4, both: 3, onlyFirst: 0, onlySecond: 1 }]);
  });
  it('lists what they say differently', () => {
    const [a, b] = quantities() as [ReviewItem, ReviewItem];
    const entries = [
      accept('李', a),
      correct('王', a.id, 'value', 1200, 1300),
      accept('李', b),
      line('王', b.id, { act: 'reject', values: {} }),
    ];
    expect(reviewAgreement([reviewed(plan, entries)]).disputes).toMatchObject([
      { record: a.id, field: 'value', values: { 李: 1200, 王: 1300 } },
      { record: b.id, field: 'record', values: { 李: 'accept', 王: 'reject' } },
    ]);
  });
  it('has no interval for one document, and one for two', () => {
    const entries = quantities().flatMap((item) => [accept('李', item), accept('王', item)]);
    const one = reviewed(plan, entries);
    const [alone] = reviewAgreement([one]).pairs;
    const [both] = reviewAgreement([one, { ...one, docId: 'other' }]).pairs;
    expect([alone?.tables[0]?.f1.interval, both?.tables[0]?.f1.interval]).toEqual([null, [1, 1]]);
  });
});

describe('the status of a review', () => {
  it('counts what was decided, by whom, and what is not in the tables yet', () => {
    const [a, b, c] = quantities() as [ReviewItem, ReviewItem, ReviewItem];
    const entries = [accept('李', a), correct('李', b.id, 'value', 50, 55), line('王', c.id, { act: 'reject', values: {} })];
    const document = reviewed(plan, entries);
    expect(reviewStatusOf(document, null)).toMatchObject({
      records: base.items.length,
      decided: 3,
      accepted: 1,
      corrected: 1,
      rejected: 1,
      disputed: 0,
      reviewers: { 李: 2, 王: 1 },
      left: [],
      unwritten: 3,
    });
    expect(reviewStatusOf(document, digestOf(entries)).unwritten).toBe(0);
    expect(reviewStatusOf(document, digestOf(document.entries.slice(0, 2))).unwritten).toBeLessThanOrEqual(3);
  });
  it('tells which lines no longer find their words', async () => {
    const [a] = quantities() as [ReviewItem];
    const altered = await planOfText(PLAN.replace('规上工业总产值达到1200亿元', '规上工业总产值达到1500亿元'));
    const { left, accepted } = reviewStatusOf(reviewed(altered, [accept('李', a)]), null);
    expect([left.map(({ state, detail }) => [state, detail]), accepted]).toEqual([[['changed', '规上工业总产值达到1500亿元']], 0]);
  });
});
