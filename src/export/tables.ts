import type { TableName } from '../model/record.js';
import { csvLines } from '../write/csv.js';
import { openCsvTables } from '../write/csv-tables.js';
import { dataPackage } from '../write/data-package.js';
import { openParquetTable, type ParquetTable } from '../write/parquet.js';
import type { Both } from '../model/lang.js';
import { SOURCE_COLUMNS, TABLE_NAMES, type Sink, type SourceRow } from './document.js';

/** The tables as CSV. */
export function csvSink(folder: string): Sink {
  const tables = openCsvTables(folder);
  return {
    add: (document) => {
      for (const table of TABLE_NAMES) tables.append(table, document.tables[table]);
    },
    close: () => tables.close(),
    abandon: () => {
      tables.abandon();
    },
  };
}

/** The tables as Parquet, as extract writes them, with the citation in the files' own metadata. */
export function parquetSink(pathOf: (table: TableName) => string, citation: Both): Sink {
  const about = [
    { key: 'citation', value: citation.en },
    { key: 'citation_zh', value: citation.zh },
  ];
  const tables = new Map<TableName, ParquetTable>(TABLE_NAMES.map((table) => [table, openParquetTable(pathOf(table), table, about)]));
  return {
    add: (document) => {
      for (const [table, parquet] of tables) parquet.append(document.tables[table]);
    },
    close: () => {
      for (const parquet of tables.values()) parquet.close();
      return TABLE_NAMES.map((table) => `${table}.parquet`);
    },
    abandon: () => {
      for (const parquet of tables.values()) parquet.abandon();
    },
  };
}

/** sources.csv: the originals. */
export const sourcesCsv = (sources: readonly SourceRow[]): string =>
  csvLines([[...SOURCE_COLUMNS], ...sources.map((one) => SOURCE_COLUMNS.map((column) => one[column] ?? ''))]);

const SOURCES = {
  profile: 'tabular-data-resource',
  name: 'sources',
  path: 'sources.csv',
  title: 'Sources',
  title_zh: '来源',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: SOURCE_COLUMNS.map((name) => ({ name, type: name === 'published_date' ? 'date' : 'string' })),
    missingValues: [''],
    primaryKey: ['doc_id'],
  },
};

/** datapackage.json of an export: a Frictionless Data Package (v1) of its CSV tables and of sources.csv, with the citation. */
export function exportPackage(version: string, title: string, citation: Both): string {
  const data = dataPackage(version) as { readonly resources: readonly object[] };
  return `${JSON.stringify(
    {
      ...data,
      title,
      citation: citation.en,
      citation_zh: citation.zh,
      sources: [{ title: citation.en, path: 'sources.csv' }],
      resources: [...data.resources, SOURCES],
    },
    null,
    2,
  )}\n`;
}
