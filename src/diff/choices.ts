/** What a report can show of two plans. */
export const DIFF_TABLES = ['commitments', 'clusters', 'responsibilities', 'sections', 'clauses'] as const;
export type DiffTable = (typeof DIFF_TABLES)[number];
/** What --table takes. */
export const DIFF_TABLE_NAMES = [...DIFF_TABLES, 'all'] as const;
export type DiffTableName = (typeof DIFF_TABLE_NAMES)[number];
