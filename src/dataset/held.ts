import type { TableName } from '../model/record.js';
import type { Span } from '../model/span.js';
import { ID_COLUMN } from '../model/tables.js';
import { agrees, datasetColumns, faultsOf, fieldValue, type DatasetRow } from './columns.js';
import type { CsvRow } from './csv-reader.js';
import type { RecordPlace, ReportFault } from './finding.js';
import type { JsonRecord } from './json-reader.js';

/** A record with where it stands. */
export interface Held {
  readonly table: TableName;
  readonly docId: string;
  readonly id: string;
  readonly row: DatasetRow;
  /** it fits the data contract: its fields have the types that the model says */
  readonly sound: boolean;
  /** null where no JSON is at hand */
  readonly spans: Readonly<Record<string, Span>> | null;
  readonly place: RecordPlace;
  /** its bytes in its table, or in records.ndjson; null where it has none of its own */
  readonly bytes: readonly [start: number, end: number] | null;
  /** fields that those bytes alone do not tell: lists of which an item holds the mark that joins items */
  readonly apart: readonly string[];
}
/** A record of a CSV table with its cells; null where the row is broken. */
export interface HeldCells {
  readonly held: Held;
  readonly cells: readonly string[] | null;
}

/** Records of a document that were found to break the data contract, as table and id: who reads it again need not look anew. */
export type Unsound = ReadonlySet<string>;

/** Records in the order of their ids, which is that of the text; a file may be sorted by certainty. */
export const inOrderOfIds = (list: readonly Held[]): Held[] =>
  [...list].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

export const recordKey = (docId: string, id: string): string => `${docId}\u0000${id}`;

/** The values that the cells of a row stand for; a cell that is no value of its column stays as it is. */
export function valuesOf(table: TableName, cells: readonly string[]): DatasetRow {
  const values: Record<string, unknown> = {};
  datasetColumns(table).forEach((column, index) => {
    const cell = cells[index] ?? '';
    const value = fieldValue(column, cell);
    values[column.name] = value === undefined ? cell : value;
  });
  return values;
}

/** A row of a CSV table as a record; what cannot be read of it is told, and it is kept as far as its key goes. */
export function heldRow(table: TableName, row: CsvRow, report: ReportFault, known?: Unsound): HeldCells {
  const names = datasetColumns(table).map((column) => column.name);
  const docId = row.cells[0] ?? '';
  const id = (table === 'documents' ? docId : row.cells[1]) ?? '';
  const place: RecordPlace = { table, doc_id: docId, id, where: `${table}.csv:${row.line}` };
  let sound = row.fault === null && known?.has(`${table} ${id}`) !== true;
  if (row.fault !== null)
    report(
      place,
      row.fault === 'utf-8' ? 'not-utf8' : 'not-csv',
      row.at === null ? null : (names[row.at] ?? null),
      row.fault === 'columns' ? row.cells.length : row.cells[row.at ?? 0],
      row.fault === 'columns' ? names.length : undefined,
    );
  const values = valuesOf(table, row.cells);
  if (row.fault === null && known === undefined)
    for (const { field, message } of faultsOf(table, values)) {
      sound = false;
      report(place, 'format', field, row.cells[names.indexOf(field)], message);
    }
  const bytes = row.fault === null ? ([row.start, row.end] as const) : null;
  return {
    held: { table, docId, id, row: values, sound, spans: null, place, bytes, apart: [] },
    cells: row.fault === null ? row.cells : null,
  };
}

/** Of one document: every JSON record says what the CSV row says, and both hold the same records. */
export function compareFormats(
  table: TableName,
  csv: readonly HeldCells[],
  others: readonly JsonRecord[],
  where: (record: JsonRecord) => string,
  report: ReportFault,
): void {
  const columns = datasetColumns(table);
  const byKey = new Map(csv.map((one) => [recordKey(one.held.docId, one.held.id), one]));
  const seen = new Set<string>();
  for (const other of others) {
    const docId = String(other.row['doc_id']);
    const id = String(other.row[ID_COLUMN[table]]);
    const place: RecordPlace = { table, doc_id: docId, id, where: where(other) };
    const key = recordKey(docId, id);
    if (seen.has(key)) report(place, 'duplicate-key', ID_COLUMN[table], id);
    seen.add(key);
    const known = byKey.get(key);
    if (!known) {
      report({ ...place, where: `${table}.csv` }, 'record-missing', null, null, where(other));
      continue;
    }
    for (const field of Object.keys(other.row))
      if (!columns.some((column) => column.name === field)) report(place, 'format', field, other.row[field], null);
    const row = known.cells;
    if (row)
      columns.forEach((column, index) => {
        const value = other.row[column.name];
        if (!agrees(column, row[index] ?? '', value))
          report(
            { ...known.held.place, where: `${known.held.place.where}; ${where(other)}` },
            'disagrees',
            column.name,
            row[index],
            value === undefined ? null : value,
          );
      });
  }
  for (const { held } of csv) if (!seen.has(recordKey(held.docId, held.id))) report(held.place, 'record-missing', null, null, 'json');
}

/** A record is written under its own section. */
export function checkHome(record: JsonRecord, place: RecordPlace, report: ReportFault): void {
  const field = record.table === 'sections' ? 'parent_id' : 'section_id';
  if (record.home === undefined || !(field in record.row) || record.row[field] === record.home) return;
  report(place, 'disagrees', field, record.row[field], record.home);
}

export function heldJson(record: JsonRecord, where: string, bytes: Held['bytes'], report: ReportFault, known?: Unsound): Held {
  const docId = String(record.row['doc_id']);
  const id = String(record.row[ID_COLUMN[record.table]]);
  const place: RecordPlace = { table: record.table, doc_id: docId, id, where };
  const faults = known === undefined ? faultsOf(record.table, record.row) : [];
  for (const { field, message } of faults) report(place, 'format', field, record.row[field], message);
  return {
    table: record.table,
    docId,
    id,
    row: record.row,
    sound: faults.length === 0 && known?.has(`${record.table} ${id}`) !== true,
    spans: record.spans,
    place,
    bytes,
    apart: [],
  };
}

/** A CSV row with the spans of the same record in JSON, and its lists as they are there: an item may hold the mark that joins items. */
export function enriched(one: Held, records: ReadonlyMap<string, JsonRecord>): Held {
  const other = records.get(recordKey(one.docId, one.id));
  if (!other) return one;
  const lists = Object.entries(other.row).filter(([field, value]) => {
    const own = one.row[field];
    return Array.isArray(value) && Array.isArray(own) && own.length !== value.length && own.join('；') === value.join('；');
  });
  return { ...one, row: { ...one.row, ...Object.fromEntries(lists) }, spans: other.spans, apart: lists.map(([field]) => field) };
}
