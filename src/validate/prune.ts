import type { Diagnostic } from '../model/diagnostic.js';
import type { Extraction } from '../model/extraction.js';
import type { DocumentRecord, SectionRecord } from '../model/record.js';
import { idOf, RECORD_TABLES, type AnyRecord, type RecordTable } from '../model/tables.js';
import { findings, type Fault } from './validate.js';

/** What may be put right without losing the record: a reference that leads nowhere becomes null, a wrong count is counted again. */
const MENDED: ReadonlySet<string> = new Set(['dangling-reference', 'invalid-parent', 'wrong-count']);

/** Document fields that may become null where what was found is not valid. */
const NULLABLE: ReadonlySet<string> = new Set([
  'title',
  'doc_number',
  'index_number',
  'issuer',
  'place',
  'place_code',
  'province',
  'city',
  'county',
  'parent_code',
  'written_date',
  'published_date',
  'period_start',
  'period_end',
  'encoding',
  'reason',
]);

function recount(extraction: Extraction, document: DocumentRecord): DocumentRecord {
  const { sections, targets, quantities, goals, clusters, responsibilities, deadlines, numbers } = extraction;
  return {
    ...document,
    sections: sections.length,
    targets: targets.length,
    quantities: quantities.length,
    goals: goals.length,
    clusters: clusters.length,
    responsibilities: responsibilities.length,
    deadlines: deadlines.length,
    numbers: numbers.length,
    unexplained: numbers.filter((number) => number.verdict === 'unexplained').length,
    characters: [...extraction.text].length,
  };
}

function mendDocument(document: DocumentRecord, faults: readonly Fault[]): DocumentRecord {
  const bad = new Set(
    faults.filter((one) => one.table === 'documents' && one.id === null && one.diagnostic.rule === 'invalid-field').map((one) => one.field),
  );
  const nulls = Object.fromEntries([...bad].filter((field) => NULLABLE.has(field)).map((field) => [field, null]));
  const text = (list: readonly string[]): string[] => list.filter((item) => typeof item === 'string' && item !== '');
  return { ...document, ...nulls, programmes: text(document.programmes), warnings: text(document.warnings) };
}

/** The nearest ancestor that is kept and of a higher level; null for none. */
function ancestor(section: SectionRecord, all: ReadonlyMap<string, SectionRecord>, kept: ReadonlySet<string>): string | null {
  const visited = new Set<string>();
  for (let id = section.parent_id; id !== null && !visited.has(id); ) {
    visited.add(id);
    const parent = all.get(id);
    if (!parent) return null;
    if (kept.has(id) && parent.level < section.level) return id;
    id = parent.parent_id;
  }
  return null;
}

/**
 * Takes out the records that break the data contract, so that one fault does not cost a reader the rest of the plan. References to
 * what was taken out become null (a section's children go to its nearest ancestor), counts are counted again.
 *
 * @returns the extraction unchanged when nothing is wrong; else a valid one of status `partial` whose reason names the records
 */
export function prune(extraction: Extraction): { extraction: Extraction; diagnostics: Diagnostic[] } {
  const faults = findings(extraction);
  if (faults.length === 0) return { extraction, diagnostics: [] };
  const diagnostics = faults.map((one) => one.diagnostic);
  const fatal = faults.filter((one) => one.diagnostic.severity === 'error' && one.index >= 0 && !MENDED.has(one.diagnostic.rule));
  const gone = new Set(fatal.map((one) => `${one.table} ${one.index}`));
  const keep = <R extends AnyRecord>(table: RecordTable, records: readonly R[]): R[] =>
    records.filter((_record, index) => !gone.has(`${table} ${index}`));

  const sectionsKept = keep('sections', extraction.sections);
  const all = new Map(extraction.sections.map((section) => [section.section_id, section]));
  const ids = new Set(sectionsKept.map((section) => section.section_id));
  const home = (id: string | null): string | null => {
    if (id === null || ids.has(id)) return id;
    const lost = all.get(id);
    return lost ? ancestor(lost, all, ids) : null;
  };
  const placed = <R extends { section_id: string | null }>(records: readonly R[]): R[] =>
    records.map((record) => ({ ...record, section_id: home(record.section_id) }));

  const pruned: Extraction = {
    ...extraction,
    sections: sectionsKept.map((section) => ({ ...section, parent_id: ancestor(section, all, ids) })),
    targets: placed(keep('targets', extraction.targets)),
    quantities: placed(keep('quantities', extraction.quantities)),
    goals: placed(keep('goals', extraction.goals)),
    clusters: keep('clusters', extraction.clusters),
    responsibilities: placed(keep('responsibilities', extraction.responsibilities)),
    deadlines: keep('deadlines', extraction.deadlines),
  };
  const known = new Set(RECORD_TABLES.flatMap((table) => (table === 'numbers' ? [] : pruned[table].map((record) => idOf(table, record)))));
  const numbers = keep('numbers', extraction.numbers).map((number) => ({
    ...number,
    record_ids: number.record_ids.filter((id) => known.has(id)),
  }));
  for (const number of numbers) known.add(number.number_id);

  const badSpans = new Set(
    faults
      .filter((one) => one.diagnostic.rule === 'invalid-span' && one.diagnostic.severity === 'warning')
      .map((one) => `${one.id} ${one.field}`),
  );
  const spans = Object.fromEntries(
    Object.entries(extraction.spans)
      .filter(([id]) => known.has(id))
      .map(([id, fields]) => [id, Object.fromEntries(Object.entries(fields).filter(([field]) => !badSpans.has(`${id} ${field}`)))]),
  );

  const complete: Extraction = { ...pruned, numbers, spans };
  const names = [...new Set(fatal.map((one) => one.id ?? one.table))];
  const spoiled = names.length > 0 || faults.some((one) => one.diagnostic.severity === 'error');
  const mended = recount(complete, mendDocument(extraction.document, faults));
  const document: DocumentRecord =
    !spoiled || mended.status === 'failed' || mended.status === 'refused'
      ? mended
      : { ...mended, status: 'partial', reason: `invalid-records: ${names.length > 0 ? names.slice(0, 20).join(', ') : 'document'}` };
  return { extraction: { ...complete, document }, diagnostics };
}
