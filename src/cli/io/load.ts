import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Source } from '../../model/document.js';
import type { Hints } from '../../model/hints.js';
import { fileBytes, specialKind, notAFile } from '../../read/file-bytes.js';
import { READ_LIMITS } from '../../read/limits.js';
import { namesLike, onDisk } from '../../read/file-names.js';
import { tell, type Context, type Exit } from '../command.js';
import { say } from '../texts/messages.js';

/** The one file that a command is about, as its reader gives it. */
export interface LoadedSource extends Source {
  readonly hints: Hints;
}

/** Reads the one file that a command is about, or says why it cannot and gives the exit code. */
export async function loadSource(file: string, context: Context): Promise<LoadedSource | Exit> {
  const { lang, effects } = context;
  const stop = (exit: Exit, text: string): Exit => {
    tell(context, 'error', text);
    return exit;
  };
  let bytes: Uint8Array;
  try {
    const path = (await namesLike(file))[0] ?? file;
    const facts = file === '-' ? null : await stat(onDisk(path));
    if (facts?.isDirectory() === true) return stop(2, say.oneFile(lang, file));
    const kind = facts && specialKind(facts);
    if (kind) return stop(2, notAFile(file, kind)[lang]);
    if (facts && facts.size > READ_LIMITS.mebibytes * 2 ** 20) {
      const { tooLarge } = await import('../../read/apart.js');
      return stop(1, `${file}: ${tooLarge(facts.size, READ_LIMITS.mebibytes)[lang]}`);
    }
    bytes = file === '-' ? await effects.stdin() : await fileBytes(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? stop(2, say.noFile(lang, file)) : stop(1, say.cannotRead(lang, file, code));
  }
  const { read } = await import('../../read/readers.js');
  try {
    const { text, format, encoding, hints = {} } = await read(bytes, { name: file });
    if (text.trim() === '') return stop(1, say.empty(lang, file));
    return { file: basename(file), format, encoding, sha256: createHash('sha256').update(bytes).digest('hex'), text, hints };
  } catch (error) {
    const told = (error as Partial<Record<'zh' | 'en', string>>)[lang];
    return stop(1, `${file}: ${told ?? (error instanceof Error ? error.message : String(error))}`);
  }
}
