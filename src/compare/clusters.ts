import { sizeOf } from '../commitment/cluster.js';
import { evidenceOf } from '../commitment/evidence.js';
import { deadlineWords, plainNumber } from '../commitment/notation.js';
import { reviewFlag } from '../commitment/reviewed.js';
import { groupBy } from '../model/group-by.js';
import type { ClusterRecord } from '../model/record.js';
import type { Span } from '../model/span.js';
import { sectorById } from '../normalise/sector.js';
import type { Cell, Dot, DotPlot, Evidence, CellItem, ReportRow, ReportTable } from '../render/report.js';
import { SECTORS, type Sector } from '../rules/lexicons/sectors.js';
import type { By } from './choices.js';
import { columnKey, columnsFor, type ComparedPlan, type MatrixColumn } from './columns.js';
import { columnTitle } from './indicators.js';
import { countCell, countColumn, notShown, shownPart, type Limits } from './shown.js';
import { compareWords, type Lang } from './words.js';

/** Output targets of clusters are shown in 亿元. */
const HUNDRED_MILLION = 1e8;

/** A cluster in its place of the matrix. */
interface Placed {
  readonly plan: ComparedPlan;
  readonly column: string;
  readonly cluster: ClusterRecord;
}
/** A segment of one plan that is a cluster of another. */
interface SegmentPlace extends Placed {
  readonly segment: string;
}
interface ClusterRow {
  /** the narrowest industry that holds all its clusters; null where they are known by name only */
  readonly sector: Sector | null;
  readonly name: string;
  readonly clusters: readonly Placed[];
  readonly segments: readonly SegmentPlace[];
}

/** An industry and those above it, the widest first. */
function lineage(id: string): string[] {
  const line: string[] = [];
  for (let at = sectorById(id); at !== null && line.length < 9; at = at.parent === null ? null : sectorById(at.parent)) line.unshift(at.id);
  return line;
}
const order = new Map(SECTORS.map((row, at) => [row.id, at]));

/** The narrowest industry that all of them are or belong to. */
function together(ids: readonly string[]): string {
  const lines = ids.map(lineage);
  const [first = []] = lines;
  return first.filter((id, at) => lines.every((line) => line[at] === id)).at(-1) ?? first[0] ?? '';
}

/** Output in 亿元; null where the cluster has none or it is no sum of yuan. */
function hundredMillions(cluster: ClusterRecord): number | null {
  const { output } = sizeOf(cluster);
  return output?.base === '元' ? Number(plainNumber(output.value / HUNDRED_MILLION)) : null;
}

/** Rows of industries: clusters of one family (汽车, 汽车零部件) stand in one row, those of no known industry by their name. */
function rowsOf(placed: readonly Placed[], lang: Lang): ClusterRow[] {
  const families = groupBy(placed, ({ cluster: { sector_id: id, name } }) =>
    id === null || sectorById(id) === null ? `“${name}”` : (lineage(id)[0] ?? id),
  );
  const segments = segmentsBySector(placed);
  const rows = [...families].map(([key, clusters]): ClusterRow => {
    const sector = key.startsWith('“') ? null : sectorById(together(clusters.flatMap((one) => one.cluster.sector_id ?? [])));
    return {
      sector,
      name: sector === null ? (clusters[0]?.cluster.name ?? '') : sector[lang],
      clusters,
      segments: segmentsFor(clusters, segments),
    };
  });
  const place = (row: ClusterRow): number => (row.sector === null ? 1e6 : (order.get(row.sector.id) ?? 1e5));
  return rows.sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
}

/** The segments of all clusters by their industry, each with its turn among all. */
function segmentsBySector(all: readonly Placed[]): ReadonlyMap<string, readonly { readonly place: SegmentPlace; readonly turn: number }[]> {
  const places = all.flatMap((one) =>
    one.cluster.segments.flatMap((segment, at) => {
      const id = one.cluster.segment_sector_ids[at];
      return id === undefined || id === '-' ? [] : [{ id, place: { ...one, segment } }];
    }),
  );
  return groupBy(
    places.map((one, turn) => ({ ...one, turn })),
    ({ id }) => id,
  );
}

/** Segments of any cluster whose industry is that of a cluster of another plan in this row: 海工装备 within 临港装备 beside the cluster 海工装备. */
function segmentsFor(row: readonly Placed[], segments: ReturnType<typeof segmentsBySector>): SegmentPlace[] {
  return [...groupBy(row, (one) => one.cluster.sector_id)]
    .flatMap(([id, own]) => {
      const plans = new Set(own.map(({ plan }) => plan));
      return (id === null ? [] : (segments.get(id) ?? [])).filter(({ place }) => !plans.has(place.plan));
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ place }) => place);
}

/** Where the cluster stands, then its output target. */
function evidenceFor({ plan, cluster }: Placed): Evidence[] {
  const own = evidenceOf(plan.plan, plan.name, cluster.cluster_id, cluster);
  const target = plan.plan.targets.find(
    (one) =>
      one.cluster === cluster.name &&
      one.measure === 'level' &&
      one.value === cluster.target_value &&
      one.unit === cluster.target_unit &&
      one.deadline === cluster.deadline,
  );
  return target === undefined || cluster.target_value === null ? [own] : [own, evidenceOf(plan.plan, plan.name, target.target_id, target)];
}

/** Where the segments are named: from the first range of their span to the last, where they stand near each other. */
function evidenceOfSegments({ plan, cluster }: Placed, at?: number): Evidence[] {
  const span: Span = plan.plan.spans[cluster.cluster_id]?.['segments'] ?? [];
  const named = at === undefined || span.length !== cluster.segments.length ? span : span.slice(at, at + 1);
  return named.map(([start, end]) => evidenceOf(plan.plan, plan.name, cluster.cluster_id, { char_start: start, char_end: end }));
}

function clusterItems(row: ClusterRow, one: Placed, column: MatrixColumn, lang: Lang): CellItem[] {
  const { cluster, plan } = one;
  const output = hundredMillions(cluster);
  const by = deadlineWords(cluster.deadline);
  const target =
    cluster.target_value === null
      ? ''
      : `${output === null ? `${plainNumber(cluster.target_value)}${cluster.target_unit ?? ''}` : `${plainNumber(output)}亿元`}` +
        `${by === '' ? '' : ` (${by})`}`;
  const sector = cluster.sector_id === null ? null : sectorById(cluster.sector_id);
  const narrower = sector !== null && row.sector !== null && sector.id !== row.sector.id;
  const flags = [...(narrower ? [`${compareWords('sector', lang)}: ${sector[lang]}`] : []), ...reviewFlag([cluster], lang)];
  const text = [
    cluster.name,
    cluster.tier ?? '',
    target,
    cluster.programme === null ? '' : `“${cluster.programme}”`,
    column.names_plans ? plan.name : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return [
    {
      text,
      get evidence() {
        return evidenceFor(one);
      },
      ...(narrower ? { tone: 'warn' as const } : {}),
      ...(flags.length > 0 ? { flags } : {}),
    },
    ...(cluster.segments.length === 0
      ? []
      : [
          {
            text: `${compareWords('segments', lang)}: ${cluster.segments.join('、')}`,
            tone: 'muted' as const,
            get evidence() {
              const segments = evidenceOfSegments(one);
              return segments.length > 0 ? segments : evidenceFor(one).slice(0, 1);
            },
          },
        ]),
  ];
}

function segmentItem(one: SegmentPlace, column: MatrixColumn, lang: Lang): CellItem {
  const part =
    lang === 'zh'
      ? `${one.segment} (${one.cluster.name}${compareWords('segmentOf', lang)})`
      : `${one.segment} (${compareWords('segmentOf', lang)} ${one.cluster.name})`;
  return {
    text: column.names_plans ? `${part} · ${one.plan.name}` : part,
    flags: [compareWords('segments', lang)],
    tone: 'muted',
    get evidence() {
      const evidence = evidenceOfSegments(one, one.cluster.segments.indexOf(one.segment));
      return evidence.length > 0 ? evidence : evidenceFor(one).slice(0, 1);
    },
  };
}

/** Outputs on one scale; a cluster of a narrower industry than the row is drawn hollow. */
function plotOf(row: ClusterRow, shown: ReadonlySet<string>): DotPlot | undefined {
  const dots = row.clusters.flatMap((one): Dot[] => {
    if (!shown.has(one.column)) return [];
    const value = hundredMillions(one.cluster);
    const by = deadlineWords(one.cluster.deadline);
    return value === null
      ? []
      : [
          {
            column: one.column,
            label: `${one.plan.name} ${one.cluster.name}${by === '' ? '' : ` (${by})`}`,
            value,
            max: null,
            comparator: 'eq',
            flagged: one.cluster.sector_id !== row.sector?.id,
          },
        ];
  });
  return dots.length < 2 ? undefined : { unit: '亿元', direction: 'up', dots };
}

/** A cluster as data. */
export interface ClusterData {
  readonly column: string;
  readonly doc_id: string;
  readonly cluster_id: string;
  readonly name: string;
  readonly sector_id: string | null;
  readonly tier: string | null;
  readonly programme: string | null;
  /** in 元; null where the plan gives none or in no sum of yuan */
  readonly output: number | null;
  readonly target_value: number | null;
  readonly target_unit: string | null;
  readonly deadline: string | null;
  readonly segments: readonly string[];
  readonly segment_sector_ids: readonly string[];
  readonly evidence: readonly Evidence[];
}
/** A row of the matrix of clusters as data. */
export interface ClusterRowData {
  /** the narrowest industry of its clusters; null where it is known by name only */
  readonly sector_id: string | null;
  readonly name_zh: string;
  readonly name_en: string;
  readonly clusters: readonly ClusterData[];
  /** segments of plans that are clusters of others in this row */
  readonly segments: readonly { readonly column: string; readonly doc_id: string; readonly cluster_id: string; readonly segment: string }[];
}
export interface ClusterMatrix {
  readonly table: ReportTable;
  /** what the table does not show */
  readonly left: readonly string[];
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly ClusterRowData[];
}

function dataOf(row: ClusterRow): ClusterRowData {
  return {
    sector_id: row.sector?.id ?? null,
    name_zh: row.sector?.zh ?? row.name,
    name_en: row.sector?.en ?? row.name,
    clusters: row.clusters.map((one) => {
      const { cluster } = one;
      const output = hundredMillions(cluster);
      return {
        column: one.column,
        doc_id: cluster.doc_id,
        cluster_id: cluster.cluster_id,
        name: cluster.name,
        sector_id: cluster.sector_id,
        tier: cluster.tier,
        programme: cluster.programme,
        output: output === null ? null : Math.round(output * HUNDRED_MILLION),
        target_value: cluster.target_value,
        target_unit: cluster.target_unit,
        deadline: cluster.deadline,
        segments: cluster.segments,
        segment_sector_ids: cluster.segment_sector_ids,
        get evidence() {
          return evidenceFor(one);
        },
      };
    }),
    segments: row.segments.map((one) => ({
      column: one.column,
      doc_id: one.cluster.doc_id,
      cluster_id: one.cluster.cluster_id,
      segment: one.segment,
    })),
  };
}

/**
 * Clusters beside each other: a row an industry with all that belongs to it, a column a plan, place, year or programme. A cluster of a
 * narrower industry than its row is flagged; a segment that another plan has as a cluster stands beside it.
 *
 * @param keep clusters to take
 * @example the row 汽车: 汽模配部件产业 (象山县 2017), 汽模配产业 300亿元 (象山县 –2025), 汽车产业 550亿元 (鄞州区)
 */
export function clusterMatrix(
  plans: readonly ComparedPlan[],
  by: By,
  keep: (cluster: ClusterRecord) => boolean,
  lang: Lang,
  limits?: Limits | null,
): ClusterMatrix {
  const placed = plans
    .flatMap((plan) =>
      plan.plan.clusters.map((cluster): Placed => ({ plan, cluster, column: columnKey(by, plan, cluster.deadline, cluster.programme) })),
    )
    .filter(({ cluster }) => keep(cluster));
  const columns = columnsFor(by, plans, placed);
  const rows = rowsOf(placed, lang);
  const shown = shownPart(rows, columns, (row) => [...row.clusters, ...row.segments], limits);
  const keys = new Set(shown.columns.map(({ key }) => key));
  const someUnknown = rows.some((row) => row.sector === null);
  const table: ReportTable = {
    id: 'clusters',
    title: compareWords('clusters', lang),
    empty: compareWords('noClusters', lang),
    columns: [
      { key: 'sector', title: compareWords('sector', lang) },
      ...countColumn(shown.plans, lang),
      ...shown.columns.map((column) => ({ key: column.key, title: columnTitle(by, column, lang) })),
    ],
    rows: shown.rows.map(
      (row): ReportRow => ({
        key: row.sector?.id ?? `“${row.name}”`,
        get cells() {
          const clusters = groupBy(row.clusters, (one) => one.column);
          const segments = groupBy(row.segments, (one) => one.column);
          return [
            [{ text: row.name }],
            ...countCell(shown.plans, row),
            ...shown.columns.map(
              (column): Cell => [
                ...(clusters.get(column.key) ?? []).flatMap((one) => clusterItems(row, one, column, lang)),
                ...(segments.get(column.key) ?? []).map((one) => segmentItem(one, column, lang)),
              ],
            ),
          ];
        },
        ...(shown.plans !== null || !someUnknown ? {} : { group: compareWords(row.sector === null ? 'unknownSector' : 'clusters', lang) }),
        get plot() {
          return plotOf(row, keys);
        },
      }),
    ),
  };
  return { table, columns, rows: rows.map(dataOf), left: notShown(table.title, shown.left, rows.length, lang) };
}
