import { groupBy } from '../model/group-by.js';
import { actionClass } from '../normalise/action.js';
import { rowUnit } from '../normalise/indicator-unit.js';
import { sectorOf } from '../normalise/sector.js';
import type { Commitment } from './commitment.js';
import { comparableOf } from './notation.js';
import { subjectKey } from './scope.js';

/**
 * What a reader must know of a value whatever stands beside it: compare shows it at the value, check lists it. `several`: other values
 * for the same in the plan; `restated`: bounded in another way elsewhere; the others: what was done to its unit.
 */
export const OWN_FLAGS = ['several', 'restated', 'denominator-added', 'unit-repaired', 'unit-inferred'] as const;
export type OwnFlag = (typeof OWN_FLAGS)[number];

/**
 * Which row a commitment stands in. Words that the registry does not know are one thing only within one industry and in one unit,
 * counters of one noun (家, 户) being one.
 */
export function rowKey({ first }: Commitment): string {
  if (first.indicator_id !== null) return subjectKey(first);
  const cluster = first.cluster === null ? '' : (sectorOf(first.cluster)?.id ?? first.cluster);
  return [subjectKey(first), cluster, rowUnit(comparableOf(first).unit)].join('|');
}

/** The commitments of one row of which a plan has two values, measured alike, for one time. */
export function severalOf(commitments: readonly Commitment[]): Set<Commitment> {
  const groups = groupBy(commitments, ({ first }) =>
    [
      first.doc_id,
      first.kind,
      first.indicator_scope,
      actionClass(first),
      first.measure,
      first.frequency,
      first.deadline,
      first.baseline,
    ].join('\u0000'),
  );
  const values = (group: readonly Commitment[]): Set<string> =>
    new Set(group.map(({ first }) => [comparableOf(first).value ?? first.value_text, comparableOf(first).max].join(' ')));
  return new Set([...groups.values()].filter((group) => values(group).size > 1).flat());
}

/** The flags of a commitment; `several` are those of its row. */
export function ownFlags(commitment: Commitment, several: ReadonlySet<Commitment>): Readonly<Record<OwnFlag, boolean>> {
  const { first, mentions } = commitment;
  return {
    several: several.has(commitment),
    restated: mentions.some((one) => one.comparator !== first.comparator),
    'denominator-added': first.warnings.includes('denominator-added'),
    'unit-repaired': first.warnings.includes('unit-repaired'),
    'unit-inferred': first.warnings.includes('unit-inferred'),
  };
}
