import { suggest } from '../../batch/suggest.js';
import { exactly, isExact } from '../../commitment/asked.js';
import type { Extraction } from '../../model/extraction.js';
import type { Filters } from '../../panel/filters.js';
import { tell, type Context, type Exit } from '../command.js';
import { isForReading, type OutputFormat } from '../io/output.js';
import { wrongPicture } from '../io/picture.js';
import { loadPlans, type InputSettings, type Loaded } from '../io/plans.js';
import { tableFormatOf, wrongPlace, type TableSettings } from '../io/table-file.js';
import { panelTexts as texts } from '../texts/panel.js';

/** What panel, cascade and outcome take alike: which plans, which of their values, and where the table goes. */
export interface SelectionOptions extends TableSettings, InputSettings {
  readonly picture?: boolean;
  readonly indicator?: readonly string[];
  readonly place?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly limit?: number;
  readonly all?: boolean;
}

/**
 * Loads the plans and makes of them what a command is about.
 *
 * @param wrong  what else is wrong with the call
 * @param choose loads what it needs only once there are plans
 * @returns what was found in which plans; or the exit code where nothing can be: 2 for a wrong call or a filter that matches nothing
 */
export async function selected<T, O extends SelectionOptions>(
  paths: readonly string[],
  options: O,
  context: Context,
  choose: (plans: readonly Extraction[], filters: O & Pick<Filters, 'indicators' | 'places'>) => Promise<T>,
  wrong: string | null = null,
): Promise<{ readonly found: T; readonly loaded: Loaded } | Exit> {
  const { lang } = context;
  const complaint = wrongPlace(options, context) ?? wrongPicture(options, context) ?? wrong;
  if (complaint !== null) {
    tell(context, 'error', complaint);
    return 2;
  }
  const loaded = await loadPlans(paths, options, context);
  if (typeof loaded === 'number') return loaded;
  const { PanelFilterError } = await import('../../panel/filters.js');
  try {
    const { indicator: indicators = [], place: places = [] } = options;
    return { found: await choose(loaded.plans, { ...options, indicators, places }), loaded };
  } catch (error) {
    if (!(error instanceof PanelFilterError)) throw error;
    const exact = isExact(error.value);
    const near = suggest(exact ? error.value.slice(1) : error.value, error.known);
    tell(context, 'error', texts.unmatched(lang, error, near !== null && exact ? exactly(near) : near));
    return 2;
  }
}

/**
 * How a report on the selection is put out.
 *
 * @param shown rows on the screen where nothing else is said
 */
export function reading<T extends SelectionOptions>(
  options: T,
  shown: number,
): { readonly settings: Omit<T, 'format'> & { readonly format: OutputFormat }; readonly limit: number | null } {
  const settings = { ...options, format: tableFormatOf(options) as OutputFormat };
  return { settings, limit: isForReading(settings) && options.all !== true ? (options.limit ?? shown) : null };
}
