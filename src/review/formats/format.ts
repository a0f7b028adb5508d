import type { Both } from '../../model/lang.js';
import type { ReviewDocument } from '../document.js';
import type { Testimonies } from '../testimony.js';

export const REVIEW_FORMATS = ['label-studio', 'csv', 'xlsx', 'inception', 'brat', 'doccano'] as const;
export type ReviewFormatId = (typeof REVIEW_FORMATS)[number];

/** A file that is written; its pieces are made when they are read. */
export interface ReviewFile {
  readonly name: string;
  readonly pieces: () => Iterable<string>;
}
/** A file that was handed in. */
export interface GivenFile {
  /** for people, and where the file's name is that of its document */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** its text, in whatever encoding it is; '' of what is none */
  readonly text: () => string;
}
/** The documents that are reviewed, each made when it is asked for. */
export interface Documents {
  readonly docIds: readonly string[];
  readonly document: (docId: string) => ReviewDocument | null;
}
/** What the files say of themselves. */
export interface FormatAbout {
  /** gangmu 0.7.0 (cc254c8a4c882132): the version and the rules that read the documents */
  readonly reader: string;
}

/** A tool's format, both ways. What was exported and is imported as it is gives no line. */
export interface ReviewFormat {
  readonly id: ReviewFormatId;
  /** one line on what it is, and its units of offsets */
  readonly summary: Both;
  /** by its content, never by its name alone */
  readonly recognises: (file: GivenFile) => boolean;
  /** null where it is written elsewhere, or only read */
  readonly write: ((documents: Documents, about: FormatAbout) => readonly ReviewFile[]) | null;
  /** @param files all that are of this format, with those beside them */
  readonly read: (files: readonly GivenFile[], documents: Documents) => Testimonies | Promise<Testimonies>;
}

/** All documents, one after the other. */
export function* each({ docIds, document }: Documents): Generator<ReviewDocument, void> {
  for (const docId of docIds) {
    const one = document(docId);
    if (one !== null) yield one;
  }
}

/** A file's JSON; undefined where it is none. */
export function jsonOf({ bytes }: GivenFile): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes));
  } catch {
    return undefined;
  }
}
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A number in 0..1 by which a tool sorts: the certainty of a reading, an order and no probability; null where there is none. */
export const scoreOf = (certainty: string | null): number | null =>
  certainty === 'high' ? 0.9 : certainty === 'medium' ? 0.6 : certainty === 'low' ? 0.3 : null;
