import type { Context, Exit } from '../command.js';
import { isForReading, putReport, type OutputSettings } from '../io/output.js';
import { exitFor, loadPlans, type InputSettings } from '../io/plans.js';

export interface OutcomeCommandOptions extends OutputSettings, InputSettings {
  readonly limit?: number;
  readonly all?: boolean;
}

/** `gangmu outcome DATASET…`. @returns 0, 1 where a document could not be read, 2 for a wrong call, 3 where nothing could be written */
export async function outcomeCommand(paths: readonly string[], options: OutcomeCommandOptions, context: Context): Promise<Exit> {
  const loaded = await loadPlans(paths, options, context);
  if (typeof loaded === 'number') return loaded;
  const { outcomes } = await import('../../outcome/outcome.js');
  const { report, data } = outcomes(loaded.plans, {
    lang: context.lang,
    ...(isForReading(options) ? { limit: options.all === true ? null : (options.limit ?? ('readable' as const)) } : {}),
  });
  return exitFor(await putReport(report, data, options, context), loaded);
}
