import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import type { Kind, TargetRecord } from '../model/record.js';

/** What a plan promises once, with all its mentions: goal section, task section, box, annex table. */
export interface Commitment {
  readonly plan: Extraction;
  /** id of the first mention */
  readonly id: string;
  readonly first: TargetRecord;
  /** in the order of the text, the first included */
  readonly mentions: readonly TargetRecord[];
}

export interface CommitmentOptions {
  /** kinds that count; targets alone by default */
  readonly kinds?: readonly Kind[];
  /** every mention for itself, restatements not joined */
  readonly mentions?: boolean;
}

/**
 * The commitments of a plan, in the order of the text: mentions with one `group_id` are one.
 *
 * @example of the 123 plan, 国家高新技术企业达到240家 (T010 in the goals, T025 in a task) is one commitment with two mentions
 */
export function commitmentsOf(plan: Extraction, { kinds = ['target'], mentions = false }: CommitmentOptions = {}): Commitment[] {
  const records = [...plan.targets, ...plan.quantities]
    .filter((record) => kinds.includes(record.kind))
    .sort((a, b) => a.char_start - b.char_start || (a.target_id < b.target_id ? -1 : 1));
  return [...groupBy(records, (record) => (mentions ? record.target_id : record.group_id))].flatMap(([id, group]) =>
    group[0] ? [{ plan, id, first: group[0], mentions: group }] : [],
  );
}
