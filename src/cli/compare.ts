import type { Kind } from '../model/record.js';
import type { Context, Exit } from './command.js';
import { put, type OutputSettings } from './output.js';
import { loadPlans, type InputSettings } from './plans.js';

export const BYS = ['plan', 'place', 'year', 'programme'] as const;
export const COMPARABLE = ['indicators', 'clusters', 'responsibilities', 'all'] as const;

export interface CompareCommandOptions extends OutputSettings, InputSettings {
  readonly table?: (typeof COMPARABLE)[number];
  readonly by?: (typeof BYS)[number];
  readonly indicator?: readonly string[];
  readonly place?: readonly string[];
  readonly sector?: readonly string[];
  readonly kind?: readonly Kind[];
  readonly all?: boolean;
  readonly long?: boolean;
  readonly mentions?: boolean;
}

/** `gangmu compare PLANS…`. @returns 0, 1 where a plan could not be read, 2 for a wrong call, 3 where nothing could be written */
export async function compareCommand(paths: readonly string[], options: CompareCommandOptions, context: Context): Promise<Exit> {
  const plans = await loadPlans(paths, options, context);
  if (typeof plans === 'number') return plans;
  return put({ title: '', lang: context.lang, lead: [], tables: [], notes: [] }, {}, options, context);
}
