import { sizeOf } from '../../commitment/cluster.js';
import type { Extraction } from '../../model/extraction.js';
import { clusterKey } from '../../normalise/cluster-name.js';
import type { ClusterRecord } from '../../model/record.js';
import { similarity } from '../../model/shingles.js';
import { foldChars } from '../../model/view.js';
import type { Tone } from '../../render/report.js';
import { cheapestFirst } from '../targets/cheapest-first.js';
import { nearness } from '../clauses/nearness.js';

/** Classes of change of a cluster, the most important first. */
export const CLUSTER_CLASSES = [
  'tier-lowered',
  'tier-raised',
  'output-lowered',
  'output-raised',
  'put-off',
  'brought-forward',
  'demoted',
  'promoted',
  'rescoped',
  'respecified',
  'segments',
  'dropped',
  'added',
  'renamed',
  'unchanged',
] as const;
export type ClusterClass = (typeof CLUSTER_CLASSES)[number];

export interface ClusterChange {
  readonly what: 'sector' | 'tier' | 'output' | 'deadline' | 'segments' | 'joined' | 'left' | 'name';
  readonly from: string | null;
  readonly to: string | null;
  readonly class?: ClusterClass;
}
export interface ClusterPair {
  /** null: only in B */
  readonly a: ClusterRecord | null;
  readonly b: ClusterRecord | null;
  /** the cluster of the other plan that it is, or was, a segment of */
  readonly within: ClusterRecord | null;
  readonly class: ClusterClass;
  readonly tone: Tone;
  readonly changes: readonly ClusterChange[];
}

/** A cluster's name without the words that all such names have. */
const bare = (name: string): string => clusterKey(foldChars(name).replace(/[“”"()、\s]/gu, ''));

/**
 * 0 for one name, up to 0.5 for one sector, 1 to 1.5 for an industry and one within it, up to 0.4 for similar names without a known sector;
 * null for two clusters.
 */
function costOf(a: ClusterRecord, b: ClusterRecord): number | null {
  const unlike = 1 - similarity(bare(a.name), bare(b.name));
  if (unlike === 0) return 0;
  if (a.sector_id === null || b.sector_id === null) return unlike <= 0.4 ? unlike : null;
  const how = nearness(a.sector_id, b.sector_id);
  return how === 'same' ? unlike / 2 : how === 'within' ? 1 + unlike / 2 : null;
}

const outputWords = ({ target_value: value, target_unit: unit }: ClusterRecord): string | null =>
  value === null ? null : `${value}${unit ?? ''}`;

/** Segments of one that the other has not, by name or by the sector that both are known by. */
function segmentsWithout(one: ClusterRecord, other: ClusterRecord): string[] {
  const names = new Set(other.segments.map(bare));
  const sectors = new Set(other.segment_sector_ids.filter((id) => id !== '-' && id !== other.sector_id));
  return one.segments.filter((name, at) => !names.has(bare(name)) && !sectors.has(one.segment_sector_ids[at] ?? '-'));
}

function changesOf(a: ClusterRecord, b: ClusterRecord): ClusterChange[] {
  const changes: ClusterChange[] = [];
  const add = (what: ClusterChange['what'], from: string | null, to: string | null, made?: ClusterClass): void => {
    changes.push({ what, from, to, ...(made === undefined ? {} : { class: made }) });
  };
  const rescoped = a.sector_id !== b.sector_id && bare(a.name) !== bare(b.name);
  if (rescoped) add('sector', a.name, b.name, 'rescoped');
  const [{ tier: low, output: one }, { tier: high, output: two }] = [sizeOf(a), sizeOf(b)];
  if (a.tier !== b.tier && (low === null || low !== high))
    add(
      'tier',
      a.tier,
      b.tier,
      rescoped ? undefined : low === null || high === null ? 'respecified' : low < high ? 'tier-raised' : 'tier-lowered',
    );
  if (a.target_value !== b.target_value || a.target_unit !== b.target_unit) {
    const comparable = one !== null && two !== null && one.base === two.base && !rescoped;
    if (!comparable || one.value !== two.value)
      add(
        'output',
        outputWords(a),
        outputWords(b),
        comparable ? (one.value < two.value ? 'output-raised' : 'output-lowered') : rescoped ? undefined : 'respecified',
      );
  }
  if (a.deadline !== b.deadline && a.deadline !== null && b.deadline !== null)
    add('deadline', a.deadline, b.deadline, rescoped ? undefined : a.deadline < b.deadline ? 'put-off' : 'brought-forward');
  if (a.segments.length > 0 && b.segments.length > 0) {
    for (const name of segmentsWithout(b, a)) add('joined', null, name, 'segments');
    for (const name of segmentsWithout(a, b)) add('left', name, null, 'segments');
  } else if (a.segments.length + b.segments.length > 0) {
    // a plan that sets out no segments has none joined or left
    add('segments', a.segments.join('、') || null, b.segments.join('、') || null, rescoped ? undefined : 'respecified');
  }
  if (!rescoped && a.name !== b.name) add('name', a.name, b.name, 'renamed');
  return changes;
}

const TONES: Readonly<Record<ClusterClass, Tone>> = {
  'tier-lowered': 'down',
  'tier-raised': 'up',
  'output-lowered': 'down',
  'output-raised': 'up',
  'put-off': 'down',
  'brought-forward': 'up',
  demoted: 'down',
  promoted: 'up',
  rescoped: 'warn',
  respecified: 'neutral',
  segments: 'neutral',
  dropped: 'neutral',
  added: 'neutral',
  renamed: 'muted',
  unchanged: 'muted',
};

/** The cluster that has another's name among its segments. Not by sector: 海洋电子信息 is less than 电子信息. */
const segmentOf = (one: ClusterRecord, clusters: readonly ClusterRecord[]): ClusterRecord | null =>
  clusters.find((other) => other.segments.some((name) => bare(name) === bare(one.name))) ?? null;

/**
 * What became of A's clusters in B: matched by sector (汽模配产业 is 汽车产业; 临港装备 is within 高端装备), else by name.
 *
 * The class is the first of CLUSTER_CLASSES that applies. Tiers and outputs are compared only within one industry; a wider or narrower one
 * is `rescoped`, with both shown; a tier or output that only one of them names is `respecified`. A cluster of B that A has as a segment of
 * another is `promoted`, the other way round `demoted`.
 *
 * @example 汽模配产业 百亿级 300亿元 → 汽车产业 五百亿级 550亿元: tier-raised, with the higher output and the new name among the changes
 */
export function diffClusters(a: Extraction, b: Extraction): ClusterPair[] {
  const order = (x: ClusterRecord, y: ClusterRecord): number => x.char_start - y.char_start || (x.cluster_id < y.cluster_id ? -1 : 1);
  const [as, bs] = [[...a.clusters].sort(order), [...b.clusters].sort(order)];
  const edges = as.flatMap((one, at) =>
    bs.flatMap((other, to) => {
      const cost = costOf(one, other);
      return cost === null
        ? []
        : [
            {
              a: at,
              b: to,
              cost,
              apart: Math.abs(at - to),
              names: [one.name, other.name].sort().join(' '),
              ids: [one.cluster_id, other.cluster_id].sort().join(' '),
            },
          ];
    }),
  );
  const chosen = cheapestFirst(
    edges,
    (x, y) => x.cost - y.cost || x.apart - y.apart || (x.names < y.names ? -1 : x.names > y.names ? 1 : x.ids < y.ids ? -1 : 1),
  );
  const [usedA, usedB] = [new Set(chosen.map((edge) => edge.a)), new Set(chosen.map((edge) => edge.b))];
  const pairs = chosen
    .sort((x, y) => x.a - y.a)
    .flatMap(({ a: at, b: to }): ClusterPair[] => {
      const [one, other] = [as[at], bs[to]];
      if (!one || !other) return [];
      const changes = changesOf(one, other);
      const made = CLUSTER_CLASSES.find((name) => changes.some((change) => change.class === name)) ?? 'unchanged';
      return [{ a: one, b: other, within: null, class: made, tone: TONES[made], changes }];
    });
  const gone = as
    .filter((_one, at) => !usedA.has(at))
    .map((one): ClusterPair => {
      const within = segmentOf(one, bs);
      const made = within ? 'demoted' : 'dropped';
      return { a: one, b: null, within, class: made, tone: TONES[made], changes: [] };
    });
  const come = bs
    .filter((_one, at) => !usedB.has(at))
    .map((one): ClusterPair => {
      const within = segmentOf(one, as);
      const made = within ? 'promoted' : 'added';
      return { a: null, b: one, within, class: made, tone: TONES[made], changes: [] };
    });
  return [...pairs, ...gone, ...come];
}
