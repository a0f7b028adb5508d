import type { Diagnostic } from '../model/diagnostic.js';
import type { DocumentMetadata } from '../model/document.js';
import { GangmuError } from '../model/errors.js';
import type { Hints } from '../model/hints.js';
import type { Origin } from '../model/origin.js';
import type { Ocr } from './ocr/engine.js';

/** What a reader makes of a file. */
export interface ReadDocument {
  /** the text that all offsets point into; paragraphs and cells end with a line break */
  readonly text: string;
  /** how its characters are encoded in the file; null where the format decides it */
  readonly encoding: string | null;
  readonly hints?: Hints;
  /** where stretches of the text stand in the file, in the order of the text */
  readonly origins?: readonly Origin[];
  /** what the format itself says of the document (meta elements, properties): fills in what the text does not say */
  readonly found?: Partial<DocumentMetadata>;
  /** what was mended or could not be read; with `partial`, a part of the file is missing from the text */
  readonly remarks?: readonly Diagnostic[];
  readonly partial?: boolean;
}

export interface ReadOptions {
  /** the file's name, which only breaks ties */
  readonly name: string;
  /** an encoding that somebody stated */
  readonly encoding?: string;
  /** reads what is only a picture of text; by default such files are refused */
  readonly ocr?: Ocr;
  /** told before each page that is recognised, as that takes long */
  readonly onPage?: () => void;
}

/**
 * A format that can be read. The program's own and those of a user are the same: a value.
 *
 * Example: { id: 'csv', extensions: ['.csv'], recognises: () => false, read: (bytes) => ({ text, encoding: 'utf-8' }) } reads what is
 * called .csv.
 */
export interface Reader {
  /** stands in the column `format` */
  readonly id: string;
  /** with the dot, in small letters */
  readonly extensions: readonly string[];
  /** Is this what the bytes are, whatever the file is called? */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** @throws UnreadableError where the file holds no text that can be read */
  readonly read: (bytes: Uint8Array, options: ReadOptions) => ReadDocument | Promise<ReadDocument>;
}

/** A file that cannot be read: `code` is stable, the message says what it is and what to do. */
export class UnreadableError extends GangmuError {
  override readonly name: string = 'UnreadableError';
}
