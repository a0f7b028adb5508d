import { basename } from 'node:path';
import type { PanelTable } from '../../panel/variables.js';
import { mayReplace, replaceFile } from '../../write/own-file.js';
import type { Context, Exit } from '../command.js';
import type { PanelFormat } from '../commands/panel-formats.js';
import { panelTexts as texts } from '../texts/panel.js';
import { endingOf, notWritten, outputFormatOf, putPieces, type OutPlace } from './output.js';

export interface TableSettings extends OutPlace {
  readonly format?: PanelFormat;
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

async function writeParquet(table: PanelTable, out: string, force: boolean, context: Context): Promise<Exit> {
  const { openParquet } = await import('../../write/parquet.js');
  const columns = table.variables.map(({ name, kind }) => ({ name, kind, nullable: kind !== 'list' }));
  try {
    await replaceFile(out, force, (place) => {
      const file = openParquet(place, 'panel', columns);
      for (const row of table.rows) file.append([Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))]);
      file.close();
    });
    return 0;
  } catch (error) {
    return notWritten(error, out, context);
  }
}

/** Writes NAME.do and NAME.csv, both or, where one of them is somebody else's, none. */
async function writeStata(table: PanelTable, out: string, force: boolean, context: Context): Promise<Exit> {
  const { panelCsv, doFile } = await import('../../panel/files.js');
  const csv = out.replace(/\.do$/iu, '.csv');
  try {
    mayReplace([out, csv], force);
  } catch (error) {
    return notWritten(error, out, context);
  }
  const written = await putPieces([panelCsv(table)], { out: csv, force }, context);
  return written === 0 ? putPieces([[doFile(table, basename(csv), context.lang)]], { out, force }, context) : written;
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
  const { out = '', bom, force = false } = settings;
  const mark = bom === true ? ['\ufeff'] : [];
  switch (tableFormatOf(settings)) {
    case 'csv':
      return putPieces([mark, files.panelCsv(table)], settings, context);
    case 'codebook':
      return putPieces([mark, files.codebookPieces(table)], settings, context);
    case 'json':
      return putPieces([files.panelJson(table, about)], settings, context);
    case 'parquet':
      return writeParquet(table, out, force, context);
    case 'stata':
      return writeStata(table, out, force, context);
    default:
      return null;
  }
}
