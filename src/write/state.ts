import { DATASET_FILE } from '../model/dataset-files.js';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, headerOf, sealOf, type IndexEntry } from './index-file.js';

/**
 * What an output folder holds: the dataset, and in `.gangmu/` its index, the ledger, the lock of the run that is at work, and what runs
 * that were stopped have left.
 */
export const STATE = '.gangmu';
const LOCK = 'lock';
export const INDEX = 'index.ndjson';
export const NEXT = 'next';
/** What a run that was stopped has left, set aside by the run after it. */
export const LEFT = /^left-(\d+)$/u;

/** Is a run writing into this folder, or has one been stopped there? */
export const lockOf = (dir: string): string => join(dir, STATE, LOCK);
/** The index of the dataset in a folder, and of the run that has not ended. */
export const indexOf = (dir: string): string => join(dir, STATE, INDEX);
export const nextIndexOf = (dir: string): string => join(dir, STATE, NEXT, INDEX);

/** The files of the run that stands in a folder; [] where none does or its run.json cannot be read. */
export function writtenBefore(dir: string): string[] {
  try {
    const path = join(dir, 'run.json');
    // a pipe in its place would wait for ever
    if (!statSync(path).isFile()) return [];
    const run = JSON.parse(readFileSync(path, 'utf8')) as { tool?: unknown; files?: unknown };
    if (run.tool !== 'gangmu' || !Array.isArray(run.files)) return [];
    const named = run.files.filter((file): file is string => typeof file === 'string' && DATASET_FILE.test(file) && !file.includes('..'));
    return [...new Set([...named, 'run.json'])];
  } catch {
    return [];
  }
}

/** A document that is done, with where its lines begin in each shared file of its source. */
export interface Done {
  readonly source: DoneSource;
  readonly entry: IndexEntry;
  readonly at: Readonly<Record<string, number>>;
}

/** A folder with documents that are done. */
export interface DoneSource {
  /** where its files stand */
  readonly folder: string;
  readonly index: string;
  /** its files stand where they shall be: the dataset itself */
  readonly inPlace: boolean;
}

export const bytesAt = (path: string): number => {
  try {
    return statSync(path).size;
  } catch {
    return -1;
  }
};

/** What runs that were stopped have left, the newest first. */
export const leftIn = (dir: string): string[] =>
  readdirSync(join(dir, STATE))
    .filter((name) => LEFT.test(name))
    .sort((a, b) => Number(LEFT.exec(b)?.[1]) - Number(LEFT.exec(a)?.[1]))
    .map((name) => join(dir, STATE, name));

/** The documents of a source in their order, each with its place in the shared files. */
export function* doneIn(source: DoneSource): Generator<Done> {
  const header = headerOf(source.index);
  if (header === null) return;
  const at: Record<string, number> = { ...header.beginnings };
  for (const entry of entriesOf(source.index)) {
    yield { source, entry, at: { ...at } };
    for (const [path, bytes] of Object.entries(entry.bytes)) at[path] = (at[path] ?? 0) + bytes;
  }
}

/** Which shared files of a dataset are no longer what was written: gone, or altered. */
export function changedSince(dir: string): { readonly gone: string[]; readonly altered: string[] } {
  const seal = existsSync(indexOf(dir)) ? sealOf(indexOf(dir)) : null;
  const gone: string[] = [];
  const altered: string[] = [];
  for (const [path, { size, modified, sha256 }] of Object.entries(seal ?? {})) {
    const file = join(dir, path);
    if (!existsSync(file)) gone.push(path);
    else if (bytesAt(file) !== size) altered.push(path);
    else if (Math.trunc(statSync(file).mtimeMs) !== modified && hashOfFile(file) !== sha256) altered.push(path);
  }
  return { gone, altered };
}

/** The checksum of a file, however large. */
export function hashOfFile(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(1 << 20);
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) hash.update(chunk.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** The names that the documents of a folder have, in its dataset and in what stopped runs have left, by the path of their file. */
export function namesIn(dir: string): Map<string, { readonly docId: string; readonly file: string }> {
  const names = new Map<string, { docId: string; file: string }>();
  if (!existsSync(join(dir, STATE))) return names;
  for (const index of [...leftIn(dir).map((left) => join(left, INDEX)), nextIndexOf(dir), indexOf(dir)])
    if (existsSync(index))
      for (const { path, file, document } of entriesOf(index)) if (document) names.set(path, { docId: document.doc_id, file });
  return names;
}
