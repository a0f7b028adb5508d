import type { MessagePort } from 'node:worker_threads';
import { GangmuError } from '../model/errors.js';
import { withinBound } from './inflate.js';
import type { Ocr } from './ocr/engine.js';
import type { ReadAnswer } from './answer.js';
import { read } from './readers.js';

/** A file to read apart. */
export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly encoding?: string;
  readonly ocr?: Ocr;
  /** told before each page that is recognised */
  readonly alive?: MessagePort;
}
/** Reads one file in a thread of its own; piscina calls it. */
export default async function readTask({ bytes, name, encoding, ocr, alive }: ReadTask): Promise<ReadAnswer> {
  try {
    const options = {
      name,
      ...(encoding === undefined ? {} : { encoding }),
      ...(ocr ? { ocr, onPage: () => alive?.postMessage(null) } : {}),
    };
    return { document: await withinBound(() => read(bytes, options)) };
  } catch (error) {
    if (error instanceof GangmuError) return { refused: { code: error.code, zh: error.zh, en: error.en } };
    throw error;
  }
}
