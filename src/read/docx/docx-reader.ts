import { Buffer } from 'node:buffer';
import type { Reader } from '../reader.js';
import { isEncryptedOffice } from '../ole.js';
import { isMainPart, isZip, zipNames } from '../zip-names.js';

/** Where the directory of a zip was lost, the name still stands before the part itself. */
const MAIN = Buffer.from('word/document');

function isDocx(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return isEncryptedOffice(bytes);
  const names = zipNames(bytes);
  return names === null ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(MAIN) : names.some(isMainPart);
}

/**
 * Word documents (Office Open XML), also those that WPS writes: paragraphs with the numbers that Word counts itself, tables with their
 * merged cells, headings by their outline level. Notes, headers and footers stand at the end of the text as noise.
 *
 * Example: a paragraph 总体要求 in a list whose numbers are 一、 is the line 「一、总体要求」.
 */
export const DOCX_READER: Reader = {
  id: 'docx',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  recognises: isDocx,
  read: async (bytes) => (await import('./read-docx.js')).readDocx(bytes),
};
