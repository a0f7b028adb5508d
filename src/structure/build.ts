import type { Position } from 'unist';
import type { Block, Leaf, NoiseReason, Plan, PlanChild, Row, Section, Table } from '../model/tree.js';
import type { MarkerKind } from '../rules/headings.js';
import type { PlanDraft, Mark, BlockDraft } from './draft.js';
import { positionsIn } from '../model/positions.js';
import { isBlank } from '../model/view.js';

const NEWLINE = 10;
const RETURN = 13;

/** A list that takes leaves among other nodes. */
interface LeafSink {
  push(leaf: Leaf): number;
}

/** Writes leaves from a place in the source onwards; it goes forward only, so that every character comes once. */
class Writer {
  at = 0;
  private mark = 0;
  readonly position: (start: number, end: number) => Position;

  constructor(
    private readonly source: string,
    private readonly marks: readonly Mark[],
  ) {
    this.position = positionsIn(source);
  }

  private leaf(type: Leaf['type'], start: number, end: number, reason?: NoiseReason): Leaf {
    const leaf: Leaf = { type, value: this.source.slice(start, end), position: this.position(start, end) };
    if (reason !== undefined) leaf.data = { reason };
    return leaf;
  }

  /** Leaves up to an offset: text (or marker) with noise and line breaks between; `kind` null where no text belongs to any block. */
  upTo(end: number, kind: 'text' | 'marker' | null): Leaf[] {
    const leaves: Leaf[] = [];
    this.writeTo(end, kind, leaves);
    return leaves;
  }

  /** The same, behind what a list holds already; a list may be longer than the stack that arguments are spread on. */
  writeTo(end: number, kind: 'text' | 'marker' | null, leaves: LeafSink): void {
    while (this.at < end) {
      while ((this.marks[this.mark]?.end ?? Infinity) <= this.at) this.mark++;
      const mark = this.marks[this.mark];
      if (mark && mark.start <= this.at) {
        const stop = Math.min(mark.end, end);
        leaves.push(this.leaf('noise', this.at, stop, mark.reason));
        this.at = stop;
        continue;
      }
      const stop = Math.min(mark?.start ?? end, end);
      this.plain(this.at, stop, kind, leaves);
      this.at = stop;
    }
  }

  /** Text without noise: white space at its ends and around line breaks is blank noise. */
  private plain(start: number, end: number, kind: 'text' | 'marker' | null, leaves: LeafSink): void {
    let at = start;
    while (at < end) {
      let stop = at;
      while (stop < end && isBlank(this.source.charCodeAt(stop))) stop++;
      if (stop > at) {
        leaves.push(this.leaf('noise', at, stop, 'blank'));
        at = stop;
        continue;
      }
      // a run of text may hold blanks, but no line break and none at its end
      let last = at;
      for (; stop < end; stop++) {
        const code = this.source.charCodeAt(stop);
        if (code === NEWLINE || code === RETURN) break;
        if (!isBlank(code)) last = stop + 1;
      }
      leaves.push(kind === null ? this.leaf('noise', at, last, 'garbage') : this.leaf(kind, at, last));
      at = last;
    }
  }
}

function span(writer: Writer, nodes: readonly { position?: Position | undefined }[]): Position {
  const first = nodes[0]?.position;
  const last = nodes[nodes.length - 1]?.position;
  return first && last ? { start: first.start, end: last.end } : writer.position(writer.at, writer.at);
}

function block(writer: Writer, unit: BlockDraft): Block {
  const children =
    unit.heading && unit.heading.marker[1] > unit.start ? writer.upTo(Math.min(unit.heading.marker[1], unit.end), 'marker') : [];
  writer.writeTo(unit.end, 'text', children);
  const type = unit.type === 'table' ? 'paragraph' : unit.type;
  const data: NonNullable<Block['data']> = { part: unit.part };
  if (unit.runIn) data.runIn = true;
  if (unit.attachment) data.attachment = true;
  return { type, data, children, position: span(writer, children) };
}

function tableNode(writer: Writer, unit: BlockDraft): Table {
  const draft = unit.table;
  const children: (Row | Leaf)[] = [];
  const columns = [...(draft?.columns ?? [])];
  const header = new Map((draft?.headers ?? []).map((cell) => [cell.start, cell]));
  const headers = [...header.values()];
  let next = 0;
  const headersBefore = (offset: number): void => {
    for (let cell = headers[next]; cell && cell.start < offset; cell = headers[++next]) {
      writer.writeTo(cell.start, null, children);
      children.push(
        ...writer
          .upTo(cell.end, 'text')
          .map((leaf): Leaf => (leaf.type === 'text' ? { ...leaf, type: 'noise', data: { reason: 'table-header' } } : leaf)),
      );
    }
  };
  for (const cells of draft?.rows ?? []) {
    const start = cells[0]?.start ?? writer.at;
    headersBefore(start);
    for (const leaf of separators(writer.upTo(start, null))) children.push(leaf);
    const parts: Row['children'] = [];
    cells.forEach((cell, column) => {
      if (cell.end > cell.start) parts.push(...separators(writer.upTo(cell.start, null)));
      const leaves = cell.end > cell.start ? writer.upTo(cell.end, 'text') : [];
      parts.push({
        type: 'cell',
        data: { column: cell.column ?? columns[column] ?? '', part: unit.part },
        children: leaves,
        position: span(writer, leaves),
      });
    });
    children.push({ type: 'row', children: parts, position: span(writer, parts) });
  }
  headersBefore(Infinity);
  return { type: 'table', data: { columns }, children, position: span(writer, children) };
}

/** What parts two cells (tabs, |) is no text of either. */
function separators(leaves: readonly Leaf[]): Leaf[] {
  return leaves.map((leaf) =>
    leaf.data?.reason === 'garbage' && /^[|\s:+-]+$/u.test(leaf.value) ? { ...leaf, data: { reason: 'blank' as const } } : leaf,
  );
}

/** Kinds of heading that go on below an attribution which closes a list; a list's items end with it. */
const SECTION_KINDS: ReadonlySet<MarkerKind> = new Set([
  'part',
  'chapter',
  'section',
  'article',
  'han',
  'hanParen',
  'decimal2',
  'decimal3',
  'task',
  'arabic',
  'bare',
  'box',
  'annex',
]);

/**
 * Builds the tree: units in order under the sections they stand in, with a leaf for every character of the source.
 * @param draft a draft whose units are ordered and disjoint
 */
export function buildPlan(draft: PlanDraft): Plan {
  const writer = new Writer(draft.source, draft.marks);
  const children: PlanChild[] = [];
  const stack: { section: Section; depth: number; inline: boolean; list: boolean }[] = [];
  let count = 0;
  let highest = Number.POSITIVE_INFINITY;
  const here = (): PlanChild[] => stack[stack.length - 1]?.section.children ?? children;
  draft.units.forEach((unit) => {
    const heading = unit.heading;
    if (heading) while ((stack[stack.length - 1]?.depth ?? 0) >= heading.level) stack.pop();
    else if (unit.type === 'title' || unit.part === 'back') stack.length = 0;
    else if (unit.closesList) while (stack[stack.length - 1]?.inline === true && stack[stack.length - 1]?.list === true) stack.pop();
    // blanks and page numbers between a heading and its text belong to the text
    if (!unit.runIn) writer.writeTo(unit.start, null, here());
    if (heading) {
      const node = block(writer, unit);
      count++;
      // behind a title or in the back matter the sections begin anew, and none of them looks like one below those before
      const above = stack[stack.length - 1]?.section.data.level;
      const level = above === undefined ? Math.min(heading.level, highest) : above + 1;
      highest = Math.min(highest, level);
      const data = { id: `S${String(count).padStart(3, '0')}`, number: heading.number, level, title: heading.title };
      const section: Section = { type: 'section', data, children: [node], position: node.position ?? span(writer, []) };
      here().push(section);
      stack.push({
        section,
        depth: heading.level,
        inline: heading.inline,
        list: !SECTION_KINDS.has(heading.kind),
      });
    } else if (unit.type === 'table') here().push(tableNode(writer, unit));
    else here().push(block(writer, unit));
  });
  writer.writeTo(draft.source.length, null, children);
  const plan: Plan = { type: 'plan', children, position: writer.position(0, draft.source.length) };
  for (const child of children) if (child.type === 'section') stretch(child);
  return plan;
}

/** A section reaches from its heading to the end of what it holds. */
function stretch(section: Section): void {
  for (const child of section.children) if (child.type === 'section') stretch(child);
  const first = section.children[0]?.position;
  const last = section.children[section.children.length - 1]?.position;
  if (first && last) section.position = { start: first.start, end: last.end };
}
