import { all, one } from '../common/elements.js';
import type { Row, Table } from './table.js';

const written = (part: string): string => encodeURIComponent(part).replace(/[!'()*]/gu, (char) => `%${char.charCodeAt(0).toString(16)}`);

/**
 * The address of a value within the page: its row and its column, before them its table where another one has such a row. Where a cell
 * holds several values, the how-manieth it is stands behind.
 *
 * @example #tax-per-mu/xiangshan-123-clusters
 */
export function address(element: HTMLElement, tables: readonly Table[]): string {
  const cell = element.closest<HTMLTableCellElement>('td, th');
  const table = tables.find(({ section }) => section.contains(element));
  const row = table?.rows.find((one) => one.element.contains(element));
  if (!cell || !table || !row) return '#';
  const several = tables.filter(({ rows }) => rows.some(({ key }) => key === row.key)).length > 1;
  const at = all('button.open', cell).indexOf(element);
  const parts = [...(several ? [table.id] : []), row.key, table.columns[cell.cellIndex]?.key ?? ''];
  return `#${parts.map(written).join('/')}${at > 0 ? `/${at + 1}` : ''}`;
}

/** What an address names. */
export interface Addressed {
  readonly table: Table;
  readonly row: Row;
  readonly column: number;
  /** null where the cell holds nothing that opens */
  readonly value: HTMLElement | null;
}

function decoded(hash: string): string[] {
  try {
    return hash.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return [];
  }
}

/** What an address leads to; null where it is none of a cell of this page. */
export function addressed(hash: string, tables: readonly Table[]): Addressed | null {
  const parts = decoded(hash);
  const first = tables.find(({ id }) => id === parts[0]);
  const within = first?.rows.some(({ key }) => key === parts[1]) ? [first] : tables;
  const [key, column, nth] = within === tables ? parts : parts.slice(1);
  if (key === undefined || column === undefined) return null;
  for (const table of within) {
    const row = table.rows.find((one) => one.key === key);
    const at = table.columns.find((one) => one.key === column)?.at;
    const cell = at === undefined ? undefined : row?.element.cells[at];
    if (row === undefined || at === undefined || !cell) continue;
    const values = all('button.open', cell);
    return { table, row, column: at, value: values[Number(nth ?? 1) - 1] ?? values[0] ?? null };
  }
  return null;
}

/** Goes to the value that the address names: whatever hides it gives way, it gets the focus, and its sentence opens. */
export function follow(tables: readonly Table[], show: () => void, open: (element: HTMLElement) => void): void {
  const go = (): void => {
    const entry = /^#s[0-9]+$/u.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
    const list = entry?.closest('details');
    if (entry && list) {
      list.open = true;
      entry.scrollIntoView();
      return;
    }
    const found = addressed(location.hash, tables);
    if (found === null) return;
    found.table.reveal(found.row);
    if (found.table.hidden.has(found.column)) found.table.showColumn(found.column, true);
    show();
    found.table.settle();
    const element = found.value ?? one('th', found.row.element) ?? found.row.element;
    element.scrollIntoView({ block: 'center', inline: 'center' });
    element.focus({ preventScroll: true });
    if (found.value) open(found.value);
  };
  addEventListener('hashchange', go);
  go();
}
