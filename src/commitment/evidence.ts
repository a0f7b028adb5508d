import type { Extraction } from '../model/extraction.js';
import type { Evidence } from '../render/report.js';

/** What a record says of its place, whatever its table. */
export interface Placed {
  readonly char_start: number;
  readonly char_end: number;
  readonly sentence?: string;
  readonly section?: readonly string[];
  readonly section_id?: string | null;
}

const AROUND = 60;
const ends = /[。；;！？!?\n\r]/u;

/** The sentence around a place, for records that do not hold theirs; cut where it is very long. */
function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < AROUND && !ends.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < AROUND && !ends.test(text.charAt(to - 1))) to++;
  return text.slice(from, to).trim();
}

const pairsOf = new WeakMap<Extraction, readonly number[]>();

/** Code points up to a place. */
function points(plan: Extraction, place: number): number {
  const pairs = pairsOf.get(plan) ?? [...plan.text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match) => match.index);
  pairsOf.set(plan, pairs);
  // each pair before the place is one character in two units; plans have a handful at most
  let before = 0;
  while (before < pairs.length && (pairs[before] ?? 0) < place) before++;
  return place - before;
}

/** The titles of a section and those above it. */
export function sectionPath(plan: Extraction, id: string | null): string[] {
  const byId = new Map(plan.sections.map((section) => [section.section_id, section]));
  const path: string[] = [];
  for (let at = id === null ? undefined : byId.get(id); at && path.length < 20; at = at.parent_id === null ? undefined : byId.get(at.parent_id)) path.unshift(at.title);
  return path;
}

/**
 * Where a record stands, for a reader to open.
 *
 * @param id the record's id; null for a stretch of text that is no record
 * @param name the plan's short name
 */
export function evidenceOf(plan: Extraction, name: string, id: string | null, record: Placed): Evidence {
  const { char_start: from, char_end: to } = record;
  return {
    doc_id: plan.document.doc_id, plan: name, record_id: id, section: record.section ?? sectionPath(plan, record.section_id ?? null),
    sentence: record.sentence ?? sentenceAround(plan.text, from, to), quote: plan.text.slice(from, to), start: points(plan, from), end: points(plan, to),
  };
}
