import { isUtf8 } from 'node:buffer';
import type { UserLexicon } from '../model/lexicon.js';
import { TABLES, type DocumentRecord, type TableName } from '../model/record.js';
import { RECORD_TABLES } from '../model/tables.js';
import { knownNames } from '../normalise/records.js';
import { unitTable } from '../normalise/unit.js';
import { checkCounts, checkMetadata, checkTables } from './check-document.js';
import { checkFindings } from './check-findings.js';
import { checkGoal } from './check-goal.js';
import { checkFields } from './check-fields.js';
import { checkCluster, checkDeadlineRecord, checkResponsibility, checkSection } from './check-mentions.js';
import { checkAccount, checkNumber } from './check-numbers.js';
import { checkGroups, checkQuantity } from './check-quantity.js';
import { checkOrigins } from './check-origins.js';
import { checkSource, type Original } from './check-source.js';
import { isRow } from '../dataset/columns.js';
import { inOrderOfIds, readDataset, type Folder, type Held } from '../dataset/read-dataset.js';
import { collector, type DatasetFinding } from '../dataset/finding.js';
import { treeOf } from '../dataset/tree-reader.js';
import { locateRecord } from './located.js';
import { recordsWithoutNoise, withoutNoise } from './without-noise.js';
import { anchorOfRecord, timesOnce, type VerifiedDocument } from './subject.js';

export interface VerifyOptions {
  /** the original of a document; null where it is not at hand */
  readonly original?: (document: DocumentRecord) => Original | null;
  /** every original must be at hand: one that is not is a finding */
  readonly originals?: boolean;
  /** the user's own rows, where the run used such */
  readonly lexicon?: UserLexicon;
}
export interface Verification {
  readonly findings: readonly DatasetFinding[];
  /** records looked at, by table */
  readonly records: Readonly<Record<TableName, number>>;
  /** documents whose text could be traced to the bytes of the original, and those where that could not be done */
  readonly traced: readonly string[];
  readonly untraced: readonly string[];
  /** the run used a lexicon of the user's own */
  readonly lexicon: boolean;
  /** no dataset at all: neither run.json nor a table */
  readonly empty: boolean;
}

export type { Folder, Original };

/**
 * A second look at finished tables, by other code than that which made them: every quote and field is sliced again, every value, unit and
 * date is read again from its own words, keys, references, counts and formats are checked, and where a dataset holds several formats they
 * must say the same.
 *
 * One altered byte in a quote, a value or an offset is always found and named, in every format, alone or beside others. (A blank put for
 * another between two numbers of a JSON range is no such byte: the file says the same.) Where CSV and JSON stand side by side, so is one
 * altered byte of any cell, since the two then differ; an altered id is reported as a missing record.
 *
 * What CSV tables alone cannot prove, because the record is a legal one without it: `rule`; `kind`, `measure`, `frequency`, `role` and
 * `type` changed to another word of their list where no word of the sentence contradicts; an `indicator` or `action` cut shorter or
 * exchanged for other words of the text. Several cells changed together so that they agree (a quote that stands twice in the text, moved
 * whole) are a record that proves itself.
 *
 * Example: value 1201 beside value_text 1200 gives one finding `value` for T001, expected 1200.
 */
export function verify(folder: Folder, options: VerifyOptions = {}): Verification {
  const { findings, report } = collector();
  const empty = !folder.list().some((path) => /^(?:run\.json|(?:documents|targets)\.csv|records\.ndjson)$/u.test(path));
  const none = Object.fromEntries(Object.keys(TABLES).map((table) => [table, 0])) as Record<TableName, number>;
  if (empty) return { findings, records: none, traced: [], untraced: [], lexicon: false, empty };
  const dataset = readDataset(folder, report);
  checkTables(dataset, report);
  const units = unitTable(options.lexicon?.units ?? []);
  const traced: string[] = [];
  const untraced: string[] = [];
  const settings = isRow(dataset.run?.['options']) ? dataset.run['options'] : {};
  const byDoc = new Map<string, Record<TableName, Held[]>>();
  for (const [table, list] of Object.entries(dataset.tables) as [TableName, readonly Held[]][])
    for (const one of list) {
      const own =
        byDoc.get(one.docId) ?? (Object.fromEntries(Object.keys(TABLES).map((name) => [name, []])) as unknown as Record<TableName, Held[]>);
      byDoc.set(one.docId, own);
      own[table].push(one);
    }
  if (settings['sort'] === 'certainty')
    for (const own of byDoc.values()) {
      own.targets = inOrderOfIds(own.targets);
      own.quantities = inOrderOfIds(own.quantities);
    }
  for (const held of dataset.tables.documents) {
    const stated = byDoc.get(held.docId);
    if (!stated || !held.sound) continue;
    const document = held.row as DocumentRecord;
    const path = `text/${held.docId}.txt`;
    const bytes = folder.read(path);
    const raw = locateRecord(Buffer.from(bytes ?? []).toString('utf8'));
    if (bytes && !isUtf8(bytes)) report({ ...held.place, where: path }, 'not-utf8', null, null);
    if (!bytes && document.characters > 0) report({ ...held.place, where: path }, 'file-missing', null, null, path);
    const { tree, fault } = treeOf(folder, held.docId, document.characters);
    if (fault !== null) report({ ...held.place, where: `tree/${held.docId}.json` }, 'tree', null, fault);
    const original = options.original?.(document) ?? null;
    if (!original && options.originals === true) report(held.place, 'source-missing', 'file', null, document.file);
    (checkSource(held.place, document, raw.text, original, report) ? traced : untraced).push(held.docId);
    if (original?.text === raw.text) checkOrigins(stated, original.origins ?? [], raw, report);
    checkCounts({ records: stated, report }, held, raw.length);
    if (raw.length === 0) continue;
    const cleaned = withoutNoise(raw.text, tree);
    const text = cleaned === raw.text ? raw : locateRecord(cleaned);
    const records = recordsWithoutNoise(stated, raw, text);
    const anchor = anchorOfRecord(document);
    checkRecords(
      {
        docId: held.docId,
        document,
        text,
        anchor,
        records,
        sections: new Map(records.sections.map((one) => [one.id, one])),
        units,
        report,
        times: timesOnce(text, anchor),
        manifest: settings['manifest'] != null,
        names: settings['lexicon'] != null && !options.lexicon ? null : knownNames(options.lexicon ?? null),
      },
      held,
    );
  }
  const records = Object.fromEntries(Object.entries(dataset.tables).map(([table, list]) => [table, list.length])) as Record<
    TableName,
    number
  >;
  return { findings, records, traced, untraced, lexicon: settings['lexicon'] != null, empty };
}

function checkRecords(subject: VerifiedDocument, document: Held): void {
  const { records } = subject;
  const quantities = new Map([...records.targets, ...records.quantities].map((one) => [one.id, one]));
  checkMetadata(subject, document);
  for (const table of RECORD_TABLES)
    for (const held of records[table]) {
      if (!held.sound) continue;
      checkFields(subject, held);
      if (table === 'sections') checkSection(subject, held);
      else if (table === 'targets' || table === 'quantities') checkQuantity(subject, held);
      else if (table === 'goals') checkGoal(subject, held);
      else if (table === 'clusters') checkCluster(subject, held);
      else if (table === 'responsibilities') checkResponsibility(subject, held);
      else if (table === 'deadlines') checkDeadlineRecord(subject, held);
      else checkNumber(subject, held, quantities);
    }
  checkGroups(subject);
  checkAccount(subject);
  checkFindings(subject, document);
}
