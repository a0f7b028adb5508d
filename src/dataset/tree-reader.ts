import type { CompactNode } from '../model/compact-tree.js';
import type { Folder } from './read-dataset.js';

const isNode = (value: unknown): value is CompactNode => {
  if (typeof value !== 'object' || value === null) return false;
  const { type, start, end, children } = value as Record<string, unknown>;
  return (
    typeof type === 'string' &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (start as number) <= (end as number) &&
    (children === undefined || (Array.isArray(children) && children.every(isNode)))
  );
};

/** Do the leaves cover all up to `end` without a gap, and each node its children? @returns the place of the fault, or null */
function gapIn(root: CompactNode, end: number): number | null {
  let at = 0;
  const walk = (node: CompactNode): boolean => {
    // a cell that a merge covers is empty and holds no leaf
    if (node.children?.length === 0) return true;
    if (node.children) return node.start === at && node.children.every(walk) && node.end === at;
    if (node.start !== at) return false;
    at = node.end;
    return true;
  };
  return walk(root) && at === end ? null : at;
}

/**
 * The tree of a document as the dataset holds it, offsets in code points; null where there is none or it does not fit the text. `fault`
 * says what is wrong with one that is there.
 *
 * @param characters code points of the document's text
 */
export function treeOf(folder: Folder, docId: string, characters: number): { tree: CompactNode | null; fault: string | null } {
  const bytes = folder.read(`tree/${docId}.json`);
  if (!bytes) return { tree: null, fault: null };
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (!isNode(value) || value.type !== 'plan') return { tree: null, fault: 'no tree' };
    const gap = gapIn(value, characters);
    return gap === null ? { tree: value, fault: null } : { tree: null, fault: `@${gap}` };
  } catch (error) {
    return { tree: null, fault: error instanceof Error ? error.message : String(error) };
  }
}
