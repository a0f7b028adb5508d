import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decode } from '../../read/decode.js';
import { fileBytesNow } from '../../read/file-bytes.js';
import type { GivenFile } from '../../review/formats/format.js';
import { filesBelow, isFolder } from './folder.js';

/** How far down a folder that is handed in is looked through: a project's export has annotation/DOC/USER.json. */
const DEPTH = 4;
/** What belongs to a file that is handed in alone. */
const besideOf = (path: string): string[] => [
  join(dirname(path), 'gangmu.json'),
  ...(path.endsWith('.ann') ? [path.replace(/\.ann$/u, '.txt')] : []),
];

/** A file whose text is decoded when it is asked for. */
function givenFile(path: string): GivenFile {
  const bytes = fileBytesNow(path);
  let text: string | null = null;
  return {
    name: path,
    bytes,
    text: () => {
      try {
        return (text ??= decode(bytes).text);
      } catch {
        // a workbook is no text
        return (text = '');
      }
    },
  };
}

/**
 * The files of paths that were handed in, folders looked through, each once, with what belongs to them.
 *
 * @returns the paths that are not there, instead
 */
export function givenFiles(paths: readonly string[]): { readonly files: readonly GivenFile[]; readonly missing: readonly string[] } {
  const missing = paths.filter((path) => !existsSync(path));
  const listed = paths
    .filter(existsSync)
    .flatMap((path) => (isFolder(path) ? filesBelow(path, DEPTH).map((name) => join(path, name)) : [path]));
  const visible = listed.filter((path) => !basename(path).startsWith('.') && !path.includes('/.gangmu/'));
  const all = [...visible, ...visible.flatMap(besideOf).filter(existsSync)];
  return { files: [...new Set(all)].map(givenFile), missing };
}
