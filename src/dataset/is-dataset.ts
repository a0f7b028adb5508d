import type { Folder } from './folder.js';

/** Does a folder hold what `gangmu extract` wrote, in whatever format? */
export const isDataset = (folder: Folder): boolean =>
  folder.list().some((path) => /^(?:run\.json|documents\.csv|records\.ndjson)$/u.test(path));
