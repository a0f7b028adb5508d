import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES, type TableName } from '../model/record.js';
import { csvHeader, csvRows } from './csv.js';

type Row = Readonly<Record<string, unknown>>;

/** The CSV tables of a folder while they grow beside each other. */
export interface CsvTables {
  readonly append: (table: TableName, records: readonly Row[]) => void;
  /** @returns the names of the files */
  readonly close: () => readonly string[];
  readonly abandon: () => void;
}

/**
 * Begins all tables as CSV, as `gangmu extract` writes them.
 *
 * @example openCsvTables('out').append('targets', [{ doc_id: '象山县-2025', target_id: 'T001', … }])
 */
export function openCsvTables(folder: string): CsvTables {
  const files = new Map((Object.keys(TABLES) as TableName[]).map((table) => [table, openSync(join(folder, `${table}.csv`), 'w')]));
  const put = (table: TableName, text: string): void => {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) done += writeSync(files.get(table) as number, bytes, done);
  };
  for (const table of files.keys()) put(table, csvHeader(table));
  const end = (): readonly string[] => {
    const names = [...files.keys()].map((table) => `${table}.csv`);
    for (const file of files.values()) closeSync(file);
    files.clear();
    return names;
  };
  return {
    append: (table, records) => {
      if (records.length > 0) put(table, csvRows(table, records));
    },
    close: end,
    abandon: () => {
      end();
    },
  };
}
