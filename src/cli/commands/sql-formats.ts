/** How the result of a query is put out. */
export const SQL_FORMATS = ['text', 'csv', 'json', 'ndjson', 'parquet'] as const;
export type SqlFormat = (typeof SQL_FORMATS)[number];
