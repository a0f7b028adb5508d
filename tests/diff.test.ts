import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentsOf, type Commitment } from '../src/commitment/commitment.js';
import { diffPlans, type CommitmentDiff, type PlanDiff } from '../src/diff/diff.js';
import { COMPARED_KINDS, matchCost, subjectOf } from '../src/diff/targets/cost.js';
import { pairPlans } from '../src/diff/pair-plans.js';
import type { Extraction } from '../src/model/extraction.js';
import { COMPARATORS, type TargetRecord } from '../src/model/record.js';
import { planOf, targetOf } from './setup/commitments.js';
import { extractText, NAMES, seed } from './setup/plans.js';

const WORDS = [
  '规上工业总产值|level|元',
  '规上工业总产值|growth|%',
  '规上工业总产值|multiple|倍',
  '工业总产值|level|元',
  '规上工业亩均税收|level|元/亩',
  '亩均税收|level|元/亩',
  '亩均税收|level|元/亩||||threshold',
  '高新技术企业|level|家',
  '高新技术企业|increment|家|新增',
  '汽车产业产值|level|元||汽车产业',
  '高端装备产业产值|level|元||高端装备产业',
  '临港装备产业产值|level|元||临港装备产业',
  '亿元以上项目|level|个|开工',
  '敬老院和福利院|level|家|改造',
  '敬老院|level|家|改造',
  '福利院|level|户|改造',
  '公共充电桩|level|个|建设',
  '专用充电桩|level|个|建设',
  '亿元以上项目|level|个|投产',
  '10亿元以上项目|increment|个|||annual',
  '省级工程技术中心|level|家',
  '市级以上工程技术中心|level|家',
  '企业经营管理人才培训|level|名',
  '青年企业经营管理人才培训|level|名',
  '未来乡村|level|个|创建',
  '未来乡村|level|个',
  '项目|level|个|引进',
  '提高到|level|元',
  '补助资金|level|元||||budget',
] as const;

const target = fc.record({
  words: fc.constantFrom(...WORDS),
  value: fc.constantFrom(5, 10, 10, 20),
  deadline: fc.constantFrom(null, '2025-12-31', '2027-12-31'),
  comparator: fc.constantFrom(...COMPARATORS),
  modality: fc.constantFrom(null, 'ensure' as const, 'strive' as const),
});
/** A plan's targets with ids in the order of the text. Their values and words repeat, so that there are ties. */
const targets = fc.array(target, { maxLength: 12 }).map((all) =>
  all.map(({ words, ...fields }, at): TargetRecord => {
    const id = `T${String(at + 1).padStart(3, '0')}`;
    return targetOf(words, { ...fields, target_id: id, group_id: id, char_start: at * 10, char_end: at * 10 + 1 });
  }),
);

/** A whole with a further part of it, A's first. */
const linkOf = (one: CommitmentDiff, part: Commitment): string =>
  one.class === 'split' ? `${one.a?.id ?? ''} ${part.id}` : `${part.id} ${one.b?.id ?? ''}`;
/** All of a row's commitments of one plan. */
const sideOf = (one: CommitmentDiff, side: 'a' | 'b'): Commitment[] => [
  ...(one[side] === null ? [] : [one[side]]),
  ...(one.class === (side === 'a' ? 'merged' : 'split') ? one.also : []),
];
const idsOf = (diff: PlanDiff): string[] =>
  diff.commitments
    .filter((one) => one.a !== null && one.b !== null)
    .flatMap((one) => [`${one.a?.id ?? ''} ${one.b?.id ?? ''}`, ...one.also.map((part) => linkOf(one, part))])
    .sort();
const turned = (ids: readonly string[]): string[] => ids.map((one) => one.split(' ').reverse().join(' ')).sort();

describe('any two plans', () => {
  it('pair the same whichever comes first', () => {
    fc.assert(
      fc.property(targets, targets, (a, b) => {
        expect(turned(idsOf(diffPlans(planOf(b), planOf(a))))).toEqual(idsOf(diffPlans(planOf(a), planOf(b))));
      }),
    );
  });
  it('have each commitment in one pair or alone, none twice, none lost', () => {
    fc.assert(
      fc.property(targets, targets, (a, b) => {
        const { commitments, counts, ofA, livesOn } = diffPlans(planOf(a), planOf(b));
        for (const side of ['a', 'b'] as const)
          expect(commitments.flatMap((one) => sideOf(one, side).map(({ id }) => id)).sort()).toEqual(
            (side === 'a' ? a : b).map((one) => one.target_id),
          );
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(commitments.length);
        expect([ofA, livesOn]).toEqual([a.length, a.length - counts.dropped]);
      }),
    );
  });
  it('do not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        targets.chain((a) => fc.tuple(fc.constant(a), fc.shuffledSubarray(a, { minLength: a.length }))),
        targets,
        ([a, mixed], b) => {
          expect(idsOf(diffPlans(planOf(mixed), planOf(b)))).toEqual(idsOf(diffPlans(planOf(a), planOf(b))));
        },
      ),
    );
  });
  it('leave no two commitments apart that are nearer to each other than to what they are paired with', () => {
    fc.assert(
      fc.property(targets, targets, (a, b) => {
        const [planA, planB] = [planOf(a), planOf(b)];
        const { commitments } = diffPlans(planA, planB);
        // a whole and its parts are nearer than any pair whose names are not quite the same
        const costAt = (side: 'a' | 'b', id: string): number => {
          const found = commitments.find((one) => sideOf(one, side).some((part) => part.id === id));
          return found?.class === 'split' || found?.class === 'merged' ? 0 : (found?.cost?.total ?? Infinity);
        };
        for (const one of commitmentsOf(planA, { kinds: COMPARED_KINDS }))
          for (const other of commitmentsOf(planB, { kinds: COMPARED_KINDS })) {
            const cost = matchCost(subjectOf(one), subjectOf(other))?.total;
            if (cost !== undefined) expect(cost).toBeGreaterThanOrEqual(Math.min(costAt('a', one.id), costAt('b', other.id)));
          }
      }),
    );
  });
  it('never call a value higher or lower where what is measured differs', () => {
    fc.assert(
      fc.property(targets, targets, (a, b) => {
        for (const { class: main, cost, a: one, b: other } of diffPlans(planOf(a), planOf(b)).commitments) {
          if (main !== 'raised' && main !== 'lowered') continue;
          expect(cost?.parts.filter((part) => part.cost >= 1 || !['action', 'frequency'].includes(part.aspect))).toEqual([]);
          expect([one?.first.indicator_id, one?.first.indicator_scope, one?.first.measure]).toEqual([
            other?.first.indicator_id,
            other?.first.indicator_scope,
            other?.first.measure,
          ]);
        }
      }),
    );
  });
  it('are all unchanged against themselves', () => {
    fc.assert(
      fc.property(targets, (a) => {
        expect(diffPlans(planOf(a), planOf(a)).commitments.filter((one) => one.class !== 'unchanged')).toEqual([]);
      }),
    );
  });
});

const seeds = new Map(NAMES.map((name) => [name, extractText(seed(name), name)]));
const plan = (start: string): Extraction => {
  const name = NAMES.find((one) => one.startsWith(start));
  const found = name === undefined ? undefined : seeds.get(name);
  if (found === undefined) throw new Error(start);
  return found;
};
/** Indicator and value as written, of either side, with the class. */
const linesOf = (diff: PlanDiff): string[] => {
  const words = (record: TargetRecord | undefined): string =>
    record === undefined ? '—' : `${record.indicator ?? ''} ${record.value_text}${record.unit ?? ''}`;
  return diff.commitments.map((one) => `${one.class}: ${words(one.a?.first)} | ${words(one.b?.first)}`);
};

/** Read pair by pair against the texts: what must be there, and what must not be taken for one another. */
const READ: readonly {
  readonly a: string;
  readonly b: string;
  readonly pairs: number;
  readonly must: readonly string[];
  readonly mustNot: readonly (readonly [a: string, b: string])[];
}[] = [
  {
    a: 'xiangshan-2017',
    b: 'xiangshan-123',
    pairs: 14,
    must: [
      'raised: 规模企业总量 530家 | 规模企业 800家',
      'raised: 行业龙头骨干企业 2-3家 | 龙头企业 23家',
      'remeasured: 高新技术企业 7家 | 国家高新技术企业 240家',
      'remeasured: 科技型小微企业 20家 | 科技型小微企业 150家',
      'remeasured: 市级以上工程(技术)中心 6家 | 市级以上工程技术中心 150家',
      'remeasured: 规上工业产值 8% | 规上工业总产值 1200亿元',
      'remeasured: 规上工业增加值 8% | 规上工业增加值 250亿元',
      'remeasured: 10亿元以上项目 10个 | 10亿以上项目 5个',
      'rescoped: 总投资亿元以上项目 30个 | 亿元以上工业项目 25个',
      'rescoped: 工业投资 15% | 主导产业集群工业投资 两位数%',
      'rescoped: 审批时间 1个月 | 工业项目全流程审批制 50日',
      'rescoped: 单项冠军入库培育企业 8家 | 县级单项冠军入库培育企业 30家',
      'rescoped: 市级制造业单项冠军示范企业 2家 | 国家级、省市单项冠军(隐形冠军)企业 20家',
      'remeasured: 土地指标用于工业 30% | 新增建设用地计划指标用于工业 35%',
      'dropped: 浙商回归资金 30亿元 | —',
      'dropped: 技改投资 10% | —',
      'added: — | R&D经费支出占GDP比重 3.4%',
      'added: — | 博士后工作站 15家',
    ],
    mustNot: [
      ['博士后工作站(点)、专家工作站、教授(专家)工作坊', '博士后工作站'],
      ['亿元企业', '百亿级企业'],
      ['省“151”专家', '市“3315系列计划”团队(人才)'],
      ['工业投资', '工业有效投资'],
      ['难题答复率', '事项'],
    ],
  },
  {
    a: 'xiangshan-123',
    b: 'yinzhou-154',
    pairs: 19,
    must: [
      'raised: 规上工业总产值 1200亿元 | 规上工业总产值 2800亿元',
      'raised: 规上工业增加值 250亿元 | 规上工业增加值 560亿元',
      'raised: “246”产业增加值 150亿元 | “246”产业增加值 330亿元',
      'raised: R&D经费支出占GDP比重 3.4% | R&D经费支出占GDP比重 3.5%',
      'raised: 高新技术产业增加值占规上工业增加值比重 60% | 高新技术产业增加值占规上工业增加值比重 64%',
      'raised: 规上工业全员劳动生产率 28万元/人年 | 规上工业全员劳动生产率 37.8万元/人',
      'raised: 汽模配产业规模产值 300亿元 | 汽车产业产值 550亿元',
      'raised: 纺织服装产业规模产值 150亿元 | 时尚纺织服装产业产值 160亿元',
      'raised: 五百亿级产业集群 1个 | 五百亿级产业集群 5个',
      'lowered: 百亿级产业集群 5个 | 百亿级产业集群 4个',
      'remeasured: 国家高新技术企业 240家 | 国家高新技术企业 500家',
      'rescoped: 规上亩均税收 35万元/亩 | 亩均税收 58万元/亩',
      'rescoped: 临港装备产业规模产值 500亿元 | 高端装备产业产值 720亿元',
      'rescoped: 功能材料产业规模产值 100亿元 | 新材料产业产值 550亿元',
      'softened: 主导产业集群工业投资 两位数% | 产业集群工业投资 10%',
      'hardened: 百亿级企业 2家 | 百亿级企业 2家',
      'lowered: 新增建设用地计划指标用于工业 35% | 新增建设用地用于工业项目 25%',
    ],
    mustNot: [
      ['绿色能源产业规模产值', '节能环保产业产值'],
      ['海洋生物产业规模产值', '生物医药产业产值'],
      ['五百亿级产业集群', '千亿级产业集群'],
      ['千亿级企业', '500亿级企业'],
      ['主持或参与制定国家标准', '国际、国家、行业标准'],
      ['10亿以上项目', '50亿元以上产业项目'],
    ],
  },
  {
    a: 'xiangshan-123',
    b: 'shengsi',
    pairs: 6,
    must: [
      'lowered: 规上亩均税收 35万元/亩 | 规上工业亩均税收 12万元',
      'raised: 规模以上工业亩均增加值 125万元亩 | 规上工业亩均增加值 150万元',
      'rescoped: 规上工业全员劳动生产率 28万元/人年 | 规上制造业全员劳动生产率 110万元/人',
      'rescoped: 亿元以上工业项目 25个 | 投资亿元以上制造业项目 1个',
      'rescoped: 产业集群数字化车间 10个 | 数字化车间 2个',
      'rescoped: 市级以上政府质量奖 2个 | 各级质量奖企业 10家',
    ],
    mustNot: [
      ['R&D经费支出占GDP比重', '规上制造业企业研发经费占营业收入比重'],
      ['国家高新技术企业', '科技型中小企业和高新技术企业'],
      ['规模企业', '营业收入超亿元以上企业'],
      ['新增建设用地计划指标用于工业', '出让的国有建设用地中工业用地比例'],
    ],
  },
  {
    a: 'yinzhou-14th',
    b: 'yinzhou-154',
    pairs: 1,
    must: ['rescoped: 规上工业亩均税收 49万元/亩 | 亩均税收 58万元/亩', 'dropped: 绿色工厂 100家 | —'],
    mustNot: [
      ['小微企业园', '50-300亩的小微产业创新园'],
      ['低效工业用地', '新增建设用地用于工业项目'],
      ['企业的落后产能淘汰', '企业上云'],
    ],
  },
];

describe('real plans', () => {
  it.each(READ)('$a against $b', ({ a, b, pairs, must, mustNot }) => {
    const diff = diffPlans(plan(a), plan(b));
    const lines = linesOf(diff);
    expect(must.filter((one) => !lines.includes(one))).toEqual([]);
    expect(diff.livesOn).toBe(pairs);
    const words = (record: TargetRecord | undefined): string | null => record?.indicator ?? null;
    for (const [one, other] of mustNot) {
      // both are there, so that the row can fail
      expect([
        diff.commitments.some((item) => words(item.a?.first) === one),
        diff.commitments.some((item) => words(item.b?.first) === other),
      ]).toEqual([true, true]);
      expect(diff.commitments.filter((item) => words(item.a?.first) === one && words(item.b?.first) === other)).toEqual([]);
    }
  });
  it.each(NAMES)('%s against itself is unchanged', (name) => {
    const diff = diffPlans(plan(name), plan(name));
    expect([...diff.commitments, ...diff.clusters].filter((one) => one.class !== 'unchanged')).toEqual([]);
    expect(diff.commitments.length).toBeGreaterThan(10);
  });
  it('only a plan of the same place and a later time comes after another', () => {
    expect(diffPlans(plan('xiangshan-2017'), plan('xiangshan-123')).successive).toBe(true);
    expect(diffPlans(plan('xiangshan-123'), plan('xiangshan-2017')).successive).toBe(false);
    expect(diffPlans(plan('xiangshan-123'), plan('shengsi')).successive).toBe(false);
    expect(diffPlans(plan('yinzhou-14th'), plan('yinzhou-154')).successive).toBe(false);
  });
});

describe('sets of plans', () => {
  const at = (doc_id: string, place_code: string | null, period_end: number | null, title = '行动计划'): Extraction =>
    planOf([], { doc_id, place: null, place_code, period_start: null, period_end, title });
  const idsOfPairs = (as: readonly Extraction[], bs: readonly Extraction[]): string[] =>
    pairPlans(as, bs).pairs.map(([a, b]) => `${a.document.doc_id} ${b.document.doc_id}`);

  it('are paired by place, then by the nearest period, then by title', () => {
    expect(idsOfPairs([at('a1', '330225', 2020), at('a2', '330212', 2020)], [at('b1', '330212', 2025), at('b2', '330225', 2025)])).toEqual([
      'a1 b2',
      'a2 b1',
    ]);
    expect(idsOfPairs([at('a1', '330225', 2017), at('a2', '330225', 2022)], [at('b1', '330225', 2023)])).toEqual(['a2 b1']);
    const [report, plans] = ['某县2022年政府工作报告', '某县产业集群培育行动方案(2020—2022年)'];
    expect(
      idsOfPairs(
        [at('a1', '330225', 2022, report), at('a2', '330225', 2022, plans)],
        [at('b1', '330225', 2025, '某县产业集群培育行动方案(2023—2025年)'), at('b2', '330225', 2025, '某县2025年政府工作报告')],
      ),
    ).toEqual(['a1 b2', 'a2 b1']);
  });
  it('without a counterpart are told, and an unknown place is nobody’s', () => {
    const { pairs, onlyA, onlyB } = pairPlans(
      [at('a1', '330225', 2020), at('a2', null, 2020)],
      [at('b1', '330225', 2025), at('b2', null, 2025), at('b3', '330212', 2025)],
    );
    expect([pairs.length, onlyA.map((one) => one.document.doc_id), onlyB.map((one) => one.document.doc_id)]).toEqual([
      1,
      ['a2'],
      ['b2', 'b3'],
    ]);
  });
  it('of one plan each are compared whatever their places', () => {
    expect(idsOfPairs([at('a1', '330225', 2020)], [at('b1', null, 2025)])).toEqual(['a1 b1']);
  });
});
