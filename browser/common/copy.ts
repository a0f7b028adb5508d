import { made } from './elements.js';

/** Puts a text on the clipboard; where a browser gives a page from a disk none, by way of a field that is marked and copied. */
export async function copy(text: string, within: HTMLElement = document.body): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = made('textarea', { value: text, className: 'unseen', 'aria-hidden': 'true' });
    const focused = document.activeElement;
    within.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return done;
  }
}
