import type { Extraction } from '../model/extraction.js';
import type { SectionRecord } from '../model/record.js';

const known = new WeakMap<Extraction, ReadonlyMap<string, SectionRecord>>();

/** The sections of a plan by their ids. */
export function sectionsOf(plan: Extraction): ReadonlyMap<string, SectionRecord> {
  const found = known.get(plan) ?? new Map(plan.sections.map((section) => [section.section_id, section]));
  known.set(plan, found);
  return found;
}

/** A section and those above it, from the innermost outwards. */
export function pathOf(plan: Extraction, id: string | null): SectionRecord[] {
  const path: SectionRecord[] = [];
  const byId = sectionsOf(plan);
  for (let at = id === null ? undefined : byId.get(id); at !== undefined && path.length < 30; at = at.parent_id === null ? undefined : byId.get(at.parent_id)) path.push(at);
  return path;
}
