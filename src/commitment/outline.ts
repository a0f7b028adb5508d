import type { Extraction } from '../model/extraction.js';
import type { SectionRecord } from '../model/record.js';

const known = new WeakMap<Extraction, ReadonlyMap<string, SectionRecord>>();

/** The sections of a plan by their ids. */
function sectionsOf(plan: Extraction): ReadonlyMap<string, SectionRecord> {
  const found = known.get(plan) ?? new Map(plan.sections.map((section) => [section.section_id, section]));
  known.set(plan, found);
  return found;
}

/** A section and those above it, from the innermost outwards. */
export function pathOf(plan: Extraction, id: string | null): SectionRecord[] {
  const path: SectionRecord[] = [];
  const byId = sectionsOf(plan);
  for (
    let at = id === null ? undefined : byId.get(id);
    at !== undefined && path.length < 30;
    at = at.parent_id === null ? undefined : byId.get(at.parent_id)
  )
    path.push(at);
  return path;
}

/** The titles of a section and those above it, the outermost first. Example: 三、主要任务 › (一)培育企业 */
export const sectionPath = (plan: Extraction, id: string | null): string[] =>
  pathOf(plan, id)
    .reverse()
    .map((section) => section.title);
