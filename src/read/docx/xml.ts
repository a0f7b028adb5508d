import { fromXml } from 'xast-util-from-xml';
import { UnreadableError } from '../reader.js';

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

/** Tables in tables in tables are some dozen levels; a file that goes deeper is made to break its reader. */
const DEEPEST = 256;
/** Over a million characters; the tree of it takes some fifty times the memory. */
const LONGEST = 16 * 2 ** 20;

const damaged = (part: string, cause?: unknown): UnreadableError =>
  new UnreadableError(
    'damaged',
    `文件已损坏(${part} 不是有效的 XML)。请重新下载, 或用 Word、WPS 打开修复后另存。`,
    `The file is damaged (${part} is no valid XML). Download it again, or open it in Word or WPS, let it repair it, and save it.`,
    { cause },
  );

function textOf(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : ('utf-8' as const);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw damaged(part, error);
  }
}

/** How deep the elements of a source stand in one another, before anything walks down into them. */
function depthOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const next = source.charAt(at + 1);
    if (source.startsWith('<!--', at)) at = source.indexOf('-->', at + 4);
    else if (source.startsWith('<![CDATA[', at)) at = source.indexOf(']]>', at);
    else {
      let quote = '';
      for (at++; at < source.length; at++) {
        const char = source.charAt(at);
        if (quote !== '') quote = char === quote ? '' : quote;
        else if (char === '"' || char === "'") quote = char;
        else if (char === '>') break;
      }
      if (next === '/') depth--;
      else if (next !== '?' && next !== '!' && source.charAt(at - 1) !== '/') deepest = Math.max(deepest, ++depth);
    }
    if (at < 0) break;
  }
  return deepest;
}

type Scope = ReadonlyMap<string, string>;
type Node = ReturnType<typeof fromXml>['children'][number];
type Nested = Extract<Node, { type: 'element' }>;

/** The namespaces that hold within an element. */
function scopeOf(attributes: Nested['attributes'], outer: Scope): Scope {
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

function elementOf(node: Nested, outer: Scope): XmlElement {
  const scope = scopeOf(node.attributes, outer);
  const attributes: Record<string, string> = {};
  for (const name in node.attributes) if (!name.startsWith('xmlns')) attributes[nameIn(name, scope, false)] = node.attributes[name] ?? '';
  const children: (XmlElement | string)[] = [];
  for (const child of node.children)
    if (child.type === 'element') children.push(elementOf(child, scope));
    else if (child.type === 'text' || child.type === 'cdata') children.push(child.value);
  return { name: nameIn(node.name, scope, true), attributes, children };
}

/**
 * The root of an XML part. A document type is refused, and with it every entity that is not XML's own; nothing outside the file is read.
 *
 * @param part its name, for what is said of it
 * @throws UnreadableError with the code damaged, too-large or external-entity
 */
export function parseXmlPart(bytes: Uint8Array, part: string): XmlElement {
  if (bytes.length > LONGEST)
    throw new UnreadableError(
      'too-large',
      `${part} 有 ${bytes.length} 字节, 超过 ${LONGEST}。请将文档拆分为几个文件。`,
      `${part} has ${bytes.length} bytes, more than ${LONGEST}. Divide the document into several files.`,
    );
  const source = textOf(bytes, part);
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(source))
    throw new UnreadableError(
      'external-entity',
      `${part} 声明了文档类型或实体, 正常的 Word 文档没有, 拒绝打开。请核对来源。`,
      `${part} declares a document type or entities, which no Word document does; it is not opened. Check where the file comes from.`,
    );
  if (depthOf(source) > DEEPEST) throw damaged(part);
  try {
    for (const node of fromXml(source).children) if (node.type === 'element') return elementOf(node, new Map());
  } catch (error) {
    throw damaged(part, error);
  }
  throw damaged(part);
}

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
