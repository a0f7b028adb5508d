import type { ReadDocument } from './reader.js';

/** What crosses the border of a thread: errors lose their class on the way. */
export type ReadAnswer =
  | { readonly document: ReadDocument & { readonly format: string } }
  | { readonly refused: { readonly code: string; readonly zh: string; readonly en: string } };
