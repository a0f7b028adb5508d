import readSheets from 'read-excel-file/universal';
import { ID_COLUMN } from '../../model/tables.js';
import type { RawCell } from '../cells.js';
import { REVIEWED_TABLES, type ReviewedTable } from '../correction.js';
import type { ImportFault } from '../testimony.js';
import type { GivenFile, ReviewFormat } from './format.js';
import { isHead, SHEETS, testimoniesOf, type GivenRow } from './rows.js';

/**
 * A workbook as Excel, WPS or LibreOffice saves it: that of `review export --to xlsx`, or the tables of `gangmu export --to xlsx`, edited.
 * The latter do not tell what was exported, so that what stands in the dataset now is taken for it.
 */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const WORKBOOK = 'xl/workbook.xml';
/** How many rows of a sheet may be heads. */
const HEADS = 3;

/** A file of the archive is named in plain bytes. */
function holds(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < name.length && bytes[at + length] === name.charCodeAt(length)) length++;
    if (length === name.length) return true;
  }
  return false;
}

/** The table that a sheet is of: targets, or targets_2 where it goes on. */
const tableOf = (sheet: string): ReviewedTable | null => {
  const name = sheet.replace(/_\d+$/u, '').replace(/^review-/u, '');
  return REVIEWED_TABLES.find((table) => table === name) ?? SHEETS.find((one) => one === name) ?? null;
};

async function rowsIn(file: GivenFile, faults: ImportFault[]): Promise<GivenRow[]> {
  let sheets: Awaited<ReturnType<typeof readSheets>>;
  try {
    // a Buffer may be a part of a larger one
    sheets = await readSheets(new Uint8Array(file.bytes).buffer, { trim: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    faults.push({
      where: file.name,
      zh: `工作簿已损坏(${reason}), 未导入`,
      en: `the workbook is damaged (${reason}): nothing is imported`,
    });
    return [];
  }
  const found = sheets.flatMap(({ sheet, data }): GivenRow[] => {
    const table = tableOf(sheet);
    const headAt = data.slice(0, HEADS).findIndex((row) => row.includes('doc_id'));
    if (table === null || headAt < 0) return [];
    const names = (data[headAt] ?? []).map((name) => String(name ?? '').trim());
    if (!isHead(names)) return [];
    const idAt = names.indexOf(ID_COLUMN[table]);
    return data.slice(headAt + 1).map((row, at) => {
      const cells = names.map((name, column) => [name, (row[column] ?? null) as RawCell] as const);
      const id = names.includes('record') || idAt < 0 ? [] : [['record', (row[idAt] ?? null) as RawCell] as const];
      return { where: `${file.name} ${sheet}:${headAt + at + 2}`, cells: Object.fromEntries([...cells, ...id]), table };
    });
  });
  if (found.length === 0)
    faults.push({
      where: file.name,
      zh: '工作簿里没有可审阅的表(应有 targets、goals 等工作表, 列名含 doc_id), 未导入',
      en: 'the workbook has no sheet that can be reviewed (targets, goals …, with a column doc_id): nothing is imported',
    });
  return found;
}

export const xlsx: ReviewFormat = {
  id: 'xlsx',
  summary: {
    zh: '工作簿: 每类记录一张工作表, 文字格均为文字, 2-3 不会变成日期; gangmu export 的工作簿改动后也可导入',
    en: 'a workbook with a sheet for each kind of record, texts as texts; that of gangmu export can be imported as well',
  },
  recognises: ({ bytes }) => ZIP.every((byte, at) => bytes[at] === byte) && holds(bytes, WORKBOOK),
  write: null,
  async read(files, documents) {
    const faults: ImportFault[] = [];
    const rows: GivenRow[] = [];
    for (const file of files) rows.push(...(await rowsIn(file, faults)));
    return { testimonies: testimoniesOf(rows, documents, faults), faults };
  },
};
