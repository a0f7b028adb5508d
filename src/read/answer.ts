import { GangmuError } from '../model/errors.js';
import { UnreadableError, type ReadDocument } from './reader.js';

type Found = ReadDocument & { readonly format: string };

/** What crosses the border of a thread: errors lose their class on the way. */
export type ReadAnswer =
  | { readonly document: Found }
  | { readonly refused: { readonly code: string; readonly zh: string; readonly en: string } };

/** What reading a file gives, ready to cross the border. @throws what is no refusal */
export async function answerWith(reading: () => Promise<Found>): Promise<ReadAnswer> {
  try {
    return { document: await reading() };
  } catch (error) {
    if (error instanceof GangmuError) return { refused: { code: error.code, zh: error.zh, en: error.en } };
    throw error;
  }
}

/** What has crossed the border, as reading it here would have given it. @throws UnreadableError for a file that was refused */
export function readFrom(answer: ReadAnswer): Found {
  if ('document' in answer) return answer.document;
  const { code, zh, en } = answer.refused;
  throw new UnreadableError(code, zh, en);
}
