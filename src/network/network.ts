import { UndirectedGraph } from 'graphology';
import { betweenness } from 'graphology-metrics/centrality/index.js';
import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import type { Lang } from '../model/lang.js';
import { INDICATORS } from '../rules/lexicons/indicators.js';
import { AGENCY_FUNCTIONS } from '../rules/lexicons/agency-names.js';
import { TASK_KINDS } from '../rules/lexicons/task-kinds.js';
import { networkRows, type GoalRow, type NetworkRows, type PartRow } from './rows.js';

/** agency function, kind of task, indicator */
export type NodeType = 'function' | 'task-kind' | 'indicator';
/**
 * leads, joins: a function has that part in tasks of a kind; together: two functions stand in the same tasks; answers-for: a function has
 * commitments of an indicator; measured-by: tasks of a kind have them
 */
export type EdgeKind = 'leads' | 'joins' | 'together' | 'answers-for' | 'measured-by';

export interface NetworkNode {
  readonly id: string;
  readonly type: NodeType;
  readonly label: string;
  /** tasks that a function leads and joins, or that are of a kind */
  readonly leads: number;
  readonly joins: number;
  /** commitments that a function answers for, that tasks of a kind have, or of an indicator */
  readonly commitments: number;
  readonly places: number;
  /** neighbours in the whole network, each once */
  readonly degree: number;
  /** functions that it stands in tasks with */
  readonly together: number;
  /** share of the shortest paths between other functions that pass it, 0..1, over `together`; null for what is no function */
  readonly betweenness: number | null;
}
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  /** null where the places are taken together */
  readonly place: string | null;
  /** tasks (leads, joins, together) or commitments (answers-for, measured-by) */
  readonly weight: number;
  readonly places: number;
  /** the first record that it stands on; all are in the rows */
  readonly first: PartRow | GoalRow;
}
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly parts: readonly PartRow[];
  readonly goals: readonly GoalRow[];
  /** edges of a row, by their ids */
  readonly edgesOf: ReadonlyMap<PartRow | GoalRow, readonly string[]>;
  readonly plans: number;
  /** plans with attributions */
  readonly attributed: number;
  readonly left: NetworkRows['left'];
}

export interface NetworkOptions {
  readonly lang: Lang;
  /** an edge for each place, instead of one for all */
  readonly byPlace?: boolean;
}

/** The kind of tasks that none of the kinds holds. */
const OTHER = 'other';

function labels(lang: Lang): (type: NodeType, key: string) => string {
  const functions = new Map(AGENCY_FUNCTIONS.map((row) => [row.name, lang === 'en' ? row.en : row.name]));
  const kinds = new Map(TASK_KINDS.map((row) => [row.id, row[lang]]));
  const indicators = new Map(INDICATORS.map((row) => [row.id, row[lang]]));
  kinds.set(OTHER, { zh: '其他', en: 'Other' }[lang]);
  const of: Readonly<Record<NodeType, ReadonlyMap<string, string>>> = { function: functions, 'task-kind': kinds, indicator: indicators };
  return (type, key) => of[type].get(key) ?? key;
}

/** The label of a node by its id. Example: function:科学技术 → 科学技术; in English Science and technology */
export function nodeLabel(id: string, lang: Lang): string {
  const at = id.indexOf(':');
  return labels(lang)(id.slice(0, at) as NodeType, id.slice(at + 1));
}

const idOf = (type: NodeType, key: string): string => `${type}:${key}`;
const placeOf = ({ place, place_code, doc_id }: PartRow | GoalRow): string => place_code ?? place ?? doc_id;

interface Drawn {
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  readonly place: string | null;
  /** what is counted: tasks, commitments */
  readonly counted: Set<string>;
  readonly places: Set<string>;
  readonly first: PartRow | GoalRow;
  readonly rows: Set<PartRow | GoalRow>;
}

/**
 * Who leads and joins what: the functions of agencies, whatever the place and the name, the kinds of tasks and the indicators.
 *
 * @example of the seeds: 经济和信息化 leads 67 tasks, 9 of them of 企业培育, and stands in 20 with 发展改革
 */
export function network(plans: readonly Extraction[], { lang, byPlace = false }: NetworkOptions): Network {
  const drawn = new Map<string, Drawn>();
  const draw = (kind: EdgeKind, source: string, target: string, counted: string, rows: readonly (PartRow | GoalRow)[]): void => {
    const first = rows[0];
    if (!first) return;
    const place = byPlace ? placeOf(first) : null;
    const key = JSON.stringify([kind, source, target, place]);
    const own = drawn.get(key) ?? { source, target, kind, place, counted: new Set(), places: new Set(), first, rows: new Set() };
    drawn.set(key, own);
    own.counted.add(counted);
    own.places.add(placeOf(first));
    for (const row of rows) own.rows.add(row);
  };
  const parts: PartRow[] = [];
  const goals: GoalRow[] = [];
  const unknown: string[] = [];
  let [attributed, groups, officials, unled] = [0, 0, 0, 0];
  for (const plan of [...plans].sort((x, y) => (x.document.doc_id < y.document.doc_id ? -1 : 1))) {
    if (plan.responsibilities.length === 0) continue;
    attributed++;
    const found = networkRows(plan);
    parts.push(...found.parts);
    goals.push(...found.goals);
    unknown.push(...found.left.unknown);
    groups += found.left.groups;
    officials += found.left.officials;
    unled += found.left.unled;
    for (const [task, own] of groupBy(found.parts, ({ task_id }) => task_id)) {
      for (const row of own) draw(row.what, idOf('function', row.function), idOf('task-kind', row.kind ?? OTHER), task, [row]);
      const sorted = [...own].sort((x, y) => (x.function < y.function ? -1 : 1));
      for (const [at, one] of sorted.entries())
        for (const other of sorted.slice(at + 1))
          draw('together', idOf('function', one.function), idOf('function', other.function), task, [one, other]);
    }
    for (const row of found.goals) {
      const counted = `${row.doc_id} ${row.record_id}`;
      draw('answers-for', idOf('function', row.function), idOf('indicator', row.indicator_id), counted, [row]);
      draw('measured-by', idOf('task-kind', row.kind ?? OTHER), idOf('indicator', row.indicator_id), counted, [row]);
    }
  }
  const sorted = [...drawn].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, one]) => one);
  const edgesOf = new Map<PartRow | GoalRow, string[]>();
  const edges = sorted.map(({ source, target, kind, place, counted, places, first, rows }, at): NetworkEdge => {
    const id = `E${String(at + 1).padStart(5, '0')}`;
    for (const row of rows) edgesOf.set(row, [...(edgesOf.get(row) ?? []), id]);
    return { id, source, target, kind, place, weight: counted.size, places: places.size, first };
  });
  return {
    nodes: nodesOf(sorted, parts, lang),
    edges,
    parts,
    goals,
    edgesOf,
    plans: plans.length,
    attributed,
    left: { unknown, groups, officials, unled },
  };
}

/** The nodes that edges have, each with its counts: functions, kinds, indicators, in the order of their ids. */
function nodesOf(drawn: readonly Drawn[], parts: readonly PartRow[], lang: Lang): NetworkNode[] {
  const label = labels(lang);
  const own = new Map<string, Drawn[]>();
  for (const edge of drawn) for (const end of [edge.source, edge.target]) own.set(end, [...(own.get(end) ?? []), edge]);
  const graph = new UndirectedGraph();
  for (const { function: name } of parts) graph.mergeNode(idOf('function', name));
  for (const { kind, source, target } of drawn) if (kind === 'together') graph.mergeEdge(source, target);
  const central = graph.order > 2 ? betweenness(graph, { getEdgeWeight: null, normalized: true }) : {};
  const order: readonly NodeType[] = ['function', 'task-kind', 'indicator'];
  return [...own]
    .map(([id, edges]): NetworkNode => {
      const type = order.find((one) => id.startsWith(`${one}:`)) ?? 'function';
      const count = (kinds: readonly EdgeKind[]): number =>
        new Set(edges.filter(({ kind }) => kinds.includes(kind)).flatMap(({ counted }) => [...counted])).size;
      const others = (some: readonly Drawn[]): number => new Set(some.map(({ source, target }) => (source === id ? target : source))).size;
      return {
        id,
        type,
        label: label(type, id.slice(type.length + 1)),
        leads: count(['leads']),
        joins: count(['joins']),
        commitments: count(['answers-for', 'measured-by']),
        places: new Set(edges.flatMap(({ places }) => [...places])).size,
        degree: others(edges),
        together: others(edges.filter(({ kind }) => kind === 'together')),
        betweenness: type === 'function' ? (central[id] ?? 0) : null,
      };
    })
    .sort((x, y) => order.indexOf(x.type) - order.indexOf(y.type) || (x.id < y.id ? -1 : 1));
}
