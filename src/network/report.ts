import { groupBy } from '../model/group-by.js';
import type { Both, Lang } from '../model/lang.js';
import { tablePieces } from '../render/csv.js';
import type { Graph } from '../render/graph.js';
import { namedCell, otherName, plain, type Evidence, type Report, type ReportTable } from '../render/report.js';
import { nodeLabel, type EdgeKind, type Network, type NetworkEdge } from './network.js';
import type { GoalRow, PartRow } from './rows.js';

const rounded = (share: number | null): number | null => (share === null ? null : Math.round(share * 1e4) / 1e4);

const KINDS: Readonly<Record<EdgeKind, Both>> = {
  leads: { zh: '牵头', en: 'leads' },
  joins: { zh: '参与', en: 'joins' },
  together: { zh: '同任务', en: 'together' },
  'answers-for': { zh: '负责指标', en: 'answers for' },
  'measured-by': { zh: '设有指标', en: 'measured by' },
};

/** The network as programs read it: together without a direction, the others from who has the part to what it is in. */
export function networkGraph({ nodes, edges }: Network, description: string, lang: Lang): Graph {
  return {
    description,
    nodes: nodes.map(({ id, label, betweenness, ...attributes }) => ({
      id,
      label,
      attributes: { ...attributes, betweenness: rounded(betweenness) },
    })),
    edges: edges.map(({ id, source, target, kind, place, weight, places, first }) => ({
      id,
      source,
      target,
      directed: kind !== 'together',
      weight,
      kind: place === null ? kind : `${kind} ${place}`,
      label: KINDS[kind][lang],
      attributes: {
        relation: kind,
        place,
        places,
        doc_id: first.doc_id,
        record_id: first.record_id,
        quote: first.quote,
        char_start: first.start,
        char_end: first.end,
      },
    })),
  };
}

/** Every attribution and commitment that an edge stands on; `edge_ids` are those of the table of edges. */
export function recordsCsv({ parts, goals, edgesOf }: Network): Iterable<string> {
  const head = ({ what, doc_id, place, place_code, record_id, function: name, kind }: PartRow | GoalRow): (string | null)[] => [
    what,
    doc_id,
    place,
    place_code,
    record_id,
    name,
    kind,
  ];
  const tail = (row: PartRow | GoalRow): (string | number)[] => [row.quote, row.start, row.end, (edgesOf.get(row) ?? []).join('；')];
  return tablePieces(
    [
      ...['relation', 'doc_id', 'place', 'place_code', 'record_id', 'function', 'task_kind', 'task_id', 'task', 'unit'],
      ...['indicator_id', 'indicator', 'quote', 'char_start', 'char_end', 'edge_ids'],
    ],
    (function* () {
      for (const row of parts) yield [...head(row), row.task_id, row.task, row.unit, null, null, ...tail(row)];
      for (const row of goals) yield [...head(row), null, null, null, row.indicator_id, row.indicator, ...tail(row)];
    })(),
  );
}

/** One line on what it was made of. */
export function networkLead({ plans, attributed, parts, goals }: Network, lang: Lang): string {
  const tasks = new Set(parts.map(({ task_id }) => task_id)).size;
  return {
    zh: `${plans} 份规划, 其中 ${attributed} 份写明责任单位; ${tasks} 项任务, ${parts.length} 处分工, ${goals.length} 处单位与指标的对应`,
    en:
      `${plans} plans, ${attributed} of them name who is responsible; ${tasks} tasks, ${parts.length} parts in them, ` +
      `${goals.length} ties of a body to an indicator`,
  }[lang];
}

/** What is no part of the network. */
export function networkNotes({ left, parts, attributed, plans }: Network, lang: Lang): string[] {
  const { unknown, groups, officials, unled } = left;
  const counted = [...groupBy(unknown, (name) => name)].sort(([x, a], [y, b]) => b.length - a.length || (x < y ? -1 : 1));
  const names = (comma: string, more: string): string => {
    const most = counted.slice(0, 5).map(([name, own]) => `${name} ${own.length}`);
    return most.length === 0 ? '' : ` (${most.join(comma)}${counted.length > 5 ? more : ''})`;
  };
  const other = new Set(parts.filter(({ kind }) => kind === null).map(({ task_id }) => task_id)).size;
  const zh = [
    `未入网络: 职能不明的单位 ${unknown.length} 处${names('、', ' 等')}, 泛称(各有关部门等) ${groups} 处, ` +
      `个人 ${officials} 处, 无已知单位负责的指标承诺 ${unled} 条。`,
    `任务类型按任务标题和上级标题判定; ${other} 项任务不属任何一类, 归入“其他”。`,
    ...(attributed < plans ? [`${plans - attributed} 份规划未写责任单位。`] : []),
  ];
  const en = [
    `No part of the network: ${unknown.length} attributions to bodies of unknown function${names(', ', ' …')}, ` +
      `${groups} to several bodies under one word (各有关部门), ${officials} to persons, ` +
      `and ${unled} commitments with an indicator for which no body of known function answers.`,
    `Kinds of tasks are told by the title of the task and those above it; ${other} tasks are of none of them, and stand under “Other”.`,
    ...(attributed < plans ? [`Plans that name nobody: ${plans - attributed}.`] : []),
  ];
  return { zh, en }[lang];
}

const TEXTS = {
  title: { zh: '职能、任务与指标的网络', en: 'Functions, tasks and indicators' },
  functions: { zh: '职能', en: 'Functions' },
  function: { zh: '职能', en: 'Function' },
  leads: { zh: '牵头任务', en: 'Leads' },
  joins: { zh: '参与任务', en: 'Joins' },
  commitments: { zh: '负责的承诺', en: 'Commitments' },
  places: { zh: '地区', en: 'Places' },
  together: { zh: '同任务的职能', en: 'Together with' },
  betweenness: { zh: '中介中心性', en: 'Betweenness' },
  most: { zh: '牵头最多的任务类型', en: 'Leads most' },
  pairs: { zh: '共同出现最多的职能', en: 'Functions that most often stand together' },
  tasks: { zh: '任务', en: 'Tasks' },
  none: { zh: '没有写明责任单位的规划', en: 'No plan names who is responsible' },
} as const satisfies Readonly<Record<string, Both>>;

const evidence = ({ doc_id, place, record_id, quote, start, end }: PartRow | GoalRow): Evidence => ({
  doc_id,
  plan: place ?? doc_id,
  record_id,
  section: [],
  sentence: quote,
  quote,
  start,
  end,
});

/** Functions with what they lead, and who stands together, to be read; `limit` rows of each table, null for all. */
export function networkReport(found: Network, { lang, limit }: { readonly lang: Lang; readonly limit: number | null }): Report {
  const word = (key: keyof typeof TEXTS): string => TEXTS[key][lang];
  const label = new Map(found.nodes.map(({ id, label: own }) => [id, own]));
  const functions = found.nodes
    .filter(({ type }) => type === 'function')
    .sort((x, y) => y.leads - x.leads || y.joins - x.joins || (x.id < y.id ? -1 : 1));
  const heaviest = (edges: readonly NetworkEdge[]): NetworkEdge[] =>
    [...edges].sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1));
  const pairs = heaviest(found.edges.filter(({ kind }) => kind === 'together'));
  const led = groupBy(
    found.edges.filter(({ kind }) => kind === 'leads'),
    ({ source }) => source,
  );
  const title = (text: string, shown: number, all: number): string =>
    shown === all ? text : `${text} ${{ zh: `(${shown}/${all}; --limit, --all)`, en: `(${shown} of ${all}; --limit, --all)` }[lang]}`;
  const shownFunctions = limit === null ? functions : functions.slice(0, limit);
  const shownPairs = limit === null ? pairs : pairs.slice(0, limit);
  const tables: ReportTable[] = [
    {
      id: 'functions',
      title: title(word('functions'), shownFunctions.length, functions.length),
      empty: word('none'),
      columns: [
        { key: 'function', title: word('function') },
        ...(['leads', 'joins', 'commitments', 'places', 'together', 'betweenness'] as const).map((key) => ({
          key,
          title: word(key),
          numeric: true,
        })),
        { key: 'most', title: word('most') },
      ],
      rows: shownFunctions.map((node) => ({
        key: node.id,
        find: otherName((of) => nodeLabel(node.id, of), lang),
        cells: [
          namedCell((of) => nodeLabel(node.id, of), lang),
          ...[node.leads, node.joins, node.commitments, node.places, node.together].map((one) => plain(String(one))),
          plain((node.betweenness ?? 0).toFixed(3)),
          heaviest(led.get(node.id) ?? [])
            .slice(0, 3)
            .map(({ target, weight, place, first }) => ({
              text: `${label.get(target) ?? target} ${weight}${place === null ? '' : ` (${first.place ?? place})`}`,
              evidence: [evidence(first)],
            })),
        ],
      })),
    },
    {
      id: 'together',
      title: title(word('pairs'), shownPairs.length, pairs.length),
      empty: word('none'),
      columns: [
        { key: 'a', title: word('function') },
        { key: 'b', title: word('function') },
        { key: 'tasks', title: word('tasks'), numeric: true },
        { key: 'places', title: word('places'), numeric: true },
      ],
      rows: shownPairs.map(({ id, source, target, weight, places, first }) => ({
        key: id,
        find: [source, target].map((end) => otherName((of) => nodeLabel(end, of), lang)).join(' '),
        cells: [
          namedCell((of) => nodeLabel(source, of), lang).map((item) => ({ ...item, evidence: [evidence(first)] })),
          namedCell((of) => nodeLabel(target, of), lang),
          plain(String(weight)),
          plain(String(places)),
        ],
      })),
    },
  ];
  return { title: word('title'), lang, lead: [networkLead(found, lang)], tables, notes: networkNotes(found, lang) };
}
