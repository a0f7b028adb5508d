import type { Reader } from '../reader.js';

/** What mailers and scanners write before the header; readers of PDF look so far for it. */
const HEAD = 1024;

/** PDF with a text layer: lines joined to paragraphs, tables by their rules and columns; a scan is recognised or refused. */
export const PDF_READER: Reader = {
  id: 'pdf',
  extensions: ['.pdf'],
  recognises: (bytes) => Buffer.from(bytes.subarray(0, HEAD)).includes('%PDF-'),
  read: async (bytes, { ocr, onPage }) => (await import('./read-pdf.js')).readPdf(bytes, undefined, ocr, onPage),
};
