import type { DocumentRecord } from '../model/record.js';
import { ID_COLUMN, RECORD_TABLES } from '../model/tables.js';
import { lineageOf } from '../normalise/place.js';
import { parseDate } from '../normalise/date.js';
import { inOrderOfIds, recordKey, type Dataset, type Held } from '../dataset/read-dataset.js';
import { isRow, type DatasetRow } from '../dataset/columns.js';
import type { ReportFault } from '../dataset/finding.js';
import { foldText } from '../model/view.js';
import { placeIn, type VerifiedDocument } from './subject.js';

/** Keys are unique, references resolve, and run.json and documents.csv say the same of each document. */
export function checkTables(dataset: Dataset, report: ReportFault): void {
  const documents = new Map(dataset.tables.documents.map((one) => [one.docId, one]));
  const seen = new Set<string>();
  const sections = new Map(dataset.tables.sections.map((one) => [recordKey(one.docId, one.id), one]));
  const key = (one: Held): void => {
    const own = recordKey(one.docId, one.id);
    // ids are unique in a document over all tables: numerals refer to them without naming one
    if (seen.has(own)) report(one.place, 'duplicate-key', ID_COLUMN[one.table], one.id);
    seen.add(own);
  };
  for (const one of dataset.tables.documents) key({ ...one, id: `\u0000${one.id}` });
  for (const table of RECORD_TABLES)
    for (const one of dataset.tables[table]) {
      key(one);
      if (!documents.has(one.docId)) report(one.place, 'unknown-reference', 'doc_id', one.docId);
      const section = one.row['section_id'];
      if (table !== 'sections' && typeof section === 'string' && !sections.has(recordKey(one.docId, section)))
        report(one.place, 'unknown-reference', 'section_id', section);
      if (table !== 'sections' || typeof one.row['parent_id'] !== 'string') continue;
      const parent = sections.get(recordKey(one.docId, one.row['parent_id']));
      if (!parent) report(one.place, 'unknown-reference', 'parent_id', one.row['parent_id']);
    }
  checkTree(dataset, report);
  checkOrder(dataset, documents, report);
  for (const table of ['targets', 'quantities'] as const)
    for (const one of dataset.tables[table])
      if ((one.row['kind'] === 'target') !== (table === 'targets')) report(one.place, 'derived', 'kind', one.row['kind'], table);
  checkRun(dataset, documents, report);
}

/** A heading stands under the last one before it that is of a higher level, one level below it. */
function checkTree({ tables }: Dataset, report: ReportFault): void {
  const above = new Map<string, Held[]>();
  for (const one of tables.sections) {
    const open = above.get(one.docId) ?? [];
    above.set(one.docId, open);
    const level = Number(one.row['level']);
    while (open.length > 0 && Number(open[open.length - 1]?.row['level']) >= level) open.pop();
    const parent = open[open.length - 1];
    open.push(one);
    if (!one.sound) continue;
    if (one.row['parent_id'] !== (parent?.id ?? null)) report(one.place, 'derived', 'parent_id', one.row['parent_id'], parent?.id ?? null);
    else if (parent?.sound === true && Number(parent.row['level']) + 1 !== level)
      report(one.place, 'derived', 'level', level, Number(parent.row['level']) + 1);
  }
}

/** What the ids of a table begin with. */
const PREFIX = {
  sections: 'S',
  targets: 'T',
  quantities: 'Q',
  goals: 'G',
  clusters: 'C',
  responsibilities: 'R',
  deadlines: 'D',
  numbers: 'N',
} as const;

/**
 * Ids count up in the order of the file (of the ids, where it is sorted by certainty): without a gap, but in a document that has lost
 * records (`partial`).
 */
function checkOrder({ run, tables }: Dataset, documents: ReadonlyMap<string, Held>, report: ReportFault): void {
  const sorted = isRow(run?.['options']) && run['options']['sort'] === 'certainty';
  for (const table of RECORD_TABLES) {
    const last = new Map<string, number>();
    for (const one of sorted ? inOrderOfIds(tables[table]) : tables[table]) {
      const before = last.get(one.docId) ?? 0;
      const expected = `${PREFIX[table]}${String(before + 1).padStart(3, '0')}`;
      const number = /^[A-Z](\d{3,})$/u.test(one.id) && one.id.startsWith(PREFIX[table]) ? Number(one.id.slice(1)) : null;
      const gaps = documents.get(one.docId)?.row['status'] === 'partial';
      if (number === null || number <= before || (number !== before + 1 && !gaps))
        report(one.place, 'order', ID_COLUMN[table], one.id, expected);
      last.set(one.docId, number !== null && number > before && gaps ? number : before + 1);
    }
  }
}

function checkRun({ run, tables }: Dataset, documents: ReadonlyMap<string, Held>, report: ReportFault): void {
  const inputs = (Array.isArray(run?.['inputs']) ? run['inputs'] : []) as DatasetRow[];
  const totals: Record<string, number> = {};
  const known = new Set<string>();
  for (const input of inputs) {
    const counts = isRow(input['counts']) ? input['counts'] : {};
    for (const [name, count] of Object.entries(counts)) totals[name] = (totals[name] ?? 0) + Number(count);
    const docId = input['doc_id'];
    if (typeof docId !== 'string') continue;
    known.add(docId);
    const held = documents.get(docId);
    if (!held) {
      report({ table: 'documents', doc_id: docId, id: docId, where: 'documents.csv' }, 'record-missing', null, null, 'run.json');
      continue;
    }
    const place = { ...held.place, where: `${held.place.where}; run.json` };
    for (const field of ['file', 'sha256', 'status', 'reason'])
      if (held.row[field] !== input[field]) report(place, 'disagrees', field, held.row[field], input[field]);
    for (const [name, count] of Object.entries(counts)) if (held.row[name] !== count) report(place, 'count', name, held.row[name], count);
  }
  const place = { table: 'documents', doc_id: null, id: null, where: 'run.json' } as const;
  const stated = isRow(run?.['totals']) ? run['totals'] : {};
  for (const [name, count] of Object.entries(totals))
    if (stated[name] !== count) report(place, 'count', `totals.${name}`, stated[name], count);
  if (run) for (const held of tables.documents) if (!known.has(held.docId)) report(held.place, 'record-missing', null, null, 'run.json');
}

/** The numbers of records that a document states are those of the tables. */
export function checkCounts(subject: Pick<VerifiedDocument, 'records' | 'report'>, held: Held, characters: number): void {
  const { records, report } = subject;
  const row = held.row as DocumentRecord;
  for (const table of RECORD_TABLES)
    if (row[table] !== records[table].length) report(held.place, 'count', table, row[table], records[table].length);
  const unexplained = records.numbers.filter((one) => one.row['verdict'] === 'unexplained').length;
  if (row.unexplained !== unexplained) report(held.place, 'count', 'unexplained', row.unexplained, unexplained);
  if (row.characters !== characters) report(held.place, 'count', 'characters', row.characters, characters);
}

const YEAR = /[12]\d{3}|[一二][○〇零O一二三四五六七八九]{3}/gu;

/** What a document says of itself stands in its text, unless the user's manifest states it. */
export function checkMetadata(subject: VerifiedDocument, held: Held): void {
  const { report, document, text } = subject;
  const place = placeIn(subject, { ...held, row: { char_start: 0, char_end: text.length } });
  if (document.period_start !== null && document.period_end !== null && document.period_start > document.period_end)
    report(place, 'derived', 'period_end', document.period_end, `>= ${document.period_start}`);
  if (subject.names !== null) {
    const lineage = lineageOf(document.place_code);
    for (const field of ['province', 'city', 'county', 'parent_code'] as const)
      if (document[field] !== lineage[field]) report(place, 'derived', field, document[field], lineage[field]);
  }
  if (subject.manifest) return;
  const folded = foldText(text.text).replaceAll(' ', '');
  for (const field of ['title', 'doc_number', 'index_number'] as const) {
    const value = document[field];
    if (value !== null && !text.says(value) && !folded.includes(foldText(value).replaceAll(' ', '')))
      report(place, 'not-in-text', field, value);
  }
  const dates = new Set([...folded.matchAll(YEAR)].map((match) => parseDate(folded.slice(match.index, match.index + 16))));
  for (const field of ['written_date', 'published_date'] as const)
    if (document[field] !== null && !dates.has(document[field])) report(place, 'not-in-text', field, document[field]);
}
