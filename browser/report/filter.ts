import { all, byId, one } from '../common/elements.js';
import { fold } from '../common/fold.js';

/** A box keeps the rows that hold every word of it. */
export function filterRows(): void {
  const rows = all<HTMLTableRowElement>('tr.row').map((row) => {
    const group = row.parentElement?.querySelector('tr.group')?.textContent ?? '';
    const cells = [...row.cells].filter((cell) => !cell.matches('.plotted')).map((cell) => cell.textContent);
    return { row, text: fold(`${cells.join(' ')} ${group}`) };
  });
  const box = byId<HTMLInputElement>('filter');
  const shown = byId('shown');
  const filter = (): void => {
    const wanted = fold(box.value)
      .split(/\s+/u)
      .filter((word) => word !== '');
    let count = 0;
    for (const { row, text } of rows) {
      row.hidden = !wanted.every((word) => text.includes(word));
      if (!row.hidden) count++;
    }
    for (const part of all('tbody, section.table:has(table)')) part.hidden = !part.querySelector('tr.row:not([hidden])');
    shown.textContent = (shown.dataset['text'] ?? '').replace('{n}', String(count)).replace('{all}', String(rows.length));
  };
  const tools = one('.tools');
  if (rows.length === 0 || !tools) return;
  tools.hidden = false;
  box.addEventListener('input', filter);
  filter();
}
