import type { Node, Parent } from 'unist';
import { codePointOffsets } from '../../model/code-points.js';
import type { Context, Exit } from '../command.js';
import { loadSource } from '../io/load.js';

/** A copy of the tree with its offsets in code points, as in files. */
function placed(node: Node, to: (offset: number) => number): object {
  const { position, ...rest } = node as Node & Partial<Parent>;
  const point = (at: { offset?: number | undefined }): object => ({ ...at, ...(at.offset === undefined ? {} : { offset: to(at.offset) }) });
  const children = rest.children?.map((child) => placed(child, to));
  return {
    ...rest,
    ...(children ? { children } : {}),
    ...(position ? { position: { start: point(position.start), end: point(position.end) } } : {}),
  };
}

/** `gangmu tree FILE [--json]` */
export async function treeCommand(file: string, options: { readonly json?: boolean }, context: Context): Promise<Exit> {
  const source = await loadSource(file, context);
  if (typeof source === 'number') return source;
  const [{ structure }, { outline }] = await Promise.all([import('../../structure/structure.js'), import('../../structure/outline.js')]);
  const { plan } = structure(source.text);
  const text = options.json ? JSON.stringify(placed(plan, codePointOffsets(source.text)), null, 2) : outline(plan);
  context.effects.out(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
}
