import { copied } from '../model/copied.js';
import type { TableName } from '../model/record.js';
import { rowsOfCsv, type CsvRow, type RowStretch } from './csv-reader.js';
import type { ByteSource } from './folder.js';
import { lineRecords, recordOfLine, type Broken, type JsonRecord } from './json-reader.js';

/** A broken row is kept as it was found: read again by itself it might seem whole. */
type CsvStretch = RowStretch | { readonly broken: CsvRow };

/** Where the rows of each document stand in a CSV table. */
export interface CsvIndex {
  readonly header: readonly string[];
  /** in the order in which they are met first */
  readonly docIds: readonly string[];
  /** the rows of a document, in the order of the file */
  readonly rowsOf: (docId: string) => Iterable<CsvRow>;
}

/** Reads a table once, and keeps of each document where its rows are. */
export function csvIndex(source: ByteSource, begins: (line: string) => boolean): CsvIndex {
  const found = new Map<string, CsvStretch[]>();
  let header: readonly string[] | null = null;
  let docId: string | null = null;
  let own: CsvStretch[] = [];
  for (const row of rowsOfCsv(source, begins)) {
    if (header === null) {
      header = row.cells.map(copied);
      continue;
    }
    const next = row.cells[0] ?? '';
    if (docId !== next) {
      docId = copied(next);
      own = found.get(docId) ?? [];
      found.set(docId, own);
    }
    const before = own.at(-1);
    if (row.fault !== null) own.push({ broken: row });
    else if (before && 'columns' in before && before.end === row.start) own[own.length - 1] = { ...before, end: row.end };
    else own.push({ start: row.start, end: row.end, line: row.line, columns: header.length });
  }
  return {
    header: header ?? [],
    docIds: [...found.keys()],
    rowsOf: function* (wanted) {
      for (const stretch of found.get(wanted) ?? [])
        if ('broken' in stretch) yield stretch.broken;
        else yield* rowsOfCsv(source, begins, stretch);
    },
  };
}

/** A line of records.ndjson of one document: a record with its bytes, or what is broken. */
export type DocumentLine =
  | { readonly record: JsonRecord; readonly bytes: readonly [start: number, end: number] }
  | { readonly broken: Broken };
/** Where the lines of each document stand in records.ndjson. */
export interface LineIndex {
  readonly docIds: readonly string[];
  /** tables of which it holds records */
  readonly tables: ReadonlySet<TableName>;
  readonly linesOf: (docId: string) => Iterable<DocumentLine>;
  /** broken lines that no document is known of */
  readonly lost: readonly Broken[];
}
interface LineStretch {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** The same for records.ndjson. */
export function lineIndex(source: ByteSource): LineIndex {
  const found = new Map<string, (LineStretch | { readonly broken: Broken })[]>();
  const tables = new Set<TableName>();
  const lost: Broken[] = [];
  for (const { record, broken, start, end } of lineRecords(source)) {
    if (record) tables.add(record.table);
    const docId = record ? String(record.row['doc_id']) : (broken?.docId ?? null);
    if (docId === null) {
      if (broken) lost.push(broken);
      continue;
    }
    const own = found.get(docId) ?? [];
    found.set(docId, own);
    const before = own.at(-1);
    if (broken) own.push({ broken });
    else if (before && 'line' in before && before.end + 1 === start) own[own.length - 1] = { ...before, end };
    else own.push({ start, end, line: record?.line ?? 0 });
  }
  return {
    docIds: [...found.keys()],
    tables,
    lost,
    linesOf: function* (wanted) {
      for (const stretch of found.get(wanted) ?? []) {
        if ('broken' in stretch) {
          yield stretch;
          continue;
        }
        const bytes = source.part(stretch.start, stretch.end);
        let line = stretch.line;
        for (let start = 0; start < bytes.length; line++) {
          const feed = bytes.indexOf(10, start);
          const end = feed < 0 ? bytes.length : feed;
          yield { record: recordOfLine(bytes.subarray(start, end), line), bytes: [stretch.start + start, stretch.start + end] };
          start = end + 1;
        }
      }
    },
  };
}
