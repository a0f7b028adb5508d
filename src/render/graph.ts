import { tablePieces } from './csv.js';

/** What a node or an edge says besides; null where it is not known. */
export type GraphAttributes = Readonly<Record<string, string | number | boolean | null>>;

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: GraphAttributes;
}
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** false: neither end comes first */
  readonly directed: boolean;
  readonly weight: number;
  /** what the edge says, where two nodes may have edges of several kinds */
  readonly kind?: string;
  readonly label: string;
  readonly attributes: GraphAttributes;
}
/** Nodes and edges as programs for networks read them. Ids are unique, and all nodes, edges have the same attributes in the same order. */
export interface Graph {
  readonly description: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The nodes as a CSV that Gephi's import of spreadsheets takes: Id, Label, and an attribute a column. */
export const nodesCsv = ({ nodes }: Pick<Graph, 'nodes'>): Iterable<string> =>
  tablePieces(
    ['Id', 'Label', ...Object.keys(nodes[0]?.attributes ?? {})],
    nodes.map(({ id, label, attributes }) => [id, label, ...Object.values(attributes)]),
  );

/** The edges as such a CSV: Source, Target, Type, Id, Label, Weight, Kind, and an attribute a column. */
export const edgesCsv = ({ edges }: Pick<Graph, 'edges'>): Iterable<string> =>
  tablePieces(
    ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight', 'Kind', ...Object.keys(edges[0]?.attributes ?? {})],
    edges.map(({ source, target, directed, id, label, weight, kind, attributes }) => [
      source,
      target,
      directed ? 'Directed' : 'Undirected',
      id,
      label,
      weight,
      kind,
      ...Object.values(attributes),
    ]),
  );
