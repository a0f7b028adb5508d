import { MultiGraph } from 'graphology';
import { write } from 'graphology-gexf';
import { withoutControls } from '../model/visible.js';
import type { Graph, GraphAttributes } from './graph.js';

/** What XML has no place for besides control characters: halves of a pair, and two that are no characters. */
const NO_XML = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
const clean = (text: string): string => withoutControls(text).replace(NO_XML, '\ufffd').replace(/\n+/gu, ' ');
const cleaned = (attributes: GraphAttributes): GraphAttributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]));

/**
 * A graph as GEXF 1.3, which Gephi reads from 0.9.3 on. It has no date in it: the same graph is the same file.
 *
 * @see https://gexf.net/schema.html
 */
export function renderGexf({ description, nodes, edges }: Graph): string {
  const graph = new MultiGraph();
  graph.replaceAttributes({ creator: 'gangmu', description: clean(description) });
  for (const { id, label, attributes } of nodes) graph.addNode(id, { label: clean(label), ...cleaned(attributes) });
  for (const { id, source, target, directed, weight, kind, label, attributes } of edges) {
    const own = { label: clean(label), weight, ...(kind === undefined ? {} : { kind }), ...cleaned(attributes) };
    if (directed) graph.addDirectedEdgeWithKey(id, source, target, own);
    else graph.addUndirectedEdgeWithKey(id, source, target, own);
  }
  return `${write(graph, { version: '1.3', pedantic: true })}\n`;
}
