import { Buffer } from 'node:buffer';

/** Characters of the bytes 80 to 9F; what is no character stays what it is. Some versions of Node decode them as Latin 1. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes of Windows’ Western code page. Example: 93 31 94 is “1”. */
export const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (char) => UPPER.charAt(char.charCodeAt(0) - 0x80));
