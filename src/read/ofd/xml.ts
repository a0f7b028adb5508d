import { rootOf, type XmlFormat, type XmlNode } from '../xml.js';

/** An element by its local name, whatever prefix the file gives it. */
export interface PlainElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PlainElement[];
  /** the texts directly in it */
  readonly text: string;
}

/** Pages, layers and groups are a dozen levels; the parts are those of ten thousand pages of text. */
const OFD: XmlFormat = {
  zh: '文档',
  en: 'document',
  mend: { zh: '用其阅读器打开后另存', en: 'open it in its own reader and save it anew' },
  longest: 24 * 2 ** 20,
  deepest: 128,
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function plain(node: XmlNode): PlainElement {
  const children: PlainElement[] = [];
  let text = '';
  for (const child of node.children)
    if (child.type === 'element') children.push(plain(child));
    else if (child.type === 'text' || child.type === 'cdata') text += child.value;
  const attributes: Record<string, string> = {};
  for (const name in node.attributes) attributes[localName(name)] = node.attributes[name] ?? '';
  return { name: localName(node.name), attributes, children, text };
}

/** The root of an XML part; refused as rootOf() refuses it. */
export const parseXml = (bytes: Uint8Array, part: string): PlainElement => plain(rootOf(bytes, part, OFD));

/** All elements of a name below one, in the order of the document. */
export function* descendants(element: PlainElement, name: string): Generator<PlainElement> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    yield* descendants(child, name);
  }
}

/** The first element of a name below one. */
export function firstDescendant(element: PlainElement, name: string): PlainElement | undefined {
  for (const found of descendants(element, name)) return found;
  return undefined;
}
