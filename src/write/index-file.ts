import { closeSync, openSync, readSync } from 'node:fs';
import type { Certainty, DocumentRecord } from '../model/record.js';
import type { RunOptionsStated } from './choices.js';

/**
 * The index of a dataset (`.gangmu/index.ndjson`): one line for each document in the order of the tables, with what tells whether its file
 * has changed and how many bytes of each table are its own. So a later run takes over what is unchanged as bytes, without reading records.
 */
export interface IndexEntry {
  /** what people see of its path; documents stand in the order of these */
  readonly file: string;
  /** absolute path of the file; - for standard input */
  readonly path: string;
  /** bytes of the file */
  readonly size: number;
  /** fingerprint of what a manifest states of it; '' for nothing */
  readonly stated: string;
  /** null where the file could not even be read */
  readonly document: DocumentRecord | null;
  /** why it could not be read: the system's code */
  readonly unreadable: string | null;
  /** how many targets and quantities are read how surely */
  readonly certainty: Readonly<Record<Certainty, number>>;
  /** warning codes of the document and of its records */
  readonly warnings: number;
  /** what reviewers' lines have made of it; left out where there are none */
  readonly review?: ReviewShare;
  /** bytes that it has of each file that all documents share */
  readonly bytes: Readonly<Record<string, number>>;
  /** bytes of each file of its own, by path below the folder */
  readonly files: Readonly<Record<string, number>>;
}

/** Reviewers' lines about a document. */
export interface ReviewShare {
  /** fingerprint of the lines: with others the document is done again */
  readonly digest: string;
  readonly applied: number;
  /** lines that no longer find their words or their record, or whose value is none */
  readonly left: number;
}

/** How a dataset was made; two with the same are one and can be put together. */
export interface Making {
  readonly version: string;
  readonly rules_hash: string;
  readonly options: Omit<RunOptionsStated, 'manifest'>;
}

/** The first line of an index. */
export interface IndexHeader extends Making {
  readonly gangmu: 'index';
  /** bytes of each shared file before its first document */
  readonly beginnings: Readonly<Record<string, number>>;
  /** what a later `add` needs to read documents alike */
  readonly call: { readonly lexicon: string | null; readonly manifest: string | null };
}

/** The last line of the index of a whole dataset: what the shared files were when it was written. */
export interface Seal {
  readonly sealed: Readonly<Record<string, { readonly size: number; readonly modified: number; readonly sha256: string }>>;
}

/** The lines of a file, one after the other, without loading it; a last one without its end was cut off by a kill and is left out. */
export function* fileLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(1 << 16);
    let rest = Buffer.alloc(0);
    for (;;) {
      const read = readSync(file, chunk);
      if (read === 0) return;
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0 && end < read; end = chunk.indexOf(10, from)) {
        yield rest.length === 0 ? chunk.toString('utf8', from, end) : Buffer.concat([rest, chunk.subarray(from, end)]).toString('utf8');
        rest = Buffer.alloc(0);
        from = end + 1;
      }
      rest = Buffer.concat([rest, chunk.subarray(from, read)]);
    }
  } finally {
    closeSync(file);
  }
}

/** The header of an index; null where there is none that this program can read. */
export function headerOf(path: string): IndexHeader | null {
  try {
    for (const line of fileLines(path)) {
      const header = JSON.parse(line) as Partial<IndexHeader>;
      return header.gangmu === 'index' && header.beginnings && header.options && header.call ? (header as IndexHeader) : null;
    }
  } catch {
    // not there, or not an index
  }
  return null;
}

/** The entries of an index in their order. */
export function* entriesOf(path: string): Generator<IndexEntry> {
  let first = true;
  for (const line of fileLines(path)) {
    if (!first) {
      const entry = JSON.parse(line) as IndexEntry | Seal;
      if (!('sealed' in entry)) yield entry;
    }
    first = false;
  }
}

/** The seal of an index; null for that of a run which was not ended. */
export function sealOf(path: string): Seal['sealed'] | null {
  let last = '';
  for (const line of fileLines(path)) last = line;
  try {
    return (JSON.parse(last) as Partial<Seal>).sealed ?? null;
  } catch {
    return null;
  }
}

/** Two datasets that were made alike. */
export const madeAlike = (a: Making, b: Making): boolean =>
  JSON.stringify([a.version, a.rules_hash, a.options]) === JSON.stringify([b.version, b.rules_hash, b.options]);
