import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE } from '../write/state.js';
import type { BatchOptions } from './run.js';

/** A call whose documents others work on, kept beside the dataset until they are collected. */
export interface Submission {
  readonly call: Omit<BatchOptions, 'out' | 'readers' | 'stdin' | 'workers' | 'onProgress' | 'onDocument' | 'onOpen'>;
  /** workers read the files themselves */
  readonly sharedFiles: boolean;
}

const submissionOf = (dir: string): string => join(dir, STATE, 'queue.json');

/** Keeps a call in its output folder. */
export function keepSubmission(dir: string, submission: Submission): void {
  mkdirSync(join(dir, STATE), { recursive: true });
  writeFileSync(submissionOf(dir), `${JSON.stringify(submission, null, 2)}\n`);
}

/** The call whose documents are to be collected into a folder; null where there is none. */
export function submissionIn(dir: string): Submission | null {
  if (!existsSync(submissionOf(dir))) return null;
  return JSON.parse(readFileSync(submissionOf(dir), 'utf8')) as Submission;
}

export function dropSubmission(dir: string): void {
  rmSync(submissionOf(dir), { force: true });
}
