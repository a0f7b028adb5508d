import type { AttributionMention } from '../../model/mention.js';
import { passagesOf, rangeOf, type Passage, type Plan, type PlanChild, type Section, type Table } from '../../model/tree.js';
import { quoteRange, viewOf, type View } from '../../model/view.js';
import type { Cut } from './agency-list.js';
import { fieldOf, fromTable } from './columns.js';
import { leadStatement, withLead, type LeadStatement } from './lead.js';
import { attributionsIn, goesOnWith } from './passage-attributions.js';
import { taskOf } from './task.js';

/** lines of one attribution, at most */
const LONGEST_LIST = 20;

/**
 * Finds every responsible body of a plan (codebook §4): in brackets, behind labels, by closing verbs, and in the columns
 * of tables. One mention for each body in each attribution, in document order.
 *
 * @param source the source text that the tree covers
 * @param plan   its tree
 * @param cut    cuts words (segment/words); only asked where two names stand in one without a separator. Without it such names stay one.
 * @returns mentions with the name as in the text, its role, the task and the whole attribution as the quote. Never throws.
 * @example 「3.改造园区。…（责任单位：县经信局，配合单位：各镇乡街道）」 → 县经信局 responsible, 各镇乡街道 cooperating, task 「3 改造园区」
 */
export function findAttributions(source: string, plan: Plan, cut?: Cut): AttributionMention[] {
  const mentions: AttributionMention[] = [];
  const all = passagesOf(plan);
  const joined = joinedViews(source, all, cut);
  const own = all.map((_, at) => at).filter((at) => all[at]?.part === 'body' || all[at]?.part === 'annex');
  const passages = own.flatMap((at) => all[at] ?? []);
  const views = own.flatMap((at) => joined[at] ?? []);
  const found = passages.map((passage, at) => {
    const view = views[at];
    return passage.kind === 'cell' || passage.kind === 'title' || !view ? [] : attributionsIn({ source, view, cell: false, cut });
  });
  let lead = statementApart(
    views,
    found.map((here) => here.length > 0),
  );
  passages.forEach((passage, index) => {
    const view = views[index];
    const here = found[index];
    if (!view || !here) return;
    const task = here.length > 0 ? taskOf(source, passage, view, found, passages, index) : null;
    for (const attribution of here) {
      if (attribution.lead?.same) lead = attribution.lead;
      const quote = quoteRange(view, attribution.start, attribution.end);
      for (const agency of withLead(attribution.agencies, attribution.lead ?? lead))
        mentions.push({
          kind: 'attribution',
          rule: attribution.rule,
          agency: fieldOf(view, agency),
          role: agency.role,
          sectionId: passage.section?.data.id ?? null,
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
    ordered.push(...fromTable({ source, table, section, lead, cut }));
  }
  return [...ordered, ...mentions.slice(next)];
}

// Lines that break off behind a label (配合单位：) or inside its list take the next line in; what is taken in is left empty.
function joinedViews(source: string, passages: readonly Passage[], cut: Cut | undefined): View[] {
  const views = passages.map((passage) => viewOf(source, passage.ranges));
  for (let at = 0; at + 1 < passages.length; at++) {
    const passage = passages[at];
    if (!passage || passage.kind !== 'paragraph') continue;
    let ranges = passage.ranges;
    let reach = at;
    while (reach - at < LONGEST_LIST) {
      const next = passages[reach + 1];
      const view = views[at];
      const following = views[reach + 1];
      if (!next || !view || !following || next.kind !== 'paragraph' || next.headingRanges > 0) break;
      // the plan's last line may look like a signature
      if (next.section !== passage.section && next.part !== 'back') break;
      if (!goesOnWith({ source, view, cell: false, cut }, { source, view: following, cell: false, cut })) break;
      ranges = [...ranges, ...next.ranges];
      views[at] = viewOf(source, ranges);
      reach++;
      views[reach] = viewOf(source, []);
    }
    at = reach;
  }
  return views;
}

// A statement that stands in no attribution (a note, the preamble, a table's caption) holds for the whole document.
function statementApart(views: readonly View[], attributed: readonly boolean[]): LeadStatement | null {
  for (const [at, view] of views.entries()) {
    const said = attributed[at] ? null : leadStatement(view.text);
    if (said) return said;
  }
  return null;
}

function tablesOf(children: readonly PlanChild[], section: Section | null): { table: Table; section: Section | null }[] {
  return children.flatMap((child) => {
    if (child.type === 'table') return [{ table: child, section }];
    return child.type === 'section' ? tablesOf(child.children, child) : [];
  });
}
