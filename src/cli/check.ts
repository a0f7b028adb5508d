import type { Context, Exit } from './command.js';
import { put, type OutputSettings } from './output.js';
import { loadPlans, type InputSettings } from './plans.js';

export interface CheckCommandOptions extends OutputSettings, InputSettings {
  readonly only?: readonly string[];
  readonly silence?: readonly string[];
  readonly silences?: string;
  readonly failOn?: 'error' | 'warning' | 'info';
  readonly list?: boolean;
}

/** `gangmu check PLANS…`. @returns 0; 1 where a plan could not be read or, with --fail-on, where there are such findings; 2 for a wrong call; 3 where nothing could be written */
export async function checkCommand(paths: readonly string[], options: CheckCommandOptions, context: Context): Promise<Exit> {
  const plans = await loadPlans(paths, options, context);
  if (typeof plans === 'number') return plans;
  return put({ title: '', lang: context.lang, lead: [], tables: [], notes: [] }, {}, options, context);
}
