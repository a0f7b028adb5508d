import type { Commitment } from '../commitment/commitment.js';
import { evidenceOf } from '../commitment/evidence.js';
import type { Extraction } from '../model/extraction.js';
import { TABLES, type ClusterRecord, type TargetRecord } from '../model/record.js';
import type { Evidence } from '../render/report.js';
import type { Ambition } from './targets/ambition.js';
import type { Change } from './targets/classify.js';
import type { ClusterPair } from './clusters/clusters.js';
import type { MatchCost } from './targets/cost.js';
import type { ClauseAlignment } from './clauses/clauses.js';
import type { PlanDiff } from './diff.js';
import type { PlanPairs } from './pair-plans.js';
import type { ResponsibilityDiff } from './responsibilities/responsibilities.js';
import { labelsOf } from './shown.js';
import type { SectionDiff } from './sections/sections.js';

/** A record as the data contract has it, offsets in code points, with all its mentions. */
interface Side<T> {
  readonly record: T;
  readonly mentions: readonly Evidence[];
}
interface PlanData {
  readonly doc_id: string;
  readonly name: string;
  readonly place: string | null;
  readonly period_start: number | null;
  readonly period_end: number | null;
}
export interface DiffData {
  readonly diffs: readonly {
    readonly a: PlanData;
    readonly b: PlanData;
    readonly successive: boolean;
    readonly counts: PlanDiff['counts'];
    readonly of_a: number;
    readonly lives_on: number;
    readonly commitments: readonly {
      readonly class: string;
      readonly tone: string;
      readonly a: Side<TargetRecord> | null;
      readonly b: Side<TargetRecord> | null;
      /** further parts of what was split or merged */
      readonly also: readonly Side<TargetRecord>[];
      /** of a value that is higher or lower: is more asked, or less? */
      readonly ambition: Ambition;
      readonly changes: readonly Change[];
      readonly cost: MatchCost | null;
    }[];
    readonly clusters: readonly (Omit<ClusterPair, 'a' | 'b' | 'within'> & {
      readonly a: Side<ClusterRecord> | null;
      readonly b: Side<ClusterRecord> | null;
      readonly within: string | null;
    })[];
    readonly responsibilities: ResponsibilityDiff;
    readonly sections: SectionDiff;
    readonly clauses: ClauseAlignment;
  }[];
  readonly unpaired: { readonly a: readonly PlanData[]; readonly b: readonly PlanData[] };
}

/**
 * What `gangmu diff --format json` prints: every pair with its class, what changed, what it was matched by, both records and where they
 * stand.
 *
 * @param names short names of all plans
 * @param shown says of a class, with its ambition, whether it is kept
 * @example data.diffs[0]?.commitments[0]?.a?.record.indicator // 规模企业总量
 */
export function diffData(
  diffs: readonly PlanDiff[],
  { onlyA, onlyB }: PlanPairs,
  names: ReadonlyMap<Extraction, string>,
  shown: (labels: readonly string[]) => boolean,
): DiffData {
  const nameOf = (plan: Extraction): string => names.get(plan) ?? plan.document.doc_id;
  const planData = (plan: Extraction): PlanData => {
    const { doc_id, place, period_start, period_end } = plan.document;
    return { doc_id, name: nameOf(plan), place, period_start, period_end };
  };
  // the fields in the order of the data contract, wherever the record comes from
  const placed = <T extends TargetRecord | ClusterRecord>(table: 'targets' | 'clusters', record: T, { start, end }: Evidence): T => {
    const own: Readonly<Record<string, unknown>> = { ...record, char_start: start, char_end: end };
    return Object.fromEntries(Object.keys(TABLES[table].shape).map((field) => [field, own[field]])) as unknown as T;
  };
  const commitment = (one: Commitment | null): Side<TargetRecord> | null => {
    if (one === null) return null;
    const mentions = one.mentions.map((record) => evidenceOf(one.plan, nameOf(one.plan), record.target_id, record));
    return mentions[0] ? { record: placed('targets', one.first, mentions[0]), mentions } : null;
  };
  const cluster = (plan: Extraction, one: ClusterRecord | null): Side<ClusterRecord> | null => {
    if (one === null) return null;
    const evidence = evidenceOf(plan, nameOf(plan), one.cluster_id, one);
    return { record: placed('clusters', one, evidence), mentions: [evidence] };
  };
  return {
    diffs: diffs.map((diff) => ({
      a: planData(diff.a),
      b: planData(diff.b),
      successive: diff.successive,
      counts: diff.counts,
      of_a: diff.ofA,
      lives_on: diff.livesOn,
      commitments: diff.commitments
        .filter((one) => shown(labelsOf(one)))
        .map((one) => ({
          class: one.class,
          tone: one.tone,
          ambition: one.ambition,
          a: commitment(one.a),
          b: commitment(one.b),
          also: one.also.flatMap((part) => commitment(part) ?? []),
          changes: one.changes,
          cost: one.cost,
        })),
      clusters: diff.clusters
        .filter((one) => shown([one.class]))
        .map((one) => ({
          class: one.class,
          tone: one.tone,
          a: cluster(diff.a, one.a),
          b: cluster(diff.b, one.b),
          within: one.within?.cluster_id ?? null,
          changes: one.changes,
        })),
      responsibilities: diff.responsibilities,
      sections: diff.sections,
      clauses: diff.clauses,
    })),
    unpaired: { a: onlyA.map(planData), b: onlyB.map(planData) },
  };
}
