import type { Context, Exit } from '../command.js';
import { putReport } from '../io/output.js';
import { exitFor } from '../io/plans.js';
import { isSvg, pictured, putPicture } from '../io/picture.js';
import { putTable } from '../io/table-file.js';
import { reading, selected, type SelectionOptions } from './panel-selection.js';

export type OutcomeCommandOptions = SelectionOptions;

/** Pairs on the screen where nothing else is said. */
const SHOWN = 100;

/** `gangmu outcome PLANS…`. @returns 0; 1 where a document could not be read; 2 for a wrong call; 3 where nothing could be written */
export async function outcomeCommand(paths: readonly string[], options: OutcomeCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const selection = await selected(paths, options, context, async (plans, filters) => {
    const { outcomes } = await import('../../outcome/outcome.js');
    return outcomes(plans, filters);
  });
  if (typeof selection === 'number') return selection;
  const { found, loaded } = selection;
  const [{ outcomeTable }, { outcomeReport }] = await Promise.all([
    import('../../outcome/variables.js'),
    import('../../outcome/report.js'),
  ]);
  const picture = async () => {
    const { outcomePicture } = await import('../../picture/outcome-picture.js');
    return outcomePicture(found, lang);
  };
  if (isSvg(options)) return exitFor(await putPicture(await picture(), paths, options, context), loaded);
  const { documents, places } = found;
  const written = await putTable(outcomeTable(found.rows, lang), { documents, places }, options, context);
  if (written !== null) return exitFor(written, loaded);
  const { settings, limit } = reading(options, SHOWN);
  const report = await pictured(outcomeReport(found, { lang, limit }), picture, 'outcome', paths, options, context);
  return exitFor(await putReport(report, { documents, places }, settings, context, { paths, loaded: [loaded] }), loaded);
}
