import { extname } from 'node:path';

/** Formats that can be read, by extension. */
const READABLE: Readonly<Record<string, string>> = { '.txt': 'txt', '.text': 'txt', '.md': 'md' };

/** Extensions of documents that may well be plans but cannot be read yet: refused by name, also when they only stand in a folder. */
const DOCUMENTS: ReadonlySet<string> = new Set([
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
  '.ceb',
  '.png',
  '.jpg',
  '.jpeg',
  '.tif',
  '.tiff',
  '.bmp',
]);

/** What an extension says of a file: a format that is read, a document that is not, or something else (null). */
export type FileKind = { readonly format: string; readonly readable: boolean } | null;

/** Example: 规划.TXT is { format: 'txt', readable: true }; 规划.pdf { format: 'pdf', readable: false }; manifest.csv null. */
export function formatOf(path: string): FileKind {
  const extension = extname(path).toLowerCase();
  const format = READABLE[extension];
  if (format !== undefined) return { format, readable: true };
  return DOCUMENTS.has(extension) ? { format: extension.slice(1), readable: false } : null;
}

export const READABLE_EXTENSIONS: readonly string[] = Object.keys(READABLE);
