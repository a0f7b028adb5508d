import { childOf, isOn, settingOf, wholeNumber, type XmlElement } from './xml.js';

/** A cell with its place in the grid of its table. */
export interface GridCell {
  readonly element: XmlElement;
  readonly column: number;
  columns: number;
  rows: number;
}
export interface Grid {
  /** rows from top to bottom, each with the cells that begin in it */
  readonly rows: readonly (readonly GridCell[])[];
  readonly width: number;
  /** rows at the top that are repeated on every page */
  readonly head: number;
  /** rows and cells that tracked changes delete */
  readonly dropped: number;
}

/** Word's own limit; a number that a fault has made is cut. */
const WIDEST = 63;

/** Elements of a name in a table or row, also those in content controls. */
function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === name) return [child];
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml' || child.name === 'w:ins'
      ? within(child, name)
      : [];
  });
}

const countIn = (properties: XmlElement | undefined, name: string): number =>
  Math.min(Math.max(wholeNumber(settingOf(properties, name)) ?? 0, 0), WIDEST);

/** How a cell is merged in a direction: not at all, as the first cell, or into the one before. */
function mergeOf(properties: XmlElement | undefined, name: string): 'none' | 'restart' | 'continue' {
  const found = childOf(properties, name);
  if (found === undefined) return 'none';
  return found.attributes['w:val'] === 'restart' ? 'restart' : 'continue';
}

/**
 * The cells of a table (w:tbl) in their columns: w:gridSpan covers several, w:vMerge grows down. What a merged cell hides is left out, as
 * Word shows it.
 */
export function gridOf(table: XmlElement): Grid {
  const rows: GridCell[][] = [];
  /** cells that grow down, by their first column */
  let open = new Map<number, GridCell>();
  let width = 0;
  let head = 0;
  let dropped = 0;
  for (const element of within(table, 'w:tr')) {
    const properties = childOf(element, 'w:trPr');
    if (childOf(properties, 'w:del')) {
      dropped++;
      continue;
    }
    if (head === rows.length && isOn(properties, 'w:tblHeader')) head++;
    const row: GridCell[] = [];
    const growing = new Map<number, GridCell>();
    let column = countIn(properties, 'w:gridBefore');
    let before: GridCell | null = null;
    for (const cell of within(element, 'w:tc')) {
      const own = childOf(cell, 'w:tcPr');
      const columns = Math.min(Math.max(1, countIn(own, 'w:gridSpan')), Math.max(1, WIDEST - column));
      const down = mergeOf(own, 'w:vMerge');
      const above = open.get(column);
      if (childOf(own, 'w:cellDel')) dropped++;
      else if (mergeOf(own, 'w:hMerge') === 'continue' && before) before.columns += columns;
      else if (down === 'continue' && above) {
        above.rows++;
        growing.set(column, above);
        before = null;
      } else {
        before = { element: cell, column, columns, rows: 1 };
        row.push(before);
        if (down !== 'none') growing.set(column, before);
      }
      column = Math.min(column + columns, WIDEST);
    }
    width = Math.max(width, column);
    open = growing;
    rows.push(row);
  }
  return { rows, width, head, dropped };
}
