import { all, byId, one } from '../common/elements.js';

/** The words of a cell without its signs and flags. */
const wordsOf = (element: Element): string =>
  all('.words', element)
    .map((part) => part.textContent)
    .join(' ') || (element.textContent ?? '').trim();

/** Links to the sentences become buttons that open them; what the dialog shows is copied from the sentences at the end of the page. */
export function openSentences(): void {
  const dialog = byId<HTMLDialogElement>('source');
  const list = one('ol', dialog);
  const heading = byId('source-title');
  let opener: HTMLElement | null = null;

  for (const link of all<HTMLAnchorElement>('a.open')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'open';
    button.dataset['sources'] = link.dataset['sources'] ?? '';
    button.setAttribute('aria-haspopup', 'dialog');
    button.append(...link.childNodes);
    link.replaceWith(button);
  }
  for (const link of all('a.more')) link.remove();

  const open = (button: HTMLElement): void => {
    const entries = (button.dataset['sources'] ?? '').split(' ').map((number) => {
      const entry = byId(`s${number}`).cloneNode(true) as HTMLElement;
      entry.removeAttribute('id');
      return entry;
    });
    list?.replaceChildren(...entries);
    const row = button.closest('tr')?.querySelector('th');
    heading.textContent = !row ? wordsOf(button) : row.contains(button) ? wordsOf(row) : `${wordsOf(row)} · ${wordsOf(button)}`;
    opener = button;
    dialog.showModal();
    dialog.scrollTop = 0;
  };
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('button.open');
    if (button) open(button);
    else if (target === dialog || target.closest('button.close')) dialog.close();
  });
  dialog.addEventListener('close', () => opener?.focus());
}

/** A link from outside to a sentence opens the list that holds it. */
export function revealTarget(): void {
  const reveal = (): void => {
    const entry = /^#s[0-9]+$/u.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
    const list = entry?.closest('details');
    if (!entry || !list) return;
    list.open = true;
    entry.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
}
