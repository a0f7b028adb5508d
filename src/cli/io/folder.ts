import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../batch/byte-file.js';
import type { ByteSource, Folder } from '../../dataset/folder.js';
import { nameOfBytes, onDisk } from '../../read/file-names.js';
import { fileBytesNow } from '../../read/file-bytes.js';

/** Is there a folder at the path? */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Files below a folder as far down as `depth` says, with / between; folders that cannot be read are passed over. */
export function filesBelow(dir: string, depth: number, above = ''): string[] {
  let entries: Dirent<Buffer>[];
  try {
    entries = readdirSync(onDisk(dir), { withFileTypes: true, encoding: 'buffer' });
  } catch {
    return [];
  }
  return entries
    .flatMap((entry) => {
      const name = nameOfBytes(entry.name);
      const path = `${above}${name}`;
      if (entry.isDirectory()) return depth > 0 ? filesBelow(join(dir, name), depth - 1, `${path}/`) : [];
      // a pipe is no file, and would wait for ever
      return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
    })
    .sort();
}

/** Reads only files of the folder, its json/ and its text/, whatever ids the tables hold. */
export function folderAt(dir: string): Folder {
  const paths = filesBelow(dir, 1);
  const known = new Set(paths);
  const opened = new Map<string, ByteSource>();
  return {
    list: () => paths,
    read: (path) => (known.has(path) ? fileBytesNow(join(dir, path)) : null),
    open: (path) => {
      if (!known.has(path)) return null;
      const source = opened.get(path) ?? openFile(join(dir, path));
      opened.set(path, source);
      return source;
    },
  };
}
