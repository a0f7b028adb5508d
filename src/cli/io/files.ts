import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileBytesNow } from '../../read/file-bytes.js';
import { tell, type Context, type Exit } from '../command.js';
import { say } from '../texts/messages.js';
import { gathered } from './pieces.js';
import { writePieces } from './output.js';

/** One of several files that a command writes into a folder. */
export interface OutFile {
  readonly name: string;
  readonly pieces: () => Iterable<string>;
}

/** Which files of a folder a command wrote, with the checksum of each. */
const LIST = 'files.json';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function listed(folder: string): Readonly<Record<string, string>> {
  try {
    const { program, files } = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as { program?: unknown; files?: unknown };
    return program === 'gangmu' && typeof files === 'object' && files !== null ? (files as Record<string, string>) : {};
  } catch {
    return {};
  }
}

/**
 * Writes files into a folder, in their order, and a list of them, files.json. A file that is there already is replaced only where the list
 * says that gangmu wrote it as it stands; otherwise nothing is written.
 *
 * @returns 0; 3 where a file is somebody else's, or the folder cannot be written
 */
export async function putFiles(folder: string, files: readonly OutFile[], context: Context): Promise<Exit> {
  const own = listed(folder);
  const there = (name: string): boolean => existsSync(join(folder, name));
  const foreign = [
    ...files.map(({ name }) => name).filter((name) => there(name) && own[name] !== sha256(fileBytesNow(join(folder, name)))),
    ...(there(LIST) && Object.keys(own).length === 0 ? [LIST] : []),
  ];
  if (foreign.length > 0) {
    tell(context, 'error', say.foreignFiles(context.lang, folder, foreign));
    return 3;
  }
  let path = folder;
  try {
    mkdirSync(folder, { recursive: true });
    const sums: Record<string, string> = {};
    for (const { name, pieces } of files) {
      path = join(folder, name);
      const hash = createHash('sha256');
      await writePieces(
        path,
        (function* () {
          for (const piece of gathered(pieces())) {
            hash.update(piece);
            yield piece;
          }
        })(),
      );
      sums[name] = hash.digest('hex');
    }
    path = join(folder, LIST);
    await writePieces(path, [`${JSON.stringify({ program: 'gangmu', files: sums }, null, 2)}\n`]);
    return 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    tell(context, 'error', say.cannotWrite(context.lang, path, code));
    return 3;
  }
}
