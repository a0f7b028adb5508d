import type { Extraction } from '../model/extraction.js';
import { RECORD_TABLES } from '../model/tables.js';
import { clean } from './decimal.js';

/**
 * All records of one document, one JSON object a line, the first field `table`. The document comes first.
 *
 * @param extraction offsets as the file shall hold them
 */
export function ndjsonLines(extraction: Extraction): string {
  const line = (table: string, record: object): string =>
    `${JSON.stringify({ table, ...record }, (_key, value: unknown) => (typeof value === 'number' ? clean(value) : value))}\n`;
  return (
    line('documents', extraction.document) +
    RECORD_TABLES.map((table) => extraction[table].map((record) => line(table, record)).join('')).join('')
  );
}
