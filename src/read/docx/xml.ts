import { rootOf, type XmlFormat, type XmlNode } from '../xml.js';

/** An element with the prefixes that are customary, whatever the file calls them: w:p, mc:AlternateContent. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Prefixes of the namespaces that are read, in the two editions of the standard (transitional and strict). */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/** Tables in tables in tables are some dozen levels; the parts are those of over a million characters. */
const WORD: XmlFormat = {
  zh: ' Word 文档',
  en: 'Word document',
  mend: { zh: '用 Word、WPS 打开修复后另存', en: 'open it in Word or WPS, let it repair it, and save it' },
  longest: 16 * 2 ** 20,
  deepest: 255,
};

type Scope = ReadonlyMap<string, string>;

/** The namespaces that hold within an element. */
function scopeOf(attributes: XmlNode['attributes'], outer: Scope): Scope {
  let scope: Map<string, string> | null = null;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope ??= new Map(outer);
    const prefix = name === 'xmlns' ? '' : name.slice(6);
    // a namespace that nothing is read of must not pass for one that is
    scope.set(prefix, PREFIXES.get(attributes[name] ?? '') ?? `other-${prefix}`);
  }
  return scope ?? outer;
}

function nameIn(name: string, scope: Scope, isElement: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0 && !isElement) return name;
  const prefix = scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? (colon < 0 ? '' : name.slice(0, colon));
  return prefix === '' ? name : `${prefix}:${name.slice(colon + 1)}`;
}

function elementOf(node: XmlNode, outer: Scope): XmlElement {
  const scope = scopeOf(node.attributes, outer);
  const attributes: Record<string, string> = {};
  for (const name in node.attributes) if (!name.startsWith('xmlns')) attributes[nameIn(name, scope, false)] = node.attributes[name] ?? '';
  const children: (XmlElement | string)[] = [];
  for (const child of node.children)
    if (child.type === 'element') children.push(elementOf(child, scope));
    else if (child.type === 'text' || child.type === 'cdata') children.push(child.value);
  return { name: nameIn(node.name, scope, true), attributes, children };
}

/** The root of an XML part; refused as rootOf() refuses it. */
export const parseXmlPart = (bytes: Uint8Array, part: string): XmlElement => elementOf(rootOf(bytes, part, WORD), new Map());

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** All children of a name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** The w:val of the first child of a name. Example: of w:pPr and w:pStyle it is the id of the style. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** The whole number that a text is, or null. */
export function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : null;
}

/** Is a property set that is on where it says nothing else? Example: w:vanish is, w:vanish w:val="0" is not. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const found = childOf(element, name);
  return found !== undefined && !/^(?:0|false|off)$/u.test(found.attributes['w:val'] ?? '');
}

/** What is shown of alternatives: the first choice, else the fallback; never both. */
export function shownAlternative(element: XmlElement): XmlElement | undefined {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
}
