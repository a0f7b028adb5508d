import type { Extraction } from '../model/extraction.js';
import type { DocumentRecord } from '../model/record.js';
import type { Folder } from './folder.js';
import { planOf } from './plans.js';
import { openDataset, type Dataset, type Tables } from './read-dataset.js';
import { treeOf } from './tree-reader.js';

/** Where a dataset keeps what the program itself had read of a document that reviewers have corrected. */
export const UNCORRECTED = 'uncorrected';

/**
 * A folder that holds one document alone, as the program itself had read it; null where reviewers have left it as it was. It reads like any
 * dataset.
 */
export function uncorrectedOf(folder: Folder, docId: string): Folder | null {
  const bytes = folder.read(`${UNCORRECTED}/${docId}.json`);
  if (bytes === null) return null;
  const json = `json/${docId}.json`;
  const besides = new Set([`text/${docId}.txt`, `tree/${docId}.json`]);
  return {
    list: () => [json],
    read: (path) => (path === json ? bytes : besides.has(path) ? folder.read(path) : null),
  };
}

/** A document with all that is known of it, UTF-16; null where its row is damaged or nothing of it could be read. */
export function planOfTables(folder: Folder, docId: string, tables: Tables): Extraction | null {
  const document = tables.documents.find(({ sound }) => sound)?.row as DocumentRecord | undefined;
  if (document === undefined) return null;
  const text = Buffer.from(folder.read(`text/${docId}.txt`) ?? []).toString('utf8');
  const { tree } = treeOf(folder, docId, document.characters);
  return planOf(text, tree, document, (table) => tables[table].filter((held) => held.sound && held.docId === docId));
}

/** The documents of a dataset, each read whole when it is asked for. */
export interface WholePlans {
  /** in the order of the table of documents */
  readonly docIds: () => readonly string[];
  /** as the program itself had read it, without what reviewers have decided */
  readonly program: (docId: string) => Extraction | null;
}

/**
 * Opens a dataset for whoever needs single documents with everything, spans and tree as well.
 *
 * @example wholePlans(folder).program('xiangshan-123-clusters')?.spans['T001']?.value_text // [[521, 522]]
 */
export function wholePlans(folder: Folder): WholePlans {
  let opened: Dataset | null = null;
  const dataset = (): Dataset => (opened ??= openDataset(folder, () => undefined));
  return {
    docIds: () => dataset().docIds,
    program: (docId) => {
      const own = uncorrectedOf(folder, docId);
      const held = own === null ? dataset() : openDataset(own, () => undefined);
      return planOfTables(
        folder,
        docId,
        held.document(docId, () => undefined),
      );
    },
  };
}
