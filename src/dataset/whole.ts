import type { Extraction } from '../model/extraction.js';
import type { DocumentRecord } from '../model/record.js';
import type { Folder } from './folder.js';
import { planOf } from './plans.js';
import { openDataset, type Dataset } from './read-dataset.js';
import { treeOf } from './tree-reader.js';

/** Where a dataset keeps what the program itself had read of a document that reviewers have corrected. */
export const UNCORRECTED = 'uncorrected';

/**
 * A folder that holds one document alone, as the program itself had read it; null where reviewers have left it as it was. It reads like any
 * dataset.
 */
export function uncorrectedOf(folder: Folder, docId: string): Folder | null {
  const path = `${UNCORRECTED}/${docId}.json`;
  const own = [`text/${docId}.txt`, `tree/${docId}.json`];
  const json = `json/${docId}.json`;
  const paths = folder.list();
  if (!paths.includes(path)) return null;
  return {
    list: () => [json, ...own.filter((one) => paths.includes(one))],
    read: (one) => (one === json ? folder.read(path) : own.includes(one) ? folder.read(one) : null),
  };
}

/** A document of a dataset with all that is known of it, UTF-16; null where its row is damaged or nothing of it could be read. */
function wholeIn(folder: Folder, dataset: Dataset, docId: string): Extraction | null {
  const tables = dataset.document(docId, () => undefined);
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
  /** as the tables have it: with what reviewers have decided */
  readonly reviewed: (docId: string) => Extraction | null;
  /** as the program itself had read it */
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
  const reviewed = (docId: string): Extraction | null => wholeIn(folder, dataset(), docId);
  return {
    docIds: () => dataset().docIds,
    reviewed,
    program: (docId) => {
      const own = uncorrectedOf(folder, docId);
      return own === null
        ? reviewed(docId)
        : wholeIn(
            own,
            openDataset(own, () => undefined),
            docId,
          );
    },
  };
}
