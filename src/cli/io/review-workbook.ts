import { join } from 'node:path';
import type { Documents } from '../../review/formats/format.js';
import { each } from '../../review/formats/format.js';
import { sheetRows, SHEETS, sheetColumns } from '../../review/formats/rows.js';
import { openWorkbook } from '../../write/xlsx.js';
import { fillFolder } from './files.js';

export const REVIEW_WORKBOOK = 'review.xlsx';
/** doc_id, table, record and decision stay in view. */
const FROZEN = 4;

/**
 * The workbook in which records are reviewed: a sheet for each kind of record.
 *
 * @throws ForeignFileError, GangmuError xlsx-too-large, and the file system's error
 */
export async function writeReviewWorkbook(folder: string, documents: Documents, title: string, force: boolean): Promise<void> {
  await fillFolder(folder, [REVIEW_WORKBOOK], force, (staging) => {
    const book = openWorkbook(join(staging, REVIEW_WORKBOOK));
    try {
      const sheets = SHEETS.map((name) => ({ name, sheet: book.sheet(name, [sheetColumns(name)], FROZEN) }));
      for (const document of each(documents))
        for (const { name, sheet } of sheets) for (const row of sheetRows(document, name)) sheet.append(row);
      book.close({ title, description: 'gangmu review' });
    } finally {
      book.abandon();
    }
    return Promise.resolve();
  });
}
