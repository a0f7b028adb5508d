import { resolve } from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.js';
import type { DocumentMetadata } from '../model/document.js';
import { readProgramme, type Programme } from '../model/programme.js';
import { complaint } from '../model/complaint.js';
import { readUserCsv, type UserRow } from './csv-file.js';

/** What a user states of one file, beside what the program finds in it. */
export interface ManifestRow {
  readonly row: number;
  readonly metadata: Partial<DocumentMetadata>;
  /** encoding to decode the file with; null to find out */
  readonly encoding: string | null;
}
export interface Manifest {
  /** by the path that the row names, resolved against the manifest's folder */
  readonly rows: readonly (ManifestRow & { readonly file: string; readonly path: string })[];
  readonly problems: readonly Diagnostic[];
  readonly usable: boolean;
}

const TEXTS = ['title', 'doc_number', 'index_number', 'issuer', 'place'] as const;
const DATES = ['written_date', 'published_date'] as const;
const YEARS = ['period_start', 'period_end'] as const;
/** Kept for the reader; without effect on what is extracted. */
const REMARKS = ['source', 'retrieved', 'note'] as const;
export const MANIFEST_COLUMNS = ['file', ...TEXTS, 'place_code', ...DATES, ...YEARS, 'programmes', 'encoding', ...REMARKS] as const;

type Metadata = { -readonly [Key in keyof DocumentMetadata]?: DocumentMetadata[Key] };

/** 2023-5-6, 2023/05/06 and 2023年5月6日 as 2023-05-06; null for what is no date. */
function isoDate(text: string): string | null {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(
    text.normalize('NFKC').replace('年', '-').replace('月', '-').replace('日', ''),
  );
  if (!parts) return null;
  const date = `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  return z.iso.date().safeParse(date).success ? date : null;
}

/** “123”(county)；市“246”(city): names with their level, joined by ；. null when a level is missing or unknown. */
function programmesOf(text: string): Programme[] | null {
  const items = text
    .split(/[；;]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const found = items.map(readProgramme).filter((one) => one !== null);
  return found.length === items.length ? found : null;
}

/** What a user states of a document, from the cells of a manifest's columns; a bad cell has no effect and is reported. */
export function statedMetadata(name: string, { row, cells }: UserRow, problems: Diagnostic[]): Metadata {
  const metadata: Metadata = {};
  const bad = (column: string, zh: string, en: string): void => {
    problems.push(
      complaint(
        'manifest-value',
        `${name} 第 ${row} 行, 列 ${column}: “${cells[column]}” ${zh}。该格不起作用, 请改正。`,
        `${name}, row ${row}, column ${column}: "${cells[column]}" ${en}. The cell has no effect; correct it.`,
      ),
    );
  };
  for (const column of TEXTS) if (cells[column] !== undefined) metadata[column] = cells[column];
  if (cells['place_code'] !== undefined) {
    if (/^\d{6}$/u.test(cells['place_code'])) metadata.place_code = cells['place_code'];
    else bad('place_code', '不是六位地区代码(如 330225)', 'is not a six-digit place code (such as 330225)');
  }
  for (const column of DATES) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const date = isoDate(cell);
    if (date !== null) metadata[column] = date;
    else bad(column, '不是日期(应如 2023-05-06)', 'is not a date (expected 2023-05-06)');
  }
  for (const column of YEARS) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const year = /^\d{4}$/u.exec(cell.endsWith('年') ? cell.slice(0, -1) : cell)?.[0];
    if (year !== undefined) metadata[column] = Number(year);
    else bad(column, '不是年份(应如 2025)', 'is not a year (expected 2025)');
  }
  if (cells['programmes'] !== undefined) {
    const programmes = programmesOf(cells['programmes']);
    if (programmes) metadata.programmes = programmes;
    else
      bad(
        'programmes',
        '应写作 名称(级别), 级别为 national、province、city 或 county, 多项用；分隔',
        'should read NAME(LEVEL), the level national, province, city or county, several joined by ；',
      );
  }
  if (metadata.period_start && metadata.period_end && metadata.period_start > metadata.period_end) {
    bad('period_end', `早于 period_start(${metadata.period_start})`, `is before period_start (${metadata.period_start})`);
    delete metadata.period_start;
    delete metadata.period_end;
  }
  return metadata;
}

/**
 * Reads a manifest: a CSV file with the column `file` and any document field that a file does not say of itself. Values stated here
 * override what is found. A bad cell has no effect and is reported with its row; the other cells and rows hold.
 *
 * @param name how messages call the manifest
 * @param folder the manifest's folder: `file` is a path below it
 */
export function readManifest(name: string, text: string, folder: string): Manifest {
  const table = readUserCsv(name, text, { required: ['file'], optional: MANIFEST_COLUMNS.filter((column) => column !== 'file') });
  const problems = [...table.problems];
  const rows: Manifest['rows'][number][] = [];
  const seen = new Map<string, number>();
  for (const line of table.rows) {
    const file = line.cells['file'];
    if (file === undefined) {
      problems.push(
        complaint(
          'manifest-file-empty',
          `${name} 第 ${line.row} 行: file 为空, 该行不起作用。请填写文件路径。`,
          `${name}, row ${line.row}: file is empty, the row has no effect. Give the file's path.`,
        ),
      );
      continue;
    }
    const path = file === '-' ? '-' : resolve(folder, file.replaceAll('\\', '/'));
    const before = seen.get(path);
    if (before !== undefined) {
      problems.push(
        complaint(
          'manifest-file-twice',
          `${name} 第 ${line.row} 行: ${file} 已在第 ${before} 行, 本行不起作用。请合并。`,
          `${name}, row ${line.row}: ${file} stands already in row ${before}; this row has no effect. Join them.`,
        ),
      );
      continue;
    }
    seen.set(path, line.row);
    rows.push({ row: line.row, file, path, metadata: statedMetadata(name, line, problems), encoding: line.cells['encoding'] ?? null });
  }
  return { rows, problems, usable: table.usable };
}

/**
 * What a manifest says of where its files come from, by the path that it names: the columns that are kept for the reader.
 *
 * @example remarksIn('manifest.csv', 'file,source,retrieved\n象山县.txt,象山县政府网,2026-11-22').get('象山县.txt')?.retrieved // 2026-11-22
 */
export function remarksIn(
  name: string,
  text: string,
): {
  readonly remarks: ReadonlyMap<string, { readonly source: string | null; readonly retrieved: string | null }>;
  readonly problems: readonly Diagnostic[];
  readonly usable: boolean;
} {
  const table = readUserCsv(name, text, { required: ['file'], optional: MANIFEST_COLUMNS.filter((column) => column !== 'file') });
  const remarks = new Map(
    table.rows.flatMap(({ cells: { file, source = null, retrieved = null } }) =>
      file === undefined ? [] : [[file.replaceAll('\\', '/'), { source, retrieved }] as const],
    ),
  );
  return { remarks, problems: table.problems, usable: table.usable };
}
