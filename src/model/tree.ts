import type { Literal, Node, Parent } from 'unist';
import type { Range } from './span.js';

/**
 * The concrete syntax tree of a plan (unist). Leaves cover every character of the source in order, without gaps or
 * overlaps; what is no part of the plan's text is a leaf that says why (`noise`). `position.*.offset` are UTF-16 offsets.
 *
 * plan
 *  ├ noise            metadata block, navigation, footer, blank lines …
 *  ├ title            the plan's own title
 *  ├ paragraph        preamble, covering notice (`data.part: 'notice'`)
 *  ├ section          data: SectionData; children: heading, then paragraphs, tables, noise and deeper sections
 *  │   ├ heading      children: marker (the number), text, noise
 *  │   └ paragraph    data.runIn: it goes on in the line of its heading (整治低效工业用地。以国土空间…)
 *  └ table            children: row; row: cell; cell: text, noise
 */
export type NoiseReason =
  | 'blank'
  | 'page-number'
  | 'running-head'
  | 'metadata'
  | 'navigation'
  | 'footer'
  | 'table-header'
  | 'contents'
  | 'markup'
  | 'garbage';

export interface Leaf extends Literal {
  readonly type: 'text' | 'marker' | 'noise';
  value: string;
  data?: { reason?: NoiseReason };
}
export interface Block extends Parent {
  readonly type: 'title' | 'heading' | 'paragraph' | 'cell';
  children: Leaf[];
  data?: { runIn?: boolean; part?: DocumentPart; column?: string; attachment?: boolean };
}
/** Which part of the file a block belongs to: only `body` and `annex` are the plan itself. */
export type DocumentPart = 'front' | 'notice' | 'body' | 'annex' | 'back';

export interface SectionData {
  id: string;
  /** as in the text, 一、 (一) 1. 专栏7 附件 ——; null for an unnumbered run-in heading */
  number: string | null;
  /** 1 is the highest in this document */
  level: number;
  title: string;
}
export interface Section extends Parent {
  readonly type: 'section';
  data: SectionData;
  children: PlanChild[];
}
export interface Row extends Parent {
  readonly type: 'row';
  children: (Block | Leaf)[];
}
export interface Table extends Parent {
  readonly type: 'table';
  /** header texts, white space removed, in order */
  data: { columns: string[] };
  children: (Row | Leaf)[];
}
export type PlanChild = Block | Section | Table | Leaf;
export interface Plan extends Parent {
  readonly type: 'plan';
  children: PlanChild[];
}

export function isLeaf(node: Node): node is Leaf {
  return node.type === 'text' || node.type === 'marker' || node.type === 'noise';
}

export function rangeOf(node: Node): Range {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new TypeError(`${node.type}: no position`);
  return [start, end];
}

/** Every leaf in document order. */
export function leavesOf(node: Node): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (one: Node): void => {
    if (isLeaf(one)) leaves.push(one);
    else for (const child of ((one as Parent).children as Node[] | undefined) ?? []) walk(child);
  };
  walk(node);
  return leaves;
}

/** One text to read from start to end: a paragraph with the heading it runs on from, a heading of its own, a title or a cell. */
export interface Passage {
  /** places of the text leaves (noise and markers left out) */
  readonly ranges: readonly Range[];
  /** how many of them belong to the heading that the paragraph runs on from */
  readonly headingRanges: number;
  readonly kind: 'heading' | 'paragraph' | 'title' | 'cell';
  readonly part: DocumentPart;
  /** innermost section, or null before the first */
  readonly section: Section | null;
  /** sections from the outermost to the innermost */
  readonly path: readonly Section[];
  /** for a cell: its table, row index (header rows not counted) and column */
  readonly cell: { table: Table; row: number; column: string } | null;
}

function textRanges(block: Block): Range[] {
  return block.children.filter((leaf) => leaf.type === 'text').map(rangeOf);
}

/** All passages in document order. A heading and the paragraph that runs on from it make one passage. */
export function passagesOf(plan: Plan): Passage[] {
  const passages: Passage[] = [];
  const walk = (children: readonly PlanChild[], path: readonly Section[]): void => {
    const section = path[path.length - 1] ?? null;
    for (let at = 0; at < children.length; at++) {
      const node = children[at];
      if (!node) continue;
      if (node.type === 'section') walk(node.children, [...path, node]);
      else if (node.type === 'table') {
        let row = -1;
        for (const line of node.children) {
          if (line.type !== 'row') continue;
          row++;
          for (const cell of line.children) {
            if (cell.type !== 'cell') continue;
            const ranges = textRanges(cell);
            if (ranges.length === 0) continue;
            passages.push({
              ranges,
              headingRanges: 0,
              kind: 'cell',
              part: cell.data?.part ?? 'annex',
              section,
              path,
              cell: { table: node, row, column: cell.data?.column ?? '' },
            });
          }
        }
      } else if (node.type === 'heading') {
        const own = textRanges(node);
        const next = children[at + 1];
        const runsOn = next?.type === 'paragraph' && next.data?.runIn === true;
        const ranges = runsOn ? [...own, ...textRanges(next)] : own;
        if (runsOn) at++;
        if (ranges.length > 0)
          passages.push({
            ranges,
            headingRanges: own.length,
            kind: runsOn ? 'paragraph' : 'heading',
            part: node.data?.part ?? 'body',
            section,
            path,
            cell: null,
          });
      } else if (node.type === 'paragraph' || node.type === 'title') {
        const ranges = textRanges(node);
        if (ranges.length > 0)
          passages.push({ ranges, headingRanges: 0, kind: node.type, part: node.data?.part ?? 'body', section, path, cell: null });
      }
    }
  };
  walk(plan.children, []);
  return passages;
}
