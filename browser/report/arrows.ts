import { all } from '../common/elements.js';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys go from value to value. */
export function walkValues(): void {
  document.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const { target } = event;
    if (!step || !(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = target.closest<HTMLTableCellElement>('td, tbody th');
    const table = target.closest('table');
    if (!from || !table || !target.matches('button.open')) return;
    const own = all('button.open', from);
    const rows = all<HTMLTableRowElement>('tr.row:not([hidden])', table);
    let found = step[0] === 0 ? undefined : own[own.indexOf(target) + step[0]];
    let row = rows.indexOf(from.parentElement as HTMLTableRowElement);
    let column = from.cellIndex;
    while (!found) {
      row += step[0];
      column += step[1];
      const cell = rows[row]?.cells[column];
      if (!cell) return;
      found = all('button.open', cell).at(step[0] < 0 ? -1 : 0);
    }
    event.preventDefault();
    found.focus();
    found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
