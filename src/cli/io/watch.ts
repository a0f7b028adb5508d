import { resolve, sep } from 'node:path';
import { tell, type Context, type Exit } from '../command.js';
import { say } from '../texts/messages.js';

/** Files that are still being written are left alone until they have been still for so long (milliseconds). */
const STILL = 1000;

/** The part of a glob before its first wildcard: the folder to watch. */
const beforeWildcard = (path: string): string => /^[^*?[\]{}!()]*(?=[/\\])/u.exec(path)?.[0] || '.';

/**
 * Runs again whenever a file is added, changed or removed below the paths, until the user stops it.
 *
 * @param out its own output, which is not watched
 * @param run what is run; never twice at a time
 * @returns the exit code of the last run
 */
export async function watching(paths: readonly string[], out: string, context: Context, run: () => Promise<Exit>): Promise<Exit> {
  const { watch } = await import('chokidar');
  const own = resolve(out);
  const watcher = watch(
    paths.filter((path) => path !== '-').map((path) => (/[*?[\]{}!()]/u.test(path) ? beforeWildcard(path) : path)),
    {
      ignoreInitial: true,
      awaitWriteFinish: { stabilityThreshold: STILL },
      ignored: (path) =>
        resolve(path) === own || resolve(path).startsWith(own + sep) || /(?:^|[/\\])(?:\.[^/\\.]|node_modules)/u.test(path),
    },
  );
  let exit: Exit = 0;
  let changed = false;
  let wake = (): void => undefined;
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    wake();
  };
  watcher.on('all', (event) => {
    if (event === 'addDir') return;
    changed = true;
    wake();
  });
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  tell(context, 'info', say.watching(context.lang));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  while (!stopped) {
    if (!changed) {
      await new Promise<void>((go) => {
        wake = go;
      });
      continue;
    }
    changed = false;
    process.removeListener('SIGINT', stop);
    exit = await run();
    process.on('SIGINT', stop);
  }
  await watcher.close();
  process.removeListener('SIGINT', stop);
  process.removeListener('SIGTERM', stop);
  return exit;
}
