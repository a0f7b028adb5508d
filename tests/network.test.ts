import { describe, expect, it } from 'vitest';
import { network } from '../src/network/network.js';
import { recordsCsv } from '../src/network/report.js';
import { extractText, NAMES, seed } from './setup/plans.js';

const seeds = NAMES.map((name) => extractText(seed(name), name));
const points = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');
/** An invented plan of two tasks. */
const PLAN = extractText(
  [
    '临海县乡村产业行动方案(2022-2024年)',
    '一、主要任务',
    '（一）培育龙头企业。到2024年，新增规上工业企业12家。（牵头单位：县经信局；配合单位：县科技局、县财政局）',
    '（二）强化人才引育。（责任单位：县人力社保局、县科技局、县城投集团、各有关部门）',
  ].join('\n'),
  'linhai',
);

describe('who leads and joins what', () => {
  const found = network([PLAN], { lang: 'zh' });
  const edge = (kind: string, source: string, target: string) =>
    found.edges.find((one) => one.kind === kind && one.source === source && one.target === target);

  it('lead and responsible where nobody leads stand apart from those that join', () => {
    expect(edge('leads', 'function:经济和信息化', 'task-kind:enterprises')?.weight).toBe(1);
    expect(edge('joins', 'function:科技', 'task-kind:enterprises')?.weight).toBe(1);
    expect(edge('leads', 'function:科技', 'task-kind:talent')?.weight).toBe(1);
    expect(edge('leads', 'function:科技', 'task-kind:enterprises')).toBeUndefined();
  });
  it('functions of one task stand together', () => {
    const together = found.edges.filter(({ kind }) => kind === 'together').map(({ source, target }) => `${source} ${target}`);
    expect(together).toHaveLength(4);
    expect(together).not.toContain('function:人力资源和社会保障 function:经济和信息化');
    const node = found.nodes.find(({ id }) => id === 'function:科技');
    expect([node?.leads, node?.joins, node?.together]).toEqual([1, 1, 3]);
    // every path from one task to the other passes the one function that is in both: 2 of 3 pairs of the others
    expect(node?.betweenness).toBeCloseTo(2 / 3);
  });
  it('commitments go to those that answer for them', () => {
    expect(found.goals.length).toBeGreaterThan(0);
    expect(found.edges.some(({ kind, source }) => kind === 'answers-for' && source === 'function:经济和信息化')).toBe(true);
    expect(found.edges.some(({ kind, source }) => kind === 'answers-for' && source === 'function:人力资源和社会保障')).toBe(false);
  });
  it('what is no part of it is counted', () => {
    expect(found.left).toMatchObject({ unknown: ['县城投集团'], groups: 1, officials: 0 });
  });
});

describe('the network of the seeds', () => {
  const found = network(seeds, { lang: 'zh' });
  it('leads back to the words', () => {
    const plans = new Map(seeds.map((plan) => [plan.document.doc_id, plan]));
    for (const { doc_id, quote, start, end } of [...found.parts, ...found.goals])
      expect(points(plans.get(doc_id)?.text ?? '', start, end)).toBe(quote);
  });
  it('every edge has its records, and its weight is theirs', () => {
    const rows = new Map<string, number>();
    for (const ids of found.edgesOf.values()) for (const id of ids) rows.set(id, (rows.get(id) ?? 0) + 1);
    expect(found.edges.map(({ id }) => id).filter((id) => !rows.has(id))).toEqual([]);
    for (const { id, kind, weight } of found.edges) expect(rows.get(id)).toBeGreaterThanOrEqual(kind === 'together' ? weight + 1 : weight);
    const lines = [...recordsCsv(found)].join('').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(found.parts.length + found.goals.length);
  });
  it('place by place gives the same tasks', () => {
    const apart = network(seeds, { lang: 'zh', byPlace: true });
    const sum = (edges: typeof found.edges, kind: string): number =>
      edges.filter((one) => one.kind === kind).reduce((all, { weight }) => all + weight, 0);
    for (const kind of ['leads', 'joins', 'together', 'answers-for', 'measured-by'])
      expect(sum(apart.edges, kind)).toBe(sum(found.edges, kind));
    expect(new Set(apart.edges.map(({ place }) => place)).size).toBe(3);
    expect(apart.nodes).toEqual(found.nodes);
  });
});
