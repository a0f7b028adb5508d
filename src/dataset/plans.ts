import { utf16Offsets } from '../model/code-points.js';
import { movedTree, type CompactNode } from '../model/compact-tree.js';
import type { Extraction } from '../model/extraction.js';
import { remembered } from '../model/memo.js';
import type { DocumentRecord } from '../model/record.js';
import { RECORD_TABLES, type RecordTable } from '../model/tables.js';
import type { Span } from '../model/span.js';
import { collector, type DatasetFinding } from './finding.js';
import { isDataset } from './is-dataset.js';
import { leanRecords, textKeeper } from './lean.js';
import { inOrderOfIds, openDataset, type Folder, type Held } from './read-dataset.js';
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

/** Texts and documents that are read again are kept for a while: what is asked for once is mostly asked for twice. */
const TEXTS = 256;
const DOCUMENTS = 8;

/** Tables of which plans are held beside each other; the others are read again for the one plan that is looked at. */
const HELD = ['targets', 'quantities', 'clusters', 'responsibilities'] as const;
/** What else a plan has is read when it is asked for. */
const LATER = ['tree', 'sections', 'goals', 'deadlines', 'numbers', 'spans'] as const;
type HeldPart = Omit<Extraction, 'text' | (typeof LATER)[number]>;

/**
 * The plans of a dataset that `gangmu extract` wrote, as the library has them: records with UTF-16 offsets in their text. However many they
 * are, they take little memory: a plan holds its document and the values of its records; its text, its tree, its other tables, and the
 * sentences and quotes of its records are read from the folder when they are asked for.
 *
 * @param folder the dataset, from whatever format it holds (CSV, JSON, NDJSON)
 * @returns nothing where the folder holds no dataset
 * @example plansOf(folder).plans[0]?.targets[0]?.indicator // 规上工业总产值
 */
export function plansOf(folder: Folder): ReadPlans {
  if (!isDataset(folder)) return { plans: [], findings: [], unread: [] };
  const { findings, report } = collector();
  const dataset = openDataset(folder, report);
  const textOf = remembered(TEXTS, (docId) => Buffer.from(folder.read(`text/${docId}.txt`) ?? []).toString('utf8'));
  const keep = textKeeper();
  const lean = new Map(HELD.map((table) => [table, leanRecords(table, keep, (bytes) => dataset.row(table, bytes))]));
  /** A plan with everything that is known of it. */
  const wholeOf = remembered(DOCUMENTS, (docId) => {
    const tables = dataset.document(docId, () => undefined);
    const document = tables.documents.find(({ sound }) => sound)?.row as DocumentRecord;
    const { tree } = treeOf(folder, docId, document.characters);
    return planOf(textOf(docId), tree, document, (table) => soundOf(docId, tables[table]));
  });
  // made here, where no table is at hand: a function keeps all that stands around it
  const later = (docId: string): Later => ({ text: () => textOf(docId), whole: () => wholeOf(docId) });
  const plans: Extraction[] = [];
  const unread: string[] = [];
  for (const docId of dataset.docIds) {
    const tables = dataset.document(docId, report);
    for (const held of tables.documents) {
      const document = Object.fromEntries(
        Object.entries(held.row).map(([field, value]) => [field, Array.isArray(value) ? value.map(keep) : keep(value)]),
      ) as unknown as DocumentRecord;
      if (!held.sound) continue;
      if (document.status === 'refused' || document.status === 'failed') {
        unread.push(document.file);
        continue;
      }
      const to = utf16Offsets(textOf(docId));
      const rows = <T extends (typeof HELD)[number]>(table: T): Extraction[T] =>
        inOrderOfIds(soundOf(docId, tables[table])).map((one) =>
          lean.get(table)?.(one, { char_start: to(Number(one.row['char_start'])), char_end: to(Number(one.row['char_end'])) }),
        ) as unknown as Extraction[T];
      plans.push(
        withLater(
          {
            document,
            targets: rows('targets'),
            quantities: rows('quantities'),
            clusters: rows('clusters'),
            responsibilities: rows('responsibilities'),
            diagnostics: [],
            timings: {},
          },
          later(docId),
        ),
      );
    }
  }
  return { plans, findings, unread };
}

const soundOf = (docId: string, list: readonly Held[]): Held[] => list.filter((held) => held.sound && held.docId === docId);

interface Later {
  readonly text: () => string;
  readonly whole: () => Extraction;
}

/** A plan of which a part is read when it is asked for. */
function withLater(held: HeldPart, { text, whole }: Later): Extraction {
  const later = LATER.map((field) => [field, () => whole()[field]] as const);
  for (const [field, get] of [['text', text] as const, ...later]) Object.defineProperty(held, field, { enumerable: true, get });
  return held as Extraction;
}
