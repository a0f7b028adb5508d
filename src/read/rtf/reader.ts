import type { Reader } from '../reader.js';

const SIGN = Buffer.from('{\\rtf');

/** RTF, also where it is called .doc, as old systems save it. */
export const RTF_READER: Reader = {
  id: 'rtf',
  extensions: ['.rtf'],
  recognises: (bytes) => SIGN.every((byte, at) => bytes[at] === byte),
  read: async (bytes) => (await import('./read-rtf.js')).readRtf(bytes),
};
