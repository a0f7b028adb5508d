import { TABLES } from '../model/record.js';
import type { Folder } from './read-dataset.js';

/** Does a folder hold what `gangmu extract` wrote, in whatever format? */
export const isDataset = (folder: Folder): boolean =>
  folder.list().some((path) => /^(?:run\.json|documents\.csv|records\.ndjson)$/u.test(path));

/** How much of a file its first line, or its first record, may take. */
const HEAD = 65_536;

/**
 * Columns of documents that a dataset does not have because an older version wrote it; [] where it has all. Such a dataset lacks other
 * columns and tables too, and is extracted again rather than read in part.
 *
 * @example missingColumns(folder) // ['province', 'city', 'county', 'parent_code', 'goals'] of a dataset of version 0.5
 */
export function missingColumns(folder: Folder): string[] {
  const paths = folder.list();
  const own = paths.includes('documents.csv')
    ? 'documents.csv'
    : (paths.find((path) => /^json\/[^/]+\.json$/u.test(path)) ?? (paths.includes('records.ndjson') ? 'records.ndjson' : null));
  const bytes = own === null ? null : folder.read(own);
  if (own === null || !bytes) return [];
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('utf8');
  const columns = Object.keys(TABLES.documents.shape);
  if (own === 'documents.csv') {
    const named = (head.split(/\r?\n/u, 1)[0] ?? '').replace(/^\ufeff/u, '').split(',');
    // a header that has lost its beginning is damaged, not old
    return named[0] === 'doc_id' && named.includes('unexplained') ? columns.filter((column) => !named.includes(column)) : [];
  }
  return head.includes('"unexplained"') ? columns.filter((column) => !head.includes(`"${column}":`)) : [];
}
