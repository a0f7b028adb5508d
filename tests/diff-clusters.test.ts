import { describe, expect, it } from 'vitest';
import { tierSize } from '../src/commitment/cluster.js';
import { diffClusters } from '../src/diff/clusters/clusters.js';
import { nearness } from '../src/diff/clauses/nearness.js';
import type { Extraction } from '../src/model/extraction.js';
import type { ClusterRecord } from '../src/model/record.js';
import { sectorOf } from '../src/normalise/sector.js';
import { planOf } from './setup/commitments.js';
import { extractText, NAMES, seed } from './setup/plans.js';

const clusterOf = (name: string, fields: Partial<ClusterRecord> = {}): ClusterRecord => ({
  doc_id: 'plan',
  cluster_id: 'C001',
  name,
  tier: null,
  programme: null,
  target_value: null,
  target_unit: null,
  deadline: null,
  segments: [],
  sector_id: sectorOf(name)?.id ?? null,
  segment_sector_ids: (fields.segments ?? []).map((segment) => sectorOf(segment)?.id ?? '-'),
  gbt4754: [],
  quote: name,
  review: null,
  char_start: 0,
  char_end: name.length,
  origin: null,
  ...fields,
});
const withClusters = (...clusters: readonly ClusterRecord[]): Extraction => ({
  ...planOf([]),
  clusters: clusters.map((one, at) => ({ ...one, cluster_id: `C00${at + 1}`, char_start: at })),
});
const linesOf = (a: Extraction, b: Extraction): string[] =>
  diffClusters(a, b).map(
    (one) => `${one.class}: ${one.a?.name ?? '—'} | ${one.b?.name ?? '—'}${one.within ? ` in ${one.within.name}` : ''}`,
  );

describe('clusters are matched by industry, then by name', () => {
  it.each([
    ['汽模配产业', '汽车产业', 'renamed'],
    ['纺织服装产业', '时尚纺织服装产业', 'renamed'],
    ['临港装备产业', '高端装备产业', 'rescoped'],
    ['功能材料产业', '新材料产业', 'rescoped'],
    ['新能源产业', '绿色能源产业', 'renamed'],
    ['海洋生物(生命健康)产业', '海洋生物产业', 'renamed'],
  ])('%s is %s: %s', (a, b, expected) => {
    expect(linesOf(withClusters(clusterOf(a)), withClusters(clusterOf(b)))).toEqual([`${expected}: ${a} | ${b}`]);
    expect(linesOf(withClusters(clusterOf(b)), withClusters(clusterOf(a)))).toEqual([`${expected}: ${b} | ${a}`]);
  });
  it.each([
    ['汽车产业', '生物医药产业'],
    ['智能家电产业', '电子信息产业'],
    ['绿色能源产业', '节能环保产业'],
    ['水产精深加工产业', '海洋生物产业'],
  ])('%s is not %s', (a, b) => {
    expect(linesOf(withClusters(clusterOf(a)), withClusters(clusterOf(b)))).toEqual([`dropped: ${a} | —`, `added: — | ${b}`]);
  });
});

describe('what became of a cluster', () => {
  const a = (fields: Partial<ClusterRecord>): Extraction => withClusters(clusterOf('汽车产业', fields));
  it.each<[string, Partial<ClusterRecord>, Partial<ClusterRecord>, string, string[]]>([
    ['a higher tier', { tier: '百亿级' }, { tier: '五百亿级' }, 'tier-raised', ['tier']],
    ['a tier in other words', { tier: '五百亿级' }, { tier: '500亿级' }, 'unchanged', []],
    [
      'a lower tier, with a higher output',
      { tier: '千亿级', target_value: 300, target_unit: '亿元' },
      { tier: '百亿级', target_value: 550, target_unit: '亿元' },
      'tier-lowered',
      ['tier', 'output'],
    ],
    [
      'a higher output',
      { target_value: 300, target_unit: '亿元' },
      { target_value: 550, target_unit: '亿元' },
      'output-raised',
      ['output'],
    ],
    ['one output in two units', { target_value: 1, target_unit: '亿元' }, { target_value: 10000, target_unit: '万元' }, 'unchanged', []],
    ['a tier that is not said any more', { tier: '百亿级' }, {}, 'respecified', ['tier']],
    [
      'segments that joined and left',
      { segments: ['整车', '汽车零部件'] },
      { segments: ['汽车零部件', '汽车电子'] },
      'segments',
      ['joined', 'left'],
    ],
    ['a segment under another name', { segments: ['新能源汽车'] }, { segments: ['新能源汽车产业'] }, 'unchanged', []],
    ['segments where there were none', {}, { segments: ['汽车零部件', '汽车电子'] }, 'respecified', ['segments']],
    ['nothing', {}, {}, 'unchanged', []],
  ])('%s', (_what, before, after, expected, changes) => {
    const [found] = diffClusters(a(before), a(after));
    expect([found?.class, found?.changes.map((change) => change.what)]).toEqual([expected, changes]);
  });
  it('tiers and outputs of a wider industry are shown, not compared', () => {
    const [found] = diffClusters(
      withClusters(clusterOf('临港装备产业', { tier: '百亿级' })),
      withClusters(clusterOf('高端装备产业', { tier: '千亿级' })),
    );
    expect([found?.class, found?.tone, found?.changes.map((change) => change.class)]).toEqual([
      'rescoped',
      'warn',
      ['rescoped', undefined],
    ]);
  });
  it('a segment becomes a cluster, and a cluster a segment', () => {
    const [before, after] = [
      withClusters(clusterOf('临港装备产业', { segments: ['海工装备', '风电装备'] })),
      withClusters(clusterOf('临港装备产业', { segments: ['风电装备'] }), clusterOf('海工装备')),
    ];
    expect(linesOf(before, after)).toEqual(['segments: 临港装备产业 | 临港装备产业', 'promoted: — | 海工装备 in 临港装备产业']);
    expect(linesOf(after, before)).toEqual(['segments: 临港装备产业 | 临港装备产业', 'demoted: 海工装备 | — in 临港装备产业']);
  });
});

it.each([
  ['万亿级', 1e12],
  ['千亿级', 1e11],
  ['五百亿级', 5e10],
  ['百亿级', 1e10],
  ['500亿级', 5e10],
  ['十亿级', 1e9],
  ['支柱', null],
  [null, null],
])('a tier of %s is %s 元', (tier, size) => {
  expect(tierSize(tier)).toBe(size);
});

it.each([
  ['汽模配产业', '汽车产业', 'same'],
  ['临港装备产业', '高端装备产业', 'within'],
  ['高端装备产业', '临港装备产业', 'within'],
  ['汽车产业', '生物医药产业', 'apart'],
  ['某某产业', '某某产业', 'same'],
  ['某某产业', '汽车产业', 'apart'],
])('%s and %s: %s', (a, b, expected) => {
  expect(nearness(a, b)).toBe(expected);
});

describe('the clusters of real plans', () => {
  const seeds = new Map(NAMES.map((name) => [name, extractText(seed(name), name)]));
  const plan = (start: string): Extraction => {
    const found = [...seeds].find(([name]) => name.startsWith(start))?.[1];
    if (found === undefined) throw new Error(start);
    return found;
  };
  it('of one county, eight years apart', () => {
    expect(linesOf(plan('xiangshan-2017'), plan('xiangshan-123'))).toEqual([
      'rescoped: 时尚针织休闲服装产业 | 纺织服装产业',
      'renamed: 新装备制造产业 | 高端装备',
      'respecified: 汽模配部件产业 | 汽模配产业',
      'respecified: 海洋生物(生命健康)产业 | 海洋生物产业',
      'respecified: 新能源产业 | 绿色能源产业',
      'rescoped: 新材料产业 | 功能材料产业',
      'dropped: 智能经济 | —',
      'added: — | 临港装备产业',
      'added: — | 功能膜材料产业',
    ]);
  });
  it('of two counties', () => {
    const lines = linesOf(plan('xiangshan-123'), plan('yinzhou-154'));
    expect(lines).toHaveLength(14);
    expect(lines).toEqual(
      expect.arrayContaining([
        'tier-raised: 汽模配产业 | 汽车产业',
        'output-raised: 纺织服装产业 | 时尚纺织服装产业',
        'respecified: 高端装备 | 高端装备产业',
        'rescoped: 功能材料产业 | 新材料产业',
        'dropped: 绿色能源产业 | —',
        'added: — | 电子信息产业',
      ]),
    );
  });
});
