import { Buffer } from 'node:buffer';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The stream of an OLE file that holds an office document under a password; its names are UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Do bytes begin so? */
export const beginsWith = (bytes: Uint8Array, magic: Uint8Array): boolean => Buffer.compare(bytes.subarray(0, magic.length), magic) === 0;

/** Is it an office document that only opens with a password? */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return beginsWith(bytes, OLE) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED);
}
