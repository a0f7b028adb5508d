import { button, made } from './elements.js';

/** A key and what it does, as the list of keys shows it. */
export interface Key {
  /** as `KeyboardEvent.key` has them */
  readonly keys: readonly string[];
  readonly shown: string;
  readonly says: string;
  /** nothing for a key that something else answers to; false: nothing was done, the key goes on */
  readonly act?: () => boolean | undefined;
}

/** Does a key belong to what has the focus: is something typed, chosen or set there? */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');

/** Keys of a page. They rest while somebody types, and beside Ctrl, Alt and the like. */
export function listen(keys: readonly Key[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const found = keys.find((key) => key.act !== undefined && key.keys.includes(event.key));
    if (found?.act && found.act() !== false) event.preventDefault();
  });
}

/** A dialog that lists keys; `?` opens it. */
export function keysDialog(title: string, close: string, keys: readonly Key[]): HTMLDialogElement {
  const list = made('dl');
  for (const { shown, says } of keys)
    list.append(made('dt', {}, ...shown.split(' ').flatMap((key) => [made('kbd', {}, key), ' '])), made('dd', {}, says));
  const heading = made('h2', { id: 'keys-title' }, title);
  const dialog = made('dialog', { id: 'keys', 'aria-labelledby': 'keys-title' });
  const closer = button('×', 'close', () => dialog.close());
  closer.setAttribute('aria-label', close);
  dialog.append(made('header', {}, heading, closer), list);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}
