import { extname } from 'node:path';
import type { Reader } from './reader.js';
import { READERS } from './readers.js';

/** Extensions of documents that may well be plans but cannot be read: refused by name, also when they only stand in a folder. */
const UNREAD: ReadonlySet<string> = new Set([
  '.pdf',
  '.doc',
  '.docx',
  '.wps',
  '.wpt',
  '.rtf',
  '.odt',
  '.ofd',
  '.htm',
  '.html',
  '.mht',
  '.mhtml',
  '.xls',
  '.xlsx',
  '.et',
  '.ppt',
  '.pptx',
  '.epub',
  '.caj',
  '.nh',
  '.kdh',
  '.ceb',
  '.sep',
  '.xps',
  '.eml',
  '.zip',
  '.rar',
  '.7z',
  '.png',
  '.jpg',
  '.jpeg',
  '.tif',
  '.tiff',
  '.bmp',
]);

/**
 * The format that a file's name speaks of, or null where it speaks of no document. What the file is, its bytes decide.
 *
 * Example: of 规划.TXT it is txt, of 规划.xls xls, of manifest.csv null.
 */
export function formatOf(path: string, readers: readonly Reader[] = READERS): string | null {
  const extension = extname(path).toLowerCase();
  const reader = readers.find(({ extensions }) => extensions.includes(extension));
  return reader?.id ?? (UNREAD.has(extension) ? extension.slice(1) : null);
}

/** Example: .txt .text .md */
export const extensionsOf = (readers: readonly Reader[] = READERS): string => readers.flatMap(({ extensions }) => extensions).join(' ');
