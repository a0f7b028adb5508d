import { utf16Offsets } from '../model/code-points.js';
import { movedTree, type CompactNode } from '../model/compact-tree.js';
import type { Extraction } from '../model/extraction.js';
import type { DocumentRecord, TableName } from '../model/record.js';
import { RECORD_TABLES, type RecordTable } from '../model/tables.js';
import type { Span } from '../model/span.js';
import { collector, type DatasetFinding } from './finding.js';
import { isDataset } from './is-dataset.js';
import { inOrderOfIds, readDataset, type Folder, type Held } from './read-dataset.js';
import { treeOf } from './tree-reader.js';

export interface ReadPlans {
  /** in the order of the tables; documents of which nothing was read are left out */
  readonly plans: readonly Extraction[];
  /** what is wrong with the dataset's files; records that break the data contract are left out of `plans` */
  readonly findings: readonly DatasetFinding[];
  /** files of which nothing was read when the dataset was made, as it tells them */
  readonly unread: readonly string[];
}

/**
 * One plan of a dataset, as the library has it.
 *
 * @param text the document's text
 * @param tree its tree with offsets in code points; null where it is not at hand
 * @param held the records of a table that keep the data contract, in the order of the file; offsets in code points
 * @returns the records with UTF-16 offsets; without diagnostics and timings, which are in no file
 */
export function planOf(
  text: string,
  tree: CompactNode | null,
  document: DocumentRecord,
  held: (table: RecordTable) => readonly Held[],
): Extraction {
  const to = utf16Offsets(text);
  const rows = <T extends RecordTable>(table: T): Extraction[T] =>
    inOrderOfIds(held(table)).map(({ row }) => ({
      ...row,
      char_start: to(Number(row['char_start'])),
      char_end: to(Number(row['char_end'])),
    })) as unknown as Extraction[T];
  const spans: Record<string, Record<string, Span>> = {};
  for (const table of RECORD_TABLES)
    for (const one of held(table))
      if (one.spans && Object.keys(one.spans).length > 0) {
        spans[one.id] = Object.fromEntries(
          Object.entries(one.spans).map(([field, span]) => [field, span.map(([start, end]) => [to(start), to(end)] as const)]),
        );
      }
  return {
    text,
    tree: tree && movedTree(tree, to),
    document,
    sections: rows('sections'),
    targets: rows('targets'),
    quantities: rows('quantities'),
    goals: rows('goals'),
    clusters: rows('clusters'),
    responsibilities: rows('responsibilities'),
    deadlines: rows('deadlines'),
    numbers: rows('numbers'),
    spans,
    diagnostics: [],
    timings: {},
  };
}

/**
 * The plans of a dataset that `gangmu extract` wrote, as the library has them: records with UTF-16 offsets in their text.
 *
 * @param folder the dataset, from whatever format it holds (CSV, JSON, NDJSON)
 * @returns nothing where the folder holds no dataset
 * @example plansOf(folder).plans[0]?.targets[0]?.indicator // 规上工业总产值
 */
export function plansOf(folder: Folder): ReadPlans {
  if (!isDataset(folder)) return { plans: [], findings: [], unread: [] };
  const { findings, report } = collector();
  const dataset = readDataset(folder, report);
  const byDoc = new Map<string, Map<TableName, Held[]>>();
  for (const [table, list] of Object.entries(dataset.tables) as [TableName, readonly Held[]][])
    for (const held of list) {
      if (!held.sound) continue;
      const own = byDoc.get(held.docId) ?? new Map<TableName, Held[]>();
      byDoc.set(held.docId, own);
      const rows = own.get(table);
      if (rows) rows.push(held);
      else own.set(table, [held]);
    }
  const plans: Extraction[] = [];
  const unread: string[] = [];
  for (const held of dataset.tables.documents) {
    const document = held.row as DocumentRecord;
    if (!held.sound) continue;
    if (document.status === 'refused' || document.status === 'failed') {
      unread.push(document.file);
      continue;
    }
    const own = byDoc.get(held.docId);
    const text = Buffer.from(folder.read(`text/${held.docId}.txt`) ?? []).toString('utf8');
    const { tree } = treeOf(folder, held.docId, document.characters);
    plans.push(planOf(text, tree, document, (table) => own?.get(table) ?? []));
  }
  return { plans, findings, unread };
}
