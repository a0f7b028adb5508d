import type { Reader } from '../reader.js';
import { foreignFormat } from '../foreign.js';
import { isOle } from '../ole.js';

/** Legacy Word and WPS files: paragraphs and tables. */
export const DOC_READER: Reader = {
  id: 'doc',
  extensions: ['.doc', '.dot', '.wps', '.wpt'],
  recognises: (bytes) => isOle(bytes) && foreignFormat(bytes) === 'doc',
  read: async (bytes) => (await import('./read-doc.js')).readDoc(bytes),
};
