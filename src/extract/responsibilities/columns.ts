import type { AttributionMention, Field } from '../../model/mention.js';
import { compileRules } from '../../model/rule.js';
import type { Range } from '../../model/span.js';
import { rangeOf, type Block, type Row, type Section, type Table } from '../../model/tree.js';
import { foldText, offsetAt, quoteRange, spanOf, viewOf, type View } from '../../model/view.js';
import {
  COLUMN_RULES,
  ATTRIBUTION_FRAGMENTS,
  NUMBER_COLUMNS,
  ROLE_OF_WORD,
  TASK_COLUMNS,
  type Role,
} from '../../rules/responsibilities.js';
import { INDICATOR_COLUMN } from '../../rules/indicator-tables.js';
import { TABLE_WORD } from '../../rules/phrases/structure-tables.js';
import { AGENCY_NAME, ROLE_COLUMN } from '../../rules/phrases/agencies.js';
import { readAgencies } from './agency-list.js';
import { nameOf, type AgencyWords, type ListContext, type ListedAgency } from './listed-agency.js';
import { bodyStrength } from './body-names.js';
import { leadStatement, withLead, type LeadStatement } from './lead.js';
import { bareNumber } from './task.js';

const columns = compileRules(COLUMN_RULES, ATTRIBUTION_FRAGMENTS);
/** a bare name */
const PERSON = /^[\p{Script=Han}·]{2,4}$/u;

/** The words of a body in a view, with their place in the source. */
export function agencyField(view: View, at: Pick<ListedAgency, 'start' | 'end' | 'tail'>): Field {
  const span = spanOf(view, at.start, at.end);
  return { text: nameOf(view.raw, at), span: at.tail === null ? span : [...span, ...spanOf(view, ...at.tail)] };
}

interface RoleColumn {
  readonly name: string;
  readonly role: Role | 'guide';
  readonly official: boolean;
}

function roleOfColumn(name: string): RoleColumn | null {
  const header = foldText(name);
  for (const rule of columns) {
    rule.regexp.lastIndex = 0;
    const match = rule.regexp.exec(header);
    const word = match?.groups?.['word'];
    const what = match?.groups?.['what'];
    if (!match || (word === undefined && what === undefined)) continue;
    const official = what !== undefined && ROLE_COLUMN.officials.test(what);
    if (!official && word === undefined) continue;
    if (what === undefined && word !== undefined && !ROLE_COLUMN.bareRole.test(word)) continue;
    const role = official ? 'leader' : ROLE_OF_WORD[word ?? ''];
    if (role) return { name, role, official };
  }
  return null;
}

export interface TableContext {
  readonly source: string;
  readonly table: Table;
  readonly section: Section | null;
  readonly lead: LeadStatement | null;
  readonly words: AgencyWords;
}

interface CellAgencies {
  readonly view: View;
  readonly agencies: readonly ListedAgency[];
}

/**
 * The responsible bodies of a table's role columns (codebook §4); a blank cell of a merged column takes those of the cell above.
 *
 * @returns in the order of rows and columns; [] where no header names a role
 * @example 序号 1, 重点任务 编制规划, 牵头单位 县经信局 → 县经信局 lead, task 「1 编制规划」
 */
export function fromTable({ source, table, section, lead, words }: TableContext): AttributionMention[] {
  const named = table.data.columns.map(roleOfColumn).filter((role): role is RoleColumn => role !== null);
  if (named.length === 0) return [];
  // 指导 beside somebody who answers is a supporting role
  const answered = named.some(({ role }) => role === 'lead' || role === 'responsible');
  const roles = named.map((column) =>
    column.role === 'guide'
      ? { ...column, role: answered ? ('cooperating' as const) : ('responsible' as const) }
      : { ...column, role: column.role },
  );
  const columnNames = table.data.columns;
  const taskColumn =
    TASK_COLUMNS.find((name) => table.data.columns.includes(name)) ??
    table.data.columns.find((name) => ROLE_COLUMN.task.test(name) && roleOfColumn(name) === null) ??
    table.data.columns.findLast((name) => INDICATOR_COLUMN.test(foldText(name)));
  const numberColumn = table.data.columns.find((name) => NUMBER_COLUMNS.includes(name));
  const above = new Map<string, CellAgencies>();
  const mentions: AttributionMention[] = [];
  let taskAbove = '';
  for (const row of table.children) {
    if (row.type !== 'row') continue;
    const texts = realigned(source, row, columnNames, roles);
    const number = numberColumn === undefined ? '' : bareNumber(texts.get(numberColumn)?.raw ?? '');
    const name = taskColumn === undefined ? '' : (texts.get(taskColumn)?.raw ?? '');
    // a row of totals is nobody's task
    if ([number, name].some((text) => TABLE_WORD.total.test(text.replace(/\s/gu, '')))) continue;
    if (name !== '') taskAbove = name;
    const own = roles.filter((role) => (texts.get(role.name)?.text ?? '') !== '');
    // a row of one cell is a heading inside the table
    if (own.length === 0 && number === '' && name === '') continue;
    if ([...texts.values()].filter((view) => view.text !== '').length <= 1 && own.length === 0) {
      above.clear();
      continue;
    }
    const task = number === '' && taskAbove === '' ? null : { number, title: taskAbove };
    for (const role of roles) {
      const view = texts.get(role.name);
      if (view && view.text !== '') above.set(role.name, { view, agencies: inCell({ source, view, cell: true, ...words }, role, lead) });
      // a blank 配合单位 beside a filled 牵头单位 means nobody; beside blank ones it is merged with them
      else if (role.role === 'cooperating' && own.some((other) => !other.official)) continue;
      const cell = above.get(role.name);
      if (!cell) continue;
      const merged = view === undefined || view.text === '';
      for (const agency of cell.agencies)
        mentions.push({
          kind: 'attribution',
          rule: 'attribution-column',
          agency: agencyField(cell.view, agency),
          role: agency.role,
          sectionId: section?.data.id ?? null,
          number: /^\d+$/u.test(foldText(number)) ? Number(foldText(number)) : null,
          task,
          quote: quoteRange(cell.view, 0, cell.view.text.length),
          warnings: merged ? ['merged-cell'] : [],
        });
    }
  }
  return mentions;
}

/** Views of a row's cells by column. In a table with one cell a line, lines that fell into a neighbour's column are put right. */
function realigned(source: string, row: Row, names: readonly string[], roles: readonly RoleColumn[]): Map<string, View> {
  const cells = cellsOf(row);
  const texts = new Map(cells.map((cell) => [cell.data?.column ?? '', viewOfCell(source, cell)]));
  if (!oneCellALine(source, cells)) return texts;
  const lines = new Map(cells.map((cell) => [cell.data?.column ?? '', linesOf(source, cell)]));
  const official = new Map(roles.map((role) => [role.name, role.official]));
  const roleOf = new Map(roles.map((role) => [role.name, role.role]));
  for (let from = 0; from < names.length; from++) {
    if (!official.has(names[from] ?? '')) continue;
    let to = from;
    while (to < names.length && official.has(names[to] ?? '')) to++;
    const before = names[from - 1];
    const after = names[to];
    const run = names.slice(from, to);
    const kept = [...(before === undefined ? [] : (lines.get(before) ?? []))];
    const rest = [...(after === undefined ? [] : (lines.get(after) ?? []))];
    const own = run.flatMap((name) => lines.get(name) ?? []);
    // of several lines the bodies that co-operate are the more likely ones: one leads, and several help
    const helped = roleOf.get(run[run.length - 1] ?? '') === 'cooperating';
    const misplaced = run.some((name, at) =>
      (lines.get(name) ?? []).some((line, index) =>
        official.get(name) === true ? isBodies(source, line, 2) : helped && index > 0 && at < run.length - 1,
      ),
    );
    // bodies below a task's words belong to the next column
    const taken: Range[] = [];
    for (let last = kept[kept.length - 1]; kept.length > 1 && last && isDepartments(source, last); last = kept[kept.length - 1])
      taken.unshift(...kept.splice(-1));
    // and a name above the bodies that stand in the column of officials
    const person = kept[kept.length - 1];
    if (
      kept.length > 1 &&
      person &&
      official.get(run[0] ?? '') === true &&
      isBodies(source, taken[0] ?? own[0] ?? person, 2) &&
      PERSON.test(source.slice(...person).trim())
    )
      taken.unshift(...kept.splice(-1));
    const left = taken.length;
    taken.push(...own);
    const right = taken.length;
    for (let next = rest[0]; next && isDepartments(source, next); next = rest[0]) taken.push(...rest.splice(0, 1));
    if (misplaced || left > 0 || taken.length > right) {
      const shares = shared(
        source,
        taken,
        run.map((name) => official.get(name) === true),
      );
      if (shares) {
        run.forEach((name, at) => texts.set(name, viewOf(source, shares[at] ?? [])));
        if (before !== undefined && left > 0) texts.set(before, viewOf(source, kept));
        if (after !== undefined && taken.length > right) texts.set(after, viewOf(source, rest));
      }
    }
    from = to;
  }
  return texts;
}

/**
 * Lines dealt to columns of officials and of bodies: persons and bodies must alternate as the columns do. Each column
 * takes one line (with those that a 、 carries on) and the last of neighbouring ones of a kind takes what is left.
 */
function shared(source: string, lines: readonly Range[], official: readonly boolean[]): Range[][] | null {
  const entries: { ranges: Range[]; person: boolean }[] = [];
  for (const line of lines) {
    const last = entries[entries.length - 1];
    if (last && /[、，,]\s*$/u.test(source.slice(...(last.ranges[last.ranges.length - 1] ?? line)))) last.ranges.push(line);
    else {
      const body = isBodies(source, line, 1);
      if (!body && !ROLE_COLUMN.officialsWithOffice.test(source.slice(...line).trim())) return null;
      entries.push({ ranges: [line], person: !body });
    }
  }
  const result: Range[][] = [];
  let next = 0;
  for (let at = 0; at < official.length; ) {
    let end = at;
    while (end < official.length && official[end] === official[at]) end++;
    let last = next;
    while (last < entries.length && entries[last]?.person === official[at]) last++;
    if (last === next) return null;
    for (; at < end; at++) {
      const until = at === end - 1 ? last : Math.min(next + 1, last);
      result.push(entries.slice(next, until).flatMap((entry) => entry.ranges));
      next = until;
    }
  }
  return next === entries.length ? result : null;
}

function isDepartments(source: string, line: Range): boolean {
  return AGENCY_NAME.doesWork.test(source.slice(...line)) && isBodies(source, line, 2);
}

function isBodies(source: string, line: Range, strength: 1 | 2): boolean {
  const view = viewOf(source, [line]);
  const { agencies, rejected } = readAgencies({ source, view, cell: true }, 0, view.text.length, 'responsible');
  return rejected === 0 && agencies.length > 0 && agencies.every((agency) => bodyStrength(nameOf(view.text, agency)) >= strength);
}

function oneCellALine(source: string, cells: readonly Block[]): boolean {
  return cells.every((cell, at) => {
    const next = cells[at + 1];
    if (!next) return true;
    const between = source.slice(rangeOf(cell)[1], rangeOf(next)[0]);
    return between.includes('\n') && !/[\t|]/u.test(between);
  });
}

function linesOf(source: string, cell: Block): Range[] {
  const lines: [number, number][] = [];
  for (const leaf of cell.children) {
    if (leaf.type !== 'text') continue;
    const [start, end] = rangeOf(leaf);
    const last = lines[lines.length - 1];
    if (last && !source.slice(last[1], start).includes('\n')) last[1] = end;
    else lines.push([start, end]);
  }
  return lines;
}

function cellsOf(row: Row): Block[] {
  return row.children.filter((child): child is Block => child.type === 'cell');
}

function viewOfCell(source: string, cell: Block): View {
  return viewOf(source, cell.children.filter((leaf) => leaf.type === 'text').map(rangeOf));
}

function inCell(
  context: ListContext,
  role: { readonly role: Role; readonly official: boolean },
  lead: LeadStatement | null,
): readonly ListedAgency[] {
  const { text } = context.view;
  if (ROLE_COLUMN.nobody.test(text)) return [];
  if (role.official) return officials(context);
  const list = readAgencies(context, 0, text.length, role.role);
  return withLead(list.agencies, leadStatement(text) ?? lead);
}

// Names of officials: one a line or separated; 张 三 is one name.
function officials({ source, view }: ListContext): ListedAgency[] {
  const found: ListedAgency[] = [];
  let start = 0;
  for (let at = 0; at <= view.text.length; at++) {
    const char = view.text.charAt(at);
    const broken =
      at > start + 1 && at < view.text.length && source.slice((offsetAt(view, at - 1) ?? 0) + 1, offsetAt(view, at) ?? 0).includes('\n');
    if (at < view.text.length && !broken && !/[、,;。/]/u.test(char)) continue;
    if (at > start) found.push({ start, end: at, tail: null, role: 'leader', starred: '', said: true, commas: 0, semicolons: 0 });
    start = broken ? at : at + 1;
  }
  return found;
}
