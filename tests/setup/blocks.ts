import type { Block, Plan, PlanChild, Table } from '../../src/model/tree.js';
import { structure } from '../../src/structure/structure.js';
import { seed } from './plans.js';

/** A plan as an author would type it: paragraphs without hard line breaks and page numbers, and tables. */
export type PlanBlock =
  | { readonly type: 'title' | 'paragraph'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string; readonly level: number }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Its words without page numbers and line breaks; 附件 in a line of its own stays apart from the title below it. */
const wordsOf = (block: Block): string =>
  block.children
    .map((leaf, at) => (leaf.type !== 'noise' ? leaf.value : block.children[at - 1]?.type === 'marker' ? ' ' : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

function tableBlock(table: Table): PlanBlock {
  const rows = table.children.flatMap((row) =>
    row.type === 'row' ? [row.children.flatMap((cell) => (cell.type === 'cell' ? [wordsOf(cell)] : []))] : [],
  );
  return { type: 'table', columns: table.data.columns, rows };
}

/** The blocks of a plan's tree in order; a heading with the paragraph that runs on from it is one paragraph, as its author wrote it. */
export function blocksOf(plan: Plan): PlanBlock[] {
  const blocks: PlanBlock[] = [];
  const walk = (children: readonly PlanChild[]): void => {
    children.forEach((node, at) => {
      if (node.type === 'section') walk(node.children);
      else if (node.type === 'table') blocks.push(tableBlock(node));
      else if (node.type === 'paragraph' && node.data?.runIn === true) {
        const last = blocks.pop();
        blocks.push({ type: 'paragraph', text: `${last && 'text' in last ? last.text : ''}${wordsOf(node)}` });
      } else if (node.type === 'heading') {
        const section = children.length > at ? levelOf(plan, node) : 1;
        blocks.push({ type: 'heading', text: wordsOf(node), level: section });
      } else if (node.type === 'title' || node.type === 'paragraph') blocks.push({ type: node.type, text: wordsOf(node) });
    });
  };
  walk(plan.children);
  return blocks.filter((block) => block.type === 'table' || block.text !== '');
}

function levelOf(plan: Plan, heading: Block): number {
  let found = 1;
  const walk = (children: readonly PlanChild[]): void => {
    for (const node of children) {
      if (node.type !== 'section') continue;
      if (node.children[0] === heading) found = node.data.level;
      walk(node.children);
    }
  };
  walk(plan.children);
  return found;
}

/** The blocks of a seed. */
export const seedBlocks = (name: string): PlanBlock[] => blocksOf(structure(seed(name)).plan);

/** The blocks as a plain text: a line for each paragraph, a line for each row with tabs between the cells. */
export function plainText(blocks: readonly PlanBlock[]): string {
  return blocks
    .flatMap((block) => (block.type === 'table' ? [block.columns.join('\t'), ...block.rows.map((row) => row.join('\t'))] : [block.text]))
    .join('\n')
    .concat('\n');
}
