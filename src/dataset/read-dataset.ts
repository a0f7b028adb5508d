import { isUtf8 } from 'node:buffer';
import { TABLES, type DocumentRecord, type TableName } from '../model/record.js';
import type { Span } from '../model/span.js';
import { ID_COLUMN } from '../model/tables.js';
import { readCsv } from './csv-reader.js';
import { agrees, datasetColumns, faultsOf, isRow, fieldValue, type DatasetRow } from './columns.js';
import type { RecordPlace, ReportFault } from './finding.js';
import { findBreak, lineRecords, nestedRecords, type JsonRecord } from './json-reader.js';

/** A folder as `gangmu extract` writes it, handed in by whoever may touch the disk. Paths are below it, with /. */
export interface Folder {
  readonly list: () => readonly string[];
  /** null where there is no such file */
  readonly read: (path: string) => Uint8Array | null;
}

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
}
export interface Dataset {
  readonly run: DatasetRow | null;
  readonly tables: Readonly<Record<TableName, readonly Held[]>>;
}

const NAMES = Object.keys(TABLES) as TableName[];
const OWN = /^(?:[a-z]+\.(?:csv|ndjson)|datapackage\.json|run\.json|(?:json|tree)\/[^/]+\.json|text\/[^/]+\.txt)$/u;
/** Records in the order of their ids, which is that of the text; a file may be sorted by certainty. */
export const inOrderOfIds = (list: readonly Held[]): Held[] =>
  [...list].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

export const recordKey = (docId: string, id: string): string => `${docId}\u0000${id}`;
const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const fileAt = (where: string): RecordPlace => ({ table: 'documents', doc_id: null, id: null, where });

function readObject(folder: Folder, path: string, report: ReportFault): DatasetRow | null {
  const bytes = folder.read(path);
  if (!bytes) {
    report(fileAt(path), 'file-missing', null, null, path);
    return null;
  }
  const broken = findBreak(bytes);
  if (broken) {
    report(fileAt(`${path}:${broken.line}`), broken.what, null, null);
    return null;
  }
  const value = JSON.parse(asText(bytes)) as unknown;
  return isRow(value) ? value : null;
}

/** The files that run.json lists are those that are there. */
function checkFiles(folder: Folder, run: DatasetRow, report: ReportFault): void {
  const listed = new Set(Array.isArray(run['files']) ? run['files'].map(String) : []);
  const there = folder.list().filter((path) => OWN.test(path));
  for (const path of listed) if (!there.includes(path)) report(fileAt('run.json'), 'file-missing', 'files', null, path);
  for (const path of there) if (!listed.has(path)) report(fileAt(path), 'file-unlisted', 'files', path, null);
}

/** datapackage.json describes the tables as the data contract has them. */
function checkPackage(folder: Folder, report: ReportFault): void {
  const data = readObject(folder, 'datapackage.json', report);
  if (!data) return;
  const resources = (Array.isArray(data['resources']) ? data['resources'] : []) as DatasetRow[];
  for (const table of NAMES) {
    const place: RecordPlace = { table, doc_id: null, id: null, where: 'datapackage.json' };
    const resource = resources.find((one) => one['name'] === table);
    const schema = resource && isRow(resource['schema']) ? resource['schema'] : null;
    if (!resource || !schema || resource['path'] !== `${table}.csv`) {
      report(place, 'schema', null, resource?.['path'] ?? null, `${table}.csv`);
      continue;
    }
    const key = table === 'documents' ? ['doc_id'] : ['doc_id', ID_COLUMN[table]];
    if (JSON.stringify(schema['primaryKey']) !== JSON.stringify(key))
      report(place, 'schema', 'primaryKey', JSON.stringify(schema['primaryKey']), JSON.stringify(key));
    const fields = (Array.isArray(schema['fields']) ? schema['fields'] : []) as DatasetRow[];
    const says = (field: DatasetRow | undefined): string => {
      const constraints = isRow(field?.['constraints']) ? field['constraints'] : {};
      return JSON.stringify([field?.['name'], field?.['type'], constraints['required'] === true, constraints['enum'] ?? null]);
    };
    datasetColumns(table).forEach((column, index) => {
      const wanted = JSON.stringify([
        column.name,
        column.type === 'list' ? 'string' : column.type,
        !column.nullable && column.type !== 'list',
        column.values,
      ]);
      if (says(fields[index]) !== wanted) report(place, 'schema', column.name, says(fields[index]), wanted);
    });
    if (fields.length !== datasetColumns(table).length) report(place, 'schema', 'fields', fields.length, datasetColumns(table).length);
  }
}

/** One CSV file to records; what cannot be read of a row is told and the row is kept as far as its key goes. */
function readTable(
  table: TableName,
  bytes: Uint8Array,
  docIds: ReadonlySet<string>,
  report: ReportFault,
): { readonly held: Held[]; readonly cells: Map<string, readonly string[]> } {
  const file = `${table}.csv`;
  const columns = datasetColumns(table);
  const begins = (line: string): boolean => {
    const [docId = '', id = ''] = line.split(',', 2);
    return docIds.has(docId) && (table === 'documents' || /^[A-Z]\d{3,}$/u.test(id));
  };
  const { header, rows } = readCsv(bytes, begins);
  const names = columns.map((column) => column.name);
  if (header.join(',') !== names.join(','))
    report({ table, doc_id: null, id: null, where: `${file}:1` }, 'header', null, header.join(','), names.join(','));
  const held: Held[] = [];
  const cells = new Map<string, readonly string[]>();
  for (const row of rows) {
    const docId = row.cells[0] ?? '';
    const id = (table === 'documents' ? docId : row.cells[1]) ?? '';
    const place: RecordPlace = { table, doc_id: docId, id, where: `${file}:${row.line}` };
    let sound = row.fault === null;
    if (row.fault !== null)
      report(
        place,
        row.fault === 'utf-8' ? 'not-utf8' : 'not-csv',
        row.at === null ? null : (names[row.at] ?? null),
        row.fault === 'columns' ? row.cells.length : row.cells[row.at ?? 0],
        row.fault === 'columns' ? names.length : undefined,
      );
    const values: Record<string, unknown> = {};
    columns.forEach((column, index) => {
      const cell = row.cells[index] ?? '';
      const value = fieldValue(column, cell);
      values[column.name] = value === undefined ? cell : value;
    });
    if (row.fault === null) {
      for (const { field, message } of faultsOf(table, values)) {
        sound = false;
        report(place, 'format', field, row.cells[names.indexOf(field)], message);
      }
      cells.set(recordKey(docId, id), row.cells);
    }
    held.push({ table, docId, id, row: values, sound, spans: null, place });
  }
  return { held, cells };
}

/** Every JSON record says what the CSV row says, and both hold the same records. */
function compare(
  table: TableName,
  csv: readonly Held[],
  cells: ReadonlyMap<string, readonly string[]>,
  others: readonly JsonRecord[],
  where: (record: JsonRecord) => string,
  complete: ReadonlySet<string>,
  report: ReportFault,
): void {
  const columns = datasetColumns(table);
  const byKey = new Map(csv.map((one) => [recordKey(one.docId, one.id), one]));
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
    const row = cells.get(key);
    if (row)
      columns.forEach((column, index) => {
        const value = other.row[column.name];
        if (!agrees(column, row[index] ?? '', value))
          report(
            { ...known.place, where: `${known.place.where}; ${where(other)}` },
            'disagrees',
            column.name,
            row[index],
            value === undefined ? null : value,
          );
      });
  }
  for (const one of csv)
    if (complete.has(one.docId) && !seen.has(recordKey(one.docId, one.id))) report(one.place, 'record-missing', null, null, 'json');
}

/** A record is written under its own section. */
function checkHome(record: JsonRecord, place: RecordPlace, report: ReportFault): void {
  const field = record.table === 'sections' ? 'parent_id' : 'section_id';
  if (record.home === undefined || !(field in record.row) || record.row[field] === record.home) return;
  report(place, 'disagrees', field, record.row[field], record.home);
}

function heldJson(record: JsonRecord, where: string, report: ReportFault): Held {
  const docId = String(record.row['doc_id']);
  const id = String(record.row[ID_COLUMN[record.table]]);
  const place: RecordPlace = { table: record.table, doc_id: docId, id, where };
  const faults = faultsOf(record.table, record.row);
  for (const { field, message } of faults) report(place, 'format', field, record.row[field], message);
  return { table: record.table, docId, id, row: record.row, sound: faults.length === 0, spans: record.spans, place };
}

/**
 * Reads a dataset: the CSV tables where they are, else the JSON files, else the NDJSON file. Where there are several, they must say the
 * same, and the places of fields (`spans`) come from the JSON files.
 */
export function readDataset(folder: Folder, report: ReportFault): Dataset {
  const run = readObject(folder, 'run.json', report);
  if (run) checkFiles(folder, run, report);
  const paths = folder.list();
  const docIds = new Set(paths.flatMap((path) => /^(?:json|text)\/(.+)\.(?:json|txt)$/u.exec(path)?.[1] ?? []));
  for (const input of (Array.isArray(run?.['inputs']) ? run['inputs'] : []) as DatasetRow[])
    if (typeof input['doc_id'] === 'string') docIds.add(input['doc_id']);

  const nested = new Map<TableName, JsonRecord[]>(NAMES.map((table) => [table, []]));
  const complete = new Set<string>();
  for (const path of paths.filter((one) => /^json\/[^/]+\.json$/u.test(one))) {
    const docId = path.slice(5, -5);
    const bytes = folder.read(path) ?? new Uint8Array();
    const broken = findBreak(bytes);
    if (broken)
      report({ table: broken.table, doc_id: docId, id: broken.id ?? docId, where: `${path}:${broken.line}` }, broken.what, null, null);
    if (broken?.what === 'not-json' || (broken && !isUtf8(bytes) && !parses(asText(bytes)))) continue;
    for (const record of nestedRecords(JSON.parse(asText(bytes)))) {
      nested.get(record.table)?.push(record);
      checkHome(record, { table: record.table, doc_id: docId, id: String(record.row[ID_COLUMN[record.table]]), where: path }, report);
    }
    complete.add(docId);
  }
  const lines = lineRecords(folder.read('records.ndjson') ?? new Uint8Array());
  for (const one of lines.broken)
    report({ table: one.table, doc_id: one.docId, id: one.id, where: `records.ndjson:${one.line}` }, one.what, null, null);

  const jsonAt = (record: JsonRecord): string =>
    record.line === null ? `json/${String(record.row['doc_id'])}.json` : `records.ndjson:${record.line}`;
  const withCsv = paths.includes('documents.csv');
  const tables = {} as Record<TableName, readonly Held[]>;
  if (withCsv) checkPackage(folder, report);
  for (const table of NAMES) {
    const own = nested.get(table) ?? [];
    const listed = lines.records.filter((record) => record.table === table);
    if (!withCsv) {
      const held = (complete.size > 0 ? own : listed).map((record) => heldJson(record, jsonAt(record), report));
      // a record whose line is no JSON is there, but says nothing
      const lost = complete.size > 0 ? [] : lines.broken.filter((one) => one.table === table && one.docId !== null && one.id !== null);
      const found = [
        ...held,
        ...lost.map(
          (one): Held => ({
            table,
            docId: one.docId ?? '',
            id: one.id ?? '',
            row: { doc_id: one.docId, [ID_COLUMN[table]]: one.id },
            sound: false,
            spans: null,
            place: { table, doc_id: one.docId, id: one.id, where: `records.ndjson:${one.line}` },
          }),
        ),
      ];
      // a tree holds them section by section; their ids have the order of the tables
      if (complete.size > 0 || lost.length > 0)
        found.sort((a, b) => (a.docId < b.docId ? -1 : a.docId > b.docId ? 1 : Number(a.id.slice(1)) - Number(b.id.slice(1)) || 0));
      tables[table] = found;
      continue;
    }
    const bytes = folder.read(`${table}.csv`);
    if (!bytes) {
      report({ table, doc_id: null, id: null, where: `${table}.csv` }, 'file-missing', null, null, `${table}.csv`);
      tables[table] = [];
      continue;
    }
    const { held, cells } = readTable(table, bytes, docIds, report);
    if (complete.size > 0) compare(table, held, cells, own, jsonAt, complete, report);
    if (listed.length > 0) compare(table, held, cells, listed, jsonAt, new Set(docIds), report);
    tables[table] = held.map((one) => enriched(one, own));
  }
  return { run, tables };
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const indexes = new WeakMap<readonly JsonRecord[], Map<string, JsonRecord>>();

/** A CSV row with the spans of the same record in JSON, and its lists as they are there: an item may hold the mark that joins items. */
function enriched(one: Held, records: readonly JsonRecord[]): Held {
  let index = indexes.get(records);
  if (!index) {
    index = new Map(
      records.map((record) => [recordKey(String(record.row['doc_id']), String(record.row[ID_COLUMN[record.table]])), record]),
    );
    indexes.set(records, index);
  }
  const other = index.get(recordKey(one.docId, one.id));
  if (!other) return one;
  const lists = Object.entries(other.row).filter(
    ([field, value]) =>
      Array.isArray(value) && Array.isArray(one.row[field]) && (one.row[field] as unknown[]).join('；') === value.join('；'),
  );
  return { ...one, row: { ...one.row, ...Object.fromEntries(lists) }, spans: other.spans };
}

/** The documents that a dataset holds, those that keep the data contract. */
export function documentsIn(folder: Folder): DocumentRecord[] {
  const held = readDataset(folder, () => undefined).tables.documents;
  return held.filter(({ sound }) => sound).map(({ row }) => row as DocumentRecord);
}
