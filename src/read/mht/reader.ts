import { foreignFormat } from '../foreign.js';
import type { Reader } from '../reader.js';

/** Web pages saved as one file, as old browsers do. */
export const MHT_READER: Reader = {
  id: 'mht',
  extensions: ['.mht', '.mhtml'],
  recognises: (bytes) => foreignFormat(bytes) === 'mht',
  read: async (bytes, options) => (await import('./read-mht.js')).readMht(bytes, options),
};
