import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Source } from '../../model/document.js';
import { formatOf, READABLE_EXTENSIONS } from '../../read/formats.js';
import { tell, type Context, type Exit } from '../command.js';
import { say } from '../texts/messages.js';

/** Reads the one file that a command is about, or says why it cannot and gives the exit code. */
export async function loadSource(file: string, context: Context): Promise<Source | Exit> {
  const { lang, effects } = context;
  const stop = (exit: Exit, text: string): Exit => {
    tell(context, 'error', text);
    return exit;
  };
  const kind = file === '-' ? { format: 'txt', readable: true } : formatOf(file);
  let bytes: Uint8Array;
  try {
    if (file !== '-' && (await stat(file)).isDirectory()) return stop(2, say.oneFile(lang, file));
    bytes = file === '-' ? await effects.stdin() : await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? stop(2, say.noFile(lang, file)) : stop(1, say.cannotRead(lang, file, code));
  }
  if (kind && !kind.readable) return stop(1, say.format(lang, file, kind.format, READABLE_EXTENSIONS.join(' ')));
  const { decode } = await import('../../read/decode.js');
  try {
    const { text, encoding } = decode(bytes);
    if (text.trim() === '') return stop(1, say.empty(lang, file));
    return {
      file: basename(file),
      format: kind?.format ?? 'txt',
      encoding,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      text,
    };
  } catch (error) {
    const told = (error as Partial<Record<'zh' | 'en', string>>)[lang];
    return stop(1, `${file}: ${told ?? (error instanceof Error ? error.message : String(error))}`);
  }
}
