import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { suggest } from '../../batch/suggest.js';
import type { Point } from '../../panel/choices.js';
import type { Panel } from '../../panel/panel.js';
import type { PanelTable } from '../../panel/variables.js';
import { fileBytesNow } from '../../read/file-bytes.js';
import { tell, type Context, type Exit } from '../command.js';
import { endingOf, isForReading, outputFormatOf, putPieces, putReport } from '../io/output.js';
import { exitFor, loadPlans, type InputSettings } from '../io/plans.js';
import { say } from '../texts/messages.js';
import { panelTexts as texts } from '../texts/panel.js';
import type { PanelFormat } from './panel-formats.js';

export interface PanelCommandOptions extends InputSettings {
  readonly format?: PanelFormat;
  readonly out?: string;
  readonly bom?: boolean;
  readonly facts?: boolean;
  readonly indicator?: readonly string[];
  readonly place?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly point?: Point;
  readonly unknown?: boolean;
  readonly wide?: boolean;
  readonly balanced?: boolean;
  readonly rank?: boolean;
  readonly growth?: boolean;
  readonly limit?: number;
  readonly all?: boolean;
}

/** Rows on the screen where nothing else is said. */
const SHOWN = 100;
const FOR_STATISTICS: Readonly<Record<string, PanelFormat>> = { '.parquet': 'parquet', '.do': 'stata' };

const formatOf = (options: PanelCommandOptions): PanelFormat =>
  options.format ?? FOR_STATISTICS[endingOf(options.out)] ?? outputFormatOf({ ...(options.out === undefined ? {} : { out: options.out }) });

/** What is wrong with the call; null for nothing. */
function wrongCall(view: PanelFormat, { out, wide }: PanelCommandOptions, { lang }: Context): string | null {
  if ((view === 'parquet' || view === 'stata') && out === undefined) return texts.needsFile(lang, view);
  if (view === 'stata' && endingOf(out) !== '.do') return texts.doEnding(lang, out ?? '');
  return view === 'evidence' && wide === true ? texts.noEvidence(lang) : null;
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
  const { csvPieces, doFile, DO_HEAD } = await import('../../panel/files.js');
  const csv = out.replace(/\.do$/iu, '.csv');
  const own = existsSync(out) && fileBytesNow(out).toString('utf8').startsWith(DO_HEAD);
  const foreign = own ? undefined : [out, csv].find((file) => existsSync(file));
  if (foreign !== undefined) {
    tell(context, 'error', texts.notOurs(context.lang, foreign));
    return 3;
  }
  const written = await putPieces([csvPieces(table)], csv, context);
  return written === 0 ? putPieces([[doFile(table, basename(csv), context.lang)]], out, context) : written;
}

async function put(found: Panel, view: PanelFormat, options: PanelCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const [{ longTable }, { wideTable }, { panelReport, wideReport }, files] = await Promise.all([
    import('../../panel/variables.js'),
    import('../../panel/wide.js'),
    import('../../panel/report.js'),
    import('../../panel/files.js'),
  ]);
  const { facts = false, point = 'low', out } = options;
  const wide = options.wide === true ? wideTable(found.rows) : null;
  const table = wide ?? longTable(found.rows, options, lang);
  const about = { kind: facts ? 'fact' : 'target', point, left_out: found.left, unbalanced: found.unbalanced, parts: wide?.parts ?? 0 };
  const mark = options.bom === true ? ['\ufeff'] : [];
  switch (view) {
    case 'csv':
      return putPieces([mark, files.csvPieces(table)], out, context);
    case 'codebook':
      return putPieces([mark, files.codebookPieces(table)], out, context);
    case 'json':
      return putPieces([files.jsonPieces(table, about)], out, context);
    case 'parquet':
      return writeParquet(table, out ?? '', context);
    case 'stata':
      return writeStata(table, out ?? '', context);
    default: {
      const settings = { format: view, ...(out === undefined ? {} : { out }), ...(options.bom === undefined ? {} : { bom: options.bom }) };
      const limit = isForReading(settings) && options.all !== true ? (options.limit ?? SHOWN) : null;
      const report = wide ? wideReport(found, wide, wide.parts, { lang, facts, limit }) : panelReport(found, { lang, facts, limit });
      return putReport(report, about, settings, context);
    }
  }
}

/**
 * `gangmu panel PLANS…`. What is in no row is told on standard error where the output is for programs.
 *
 * @returns 0; 1 where a plan could not be read; 2 for a wrong call; 3 where nothing could be written
 */
export async function panelCommand(paths: readonly string[], options: PanelCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const view = formatOf(options);
  const wrong = wrongCall(view, options, context);
  if (wrong !== null) {
    tell(context, 'error', wrong);
    return 2;
  }
  const loaded = await loadPlans(paths, options, context);
  if (typeof loaded === 'number') return loaded;
  const [{ panel, PanelFilterError }, { leftNote }] = await Promise.all([import('../../panel/panel.js'), import('../../panel/words.js')]);
  let found: Panel;
  try {
    found = panel(loaded.plans, { ...options, indicators: options.indicator ?? [], places: options.place ?? [] });
  } catch (error) {
    if (!(error instanceof PanelFilterError)) throw error;
    tell(context, 'error', texts.unmatched(lang, error, suggest(error.value, error.known)));
    return 2;
  }
  const written = exitFor(await put(found, view, options, context), loaded);
  const readable = view === 'text' || view === 'md' || view === 'html';
  if (!readable) for (const note of leftNote(found.left, lang)) tell(context, 'info', note);
  return written;
}
