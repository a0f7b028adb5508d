import type { Plan, PlanChild, Row, Block, Leaf } from '../model/tree.js';
import { isLeaf, rangeOf } from '../model/tree.js';

type PlanNode = Plan | PlanChild | Row | Block | Leaf;

const INDENT = '  ';

/** What stands behind a node's type: its text, or what its data say. */
function contentOf(node: PlanNode): string {
  if (isLeaf(node)) return `${JSON.stringify(node.value)}${node.data?.reason === undefined ? '' : ` (${node.data.reason})`}`;
  const data = 'data' in node && node.data ? Object.entries(node.data) : [];
  return data.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(' ');
}

/**
 * Draws the tree, a node a line: its type, its place in the source (UTF-16 offsets), its data or text. `outline` draws only what a reader
 * of the plan wants to see; this shows what a plugin works with.
 *
 * @example drawTree(structure('一、总体要求\n…').plan)
 */
export function drawTree(plan: Plan): string {
  const lines: string[] = [];
  const draw = (node: PlanNode, depth: number): void => {
    const [start, end] = rangeOf(node);
    lines.push(`${INDENT.repeat(depth)}${node.type} ${start}–${end} ${contentOf(node)}`.trimEnd());
    if ('children' in node) for (const child of node.children) draw(child, depth + 1);
  };
  draw(plan, 0);
  return `${lines.join('\n')}\n`;
}
