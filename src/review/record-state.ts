import { canonical, type FieldValue, type FieldValues } from './correction.js';
import type { Decision } from './decide.js';

/** Where a record stands in a review. */
export const STANDINGS = ['open', 'accepted', 'corrected', 'added', 'disputed', 'rejected'] as const;
export type RecordState = (typeof STANDINGS)[number];

/** The reviewed fields of a record with what was decided about them; of an added one its own. */
export function valuesNow(base: FieldValues, decision: Decision | null): FieldValues {
  if (decision === null) return base;
  const corrected = [...decision.fields].map(([field, { to }]) => [field, to] as const);
  return { ...base, ...decision.added?.values, ...Object.fromEntries(corrected) };
}

/** An empty list says no more than no value. */
const bare = (value: FieldValue | undefined): FieldValue =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
/** Do two values say the same? */
export const sameFieldValue = (a: FieldValue | undefined, b: FieldValue | undefined): boolean => canonical(bare(a)) === canonical(bare(b));

/** Fields that say something else than the program did. */
export function changedFields(base: FieldValues, decision: Decision | null): string[] {
  if (decision === null) return [];
  const now = valuesNow(base, decision);
  const stated = [...Object.keys(decision.added?.values ?? {}), ...decision.fields.keys()];
  return [...new Set(stated)].filter((field) => !sameFieldValue(now[field], base[field]));
}

/**
 * Where a record stands. A dispute that is not settled goes before all; what was accepted when the program read it otherwise counts as
 * open; a record that was added and is the program's since is a corrected one.
 *
 * @example accepted at 1000, read as 1200 by a later version: open
 */
export function recordState(base: FieldValues, decision: Decision | null, isAdded = false): RecordState {
  if (decision === null) return 'open';
  if (decision.disputed.length > 0) return 'disputed';
  if (decision.rejected) return 'rejected';
  if (isAdded) return 'added';
  if (changedFields(base, decision).length > 0) return 'corrected';
  // who corrects a field to what the program now reads has accepted it
  if (decision.fields.size > 0 || decision.added !== null) return 'accepted';
  const { accepted } = decision;
  return accepted !== null && Object.entries(accepted.values).every(([field, value]) => sameFieldValue(value, base[field]))
    ? 'accepted'
    : 'open';
}
export const isDecided = (standing: RecordState): boolean => standing !== 'open';

/** Is the reading of a record not sure? */
export const isDoubtful = (certainty: string | null, warnings: readonly string[]): boolean =>
  (certainty !== null && certainty !== 'high') || warnings.length > 0;
/** Not sure and nobody has decided, or two have and not alike. */
export const isOpenDoubt = (standing: RecordState, doubtful: boolean): boolean =>
  standing === 'disputed' || (standing === 'open' && doubtful);
