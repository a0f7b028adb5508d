import { suggest } from '../../batch/suggest.js';
import type { Outcomes } from '../../outcome/outcome.js';
import { tell, type Context, type Exit } from '../command.js';
import { isForReading, putReport, type OutputFormat } from '../io/output.js';
import { exitFor, loadPlans, type InputSettings } from '../io/plans.js';
import { isSvg, pictured, putPicture, wrongPicture } from '../io/picture.js';
import { putTable, tableFormatOf, wrongPlace, type TableSettings } from '../io/table-file.js';
import { panelTexts as texts } from '../texts/panel.js';

export interface OutcomeCommandOptions extends TableSettings, InputSettings {
  readonly picture?: boolean;
  readonly indicator?: readonly string[];
  readonly place?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly limit?: number;
  readonly all?: boolean;
}

/** Pairs on the screen where nothing else is said. */
const SHOWN = 100;

/** `gangmu outcome PLANS…`. @returns 0; 1 where a document could not be read; 2 for a wrong call; 3 where nothing could be written */
export async function outcomeCommand(paths: readonly string[], options: OutcomeCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const wrong = wrongPlace(options, context) ?? wrongPicture(options, context);
  if (wrong !== null) {
    tell(context, 'error', wrong);
    return 2;
  }
  const loaded = await loadPlans(paths, options, context);
  if (typeof loaded === 'number') return loaded;
  const [{ outcomes }, { PanelFilterError }, { outcomeTable }, { outcomeReport }] = await Promise.all([
    import('../../outcome/outcome.js'),
    import('../../panel/filters.js'),
    import('../../outcome/variables.js'),
    import('../../outcome/report.js'),
  ]);
  let found: Outcomes;
  try {
    found = outcomes(loaded.plans, { ...options, indicators: options.indicator ?? [], places: options.place ?? [] });
  } catch (error) {
    if (!(error instanceof PanelFilterError)) throw error;
    tell(context, 'error', texts.unmatched(lang, error, suggest(error.value, error.known)));
    return 2;
  }
  const picture = async () => {
    const { outcomePicture } = await import('../../picture/outcome-picture.js');
    return outcomePicture(found, lang);
  };
  if (isSvg(options)) return exitFor(await putPicture(await picture(), paths, options, context), loaded);
  const { documents, places } = found;
  const written = await putTable(outcomeTable(found.rows, lang), { documents, places }, options, context);
  if (written !== null) return exitFor(written, loaded);
  const settings = { ...options, format: tableFormatOf(options) as OutputFormat };
  const limit = isForReading(settings) && options.all !== true ? (options.limit ?? SHOWN) : null;
  const report = await pictured(outcomeReport(found, { lang, limit }), picture, 'outcome', paths, options, context);
  return exitFor(await putReport(report, { documents, places }, settings, context), loaded);
}
