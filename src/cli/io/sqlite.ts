import type { Database, Statement } from 'better-sqlite3';
import { datasetColumns } from '../../dataset/columns.js';
import { SOURCE_COLUMNS, TABLE_NAMES, type Sink } from '../../export/document.js';
import type { Both } from '../../model/lang.js';
import type { TableName } from '../../model/record.js';
import { ID_COLUMN } from '../../model/tables.js';

const TYPES = { boolean: 'INTEGER', integer: 'INTEGER', number: 'REAL', date: 'TEXT', string: 'TEXT', list: 'TEXT' } as const;

/** The statement that makes a table: its columns with type and values, its key, and what it refers to. */
function createTable(table: TableName): string {
  const own = datasetColumns(table);
  const names = own.map(({ name }) => name);
  const columns = own.map(({ name, type, nullable, values }) => {
    const required = nullable ? '' : ' NOT NULL';
    const fixed = values ? ` CHECK ("${name}" IN (${values.map((value) => `'${value}'`).join(', ')}))` : '';
    return `"${name}" ${TYPES[type]}${required}${fixed}`;
  });
  const key = table === 'documents' ? '"doc_id"' : `"doc_id", "${ID_COLUMN[table]}"`;
  const refers = table === 'documents' ? [] : ['FOREIGN KEY ("doc_id") REFERENCES documents ("doc_id")'];
  const section = table === 'sections' ? 'parent_id' : names.includes('section_id') ? 'section_id' : null;
  if (section !== null) refers.push(`FOREIGN KEY ("doc_id", "${section}") REFERENCES sections ("doc_id", "section_id")`);
  return `CREATE TABLE ${table} (\n  ${[...columns, `PRIMARY KEY (${key})`, ...refers].join(',\n  ')}\n) STRICT`;
}

/** Lists are JSON arrays, which json_each() takes apart; days are texts of ISO 8601, as SQLite has them; true is 1. */
const stored = (value: unknown): unknown =>
  Array.isArray(value) ? JSON.stringify(value) : typeof value === 'boolean' ? Number(value) : (value ?? null);

/**
 * A SQLite file of all tables, with their keys, `sources` and `about`.
 *
 * @throws where better-sqlite3 is not installed (code ERR_MODULE_NOT_FOUND) or not compiled
 */
export async function sqliteSink(path: string, name: string, citation: Both): Promise<Sink> {
  const { default: Sqlite } = await import('better-sqlite3');
  const database: Database = new Sqlite(path);
  // the file is new, and is thrown away where the export stops
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN');
  const inserts = new Map<TableName, Statement>();
  for (const table of TABLE_NAMES) {
    database.exec(createTable(table));
    const marks = datasetColumns(table).map(() => '?');
    inserts.set(table, database.prepare(`INSERT INTO ${table} VALUES (${marks.join(', ')})`));
  }
  return {
    add(document) {
      for (const [table, insert] of inserts)
        for (const row of document.tables[table]) insert.run(datasetColumns(table).map(({ name: column }) => stored(row[column])));
    },
    close(sources) {
      database.exec(
        `CREATE TABLE sources (${SOURCE_COLUMNS.map((column) => `"${column}" TEXT`).join(', ')}, PRIMARY KEY ("doc_id")) STRICT`,
      );
      const source = database.prepare(`INSERT INTO sources VALUES (${SOURCE_COLUMNS.map(() => '?').join(', ')})`);
      for (const one of sources) source.run(SOURCE_COLUMNS.map((column) => one[column]));
      database.exec('CREATE TABLE about (item TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT');
      const about = database.prepare('INSERT INTO about VALUES (?, ?)');
      about.run('citation', citation.en);
      about.run('citation_zh', citation.zh);
      database.exec('COMMIT');
      database.close();
      return [name];
    },
    abandon: () => {
      database.close();
    },
  };
}
