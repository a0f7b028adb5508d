import type { Node, Parent, Position } from 'unist';
import { isLeaf, rangeOf, type Plan } from './tree.js';

/** A node of a tree as it is kept beside its text: what the text itself says (values, lines, columns) is left out. */
export interface CompactNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly data?: object;
  readonly children?: readonly CompactNode[];
  /** of a whole plan that was read from pages: where each begins */
  readonly pages?: readonly PageStart[];
}
export type PageStart = readonly [offset: number, page: number];

/** Example: of the tree of 「一、目标」 { type: 'plan', start: 0, end: 4, children: [{ type: 'section', … }] }. */
export function compactTree(node: Node): CompactNode {
  const [start, end] = rangeOf(node);
  const children = isLeaf(node) ? undefined : (node as Parent).children.map(compactTree);
  return { type: node.type, start, end, ...(node.data ? { data: node.data } : {}), ...(children ? { children } : {}) };
}

/** The same tree with its offsets changed, for files that count code points. */
export function movedTree(node: CompactNode, to: (offset: number) => number): CompactNode {
  const children = node.children?.map((child) => movedTree(child, to));
  const pages = node.pages?.map(([offset, page]): PageStart => [to(offset), page]);
  return { ...node, start: to(node.start), end: to(node.end), ...(children ? { children } : {}), ...(pages ? { pages } : {}) };
}

const LEAVES = new Set(['text', 'marker', 'noise']);

/**
 * The tree again, with the values of its leaves.
 *
 * @param text the text that it was made of
 * @param position the lines and columns of a range of it
 */
export function expandTree(root: CompactNode, text: string, position: (start: number, end: number) => Position): Plan {
  const expand = ({ type, start, end, data, children }: CompactNode): Node => ({
    type,
    ...(data ? { data } : {}),
    ...(LEAVES.has(type) ? { value: text.slice(start, end) } : { children: (children ?? []).map(expand) }),
    position: position(start, end),
  });
  return expand(root) as Plan;
}
