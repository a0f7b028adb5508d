import { isUtf8 } from 'node:buffer';
import type { CompactNode } from '../model/compact-tree.js';
import type { UserLexicon } from '../model/lexicon.js';
import { TABLES, type DocumentRecord, type TableName } from '../model/record.js';
import { OCR_ENCODING } from '../model/recognised.js';
import { RECORD_TABLES } from '../model/tables.js';
import { knownNames, type KnownNames } from '../normalise/records.js';
import { unitTable } from '../normalise/unit.js';
import { checkCounts, checkMetadata } from './check-document.js';
import { checkTables, runChecks } from './check-tables.js';
import { checkFindings } from './check-findings.js';
import { checkGoal } from './check-goal.js';
import { checkFields } from './check-fields.js';
import { checkCluster, checkDeadlineRecord, checkResponsibility, checkSection } from './check-mentions.js';
import { checkAccount, checkNumber } from './check-numbers.js';
import { checkGroups, checkQuantity } from './check-quantity.js';
import { checkOrigins } from './check-origins.js';
import { checkSource, type Original } from './check-source.js';
import { isRow, type DatasetRow } from '../dataset/columns.js';
import { inOrderOfIds, openDataset, type Folder, type Held, type Tables } from '../dataset/read-dataset.js';
import { collector, type DatasetFinding, type ReportFault } from '../dataset/finding.js';
import { treeOf } from '../dataset/tree-reader.js';
import { locateRecord } from './located.js';
import { recordsWithoutNoise, saidIn, withoutNoise } from './without-noise.js';
import { digestOf } from '../review/log.js';
import { checkReviewed, heldReviews, noReviews, programTables, type ReviewCounts } from './check-review.js';
import { anchorOfRecord, placeIn, timesOnce, type VerifiedDocument } from './subject.js';

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
  /** documents whose file is at hand and whose text was recognised from pictures, which was not done again */
  readonly recognised: readonly string[];
  /** what the run recognised text with; null where it did not */
  readonly ocr: string | null;
  /** the run used a lexicon of the user's own */
  readonly lexicon: boolean;
  /** records by what reviewers have made of them: proved as corrected, against corrections.ndjson and what the program had read */
  readonly reviews: ReviewCounts;
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
  const steps = verifySteps(folder, options);
  let step = steps.next();
  while (!step.done) step = steps.next(options.original?.(step.value) ?? null);
  return step.value;
}

/**
 * The same, one document after the other: each is given out, and its original is taken back. Only one is held at a time.
 *
 * Example: `steps.next(null)` says that the original is not at hand.
 */
export function* verifySteps(
  folder: Folder,
  options: Omit<VerifyOptions, 'original'> = {},
): Generator<DocumentRecord, Verification, Original | null> {
  const { findings, report } = collector();
  const empty = !folder.list().some((path) => /^(?:run\.json|(?:documents|targets)\.csv|records\.ndjson)$/u.test(path));
  const records = Object.fromEntries(Object.keys(TABLES).map((table) => [table, 0])) as Record<TableName, number>;
  const [traced, untraced, recognised]: [string[], string[], string[]] = [[], [], []];
  const reviews = noReviews();
  if (empty) return { findings, records, traced, untraced, recognised, ocr: null, lexicon: false, reviews, empty };
  const dataset = openDataset(folder, report);
  const { run } = dataset;
  const settings = isRow(run?.['options']) ? run['options'] : {};
  const sorted = settings['sort'] === 'certainty';
  const checks = runChecks(run, report);
  const units = unitTable(options.lexicon?.units ?? []);
  const names = knownNames(options.lexicon ?? null);
  const withoutLexicon = settings['lexicon'] != null && !options.lexicon;
  const log = heldReviews(folder, run, report);
  const inOrder = (tables: Tables): Tables =>
    sorted ? { ...tables, targets: inOrderOfIds(tables.targets), quantities: inOrderOfIds(tables.quantities) } : tables;
  for (const docId of dataset.docIds) {
    const read = dataset.document(docId, report);
    const stated = inOrder(read);
    const program = programTables(folder, docId, report);
    for (const table of Object.keys(records) as TableName[]) records[table] += stated[table].length;
    // the first lines about a document are newer than its tables too
    if (program || log.digestIn(docId) !== digestOf(log.linesOf(docId)))
      checkReviewed(folder, docId, stated, program, log, { units, names, withoutLexicon }, reviews, report);
    checkTables(program ?? stated, report);
    for (const held of stated.documents) {
      checks.document(held);
      if (!held.sound) continue;
      const document = held.row as DocumentRecord;
      const original = yield document;
      const own = program?.documents[0] ?? held;
      const isTraced = verifyDocument(
        { folder, settings, options, units, names: withoutLexicon ? null : names, report },
        own,
        program ?? stated,
        original,
      );
      if (isTraced) traced.push(docId);
      else if (original !== null && document.encoding === OCR_ENCODING) recognised.push(docId);
      else untraced.push(docId);
    }
  }
  checks.end();
  const ocr = typeof settings['ocr'] === 'string' ? settings['ocr'] : null;
  return { findings, records, traced, untraced, recognised, ocr, lexicon: settings['lexicon'] != null, reviews, empty };
}

interface Verifying {
  readonly folder: Folder;
  /** options of the run */
  readonly settings: DatasetRow;
  readonly options: Omit<VerifyOptions, 'original'>;
  readonly units: ReturnType<typeof unitTable>;
  /** null where the run used a lexicon that is not at hand */
  readonly names: KnownNames | null;
  readonly report: ReportFault;
}

/** Verifies one document with its records. @returns whether its text could be traced to the bytes of the original */
function verifyDocument(verifying: Verifying, held: Held, stated: Tables, original: Original | null): boolean {
  const { folder, settings, options, units, names, report } = verifying;
  const document = held.row as DocumentRecord;
  const path = `text/${held.docId}.txt`;
  const bytes = folder.read(path);
  const raw = locateRecord(Buffer.from(bytes ?? []).toString('utf8'));
  if (bytes && !isUtf8(bytes)) report({ ...held.place, where: path }, 'not-utf8', null, null);
  if (!bytes && document.characters > 0) report({ ...held.place, where: path }, 'file-missing', null, null, path);
  const { tree, fault } = treeOf(folder, held.docId, document.characters);
  if (fault !== null) report({ ...held.place, where: `tree/${held.docId}.json` }, 'tree', null, fault);
  if (!original && options.originals === true) report(held.place, 'source-missing', 'file', null, document.file);
  const isTraced = checkSource(held.place, document, raw.text, original, report);
  if (original?.text === raw.text) checkOrigins(stated, original.origins ?? [], raw, report);
  checkCounts({ records: stated, report }, held, raw.length);
  if (raw.length === 0) return isTraced;
  const cleaned = withoutNoise(raw.text, tree);
  const text = cleaned === raw.text ? raw : locateRecord(cleaned);
  const records = recordsWithoutNoise(stated, raw, text);
  const anchor = anchorOfRecord(document);
  checkRecords(
    {
      docId: held.docId,
      document,
      text,
      said: once(() => saidIn(raw.text, tree)),
      anchor,
      records,
      sections: new Map(records.sections.map((one) => [one.id, one])),
      ends: sectionEnds(tree),
      units,
      report,
      times: timesOnce(text, anchor),
      manifest: settings['manifest'] != null,
      names,
    },
    held,
  );
  return isTraced;
}

/** A function of a place that is made when it is first asked for. */
function once(make: () => VerifiedDocument['said']): VerifiedDocument['said'] {
  let made: VerifiedDocument['said'] | null = null;
  return (start, end) => (made ??= make())(start, end);
}

/** Where the sections of a tree end, by their ids. */
function sectionEnds(tree: CompactNode | null): Map<string, number> {
  const ends = new Map<string, number>();
  const visit = (node: CompactNode): void => {
    const id = (node.data as { readonly id?: unknown } | undefined)?.id;
    if (node.type === 'section' && typeof id === 'string') ends.set(id, node.end);
    for (const child of node.children ?? []) visit(child);
  };
  if (tree) visit(tree);
  return ends;
}

function checkRecords(subject: VerifiedDocument, document: Held): void {
  const { records, report } = subject;
  const quantities = new Map([...records.targets, ...records.quantities].map((one) => [one.id, one]));
  checkMetadata(subject, document);
  for (const table of RECORD_TABLES)
    for (const held of records[table]) {
      if (!held.sound) continue;
      if (held.row['review'] != null) report(placeIn(subject, held), 'review', 'review', held.row['review'], null);
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
