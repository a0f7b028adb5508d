/** Files that a dataset is exported to. */
export const EXPORT_FORMATS = ['xlsx', 'csv', 'parquet', 'sqlite', 'duckdb', 'stata', 'r'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
