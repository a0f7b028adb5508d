import type { MessagePort } from 'node:worker_threads';
import { withinBound } from './inflate.js';
import type { Ocr } from './ocr/engine.js';
import { answerWith, type ReadAnswer } from './answer.js';
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
  const options = {
    name,
    ...(encoding === undefined ? {} : { encoding }),
    ...(ocr ? { ocr, onPage: () => alive?.postMessage(null) } : {}),
  };
  return answerWith(() => withinBound(() => read(bytes, options)));
}
