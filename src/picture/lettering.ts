import { width } from '../render/width.js';
import { wrap } from '../render/wrap.js';

/** A cell (half a Chinese character) is so much of the size of the letters: a little more than Latin letters take on average. */
const CELL = 0.54;

/** Room that a text takes, in pixels, a little too much rather than too little. Example: 象山县 at 10 px takes 32 */
export const roomOf = (text: string, size: number): number => Math.ceil(width(text) * CELL * size);

/** A text in lines of at most so many pixels. */
export const letteredLines = (text: string, pixels: number, size: number): string[] =>
  wrap(text, Math.max(8, Math.floor(pixels / (CELL * size))));

/** The widest of some texts, in pixels. */
export const widest = (texts: readonly string[], size: number): number => Math.max(0, ...texts.map((text) => roomOf(text, size)));

/**
 * Moves labels apart that would stand on each other, each as little as may be, in the order of where they belong.
 *
 * @param wanted where each label belongs, in pixels
 * @param gap    pixels from one label to the next
 * @param to     no label stands beyond it
 * @returns where each stands, in the order given
 * @example apart([10, 12, 50], 12, 0, 100) → [5, 17, 50]
 */
export function apart(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  interface Block {
    readonly labels: number[];
    /** sum of where its labels want the block to begin */
    sum: number;
    at: number;
  }
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const blocks: Block[] = [];
  const settle = (block: Block): void => {
    const length = (block.labels.length - 1) * gap;
    block.at = Math.max(from, Math.min(to - length, block.sum / block.labels.length));
  };
  for (const label of order) {
    let block: Block = { labels: [label], sum: wanted[label] ?? 0, at: 0 };
    settle(block);
    for (let above = blocks.at(-1); above && above.at + above.labels.length * gap > block.at; above = blocks.at(-1)) {
      blocks.pop();
      const shift = above.labels.length * gap;
      block = { labels: [...above.labels, ...block.labels], sum: above.sum + block.sum - block.labels.length * shift, at: 0 };
      settle(block);
    }
    blocks.push(block);
  }
  const places: number[] = [];
  for (const { labels, at } of blocks)
    labels.forEach((label, nth) => {
      places[label] = at + nth * gap;
    });
  return places;
}
