import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../batch/byte-file.js';
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

/** Bytes of a file that are read at a time. */
const BLOCK = 1 << 20;

/** The checksum of a file, however large. */
function sha256(path: string): string {
  const hash = createHash('sha256');
  const file = openFile(path);
  try {
    for (let at = 0; at < file.size; at += BLOCK) hash.update(file.part(at, Math.min(file.size, at + BLOCK)));
  } finally {
    file.close();
  }
  return hash.digest('hex');
}

function listed(folder: string): Readonly<Record<string, string>> {
  try {
    const { program, files } = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as { program?: unknown; files?: unknown };
    return program === 'gangmu' && typeof files === 'object' && files !== null ? (files as Record<string, string>) : {};
  } catch {
    return {};
  }
}

/** Of names, those that stand in a folder as something that gangmu did not write as it stands. */
export function foreignFiles(folder: string, names: readonly string[]): string[] {
  const own = listed(folder);
  const there = (name: string): boolean => existsSync(join(folder, name));
  return [
    ...names.filter((name) => there(name) && own[name] !== sha256(join(folder, name))),
    ...(there(LIST) && Object.keys(own).length === 0 ? [LIST] : []),
  ];
}

/** Puts the list down: files that were written now, and those of earlier calls that are still there. */
async function writeList(folder: string, sums: Readonly<Record<string, string>>): Promise<void> {
  const earlier = Object.entries(listed(folder)).filter(([name]) => sums[name] === undefined && existsSync(join(folder, name)));
  const files = { ...Object.fromEntries(earlier), ...sums };
  await writePieces(join(folder, LIST), [`${JSON.stringify({ program: 'gangmu', files }, null, 2)}\n`]);
}

/**
 * Files that grow in a folder of their own inside another, and are moved into it when all are whole; the list goes last.
 *
 * @param fill writes files into the folder that it is given, and names them
 * @throws what `fill` throws, and the file system's error; then nothing has changed
 */
export async function fillFolder(folder: string, fill: (staging: string) => Promise<readonly string[]>): Promise<void> {
  const made = mkdirSync(folder, { recursive: true });
  const staging = join(folder, `.gangmu-${process.pid}.new`);
  try {
    mkdirSync(staging);
    const sums: Record<string, string> = {};
    const names = await fill(staging);
    for (const name of names) sums[name] = sha256(join(staging, name));
    for (const name of names) renameSync(join(staging, name), join(folder, name));
    await writeList(folder, sums);
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * Writes files into a folder, in their order, and a list of them, files.json. A file that is there already is replaced only where the list
 * says that gangmu wrote it as it stands; otherwise nothing is written.
 *
 * @returns 0; 3 where a file is somebody else's, or the folder cannot be written
 */
export async function putFiles(folder: string, files: readonly OutFile[], context: Context): Promise<Exit> {
  const foreign = foreignFiles(
    folder,
    files.map(({ name }) => name),
  );
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
    await writeList(folder, sums);
    return 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    tell(context, 'error', say.cannotWrite(context.lang, path, code));
    return 3;
  }
}
