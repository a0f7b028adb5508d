import { all } from '../common/elements.js';
import type { Table } from './table.js';

/** On paper nothing can be opened: the lists of sentences at the end are, while the page is printed. */
export function openForPrint(tables: readonly Table[]): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    for (const table of tables) table.settle();
    opened = all<HTMLDetailsElement>('.sources details:not([open])');
    for (const list of opened) list.open = true;
  });
  addEventListener('afterprint', () => {
    for (const list of opened) list.open = false;
  });
}
