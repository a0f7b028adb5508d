import { fromXml } from 'xast-util-from-xml';
import { UnreadableError } from './reader.js';

/** How much XML is read of a kind of file, and how messages call it. */
export interface XmlFormat {
  readonly zh: string;
  readonly en: string;
  /** what to do with a damaged one */
  readonly mend: { readonly zh: string; readonly en: string };
  /** bytes of a part: the tree of it takes some fifty times the memory */
  readonly longest: number;
  /** elements below the root: what goes deeper is made to break its reader */
  readonly deepest: number;
}

type Node = ReturnType<typeof fromXml>['children'][number];
export type XmlNode = Extract<Node, { type: 'element' }>;

function isDeeper(node: XmlNode, levels: number): boolean {
  return levels < 0 || node.children.some((child) => child.type === 'element' && isDeeper(child, levels - 1));
}

/**
 * The root of an XML part in UTF-8 or UTF-16. A document type is refused, and with it every entity that is not XML's own; nothing outside
 * the file is read.
 *
 * @param part its name, for what is said of it
 * @throws UnreadableError with the code damaged, too-large or external-entity
 */
export function rootOf(bytes: Uint8Array, part: string, format: XmlFormat): XmlNode {
  const damaged = (cause?: unknown): UnreadableError =>
    new UnreadableError(
      'damaged',
      `文件已损坏(${part} 不是有效的 XML)。请重新下载, 或${format.mend.zh}。`,
      `The file is damaged (${part} is no valid XML). Download it again, or ${format.mend.en}.`,
      { cause },
    );
  if (bytes.length > format.longest)
    throw new UnreadableError(
      'too-large',
      `${part} 有 ${bytes.length} 字节, 超过 ${format.longest}。请将文档拆分为几个文件。`,
      `${part} has ${bytes.length} bytes, more than ${format.longest}. Divide the document into several files.`,
    );
  let source: string;
  try {
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    source = new TextDecoder(wide, { fatal: true }).decode(bytes);
  } catch (error) {
    throw damaged(error);
  }
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(source))
    throw new UnreadableError(
      'external-entity',
      `${part} 声明了文档类型或实体, 正常的${format.zh}没有, 拒绝打开。请核对来源。`,
      `${part} declares a document type or entities, which no ${format.en} does; it is not opened. Check where the file comes from.`,
    );
  let root: XmlNode | undefined;
  try {
    root = fromXml(source).children.find((node) => node.type === 'element');
  } catch (error) {
    throw damaged(error);
  }
  if (!root || isDeeper(root, format.deepest)) throw damaged();
  return root;
}
