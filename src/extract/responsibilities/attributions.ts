import type { AttributionMention } from '../../model/mention.js';
import { passagesOf, rangeOf, type Passage, type Plan, type PlanChild, type Section, type Table } from '../../model/tree.js';
import { quoteRange, viewOf, type View } from '../../model/view.js';
import { bareNumber, fieldOf, fromTable } from './columns.js';
import { leadStatement, type LeadStatement } from './labels.js';
import type { Cut } from './agency-list.js';
import { attributionsIn, goesOnWith, withLead } from './agencies.js';

const DIGIT = /\d/u;
/** lines of one attribution, at most */
const LONGEST_LIST = 20;

/**
 * Finds every responsible unit of a plan (codebook §4): in brackets, behind labels, by closing verbs, and in the columns
 * of tables. One mention for each unit in each attribution, in document order.
 *
 * @param source the source text that the tree covers
 * @param plan   its tree
 * @param cut    cuts words (segment/words); only asked where two names stand in one without a separator. Without it such names stay one.
 * @returns mentions with the unit as in the text, its role, the task and the whole attribution as the quote. Never throws.
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
      for (const unit of withLead(attribution.units, attribution.lead ?? lead))
        mentions.push({
          kind: 'attribution',
          rule: attribution.rule,
          unit: fieldOf(view, unit),
          role: unit.role,
          sectionId: passage.section?.data.id ?? null,
          number: null,
          task,
          quote,
          warnings: [],
        });
    }
  });
  for (const { table, section } of tablesOf(plan.children, null)) {
    // in document order: where the table stands, whatever cell above a merged one is quoted
    const rows = fromTable({ source, table, section, lead, cut });
    const [start] = rangeOf(table);
    const at = mentions.findIndex((mention) => mention.quote[0] > start);
    mentions.splice(at < 0 ? mentions.length : at, 0, ...rows);
  }
  return mentions;
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

const ITEM = /^(?:——|[-—•·●▪◆■]|[一二三四五六七八九十]是|其[一二三四五六]|首先|其次)/u;

/** numbers of items inside a paragraph */
const SMALL = /^(?:[(（]?\d{1,2}[)）]|[①-⑳])$/u;

function numbered(section: Section): boolean {
  const { number } = section.data;
  return number !== null && number.trim() !== '' && !ITEM.test(number.trim());
}

/** The task of an attribution: the innermost numbered section that it closes. */
function taskOf(
  source: string,
  passage: Passage,
  view: View,
  found: readonly (readonly unknown[])[],
  passages: readonly Passage[],
  index: number,
): string | null {
  const path = passage.path.filter(numbered);
  let at = path.length - 1;
  // An attribution behind the last of several short items in one line closes the whole list: (1)…；(2)…。（责任单位：…）
  const inner = path[at];
  const outer = path[at - 1];
  if (inner && outer && closesList(source, inner, outer, found, passages, index)) at--;
  const section = path[at];
  if (!section) return null;
  return `${bareNumber(section.data.number ?? '')} ${titleOf(section, passage, view)}`.trim();
}

function closesList(
  source: string,
  inner: Section,
  outer: Section,
  found: readonly (readonly unknown[])[],
  passages: readonly Passage[],
  index: number,
): boolean {
  const siblings = outer.children.filter((child): child is Section => child.type === 'section');
  const last = siblings.indexOf(inner);
  if (last < 1 || last !== siblings.length - 1) return false;
  const first = siblings[0];
  if (!first || !siblings.every((one) => SMALL.test((one.data.number ?? '').trim()))) return false;
  const before = source.slice(rangeOf(first)[0], rangeOf(inner)[0]);
  if (before.length > 600 || before.includes('\n')) return false;
  const [from] = rangeOf(first);
  for (let at = index - 1; at >= 0; at--) {
    const passage = passages[at];
    const start = passage?.ranges[0]?.[0];
    if (start === undefined || start < from) break;
    if ((found[at] ?? []).length > 0) return false;
  }
  return true;
}

// A numbered paragraph without a heading of its own (its first sentence is all there is): the task is its first clause.
function titleOf(section: Section, passage: Passage, view: View): string {
  const title = section.data.title
    .replace(/\s+/gu, '')
    .replace(/[(（\[][^()（）\[\]]{0,12}(?:责任|牵头|配合|负责|主办)(?:单位|部门)[:：][^]*/u, '');
  const clause = /^[^，,；;。]{4,}(?=[，,；;。])/u.exec(title)?.[0];
  if (clause === undefined || passage.section !== section) return title;
  const heading = passage.ranges.slice(0, passage.headingRanges).reduce((sum, [start, end]) => sum + end - start, 0);
  const body = view.text.slice(Math.min(heading, view.text.length)).replace(/^[。.;；]?[(\[][^()[\]]*[)\]][。.]?$/u, '');
  return body.length <= 1 && (title.length > 24 || DIGIT.test(title)) ? clause : title;
}

function tablesOf(children: readonly PlanChild[], section: Section | null): { table: Table; section: Section | null }[] {
  return children.flatMap((child) => {
    if (child.type === 'table') return [{ table: child, section }];
    return child.type === 'section' ? tablesOf(child.children, child) : [];
  });
}
