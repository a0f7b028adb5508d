import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isFormat } from '../../write/choices.js';
import { headerOf } from '../../write/index-file.js';
import { indexOf } from '../../write/state.js';
import { tell, type Context, type Exit } from '../command.js';
import { say } from '../texts/messages.js';
import { extractInto, type ExtractCommandOptions } from './extract.js';

export interface AddCommandOptions
  extends Omit<ExtractCommandOptions, 'out' | 'format' | 'lexicon' | 'bom' | 'sort' | 'ocr' | 'force' | 'prune'> {
  readonly to: string;
}

/**
 * `gangmu add FILE… --to DIR`: puts documents into a dataset, read with the options that it was made with. Those that stand there stay.
 *
 * @returns the exit code of the run; 2 where no dataset stands in the folder
 */
export async function addCommand(paths: readonly string[], options: AddCommandOptions, context: Context): Promise<Exit> {
  const header = existsSync(indexOf(options.to)) ? headerOf(indexOf(resolve(options.to))) : null;
  if (header === null) {
    tell(context, 'error', say.nothingToAddTo(context.lang, options.to));
    return 2;
  }
  const { formats, bom, sort, ocr } = header.options;
  const { lexicon } = header.call;
  const manifest = options.manifest ?? header.call.manifest;
  return extractInto(
    {
      paths,
      out: options.to,
      adds: true,
      formats: formats.filter(isFormat),
      bom,
      ...(sort === 'certainty' ? { sort } : {}),
      ...(ocr === undefined ? {} : { ocr: context.env }),
      ...(lexicon === null ? {} : { lexicon }),
      ...(manifest === null || !existsSync(manifest) ? {} : { manifest }),
    },
    { ...options, out: options.to },
    context,
  );
}
