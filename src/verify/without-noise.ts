import type { CompactNode } from '../model/compact-tree.js';
import type { Held } from '../dataset/read-dataset.js';
import type { LocatedRecord } from './located.js';

/** What a blank is put for: not line breaks, and not numerals, which the account has all, also those of a link's address. */
const BLANKED = /[^\r\n\p{N}]/u;

/** Markup (**, <td>) may stand within a sentence. */
const isMarkup = (reason: string | undefined): boolean => reason === 'markup';

/** The stretches of a tree that are noise for such a reason; in code points. */
function noiseIn(node: CompactNode, wanted: (reason: string | undefined) => boolean): [start: number, end: number][] {
  if (node.children) return node.children.flatMap((child) => noiseIn(child, wanted));
  const reason = (node.data as { readonly reason?: string } | undefined)?.reason;
  return node.type === 'noise' && wanted(reason) ? [[node.start, node.end]] : [];
}

/** The text with a blank for each character of markup. Offsets in code points are the same. */
export function withoutNoise(text: string, tree: CompactNode | null): string {
  const noise = tree ? noiseIn(tree, isMarkup) : [];
  if (noise.length === 0) return text;
  const points = [...text];
  for (const [start, end] of noise) for (let at = start; at < end; at++) if (BLANKED.test(points[at] ?? '')) points[at] = ' ';
  return points.join('');
}

/** What stands at a place without the noise in it: pages and running heads between the lines of a title too. Offsets are code points. */
export function saidIn(text: string, tree: CompactNode | null): (start: number, end: number) => string {
  const points = [...text];
  if (tree) for (const [start, end] of noiseIn(tree, () => true)) points.fill('', start, end);
  return (start, end) => points.slice(start, end).join('');
}

/**
 * The records with quote and sentence as they stand in the text without markup, where they stand in the raw text as they are written; a
 * quote that differs stays, and is found. So a check compares fields with words alone.
 */
export function recordsWithoutNoise<T extends Readonly<Record<string, readonly Held[]>>>(
  records: T,
  raw: LocatedRecord,
  text: LocatedRecord,
): T {
  if (raw.text === text.text) return records;
  const cleaned = (held: Held): Held => {
    const start = Number(held.row['char_start']);
    const end = Number(held.row['char_end']);
    const { quote, sentence } = held.row;
    const row = { ...held.row };
    if (typeof quote === 'string' && raw.slice(start, end) === quote) row['quote'] = text.slice(start, end);
    if (typeof sentence === 'string' && typeof quote === 'string') {
      const within = sentence.indexOf(quote);
      const from = within < 0 ? -1 : start - [...sentence.slice(0, within)].length;
      const to = from + [...sentence].length;
      if (from >= 0 && raw.slice(from, to) === sentence) row['sentence'] = text.slice(from, to);
    }
    return { ...held, row };
  };
  return Object.fromEntries(Object.entries(records).map(([table, list]) => [table, list.map(cleaned)])) as unknown as T;
}
