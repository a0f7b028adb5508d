import { rmSync } from 'node:fs';
import { SOURCE_COLUMNS, TABLE_NAMES, type Sink } from '../../export/document.js';
import { parquetSink } from '../../export/tables.js';
import type { Both } from '../../model/lang.js';
import type { TableName } from '../../model/record.js';
import { sqlText } from './duckdb.js';

/**
 * A DuckDB file of all tables, typed as in Parquet (lists are VARCHAR[]), with `sources` and `about`. The tables go through Parquet, from
 * which DuckDB takes them without holding them.
 *
 * @throws where @duckdb/node-api is not installed (code ERR_MODULE_NOT_FOUND)
 */
export async function duckdbSink(path: string, name: string, citation: Both): Promise<Sink> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const beside = (table: TableName): string => `${path}.${table}.part`;
  const parquet = parquetSink(beside, citation);
  const clear = (): void => {
    parquet.abandon();
    for (const table of TABLE_NAMES) rmSync(beside(table), { force: true });
  };
  return {
    add: (document) => parquet.add(document),
    async close(sources) {
      await parquet.close(sources);
      const instance = await DuckDBInstance.create(path, { threads: '1', memory_limit: '400MB' });
      const connection = await instance.connect();
      try {
        for (const setting of [
          'autoinstall_known_extensions = false',
          'autoload_known_extensions = false',
          'preserve_insertion_order = true',
        ])
          await connection.run(`SET ${setting}`);
        for (const table of TABLE_NAMES) {
          await connection.run(`CREATE TABLE ${table} AS FROM read_parquet(${sqlText(beside(table))})`);
          await connection.run(`COMMENT ON TABLE ${table} IS ${sqlText(citation.en)}`);
        }
        await connection.run(`CREATE TABLE sources (${SOURCE_COLUMNS.map((column) => `"${column}" VARCHAR`).join(', ')})`);
        const source = await connection.prepare(`INSERT INTO sources VALUES (${SOURCE_COLUMNS.map(() => '?').join(', ')})`);
        for (const one of sources) {
          source.bind(SOURCE_COLUMNS.map((column) => one[column]));
          await source.run();
        }
        const said = [citation.en, citation.zh].map(sqlText);
        await connection.run(
          `CREATE TABLE about AS FROM (VALUES ('citation', ${said[0]}), ('citation_zh', ${said[1]})) AS told (item, content)`,
        );
        await connection.run('CHECKPOINT');
      } finally {
        connection.closeSync();
        instance.closeSync();
        clear();
      }
      return [name];
    },
    abandon: clear,
  };
}
