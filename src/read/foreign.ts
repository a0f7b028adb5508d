import { Buffer } from 'node:buffer';
import { ADVICE, FOREIGN_FORMATS, MAGIC, ODF_KINDS, OLE_KINDS, TEXTUAL_KINDS, ZIP_KINDS, type ForeignId } from './foreign-formats.js';
import { isOle, openOle } from './ole.js';
import { isEncryptedZip, isZip, zipNames } from './zip-names.js';

const HEAD = 8192;
const ENCRYPTED = 0x0100;
const WORD_97 = 0xa5ec;

const matches = (bytes: Uint8Array, at: number, hex: string): boolean => {
  for (let index = 0; index * 2 < hex.length; index++)
    if (bytes[at + index] !== Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16)) return false;
  return true;
};

function zipKind(bytes: Uint8Array): ForeignId {
  const names = zipNames(bytes);
  if (names === null) return 'cut-zip';
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const odf = head.includes('mimetype') ? ODF_KINDS.find(([, mime]) => head.includes(mime)) : undefined;
  if (odf) return odf[0];
  const kind = ZIP_KINDS.find(([, name]) => names.some((one) => name.test(one)))?.[0] ?? 'zip';
  return (kind === 'zip' || kind === 'plans') && isEncryptedZip(bytes) ? 'encrypted-zip' : kind;
}

function oleKind(bytes: Uint8Array): ForeignId {
  const ole = openOle(bytes);
  if (ole === null) return 'cut-ole';
  const kind = OLE_KINDS.find(([, stream]) => ole.names.some((name) => name.replace(/^\u0005/u, '') === stream))?.[0] ?? 'ole';
  if (kind !== 'doc') return kind;
  const head = Buffer.from(ole.stream('WordDocument', 12) ?? []);
  if (head.length < 12) return 'cut-ole';
  if (head.readUInt16LE(0) !== WORD_97) return 'word-6';
  return (head.readUInt16LE(10) & ENCRYPTED) !== 0 ? 'encrypted-office' : 'doc';
}

/** Four bytes for each character, of which the highest two are hardly ever anything but zero. */
function isUtf32(bytes: Uint8Array): boolean {
  if (matches(bytes, 0, 'fffe0000') || matches(bytes, 0, '0000feff')) return true;
  const units = Math.min(bytes.length, HEAD) >> 2;
  if (units < 8 || bytes.length % 4 !== 0) return false;
  const fits = (first: number, last: number): boolean => {
    let narrow = 0;
    for (let unit = 0; unit < units; unit++) {
      const code = (bytes[unit * 4 + 1 + first] ?? 0) * 256 + (bytes[unit * 4 + first] ?? 0);
      const high = (bytes[unit * 4 + last] ?? 0) + (bytes[unit * 4 + (last === 3 ? 2 : 1)] ?? 0);
      if (high === 0 && code !== 0) narrow++;
    }
    return narrow >= units * 0.95;
  };
  return fits(0, 3) || fits(2, 0);
}

/**
 * What a file is that is no plain text, known by its bytes: a container by what is in it. Null for text, also where nothing is known of the
 * bytes.
 *
 * Example: of a zip with xl/workbook.xml in it xlsx, of GIF89a… gif, of 一、总体要求 null.
 */
export function foreignFormat(bytes: Uint8Array): ForeignId | null {
  if (isOle(bytes)) return oleKind(bytes);
  if (isZip(bytes)) return zipKind(bytes);
  const magic = MAGIC.find(([, ...signs]) => signs.every(([at, hex]) => matches(bytes, at, hex)));
  if (magic) return magic[0];
  if (isUtf32(bytes)) return 'utf-32';
  if (bytes.length > 0 && bytes.subarray(0, HEAD).every((byte) => byte === 0)) return 'zeros';
  const head = Buffer.from(bytes.subarray(0, HEAD))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '');
  return TEXTUAL_KINDS.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}

/**
 * What is said of a file of such a format, with the command that makes a readable one of it.
 *
 * Example: This is a RAR archive, not a text: unpack it and read the files in it (7z x FILE).
 */
export function foreignMessage(id: ForeignId): { readonly zh: string; readonly en: string } {
  const { zh, en, advice, command } = FOREIGN_FORMATS[id];
  const how = command === '' ? '' : ` (${command})`;
  return {
    zh: `这是${zh}, 不能作为文本读取; ${ADVICE[advice].zh}${how}。`,
    en: `This is ${en}, not a text: ${ADVICE[advice].en}${how}.`,
  };
}
