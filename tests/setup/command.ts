import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What a call of the command left. */
export interface Called {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const BIN = resolve('dist/cli/main.js');

/** Calls the built command in a folder, under a locale that is nobody's language. */
export function calledIn(dir: string, args: readonly string[]): Called {
  const done = spawnSync(process.execPath, [BIN, ...args], {
    cwd: dir,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
