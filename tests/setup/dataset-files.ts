import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a dataset by path; what a run keeps for the next (.gangmu) is no part of it, and has its time. */
export const datasetFiles = (folder: string, encoding: 'utf8' | 'latin1' = 'utf8'): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [path.slice(folder.length + 1), path] as const)
      .filter(([shown]) => !shown.startsWith('.gangmu'))
      .map(([shown, path]) => [shown, readFileSync(path, encoding)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
