import { fromXml } from 'xast-util-from-xml';
import { describe, expect, it } from 'vitest';
import { edgesCsv, nodesCsv, type Graph } from '../src/render/graph.js';
import { renderGexf } from '../src/render/gexf.js';
import { network } from '../src/network/network.js';
import { networkGraph } from '../src/network/report.js';
import { extractText, NAMES, seed } from './setup/plans.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}
const elements = (parent: { readonly children: readonly unknown[] }): Element[] =>
  (parent.children as (Element & { readonly type: string })[]).filter(({ type }) => type === 'element');
const below = (parent: Element | undefined, name: string): Element[] =>
  elements(parent ?? { children: [] }).filter((one) => one.name === name);

/** What the schema of GEXF 1.3 (gexf.net/1.3/gexf.xsd) allows of what is written. */
const TYPES = ['string', 'integer', 'long', 'double', 'boolean'];
function checkGexf(text: string): { nodes: Element[]; edges: Element[] } {
  const [root] = elements(fromXml(text) as unknown as Element);
  expect([root?.name, root?.attributes['version'], root?.attributes['xmlns']]).toEqual(['gexf', '1.3', 'http://gexf.net/1.3']);
  expect(elements(root ?? { children: [] }).map(({ name }) => name)).toEqual(['meta', 'graph']);
  for (const { name } of elements(below(root, 'meta')[0] ?? { children: [] }))
    expect(['creator', 'keywords', 'description']).toContain(name);
  const [graph] = below(root, 'graph');
  expect(['directed', 'undirected', 'mutual']).toContain(graph?.attributes['defaultedgetype']);
  expect(elements(graph ?? { children: [] }).map(({ name }) => name)).toEqual(['attributes', 'attributes', 'nodes', 'edges']);
  const known = new Map(
    below(graph, 'attributes').map((list) => {
      for (const one of below(list, 'attribute')) {
        expect(Object.keys(one.attributes).sort()).toEqual(['id', 'title', 'type']);
        expect(TYPES).toContain(one.attributes['type']);
      }
      return [list.attributes['class'], new Set(below(list, 'attribute').map((one) => one.attributes['id']))];
    }),
  );
  expect([...known.keys()]).toEqual(['node', 'edge']);
  const valuesOf = (one: Element, kind: 'node' | 'edge'): void => {
    for (const { attributes } of below(below(one, 'attvalues')[0], 'attvalue')) {
      expect(Object.keys(attributes).sort()).toEqual(['for', 'value']);
      expect(known.get(kind)).toContain(attributes['for']);
    }
  };
  const nodes = below(below(graph, 'nodes')[0], 'node');
  const edges = below(below(graph, 'edges')[0], 'edge');
  const ids = new Set(nodes.map(({ attributes }) => attributes['id']));
  expect(ids.size).toBe(nodes.length);
  expect(new Set(edges.map(({ attributes }) => attributes['id'])).size).toBe(edges.length);
  for (const one of nodes) valuesOf(one, 'node');
  for (const one of edges) {
    valuesOf(one, 'edge');
    expect([ids.has(one.attributes['source']), ids.has(one.attributes['target'])]).toEqual([true, true]);
    expect(['directed', 'undirected', undefined]).toContain(one.attributes['type']);
    expect(Number(one.attributes['weight'])).toBeGreaterThan(0);
  }
  return { nodes, edges };
}

const GRAPH: Graph = {
  description: '两份规划 <与> "其他"\u0007',
  nodes: [
    { id: 'a', label: '象山县 & 鄞州区\u001b[2J', attributes: { place: '象山县', pairs: 2, title: '含"引号"\n和换行' } },
    { id: 'b', label: '嵊泗县', attributes: { place: null, pairs: 1, title: '半个\ud842字' } },
  ],
  edges: [
    {
      id: 'P1',
      source: 'a',
      target: 'b',
      directed: true,
      weight: 0.25,
      kind: 'leads',
      label: '25%',
      attributes: { same: false, quote: '<目标>' },
    },
    {
      id: 'P2',
      source: 'a',
      target: 'b',
      directed: false,
      weight: 0.5,
      kind: 'joins',
      label: '50%',
      attributes: { same: true, quote: null },
    },
  ],
};

describe('GEXF', () => {
  it('is what its schema says, with a direction only where there is one', () => {
    const text = renderGexf(GRAPH);
    const { nodes, edges } = checkGexf(text);
    expect(nodes.map(({ attributes }) => attributes['label'])).toEqual(['象山县 & 鄞州区�[2J', '嵊泗县']);
    expect(edges.map(({ attributes: { type = 'directed', weight, kind } }) => [type, weight, kind])).toEqual([
      ['directed', '0.25', 'leads'],
      ['undirected', '0.5', 'joins'],
    ]);
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ud800-\udfff]/u);
    expect(text).toContain('半个�字');
    expect(renderGexf(GRAPH)).toBe(text);
  });
  it('takes the network of the seeds, also place by place', () => {
    const plans = NAMES.map((name) => extractText(seed(name), name));
    for (const byPlace of [false, true]) {
      const found = network(plans, { lang: 'zh', byPlace });
      const { nodes, edges } = checkGexf(renderGexf(networkGraph(found, '', 'zh')));
      expect([nodes.length, edges.length]).toEqual([found.nodes.length, found.edges.length]);
    }
  });
});

describe('CSV for Gephi', () => {
  it('has its headers, and an empty cell for what is not known', () => {
    expect([...nodesCsv(GRAPH)].join('')).toBe(
      'Id,Label,place,pairs,title\na,象山县 & 鄞州区\u001b[2J,象山县,2,"含""引号""\n和换行"\nb,嵊泗县,,1,半个\ud842字\n',
    );
    expect([...edgesCsv(GRAPH)].join('')).toBe(
      'Source,Target,Type,Id,Label,Weight,Kind,same,quote\na,b,Directed,P1,25%,0.25,leads,false,<目标>\n' +
        'a,b,Undirected,P2,50%,0.5,joins,true,\n',
    );
  });
});
