import type { Reader } from '../reader.js';

const HEAD = 16_384;
const HEADING = /^#{1,6}[ \t]+\S/gmu;
const TABLE_RULE = /^\|?[ \t]{0,9}:?-{3,200}:?[ \t]{0,9}(?:\|[ \t]{0,9}:?-{3,200}:?[ \t]{0,9}){1,60}\|?[ \t]{0,9}\r?$/mu;
const LEAST_HEADINGS = 2;

const TABLE_TAGS = ['<table>', '<table ', '</td>'];

/**
 * Two headings with #, the rule below a table's head, or a table left as HTML are found in no plain text. All are ASCII in UTF-8 and
 * GB18030.
 */
function isMarkdown(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const [plain, stated, closed] = TABLE_TAGS.map((tag) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(tag));
  if (closed === true && (plain === true || stated === true)) return true;
  return (head.match(HEADING)?.length ?? 0) >= LEAST_HEADINGS || TABLE_RULE.test(head);
}

/** Markdown as people get it from converters (MinerU, docling, markitdown) and write it by hand. */
export const MARKDOWN_READER: Reader = {
  id: 'md',
  extensions: ['.md', '.markdown'],
  recognises: isMarkdown,
  read: async (bytes, options) => (await import('./read-markdown.js')).readMarkdown(bytes, options),
};
