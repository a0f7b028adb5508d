import type { AttributionMention, Field } from '../model/mention.js';
import { compileRules } from '../model/rule.js';
import { passagesOf, rangeOf, type Block, type Passage, type Plan, type PlanChild, type Row, type Section, type Table } from '../model/tree.js';
import { quoteRange, spanOf, viewOf, type View } from '../model/view.js';
import { COLUMN_RULES, FRAGMENTS, NUMBER_COLUMNS, ROLE_OF_WORD, TASK_COLUMNS, type Role } from '../rules/responsibilities.js';
import { leadStatement, readUnits, type Cut, type LeadStatement, type ListContext, type ListedUnit } from './unit-list.js';
import { attributionsIn, withLead } from './units.js';

const columns = compileRules(COLUMN_RULES, FRAGMENTS);
const DIGIT = /\d/u;

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
  const passages = passagesOf(plan).filter((passage) => passage.part === 'body' || passage.part === 'annex');
  const views = passages.map((passage) => viewOf(source, passage.ranges));
  const found = passages.map((passage, at) => {
    const view = views[at];
    return passage.kind === 'cell' || passage.kind === 'title' || !view ? [] : attributionsIn({ source, view, cell: false, cut });
  });
  let lead = statementApart(views, found.map((here) => here.length > 0));
  passages.forEach((passage, index) => {
    const view = views[index];
    const here = found[index];
    if (!view || !here) return;
    const task = here.length > 0 ? taskOf(source, passage, view, found, passages, index) : null;
    for (const attribution of here) {
      if (attribution.lead?.same) lead = attribution.lead;
      const quote = quoteRange(view, attribution.start, attribution.end);
      for (const unit of withLead(attribution.units, attribution.lead ?? lead))
        mentions.push({ kind: 'attribution', rule: attribution.rule, unit: fieldOf(view, unit), role: unit.role, sectionId: passage.section?.data.id ?? null, task, quote, warnings: [] });
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

function fieldOf(view: View, at: { readonly start: number; readonly end: number }): Field {
  return { text: view.raw.slice(at.start, at.end), span: spanOf(view, at.start, at.end) };
}

// A statement that stands in no attribution (a note, the preamble, a table's caption) holds for the whole document.
function statementApart(views: readonly View[], attributed: readonly boolean[]): LeadStatement | null {
  for (const [at, view] of views.entries()) {
    const said = attributed[at] ? null : leadStatement(view.text);
    if (said) return said;
  }
  return null;
}

/** Number without its closing mark: 三、 → 三, 2. → 2; brackets stay: (2). */
function bareNumber(number: string): string {
  return number.replace(/\s+/gu, '').replace(/[、.．，,:：。]{1,4}$/u, '');
}

const ITEM = /^(?:——|[-—•·●▪◆■]|[一二三四五六七八九十]是|其[一二三四五六]|首先|其次)/u;

/** numbers of items inside a paragraph */
const SMALL = /^(?:[(（]?\d{1,2}[)）]|[①-⑳])$/u;

function numbered(section: Section): boolean {
  const { number } = section.data;
  return number !== null && number.trim() !== '' && !ITEM.test(number.trim());
}

/** The task of an attribution: the innermost numbered section that it closes. */
function taskOf(source: string, passage: Passage, view: View, found: readonly (readonly unknown[])[], passages: readonly Passage[], index: number): string | null {
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

function closesList(source: string, inner: Section, outer: Section, found: readonly (readonly unknown[])[], passages: readonly Passage[], index: number): boolean {
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
  const title = section.data.title.replace(/\s+/gu, '').replace(/[(（\[][^()（）\[\]]{0,12}(?:责任|牵头|配合|负责|主办)(?:单位|部门)[:：][^]*/u, '');
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

interface RoleColumn { readonly name: string; readonly role: Role; readonly official: boolean }

function roleOfColumn(name: string): RoleColumn | null {
  const header = viewOf(name, [[0, name.length]]).text;
  for (const rule of columns) {
    rule.regexp.lastIndex = 0;
    const match = rule.regexp.exec(header);
    const word = match?.groups?.['word'];
    const what = match?.groups?.['what'];
    if (!match || (word === undefined && what === undefined)) continue;
    const official = what !== undefined && /领导|人$/u.test(what);
    if (!official && word === undefined) continue;
    if (what === undefined && word !== undefined && !/^(?:牵头|配合|主办|协办|承办|参与|责任)$/u.test(word)) continue;
    const role = official ? 'leader' : ROLE_OF_WORD[word ?? ''];
    if (role) return { name, role: role === 'guide' ? 'responsible' : role, official };
  }
  return null;
}

interface TableContext { readonly source: string; readonly table: Table; readonly section: Section | null; readonly lead: LeadStatement | null; readonly cut: Cut | undefined }

interface CellUnits { readonly view: View; readonly units: readonly ListedUnit[] }

/** The units of a table's role columns; a blank cell of a merged column takes those of the cell above. */
function fromTable({ source, table, section, lead, cut }: TableContext): AttributionMention[] {
  const roles = table.data.columns.map(roleOfColumn).filter((role): role is RoleColumn => role !== null);
  if (roles.length === 0) return [];
  const taskColumn = TASK_COLUMNS.find((name) => table.data.columns.includes(name))
    ?? table.data.columns.find((name) => /任务|事项|举措|措施|项目|工作/u.test(name) && roleOfColumn(name) === null);
  const numberColumn = table.data.columns.find((name) => NUMBER_COLUMNS.includes(name));
  const above = new Map<string, CellUnits>();
  const mentions: AttributionMention[] = [];
  let taskAbove = '';
  for (const row of table.children) {
    if (row.type !== 'row') continue;
    const texts = new Map(cellsOf(row).map((cell) => [cell.data?.column ?? '', viewOfCell(source, cell)]));
    const number = numberColumn === undefined ? '' : bareNumber(texts.get(numberColumn)?.raw ?? '');
    const name = taskColumn === undefined ? '' : texts.get(taskColumn)?.raw ?? '';
    if (name !== '') taskAbove = name;
    const own = roles.filter((role) => (texts.get(role.name)?.text ?? '') !== '');
    // a row of one cell is a heading inside the table
    if (own.length === 0 && number === '' && name === '') continue;
    if ([...texts.values()].filter((view) => view.text !== '').length <= 1 && own.length === 0) {
      above.clear();
      continue;
    }
    const task = `${number} ${taskAbove}`.trim();
    for (const role of roles) {
      const view = texts.get(role.name);
      if (view && view.text !== '') above.set(role.name, { view, units: inCell({ source, view, cell: true, cut }, role, lead) });
      // a blank 配合单位 beside a filled 牵头单位 means nobody; beside blank ones it is merged with them
      else if (role.role === 'cooperating' && own.some((other) => !other.official)) continue;
      const cell = above.get(role.name);
      if (!cell) continue;
      const merged = view === undefined || view.text === '';
      for (const unit of cell.units)
        mentions.push({
          kind: 'attribution', rule: 'attribution-column', unit: fieldOf(cell.view, unit), role: unit.role, sectionId: section?.data.id ?? null,
          task: task === '' ? null : task, quote: quoteRange(cell.view, 0, cell.view.text.length), warnings: merged ? ['merged-cell'] : [],
        });
    }
  }
  return mentions;
}

function cellsOf(row: Row): Block[] {
  return row.children.filter((child): child is Block => child.type === 'cell');
}

function viewOfCell(source: string, cell: Block): View {
  return viewOf(source, cell.children.filter((leaf) => leaf.type === 'text').map(rangeOf));
}

function inCell(context: ListContext, role: RoleColumn, lead: LeadStatement | null): ListedUnit[] {
  const { text } = context.view;
  if (/^[-—/\\无]+$/u.test(text)) return [];
  if (role.official) return officials(context);
  const list = readUnits(context, 0, text.length, role.role);
  return withLead(list.units, leadStatement(text) ?? lead);
}

// Names of officials: one a line or separated; 张 三 is one name.
function officials({ source, view }: ListContext): ListedUnit[] {
  const found: ListedUnit[] = [];
  let start = 0;
  for (let at = 0; at <= view.text.length; at++) {
    const char = view.text.charAt(at);
    const broken = at > start + 1 && at < view.text.length && source.slice((view.map[at - 1] ?? 0) + 1, view.map[at] ?? 0).includes('\n');
    if (at < view.text.length && !broken && !/[、,;。/]/u.test(char)) continue;
    if (at > start) found.push({ start, end: at, role: 'leader', starred: '', said: true, commas: 0, semicolons: 0 });
    start = broken ? at : at + 1;
  }
  return found;
}
