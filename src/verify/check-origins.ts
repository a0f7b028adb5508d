import type { Held } from '../dataset/read-dataset.js';
import type { ReportFault } from '../dataset/finding.js';
import { originText, type Origin } from '../model/origin.js';
import type { TableName } from '../model/record.js';
import { RECORD_TABLES } from '../model/tables.js';
import type { LocatedRecord } from './located.js';

/**
 * Each record's place in the original (page and box, paragraph or cell, bytes) is the one that reading the original again gives for its
 * words.
 */
export function checkOrigins(
  records: Readonly<Record<TableName, readonly Held[]>>,
  origins: readonly Origin[],
  text: LocatedRecord,
  report: ReportFault,
): void {
  for (const table of RECORD_TABLES)
    for (const { row, place, sound } of records[table]) {
      if (!sound) continue;
      const expected = originText(origins, text.unit(Number(row['char_start'])), text.unit(Number(row['char_end'])));
      if (row['origin'] !== expected) report(place, 'place', 'origin', row['origin'], expected);
    }
}
