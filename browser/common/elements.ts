/** The element with an id, which the page was made with; a page without it is not one of gangmu's. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id} on this page`);
  return found as T;
}

export const all = <T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T[] => [
  ...within.querySelectorAll<T>(selector),
];
export const one = <T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T | null =>
  within.querySelector<T>(selector);

/**
 * A new element. Texts stay texts: nothing here reads markup.
 *
 * @param properties set as properties of the element; names with a hyphen are attributes
 */
export function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Readonly<Record<string, string | boolean | number>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes('-')) element.setAttribute(name, String(value));
    else Object.assign(element, { [name]: value });
  }
  element.append(...children);
  return element;
}

/** A button that does something. */
export function button(text: string, className: string, act: (event: MouseEvent) => void): HTMLButtonElement {
  const element = made('button', { type: 'button', className }, text);
  element.addEventListener('click', act);
  return element;
}
