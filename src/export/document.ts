import type { DatasetRow } from '../dataset/columns.js';
import type { ReportFault } from '../dataset/finding.js';
import type { Folder } from '../dataset/folder.js';
import type { Dataset } from '../dataset/read-dataset.js';
import { utf16Offsets } from '../model/code-points.js';
import { TABLES, type TableName } from '../model/record.js';

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** A document as every format gets it: its records of each table, in the order of the file. */
export interface ExportDocument {
  readonly docId: string;
  readonly tables: Readonly<Record<TableName, readonly DatasetRow[]>>;
  /** '' where it is not at hand */
  readonly text: string;
  /** the place in `text` that an offset of a record means */
  readonly offset: (codePoint: number) => number;
}

/** A format while it is written. It holds no more than a document at a time. */
export interface Sink {
  readonly add: (document: ExportDocument) => void | Promise<void>;
  /** Ends its files. @param sources what they were made of, for those that hold it themselves @returns the names of the files */
  readonly close: (sources: readonly SourceRow[]) => readonly string[] | Promise<readonly string[]>;
  /** Stops. Harmless after close(). */
  readonly abandon: () => void;
}

/** The original of a document, as an export lists it. */
export const SOURCE_COLUMNS = ['doc_id', 'file', 'sha256', 'title', 'issuer', 'place', 'published_date', 'source', 'retrieved'] as const;
export type SourceRow = Readonly<Record<(typeof SOURCE_COLUMNS)[number], string | null>>;

/**
 * The documents of a dataset, one after the other. What breaks the data contract is told and left out, and so is a key that stands twice.
 *
 * @param report told of each fault; records left out are counted in `left`
 */
export function* exportDocuments(
  dataset: Dataset,
  folder: Folder,
  report: ReportFault,
  left: { records: number },
): Generator<ExportDocument, void> {
  for (const docId of dataset.docIds) {
    const held = dataset.document(docId, report);
    const tables = Object.fromEntries(
      TABLE_NAMES.map((table) => {
        const seen = new Set<string>();
        const rows = held[table].filter((one) => one.sound && one.docId === docId && !seen.has(one.id) && seen.add(one.id));
        left.records += held[table].length - rows.length;
        return [table, rows.map(({ row }) => row)];
      }),
    ) as Record<TableName, DatasetRow[]>;
    const text = Buffer.from(folder.read(`text/${docId}.txt`) ?? []).toString('utf8');
    yield { docId, tables, text, offset: utf16Offsets(text) };
  }
}
