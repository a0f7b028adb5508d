import type { ExplainOptions as Settings } from '../../explain.js';
import { tell, type Context, type Exit } from '../command.js';
import { findText, fromCodePoints } from '../io/find.js';
import { loadSource } from '../io/load.js';
import { say } from '../texts/messages.js';
import { stages } from '../texts/stages.js';

export interface ExplainCommandOptions {
  /** code points */
  readonly at?: number;
  readonly find?: string;
  readonly manifest?: string;
  readonly lexicon?: string;
}

/** What the user's manifest and lexicon say of the file, or the exit code where they cannot be used. */
async function userSettings(
  file: string,
  { manifest, lexicon }: ExplainCommandOptions,
  context: Context,
): Promise<Omit<Settings, 'lang' | 'hints'> | Exit> {
  const { createProcessor, decode } = await stages();
  if (manifest === undefined && lexicon === undefined) return { processor: createProcessor() };
  const { prepare } = await import('../../batch/prepare.js');
  const cwd = process.cwd();
  const files = { ...(manifest === undefined ? {} : { manifest }), ...(lexicon === undefined ? {} : { lexicon }) };
  const prepared = await prepare({ paths: [file], decode, ...files }, cwd, null);
  for (const problem of prepared.problems) tell(context, problem.severity, problem[context.lang]);
  if (!prepared.usable) return 2;
  const processor = createProcessor(prepared.lexicon ? { lexicon: prepared.lexicon } : {});
  return { processor, stated: prepared.assignments[0]?.metadata ?? {} };
}

/**
 * `gangmu explain FILE [--at OFFSET | --find TEXT]`; without a place the whole document. The manifest and the lexicon are those that an
 * extraction would use, so that what is shown is what it does.
 */
export async function explainCommand(file: string, options: ExplainCommandOptions, context: Context): Promise<Exit> {
  const { lang, effects } = context;
  const source = await loadSource(file, context);
  if (typeof source === 'number') return source;
  let places: readonly number[] | null = null;
  if (options.at !== undefined) {
    const at = fromCodePoints(source.text, options.at);
    if (at < 0) {
      tell(context, 'error', say.outside(lang, file, options.at, [...source.text].length));
      return 2;
    }
    places = [at];
  } else if (options.find !== undefined) {
    places = findText(source.text, options.find);
    if (places.length === 0) {
      tell(context, 'error', say.notFound(lang, file, options.find));
      return 1;
    }
  }
  const settings = await userSettings(file, options, context);
  if (typeof settings === 'number') return settings;
  const { explain } = await import('../../explain.js');
  const text = explain(source, places, { lang, hints: source.hints, ...settings });
  effects.out(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
}
