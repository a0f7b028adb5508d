import { isUtf8 } from 'node:buffer';
import type { Span } from '../model/span.js';
import { ID_COLUMN, RECORD_TABLES, type RecordTable } from '../model/tables.js';
import type { TableName } from '../model/record.js';
import { isRow, type DatasetRow } from './columns.js';

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

/** The records of records.ndjson; lines that are none are given as broken. */
export function lineRecords(bytes: Uint8Array): { readonly records: readonly JsonRecord[]; readonly broken: readonly Broken[] } {
  const records: JsonRecord[] = [];
  const broken: Broken[] = [];
  Buffer.from(bytes)
    .toString('latin1')
    .split('\n')
    .forEach((raw, index) => {
      if (raw === '') return;
      const line = Buffer.from(raw, 'latin1');
      try {
        if (!isUtf8(line)) throw new TypeError('utf-8');
        const { table, ...row } = JSON.parse(line.toString('utf8')) as DatasetRow;
        records.push({ table: table as TableName, row, spans: null, line: index + 1 });
      } catch {
        broken.push({ ...recordAround([raw], 0), line: index + 1, what: isUtf8(line) ? 'not-json' : 'not-utf8' });
      }
    });
  return { records, broken };
}
