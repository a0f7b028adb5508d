import { isUtf8 } from 'node:buffer';
import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A name is bytes and need not be UTF-8. One that is not has a lone surrogate for each byte that is no ASCII, so that it is a string
 * like any other and leads back to its bytes; people see it escaped.
 */
export function nameOfBytes(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return [...bytes].map((byte) => String.fromCharCode(byte < 0x80 ? byte : BYTE + byte)).join('');
}
const BYTE = 0xdc00;
const LONE = /\p{Surrogate}/u;
const EACH_LONE = /\p{Surrogate}/gu;

/** Is it a path of a name that is not UTF-8? */
export const isEscaped = (path: string): boolean => LONE.test(path);

/**
 * A path as the file system takes it.
 *
 * @param path as `nameOfBytes` gives its names
 */
export function onDisk(path: string): string | Buffer {
  if (!isEscaped(path)) return path;
  const parts = path.split(/(\p{Surrogate})/u);
  return Buffer.concat(parts.map((part, at) => (at % 2 === 1 ? Buffer.from([part.charCodeAt(0) - BYTE]) : Buffer.from(part))));
}

/** A path as people see it: a byte that is not UTF-8 as %XX, and then % as %25, so that it can be read back. Example: 县%C3%F7.txt */
export function readable(path: string): string {
  if (!isEscaped(path)) return path;
  return path.replaceAll('%', '%25').replace(EACH_LONE, (char) => `%${(char.charCodeAt(0) - BYTE).toString(16).toUpperCase()}`);
}

/** The path with its links resolved. @throws the file system's error */
export const realPath = async (path: string): Promise<string> => {
  const bytes: Buffer = await realpath(onDisk(path), { encoding: 'buffer' });
  return nameOfBytes(bytes);
};

/** Names that a shell handed on as bytes: Node has put U+FFFD for what is not UTF-8. */
export async function namesLike(path: string): Promise<string[]> {
  if (!basename(path).includes('\ufffd')) return [];
  const names = await readdir(onDisk(dirname(path)), { encoding: 'buffer' }).catch(() => []);
  return names.filter((bytes) => bytes.toString('utf8') === basename(path)).map((bytes) => join(dirname(path), nameOfBytes(bytes)));
}
