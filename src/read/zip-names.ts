import { Buffer } from 'node:buffer';

const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/** Does it begin as a zip with anything in it does? */
export const isZip = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte);

/** Is it the part that holds a document's text? Some writers number it. */
export const isMainPart = (name: string): boolean => /^word\/document\d{0,3}\.xml$/iu.test(name);

/**
 * Where the record stands that ends a zip, or -1. Bytes behind it do no harm: a server's line break, say.
 *
 * Example: of a zip that was cut off it is -1.
 */
export function endOfZip(bytes: Uint8Array): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = view.length - END_LENGTH; at >= Math.max(0, view.length - END_LENGTH - LONGEST_COMMENT); at--)
    if (view.readUInt32LE(at) === END && at + END_LENGTH + view.readUInt16LE(at + 20) <= view.length) return at;
  return -1;
}

/**
 * The names in a zip's directory, read without opening it; null where it has none: it was cut off, or is no zip.
 *
 * Example: [Content_Types].xml, word/document.xml, word/styles.xml.
 */
export function zipNames(bytes: Uint8Array): string[] | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfZip(bytes);
  if (end < 0) return null;
  const names: string[] = [];
  let at = view.readUInt32LE(end + 16);
  while (at + ENTRY_LENGTH <= end && view.readUInt32LE(at) === ENTRY) {
    const length = view.readUInt16LE(at + 28);
    names.push(
      view
        .subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length)
        .toString('latin1')
        .replaceAll('\\', '/'),
    );
    at += ENTRY_LENGTH + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return names.length === 0 ? null : names;
}

/** Is the first part of a zip locked with a password? */
export const isEncryptedZip = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & 1) === 1;
