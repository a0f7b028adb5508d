import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, readSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Correction } from '../../review/correction.js';
import { CORRECTIONS, logLines, readLog, type LogFault } from '../../review/log.js';
import { takeLock } from '../../write/lock.js';
import { lockOf } from '../../write/state.js';

/** The log of a dataset while pages add to it. */
export interface OpenLog {
  readonly path: string;
  /** in the order in which this process met them, whoever wrote them */
  readonly entries: () => readonly Correction[];
  readonly faults: () => readonly LogFault[];
  /** looks whether another program has added lines */
  readonly refresh: () => void;
  /**
   * Adds lines that are not there yet, safely on the disk when it returns.
   *
   * @returns those that were new
   * @throws EBUSY where a run is writing the dataset, and the file system's error: ENOENT where the dataset is not there any more
   */
  readonly append: (entries: readonly Correction[]) => readonly Correction[];
}

/** Writes all bytes behind the end of a file; a last line without its end gets one, so that no line is lost in another. */
function addTo(path: string, text: string): void {
  const file = openSync(path, 'a+');
  try {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    if (size > 0) readSync(file, last, 0, 1, size - 1);
    const bytes = Buffer.from(size > 0 && last[0] !== 10 ? `\n${text}` : text);
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } catch (error) {
      // a full disk takes half a line: it would stand before all that come later
      ftruncateSync(file, size);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}

/** Opens corrections.ndjson of a dataset; it is made when the first line is added. */
export function openLog(dir: string): OpenLog {
  const path = join(dir, CORRECTIONS);
  const known = new Map<string, Correction>();
  let faults: readonly LogFault[] = [];
  let seen = '';
  const stamp = (): string => {
    const { size = 0, mtimeMs = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
    return `${size} ${mtimeMs}`;
  };
  const refresh = (): void => {
    const now = stamp();
    if (now === seen) return;
    seen = now;
    const log = existsSync(path) ? readLog(readFileSync(path, 'utf8')) : { entries: [], faults: [] };
    faults = log.faults;
    for (const entry of log.entries) if (!known.has(entry.id)) known.set(entry.id, entry);
  };
  refresh();
  return {
    path,
    entries: () => [...known.values()],
    faults: () => faults,
    refresh,
    append: (entries) => {
      refresh();
      const fresh = entries.filter(({ id }, at) => !known.has(id) && entries.findIndex((one) => one.id === id) === at);
      if (fresh.length === 0) return [];
      // a dataset that was moved away is not begun anew in its old place
      statSync(dir);
      const release = takeLock(lockOf(dir));
      try {
        addTo(path, logLines(fresh));
      } finally {
        release();
      }
      for (const entry of fresh) known.set(entry.id, entry);
      seen = stamp();
      return fresh;
    },
  };
}
