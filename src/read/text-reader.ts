import { decodeLeniently } from './damage.js';
import type { Reader } from './reader.js';

/** Plain text in any encoding that `decode` knows: what is nothing else. Its lines may be broken by the width of a page. */
export const TEXT_READER: Reader = {
  id: 'txt',
  extensions: ['.txt', '.text'],
  recognises: () => false,
  read: (bytes, { encoding }) => decodeLeniently(bytes, encoding),
};
