import { tell, type Context, type Exit } from '../command.js';
import { findText, fromCodePoints } from '../io/find.js';
import { loadSource } from '../io/load.js';
import { say } from '../texts/messages.js';
import { stages } from '../texts/stages.js';

export interface ExplainOptions {
  /** code points */
  readonly at?: number;
  readonly find?: string;
}

/** `gangmu explain FILE [--at OFFSET | --find TEXT]`; without a place the whole document. */
export async function explainCommand(file: string, options: ExplainOptions, context: Context): Promise<Exit> {
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
  const { explain } = await stages();
  const text = explain(source, places, { lang });
  effects.out(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
}
