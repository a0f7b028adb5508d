import { GangmuError } from '../model/errors.js';
import { withinBound } from './inflate.js';
import type { ReadDocument } from './reader.js';
import { read } from './readers.js';

/** A file to read apart. */
export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly encoding?: string;
}
/** What crosses the border of a thread: errors lose their class on the way. */
export type ReadAnswer =
  | { readonly document: ReadDocument & { readonly format: string } }
  | { readonly refused: { readonly code: string; readonly zh: string; readonly en: string } };

/** Reads one file in a thread of its own; piscina calls it. */
export default async function readTask({ bytes, name, encoding }: ReadTask): Promise<ReadAnswer> {
  try {
    return { document: await withinBound(() => read(bytes, { name, ...(encoding === undefined ? {} : { encoding }) })) };
  } catch (error) {
    if (error instanceof GangmuError) return { refused: { code: error.code, zh: error.zh, en: error.en } };
    throw error;
  }
}
