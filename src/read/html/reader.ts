import type { Reader } from '../reader.js';

const HEAD = 8192;
/** What only a page holds. */
const PAGE = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<meta\s|<frameset[\s>]/iu;
/** A page cut down to its article: it begins with an element, or has many of them. */
const BEGINS =
  /^(?:\ufeff|---[\s\S]{0,2000}?---)?\s*<(?:!--|table|tbody|tr|div|p|span|style|script|section|article|h[1-6]|center|font)[\s>]/iu;
/** Markdown holds tables and breaks as elements, but has headings of its own. */
const MARKDOWN = /^#{1,6} \S/mu;

/** Is it a web page? Its tags are ASCII in every encoding but UTF-16, so the bytes need no decoding. */
function isPage(bytes: Uint8Array): boolean {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const text = wide ? head.replaceAll('\0', '').slice(2) : head;
  return PAGE.test(text) || (BEGINS.test(text.replace(/^\u00ef\u00bb\u00bf/u, '')) && !MARKDOWN.test(text));
}

/** Web pages: the article among menus, metadata and footers, with its headings and tables. */
export const HTML_READER: Reader = {
  id: 'html',
  extensions: ['.html', '.htm', '.shtml', '.xhtml'],
  recognises: isPage,
  read: async (bytes, options) => (await import('./read-html.js')).readHtml(bytes, options),
};
