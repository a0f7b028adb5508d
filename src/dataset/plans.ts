import type { Extraction } from '../model/extraction.js';
import type { DocumentRecord, TableName } from '../model/record.js';
import { RECORD_TABLES, type RecordTable } from '../model/tables.js';
import type { Span } from '../model/span.js';
import { collector, type Finding } from './finding.js';
import { readDataset, type Folder, type Held } from './read-dataset.js';

export interface ReadPlans {
  /** in the order of the tables; documents of which nothing was read are left out */
  readonly plans: readonly Extraction[];
  /** what is wrong with the dataset's files; records that break the data contract are left out of `plans` */
  readonly findings: readonly Finding[];
  /** no dataset at all */
  readonly empty: boolean;
}

/** Code points to UTF-16: the other way round from write/code-points.ts, for texts that come back from files. */
function utf16Offsets(text: string): (point: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (point) => point;
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts.push(at);
  return (point) => starts[point] ?? text.length;
}

/**
 * One plan of a dataset, as the library has it.
 *
 * @param text the document's text
 * @param held the records of a table that keep the data contract, in the order of the file; offsets in code points
 * @returns the records with UTF-16 offsets; without diagnostics and timings, which are in no file
 */
export function planOf(text: string, document: DocumentRecord, held: (table: RecordTable) => readonly Held[]): Extraction {
  const to = utf16Offsets(text);
  const rows = <T extends RecordTable>(table: T): Extraction[T] => held(table).map(({ row }) =>
    ({ ...row, char_start: to(Number(row['char_start'])), char_end: to(Number(row['char_end'])) })) as unknown as Extraction[T];
  const spans: Record<string, Record<string, Span>> = {};
  for (const table of RECORD_TABLES) for (const one of held(table)) if (one.spans && Object.keys(one.spans).length > 0) {
    spans[one.id] = Object.fromEntries(Object.entries(one.spans).map(([field, span]) => [field, span.map(([start, end]) => [to(start), to(end)] as const)]));
  }
  return {
    text, document, sections: rows('sections'), targets: rows('targets'), quantities: rows('quantities'), clusters: rows('clusters'),
    responsibilities: rows('responsibilities'), deadlines: rows('deadlines'), numbers: rows('numbers'), spans, diagnostics: [], timings: {},
  };
}

/**
 * The plans of a dataset that `gangmu extract` wrote, as the library has them: records with UTF-16 offsets in their text.
 *
 * @param folder the dataset, from whatever format it holds (CSV, JSON, NDJSON)
 * @example plansOf(folder).plans[0]?.targets[0]?.indicator // 规上工业总产值
 */
export function plansOf(folder: Folder): ReadPlans {
  const empty = !folder.list().some((path) => /^(?:run\.json|documents\.csv|records\.ndjson)$/u.test(path));
  if (empty) return { plans: [], findings: [], empty };
  const { findings, report } = collector();
  const dataset = readDataset(folder, report);
  const byDoc = new Map<string, Map<TableName, Held[]>>();
  for (const [table, list] of Object.entries(dataset.tables) as [TableName, readonly Held[]][]) for (const held of list) {
    if (!held.sound) continue;
    const own = byDoc.get(held.docId) ?? new Map<TableName, Held[]>();
    byDoc.set(held.docId, own);
    own.set(table, [...(own.get(table) ?? []), held]);
  }
  const plans: Extraction[] = [];
  for (const held of dataset.tables.documents) {
    const document = held.row as DocumentRecord;
    if (!held.sound || document.status === 'refused' || document.status === 'failed') continue;
    const own = byDoc.get(held.docId);
    plans.push(planOf(Buffer.from(folder.read(`text/${held.docId}.txt`) ?? []).toString('utf8'), document, (table) => own?.get(table) ?? []));
  }
  return { plans, findings, empty };
}
