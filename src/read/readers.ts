import { extname } from 'node:path';
import { foreignRefusal, UndecodableError } from './decode.js';
import { DOC_READER } from './doc/reader.js';
import { BY_NAME } from './foreign-formats.js';
import { foreignFormat } from './foreign.js';
import { HTML_READER } from './html/reader.js';
import { MARKDOWN_READER } from './markdown/reader.js';
import { DOCX_READER } from './docx/docx-reader.js';
import { PDF_READER } from './pdf/reader.js';
import { MHT_READER } from './mht/reader.js';
import { IMAGE_READERS } from './ocr/image-reader.js';
import { OFD_READER } from './ofd/reader.js';
import type { ReadDocument, Reader, ReadOptions } from './reader.js';
import { RTF_READER } from './rtf/reader.js';
import { TEXT_READER } from './text-reader.js';

/** The program's own readers. */
export const READERS: readonly Reader[] = [
  DOCX_READER,
  PDF_READER,
  DOC_READER,
  MHT_READER,
  OFD_READER,
  RTF_READER,
  HTML_READER,
  MARKDOWN_READER,
  TEXT_READER,
];

/** All of them: those of pictures only where text is recognised. */
export const readersFor = (ocr: boolean, readers: readonly Reader[] = READERS): readonly Reader[] =>
  ocr ? [...readers, ...IMAGE_READERS] : readers;

/** What these read is text of some kind, and so is what they are handed because of its name. */
const TEXTUAL: readonly Reader[] = [HTML_READER, MARKDOWN_READER, TEXT_READER];

/**
 * The reader of a file: the one that recognises its bytes, else the one that its name calls for, else that of plain text. Where several
 * recognise it, the name decides between them. The program's own readers of formats that are no text know theirs by its bytes alone.
 *
 * Example: bytes that begin with <!DOCTYPE html> are read as a web page, also where the file is called 规划.txt or 规划.doc.
 */
export function readerOf(bytes: Uint8Array, name: string, readers: readonly Reader[] = READERS): Reader {
  const extension = extname(name).toLowerCase();
  const named = (reader: Reader): boolean => reader.extensions.includes(extension);
  const known = readers.filter((reader) => reader.recognises(bytes));
  // a format that packs a page looks like a page, too
  const packed = known.filter((reader) => READERS.includes(reader) && !TEXTUAL.includes(reader));
  const recognising = packed.length > 0 && known.every((reader) => READERS.includes(reader)) ? packed : known;
  return (
    recognising.find(named) ??
    recognising[0] ??
    readers.find((reader) => named(reader) && (TEXTUAL.includes(reader) || !READERS.includes(reader))) ??
    TEXT_READER
  );
}

/** What a name says of bytes that are binary and known by no sign. */
function namedRefusal(error: unknown, name: string): unknown {
  const format = BY_NAME[extname(name).toLowerCase()];
  if (!(error instanceof UndecodableError) || format === undefined || (error.code !== 'binary' && error.code !== 'undecodable'))
    return error;
  return foreignRefusal(format);
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
  const reader = readerOf(bytes, options.name, readersFor(options.ocr !== undefined, readers));
  try {
    // a page or a Markdown file may hold anything, but it is none of the formats that begin with a sign
    if (TEXTUAL.includes(reader)) {
      const foreign = foreignFormat(bytes);
      if (foreign !== null) throw foreignRefusal(foreign);
    }
    return { ...(await reader.read(bytes, options)), format: reader.id };
  } catch (error) {
    throw TEXTUAL.includes(reader) ? namedRefusal(error, options.name) : error;
  }
}
