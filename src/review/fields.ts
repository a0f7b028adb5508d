/** Fields whose values are words of the text, and not codes or numbers that stand for them. */
const WORDED: ReadonlySet<string> = new Set([
  'indicator',
  'action',
  'value_text',
  'unit',
  'baseline',
  'baseline_unit',
  'deadline_text',
  'cluster',
  'wording_text',
  'reference',
  'name',
  'tier',
  'target_unit',
  'text',
]);
export const isWorded = (field: string): boolean => WORDED.has(field);
