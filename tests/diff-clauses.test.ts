import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesTable } from '../src/diff/clauses/clauses-table.js';
import { alignClauses, type ClauseAlignment } from '../src/diff/clauses/clauses.js';
import { clausesLead } from '../src/diff/clauses/clauses-table.js';
import { differencesOf, marked } from '../src/diff/targets/differences.js';
import { likePairs, weigh, weigher } from '../src/diff/clauses/similarity.js';
import { shinglesOf } from '../src/model/shingles.js';
import { samenessOf, skeletonOf } from '../src/diff/clauses/skeleton.js';
import type { Extraction } from '../src/model/extraction.js';
import { foldText } from '../src/model/view.js';
import { extractText, NAMES, seed } from './setup/plans.js';

const spec = (name: string): string[][] =>
  readFileSync(join(import.meta.dirname, 'specs', `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const plans = new Map(NAMES.map((name) => [name, extractText(seed(name), name)]));
const plan = (name: string): Extraction => plans.get(name) ?? extractText('');
const points = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

describe('skeletons', () => {
  it.each(spec('skeletons'))('%s: %s | %s', (same, a, b) => {
    expect(samenessOf(a ?? '', b ?? '', ['象山', '鄞州', '宁波'])).toBe(same === '-' ? null : same);
  });

  it('holes stand where their words do', () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              '全县',
              '到2025年',
              '1200亿元',
              '“123”',
              '五百亿级',
              '百分之六十',
              '5-6',
              '，',
              '产业',
              '石浦',
              'A',
              '、',
              '区内',
            ),
          )
          .map((parts) => foldText(parts.join(''))),
        (text) => {
          const { text: skeleton, holes } = skeletonOf(text, ['石浦']);
          let reach = 0;
          for (const hole of holes) {
            expect(text.slice(hole.start, hole.end)).toBe(hole.text);
            expect(hole.start).toBeGreaterThanOrEqual(reach);
            reach = hole.end;
          }
          expect([...skeleton].filter((char) => '＃＊＠'.includes(char))).toHaveLength(holes.length);
        },
      ),
    );
  });
});

describe('the 123 plan and the 154 plan', () => {
  const rows = spec('copied-clauses').map(([kind = '', a = '', b = '']) => ({ kind, a: foldText(a), b: foldText(b) }));
  const alignment = alignClauses(plan('xiangshan-123-clusters'), plan('yinzhou-154-clusters'));
  const found = ({ a, b }: { a: string; b: string }): boolean =>
    alignment.matches.some((match) => match.a.text.includes(a) && match.b.text.includes(b));

  it('the pairs of the table stand in the two texts', () => {
    const [a, b] = ['xiangshan-123-clusters', 'yinzhou-154-clusters'].map((name) => foldText(seed(name).replace(/\n\d+、/gu, '')));
    expect(rows.filter((row) => !a?.includes(row.a) || !b?.includes(row.b))).toEqual([]);
  });
  it('finds the copied clauses that a reader found', () => {
    expect(rows.filter(({ kind }) => kind !== 'none' && kind !== 'missed').length).toBeGreaterThan(38);
    expect(rows.filter((row) => row.kind !== 'none' && row.kind !== 'missed' && !found(row))).toEqual([]);
  });
  it('joins nothing else', () => {
    expect(rows.filter((row) => row.kind === 'none' && found(row))).toEqual([]);
    const copied = rows.filter(({ kind }) => kind !== 'none');
    expect(
      alignment.matches
        .filter((match) => !copied.some(({ a, b }) => match.a.text.includes(a) && match.b.text.includes(b)))
        .map((match) => [match.a.text, match.b.text]),
    ).toEqual([]);
  });
  it('says how each pair differs', () => {
    for (const row of rows.filter(({ kind }) => !['near', 'missed', 'none'].includes(kind)))
      expect(samenessOf(row.a, row.b, ['象山', '鄞州'])).toBe(row.kind);
    const goals = alignment.matches.find((match) => match.a.text.includes('规上工业总产值达到1200亿元'));
    expect(goals).toMatchObject({ kind: 'numbers-and-names', clauses: 6, moved: false, formula: false, similarity: 1 });
    expect(goals?.differences.map(({ what, a, b }) => `${what} ${a} ${b}`)).toEqual([
      'name 全县 全区',
      'number 1200亿 2800亿',
      'number 250亿 560亿',
      'number 150亿 330亿',
    ]);
    expect(alignment.matches[0]).toBe(goals);
  });
  it('tells stock phrases, last', () => {
    const formulas = alignment.matches.map((match) => match.formula);
    expect(formulas.filter(Boolean)).toHaveLength(2);
    expect(formulas.indexOf(true)).toBe(formulas.length - 2);
  });
  it('measures how much of each text the other has', () => {
    for (const side of [alignment.a, alignment.b]) {
      expect(Object.values(side.by_kind).reduce((sum, count) => sum + count, 0)).toBe(side.matched);
      expect(side.share).toBeCloseTo(side.matched / side.characters);
    }
    expect(alignment.a.share).toBeGreaterThan(0.06);
    expect(alignment.a.share).toBeLessThan(0.12);
    expect(clausesLead(alignment, { a: '甲', b: '乙' }, 'zh')).toMatch(/^甲的文字有 \d+\.\d% 也见于乙\(相同 /u);
  });
  it('shows both clauses with what differs, each with its sentence', () => {
    const names = { a: '象山县', b: '鄞州区' };
    const table = clausesTable(alignment, names, 'zh', { limit: 1 });
    expect(table.title).toContain(`(1/${alignment.matches.length})`);
    const [kind, a, b, differences] = table.rows[0]?.cells ?? [];
    expect(kind?.[0]?.text).toBe('数字、名称不同');
    expect(a?.[0]?.text).toContain('⟦全县⟧规上工业总产值达到⟦1200亿⟧元');
    expect(b?.[0]?.evidence?.[0]).toMatchObject({
      doc_id: 'yinzhou-154-clusters',
      plan: '鄞州区',
      section: ['总体要求', '工作目标', '规模体量更大'],
    });
    expect(differences?.[0]?.text).toBe('全县 → 全区; 1200亿 → 2800亿; 250亿 → 560亿; 150亿 → 330亿');
    expect(
      clausesTable(alignment, names, 'en', { kinds: ['identical'] }).rows.every((row) => row.cells[0]?.[0]?.text === 'same words'),
    ).toBe(true);
  });
});

it('two plans of one place: the number that was misprinted is seen', () => {
  const { matches } = alignClauses(plan('xiangshan-2017-work-plan'), plan('xiangshan-123-clusters'));
  const choice = matches.find((match) => match.a.text.includes('每年选择2-3家'));
  expect(choice?.b.text).toContain('每年选择23家');
  expect(choice?.differences).toContainEqual(expect.objectContaining({ what: 'number', a: '2-3', b: '23' }));
});

/** What must hold of every alignment. */
function holds(alignment: ClauseAlignment, a: Extraction, b: Extraction): void {
  for (const [side, own] of [
    ['a', a],
    ['b', b],
  ] as const) {
    let reach = 0;
    for (const place of alignment.matches.map((match) => match[side]).sort((x, y) => x.start - y.start)) {
      expect(place.start).toBeGreaterThanOrEqual(reach);
      expect(points(own.text, place.start, place.end)).toBe(place.quote);
      reach = place.end;
    }
    expect(alignment[side].matched).toBeLessThanOrEqual(alignment[side].characters);
  }
  for (const match of alignment.matches)
    for (const one of match.differences) {
      expect([match.a.text.slice(...one.a_at), match.b.text.slice(...one.b_at)]).toEqual([one.a, one.b]);
      expect(one.a).not.toBe(one.b);
    }
}
const swapped = ({ matches, a, b }: ClauseAlignment): unknown => ({
  a: b,
  b: a,
  matches: matches
    .map(({ id: _id, a: own, b: other, differences, ...rest }) => ({
      ...rest,
      a: other,
      b: own,
      differences: differences.map((one) => ({ what: one.what, a: one.b, b: one.a, a_at: one.b_at, b_at: one.a_at })),
    }))
    .sort(byPlace),
});
const byPlace = (x: { a: { start: number } }, y: { a: { start: number } }): number => x.a.start - y.a.start;
const ordered = ({ matches, a, b }: ClauseAlignment): unknown => ({
  a,
  b,
  matches: matches.map(({ id: _id, ...rest }) => rest).sort(byPlace),
});

describe('every alignment', () => {
  const words = [
    '培育企业800家',
    '到2025年',
    '全县工业产值达到1200亿元',
    '全区工业产值达到2800亿元',
    '推动产业转型升级',
    '加快推动产业转型升级步伐',
    '做大做强主导产业',
    '引导金融机构加大信贷投入',
    '引导银行机构加大信贷投入力度',
    '𠮷林项目建成投产',
    '不断提升先进制造业生产规模',
  ];
  const text = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('，', '。', '；', '。\n')), { maxLength: 25 })
    .map((parts) => `某县工业规划\n一、总体要求\n${parts.flat().join('')}\n`);

  it('is sound and the same from both sides', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [extractText(one, 'a'), extractText(other, 'b')];
        const alignment = alignClauses(a, b);
        holds(alignment, a, b);
        expect(ordered(alignClauses(b, a))).toEqual(swapped(alignment));
      }),
      { numRuns: 60 },
    );
  });
  it('of a text with itself finds all of it the same', () => {
    fc.assert(
      fc.property(text, (one) => {
        const { matches, a, b } = alignClauses(extractText(one, 'a'), extractText(one, 'b'));
        expect([a.by_kind.identical, b.by_kind.identical]).toEqual([a.characters, b.characters]);
        expect(matches.filter((match) => match.kind !== 'identical' || match.moved || match.a.start !== match.b.start)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  it('of the seeds is sound, and whole with themselves', () => {
    for (const [name, a] of plans)
      for (const [other, b] of plans) {
        const alignment = alignClauses(a, b);
        holds(alignment, a, b);
        if (name === other) expect(alignment.a.by_kind.identical).toBe(alignment.a.characters);
      }
  });
});

describe('edges', () => {
  it('nothing against something', () => {
    const { matches, a, b } = alignClauses(extractText('', 'a'), plan('shengsi-2023-2027'));
    expect([matches, a.share, a.characters, b.matched]).toEqual([[], 0, 0, 0]);
    expect(b.characters).toBeGreaterThan(1000);
  });
  it('one text inside another', () => {
    const inner = '做大做强主导产业，不断提升先进制造业生产规模。引导金融机构加大信贷投入和产品创新。';
    const outer = `一、目标\n加快建设先进制造业强县，打造一批特色园区。\n${inner}\n营造良好氛围，形成工作合力。`;
    const { a, b, matches } = alignClauses(extractText(`一、任务\n${inner}`, 'a'), extractText(outer, 'b'));
    expect(a.by_kind.identical).toBe(a.characters);
    expect(b.share).toBeLessThan(0.7);
    expect(matches.every((match) => !match.moved)).toBe(true);
  });
  it('a repeated clause goes with the one in the nearest context', () => {
    const one = '一、任务\n推动园区整合提升，健全工作推进机制。强化人才引进培养，健全工作推进机制。';
    const other = '一、任务\n强化人才引进培养，健全工作推进机制。完善金融服务体系，健全工作推进机制。';
    const { matches } = alignClauses(extractText(one, 'a'), extractText(other, 'b'));
    expect(matches.map((match) => match.a.text)).toEqual(['强化人才引进培养,健全工作推进机制', '健全工作推进机制']);
    expect(matches[0]?.b.text).toBe(matches[0]?.a.text);
  });
  it('what changed its place is moved, the longer order stays', () => {
    const [x, y, z] = [
      '做大做强主导产业集群，不断提升先进制造业生产规模。',
      '引导金融机构加大信贷投入和产品创新，健全贷款增长机制。',
      '严格落实安全生产责任。',
    ];
    const { matches } = alignClauses(extractText(`一、任务\n${x}${y}${z}`, 'a'), extractText(`一、任务\n${z}${x}${y}`, 'b'));
    expect(matches.filter((match) => match.moved).map((match) => match.a.text)).toEqual(['严格落实安全生产责任']);
  });
  it('short clauses of every plan are not joined by themselves', () => {
    const { matches } = alignClauses(
      extractText('一、任务\n到2025年，建成创新中心。', 'a'),
      extractText('一、任务\n打造区域品牌，到2027年，开拓海外市场。', 'b'),
    );
    expect(matches).toEqual([]);
  });
  it('headings, page numbers and attributions are no clauses', () => {
    const text =
      '某县工业规划\n一、总体要求\n（一）强化龙头企业培育\n深入实施培育工程，支持企业做大做强。（责任单位：县经信局，配合单位：县财政局）\n- 3 -\n二、保障措施\n强化统筹协调，完善考核办法。';
    const { matches } = alignClauses(extractText(text, 'a'), extractText(text, 'b'));
    expect(matches.map((match) => match.a.text).sort()).toEqual(['强化统筹协调,完善考核办法', '深入实施培育工程,支持企业做大做强']);
  });
  it('a numbered statement is text, though it stands where headings stand', () => {
    const { matches } = alignClauses(
      plan('xiangshan-2017-work-plan'),
      extractText('一、目标\n力争全年规上工业产值同比增长9%，规上工业增加值同比增长6%。', 'b'),
    );
    expect(matches.map((match) => match.b.text)).toEqual(['力争全年规上工业产值同比增长9%,规上工业增加值同比增长6%']);
  });
  it('20000 clauses against themselves, and with every number changed', () => {
    const text = Array.from({ length: 10000 }, (_one, at) => `第${at}项任务由部门${at * 7}负责推进，完成投资${at + 3}万元以上。`).join(
      '\n',
    );
    const bare = (words: string, id: string): Extraction => ({ ...extractText('', id), text: words, tree: null });
    const same = alignClauses(bare(text, 'a'), bare(text, 'b'));
    expect(same.a).toMatchObject({ clauses: 20000, share: 1 });
    const other = alignClauses(
      bare(text, 'a'),
      bare(
        text.replace(/\d+(?=万)/gu, (number) => String(Number(number) + 1)),
        'b',
      ),
    );
    expect(other.a.by_kind.numbers).toBeGreaterThan(other.a.characters * 0.3);
    expect(other.a.share).toBe(1);
  });
});

describe('differences', () => {
  const of = (a: string, b: string): string => {
    const [x, y] = [foldText(a), foldText(b)];
    const list = differencesOf({ text: x, skeleton: skeletonOf(x) }, { text: y, skeleton: skeletonOf(y) });
    return `${marked(
      x,
      list.map((one) => one.a_at),
    )} | ${marked(
      y,
      list.map((one) => one.b_at),
    )}`;
  };
  it.each([
    ['国家高新技术企业达到240家', '新增国家高新技术企业500家', '国家高新技术企业⟦达到240⟧家 | ⟦新增⟧国家高新技术企业⟦500⟧家'],
    ['支持企业制定标准', '鼓励企业制定标准', '⟦支持⟧企业制定标准 | ⟦鼓励⟧企业制定标准'],
    ['培育二十家', '培育20家', '培育二十家 | 培育20家'],
    ['建立专班制度', '建立专班制度', '建立专班制度 | 建立专班制度'],
  ])('%s | %s', (a, b, both) => {
    expect(of(a, b)).toBe(both);
  });
});

it('the index overlooks no pair that is like enough', () => {
  const text = fc.string({ unit: fc.constantFrom(...'产业集群发展推进建设企业'), minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.array(text, { maxLength: 12 }), (one, other) => {
      const [as, bs] = [one.map(shinglesOf), other.map(shinglesOf)];
      const weightOf = weigher([...as, ...bs]);
      const of = (list: readonly ReadonlySet<string>[]) => list.map((shingles) => weigh(shingles, weightOf));
      const found = new Set(likePairs(of(as), of(bs), 0.5, weightOf).map(({ a, b }) => `${a} ${b}`));
      as.forEach((x, a) =>
        bs.forEach((y, b) => {
          const shared = [...x].filter((shingle) => y.has(shingle)).reduce((sum, shingle) => sum + weightOf(shingle), 0);
          const both = [...x, ...y].reduce((sum, shingle) => sum + weightOf(shingle), 0);
          if ((2 * shared) / both > 0.5001) expect(found).toContain(`${a} ${b}`);
        }),
      );
      expect(found.size).toBeLessThanOrEqual(as.length * bs.length);
    }),
  );
});
