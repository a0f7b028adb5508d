import { all, button, byId, made, one } from '../common/elements.js';
import { fold } from '../common/fold.js';
import { save } from '../common/save.js';
import { csvOf } from './csv.js';
import { data, say } from './data.js';
import { drawn } from './drawing.js';
import { Table } from './table.js';

/** Buttons in the heads of a table's columns, which sort by them. */
function sortButtons(table: Table): void {
  for (const { head, at, sortable, title } of table.columns) {
    if (!sortable) continue;
    const sorter = button('', 'sort', () => {
      table.sortBy(at);
      document.dispatchEvent(new Event('choice'));
    });
    sorter.append(...head.childNodes, made('span', { className: 'arrow', 'aria-hidden': 'true' }));
    sorter.title = say('sortBy', { name: title });
    head.append(sorter);
  }
}

/** The list of a table's columns: which are shown, and by which it is sorted. */
function columnsMenu(table: Table): HTMLElement {
  const list = made('ul');
  for (const { at, title, sortable } of table.columns) {
    const box = made('input', { type: 'checkbox', checked: true, disabled: at === 0 });
    box.addEventListener('change', () => table.showColumn(at, box.checked));
    const sorter = button('⇅', 'order', () => {
      table.sortBy(at);
      document.dispatchEvent(new Event('choice'));
    });
    sorter.setAttribute('aria-label', say('sortBy', { name: title }));
    list.append(made('li', {}, made('label', {}, box, ` ${title}`), ...(sortable ? [sorter] : [])));
  }
  const menu = made('details', { className: 'menu' }, made('summary', {}, say('columns')), made('div', { className: 'panel' }, list));
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    one('summary', menu)?.focus();
    event.preventDefault();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  return menu;
}

/** Says what a button is of, to those that hear the page. */
function of(element: HTMLElement, name: string): HTMLElement {
  element.setAttribute('aria-label', `${element.textContent}: ${name}`);
  return element;
}

function tableTools(table: Table): void {
  const [csv, svg] = [say('csv'), say('svg')];
  one('.head', table.section)?.append(
    made(
      'div',
      { className: 'table-tools' },
      columnsMenu(table),
      of(
        button(csv, 'csv', () => save(new Blob([csvOf(table.seen())], { type: 'text/csv;charset=utf-8' }), `${table.id}.csv`)),
        table.title,
      ),
      of(
        button(svg, 'svg', () => {
          table.settle();
          save(new Blob([drawn(table.section)], { type: 'image/svg+xml' }), `${table.id}.svg`);
        }),
        table.title,
      ),
    ),
  );
}

/** What the page's keys can do with its tools. */
export interface Tools {
  readonly tables: readonly Table[];
  readonly box: HTMLInputElement;
  readonly update: () => void;
  readonly toggleShared: (() => void) | null;
  readonly toggleFolds: (() => void) | null;
}

/** Tools over the tables: the filter, only shared rows, folded rows; and those of each table. */
export function tools(showKeys: () => void): Tools {
  const tables = all('section.table[data-table]').map((section) => new Table(section));
  const box = byId<HTMLInputElement>('filter');
  const shown = byId('shown');
  const bar = one('.tools');
  const laid = tables.some((table) => table.isLaid);
  const shared = made('input', { type: 'checkbox', id: 'shared' });
  const folds = button('', 'folds', () => toggleFolds());
  const isUnfolded = (): boolean => tables.filter((table) => table.isLaid).every((table) => table.isUnfolded);
  const total = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const update = (): void => {
    const words = fold(box.value)
      .split(/\s+/u)
      .filter((word) => word !== '');
    const counts = tables.map((table) => table.show({ words, sharedOnly: shared.checked }));
    const sum = (of: (count: (typeof counts)[number]) => number): number => counts.reduce((all, count) => all + of(count), 0);
    const folded = sum((count) => count.folded);
    const comma = data.lang === 'zh' ? ', ' : ', ';
    shown.textContent =
      say('shown', { n: sum((count) => count.shown), all: total }) + (folded > 0 ? comma + say('folded', { n: folded }) : '');
    folds.textContent = say(isUnfolded() ? 'foldAgain' : 'unfold');
    folds.hidden = words.length > 0 || shared.checked;
  };
  const toggleFolds = (): void => {
    const open = !isUnfolded();
    for (const table of tables) table.unfold(open);
    update();
  };
  const toggleShared = (): void => {
    shared.checked = !shared.checked;
    update();
  };
  for (const table of tables) {
    sortButtons(table);
    tableTools(table);
  }
  if (bar && total > 0) {
    bar.hidden = false;
    if (laid) bar.append(made('label', { className: 'choice', htmlFor: 'shared' }, shared, ` ${say('shared')}`), folds);
    const help = button('?', 'help', showKeys);
    help.setAttribute('aria-label', say('keys'));
    bar.append(help);
    box.addEventListener('input', update);
    shared.addEventListener('change', update);
    document.addEventListener('choice', update);
    update();
  }
  return { tables, box, update, toggleShared: laid ? toggleShared : null, toggleFolds: laid ? toggleFolds : null };
}
