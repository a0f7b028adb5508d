import type { Element, Nodes, Root } from 'hast';
import type { HintedCell } from '../../model/hints.js';

/** A cell of an HTML table with the rows and columns that it covers. */
export interface HtmlCell extends Omit<HintedCell, 'start' | 'end'> {
  readonly element: Element;
}

const NONE: ReadonlySet<string> = new Set();
const ROWS = new Set(['tr']);
const TABLES = new Set(['table']);
const CELLS = new Set(['td', 'th']);
/** HTML itself allows no wider cell; a table has no more columns either. */
const MOST_COLUMNS = 1000;

/** The elements of some names in an element or a page, in order; nothing is looked for inside those named in `stop`. */
export function elementsBelow(parent: Element | Root, names: ReadonlySet<string>, stop: ReadonlySet<string> = NONE): Element[] {
  const found: Element[] = [];
  const walk = (children: (Element | Root)['children']): void => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      if (names.has(child.tagName)) found.push(child);
      if (!stop.has(child.tagName)) walk(child.children);
    }
  };
  walk(parent.children);
  return found;
}

/** All text in a node, whether it is shown or not. */
export const textIn = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? (node.children as Nodes[]).map(textIn).join('') : '';

/** The rows of a table, each with its cells; those of a table within it are not its own. */
export const htmlRows = (table: Element): Element[][] => elementsBelow(table, ROWS, TABLES).map((row) => elementsBelow(row, CELLS, CELLS));

const spanOf = (element: Element, name: 'rowSpan' | 'colSpan'): number => {
  const value = Number(element.properties[name] ?? 1);
  return Number.isInteger(value) && value >= 1 && value <= MOST_COLUMNS ? value : 1;
};

/**
 * The cells of a table in their columns, by rowspan and colspan, and how many rows of heads (th) it begins with; null where it has more
 * columns than any table.
 *
 * Example: of <tr><th rowspan=2>指标<th colspan=2>目标</tr><tr><th>2020年<th>2025年</tr>… the second row has its cells in columns 1 and 2.
 */
export function tableCells(table: Element): { readonly rows: readonly (readonly HtmlCell[])[]; readonly head: number } | null {
  const rows: HtmlCell[][] = [];
  /** the first row below what covers each column */
  const taken = new Map<number, number>();
  let head = 0;
  const all = htmlRows(table);
  for (const cells of all) {
    const kept: HtmlCell[] = [];
    let column = 0;
    for (const element of cells) {
      while ((taken.get(column) ?? 0) > rows.length) column++;
      if (column >= MOST_COLUMNS) return null;
      // what is said to reach beyond the table ends with it
      const columns = Math.min(spanOf(element, 'colSpan'), MOST_COLUMNS - column);
      const covers = Math.min(spanOf(element, 'rowSpan'), all.length - rows.length);
      kept.push({ element, column, columns, rows: covers });
      for (let at = column; at < column + columns; at++) taken.set(at, rows.length + covers);
      column += columns;
    }
    if (cells.length > 0 && head === rows.length && cells.every((cell) => cell.tagName === 'th')) head++;
    rows.push(kept);
  }
  return { rows, head };
}
