import { append } from '../../model/append.js';
import type { AttributionMention } from '../../model/mention.js';
import { rangeOf, type PlanChild, type Section, type Table } from '../../model/tree.js';
import { quoteRange, viewOf, type View } from '../../model/view.js';
import { isPlanText, type PlanReading, type Reading } from '../reading.js';
import type { AgencyWords } from './listed-agency.js';
import { agencyField, fromTable } from './columns.js';
import { leadStatement, withLead, type LeadStatement } from './lead.js';
import { attributionsIn, goesOnWith } from './passage-attributions.js';
import { taskOf } from './task.js';

/** lines of one attribution, at most */
const LONGEST_LIST = 20;

/**
 * Finds every responsible body of a plan (codebook §4): in brackets, behind labels, by closing verbs, and in the columns
 * of tables. One mention for each body in each attribution, in document order.
 *
 * @param document the plan as it is read
 * @param words    the cutter of words and the labels that a user adds
 * @returns mentions with the name as in the text, its role, the task and the whole attribution as the quote. Never throws.
 * @example 「3.改造园区。…（责任单位：县经信局，配合单位：各镇乡街道）」 → 县经信局 responsible, 各镇乡街道 cooperating, task 「3 改造园区」
 */
export function findAttributions({ source, plan, passages }: PlanReading, words: AgencyWords = {}): AttributionMention[] {
  const mentions: AttributionMention[] = [];
  const joined = joinedViews(source, passages, words);
  const read = passages.flatMap(({ passage }, at) => {
    const view = joined[at];
    if (!view || (passage.part !== 'body' && passage.part !== 'annex')) return [];
    const found = passage.kind !== 'cell' && isPlanText(passage) ? attributionsIn({ source, view, cell: false, ...words }) : [];
    return [{ passage, view, found }];
  });
  // A statement that stands in no attribution (a note, the preamble, a table's caption) holds for the whole document.
  let lead: LeadStatement | null = null;
  for (let at = 0; at < read.length && !lead; at++) {
    const one = read[at];
    if (one?.found.length === 0) lead = leadStatement(one.view.text);
  }
  read.forEach(({ passage, view, found }, index) => {
    const task = found.length > 0 ? taskOf(source, read, index) : null;
    for (const attribution of found) {
      if (attribution.lead?.same) lead = attribution.lead;
      const quote = quoteRange(view, attribution.start, attribution.end);
      for (const agency of withLead(attribution.agencies, attribution.lead ?? lead))
        mentions.push({
          kind: 'attribution',
          rule: attribution.rule,
          agency: agencyField(view, agency),
          role: agency.role,
          sectionId: passage.section?.data.id ?? null,
          number: null,
          task,
          quote,
          warnings: [],
        });
    }
  });
  // in document order: where the table stands, whatever cell above a merged one is quoted
  const ordered: AttributionMention[] = [];
  let next = 0;
  for (const { table, section } of tablesOf(plan.children, null)) {
    const [start] = rangeOf(table);
    for (let one = mentions[next]; one && one.quote[0] <= start; one = mentions[++next]) ordered.push(one);
    append(ordered, fromTable({ source, table, section, lead, words }));
  }
  return [...ordered, ...mentions.slice(next)];
}

// Lines that break off behind a label (配合单位：) or inside its list take the next line in; what is taken in is left empty.
function joinedViews(source: string, passages: readonly Reading[], words: AgencyWords): View[] {
  const views = passages.map(({ view }) => view);
  for (let at = 0; at + 1 < passages.length; at++) {
    const passage = passages[at]?.passage;
    if (!passage || passage.kind !== 'paragraph') continue;
    let ranges = passage.ranges;
    let reach = at;
    while (reach - at < LONGEST_LIST) {
      const next = passages[reach + 1]?.passage;
      const view = views[at];
      const following = views[reach + 1];
      if (!next || !view || !following || next.kind !== 'paragraph' || next.headingRanges > 0) break;
      // the plan's last line may look like a signature
      if (next.section !== passage.section && next.part !== 'back') break;
      if (!goesOnWith({ source, view, cell: false, ...words }, { source, view: following, cell: false, ...words })) break;
      ranges = [...ranges, ...next.ranges];
      views[at] = viewOf(source, ranges);
      reach++;
      views[reach] = viewOf(source, []);
    }
    at = reach;
  }
  return views;
}

function tablesOf(children: readonly PlanChild[], section: Section | null): { table: Table; section: Section | null }[] {
  return children.flatMap((child) => {
    if (child.type === 'table') return [{ table: child, section }];
    return child.type === 'section' ? tablesOf(child.children, child) : [];
  });
}
