import type { DuckDBConnection, DuckDBResult, DuckDBType } from '@duckdb/node-api';
import { isDataset } from '../../dataset/is-dataset.js';
import { withoutControls } from '../../model/visible.js';
import { shorten, tableLines, width } from '../../render/width.js';
import { csvLines } from '../../write/csv.js';
import { besideOf, replaceFile, writePieces } from '../../write/own-file.js';
import { tell, type Context, type Exit } from '../command.js';
import { openTables, sqlText, type OpenedTables } from '../io/duckdb.js';
import { folderAt, isFolder } from '../io/folder.js';
import { notWritten, refusedPlace, type OutPlace } from '../io/output.js';
import { say } from '../texts/messages.js';
import { sqlTexts as texts } from '../texts/sql.js';
import type { SqlFormat } from './sql-formats.js';

export interface SqlCommandOptions extends OutPlace {
  readonly format?: SqlFormat;
  readonly limit?: number;
  readonly all?: boolean;
}

/** Rows of a table on the screen, and cells of a column, where nothing else is said. */
const SHOWN = 100;
const WIDEST = 40;
/** Of statements, those that ask (duckdb.h): SELECT, whatever it is written as, and EXPLAIN. */
const ASKING: ReadonlySet<number> = new Set([1, 4]);

type Row = readonly unknown[];

/** DuckDB writes whole numbers that may be too large, and decimals, as text: those that fit are numbers. */
function plainValue(type: DuckDBType, value: unknown): unknown {
  if (typeof value !== 'string' || !/^(?:U?BIGINT|U?HUGEINT|DECIMAL)/u.test(type.toString())) return value;
  const number = Number(value);
  return Number.isSafeInteger(number) || (value.includes('.') && value.length < 16) ? number : value;
}

async function* rowsIn(result: DuckDBResult): AsyncGenerator<Row, void> {
  const types = result.columnTypes();
  for await (const chunk of result.yieldRowsJson())
    for (const row of chunk) yield row.map((value, at) => plainValue(types[at] as DuckDBType, value));
}

const wordsOf = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : Array.isArray(value)
      ? value.map(wordsOf).join('；')
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);

/** The result as a table for the screen. */
async function tableText(result: DuckDBResult, limit: number, context: Context): Promise<string> {
  const types = result.columnTypes().map(String);
  const numeric = new Set(types.flatMap((type, at) => (/INT|DOUBLE|FLOAT|DECIMAL/u.test(type) && !type.endsWith('[]') ? [at] : [])));
  const rows: string[][] = [];
  let count = 0;
  for await (const row of rowsIn(result)) {
    if (count++ < limit) rows.push(row.map((value) => shorten(withoutControls(wordsOf(value)).replaceAll('\n', ' '), WIDEST)));
  }
  const lines = tableLines([result.deduplicatedColumnNames().map((name) => shorten(withoutControls(name), WIDEST)), ...rows], numeric);
  const rule = '─'.repeat(lines.reduce((most, line) => Math.max(most, width(line)), 0));
  const left = count - rows.length;
  const end = left > 0 ? texts.moreRows(context.lang, left) : texts.rows(context.lang, count);
  return `${[lines[0] ?? '', rule, ...lines.slice(1), '', end].join('\n')}\n`;
}

/** The result as text for programs, as it comes. */
async function* pieces(result: DuckDBResult, format: Exclude<SqlFormat, 'text' | 'parquet'>): AsyncGenerator<string, void> {
  const names = result.deduplicatedColumnNames();
  const object = (row: Row): string => JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])));
  if (format === 'csv') yield csvLines([names]);
  let count = 0;
  for await (const row of rowsIn(result)) {
    count++;
    if (format === 'csv') yield csvLines([row.map(wordsOf)]);
    else yield format === 'ndjson' ? `${object(row)}\n` : `${count === 1 ? '[' : ','}\n  ${object(row)}`;
  }
  if (format === 'json') yield count === 0 ? '[]\n' : '\n]\n';
}

/** Is it one statement that only asks? @throws where it is no SQL, or names what is not there */
async function asks(connection: DuckDBConnection, query: string): Promise<boolean> {
  const statements = await connection.extractStatements(query);
  return statements.count === 1 && ASKING.has((await statements.prepare(0)).statementType);
}

async function put(opened: OpenedTables, query: string, options: SqlCommandOptions, context: Context): Promise<Exit> {
  const { format = 'text', out, force = false } = options;
  if (format === 'parquet' && out !== undefined) {
    await replaceFile(out, force, async (place) => {
      await opened.connection.run(`COPY (\n${query.replace(/;\s*$/u, '')}\n) TO ${sqlText(place)} (FORMAT parquet, USE_TMP_FILE false)`);
    });
    return 0;
  }
  const result = await opened.connection.stream(query);
  const parts: AsyncIterable<string> =
    format === 'text' || format === 'parquet'
      ? (async function* () {
          yield await tableText(result, options.all === true ? Infinity : (options.limit ?? SHOWN), context);
        })()
      : pieces(result, format);
  if (out === undefined) for await (const part of parts) context.effects.out(part);
  else await writePieces(out, parts, force);
  return 0;
}

/**
 * `gangmu sql DATASET QUERY`. @returns 0; 2 for a wrong call: no dataset, no DuckDB, wrong SQL; 3 where nothing could be written
 */
export async function sqlCommand(dir: string, query: string, options: SqlCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const stop = (exit: Exit, text: string): Exit => {
    tell(context, 'error', text);
    return exit;
  };
  if (!isFolder(dir)) return stop(2, say.notFolder(lang, dir));
  const folder = folderAt(dir);
  if (!isDataset(folder)) return stop(2, say.noDataset(lang, dir));
  if (options.format === 'parquet' && options.out === undefined) return stop(2, texts.parquetNeedsFile(lang));
  const refused = refusedPlace(options, context);
  if (refused !== null) return refused;
  let opened: OpenedTables;
  try {
    opened = await openTables(folder, dir, options.out === undefined ? undefined : besideOf(options.out));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
    return stop(2, missing ? texts.notInstalled(lang) : texts.wrong(lang, String((error as Error).message)));
  }
  try {
    if (opened.tables.length === 0) return stop(2, texts.noTables(lang, dir));
    if (!(await asks(opened.connection, query))) return stop(2, texts.readOnly(lang));
    return await put(opened, query, options, context);
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    if (code !== undefined) return notWritten(error, options.out ?? '-', context);
    // in one line, without the mark that points into it
    const said = message
      .replace(/^Failed to extract statements: /u, '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => !/^\^?$/u.test(line))
      .join('; ');
    const unknown = /^Catalog Error: Table with name (\S+) does not exist/u.exec(message)?.[1];
    return stop(2, unknown === undefined ? texts.wrong(lang, said) : texts.unknownTable(lang, unknown, opened.tables));
  } finally {
    opened.close();
  }
}
