import { LOST } from '../model/lost.js';
import { unitLength } from './damage.js';
import type { Encoding } from './decode.js';

const isWide = (encoding: Encoding): boolean => encoding === 'utf-16le' || encoding === 'utf-16be';

/** How many bytes a byte order mark takes. */
function markLength(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-8') return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return isWide(encoding) && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) ? 2 : 0;
}

/**
 * Where each UTF-16 unit of a text stands in the bytes that it was decoded from, and where the last ends; null where the two cannot be laid
 * beside each other.
 *
 * Example: of the GBK bytes of 「5家」 the places are 0, 1 and 3.
 * @param bytes the file, with its byte order mark
 * @param text what `decodeLeniently` made of it: U+FFFD may stand for several damaged bytes
 */
export function bytePlaces(bytes: Uint8Array, text: string, encoding: Encoding): Uint32Array | null {
  const places = new Uint32Array(text.length + 1);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const charAt = (at: number): string => decoder.decode(bytes.subarray(at, at + unitLength(bytes, at, encoding)));
  let at = markLength(bytes, encoding);
  for (let unit = 0; unit < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(unit) ?? 0);
    for (let part = 0; part < char.length; part++) places[unit + part] = at;
    unit += char.length;
    if (char !== LOST) {
      at += unitLength(bytes, at, encoding);
      continue;
    }
    // one sign stands for all damaged bytes up to the next character
    const next = unit < text.length ? String.fromCodePoint(text.codePointAt(unit) ?? 0) : null;
    do at += isWide(encoding) ? 2 : 1;
    while (at < bytes.length && charAt(at) !== next);
  }
  places[text.length] = Math.min(at, bytes.length);
  return at <= bytes.length ? places : null;
}
