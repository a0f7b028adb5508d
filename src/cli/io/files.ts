import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mayReplace, noteWritten, writePieces } from '../../write/own-file.js';
import type { Context, Exit } from '../command.js';
import { notWritten } from './output.js';
import { gathered } from './pieces.js';

/** One of several files that a command writes into a folder. */
export interface OutFile {
  readonly name: string;
  readonly pieces: () => Iterable<string>;
}

/**
 * Files that grow in a folder of their own inside another, and are moved into it when all are whole.
 *
 * @param names of the files that `fill` writes into the folder that it is given
 * @throws ForeignFileError, what `fill` throws, and the file system's error; then nothing has changed
 */
export async function fillFolder(
  folder: string,
  names: readonly string[],
  force: boolean,
  fill: (staging: string) => Promise<void>,
): Promise<void> {
  mayReplace(
    names.map((name) => join(folder, name)),
    force,
  );
  const made = mkdirSync(folder, { recursive: true });
  const staging = join(folder, `.gangmu-${process.pid}.new`);
  try {
    mkdirSync(staging);
    await fill(staging);
    for (const name of names) {
      renameSync(join(staging, name), join(folder, name));
      noteWritten(join(folder, name));
    }
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * Writes files into a folder, in their order; where one of them may not be replaced, none.
 *
 * @returns 0; 3 where a file is somebody else's, or the folder cannot be written
 */
export async function putFiles(folder: string, force: boolean, files: readonly OutFile[], context: Context): Promise<Exit> {
  let path = folder;
  try {
    mayReplace(
      files.map(({ name }) => join(folder, name)),
      force,
    );
    mkdirSync(folder, { recursive: true });
    for (const { name, pieces } of files) {
      path = join(folder, name);
      await writePieces(path, gathered(pieces()), force);
    }
    return 0;
  } catch (error) {
    return notWritten(error, path, context);
  }
}
