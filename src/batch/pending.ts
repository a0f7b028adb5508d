import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';
import { READ_LIMITS } from '../read/limits.js';
import { headerOf, madeAlike, type Making } from '../write/index-file.js';
import { INDEX, indexOf, leftIn, namesIn, nextIndexOf, STATE, type DoneSource } from '../write/state.js';
import { hashOf } from './document.js';
import { steps } from './merge.js';
import { bytesOf, cannotRead, prepare } from './prepare.js';
import { makingOf, documentTask, type BatchCall } from './run.js';
import { standing } from './standing.js';
import type { PoolSettings, Task } from './task.js';

/** A document that a run would work on. */
export interface PendingDocument {
  readonly task: Task;
  readonly bytes: Uint8Array;
}
/** What a run would do, without doing it. */
export interface Pending {
  /** 0; 2 for a wrong call, 4 where the dataset in the folder was made otherwise */
  readonly exit: 0 | 2 | 4;
  readonly problems: readonly Diagnostic[];
  readonly settings: PoolSettings;
  readonly making: Making;
  /** how many documents the call has, with those that are done */
  readonly documents: number;
  /** told of each document; null for one that is done already or cannot be read */
  readonly each: () => AsyncIterable<PendingDocument | null>;
}

/** What is done, as far as the indexes of a folder tell; it may be growing. */
function doneSources(out: string, making: Making): DoneSource[] {
  if (!existsSync(join(out, STATE))) return [];
  return [nextIndexOf(out), ...leftIn(out).map((left) => join(left, INDEX)), indexOf(out)].flatMap((index) => {
    const header = existsSync(index) ? headerOf(index) : null;
    return header && madeAlike(header, making) ? [{ folder: out, index, inPlace: false }] : [];
  });
}

/**
 * The documents that a run of this call would work on: new ones, and those whose file, manifest or limits have changed. Nothing is written,
 * and a run that is at work in the folder is not disturbed.
 */
export async function pendingDocuments(options: BatchCall): Promise<Pending> {
  const cwd = options.cwd ?? process.cwd();
  const out = resolve(cwd, options.out);
  const ready = await prepare(options, cwd, out, options.force === true ? undefined : namesIn(out));
  const { writing, making } = makingOf(options, ready);
  const limits = { ...READ_LIMITS, ...options.limits };
  const otherwise = options.force === true || !ready.usable ? null : standing(out, making, ready.assignments);
  const problems = otherwise ? [...ready.problems, otherwise] : ready.problems;
  return {
    exit: !ready.usable || ready.assignments.length === 0 ? 2 : otherwise ? 4 : 0,
    problems,
    settings: { lexicon: ready.lexicon, writing, limits },
    making,
    documents: ready.assignments.length,
    each: async function* () {
      for (const step of steps(ready.assignments, options.force === true ? [] : doneSources(out, making))) {
        if (step.input === null) continue;
        const task = documentTask(step, undefined);
        const bytes = await bytesOf(task.path, { limits });
        if (typeof bytes === 'string') problems.push(cannotRead(task.file, bytes));
        yield typeof bytes === 'string' || task.known === hashOf(bytes) ? null : { task, bytes };
      }
    },
  };
}
