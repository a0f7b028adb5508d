import { lstat, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { complaint, firstFew } from '../model/complaint.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { fileBytes, specialKind, notAFile } from './file-bytes.js';
import { isEscaped, nameOfBytes, namesLike, onDisk, readable, realPath } from './file-names.js';
import { extensionsOf, formatOf } from './formats.js';
import { READERS } from './readers.js';
import type { Reader } from './reader.js';

/** A file to read. Which one it is, is known by `path`; what people see is `file`. */
export interface Input {
  /** absolute, links resolved; - for standard input */
  readonly path: string;
  /** the path below the folder that was named, with / as separator; the name alone of a file named by itself */
  readonly file: string;
  /** folders above `file`, the nearest first: they tell two inputs apart whose `file` is the same */
  readonly above: readonly string[];
  /** what its name says: txt, md, pdf …; null for an extension that says nothing */
  readonly format: string | null;
}
export interface FoundInputs {
  readonly inputs: readonly Input[];
  /** named, but not there or not to be read */
  readonly problems: readonly Diagnostic[];
  /** files in folders that are no documents and were passed over */
  readonly skipped: readonly string[];
}
export interface FindOptions {
  readonly cwd: string;
  /** absolute paths of files and folders that are never inputs: the output folder's json/ and text/, the manifest */
  readonly exclude: readonly string[];
  /** the formats that are read; the program's own by default */
  readonly readers?: readonly Reader[];
}

interface Candidate {
  readonly path: string;
  /** with links resolved */
  readonly real: string;
  readonly root: string;
  readonly named: boolean;
  /** no link stands in the path below the root: the file's own name */
  readonly own: boolean;
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

const linkLoop = (file: string): Diagnostic =>
  complaint(
    'link-loop',
    `${file}: 符号链接互相指向, 找不到文件。请改正链接。`,
    `${file}: its symbolic links lead in a circle, and to no file. Correct them.`,
  );

const notUtf8 = (files: readonly string[]): Diagnostic =>
  complaint(
    'name-not-utf8',
    `文件名不是 UTF-8, 其中的字节写作 %XX, % 写作 %25: ${firstFew(files, 'zh')}`,
    `File names that are not UTF-8; their bytes are written as %XX, and % as %25: ${firstFew(files, 'en')}`,
    'warning',
  );

/** Folders of an output that hold no plans. */
const OUTPUT_FOLDERS: ReadonlySet<string> = new Set(['text', 'json', 'tree']);

/** Is this folder the output of an earlier run? Its text/ and json/ are no plans. */
async function isOutput(dir: string, names: ReadonlySet<string>): Promise<boolean> {
  if (!names.has('run.json')) return false;
  try {
    return (JSON.parse((await fileBytes(join(dir, 'run.json'))).toString('utf8')) as { tool?: unknown } | null)?.tool === 'gangmu';
  } catch {
    return false;
  }
}

/**
 * Every file below a folder in the order of the paths' code points. Hidden files and folders and node_modules are left out. The folder
 * itself tells what is a file: only links, and what it does not tell, are looked at one by one.
 */
async function filesBelow(
  root: string,
  excluded: ReadonlySet<string>,
  isDocument: (path: string) => boolean,
  problems: Diagnostic[],
): Promise<Candidate[]> {
  const files: Candidate[] = [];
  const links: string[] = [];
  const visited = new Set<string>();
  const realRoot = await realOf(root);
  const visit = async (dir: string): Promise<void> => {
    const real = await realPath(dir);
    if (visited.has(real) || excluded.has(real)) return;
    visited.add(real);
    const own = real === join(realRoot, relative(root, dir));
    let entries: { readonly name: string; readonly isFile: boolean }[];
    try {
      entries = (await readdir(onDisk(dir), { encoding: 'buffer', withFileTypes: true }))
        .map((entry) => ({ name: nameOfBytes(entry.name), isFile: entry.isFile() }))
        .sort((a, b) => byCodePoint(a.name, b.name));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'error';
      problems.push(
        complaint(
          'cannot-read',
          `${dir}: 无法打开文件夹(${code})。请检查权限。`,
          `${dir}: the folder cannot be opened (${code}). Check its permissions.`,
        ),
      );
      return;
    }
    const output = await isOutput(dir, new Set(entries.map(({ name }) => name)));
    for (const { name, isFile } of entries) {
      if (name.startsWith('.') || name === 'node_modules' || (output && OUTPUT_FOLDERS.has(name))) continue;
      const path = join(dir, name);
      if (isFile) {
        files.push({ path, real: join(real, name), root, named: false, own });
        continue;
      }
      const facts = await stat(onDisk(path)).catch((error: NodeJS.ErrnoException) => error);
      const kind = facts instanceof Error ? null : specialKind(facts);
      if (facts instanceof Error && facts.code === 'ELOOP') problems.push(linkLoop(path));
      else if (kind !== null && isDocument(path)) problems.push(notAFile(path, kind));
      else if (facts instanceof Error || facts.isFile()) {
        const target = await realOf(path);
        files.push({ path, real: target, root, named: false, own: target === join(realRoot, relative(root, path)) });
      } else if (!facts.isDirectory()) continue;
      else if ((await lstat(onDisk(path))).isSymbolicLink()) links.push(path);
      else await visit(path);
    }
  };
  await visit(root);
  // a folder that a link leads to is named by itself where it stands below the root as well
  for (let link = links.shift(); link !== undefined; link = links.shift()) await visit(link);
  return files;
}

/** The part of a glob before its first wildcard: the folder that it is about. */
function staticPart(pattern: string, isDynamic: (part: string) => boolean): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamic(part));
  return parts.slice(0, Math.max(0, first)).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

async function candidatesOf(
  argument: string,
  options: FindOptions,
  excluded: ReadonlySet<string>,
  problems: Diagnostic[],
): Promise<Candidate[]> {
  const path = resolve(options.cwd, argument);
  const facts = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (!(facts instanceof Error)) {
    if (facts.isDirectory()) {
      const isDocument = (file: string): boolean => formatOf(file, options.readers) !== null;
      return filesBelow(path, excluded, isDocument, problems);
    }
    const kind = specialKind(facts);
    if (kind === null)
      return [{ path, real: await realOf(path), root: dirname(path), named: true, own: !(await lstat(path)).isSymbolicLink() }];
    problems.push(notAFile(argument, kind));
    return [];
  }
  const alike = await namesLike(path);
  if (alike.length > 0)
    return Promise.all(alike.map(async (one) => ({ path: one, real: await realOf(one), root: dirname(one), named: true, own: true })));
  if (facts.code === 'ELOOP') {
    problems.push(linkLoop(argument));
    return [];
  }
  if (facts.code === 'EACCES' || facts.code === 'EPERM') {
    problems.push(
      complaint(
        'cannot-read',
        `${argument}: 无权读取(${facts.code})。请检查权限。`,
        `${argument}: no permission to read it (${facts.code}). Check its permissions.`,
      ),
    );
    return [];
  }
  const pattern = slashed(argument);
  // most arguments are files and folders that are there, and do not wait for what reads patterns
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (isDynamicPattern(pattern)) {
    const found = (await glob(pattern, { cwd: options.cwd, absolute: true, onlyFiles: true, expandDirectories: false })).sort(byCodePoint);
    const root = resolve(options.cwd, staticPart(pattern, isDynamicPattern));
    if (found.length === 0)
      problems.push(
        complaint(
          'no-match',
          `${argument}: 没有文件与此通配符相符。请检查写法, 并用引号括住。`,
          `${argument}: no file matches this pattern. Check it, and put it in quotes.`,
        ),
      );
    const realRoot = await realOf(root);
    const candidates: Candidate[] = [];
    for (const file of found) {
      const path = resolve(file);
      const real = await realOf(path);
      candidates.push({ path, real, root, named: false, own: real === join(realRoot, relative(root, path)) });
    }
    return candidates;
  }
  const link = await lstat(path).catch(() => null);
  problems.push(
    link
      ? complaint('missing', `${argument}: 链接所指的文件不存在。`, `${argument}: the link leads nowhere.`)
      : complaint(
          'missing',
          `${argument}: 没有这个文件或文件夹。请检查路径(当前文件夹 ${options.cwd})。`,
          `${argument}: no such file or folder. Check the path (current folder ${options.cwd}).`,
        ),
  );
  return [];
}

function isExcluded(path: string, excluded: ReadonlySet<string>): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (excluded.has(at)) return true;
    if (at === dirname(at)) return false;
  }
}

/** The path with its links resolved; itself where it leads nowhere. */
const realOf = async (path: string): Promise<string> => realPath(path).catch(() => path);

/** Does `a` give the name rather than `b`: the file's own before a link's, then the outermost folder. */
function outer(a: Candidate, b: Candidate): boolean {
  if (a.own !== b.own) return a.own;
  return a.root.length !== b.root.length ? a.root.length < b.root.length : byCodePoint(a.path, b.path) < 0;
}

const foldersAbove = (root: string): readonly string[] =>
  root
    .split(sep)
    .filter((part) => part !== '')
    .reverse();

function inputOf({ path, real, root }: Candidate, above: readonly string[], readers: readonly Reader[]): Input {
  const below = relative(root, path);
  return {
    path: real,
    file: readable(slashed(below).normalize('NFC')),
    above,
    format: formatOf(path, readers),
  };
}

/**
 * Finds the files that the arguments of a call name: files, folders (all below them), globs, - for standard input. Each file stands
 * once, at its first mention, whatever path leads to it; its name in the output does not depend on the order of the arguments.
 *
 * In a folder or glob, files that are no documents are passed over (`skipped`); documents in a format that cannot be read yet are
 * inputs that the batch refuses. A file named by itself is always an input.
 */
export async function findInputs(paths: readonly string[], options: FindOptions): Promise<FoundInputs> {
  const { readers = READERS } = options;
  const problems: Diagnostic[] = [];
  const skipped: string[] = [];
  const excluded = new Set(await Promise.all(options.exclude.map(realOf)));
  const found = new Map<string, { candidate: Candidate; input: Input }>();
  for (const argument of paths) {
    if (argument === '-') {
      found.set('-', {
        candidate: { path: '-', real: '-', root: '', named: true, own: true },
        input: { path: '-', file: 'stdin', above: [], format: 'txt' },
      });
      continue;
    }
    const before = problems.length;
    const candidates = await candidatesOf(argument, options, excluded, problems);
    let taken = 0;
    let above: readonly string[] = [];
    let root = '';
    for (const candidate of candidates) {
      const { real } = candidate;
      if (candidate.named ? excluded.has(real) : isExcluded(real, excluded)) continue;
      if (!candidate.named && formatOf(candidate.path, readers) === null) {
        skipped.push(readable(slashed(relative(options.cwd, candidate.path))));
        continue;
      }
      taken++;
      const known = found.get(real);
      // two paths to one file: the same one gives the name whatever their order
      if (known && !outer(candidate, known.candidate)) continue;
      if (root !== candidate.root) [root, above] = [candidate.root, foldersAbove(candidate.root)];
      found.set(real, { candidate, input: inputOf(candidate, above, readers) });
    }
    if (taken === 0 && candidates.length === 0 && problems.length === before)
      problems.push(
        complaint(
          'nothing-to-read',
          `${argument}: 文件夹中没有可读的文件。应有这些文件: ${extensionsOf(readers)}。`,
          `${argument}: nothing to read in this folder. Expected one of: ${extensionsOf(readers)}.`,
        ),
      );
    else if (taken === 0 && problems.length === before && !candidates.every((candidate) => candidate.named))
      problems.push(
        complaint(
          'nothing-to-read',
          `${argument}: 其中没有规划文件(跳过 ${candidates.length} 个其他文件)。应有这些文件: ${extensionsOf(readers)}。`,
          `${argument}: no plan in it (${candidates.length} other files passed over). Expected one of: ${extensionsOf(readers)}.`,
        ),
      );
  }
  const inputs = [...found.values()].map((one) => one.input);
  const escaped = inputs.filter((one) => isEscaped(one.path) && one.file.includes('%')).map((one) => one.file);
  if (escaped.length > 0) problems.push(notUtf8(escaped));
  return { inputs, problems, skipped: [...new Set(skipped)].sort(byCodePoint) };
}

/** The bytes of an input. @throws the file system's error, for instance EACCES or EISDIR; with the code not-a-file for a pipe or device */
export async function readInput(input: Pick<Input, 'path'>, stdin: () => Promise<Uint8Array>): Promise<Uint8Array> {
  if (input.path === '-') return stdin();
  return fileBytes(input.path);
}
