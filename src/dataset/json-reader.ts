import { isUtf8 } from 'node:buffer';
import type { Span } from '../model/span.js';
import { ID_COLUMN, RECORD_TABLES, type RecordTable } from '../model/tables.js';
import type { TableName } from '../model/record.js';
import { isRow, type DatasetRow } from './columns.js';
import { blocksOf, type ByteSource } from './folder.js';

/** A record as a JSON file holds it. */
export interface JsonRecord {
  readonly table: TableName;
  readonly row: DatasetRow;
  /** null in a format that has none */
  readonly spans: Readonly<Record<string, Span>> | null;
  /** the section that it is written under; null beside them. undefined where the format does not nest */
  readonly home?: string | null;
  readonly line: number | null;
}
export interface Broken {
  readonly table: TableName;
  readonly docId: string | null;
  readonly id: string | null;
  readonly line: number;
  readonly what: 'not-utf8' | 'not-json';
}

const STRING = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
/** What one line of a JSON file may hold: a key and a value, a string of a list, a range, a bracket. */
const LINE = new RegExp(
  String.raw`^ *(?:(?:${STRING}: )?(?:${STRING}|\[\]|\{\}|[\[{]$)|${STRING}: (?:-?(?:0` +
    String.raw`|[1-9]\d*)(?:\.\d+)?(?:e[+-]\d+)?|null|true|false)|\[(?:0|[1-9]\d*), (?:0|[1-9]\d*)\]|[\]}]),?$`,
  'u',
);

/** The record that a line belongs to: the last that begins at or before it, by its doc_id and the id behind that. */
function recordAround(lines: readonly string[], at: number): { table: TableName; docId: string | null; id: string | null } {
  let first = at;
  while (first > 0 && !(lines[first] ?? '').includes('"doc_id":')) first--;
  const words = lines.slice(first, first + 3).join('');
  const docId = /"doc_id": ?"([^"]*)"/u.exec(words)?.[1] ?? null;
  const key = /"doc_id": ?"[^"]*", *"([a-z]+_id)": ?"([^"]*)"/u.exec(words);
  const table = RECORD_TABLES.find((one) => ID_COLUMN[one] === key?.[1]) ?? 'documents';
  const own = docId === null ? null : Buffer.from(docId, 'latin1').toString('utf8');
  return {
    table: table === 'targets' && key?.[2]?.startsWith('Q') === true ? 'quantities' : table,
    docId: own,
    id: table === 'documents' ? own : (key?.[2] ?? null),
  };
}

function spansOf(value: unknown): Readonly<Record<string, Span>> {
  return isRow(value) ? (value as Readonly<Record<string, Span>>) : {};
}

/** Where a file that is no JSON breaks: by the first line that no such file can hold. */
export function findBreak(bytes: Uint8Array): Broken | null {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const wrong = isUtf8(bytes) ? -1 : lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  if (wrong >= 0) return { ...recordAround(lines, wrong), line: wrong + 1, what: 'not-utf8' };
  try {
    JSON.parse(Buffer.from(bytes).toString('utf8'));
    return null;
  } catch {
    const line = lines.findIndex(
      (one, at) => (!LINE.test(one) && at < lines.length - 1) || (one.endsWith(',') && /^ *[\]}]/u.test(lines[at + 1] ?? '')),
    );
    return {
      ...(line < 0 ? { table: 'documents', docId: null, id: null } : recordAround(lines, line)),
      line: Math.max(line, 0) + 1,
      what: 'not-json',
    };
  }
}

/** The records of json/<doc_id>.json: the document, then the sections in their tree with what stands under them. */
export function nestedRecords(file: unknown): JsonRecord[] {
  const found: JsonRecord[] = [];
  if (!isRow(file)) return found;
  if (isRow(file['document'])) found.push({ table: 'documents', row: file['document'], spans: null, line: null });
  const walk = (branch: DatasetRow, home: string | null): void => {
    for (const table of RECORD_TABLES) {
      const list = branch[table];
      if (!Array.isArray(list)) continue;
      for (const entry of list as unknown[]) {
        if (!isRow(entry)) continue;
        const { spans, ...rest } = entry;
        const row =
          table === 'sections'
            ? Object.fromEntries(Object.entries(rest).filter(([key]) => !RECORD_TABLES.includes(key as RecordTable)))
            : rest;
        found.push({ table, row, spans: spansOf(spans), home, line: null });
        if (table === 'sections') walk(entry, String(entry['section_id']));
      }
    }
  };
  walk(Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'document')), null);
  return found;
}

/** A line of records.ndjson: a record, or what it is where it holds none. Its bytes go with it, the line's end aside. */
export interface RecordLine {
  readonly record: JsonRecord | null;
  readonly broken: Broken | null;
  readonly start: number;
  readonly end: number;
}

/** The record that a line of NDJSON holds. @throws where it is no JSON in UTF-8 */
export function recordOfLine(bytes: Uint8Array, line: number | null): JsonRecord {
  if (!isUtf8(bytes)) throw new TypeError('utf-8');
  const { table, ...row } = JSON.parse(asBuffer(bytes).toString('utf8')) as DatasetRow;
  return { table: table as TableName, row, spans: null, line };
}
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** The lines of records.ndjson one after the other; those that hold no record are given as broken. */
export function lineRecords(source: ByteSource): Generator<RecordLine, void> {
  let line = 0;
  return blocksOf(source, 0, source.size, function* ({ bytes, last }, offset) {
    for (let start = 0; start < bytes.length; ) {
      const feed = bytes.indexOf(10, start);
      const end = feed < 0 ? bytes.length : feed;
      if (feed < 0 && !last) return start;
      line++;
      const own = bytes.subarray(start, end);
      const place = { start: offset + start, end: offset + end };
      start = end + 1;
      if (own.length === 0) continue;
      try {
        yield { record: recordOfLine(own, line), broken: null, ...place };
      } catch {
        const around = recordAround([asBuffer(own).toString('latin1')], 0);
        yield { record: null, broken: { ...around, line, what: isUtf8(own) ? 'not-json' : 'not-utf8' }, ...place };
      }
    }
    return bytes.length;
  });
}
