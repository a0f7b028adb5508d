import { inflateRawSync, inflateSync, gunzipSync } from 'node:zlib';
import { UnreadableError } from './reader.js';
import { MOST_UNPACKED } from './zip.js';

const UNPACK = { deflate: inflateSync, 'deflate-raw': inflateRawSync, gzip: gunzipSync } as const;

let overrun = false;

/**
 * Unpacks what is written to it at once, up to a bound; what would be longer comes out empty. pdf.js unpacks with `DecompressionStream`,
 * which has no bound, and Node never gives back what that one holds when its thread is ended: each bomb would cost its gigabyte for good.
 */
class BoundedDecompression {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;

  constructor(format: string) {
    const unpack = UNPACK[format as keyof typeof UNPACK] as (typeof UNPACK)[keyof typeof UNPACK] | undefined;
    if (!unpack) throw new TypeError(`unknown format: ${format}`);
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
      transform: (bytes, controller) => {
        if (overrun) return;
        try {
          controller.enqueue(unpack(bytes, { maxOutputLength: MOST_UNPACKED }));
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw error;
          overrun = true;
        }
      },
    });
    [this.readable, this.writable] = [readable, writable];
  }
}

/**
 * Reads within the bound; for a thread that does nothing but read files, because it replaces `DecompressionStream` in it.
 *
 * @throws UnreadableError `too-large` where a stream would unpack to more than `MOST_UNPACKED` bytes
 */
export async function withinBound<T>(reading: () => Promise<T>): Promise<T> {
  Object.defineProperty(globalThis, 'DecompressionStream', { configurable: true, writable: true, value: BoundedDecompression });
  overrun = false;
  let found: T | null = null;
  let failure: unknown;
  try {
    found = await reading();
  } catch (error) {
    failure = error;
  }
  // what was read lacks the stream, and so does the reason to refuse it
  if (overrun) {
    const mebibytes = MOST_UNPACKED / 2 ** 20;
    throw new UnreadableError(
      'too-large',
      `文件中有一段数据解压后超过 ${mebibytes} MiB, 正常的文档没有, 拒绝读取。请核对来源。`,
      `A part of the file unpacks to over ${mebibytes} MiB, as in no document; it is not read. Check where the file comes from.`,
    );
  }
  if (failure !== undefined) throw failure as Error;
  return found as T;
}
