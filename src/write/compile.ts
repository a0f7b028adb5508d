import type { Extraction } from '../model/extraction.js';
import { TABLES, type TableName } from '../model/record.js';
import { RECORD_TABLES, type RecordTable } from '../model/tables.js';
import { inCodePoints } from './code-points.js';
import type { Format, Sort } from './choices.js';
import { BOM, csvHeader, csvRows } from './csv.js';
import { dataPackage } from './data-package.js';
import { jsonText, nestedDocument } from './json.js';
import { ndjsonLines } from './ndjson.js';

export { FORMATS, type Format, type Sort } from './choices.js';

export interface WriteOptions {
  readonly formats: readonly Format[];
  /** begin each CSV file with a byte order mark */
  readonly bom: boolean;
  /** order of targets and quantities in CSV; `text` by default */
  readonly sort?: Sort;
  readonly version: string;
}

/** One document's share of the output: lines for files that all documents share, and files of its own. */
export interface Share {
  readonly lines: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
}

/** How the shared files begin, before any document. */
export function beginnings(options: WriteOptions): Map<string, string> {
  const files = new Map<string, string>();
  if (options.formats.includes('csv'))
    for (const table of Object.keys(TABLES) as TableName[]) files.set(`${table}.csv`, (options.bom ? BOM : '') + csvHeader(table));
  if (options.formats.includes('ndjson')) files.set('records.ndjson', '');
  return files;
}

const CERTAINTY = ['low', 'medium', 'high'];

/** The records of a table as they shall stand in CSV. The least certain first, those that are equally sure as in the text. */
function inOrder(table: RecordTable, ready: Extraction, sort: Sort = 'text'): Extraction[RecordTable] {
  if (sort === 'text' || (table !== 'targets' && table !== 'quantities')) return ready[table];
  return [...ready[table]].sort((a, b) => CERTAINTY.indexOf(a.certainty) - CERTAINTY.indexOf(b.certainty));
}

/** What one document adds to the output. Offsets are converted to code points here, once. A document without text has no text file. */
export function shareOf(extraction: Extraction, options: WriteOptions): Share {
  const ready = inCodePoints(extraction);
  const id = extraction.document.doc_id;
  const lines = new Map<string, string>();
  const files = new Map<string, string>();
  if (options.formats.includes('csv')) {
    lines.set('documents.csv', csvRows('documents', [ready.document]));
    for (const table of RECORD_TABLES) lines.set(`${table}.csv`, csvRows(table, inOrder(table, ready, options.sort)));
  }
  if (options.formats.includes('ndjson')) lines.set('records.ndjson', ndjsonLines(ready));
  if (options.formats.includes('json')) files.set(`json/${id}.json`, jsonText(nestedDocument(ready)));
  if (ready.tree && (options.formats.includes('csv') || options.formats.includes('json')))
    files.set(`tree/${id}.json`, `${JSON.stringify(ready.tree)}\n`);
  if (extraction.text !== '') files.set(`text/${id}.txt`, extraction.text);
  return { lines, files };
}

/** What the program itself has read of a document that reviewers have corrected, as json/ has it. */
export const uncorrectedFile = (extraction: Extraction): readonly [path: string, text: string] => [
  `uncorrected/${extraction.document.doc_id}.json`,
  jsonText(nestedDocument(inCodePoints(extraction))),
];

/** Files that stand at the end of a run besides run.json. */
export function endings(options: WriteOptions): Map<string, string> {
  return options.formats.includes('csv') ? new Map([['datapackage.json', jsonText(dataPackage(options.version))]]) : new Map();
}

/**
 * The whole output (but run.json, and Parquet, which is made of the finished tables) as strings, by path below the output folder. The
 * batch writes the same piece by piece.
 *
 * @param extractions in the order in which they shall stand
 */
export function compile(extractions: readonly Extraction[], options: WriteOptions): Map<string, string> {
  const files = beginnings(options);
  for (const extraction of extractions) {
    const share = shareOf(extraction, options);
    for (const [path, lines] of share.lines) files.set(path, (files.get(path) ?? '') + lines);
    for (const [path, text] of share.files) files.set(path, text);
  }
  for (const [path, text] of endings(options)) files.set(path, text);
  return files;
}
