import { parse } from 'csv-parse/sync';
import { BOM, csvLines, cell } from '../../write/csv.js';
import type { ImportFault } from '../testimony.js';
import { each, type Documents, type GivenFile, type ReviewFormat } from './format.js';
import { isHead, sheetRows, SHEETS, sheetColumns, testimoniesOf, type GivenRow, type SheetName } from './rows.js';

/**
 * A table for a spreadsheet: a row a record, with the decision to fill in. RFC 4180 with a byte order mark, so that Excel reads it as
 * UTF-8; what comes back may be in GB18030, with CRLF, semicolons or tabs.
 */
const nameOf = (sheet: SheetName): string => `review-${sheet}.csv`;
const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter of a table with these columns; null where the text is none. */
function delimiterOf(text: string): string | null {
  const line =
    text
      .replace(/^\ufeff/u, '')
      .slice(0, 4096)
      .split(/\r\n?|\n/u, 1)[0] ?? '';
  const names = (delimiter: string): string[] => line.split(delimiter).map((name) => name.trim().replace(/^"|"$/gu, ''));
  return DELIMITERS.find((delimiter) => isHead(names(delimiter))) ?? null;
}

function* sheet(documents: Documents, name: SheetName): Generator<string, void> {
  yield BOM + csvLines([sheetColumns(name)]);
  for (const document of each(documents)) {
    const rows = sheetRows(document, name);
    if (rows.length > 0) yield csvLines(rows.map((row) => row.map(cell)));
  }
}

/** The rows of a file with the lines on which they begin. */
function rowsIn(file: GivenFile, faults: ImportFault[]): GivenRow[] {
  const text = file.text();
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text) ?? ',',
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
    }) as unknown as typeof records;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    faults.push({ where: file.name, zh: `不是完好的 CSV(${reason}), 未导入`, en: `no well-formed CSV (${reason}): not imported` });
    return [];
  }
  const [head, ...rest] = records;
  const names = (head?.record ?? []).map((name) => name.trim());
  return rest.map(({ record, info }) => ({
    where: `${file.name}:${info.lines}`,
    cells: Object.fromEntries(names.map((name, at) => [name, record[at] ?? null])),
    table: null,
  }));
}

export const csv: ReviewFormat = {
  id: 'csv',
  summary: {
    zh: '每类记录一个 CSV(UTF-8, 带 BOM), 在 Excel、WPS 里填写 decision、改动字段、添加行',
    en: 'a CSV for each kind of record (UTF-8 with BOM): decisions, fields and new rows are filled in with a spreadsheet',
  },
  recognises: (file) => delimiterOf(file.text()) !== null,
  write: (documents) => SHEETS.map((name) => ({ name: nameOf(name), pieces: () => sheet(documents, name) })),
  read(files, documents) {
    const faults: ImportFault[] = [];
    const rows = files.flatMap((file) => rowsIn(file, faults));
    return { testimonies: testimoniesOf(rows, documents, faults), faults };
  },
};
