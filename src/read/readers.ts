import { extname } from 'node:path';
import { HTML_READER } from './html/reader.js';
import { MARKDOWN_READER } from './markdown/reader.js';
import { DOCX_READER } from './docx/docx-reader.js';
import { PDF_READER } from './pdf/reader.js';
import type { ReadDocument, Reader, ReadOptions } from './reader.js';
import { TEXT_READER } from './text-reader.js';

/** The program's own readers. */
export const READERS: readonly Reader[] = [HTML_READER, DOCX_READER, PDF_READER, MARKDOWN_READER, TEXT_READER];

/**
 * The reader of a file: the one that recognises its bytes, else the one that its name calls for, else that of plain text. Where several
 * recognise it, the name decides between them.
 *
 * Example: bytes that begin with <!DOCTYPE html> are read as a web page, also where the file is called 规划.txt.
 */
export function readerOf(bytes: Uint8Array, name: string, readers: readonly Reader[] = READERS): Reader {
  const extension = extname(name).toLowerCase();
  const named = (reader: Reader): boolean => reader.extensions.includes(extension);
  const recognising = readers.filter((reader) => reader.recognises(bytes));
  return recognising.find(named) ?? recognising[0] ?? readers.find(named) ?? TEXT_READER;
}

/**
 * A file's bytes as a text with what its format says beside it.
 *
 * @throws UnreadableError, UndecodableError where they hold no text that can be read
 */
export async function read(
  bytes: Uint8Array,
  options: ReadOptions,
  readers: readonly Reader[] = READERS,
): Promise<ReadDocument & { readonly format: string }> {
  const reader = readerOf(bytes, options.name, readers);
  return { ...(await reader.read(bytes, options)), format: reader.id };
}
