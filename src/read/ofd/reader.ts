import type { Reader } from '../reader.js';
import { foreignFormat } from '../foreign.js';

/** OFD, the national format for pages: laid out as a PDF is. */
export const OFD_READER: Reader = {
  id: 'ofd',
  extensions: ['.ofd'],
  recognises: (bytes) => bytes[0] === 0x50 && foreignFormat(bytes) === 'ofd',
  read: async (bytes) => (await import('./read-ofd.js')).readOfd(bytes),
};
