import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { PanelTable } from '../../panel/variables.js';
import { fileBytesNow } from '../../read/file-bytes.js';
import { tell, type Context, type Exit } from '../command.js';
import type { PanelFormat } from '../commands/panel-formats.js';
import { say } from '../texts/messages.js';
import { panelTexts as texts } from '../texts/panel.js';
import { endingOf, outputFormatOf, putPieces } from './output.js';

export interface TableSettings {
  readonly format?: PanelFormat;
  readonly out?: string;
  readonly bom?: boolean;
}
const FOR_STATISTICS: Readonly<Record<string, PanelFormat>> = { '.parquet': 'parquet', '.do': 'stata', '.svg': 'svg' };

/** The format asked for, else that of the file's ending, else text. */
export const tableFormatOf = ({ format, out }: TableSettings): PanelFormat =>
  format ?? FOR_STATISTICS[endingOf(out)] ?? outputFormatOf(out === undefined ? {} : { out });

/** What is wrong with where a table is to go; null for nothing. */
export function wrongPlace(settings: TableSettings, { lang }: Context): string | null {
  const view = tableFormatOf(settings);
  if ((view === 'parquet' || view === 'stata') && settings.out === undefined) return texts.needsFile(lang, view);
  return view === 'stata' && endingOf(settings.out) !== '.do' ? texts.doEnding(lang, settings.out ?? '') : null;
}

async function writeParquet(table: PanelTable, out: string, context: Context): Promise<Exit> {
  const { openParquet } = await import('../../write/parquet.js');
  const beside = `${out}.gangmu-${process.pid}.tmp`;
  const columns = table.variables.map(({ name, kind }) => ({ name, kind, nullable: kind !== 'list' }));
  try {
    const file = openParquet(beside, 'panel', columns);
    for (const row of table.rows) file.append([Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))]);
    file.close();
    renameSync(beside, out);
    return 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    tell(context, 'error', say.cannotWrite(context.lang, out, code));
    return 3;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Writes NAME.do and NAME.csv, both or, where one of them is somebody else's, none. */
async function writeStata(table: PanelTable, out: string, context: Context): Promise<Exit> {
  const { panelCsv, doFile, DO_HEAD } = await import('../../panel/files.js');
  const csv = out.replace(/\.do$/iu, '.csv');
  const own = existsSync(out) && fileBytesNow(out).toString('utf8').startsWith(DO_HEAD);
  const foreign = own ? undefined : [out, csv].find((file) => existsSync(file));
  if (foreign !== undefined) {
    tell(context, 'error', texts.notOurs(context.lang, foreign));
    return 3;
  }
  const written = await putPieces([panelCsv(table)], csv, context);
  return written === 0 ? putPieces([[doFile(table, basename(csv), context.lang)]], out, context) : written;
}

/**
 * Puts a table out for programs: CSV, JSON, its codebook, Parquet or Stata.
 *
 * @param about what JSON says besides the rows
 * @returns null where the format is one for people
 */
export async function putTable(
  table: PanelTable,
  about: Readonly<Record<string, unknown>>,
  settings: TableSettings,
  context: Context,
): Promise<Exit | null> {
  const files = await import('../../panel/files.js');
  const { out, bom } = settings;
  const mark = bom === true ? ['\ufeff'] : [];
  switch (tableFormatOf(settings)) {
    case 'csv':
      return putPieces([mark, files.panelCsv(table)], out, context);
    case 'codebook':
      return putPieces([mark, files.codebookPieces(table)], out, context);
    case 'json':
      return putPieces([files.panelJson(table, about)], out, context);
    case 'parquet':
      return writeParquet(table, out ?? '', context);
    case 'stata':
      return writeStata(table, out ?? '', context);
    default:
      return null;
  }
}
