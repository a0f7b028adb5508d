import { once } from 'node:events';

/** Standard input as it comes. */
export const stdinChunks = (): AsyncIterable<Uint8Array> => process.stdin;

/** Prints, and waits while the reader has not taken what came before. */
export async function printInTime(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
