import { copied } from '../model/copied.js';
import { codePointOffsets } from '../model/code-points.js';
import type { Extraction } from '../model/extraction.js';
import type { Review } from '../model/record.js';
import type { Evidence } from '../render/report.js';
import { sectionPath } from './outline.js';

/** What a record says of its place, whatever its table. */
export interface Placed {
  readonly char_start: number;
  readonly char_end: number;
  readonly sentence?: string;
  readonly section?: readonly string[];
  readonly section_id?: string | null;
  readonly review?: Review | null;
}

const AROUND = 60;
const ends = /[。；;！？!?\n\r]/u;

/** The sentence around a place, for records that do not hold theirs; cut where it is very long. */
function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < AROUND && !ends.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < AROUND && !ends.test(text.charAt(to - 1))) to++;
  return copied(text.slice(from, to).trim());
}

/** What of a plan tells where its words stand. */
export type Sourced = Pick<Extraction, 'document' | 'text' | 'sections'>;

const pointsOf = new WeakMap<Sourced, (offset: number) => number>();

/** Code points up to a place; the way to count them is worked out once for a plan. */
function points(plan: Sourced, place: number): number {
  const known = pointsOf.get(plan) ?? codePointOffsets(plan.text);
  pointsOf.set(plan, known);
  return known(place);
}

/**
 * Where a record stands, for a reader to open.
 *
 * @param id the record's id; null for a stretch of text that is no record
 * @param name the plan's short name
 */
export function evidenceOf(plan: Sourced, name: string, id: string | null, record: Placed): Evidence {
  const { char_start: from, char_end: to } = record;
  return {
    doc_id: plan.document.doc_id,
    plan: name,
    record_id: id,
    section: record.section ?? sectionPath(plan, record.section_id ?? null),
    sentence: record.sentence ?? sentenceAround(plan.text, from, to),
    quote: copied(plan.text.slice(from, to)),
    start: points(plan, from),
    end: points(plan, to),
    ...(record.review == null ? {} : { review: record.review }),
  };
}
