import type { Extraction } from '../model/extraction.js';
import { keptWith } from '../model/memo.js';
import type { SectionRecord } from '../model/record.js';

/** Sections by their ids; they are kept as long as the list is, which a plan of a dataset holds for a while only. */
const byIds = keptWith(
  (sections: readonly SectionRecord[]): ReadonlyMap<string, SectionRecord> =>
    new Map(sections.map((section) => [section.section_id, section])),
);

/** A section and those above it, from the innermost outwards. */
export function pathOf(plan: Pick<Extraction, 'sections'>, id: string | null): SectionRecord[] {
  const path: SectionRecord[] = [];
  const byId = byIds(plan.sections);
  for (
    let at = id === null ? undefined : byId.get(id);
    at !== undefined && path.length < 30;
    at = at.parent_id === null ? undefined : byId.get(at.parent_id)
  )
    path.push(at);
  return path;
}

/** The titles of a section and those above it, the outermost first. Example: 三、主要任务 › (一)培育企业 */
export const sectionPath = (plan: Pick<Extraction, 'sections'>, id: string | null): string[] =>
  pathOf(plan, id)
    .reverse()
    .map((section) => section.title);
