import { TABLES } from '../model/record.js';
import type { Folder } from './folder.js';

/** Does a folder hold what `gangmu extract` wrote, in whatever format? */
export const isDataset = (folder: Folder): boolean =>
  folder.list().some((path) => /^(?:run\.json|documents\.csv|records\.ndjson)$/u.test(path));

/** Columns that the first line of a CSV table does not name. A header that has lost its beginning, or `known`, is damaged, not old. */
function missingIn(bytes: Uint8Array, columns: readonly string[], known: string): string[] {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('utf8');
  const named = (head.split(/\r?\n/u, 1)[0] ?? '').replace(/^\ufeff/u, '').split(',');
  return named[0] === 'doc_id' && named.includes(known) ? columns.filter((column) => !named.includes(column)) : [];
}

/** How much of a file its first line, or its first record, may take. */
const HEAD = 65_536;

/**
 * Columns that a dataset does not have because an older version wrote it; [] where it has all. Such a dataset lacks other columns and
 * tables too, and is extracted again rather than read in part. Documents and targets tell it: one or the other has changed in each version.
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
    const lacking = missingIn(bytes, columns, 'unexplained');
    const targets = folder.read('targets.csv');
    return lacking.length > 0 || !targets ? lacking : missingIn(targets, Object.keys(TABLES.targets.shape), 'group_id');
  }
  return head.includes('"unexplained"') ? columns.filter((column) => !head.includes(`"${column}":`)) : [];
}
