import { fromXml } from 'xast-util-from-xml';
import { UnreadableError } from './reader.js';

/** An element by its local name, whatever prefix the file gives it. */
export interface PlainElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PlainElement[];
  /** the texts directly in it */
  readonly text: string;
}

/** Pages, layers and groups are a dozen levels; what goes deeper is made to break its reader. */
const DEEPEST = 128;
/** Ten thousand pages of text; the tree of it takes some fifty times the memory. */
const LONGEST = 24 * 2 ** 20;

const damagedXml = (part: string, cause?: unknown): UnreadableError =>
  new UnreadableError(
    'damaged',
    `文件已损坏(${part} 不是有效的 XML)。请重新下载, 或用其阅读器打开后另存。`,
    `The file is damaged (${part} is no valid XML). Download it again, or open it in its own reader and save it anew.`,
    { cause },
  );

type Node = ReturnType<typeof fromXml>['children'][number];
type Nested = Extract<Node, { type: 'element' }>;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function plain(node: Nested, depth: number, part: string): PlainElement {
  if (depth > DEEPEST) throw damagedXml(part);
  const children: PlainElement[] = [];
  let text = '';
  for (const child of node.children)
    if (child.type === 'element') children.push(plain(child, depth + 1, part));
    else if (child.type === 'text' || child.type === 'cdata') text += child.value;
  const attributes: Record<string, string> = {};
  for (const name in node.attributes) attributes[localName(name)] = node.attributes[name] ?? '';
  return { name: localName(node.name), attributes, children, text };
}

/**
 * The root of an XML part in UTF-8 or UTF-16. A document type is refused, and with it every entity that is not XML's own.
 *
 * @param part its name, for what is said of it
 * @throws UnreadableError with the code damaged, too-large or external-entity
 */
export function parseXml(bytes: Uint8Array, part: string): PlainElement {
  if (bytes.length > LONGEST)
    throw new UnreadableError(
      'too-large',
      `${part} 有 ${bytes.length} 字节, 超过 ${LONGEST}。请将文档拆分为几个文件。`,
      `${part} has ${bytes.length} bytes, more than ${LONGEST}. Divide the document into several files.`,
    );
  let source: string;
  try {
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    source = new TextDecoder(wide, { fatal: true }).decode(bytes);
  } catch (error) {
    throw damagedXml(part, error);
  }
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(source))
    throw new UnreadableError(
      'external-entity',
      `${part} 声明了文档类型或实体, 正常的文档没有, 拒绝打开。请核对来源。`,
      `${part} declares a document type or entities, which no document does; it is not opened. Check where the file comes from.`,
    );
  try {
    for (const node of fromXml(source).children) if (node.type === 'element') return plain(node, 0, part);
  } catch (error) {
    throw error instanceof UnreadableError ? error : damagedXml(part, error);
  }
  throw damagedXml(part);
}

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
