import { parse } from 'csv-parse/sync';
import { CsvSyntaxError } from '../model/errors.js';
import type { ScoredRow } from './same.js';

/** The tables that are compared; `quantities` are the targets of other kinds and compared with them. */
export const COMPARED = ['documents', 'targets', 'quantities', 'clusters', 'responsibilities', 'deadlines', 'sections', 'goals'] as const;
export type ComparedTable = (typeof COMPARED)[number];

/** An extraction: the rows of each table as files hold them (empty cells null, offsets in Unicode code points). */
export type ExtractedTables = Readonly<Record<ComparedTable, readonly ScoredRow[]>>;

/**
 * Rows of a CSV file with a header line (RFC 4180, with or without BOM); an empty or missing cell is null, nothing else is altered.
 *
 * @throws CsvSyntaxError where quotation marks do not come in pairs
 */
export function rowsOf(text: string): ScoredRow[] {
  let lines: string[][];
  try {
    lines = parse(text, { bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch (error) {
    throw new CsvSyntaxError(error instanceof Error ? error.message : String(error), error);
  }
  const header = lines[0] ?? [];
  return lines
    .slice(1)
    .filter((line) => line.length > 1 || (line[0] ?? '') !== '')
    .map((line) =>
      Object.fromEntries(header.map((column, at) => [column.trim(), line[at] === undefined || line[at] === '' ? null : line[at]])),
    );
}

/** Puts the tables together from where they are kept. */
export function tablesFrom(rows: (table: ComparedTable) => readonly ScoredRow[]): ExtractedTables {
  return {
    documents: rows('documents'),
    targets: rows('targets'),
    quantities: rows('quantities'),
    clusters: rows('clusters'),
    responsibilities: rows('responsibilities'),
    deadlines: rows('deadlines'),
    sections: rows('sections'),
    goals: rows('goals'),
  };
}
