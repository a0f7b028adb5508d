import type { Node, Parent } from 'unist';
import { codePointOffsets } from '../../model/code-points.js';
import type { Plan } from '../../model/tree.js';
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

/** The headings with what each part is, where that changes: [goals 2026–2030]. */
async function outlined(text: string, plan: Plan): Promise<string> {
  const [{ outline }, { readPlan }, { documentMetadata }, { framesOf, genreOf }, { anchorOf }] = await Promise.all([
    import('../../structure/outline.js'),
    import('../../extract/reading.js'),
    import('../../extract/document/metadata.js'),
    import('../../extract/frames.js'),
    import('../../extract/anchor.js'),
  ]);
  const metadata = documentMetadata(readPlan(text, plan));
  const frames = framesOf(plan, anchorOf(metadata), genreOf(metadata.title, text));
  const said: (string | undefined)[] = [];
  return outline(plan, (id, level) => {
    const { role, period } = frames.get(id) ?? {};
    const years = [...new Set([period?.start?.slice(0, 4), period?.end?.slice(0, 4)].filter((year) => year !== undefined))].join('–');
    const remark = [role ?? '', years].filter((word) => word !== '').join(' ');
    said.length = level;
    said[level] = remark;
    return said.slice(0, level).findLast((one) => one !== undefined) === remark ? '' : remark;
  });
}

/** `gangmu tree FILE [--json]` */
export async function treeCommand(file: string, options: { readonly json?: boolean }, context: Context): Promise<Exit> {
  const source = await loadSource(file, context);
  if (typeof source === 'number') return source;
  const { structure } = await import('../../structure/structure.js');
  const { plan } = structure(source.text, { hints: source.hints });
  const text = options.json ? JSON.stringify(placed(plan, codePointOffsets(source.text)), null, 2) : await outlined(source.text, plan);
  (options.json ? context.effects.data : context.effects.out)(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
}
