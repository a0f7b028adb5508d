import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { firstFew } from '../model/complaint.js';
import { GangmuError } from '../model/errors.js';
import { hashOfFile, STATE } from './state.js';

/**
 * A file that gangmu is to write stands there already, made by somebody else or changed since gangmu wrote it. Code `foreign-file`; nothing
 * was written.
 */
export class ForeignFileError extends GangmuError {
  override readonly name = 'ForeignFileError';
  constructor(readonly paths: readonly string[]) {
    const [zh, en] = [firstFew(paths, 'zh'), firstFew(paths, 'en')];
    super(
      'foreign-file',
      `${zh}: 已有此文件, 不是 gangmu 所写, 或写出后有改动; 未予覆盖, 没有写出任何文件。请用 -o 另选, 移开它, 或用 --force 覆盖。`,
      `${en}: a file is there that gangmu did not write, or that was changed since. It is as it was, and nothing was written. ` +
        'Choose another place with -o, move it away, or replace it with --force.',
    );
  }
}

/** Where it stands what gangmu wrote under a path: a file of its own for each, so that calls at the same time never lose one. */
const noteOf = (path: string): string => join(dirname(path), STATE, 'written', basename(path));

/** A link is followed: what it leads to is replaced. */
const target = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/** Where a file grows before it is renamed. */
export const besideOf = (path: string): string => join(dirname(target(path)), `.gangmu-${process.pid}.tmp`);

/**
 * Must a path be left alone? A file stands there that holds something, and no note says that gangmu wrote it as it stands. What is no
 * file (a pipe, /dev/stdout) is written to and replaces nothing.
 */
export function isForeign(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isFile() !== true || there.size === 0) return false;
  const own = target(path);
  try {
    return readFileSync(noteOf(own), 'utf8').trim() !== hashOfFile(own);
  } catch {
    return true;
  }
}

/**
 * The one rule of what gangmu may replace.
 *
 * @param own of the paths, those that are known to be gangmu's by other means: run.json lists the files of a dataset
 * @throws ForeignFileError where one of the paths must be left alone and `force` does not say otherwise
 */
export function mayReplace(paths: Iterable<string>, force: boolean, own: (path: string) => boolean = () => false): void {
  const foreign = force ? [] : [...paths].filter((path) => !own(path) && isForeign(path));
  if (foreign.length > 0) throw new ForeignFileError(foreign);
}

/** Puts down that gangmu wrote a file as it stands now. Without a note it would only be asked about the next time. */
export function noteWritten(path: string): void {
  const own = target(path);
  const note = noteOf(own);
  try {
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, `${hashOfFile(own)}\n`);
  } catch {
    // the file is written, which was asked for
  }
}

/**
 * Writes a file beside its place and renames it, so that nobody finds half of it.
 *
 * @param fill writes the file that it is given
 * @throws ForeignFileError; the file system's error
 */
export async function replaceFile(path: string, force: boolean, fill: (file: string) => void | Promise<void>): Promise<void> {
  mayReplace([path], force);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) {
    await fill(path);
    return;
  }
  const own = target(path);
  const beside = besideOf(own);
  try {
    await fill(beside);
    renameSync(beside, own);
  } finally {
    rmSync(beside, { force: true });
  }
  noteWritten(own);
}

/** The same for a text that comes in pieces. */
export function writePieces(path: string, pieces: Iterable<string> | AsyncIterable<string>, force: boolean): Promise<void> {
  return replaceFile(path, force, async (file) => {
    const handle = openSync(file, 'w');
    try {
      for await (const piece of pieces) writeFileSync(handle, piece);
    } finally {
      closeSync(handle);
    }
  });
}
