import { all, button, byId, made, one } from '../common/elements.js';
import { copy } from '../common/copy.js';
import { address } from './address.js';
import { citationLine } from './citation.js';
import { data, say } from './data.js';
import { wordsOf, type Table } from './table.js';

/** The entry of a sentence at the end of the page, by its number. */
const entryOf = (number: string): HTMLElement => byId(`s${number}`);

/** The line by which the sentence of an entry is cited. */
function citationOf(entry: HTMLElement): string {
  const { doc = '', record, start = '', end = '', page } = entry.dataset;
  return citationLine(
    {
      sentence: one('blockquote', entry)?.textContent ?? '',
      plan: one('.plan', entry)?.textContent ?? '',
      section: all('.step', entry).map((step) => step.textContent ?? ''),
      docId: doc,
      recordId: record ?? null,
      start,
      end,
      page: page ?? null,
    },
    data.documents[doc],
    data.lang,
  );
}

/** A text from around a sentence: a break of the page's own lines is none to read, one between paragraphs is. */
const flowing = (text: string): string => text.replace(/[ \t\u3000]*\n\s*/gu, '\n').trim();

/** What stands before and behind a sentence in its document. */
function aroundOf(number: string): readonly [before: string, behind: string] {
  const place = data.around[Number(number) - 1];
  if (!place) return ['', ''];
  const [stretch, before, start, end, behind] = place;
  const text = data.stretches[stretch] ?? '';
  return [flowing(text.slice(before, start)), flowing(text.slice(end, behind))];
}

const context = (className: string, label: string, text: string): HTMLElement =>
  made('p', { className: `around ${className}` }, made('span', { className: 'unseen' }, `${label}: `), text);

/** Copies, and says so on the button for a while. */
async function copied(element: HTMLButtonElement, text: string): Promise<void> {
  const words = element.dataset['words'] ?? element.textContent ?? '';
  element.dataset['words'] = words;
  if (!(await copy(text, element.closest('dialog') ?? document.body))) return;
  element.textContent = say('copied');
  setTimeout(() => {
    element.textContent = words;
  }, 1500);
}

/** An entry as the dialog shows it: with the text around its sentence, and a button that copies how it is cited. */
function shownEntry(number: string): HTMLElement {
  const entry = entryOf(number).cloneNode(true) as HTMLElement;
  entry.removeAttribute('id');
  const [before, behind] = aroundOf(number);
  const quotes = all('blockquote', entry);
  if (before !== '') quotes[0]?.before(context('before', say('before'), before));
  if (behind !== '') quotes.at(-1)?.after(context('behind', say('behind'), behind));
  const cite = button(say('copyCitation'), 'cite', () => void copied(cite, citationOf(entry)));
  one('.keys', entry)?.append(cite);
  return entry;
}

/** The dialog that shows the sentences of a value. */
export interface Opened {
  readonly dialog: HTMLDialogElement;
  readonly open: (opener: HTMLElement) => void;
  readonly step: (by: 1 | -1) => void;
  readonly copyCitation: () => void;
  readonly copyLink: () => void;
}

/** Links to the sentences become buttons, which open them in a dialog. */
export function sentences(tables: readonly Table[]): Opened {
  const dialog = byId<HTMLDialogElement>('source');
  const list = one('ol', dialog) as HTMLElement;
  const heading = byId('source-title');
  const place = made('output', { className: 'place' });
  let opener: HTMLElement | null = null;

  for (const link of all<HTMLAnchorElement>('a.open')) {
    const element = made('button', { type: 'button', className: 'open', 'aria-haspopup': 'dialog' }, ...link.childNodes);
    element.dataset['sources'] = link.dataset['sources'] ?? '';
    link.replaceWith(element);
  }
  for (const link of all('a.more')) link.remove();

  const values = (): HTMLElement[] => {
    for (const table of tables) table.settle();
    return all('tr.row:not([hidden]) > :not([hidden]) button.open').filter((one) => one.offsetParent !== null);
  };
  const open = (element: HTMLElement): void => {
    opener = element;
    list.replaceChildren(...(element.dataset['sources'] ?? '').split(' ').map(shownEntry));
    const cell = element.closest<HTMLTableCellElement>('td, th');
    const name = element.closest('tr')?.cells[0];
    const column = tables
      .flatMap((table) => table.columns)
      .find(({ head }) => cell?.closest('table')?.contains(head) && head.cellIndex === cell.cellIndex);
    const own = name && cell && !name.contains(element) ? `${wordsOf(name)} · ${wordsOf(element)}` : wordsOf(element);
    heading.textContent = own;
    heading.title = column?.title ?? '';
    const among = values();
    place.textContent = say('ofAll', { n: among.indexOf(element) + 1, all: among.length });
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    history.replaceState(null, '', address(element, tables));
  };
  const step = (by: 1 | -1): void => {
    const among = values();
    const next = opener === null ? undefined : among[(among.indexOf(opener) + by + among.length) % among.length];
    if (next === undefined) return;
    next.scrollIntoView({ block: 'center', inline: 'nearest' });
    open(next);
  };
  const copyLink = (): void => void copied(link, `${location.href.replace(/#.*/u, '')}${opener === null ? '' : address(opener, tables)}`);
  const copyCitation = (): void => one<HTMLButtonElement>('button.cite', list)?.click();

  const back = button('‹', 'go', () => step(-1));
  const on = button('›', 'go', () => step(1));
  back.setAttribute('aria-label', say('previous'));
  on.setAttribute('aria-label', say('next'));
  const link = button(say('copyLink'), 'link', copyLink);
  one('.close', dialog)?.before(made('div', { className: 'steps' }, back, place, on));
  dialog.append(made('footer', {}, link));

  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const element = target.closest<HTMLElement>('button.open');
    if (element) open(element);
    else if (target === dialog || target.closest('#source button.close')) dialog.close();
  });
  dialog.addEventListener('close', () => {
    history.replaceState(null, '', location.href.replace(/#.*/u, ''));
    opener?.focus();
  });
  return { dialog, open, step, copyCitation, copyLink };
}
