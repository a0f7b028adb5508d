import { join } from 'node:path';
import { rowsOfCsv } from '../dataset/csv-reader.js';
import { valuesOf } from '../dataset/held.js';
import { TABLES, type TableName } from '../model/record.js';
import { openParquetTable } from '../write/parquet.js';
import { openFile } from './byte-file.js';

/** Records that are handed on at a time. */
const SOME = 1000;

/**
 * Makes a Parquet table of each finished CSV table of a folder, row by row: documents that were taken over from an earlier run are in
 * these too.
 *
 * @returns the names of the files
 * @throws the file system's error
 */
export function parquetTables(folder: string): string[] {
  return (Object.keys(TABLES) as TableName[]).map((table) => {
    const source = openFile(join(folder, `${table}.csv`));
    const parquet = openParquetTable(join(folder, `${table}.parquet`), table);
    try {
      let held: Readonly<Record<string, unknown>>[] = [];
      let header = true;
      for (const { cells } of rowsOfCsv(source, () => false)) {
        if (!header) held.push(valuesOf(table, cells));
        header = false;
        if (held.length < SOME) continue;
        parquet.append(held);
        held = [];
      }
      parquet.append(held);
      parquet.close();
    } finally {
      parquet.abandon();
      source.close();
    }
    return `${table}.parquet`;
  });
}
