type Child = Node | string | null | false | readonly Child[];

/** Attributes as they stand in markup; true for one without a value, null or false for one that is left out. */
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

function put(element: Element, children: readonly Child[]): void {
  for (const child of children)
    if (Array.isArray(child)) put(element, child);
    else if (child !== null && child !== false) element.append(child as Node | string);
}

/** An element with its attributes and what stands in it; texts are texts, never markup. Example: make('b', { class: 'x' }, '象山县'). */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  put(element, children);
  return element;
}

/** A button with its key beside its words. */
export function keyButton(act: string, words: string, key: string | null, attributes: Attributes = {}): HTMLButtonElement {
  return make(
    'button',
    { type: 'button', 'data-act': act, 'aria-keyshortcuts': key, ...attributes },
    words,
    key !== null && make('kbd', { 'aria-hidden': 'true' }, key),
  );
}
