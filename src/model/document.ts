import type { Programme } from './programme.js';

export type { Programme } from './programme.js';

/** What is known of a document besides its text: stated in its front matter, or inferred from it (never guessed). */
export interface DocumentMetadata {
  readonly title: string | null;
  readonly doc_number: string | null;
  readonly index_number: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly place_code: string | null;
  /** ISO dates */
  readonly written_date: string | null;
  readonly published_date: string | null;
  readonly period_start: number | null;
  readonly period_end: number | null;
  readonly programmes: readonly Programme[];
  /** codes such as place-from-townships, issuer-missing */
  readonly warnings: readonly string[];
}

/** The decoded file. `text` is never altered again: every offset points into it. */
export interface Source {
  readonly file: string;
  readonly format: string;
  /** how the characters of the file are encoded; null where its format decides it */
  readonly encoding: string | null;
  readonly sha256: string;
  readonly text: string;
}
