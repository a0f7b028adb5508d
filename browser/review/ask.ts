import { byId, one } from '../common/elements.js';
import { make } from './make.js';
import { say } from './page.js';

/** Asks for a line of text in a dialog. @returns null where she thinks better of it */
export function ask(
  title: string,
  options: { readonly hint?: string; readonly value?: string; readonly required?: boolean; readonly multiline?: boolean },
): Promise<string | null> {
  const dialog = byId<HTMLDialogElement>('ask');
  const field = options.multiline
    ? make('textarea', { rows: 4, id: 'answer' })
    : make('input', { type: 'text', id: 'answer', autocomplete: 'off' });
  field.value = options.value ?? '';
  const form = make(
    'form',
    {},
    make('h2', { id: 'ask-title' }, make('label', { for: 'answer' }, title)),
    options.hint !== undefined && make('p', { class: 'hint' }, options.hint),
    field,
    make(
      'div',
      { class: 'actions' },
      make(
        'button',
        { type: 'submit', class: 'main' },
        say('ok'),
        make('kbd', { 'aria-hidden': 'true' }, options.multiline ? 'Ctrl ⏎' : '⏎'),
      ),
      make('button', { type: 'button', 'data-act': 'cancel' }, say('cancel'), make('kbd', { 'aria-hidden': 'true' }, 'Esc')),
    ),
  );
  dialog.setAttribute('aria-labelledby', 'ask-title');
  dialog.replaceChildren(form);
  const back = document.activeElement;
  return new Promise((done) => {
    let answer: string | null = null;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const said = field.value.trim();
      if (said === '' && options.required) return;
      answer = said;
      dialog.close();
    });
    field.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
    one('[data-act=cancel]', form)?.addEventListener('click', () => dialog.close());
    dialog.addEventListener(
      'close',
      () => {
        if (back instanceof HTMLElement) back.focus();
        done(answer);
      },
      { once: true },
    );
    dialog.showModal();
    field.focus();
  });
}

/** Shows something to read until she closes it. */
export function showDialog(title: string, content: HTMLElement): void {
  const dialog = byId<HTMLDialogElement>('ask');
  dialog.setAttribute('aria-labelledby', 'ask-title');
  const close = make('button', { type: 'button', class: 'close', 'aria-label': say('close') }, '×');
  dialog.replaceChildren(make('header', {}, make('h2', { id: 'ask-title' }, title), close), content);
  close.addEventListener('click', () => dialog.close());
  dialog.showModal();
}

/** Says what has just happened, also to who cannot see it. */
export function tellNow(text: string): void {
  const place = byId('status');
  place.textContent = text;
  place.classList.remove('fresh');
  requestAnimationFrame(() => place.classList.add('fresh'));
}
