import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { HintedCell, HintedTable } from '../../model/hints.js';
import type { Stretch } from '../../model/span.js';
import { checkDepth } from '../html/depth.js';
import { tableCells } from '../html/table-cells.js';

const BEGINS = /<table[\s>]/giu;
const ENDS = /<\/table>/giu;

/** The tables of a text, from tag to tag; one that does not end is none, and neither is what stands behind it. */
function tableStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let reach = 0;
  for (const { index } of text.matchAll(BEGINS)) {
    if (index < reach) continue;
    ENDS.lastIndex = index;
    if (!ENDS.test(text)) break;
    reach = ENDS.lastIndex;
    stretches.push({ start: index, end: reach });
  }
  return stretches;
}

/** A table written as HTML inside a text, with the stretches that are its tags. */
export interface EmbeddedTable extends Stretch {
  readonly table: HintedTable;
  readonly tags: readonly Stretch[];
}

function tablesIn(root: Nodes): Element[] {
  if (root.type === 'element' && root.tagName === 'table') return [root];
  return 'children' in root ? (root.children as Nodes[]).flatMap(tablesIn) : [];
}

/** The places of a cell's texts. */
function textsIn(node: Nodes): Stretch[] {
  if (node.type !== 'text') return 'children' in node ? (node.children as Nodes[]).flatMap(textsIn) : [];
  const { start, end } = node.position ?? {};
  return node.value.trim() !== '' && start?.offset !== undefined && end?.offset !== undefined
    ? [{ start: start.offset, end: end.offset }]
    : [];
}

/**
 * Finds the tables that a converter has left as HTML (MinerU knows no other form). Offsets are those of the text.
 *
 * @throws UnreadableError too-deep where elements stand in each other without end
 */
export function embeddedTables(text: string): EmbeddedTable[] {
  return tableStretches(text).flatMap(({ start: begin, end }): EmbeddedTable[] => {
    const written = text.slice(begin, end);
    checkDepth(written);
    const root = unified().use(rehypeParse, { fragment: true }).parse(written);
    const element = tablesIn(root)[0];
    if (!element) return [];
    const texts: Stretch[] = [];
    let at = begin;
    const cells = tableCells(element);
    if (!cells) return [];
    const { rows, head } = cells;
    const placed = rows.map((row) =>
      row.map(({ element: cell, column, columns, rows: covers }): HintedCell => {
        const own = textsIn(cell).map(({ start, end }) => ({ start: begin + start, end: begin + end }));
        for (const one of own) texts.push(one);
        const start = own[0]?.start ?? at;
        const end = own[own.length - 1]?.end ?? start;
        at = end;
        return { start, end, column, columns, rows: covers };
      }),
    );
    const tags: Stretch[] = [];
    let from = begin;
    for (const one of [...texts].sort((a, b) => a.start - b.start)) {
      if (one.start > from) tags.push({ start: from, end: one.start });
      from = Math.max(from, one.end);
    }
    if (end > from) tags.push({ start: from, end });
    return texts.length === 0 ? [] : [{ start: begin, end, table: { start: begin, end, head, rows: placed }, tags }];
  });
}
