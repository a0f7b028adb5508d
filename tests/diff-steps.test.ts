import { describe, expect, it } from 'vitest';
import type { Commitment } from '../src/commitment/commitment.js';
import { matchCommitments } from '../src/diff/targets/match.js';
import type { TargetRecord } from '../src/model/record.js';
import { commitmentOf, planOf } from './setup/commitments.js';

// Which commitments of two plans become pairs where several could: what is cheaper first, then the nearer year, the nearer value, the
// nearer place in the text.

const OUTPUT = '规上工业总产值|level|元';
let next = 0;
const plan = { a: planOf([], { doc_id: 'a' }), b: planOf([], { doc_id: 'b' }) };
const one = (side: 'a' | 'b', short: string, value: number, deadline: string | null, more: Partial<TargetRecord> = {}): Commitment =>
  commitmentOf(plan[side], short, { value, deadline, target_id: `T${String(++next).padStart(3, '0')}`, ...more });
const words = ({ first }: Commitment): string => `${first.value} ${first.deadline?.slice(0, 4) ?? '-'}`;
function pairsOf(as: readonly Commitment[], bs: readonly Commitment[]): { pairs: string[]; onlyA: string[]; onlyB: string[] } {
  const { pairs, onlyA, onlyB } = matchCommitments(as, bs);
  return { pairs: pairs.map(({ a, b }) => `${words(a)} ~ ${words(b)}`), onlyA: onlyA.map(words), onlyB: onlyB.map(words) };
}

describe('steps of one promise', () => {
  const year = (at: number): string => `${at}-12-31`;
  it('are paired by their years; the first of one plan is not the last of the other', () => {
    expect(
      pairsOf(
        [one('a', OUTPUT, 180, year(2022)), one('a', OUTPUT, 300, year(2025))],
        [one('b', OUTPUT, 280, year(2025)), one('b', OUTPUT, 400, year(2027))],
      ),
    ).toEqual({ pairs: ['300 2025 ~ 280 2025'], onlyA: ['180 2022'], onlyB: ['400 2027'] });
  });
  it('the other way round as well', () => {
    expect(
      pairsOf(
        [one('a', OUTPUT, 280, year(2025)), one('a', OUTPUT, 400, year(2027))],
        [one('b', OUTPUT, 180, year(2022)), one('b', OUTPUT, 300, year(2025))],
      ),
    ).toEqual({ pairs: ['280 2025 ~ 300 2025'], onlyA: ['400 2027'], onlyB: ['180 2022'] });
  });
  it('may be of other years where no step of both stands between', () => {
    expect(pairsOf([one('a', OUTPUT, 180, year(2022))], [one('b', OUTPUT, 400, year(2027))]).pairs).toEqual(['180 2022 ~ 400 2027']);
  });
  it('of another promise are no steps between', () => {
    const tax = '规上工业亩均税收|level|元/亩';
    expect(
      pairsOf(
        [one('a', OUTPUT, 180, year(2022)), one('a', tax, 30, year(2025))],
        [one('b', tax, 35, year(2025)), one('b', OUTPUT, 400, year(2027))],
      ).pairs,
    ).toEqual(['180 2022 ~ 400 2027', '30 2025 ~ 35 2025']);
  });
  it('at the year of either end are no steps between', () => {
    expect(
      pairsOf(
        [one('a', OUTPUT, 180, year(2022)), one('a', OUTPUT, 190, year(2022))],
        [one('b', OUTPUT, 181, year(2022)), one('b', OUTPUT, 400, year(2027))],
      ).pairs,
    ).toEqual(['180 2022 ~ 181 2022', '190 2022 ~ 400 2027']);
  });
  it('at the later year are no steps between either', () => {
    expect(
      pairsOf(
        [one('a', OUTPUT, 180, year(2022)), one('a', OUTPUT, 390, year(2027))],
        [one('b', OUTPUT, 400, year(2027)), one('b', OUTPUT, 900, year(2027))],
      ).pairs,
    ).toEqual(['180 2022 ~ 900 2027', '390 2027 ~ 400 2027']);
  });
  it('of two years are no step that both plans have', () => {
    expect(
      pairsOf(
        [one('a', OUTPUT, 180, year(2022)), one('a', OUTPUT, 250, year(2024))],
        [one('b', OUTPUT, 260, year(2025)), one('b', OUTPUT, 400, year(2027))],
      ).pairs,
    ).toEqual(['180 2022 ~ 400 2027', '250 2024 ~ 260 2025']);
  });
  it('without a year skip nothing', () => {
    expect(
      pairsOf(
        [one('a', OUTPUT, 180, null), one('a', OUTPUT, 300, year(2025))],
        [one('b', OUTPUT, 280, year(2025)), one('b', OUTPUT, 400, year(2027))],
      ).pairs,
    ).toEqual(['180 - ~ 400 2027', '300 2025 ~ 280 2025']);
  });
});

describe('of several that cost the same', () => {
  it('the nearer value is the pair', () => {
    expect(
      pairsOf([one('a', OUTPUT, 100, null)], [one('b', OUTPUT, 300, null), one('b', OUTPUT, 120, null), one('b', OUTPUT, 40, null)]),
    ).toEqual({ pairs: ['100 - ~ 120 -'], onlyA: [], onlyB: ['300 -', '40 -'] });
  });
  it('the nearer year goes before the nearer value', () => {
    expect(
      pairsOf([one('a', OUTPUT, 100, '2025-12-31')], [one('b', OUTPUT, 100, '2030-12-31'), one('b', OUTPUT, 200, '2026-12-31')]).pairs,
    ).toEqual(['100 2025 ~ 200 2026']);
  });
  it('what costs less goes before the nearer year', () => {
    expect(
      pairsOf(
        [one('a', OUTPUT, 100, '2025-12-31')],
        [one('b', '工业总产值|level|元', 100, '2025-12-31'), one('b', OUTPUT, 200, '2030-12-31')],
      ).pairs,
    ).toEqual(['100 2025 ~ 200 2030']);
  });
  it('the nearer place in the text decides between equal ones', () => {
    expect(
      pairsOf(
        [one('a', '亩均税收|level|元/亩', 1, null), one('a', OUTPUT, 100, null)],
        [one('b', OUTPUT, 100, null, { deadline_text: 'first' }), one('b', OUTPUT, 100, null, { deadline_text: 'second' })],
      ).onlyB.length,
    ).toBe(1);
    const { pairs } = matchCommitments(
      [one('a', '亩均税收|level|元/亩', 1, null), one('a', OUTPUT, 100, null)],
      [one('b', OUTPUT, 100, null, { deadline_text: 'first' }), one('b', OUTPUT, 100, null, { deadline_text: 'second' })],
    );
    expect(pairs.map(({ b }) => b.first.deadline_text)).toEqual(['second']);
  });
  it.each([
    ['T001', 'T002', 'first'],
    ['T002', 'T001', 'second'],
  ])('of two as near the one whose id is the smaller: %s before and %s behind', (before, behind, chosen) => {
    const { pairs } = matchCommitments(
      [one('a', '亩均税收|level|元/亩', 1, null), one('a', OUTPUT, 100, null)],
      [
        one('b', OUTPUT, 100, null, { deadline_text: 'first', target_id: before }),
        one('b', '研发投入强度|level|%', 3, null),
        one('b', OUTPUT, 100, null, { deadline_text: 'second', target_id: behind }),
      ],
    );
    expect(pairs.map(({ b }) => b.first.deadline_text)).toEqual([chosen]);
  });
  it('a name that the registry does not know may be one that it does', () => {
    expect(
      pairsOf([one('a', '集聚区能级|level|个', 3, null)], [one('b', '集聚区能级|level|个', 4, null), one('b', OUTPUT, 100, null)]).pairs,
    ).toEqual(['3 - ~ 4 -']);
  });
});
