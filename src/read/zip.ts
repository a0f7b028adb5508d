import { Buffer } from 'node:buffer';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { UnreadableError } from './reader.js';
import { endOfZip } from './zip-names.js';

const MEGABYTE = 2 ** 20;
/** So much is unpacked of one file, all its parts together. */
export const MOST_UNPACKED = 200 * MEGABYTE;
/** A part of a document shrinks to a tenth, tables of blanks to a hundredth; what shrinks more, and is large, is made to fill a memory. */
const MOST_RATIO = 200;
const SMALL = MEGABYTE;
const MOST_ENTRIES = 20_000;

/** The parts of a zip; their names in small letters, as office documents compare them. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** @returns null where there is no such part */
  readonly read: (name: string) => Promise<Uint8Array | null>;
}

/**
 * The name of a part that another one refers to: /word/styles.xml from anywhere, styles.xml and ../word/styles.xml from the folder word
 * are all word/styles.xml.
 */
export function partPath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}

/** What is said of a document, or a part of one, under a password. */
export const encrypted = (cause?: unknown): UnreadableError =>
  new UnreadableError(
    'encrypted',
    '文档已加密。请用密码打开, 去除密码后另存(msoffcrypto-tool -p PASSWORD FILE NEW)。',
    'The document is encrypted. Open it with its password and save it without (msoffcrypto-tool -p PASSWORD FILE NEW).',
    { cause },
  );

const tooLarge = (en: string, zh: string): UnreadableError =>
  new UnreadableError('too-large', `${zh}。请核对来源。`, `${en}. Check where the file comes from.`);

const damaged = (what: string, cause?: unknown): UnreadableError =>
  new UnreadableError(
    'damaged',
    `文件已损坏(${what})。请重新下载, 或用能打开它的软件修复后另存。`,
    `The file is damaged (${what}). Download it again, or open it in the program it is for, let it repair it, and save it.`,
    { cause },
  );

/** What yauzl found wrong, as what to do about it. */
function refusal(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/relative path|absolute path|invalid characters in fileName/u.test(message))
    return new UnreadableError(
      'unsafe-path',
      '压缩包内有指向文件夹之外的路径, 不是正常的文档, 拒绝打开。请核对来源。',
      'A name in the archive leads out of its folder, which no document does; it is not opened. Check where the file comes from.',
      { cause: error },
    );
  if (/encrypt/u.test(message)) return encrypted(error);
  if (/(?:too many|not enough) bytes in the stream/u.test(message)) return damaged('a part of it is not of the size stated', error);
  return damaged(message.replace(/[^\x20-\x7e]/gu, '?').slice(0, 120), error);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** zlib has it only from Node 20.15 on. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  // a flipped bit may well unpack: only the checksum tells that a word or a figure is another
  if (crc32(bytes) !== entry.crc32) throw damaged(`${entry.fileName}: checksum`);
  return bytes;
}

/** The directory of a zip; refuses what only a zip has that is made to do harm. */
async function entriesOf(zip: ZipFile, size: number): Promise<Map<string, Entry | null>> {
  const entries = new Map<string, Entry | null>();
  let whole = 0;
  if (zip.entryCount > MOST_ENTRIES) throw tooLarge(`The archive lists ${zip.entryCount} parts`, `压缩包列有 ${zip.entryCount} 个部件`);
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    // which of two parts of one name holds is anybody's guess; it matters only where the part is read
    entries.set(name, entries.has(name) ? null : entry);
    whole += entry.uncompressedSize;
  }
  if (whole > MOST_UNPACKED && whole > size * MOST_RATIO)
    throw tooLarge(
      `The archive would unpack to ${Math.round(whole / size)} times its size`,
      `压缩包解压后将是原大小的 ${Math.round(whole / size)} 倍`,
    );
  return entries;
}

/**
 * Opens a zip for reading single parts of it. Sizes that are not those stated, checksums that do not fit and names that lead out of the
 * folder are refused, and so is what unpacks to more than `MOST_UNPACKED` or grows as only a zip bomb does.
 *
 * @throws UnreadableError with the code damaged, encrypted, too-large or unsafe-path
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const end = endOfZip(bytes);
  if (end < 0)
    throw new UnreadableError(
      'truncated',
      '文件不完整: 压缩包的末尾缺失, 多因下载中断。请重新下载。',
      'The file is not whole: the end of its archive is missing, mostly because a download broke off. Download it again.',
    );
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await yauzl.fromBufferPromise(source.subarray(0, end + 22 + source.readUInt16LE(end + 20)), { lazyEntries: true });
    const entries = await entriesOf(zip, source.length);
    let unpacked = 0;
    return {
      names: new Set(entries.keys()),
      read: async (name) => {
        const entry = entries.get(name.toLowerCase());
        if (entry === undefined) return null;
        if (entry === null) throw damaged(`${name}: two parts of one name`);
        // yauzl stops where a part is longer than it says, so that the size stated is the most that is unpacked
        unpacked += entry.uncompressedSize;
        if (unpacked > MOST_UNPACKED) throw tooLarge(`Its parts unpack to over ${MOST_UNPACKED} bytes`, `解压后超过 ${MOST_UNPACKED} 字节`);
        if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * MOST_RATIO)
          throw tooLarge(`${name} would unpack to over ${MOST_RATIO} times its size`, `${name} 解压后将超过原大小的 ${MOST_RATIO} 倍`);
        try {
          return await unpack(zip, entry);
        } catch (error) {
          throw refusal(error);
        }
      },
    };
  } catch (error) {
    throw refusal(error);
  }
}
