import type { Point } from '../../panel/choices.js';
import { tell, type Context, type Exit } from '../command.js';
import { putReport } from '../io/output.js';
import { exitFor } from '../io/plans.js';
import { isSvg, pictured, putPicture } from '../io/picture.js';
import { putTable } from '../io/table-file.js';
import { reading, selected, type SelectionOptions } from './panel-selection.js';

export interface CascadeCommandOptions extends SelectionOptions {
  readonly point?: Point;
  readonly summary?: boolean;
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
  const selection = await selected(paths, options, context, async (plans, filters) => {
    const { cascade } = await import('../../cascade/cascade.js');
    return cascade(plans, filters);
  });
  if (typeof selection === 'number') return selection;
  const { found, loaded } = selection;
  const [{ rowsTable, summaryTable }, { aloneNote, cascadeReport }] = await Promise.all([
    import('../../cascade/variables.js'),
    import('../../cascade/report.js'),
  ]);
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
  const { settings, limit } = reading(options, SHOWN);
  const report = await pictured(cascadeReport(found, { lang, limit }), picture, 'cascade', paths, options, context);
  return exitFor(await putReport(report, about, settings, context, { paths, loaded: [loaded] }), loaded);
}
