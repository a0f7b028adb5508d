import { resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { datasetColumns, SEPARATOR } from '../../dataset/columns.js';
import type { Folder } from '../../dataset/folder.js';
import { TABLES, type TableName } from '../../model/record.js';

/** A dataset opened in DuckDB: its tables are views, and nothing else of the machine is in reach. */
export interface OpenedTables {
  readonly connection: DuckDBConnection;
  readonly tables: readonly TableName[];
  readonly close: () => void;
}

const NAMES = Object.keys(TABLES) as TableName[];
const TYPES = { boolean: 'BOOLEAN', integer: 'INTEGER', number: 'DOUBLE', date: 'DATE', string: 'VARCHAR' } as const;
const JSON_TYPES = { ...TYPES, list: ['VARCHAR'] } as const;

export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const sqlName = (name: string): string => `"${name}"`;

/** The columns of a CSV file as DuckDB declares them; lists are strings there. */
const cellTypes = (table: TableName): string =>
  `{${datasetColumns(table)
    .map(({ name, type }) => `${sqlText(name)}: ${sqlText(type === 'list' ? 'VARCHAR' : TYPES[type])}`)
    .join(', ')}}`;

/** A view of each table, from Parquet where it is, else CSV, else NDJSON. The types are the same whatever the dataset holds. */
function viewsOf(folder: Folder, dir: string): { readonly table: TableName; readonly path: string; readonly query: string }[] {
  const there = new Set(folder.list());
  return NAMES.flatMap((table) => {
    const at = (file: string): string => resolve(dir, file);
    if (there.has(`${table}.parquet`)) {
      const path = at(`${table}.parquet`);
      return [{ table, path, query: `SELECT * FROM read_parquet(${sqlText(path)})` }];
    }
    if (there.has(`${table}.csv`)) {
      const path = at(`${table}.csv`);
      const fields = datasetColumns(table).map(({ name, type }) =>
        type === 'list'
          ? `CASE WHEN ${sqlName(name)} IS NULL THEN [] ELSE string_split(${sqlName(name)}, ${sqlText(SEPARATOR)}) END AS ${sqlName(name)}`
          : sqlName(name),
      );
      const options = `header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = ''`;
      return [
        {
          table,
          path,
          query: `SELECT ${fields.join(', ')} FROM read_csv(${sqlText(path)}, ${options}, columns = ${cellTypes(table)})`,
        },
      ];
    }
    if (!there.has('records.ndjson')) return [];
    const path = at('records.ndjson');
    // line by line: columns of one name have other types in other tables (period_start)
    const structure = JSON.stringify(Object.fromEntries(datasetColumns(table).map(({ name, type }) => [name, JSON_TYPES[type]])));
    return [
      {
        table,
        path,
        query:
          `SELECT unnest(from_json(json, ${sqlText(structure)})) FROM read_ndjson_objects(${sqlText(path)}) ` +
          `WHERE json->>'table' = ${sqlText(table)}`,
      },
    ];
  });
}

/**
 * Opens the tables of a dataset as views. After that the connection can read these files and write `target`, and neither another file nor
 * the network; no setting can be changed back.
 *
 * @param target a file that a result may be written to
 * @throws where @duckdb/node-api is not installed
 */
export async function openTables(folder: Folder, dir: string, target?: string): Promise<OpenedTables> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const views = viewsOf(folder, dir);
  const allowed = [...new Set([...views.map(({ path }) => path), ...(target === undefined ? [] : [resolve(target)])])];
  for (const setting of [
    'autoinstall_known_extensions = false',
    'autoload_known_extensions = false',
    `allowed_paths = [${allowed.map(sqlText).join(', ')}]`,
    "temp_directory = ''",
    'enable_external_access = false',
    'lock_configuration = true',
  ])
    await connection.run(`SET ${setting}`);
  for (const { table, query } of views) await connection.run(`CREATE VIEW ${table} AS ${query}`);
  return {
    connection,
    tables: views.map(({ table }) => table),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
