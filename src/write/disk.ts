import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Share } from './compile.js';

/**
 * The only code of write/ that touches the disk. A run is written into a temporary folder inside the output folder and moved into
 * place, file by file, when it is whole; until then, and when it fails, the earlier output stays as it was. Files that an earlier run
 * wrote (they are listed in its run.json) and this one does not are taken away; all others are left alone.
 *
 * Each call does its work in one go, without waiting: a signal then finds either nothing or what abort() can take away, and no write under
 * way brings the folder back.
 */
export interface Output {
  /** Adds one document's share. Call it in the order of the output, each call after the one before has ended. */
  write(share: Share): Promise<void>;
  /** Writes the last files and moves all into place. @returns the paths below the folder, sorted; on an error nothing has changed */
  commit(endings: ReadonlyMap<string, string>, runFile: (files: readonly string[]) => string): Promise<readonly string[]>;
  /** Takes the temporary folder away; synchronous, so that a signal handler can call it. Harmless after commit(). */
  abort(): void;
}

const TEMPORARY = /^\.gangmu\.tmp-(\d+)-\d+$/u;
const OWN = /^(?:[a-z]+\.(?:csv|ndjson)|datapackage\.json|run\.json|(?:json|tree)\/[^/\\]+\.json|text\/[^/\\]+\.txt)$/u;
let opened = 0;

/** The files of the run that stands in a folder; [] where none does or its run.json cannot be read. */
export function writtenBefore(dir: string): string[] {
  try {
    const run = JSON.parse(readFileSync(join(dir, 'run.json'), 'utf8')) as { tool?: unknown; files?: unknown };
    if (run.tool !== 'gangmu' || !Array.isArray(run.files)) return [];
    return run.files.filter((path): path is string => typeof path === 'string' && OWN.test(path) && !path.includes('..'));
  } catch {
    return [];
  }
}

function walk(dir: string, below = ''): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? walk(join(dir, entry.name), `${below}${entry.name}/`) : [`${below}${entry.name}`]))
    .sort();
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

const LOCK = '.gangmu.lock';

/**
 * Takes an output folder for this run: a second run into it, at the same time, would leave a mixture of both. The lock of a run that was
 * killed is taken over.
 *
 * @returns what gives the folder free again
 * @throws an error with the code EBUSY where another run is writing there; `path` is the lock
 */
function takeFolder(dir: string): () => void {
  const lock = join(dir, LOCK);
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => {
        rmSync(lock, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(lock, 'utf8'));
      if (owner > 0 && alive(owner)) break;
      rmSync(lock, { force: true });
    }
  }
  throw Object.assign(new Error(`EBUSY: another run writes into ${dir}`), { code: 'EBUSY', path: lock });
}

/** Puts back what a run that was killed while it moved its files had set aside, and takes its temporary folder away. */
function recover(dir: string): void {
  for (const name of readdirSync(dir)) {
    const pid = TEMPORARY.exec(name)?.[1];
    if (pid === undefined || alive(Number(pid))) continue;
    const temporary = join(dir, name);
    const moving = existsSync(join(temporary, 'new', 'run.json'));
    const old = walk(join(temporary, 'old'));
    if (moving && old.length > 0) {
      const kept = new Set(old);
      for (const path of writtenBefore(join(temporary, 'new')))
        if (!kept.has(path) && !existsSync(join(temporary, 'new', path))) rmSync(join(dir, path), { force: true });
      for (const path of old) move(join(temporary, 'old', path), join(dir, path));
    }
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Moves `files` from new/ into place; what stood there, and what is stale, goes to old/. Undoes everything on an error. */
function replace(dir: string, temporary: string, files: readonly string[], stale: readonly string[]): void {
  const undo: (() => void)[] = [];
  const shift = (from: string, to: string): void => {
    move(from, to);
    undo.push(() => {
      move(to, from);
    });
  };
  const setAside = (path: string): void => {
    const place = join(dir, path);
    if (!existsSync(place)) return;
    if (statSync(place).isDirectory()) throw Object.assign(new Error(`EISDIR: ${path} is a folder`), { code: 'EISDIR', path: place });
    shift(place, join(temporary, 'old', path));
  };
  // run.json goes first and comes back last: an output without one is not whole
  const order = ['run.json', ...files.filter((path) => path !== 'run.json')];
  try {
    for (const path of [...order, ...stale]) setAside(path);
    for (const path of [...order.slice(1), 'run.json']) shift(join(temporary, 'new', path), join(dir, path));
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/**
 * Opens an output folder, making it where it is missing.
 *
 * @param dir the folder
 * @param beginnings how the files begin that all documents share, by path below the folder
 * @throws the file system's error when the folder cannot be made or written
 */
export async function openOutput(dir: string, beginnings: ReadonlyMap<string, string>): Promise<Output> {
  const made = makeFolder(dir);
  let release = (): void => undefined;
  try {
    release = takeFolder(dir);
  } catch (error) {
    if (made !== undefined) removeMade(dir, made);
    throw error;
  }
  const temporary = join(dir, `.gangmu.tmp-${process.pid}-${++opened}`);
  const fresh = join(temporary, 'new');
  const handles = new Map<string, number>();
  const written: string[] = [];
  let over = false;

  const put = (path: string, text: string): void => {
    const file = join(fresh, ...path.split('/'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, 'utf8');
    written.push(path);
  };
  const close = (): void => {
    for (const handle of handles.values()) closeSync(handle);
    handles.clear();
  };
  const abort = (): void => {
    if (over) return;
    over = true;
    close();
    rmSync(temporary, { recursive: true, force: true });
    release();
    if (made !== undefined) removeMade(dir, made);
  };

  try {
    recover(dir);
    mkdirSync(fresh, { recursive: true });
    for (const [path, text] of beginnings) {
      const handle = openSync(join(fresh, path), 'w');
      handles.set(path, handle);
      written.push(path);
      appendFileSync(handle, text, 'utf8');
    }
  } catch (error) {
    abort();
    throw error;
  }

  return {
    async write(share) {
      for (const [path, lines] of share.lines) {
        const handle = handles.get(path);
        if (handle !== undefined) appendFileSync(handle, lines, 'utf8');
      }
      for (const [path, text] of share.files) put(path, text);
    },
    async commit(endings, runFile) {
      try {
        for (const [path, text] of endings) put(path, text);
        close();
        const files = [...written, 'run.json'].sort();
        put('run.json', runFile(files));
        const now = new Set(files);
        const stale = writtenBefore(dir).filter((path) => !now.has(path));
        replace(dir, temporary, files, stale);
        over = true;
        rmSync(temporary, { recursive: true, force: true });
        release();
        for (const folder of ['json', 'text', 'tree']) removeEmpty(join(dir, folder));
        return files;
      } catch (error) {
        abort();
        throw error;
      }
    },
    abort,
  };
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
