import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../dataset/folder.js';

/** A file that is read in parts. It stays open until it is closed, so that a run that replaces it meanwhile changes nothing. */
export function openFile(path: string): ByteSource & { readonly close: () => void } {
  const handle = openSync(path, 'r');
  return {
    size: fstatSync(handle).size,
    part: (start, end) => {
      const bytes = Buffer.allocUnsafe(end - start);
      return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, start));
    },
    close: () => {
      closeSync(handle);
    },
  };
}
