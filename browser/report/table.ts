import { all, button, made, one } from '../common/elements.js';
import { fold } from '../common/fold.js';
import { say } from './data.js';
import { isNumeric, orderOf, sortValue, type Direction } from './order.js';

/** A row with what the filter looks for in it. */
export interface Row {
  readonly element: HTMLTableRowElement;
  readonly key: string;
  readonly group: Group;
  readonly text: string;
  /** how many of the columns that are laid beside each other have something; null where there are none such */
  readonly laid: number | null;
}
/** Rows under one heading, and the line that stands for those of them that are folded. */
export interface Group {
  readonly body: HTMLTableSectionElement;
  readonly heading: string;
  open: boolean;
  line: { readonly row: HTMLTableRowElement; readonly button: HTMLButtonElement } | null;
}
export interface Column {
  readonly head: HTMLTableCellElement;
  readonly title: string;
  readonly key: string;
  readonly at: number;
  readonly sortable: boolean;
}
/** What all tables of the page are shown by. */
export interface Choice {
  /** words that a row must have, folded */
  readonly words: readonly string[];
  readonly sharedOnly: boolean;
}

/** So many rows appear at once; more follow frame by frame, so that the page answers to the next key at once. */
const AT_ONCE = 100;

/** The words of a cell without its signs and flags. */
export const wordsOf = (element: Element): string =>
  all('.words', element)
    .map((part) => part.textContent)
    .join(' ') || (element.textContent ?? '').trim();

/** What is read of a cell: its words, flags in brackets. */
export const cellText = (cell: Element): string =>
  all('.item', cell)
    .map((item) => [wordsOf(item), ...all('.flag', item).map((flag) => `[${flag.textContent}]`)].join(' '))
    .join('；') || (cell.textContent ?? '').trim();

/** A table of the page: which rows and columns are shown, and in which order. Its element is the only place that is changed. */
export class Table {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly hidden = new Set<number>();
  sorted: { readonly column: number; readonly direction: Direction } | null = null;
  private readonly element: HTMLTableElement;
  private readonly groups: readonly Group[];
  private readonly sortedBody = made('tbody', { hidden: true });
  /** rows of one value are folded where others have several */
  private readonly folds: boolean;
  private numeric = new Map<number, boolean>();
  /** rows that are to appear in the next frames */
  private waiting: HTMLTableRowElement[] = [];
  private frame = 0;

  constructor(readonly section: HTMLElement) {
    this.id = section.dataset['table'] ?? '';
    this.title = one('h2', section)?.firstChild?.textContent?.trim() ?? '';
    this.element = one<HTMLTableElement>('table', section) as HTMLTableElement;
    this.columns = [...(this.element.tHead?.rows[0]?.cells ?? [])].map((head, at) => ({
      head,
      title: head.textContent?.trim() ?? '',
      key: head.dataset['key'] ?? '',
      at,
      sortable: !head.matches('.plotted'),
    }));
    this.groups = [...this.element.tBodies].map((body) => ({
      body,
      heading: one('tr.group', body)?.textContent ?? '',
      open: false,
      line: null,
    }));
    this.rows = this.groups.flatMap((group) =>
      all<HTMLTableRowElement>('tr.row', group.body).map((element) => {
        const cells = [...element.cells].filter((cell) => !cell.matches('.plotted')).map((cell) => cell.textContent);
        const laid = element.dataset['laid'];
        return {
          element,
          key: element.dataset['key'] ?? '',
          group,
          text: fold(`${cells.join(' ')} ${element.dataset['find'] ?? ''} ${group.heading}`),
          laid: laid === undefined ? null : Number(laid),
        };
      }),
    );
    this.element.append(this.sortedBody);
    this.folds = this.rows.some(({ laid }) => laid !== null && laid > 1) && this.rows.some(({ laid }) => laid !== null && laid < 2);
  }

  /** Can it be shown by what its rows share? */
  get isLaid(): boolean {
    return this.folds;
  }
  get isUnfolded(): boolean {
    return this.groups.every(({ open }) => open);
  }
  unfold(open: boolean): void {
    for (const group of this.groups) group.open = open;
  }
  /** Opens the group of a row that is folded. */
  reveal(row: Row): void {
    row.group.open = true;
  }

  /** Shows what a choice leaves. @returns how many rows are shown, and how many of the others are folded */
  show({ words, sharedOnly }: Choice): { readonly shown: number; readonly folded: number } {
    let shown = 0;
    let folded = 0;
    const foldedIn = new Map<Group, number>();
    const kept = new Set<Group>();
    const appearing: HTMLTableRowElement[] = [];
    for (const { element, text, laid, group } of this.rows) {
      const single = laid !== null && laid < 2;
      const fits = words.every((word) => text.includes(word)) && !(sharedOnly && single);
      const isFolded = fits && this.folds && single && words.length === 0 && !group.open;
      if (fits && this.folds && single && words.length === 0) foldedIn.set(group, (foldedIn.get(group) ?? 0) + 1);
      if (isFolded) folded++;
      const visible = fits && !isFolded;
      if (element.hidden && visible) appearing.push(element);
      else if (!element.hidden && !visible) element.hidden = true;
      if (!visible) continue;
      shown++;
      kept.add(group);
    }
    for (const group of this.groups) {
      const single = foldedIn.get(group) ?? 0;
      this.tellFolded(group, single);
      const empty = this.sorted !== null ? single === 0 : !kept.has(group) && single === 0;
      if (group.body.hidden !== empty) group.body.hidden = empty;
    }
    this.appear(appearing);
    const nothing = shown + folded === 0;
    if (this.section.hidden !== nothing) this.section.hidden = nothing;
    return { shown, folded };
  }

  /** Shows rows, the first at once. */
  private appear(rows: HTMLTableRowElement[]): void {
    cancelAnimationFrame(this.frame);
    for (const row of rows.slice(0, AT_ONCE)) row.hidden = false;
    this.waiting = rows.slice(AT_ONCE);
    if (this.waiting.length > 0) this.frame = requestAnimationFrame(() => this.appear(this.waiting));
  }
  /** Shows what is still to appear: for who reads the rows as they are. */
  settle(): void {
    cancelAnimationFrame(this.frame);
    for (const row of this.waiting) row.hidden = false;
    this.waiting = [];
  }

  /** The line under a group for its rows of one value. */
  private tellFolded(group: Group, count: number): void {
    if (count === 0) {
      if (group.line) group.line.row.hidden = true;
      return;
    }
    if (group.line === null) {
      const opener = button('', 'unfold', () => {
        group.open = !group.open;
        document.dispatchEvent(new Event('choice'));
      });
      const row = made('tr', { className: 'fold' }, made('td', { colSpan: this.columns.length }, opener));
      group.body.append(row);
      group.line = { row, button: opener };
    }
    group.line.row.hidden = false;
    group.line.button.textContent = say('foldedRows', { n: count });
    group.line.button.setAttribute('aria-expanded', String(group.open));
  }

  /** Sorts by a column: upwards, downwards, then as it was. */
  sortBy(at: number): void {
    const { sorted } = this;
    const next = sorted?.column !== at ? 'ascending' : sorted.direction === 'ascending' ? 'descending' : null;
    this.sorted = next === null ? null : { column: at, direction: next };
    for (const { head } of this.columns) head.removeAttribute('aria-sort');
    for (const group of this.groups) for (const heading of all('tr.group', group.body)) heading.hidden = next !== null;
    if (next === null) for (const { element, group } of this.rows) group.body.insertBefore(element, group.line?.row ?? null);
    else {
      this.columns[at]?.head.setAttribute('aria-sort', next);
      const texts = this.rows.map(({ element }) => this.textAt(element, at));
      const numeric = this.numeric.get(at) ?? isNumeric(texts);
      this.numeric.set(at, numeric);
      const order = orderOf(texts.map(sortValue), numeric, next);
      this.sortedBody.append(...order.flatMap((place) => this.rows[place]?.element ?? []));
    }
    this.sortedBody.hidden = next === null;
  }
  private textAt(row: HTMLTableRowElement, at: number): string {
    const cell = row.cells[at];
    return cell === undefined ? '' : wordsOf(cell);
  }

  /** Shows or hides a column; the first, which names the rows, always stays. */
  showColumn(at: number, visible: boolean): void {
    if (visible) this.hidden.delete(at);
    else this.hidden.add(at);
    const head = this.columns[at]?.head;
    if (head) head.hidden = !visible;
    for (const { element } of this.rows) {
      const cell = element.cells[at];
      if (cell) cell.hidden = !visible;
    }
  }

  /** What is seen, as lines of texts: the titles, then the rows in their order. */
  seen(): string[][] {
    this.settle();
    const columns = this.columns.filter(({ at, sortable }) => sortable && !this.hidden.has(at));
    const grouped = this.groups.some(({ heading }) => heading !== '');
    const rows = all<HTMLTableRowElement>('tr.row:not([hidden])', this.element).filter((row) => !row.parentElement?.hidden);
    const groupOf = new Map(this.rows.map(({ element, group }) => [element, group.heading]));
    return [
      [...(grouped ? ['group'] : []), ...columns.map(({ title }) => title)],
      ...rows.map((row) => [
        ...(grouped ? [groupOf.get(row) ?? ''] : []),
        ...columns.map(({ at }) => {
          const cell = row.cells[at];
          return cell === undefined ? '' : cellText(cell);
        }),
      ]),
    ];
  }
}
