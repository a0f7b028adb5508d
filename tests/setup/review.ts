import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderAt } from '../../src/cli/io/folder.js';
import { wholePlans } from '../../src/dataset/whole.js';
import type { Extraction } from '../../src/model/extraction.js';
import { aboutRecords } from '../../src/review/about.js';
import { withId, type Correction, type ReviewedTable, type Unsigned } from '../../src/review/correction.js';
import { CORRECTIONS, logLines } from '../../src/review/log.js';

/** What a line says besides what it is about. */
export type Told = Partial<Unsigned> & Pick<Unsigned, 'act'> & Readonly<Record<string, unknown>>;

let second = 0;
/** A line about a record of a plan, each a second after the one before. */
export function lineAbout(plan: Extraction, table: ReviewedTable, at: number, told: Told): Correction {
  const time = new Date(Date.UTC(2027, 0, 1, 0, 0, second++)).toISOString();
  return withId({ time, reviewer: '王敏', why: null, ...aboutRecords(plan)(table, plan[table][at]!), ...told } as Unsigned);
}

/** A document of a dataset as the program had read it. */
export const programOf = (dataset: string, docId: string): Extraction => wholePlans(folderAt(dataset)).program(docId)!;

/** Puts lines into the log of a dataset. */
export function decideIn(dataset: string, ...lines: readonly Correction[]): void {
  appendFileSync(join(dataset, CORRECTIONS), logLines(lines));
}
