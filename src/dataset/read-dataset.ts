import { isUtf8 } from 'node:buffer';
import { TABLES, type TableName } from '../model/record.js';
import { ID_COLUMN } from '../model/tables.js';
import { cellsAt } from './csv-reader.js';
import { datasetColumns, type DatasetRow } from './columns.js';
import { checkFiles, checkPackage, readObject } from './description.js';
import type { ReportFault } from './finding.js';
import { byteSourceOf, type ByteSource, type Folder } from './folder.js';
import {
  checkHome,
  compareFormats,
  enriched,
  heldJson,
  heldRow,
  recordKey,
  valuesOf,
  type Held,
  type HeldCells,
  type Unsound,
} from './held.js';
import { findBreak, nestedRecords, recordOfLine, type Broken, type JsonRecord } from './json-reader.js';
import { csvIndex, lineIndex, type CsvIndex } from './table-index.js';

export type { Folder } from './folder.js';
export { inOrderOfIds, recordKey, type Held } from './held.js';

export type Tables = Readonly<Record<TableName, readonly Held[]>>;

/** A dataset whose records are read document by document: only where each stands is kept. */
export interface Dataset {
  readonly run: DatasetRow | null;
  /** in the order of the table of documents; behind them those that only other tables name */
  readonly docIds: readonly string[];
  /** The records of one document. Whoever reads records gets them here. It may be asked again; the first time it tells what is wrong. */
  readonly document: (docId: string, report: ReportFault) => Tables;
  /** the row of a record that has bytes of its own, read again */
  readonly row: (table: TableName, bytes: readonly [start: number, end: number]) => DatasetRow;
}
const NAMES = Object.keys(TABLES) as TableName[];
const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const tablesOf = <T>(of: (table: TableName) => T): Record<TableName, T> =>
  Object.fromEntries(NAMES.map((table) => [table, of(table)])) as Record<TableName, T>;

/** A tree holds records section by section; their ids have the order of the tables. */
const byNumber = (a: Held, b: Held): number => Number(a.id.slice(1)) - Number(b.id.slice(1)) || 0;

/** A record whose line is no JSON is there, but says nothing. */
const lostRecord = ({ table, docId, id, line }: Broken): Held => ({
  table,
  docId: docId ?? '',
  id: id ?? '',
  row: { doc_id: docId, [ID_COLUMN[table]]: id },
  sound: false,
  spans: null,
  place: { table, doc_id: docId, id, where: `records.ndjson:${line}` },
  bytes: null,
  apart: [],
});

/** The records of json/<doc_id>.json; null where there is no such file, or it is no JSON. */
function nestedIn(folder: Folder, docId: string, report: ReportFault): JsonRecord[] | null {
  const path = `json/${docId}.json`;
  const bytes = folder.read(path);
  if (!bytes) return null;
  const broken = findBreak(bytes);
  if (broken)
    report({ table: broken.table, doc_id: docId, id: broken.id ?? docId, where: `${path}:${broken.line}` }, broken.what, null, null);
  if (broken?.what === 'not-json' || (broken && !isUtf8(bytes) && !parses(asText(bytes)))) return null;
  const records = nestedRecords(JSON.parse(asText(bytes)));
  for (const record of records)
    checkHome(record, { table: record.table, doc_id: docId, id: String(record.row[ID_COLUMN[record.table]]), where: path }, report);
  return records;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const jsonAt = (record: JsonRecord): string =>
  record.line === null ? `json/${String(record.row['doc_id'])}.json` : `records.ndjson:${record.line}`;

/** The CSV tables that are there, each read once to know where its rows are. */
function openTables(
  folder: Folder,
  docIds: ReadonlySet<string>,
  report: ReportFault,
): { readonly sources: ReadonlyMap<TableName, ByteSource>; readonly indexes: ReadonlyMap<TableName, CsvIndex> } {
  const sources = new Map<TableName, ByteSource>();
  const indexes = new Map<TableName, CsvIndex>();
  checkPackage(folder, report);
  for (const table of NAMES) {
    const source = byteSourceOf(folder, `${table}.csv`);
    if (!source) {
      report({ table, doc_id: null, id: null, where: `${table}.csv` }, 'file-missing', null, null, `${table}.csv`);
      continue;
    }
    const index = csvIndex(source, (line) => {
      const [docId = '', id = ''] = line.split(',', 2);
      return docIds.has(docId) && (table === 'documents' || /^[A-Z]\d{3,}$/u.test(id));
    });
    const names = datasetColumns(table).map((column) => column.name);
    if (index.header.join(',') !== names.join(','))
      report({ table, doc_id: null, id: null, where: `${table}.csv:1` }, 'header', null, index.header.join(','), names.join(','));
    sources.set(table, source);
    indexes.set(table, index);
  }
  return { sources, indexes };
}

/**
 * Opens a dataset: the CSV tables where they are, else the JSON files, else the NDJSON file. Where there are several, they must say the
 * same, and the places of fields (`spans`) come from the JSON files.
 *
 * @param report told what is wrong with the dataset as a whole; what is wrong with a document is told when it is read
 */
export function openDataset(folder: Folder, report: ReportFault): Dataset {
  const run = readObject(folder, 'run.json', report);
  if (run) checkFiles(folder, run, report);
  const paths = folder.list();
  const docs = new Set(paths.flatMap((path) => /^(?:json|text)\/(.+)\.(?:json|txt)$/u.exec(path)?.[1] ?? []));
  for (const input of (Array.isArray(run?.['inputs']) ? run['inputs'] : []) as DatasetRow[])
    if (typeof input['doc_id'] === 'string') docs.add(input['doc_id']);
  const nested = paths.flatMap((path) => /^json\/([^/]+)\.json$/u.exec(path)?.[1] ?? []);
  const withCsv = paths.includes('documents.csv');
  const { sources, indexes } = withCsv
    ? openTables(folder, docs, report)
    : { sources: new Map<TableName, ByteSource>(), indexes: new Map<TableName, CsvIndex>() };
  const linesSource = paths.includes('records.ndjson') ? byteSourceOf(folder, 'records.ndjson') : null;
  const lines = linesSource && lineIndex(linesSource);
  for (const one of lines?.lost ?? [])
    report({ table: one.table, doc_id: null, id: one.id, where: `records.ndjson:${one.line}` }, one.what, null, null);

  const unsound = new Map<string, Unsound>();

  /** The lines of a document: its records, and those that are lost. */
  const linesOf = (docId: string, tell: ReportFault): { records: JsonRecord[]; bytes: Map<JsonRecord, Held['bytes']>; lost: Broken[] } => {
    const [records, bytes, lost]: [JsonRecord[], Map<JsonRecord, Held['bytes']>, Broken[]] = [[], new Map(), []];
    for (const one of lines?.linesOf(docId) ?? []) {
      if ('broken' in one) {
        const { table, id, line, what } = one.broken;
        tell({ table, doc_id: docId, id, where: `records.ndjson:${line}` }, what, null, null);
        lost.push(one.broken);
      } else {
        records.push(one.record);
        bytes.set(one.record, one.bytes);
      }
    }
    return { records, bytes, lost };
  };

  const fromTables = (docId: string, tell: ReportFault, known?: Unsound): Tables => {
    const own = nested.length > 0 ? nestedIn(folder, docId, tell) : null;
    const listed = known === undefined ? linesOf(docId, tell).records : [];
    const inJson = new Map((own ?? []).map((one) => [recordKey(String(one.row['doc_id']), String(one.row[ID_COLUMN[one.table]])), one]));
    return tablesOf((table) => {
      const rows: HeldCells[] = [];
      for (const row of indexes.get(table)?.rowsOf(docId) ?? []) rows.push(heldRow(table, row, tell, known));
      const among = (records: readonly JsonRecord[]): JsonRecord[] => records.filter((record) => record.table === table);
      if (own && known === undefined) compareFormats(table, rows, among(own), jsonAt, tell);
      if (known === undefined && lines?.tables.has(table) === true && (docs.has(docId) || listed.length > 0))
        compareFormats(table, rows, among(listed), jsonAt, tell);
      return rows.map(({ held }) => (own ? enriched(held, inJson) : held));
    });
  };
  const fromJson = (docId: string, tell: ReportFault, known?: Unsound): Tables => {
    const own = nestedIn(folder, docId, tell) ?? [];
    return tablesOf((table) =>
      own
        .filter((record) => record.table === table)
        .map((record) => heldJson(record, jsonAt(record), null, tell, known))
        .sort(byNumber),
    );
  };
  const fromLines = (docId: string, tell: ReportFault, known?: Unsound): Tables => {
    const { records, bytes, lost } = linesOf(docId, tell);
    return tablesOf((table) => {
      const held = records
        .filter((record) => record.table === table)
        .map((record) => heldJson(record, jsonAt(record), bytes.get(record) ?? null, tell, known));
      const gone = lost.filter((one) => one.table === table && one.id !== null).map(lostRecord);
      return gone.length > 0 ? [...held, ...gone].sort(byNumber) : held;
    });
  };
  const docIds = withCsv
    ? new Set([...(indexes.get('documents')?.docIds ?? []), ...[...indexes.values()].flatMap((index) => index.docIds), ...nested])
    : new Set(nested.length > 0 ? nested : (lines?.docIds ?? []));
  if (withCsv) for (const docId of lines?.docIds ?? []) docIds.add(docId);
  return {
    run,
    docIds: [...docIds],
    document: (docId, tell) => {
      const read = withCsv ? fromTables : nested.length > 0 ? fromJson : fromLines;
      const known = unsound.get(docId);
      const tables = read(docId, tell, known);
      if (known === undefined)
        unsound.set(docId, new Set(NAMES.flatMap((table) => tables[table].flatMap((one) => (one.sound ? [] : `${table} ${one.id}`)))));
      return tables;
    },
    row: (table, [start, end]) => {
      const source = sources.get(table);
      if (source) return valuesOf(table, cellsAt(source, start, end));
      return linesSource ? recordOfLine(linesSource.part(start, end), null).row : {};
    },
  };
}
