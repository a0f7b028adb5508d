import type { Doubts } from '../commitment/doubts.js';
import type { Extraction } from '../model/extraction.js';
import type { Both, Lang } from '../model/lang.js';
import type { DiffTable } from './choices.js';
import { CLUSTER_CLASSES } from './clusters/clusters.js';
import type { CommitmentDiff, PlanDiff } from './diff.js';
import type { PlanPairs } from './pair-plans.js';
import { CLASSES } from './targets/classify.js';

/** Short names of plans. */
export type Names = ReadonlyMap<Extraction, string>;

export interface DiffReportOptions {
  readonly lang: Lang;
  /** plans without a counterpart, which are named; none by default */
  readonly unpaired?: Pick<PlanPairs, 'onlyA' | 'onlyB'>;
  /** classes to show, of commitments and clusters; all but the unchanged ones by default */
  readonly only?: readonly string[];
  /** the unchanged ones too */
  readonly all?: boolean;
  /**
   * what only one plan has, a row a chapter instead of a row each: `items` each with its own sentences, `line` as one line with all of
   * them; nothing is left out
   */
  readonly gather?: 'items' | 'line';
  readonly doubts?: Doubts;
  /** commitments and clusters by default; a line in the lead says what became of the rest */
  readonly tables?: readonly DiffTable[];
}

/** What a value that is higher or lower means for how much is asked; --only takes these besides the classes. */
const AMBITIONS = ['ambition-lowered', 'ambition-raised'] as const;
/** What a row can be called: its class and what that means for how much is asked. */
export function labelsOf(one: { readonly class: string; readonly ambition?: CommitmentDiff['ambition'] }): string[] {
  return [one.class, ...(one.ambition == null ? [] : [`ambition-${one.ambition}`])];
}

/** Words that --only takes: classes of commitments and of clusters, and ambition. */
export const DIFF_CLASSES: readonly string[] = [...new Set<string>([...CLASSES, ...AMBITIONS, ...CLUSTER_CLASSES])];

/** Is something with these labels shown? All but the unchanged by default. */
export function isShown(labels: readonly string[], { only, all }: Pick<DiffReportOptions, 'only' | 'all'>): boolean {
  return only ? labels.some((name) => only.includes(name)) : all === true || !labels.includes('unchanged');
}

/** The words for plans beside each other or for a plan and its successor. */
export const wordsFor = (
  words: { readonly beside: Both; readonly after: Both },
  { successive }: Pick<PlanDiff, 'successive'>,
  lang: Lang,
): string => words[successive ? 'after' : 'beside'][lang];
