import { ID_COLUMN, ID_LETTER, RECORD_TABLES, recordId } from '../model/tables.js';
import { isRow, type DatasetRow } from '../dataset/columns.js';
import type { ReportFault } from '../dataset/finding.js';
import type { Held, Tables } from '../dataset/read-dataset.js';

/**
 * The tables of one document among themselves: keys are unique, references resolve, headings make a tree, ids count up.
 *
 * @param tables in the order in which the records stand in the text
 */
export function checkTables(tables: Tables, report: ReportFault): void {
  const [document] = tables.documents;
  for (const more of tables.documents.slice(1)) report(more.place, 'duplicate-key', ID_COLUMN.documents, more.id);
  const sections = new Set(tables.sections.map((one) => one.id));
  // ids are unique in a document over all tables: numerals refer to them without naming one
  const seen = new Set<string>();
  for (const table of RECORD_TABLES)
    for (const one of tables[table]) {
      if (seen.has(one.id)) report(one.place, 'duplicate-key', ID_COLUMN[table], one.id);
      seen.add(one.id);
      if (!document) report(one.place, 'unknown-reference', 'doc_id', one.docId);
      const field = table === 'sections' ? 'parent_id' : 'section_id';
      const section = one.row[field];
      if (typeof section === 'string' && !sections.has(section)) report(one.place, 'unknown-reference', field, section);
    }
  checkTree(tables, report);
  checkOrder(tables, document?.row['status'] === 'partial', report);
  for (const table of ['targets', 'quantities'] as const)
    for (const one of tables[table])
      if ((one.row['kind'] === 'target') !== (table === 'targets')) report(one.place, 'derived', 'kind', one.row['kind'], table);
}

/** A heading stands under the last one before it that is of a higher level, one level below it. */
function checkTree({ sections }: Tables, report: ReportFault): void {
  const open: Held[] = [];
  for (const one of sections) {
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

/** Ids count up in the order of the text: without a gap, but in a document that has lost records (`partial`). */
function checkOrder(tables: Tables, gaps: boolean, report: ReportFault): void {
  for (const table of RECORD_TABLES) {
    let before = 0;
    for (const one of tables[table]) {
      const expected = recordId(table, before);
      const number = /^[A-Z](\d{3,})$/u.test(one.id) && one.id.startsWith(ID_LETTER[table]) ? Number(one.id.slice(1)) : null;
      if (number === null || number <= before || (number !== before + 1 && !gaps))
        report(one.place, 'order', ID_COLUMN[table], one.id, expected);
      before = number !== null && number > before && gaps ? number : before + 1;
    }
  }
}

/** run.json and documents.csv say the same of each document. */
export function runChecks(run: DatasetRow | null, report: ReportFault): { document: (held: Held) => void; end: () => void } {
  const inputs = new Map<string, DatasetRow>();
  const totals: Record<string, number> = {};
  for (const input of (Array.isArray(run?.['inputs']) ? run['inputs'] : []) as DatasetRow[]) {
    for (const [name, count] of Object.entries(countsOf(input))) totals[name] = (totals[name] ?? 0) + Number(count);
    if (typeof input['doc_id'] === 'string') inputs.set(input['doc_id'], input);
  }
  const missing = new Set(inputs.keys());
  return {
    document(held) {
      const input = inputs.get(held.docId);
      missing.delete(held.docId);
      if (!input) {
        if (run) report(held.place, 'record-missing', null, null, 'run.json');
        return;
      }
      const place = { ...held.place, where: `${held.place.where}; run.json` };
      for (const field of ['file', 'sha256', 'status', 'reason'])
        if (held.row[field] !== input[field]) report(place, 'disagrees', field, held.row[field], input[field]);
      for (const [name, count] of Object.entries(countsOf(input)))
        if (held.row[name] !== count) report(place, 'count', name, held.row[name], count);
    },
    end() {
      for (const docId of missing)
        report({ table: 'documents', doc_id: docId, id: docId, where: 'documents.csv' }, 'record-missing', null, null, 'run.json');
      const place = { table: 'documents', doc_id: null, id: null, where: 'run.json' } as const;
      const stated = isRow(run?.['totals']) ? run['totals'] : {};
      for (const [name, count] of Object.entries(totals))
        if (stated[name] !== count) report(place, 'count', `totals.${name}`, stated[name], count);
    },
  };
}

const countsOf = (input: DatasetRow): DatasetRow => (isRow(input['counts']) ? input['counts'] : {});
