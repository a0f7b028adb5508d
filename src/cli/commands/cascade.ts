import { suggest } from '../../batch/suggest.js';
import type { Cascade } from '../../cascade/cascade.js';
import type { Point } from '../../panel/choices.js';
import { tell, type Context, type Exit } from '../command.js';
import { isForReading, putReport, type OutputFormat } from '../io/output.js';
import { exitFor, loadPlans, type InputSettings } from '../io/plans.js';
import { isSvg, pictured, putPicture, wrongPicture } from '../io/picture.js';
import { putTable, tableFormatOf, wrongPlace, type TableSettings } from '../io/table-file.js';
import { panelTexts as texts } from '../texts/panel.js';

export interface CascadeCommandOptions extends TableSettings, InputSettings {
  readonly picture?: boolean;
  readonly indicator?: readonly string[];
  readonly place?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly point?: Point;
  readonly summary?: boolean;
  readonly limit?: number;
  readonly all?: boolean;
}

/** Rows of a table on the screen where nothing else is said. */
const SHOWN = 60;

/**
 * `gangmu cascade PLANS…`. Targets that no place above states are told on standard error where the output is for programs.
 *
 * @returns 0; 1 where a plan could not be read; 2 for a wrong call; 3 where nothing could be written
 */
export async function cascadeCommand(paths: readonly string[], options: CascadeCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const wrong = wrongPlace(options, context) ?? wrongPicture(options, context);
  if (wrong !== null) {
    tell(context, 'error', wrong);
    return 2;
  }
  const loaded = await loadPlans(paths, options, context);
  if (typeof loaded === 'number') return loaded;
  const [{ cascade }, { PanelFilterError }, { rowsTable, summaryTable }, { aloneNote, cascadeReport }] = await Promise.all([
    import('../../cascade/cascade.js'),
    import('../../panel/filters.js'),
    import('../../cascade/variables.js'),
    import('../../cascade/report.js'),
  ]);
  let found: Cascade;
  try {
    found = cascade(loaded.plans, { ...options, indicators: options.indicator ?? [], places: options.place ?? [] });
  } catch (error) {
    if (!(error instanceof PanelFilterError)) throw error;
    tell(context, 'error', texts.unmatched(lang, error, suggest(error.value, error.known)));
    return 2;
  }
  const picture = async () => {
    const { cascadePicture } = await import('../../picture/cascade-picture.js');
    return cascadePicture(found, lang);
  };
  if (isSvg(options)) return exitFor(await putPicture(await picture(), paths, options, context), loaded);
  const about = { point: options.point ?? 'low', without_above: found.alone };
  const table = options.summary === true ? summaryTable(found.rows, lang) : rowsTable(found.rows, lang);
  const written = await putTable(table, about, options, context);
  if (written !== null) {
    for (const note of aloneNote(found.alone, lang)) tell(context, 'info', note);
    return exitFor(written, loaded);
  }
  const settings = { ...options, format: tableFormatOf(options) as OutputFormat };
  const limit = isForReading(settings) && options.all !== true ? (options.limit ?? SHOWN) : null;
  const report = await pictured(cascadeReport(found, { lang, limit }), picture, 'cascade', paths, options, context);
  return exitFor(await putReport(report, about, settings, context), loaded);
}
