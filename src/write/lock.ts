import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

interface Owner {
  readonly pid: number;
  /** when the process began, as the system counts; null where it does not tell */
  readonly began: string | null;
}

/** When a process began (field 22 of /proc/PID/stat): a number that was given to another process since is no longer the same owner. */
function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function ownerOf(lock: string): Owner | null {
  try {
    const { pid, began = null } = JSON.parse(readFileSync(lock, 'utf8')) as Partial<Owner>;
    return typeof pid === 'number' && pid > 0 ? { pid, began } : null;
  } catch {
    return null;
  }
}

function alive({ pid, began }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return began === null || beganAt(pid) === null || beganAt(pid) === began;
}

/** Is a run at work that holds this lock? */
export function isLocked(lock: string): boolean {
  const owner = ownerOf(lock);
  return owner !== null && alive(owner);
}

/** Makes the lock with all that it says in one step, so that nobody finds it half written. @throws EEXIST where there is one */
function make(lock: string, text: string): void {
  const whole = `${lock}.${process.pid}`;
  writeFileSync(whole, text);
  try {
    linkSync(whole, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // a file system without links
    writeFileSync(lock, text, { flag: 'wx' });
  } finally {
    rmSync(whole, { force: true });
  }
}

let attempts = 0;

/**
 * Takes a lock: a second run into one folder, at the same time, would leave a mixture of both. The lock of a run that was killed is taken
 * over; of two that try, one gets it.
 *
 * @param lock path of the lock's file; its folder is there
 * @returns what gives it free again
 * @throws an error with the code EBUSY where another run holds it; `path` is the lock
 */
export function takeLock(lock: string): () => void {
  const mine = `${JSON.stringify({ pid: process.pid, began: beganAt(process.pid) })}\n`;
  mkdirSync(dirname(lock), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      make(lock, mine);
      return () => {
        rmSync(lock, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (!existsSync(lock)) continue;
    if (isLocked(lock)) break;
    // moved before it is removed: of two that find it stale, one moves it, the other finds nothing
    const stale = `${lock}.stale-${process.pid}-${++attempts}`;
    try {
      renameSync(lock, stale);
    } catch {
      continue;
    }
    if (!isLocked(stale)) rmSync(stale, { force: true });
    else {
      // it was taken in the meantime by another run: give it back
      renameSync(stale, lock);
      break;
    }
  }
  throw Object.assign(new Error(`EBUSY: another run holds ${lock}`), { code: 'EBUSY', path: lock });
}
