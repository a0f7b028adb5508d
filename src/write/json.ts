import type { Extraction } from '../model/extraction.js';
import type { SectionRecord } from '../model/record.js';
import { ID_COLUMN, type RecordTable } from '../model/tables.js';
import { clean } from './decimal.js';

type Row = Readonly<Record<string, unknown>>;
type Branch = Record<string, unknown>;

/** Tables whose records stand under a section, in the order of the file. */
const UNDER_SECTIONS = ['targets', 'quantities', 'goals', 'clusters', 'responsibilities', 'deadlines', 'numbers'] as const;

/**
 * JSON text with two-space indent, numbers without binary noise, a final line end; ranges ([12, 20]) stand in one line. A string
 * cannot be hit by that: a line break inside one is written \\n.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'number' ? clean(inner) : inner), 2);
  return `${text.replace(/\[\n +(\d+),\n +(\d+)\n +\]/gu, '[$1, $2]')}\n`;
}

/** Which section a place stands in: the last one that begins at or before it. Sections in document order. */
function sectionFinder(sections: readonly SectionRecord[]): (place: number) => string | null {
  const ordered = [...sections].sort((a, b) => a.char_start - b.char_start || a.level - b.level);
  return (place) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const section = ordered[middle];
      if (section && section.char_start <= place) low = middle + 1;
      else high = middle;
    }
    return ordered[low - 1]?.section_id ?? null;
  };
}

/**
 * The nested form of one document: the document's fields, then `sections` in their tree, each with the records that stand in it
 * (targets, quantities, goals, clusters, responsibilities, deadlines, numbers); records outside all sections stand beside `sections`.
 * Each record holds, besides its columns, `spans`: for each field that stands in the text its ranges.
 *
 * @param extraction offsets as the file shall hold them (code points: see inCodePoints())
 */
export function nestedDocument(extraction: Extraction): Branch {
  const withSpans = (table: RecordTable, record: Row): Row => {
    const spans = extraction.spans[String(record[ID_COLUMN[table]])];
    return spans && Object.keys(spans).length > 0 ? { ...record, spans } : record;
  };
  const homeOf = sectionFinder(extraction.sections);
  const known = new Set(extraction.sections.map((section) => section.section_id));
  const held = new Map<string | null, Branch>();
  const hold = (home: string | null, table: RecordTable, row: Row): void => {
    const branch = held.get(home) ?? {};
    held.set(home, branch);
    const list = (branch[table] ??= []) as Row[];
    list.push(row);
  };
  for (const table of UNDER_SECTIONS) {
    for (const record of extraction[table]) {
      const stated = 'section_id' in record ? record.section_id : homeOf(record.char_start);
      hold(stated !== null && known.has(stated) ? stated : null, table, withSpans(table, record));
    }
  }
  const children = new Map<string | null, SectionRecord[]>();
  for (const section of extraction.sections) {
    const parent = section.parent_id !== null && known.has(section.parent_id) ? section.parent_id : null;
    const siblings = children.get(parent) ?? [];
    children.set(parent, siblings);
    siblings.push(section);
  }
  const grow = (parent: string | null): Branch[] =>
    (children.get(parent) ?? []).map((section) => {
      const below = grow(section.section_id);
      return { ...withSpans('sections', section), ...held.get(section.section_id), ...(below.length > 0 ? { sections: below } : {}) };
    });
  return { document: extraction.document, ...held.get(null), sections: grow(null) };
}
