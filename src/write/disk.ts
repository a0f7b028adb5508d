import { createHash, type Hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { DATASET_FILE } from '../model/dataset-files.js';
import type { Share } from './compile.js';
import { entriesOf, headerOf, fileLines, madeAlike, type IndexEntry, type IndexHeader, type Making, type Seal } from './index-file.js';
import { takeLock } from './lock.js';
import { mayReplace } from './own-file.js';
import { INDEX, indexOf, LEFT, leftIn, lockOf, NEXT, bytesAt, STATE, writtenBefore, type Done, type DoneSource } from './state.js';

/**
 * The only code of write/ that touches the disk. A run is written into `.gangmu/next/` inside the output folder and moved into place when
 * it is whole; until then the earlier output stays as it was. What an earlier run wrote (run.json lists it) and this one does not is taken
 * away; all other files are left alone.
 *
 * A run that was stopped, even by kill -9, leaves `.gangmu/next/` with the documents that it has done, each whole: the next run takes them
 * over. What it finds half written is not in the index, and is never read.
 */
export interface Output {
  /** where documents that are done stand, the newest first: what runs that were stopped have left, then the dataset itself */
  readonly sources: readonly DoneSource[];
  /** Adds one document. Call it in the order of the output. */
  write(entry: Omit<IndexEntry, 'bytes' | 'files'>, share: Share): void;
  /**
   * Takes a document over as it stands in a source.
   *
   * @param anyway also where files of its own are gone or changed
   * @returns false where they are, and it must be done again
   */
  keep(done: Done, anyway?: boolean): boolean;
  /** The documents so far, as they stand in the new index */
  entries(): Iterable<IndexEntry>;
  /**
   * Writes the last files and moves all into place.
   *
   * @param endings files that stand at the end of a run
   * @param runFile the text of run.json in pieces
   * @param derive  writes what is made of the finished tables into the folder where they stand, and names it
   * @returns the paths below the folder, sorted
   */
  commit(
    endings: ReadonlyMap<string, string>,
    runFile: (files: readonly string[]) => Iterable<string>,
    derive?: (folder: string) => readonly string[],
  ): readonly string[];
  /** Stops and keeps what is done for the next run; synchronous, so that a signal handler can call it. Harmless after commit(). */
  leave(): void;
  /** Stops and keeps nothing of this run. Harmless after commit(). */
  abort(): void;
}

/** The list of files to take away; where it stands, all of the run is written and is being moved into place. */
const STALE = 'stale.ndjson';

function* filesBelow(dir: string, below = ''): Generator<string> {
  if (!existsSync(dir)) return;
  for (const entry of readdirSync(dir, { withFileTypes: true }))
    if (entry.isDirectory()) yield* filesBelow(join(dir, entry.name), `${below}${entry.name}/`);
    else yield `${below}${entry.name}`;
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/** Bytes from one file to the end of another. */
function copyRange(from: number, to: number, start: number, length: number, hash: Hash | undefined): void {
  const chunk = Buffer.allocUnsafe(Math.min(length, 1 << 20));
  for (let done = 0; done < length; ) {
    const read = readSync(from, chunk, 0, Math.min(chunk.length, length - done), start + done);
    if (read === 0) throw Object.assign(new Error('EIO: a table is shorter than its index says'), { code: 'EIO' });
    writeAll(to, chunk.subarray(0, read));
    hash?.update(chunk.subarray(0, read));
    done += read;
  }
}

/** A disk that is nearly full takes a part without an error. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

function put(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** Moves a run that is whole into place. Each step can be done twice, so that a run that is killed here is ended by the next. */
function moveIntoPlace(dir: string): void {
  const next = join(dir, STATE, NEXT);
  const fresh = join(next, 'new');
  // run.json goes first and comes back last: an output without one is not whole
  if (existsSync(join(fresh, 'run.json'))) rmSync(join(dir, 'run.json'), { force: true });
  for (const path of filesBelow(fresh)) if (path !== 'run.json') move(join(fresh, path), join(dir, path));
  for (const line of fileLines(join(next, STALE))) {
    const path = JSON.parse(line) as string;
    if (DATASET_FILE.test(path) && !path.includes('..')) rmSync(join(dir, path), { force: true });
  }
  if (existsSync(join(next, INDEX))) renameSync(join(next, INDEX), indexOf(dir));
  if (existsSync(join(fresh, 'run.json'))) renameSync(join(fresh, 'run.json'), join(dir, 'run.json'));
  removeLeft(dir);
  rmSync(next, { recursive: true, force: true });
  for (const folder of ['json', 'text', 'tree', 'uncorrected']) removeEmpty(join(dir, folder));
}

function removeLeft(dir: string): void {
  for (const left of leftIn(dir)) rmSync(left, { recursive: true, force: true });
}

/** How far a run that was stopped has come: the last document of its index. */
function lastOf(index: string): string {
  let last = '';
  for (const { file } of entriesOf(index)) last = file;
  return last;
}

/** Ends what a run has left that was killed, and sets aside what another has done and not ended. */
function recover(dir: string, making: Making, fromScratch: boolean): DoneSource[] {
  const next = join(dir, STATE, NEXT);
  if (existsSync(join(next, STALE))) moveIntoPlace(dir);
  if (existsSync(next)) {
    const newest = Number(LEFT.exec(leftIn(dir)[0]?.split(sep).at(-1) ?? '')?.[1] ?? 0);
    renameSync(next, join(dir, STATE, `left-${newest + 1}`));
  }
  const sources: DoneSource[] = [];
  let reached = '';
  for (const left of leftIn(dir)) {
    const source = { folder: join(left, 'new'), index: join(left, INDEX), inPlace: false };
    const header = headerOf(source.index);
    const last = header && !fromScratch && madeAlike(header, making) ? lastOf(source.index) : '';
    // a later run has all that an earlier one had, as far as it came
    if (last > reached) {
      sources.push(source);
      reached = last;
    } else rmSync(left, { recursive: true, force: true });
  }
  return sources;
}

/**
 * Opens an output folder, making it where it is missing.
 *
 * @param dir        the folder
 * @param header     how its dataset is made
 * @param beginnings how the files begin that all documents share, by path below the folder
 * @param resume     which of what stands there is taken over: false for nothing
 * @throws the file system's error when the folder cannot be made or written; EBUSY where another run writes into it
 */
export function openOutput(
  dir: string,
  header: Omit<IndexHeader, 'gangmu' | 'beginnings'>,
  beginnings: ReadonlyMap<string, string>,
  resume: boolean,
): Output {
  const made = makeFolder(dir);
  let release: (() => void) | null = null;
  const state = join(dir, STATE);
  const next = join(state, NEXT);
  const fresh = join(next, 'new');
  const handles = new Map<string, { readonly file: number; readonly hash: Hash }>();
  const sources: DoneSource[] = [];
  const opened = new Map<string, number>();
  let index = -1;
  let over = false;
  let done = 0;

  const close = (): void => {
    for (const { file } of handles.values()) closeSync(file);
    handles.clear();
    for (const file of opened.values()) closeSync(file);
    opened.clear();
    if (index >= 0) closeSync(index);
    index = -1;
  };
  const end = (keeps: boolean): void => {
    if (over) return;
    over = true;
    close();
    // what another run is writing is not ours
    if (release !== null && !keeps) rmSync(next, { recursive: true, force: true });
    release?.();
    removeEmpty(state);
    if (made !== undefined) removeMade(dir, made);
  };
  const appendEntry = (entry: IndexEntry): void => {
    writeAll(index, Buffer.from(`${JSON.stringify(entry)}\n`));
    done++;
  };

  try {
    release = takeLock(lockOf(dir));
    sources.push(...recover(dir, header, !resume));
    const standing = headerOf(indexOf(dir));
    const isWhole = standing && Object.keys(standing.beginnings).every((path) => existsSync(join(dir, path)));
    if (resume && isWhole && madeAlike(standing, header)) sources.push({ folder: dir, index: indexOf(dir), inPlace: true });
    const shared = ['run.json', 'datapackage.json', ...beginnings.keys()];
    for (const path of shared) refuseFolder(join(dir, path));
    // run.json, which is long, is asked where no index tells whose the files are
    if (standing === null) leaveForeign(dir, shared, !resume);
    mkdirSync(fresh, { recursive: true });
    for (const [path, text] of beginnings) {
      const file = openSync(join(fresh, path), 'w');
      const hash = createHash('sha256').update(text);
      handles.set(path, { file, hash });
      writeAll(file, Buffer.from(text));
    }
    index = openSync(join(next, INDEX), 'w');
    const sizes = Object.fromEntries([...beginnings].map(([path, text]) => [path, Buffer.byteLength(text)]));
    writeAll(index, Buffer.from(`${JSON.stringify({ gangmu: 'index', ...header, beginnings: sizes } satisfies IndexHeader)}\n`));
  } catch (error) {
    end(false);
    throw error;
  }

  return {
    sources,
    write(about, share) {
      const bytes: Record<string, number> = {};
      const files: Record<string, number> = {};
      for (const [path, lines] of share.lines) {
        const handle = handles.get(path);
        if (handle === undefined || lines === '') continue;
        const whole = Buffer.from(lines);
        writeAll(handle.file, whole);
        handle.hash.update(whole);
        bytes[path] = whole.length;
      }
      for (const [path, text] of share.files) {
        const whole = Buffer.from(text);
        put(join(fresh, path), whole);
        files[path] = whole.length;
      }
      appendEntry({ ...about, bytes, files });
    },
    keep({ source, entry, at }, anyway = false) {
      const files = Object.fromEntries(Object.entries(entry.files).filter(([path, size]) => bytesAt(join(source.folder, path)) === size));
      if (!anyway && Object.keys(files).length < Object.keys(entry.files).length) return false;
      for (const [path, length] of Object.entries(entry.bytes)) {
        const handle = handles.get(path);
        if (handle === undefined) return false;
        const from = join(source.folder, path);
        const file = opened.get(from) ?? openSync(from, 'r');
        opened.set(from, file);
        copyRange(file, handle.file, at[path] ?? 0, length, handle.hash);
      }
      if (!source.inPlace) for (const path of Object.keys(files)) move(join(source.folder, path), join(fresh, path));
      appendEntry({ ...entry, files });
      return true;
    },
    entries: () => entriesOf(join(next, INDEX)),
    commit(endings, runFile, derive = () => []) {
      for (const [path, text] of endings) put(join(fresh, path), text);
      const shared = [...handles.keys()];
      const sealed: Record<string, Seal['sealed'][string]> = {};
      for (const [path, { file, hash }] of handles) {
        fsyncSync(file);
        const { size, mtimeMs } = statSync(join(fresh, path));
        sealed[path] = { size, modified: Math.trunc(mtimeMs), sha256: hash.digest('hex') };
      }
      writeAll(index, Buffer.from(`${JSON.stringify({ sealed } satisfies Seal)}\n`));
      fsyncSync(index);
      close();
      const files = [...shared, ...endings.keys(), ...derive(fresh), 'run.json'];
      for (const entry of entriesOf(join(next, INDEX))) files.push(...Object.keys(entry.files));
      files.sort();
      const run = openSync(join(fresh, 'run.json'), 'w');
      try {
        for (const piece of runFile(files)) writeAll(run, Buffer.from(piece));
        fsyncSync(run);
      } finally {
        closeSync(run);
      }
      for (const path of filesBelow(fresh)) refuseFolder(join(dir, path));
      const before = leaveForeign(dir, filesBelow(fresh), !resume);
      const now = new Set(files);
      const list = before
        .filter((path) => !now.has(path))
        .map((path) => `${JSON.stringify(path)}\n`)
        .join('');
      writeFileSync(join(next, `${STALE}.tmp`), list);
      renameSync(join(next, `${STALE}.tmp`), join(next, STALE));
      over = true;
      try {
        moveIntoPlace(dir);
      } finally {
        release?.();
      }
      return files;
    },
    leave: () => {
      end(done > 0);
    },
    abort: () => {
      end(false);
    },
  };
}

/**
 * Leaves files alone that a run would replace and none has written: the dataset in the folder has other ones only.
 *
 * @returns what the dataset has
 * @throws ForeignFileError
 */
function leaveForeign(dir: string, paths: Iterable<string>, force: boolean): string[] {
  const before = writtenBefore(dir);
  const own = new Set(before.map((path) => join(dir, path)));
  mayReplace(
    (function* () {
      for (const path of paths) yield join(dir, path);
    })(),
    force,
    (path) => own.has(path),
  );
  return before;
}

/** A folder that stands where a file goes is none of ours. */
function refuseFolder(place: string): void {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw Object.assign(new Error(`EISDIR: ${place} is a folder`), { code: 'EISDIR', path: place });
}

/**
 * Makes a folder and those above it; mkdir's own `recursive` never ends where the file system takes no folders (/proc).
 *
 * @returns the uppermost one that was made; undefined when all were there
 */
function makeFolder(dir: string): string | undefined {
  const missing: string[] = [];
  for (let at = dir; ; at = dirname(at)) {
    if (existsSync(at)) break;
    missing.unshift(at);
    if (at === dirname(at)) break;
  }
  for (const folder of missing) mkdirSync(folder);
  if (!statSync(dir).isDirectory()) throw Object.assign(new Error(`ENOTDIR: ${dir}`), { code: 'ENOTDIR', path: dir });
  return missing[0];
}

function removeEmpty(dir: string): void {
  try {
    rmdirSync(dir);
  } catch {
    // it holds something, or is not there
  }
}

/** Takes away the empty folders that were made on the way to `dir`, from `dir` up to the first one made. */
function removeMade(dir: string, first: string): void {
  for (let at = dir; at.startsWith(first) && at.length >= first.length; at = at.slice(0, at.lastIndexOf(sep))) {
    removeEmpty(at);
    if (at === first) break;
  }
}
