import { sectionPath } from '../commitment/outline.js';
import type { DocumentRecord, SectionRecord } from '../model/record.js';
import { hull, type Range, type Span } from '../model/span.js';
import { ID_COLUMN } from '../model/tables.js';
import { splitSentences } from '../segment/sentences.js';
import { KEY_FIELD, type FieldValues, type ReviewedTable } from './correction.js';

/** What a record that a reviewer adds is made from. */
export interface AddedParts {
  readonly table: ReviewedTable;
  readonly id: string;
  readonly values: FieldValues;
  /** UTF-16 */
  readonly quote: Range;
  readonly text: string;
  readonly document: DocumentRecord;
  /** in the order of the text */
  readonly sections: readonly SectionRecord[];
}

/** The sentence that a quote stands in, within its line. */
function sentenceAround(text: string, [start, end]: Range): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const line = text.slice(lineStart, next < 0 ? text.length : next);
  const touched = splitSentences(line).filter((one) => lineStart + one.start < end && lineStart + one.end > start);
  if (touched.length === 0) return text.slice(start, end);
  const [from, to] = hull(touched.map((one): Range => [one.start, one.end]) satisfies Span);
  return line.slice(from, to).trim();
}

const EMPTY_QUANTITY = {
  indicator: null,
  indicator_id: null,
  indicator_scope: null,
  action: null,
  measure: 'level',
  frequency: null,
  comparator: 'eq',
  value: null,
  value_max: null,
  unit: null,
  value_std: null,
  value_max_std: null,
  unit_std: null,
  indicator_value: null,
  indicator_value_max: null,
  indicator_unit: null,
  baseline: null,
  baseline_value: null,
  baseline_unit: null,
  reference_start: null,
  reference_end: null,
  deadline_text: null,
  deadline: null,
  deadline_source: null,
  modality: null,
  verb: null,
  strength: null,
  headline: null,
  binding: null,
  cluster: null,
  leads: [],
};
const EMPTY_GOAL = {
  indicator_id: null,
  indicator_scope: null,
  reference: null,
  deadline_text: null,
  deadline: null,
  deadline_source: null,
  modality: null,
  headline: null,
  leads: [],
};
const EMPTY_CLUSTER = {
  tier: null,
  programme: null,
  target_value: null,
  target_unit: null,
  deadline: null,
  segments: [],
  sector_id: null,
};

/** How a record came to be that no rule has found. */
export const BY_HAND = 'by-hand';

/**
 * A record that a reviewer has added, with all columns of its table; whether it keeps the data contract is looked at with the others. What
 * she has not stated is empty.
 */
export function addedRecord(parts: AddedParts): Record<string, unknown> {
  const { table, id, values, quote, text, document, sections } = parts;
  const [start, end] = quote;
  const home = sections.findLast((section) => section.char_start <= start)?.section_id ?? null;
  const head = { doc_id: document.doc_id, [ID_COLUMN[table]]: id };
  const own = { quote: text.slice(start, end), review: 'added', char_start: start, char_end: end, origin: null };
  const section = { section_id: home };
  const placed = { place: document.place, place_code: document.place_code, ...section, section: sectionPath({ sections }, home) };
  const judged = {
    sentence: sentenceAround(text, quote),
    rule: BY_HAND,
    certainty: 'high',
    doubts: [],
    warnings: [],
  };
  const key = text.slice(start, end);
  switch (table) {
    case 'targets':
    case 'quantities':
      return {
        ...head,
        ...placed,
        kind: table === 'targets' ? 'target' : 'fact',
        ...EMPTY_QUANTITY,
        value_text: key,
        ...values,
        group_id: id,
        ...judged,
        ...own,
      };
    case 'goals':
      return { ...head, ...placed, ...EMPTY_GOAL, [KEY_FIELD.goals]: key, ...values, ...judged, ...own };
    case 'clusters': {
      const segments = values['segments'];
      const ids = Array.isArray(segments) ? segments.map(() => '-') : [];
      return { ...head, name: key, ...EMPTY_CLUSTER, ...values, segment_sector_ids: ids, gbt4754: [], ...own };
    }
    case 'responsibilities':
      return { ...head, ...section, task: null, unit: key, unit_name: null, unit_function: null, role: 'responsible', ...values, ...own };
    case 'deadlines':
      return { ...head, text: key, type: 'by', start: null, end: null, ...values, ...own };
  }
}
