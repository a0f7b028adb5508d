import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FingerprintIndex } from '../src/reuse/candidates.js';
import { fingerprintsOf, keyOf } from '../src/reuse/fingerprints.js';
import { orderOf } from '../src/reuse/moments.js';
import { reuse, type ReuseOptions } from '../src/reuse/reuse.js';
import { planTextOf } from '../src/reuse/plan-text.js';
import { clausesOf } from '../src/diff/clauses/clause-text.js';
import { properNamesOf } from '../src/diff/clauses/skeleton.js';
import type { Extraction } from '../src/model/extraction.js';
import { extractText, NAMES, seed } from './setup/plans.js';

const seeds = NAMES.map((name) => extractText(seed(name), name));
const points = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

const FIRST = '依托海岸线和渔港群打造近海牧场与冷链仓储一体的水产加工带';
const SECOND = '对连续三年亩产达标的种植大户按照每亩200元的标准给予轮作补贴';
/** A plan of invented paragraphs. */
const made = (id: string, title: string, ...paragraphs: string[]): Extraction =>
  extractText(`${title}\n\n一、主要任务\n${paragraphs.join('\n')}\n`, id);
const pairsOf = (plans: readonly Extraction[], options?: ReuseOptions) => [...reuse(plans, options).pairs];

describe('fingerprints', () => {
  it('are those of the clause without its numbers and names', () => {
    const [a, b] = [made('a', '临海县行动方案', `${SECOND}。`), made('b', '平川县行动方案', `${SECOND.replace('200', '350')}。`)].map(
      planTextOf,
    );
    expect([...(a?.prints ?? [])]).toEqual([...(b?.prints ?? [])]);
    expect(a?.prints.length).toBeGreaterThan(4);
    expect([...(a?.keys ?? [])]).toEqual([...(b?.keys ?? [])]);
  });
  it('are shared by any two texts with 11 characters in a row in common', () => {
    const han = fc.array(
      fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code)),
      { maxLength: 30 },
    );
    const text = han.map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        text,
        text,
        text,
        fc.array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: 11, maxLength: 11 }),
        (a, b, c, d, run) => {
          const both = String.fromCharCode(...run);
          const prints = new Set(fingerprintsOf(a + both + b));
          expect(fingerprintsOf(c + both + d).some((one) => prints.has(one))).toBe(true);
        },
      ),
    );
  });
  it.each(['推进企业上云', '＃％', 'http://www.example.org/columns/plans', ''])('%s has none: it says too little', (core) => {
    expect(fingerprintsOf(core)).toEqual([]);
  });
  it('keys tell clauses apart', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(keyOf(a) === keyOf(b)).toBe(a === b);
      }),
    );
  });
});

describe('the index of fingerprints', () => {
  const sets = fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }), { minLength: 1, maxLength: 12 });
  it('finds the plans that share three and enough of the smaller one', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(0, 0.2, 0.5), fc.integer({ min: 2, max: 6 }), (plans, least, limit) => {
        const index = new FingerprintIndex();
        for (const [at, prints] of plans.entries()) index.add(prints, at);
        const { of, common } = index.candidates(limit);
        const holders = (print: number): number => plans.filter((prints) => prints.includes(print)).length;
        expect([...common].sort((a, b) => a - b)).toEqual(
          Array.from({ length: 41 }, (_, print) => print).filter((print) => holders(print) > limit),
        );
        for (const [at, prints] of plans.entries())
          expect(of(at, least)).toEqual(
            plans.flatMap((others, other) => {
              const both = [...new Set(prints)].filter((one) => others.includes(one) && !common.has(one)).length;
              const small = Math.min(new Set(prints).size, new Set(others).size);
              return other > at && both >= 3 && both >= least * small ? [other] : [];
            }),
          );
      }),
    );
  });
  it('links every plan of a crowd with the first and with its neighbours, not with all', () => {
    const index = new FingerprintIndex();
    for (let plan = 0; plan < 500; plan++) index.add([1, 2, 3], plan);
    const { of, crowded } = index.candidates(1000);
    expect(crowded).toBe(3);
    expect(of(0, 0)).toHaveLength(499);
    expect(of(200, 0)).toEqual([201, 202, 203, 204]);
  });
  it('counts places: what one place writes often is common only where it stands in three times as many plans', () => {
    const common = (plans: number): number => {
      const index = new FingerprintIndex();
      for (let plan = 0; plan < plans; plan++) index.add([7], 0);
      return index.candidates(10).common.size;
    };
    expect([common(11), common(30), common(31)]).toEqual([0, 0, 1]);
  });
});

describe('which plan is the earlier one', () => {
  const document = (day: string | null, start: number | null, end: number | null, published: string | null = null) => ({
    written_date: day,
    published_date: published,
    period_start: start,
    period_end: end,
  });
  it.each([
    [document('2020-01-09', null, null), document('2021-01-31', null, null), 'a', 'date'],
    [document('2021-03-01', 2019, 2021), document('2020-03-01', 2022, 2024), 'b', 'date'],
    [document(null, 2021, 2025, '2021-05-01'), document('2021-04-30', 2021, 2025), 'b', 'date'],
    [document(null, 2017, 2020), document('2021-01-31', 2021, 2025), 'a', 'period'],
    [document(null, null, 2025), document(null, 2021, 2027), 'a', 'period'],
    [document(null, 2024, 2024), document(null, 2024, 2024), null, null],
    [document('2021-01-31', null, null), document(null, 2030, 2030), null, null],
    [document('2021-01-31', 2021, 2021), document('2021-01-31', 2022, 2022), null, null],
  ])('%o, %o: %s by %s', (a, b, earlier, basis) => {
    expect(orderOf(a, b)).toEqual({ earlier, basis });
  });
});

describe('a plan in little memory', () => {
  it('gives its clauses back as they were cut', () => {
    for (const plan of seeds) {
      const { clauses } = clausesOf(plan, properNamesOf(plan));
      const text = planTextOf(plan);
      expect(text.size).toBe(clauses.length);
      expect(clauses.map((_, at) => text.clause(at))).toEqual(clauses);
    }
  });
});

describe('text that the seeds share', () => {
  const found = reuse(seeds);
  const pairs = [...found.pairs];
  it('is told by pair, with its numbers side by side', () => {
    const pair = pairs.find(({ a, b }) => a.document.doc_id.startsWith('xiangshan-123') && b.document.doc_id.startsWith('yinzhou-154'));
    const passage = pair?.passages.find((one) => one.a.quote.includes('全县规上工业总产值达到1200亿元'));
    expect(passage?.b.quote).toContain('全区规上工业总产值达到2800亿元');
    expect(passage?.numbers).toContainEqual({ a: '1200亿', b: '2800亿' });
    expect(pair?.basis).toBeNull();
  });
  it('stands where it says', () => {
    const plans = new Map(seeds.map((plan) => [plan.document.doc_id, plan]));
    const places = [
      ...pairs.flatMap(({ passages }) => passages.flatMap(({ a, b }) => [a, b])),
      ...found.families().flatMap((one) => one.members),
    ];
    expect(places.length).toBeGreaterThan(30);
    for (const { doc_id, quote, start, end, section_id } of places) {
      const plan = plans.get(doc_id);
      expect(points(plan?.text ?? '', start, end)).toBe(quote);
      if (section_id !== null) expect(plan?.sections.map((one) => one.section_id)).toContain(section_id);
    }
  });
  it('is the same whatever the order of the plans', () => {
    expect(pairsOf([...seeds].reverse())).toEqual(pairs);
  });
});

describe('invented plans', () => {
  const early = made('z-early', '临海县乡村产业行动方案(2019-2021年)', `${FIRST}。`, `${SECOND}。`, '建成村级集市18处，修缮老街。');
  const late = made('a-late', '平川县乡村产业行动方案(2022-2024年)', `${SECOND.replace('200', '350')}。`, '新植果树，铺设滴灌管道。');
  it('put the earlier one first, whatever its name', () => {
    const [pair, ...more] = pairsOf([late, early]);
    expect(more).toEqual([]);
    expect([pair?.a.document.doc_id, pair?.b.document.doc_id, pair?.basis]).toEqual(['z-early', 'a-late', 'period']);
    expect(pair?.passages.map(({ kind, numbers }) => [kind, numbers])).toEqual([['numbers', [{ a: '200', b: '350' }]]]);
  });
  it('tell the first of a family, and how many have no date', () => {
    const undated = made('m-undated', '东山县乡村产业行动方案', `${SECOND}。`);
    const [family] = reuse([late, early, undated]).families();
    expect([family?.plans, family?.first?.doc_id, family?.basis, family?.undated]).toEqual([3, 'z-early', 'period', 1]);
    const [two] = reuse([early, undated]).families();
    expect([two?.plans, two?.first]).toEqual([2, null]);
  });
  it.each([
    ['a formula', '以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大精神。'],
    ['the thanks of a report', '我代表县人民政府，向人大代表、政协委员，向驻县部队官兵和各界人士表示衷心的感谢。'],
    ['an indicator with its number', '社会消费品零售总额增长8%。'],
    ['a short phrase', '推进企业上云。'],
  ])('that have only %s in common are no pair', (_what, text) => {
    const one = made('one', '临海县行动方案(2019-2021年)', `${FIRST}。`, text);
    const other = made('other', '平川县行动方案(2022-2024年)', `${SECOND}。`, text);
    expect(pairsOf([one, other], { least: 0 })).toEqual([]);
  });
  it('do not become one family by what everybody writes', () => {
    const places = ['临海', '平川', '东山', '西河', '南屏', '北岭', '上塘', '下沙', '青石', '白水', '红旗', '黄桥'];
    const all = places.map((place, at) => made(`p${String(at).padStart(2, '0')}`, `${place}县行动方案`, `${FIRST}。`));
    const { pairs, families, counts } = reuse(all);
    expect([...pairs]).toEqual([]);
    expect(families().map(({ plans, common }) => [plans, common])).toEqual([[12, true]]);
    expect([counts.limit, counts.common > 0]).toEqual([10, true]);
    expect(pairsOf(all, { common: 1 })).toHaveLength(66);
  });
  it('of one place are left out where only others are asked for', () => {
    const [a, b] = [made('a', '象山县行动方案(2019-2021年)', `${FIRST}。`), made('b', '象山县行动方案(2022-2024年)', `${FIRST}。`)];
    const { pairs, counts } = reuse([a, b], { across: true });
    expect([...pairs]).toEqual([]);
    expect(counts.samePlace).toBe(1);
    expect(pairsOf([a, b])[0]?.samePlace).toBe(true);
  });
});
