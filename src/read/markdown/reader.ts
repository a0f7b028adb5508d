import type { Reader } from '../reader.js';

const HEAD = 16_384;
const HEADING = /^#{1,6}[ \t]+\S/gmu;
const TABLE_RULE = /^\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$/mu;
const LEAST_HEADINGS = 2;

/** Two headings with # or the rule below a table's head are found in no plain text. Both are ASCII in UTF-8 and GB18030. */
function isMarkdown(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return (head.match(HEADING)?.length ?? 0) >= LEAST_HEADINGS || TABLE_RULE.test(head);
}

/** Markdown as people get it from converters (MinerU, docling, markitdown) and write it by hand. */
export const MARKDOWN_READER: Reader = {
  id: 'md',
  extensions: ['.md', '.markdown'],
  recognises: isMarkdown,
  read: async (bytes, options) => (await import('./read-markdown.js')).readMarkdown(bytes, options),
};
