import { lanesOfMarks } from '../../src/review/lanes.js';
import type { Range, Span } from '../../src/model/span.js';
import { all, one } from '../common/elements.js';
import type { Block } from './layout.js';
import { make } from './make.js';
import { say } from './page.js';
import type { Item } from './session.js';

/** What one underline stands for: records of a table with one and the same quote. */
interface Quote {
  readonly start: number;
  readonly end: number;
  readonly lane: number;
  readonly items: readonly Item[];
}

/** The signs of what was decided. */
export const SIGNS = { open: '', accepted: '✓', corrected: '✎', added: '＋', disputed: '≠', rejected: '✗' } as const;

export interface PlanView {
  /** all anew: other records, or others that the filters let through */
  readonly show: (items: readonly Item[], shown: ReadonlySet<string>) => void;
  /** the record that is looked at */
  readonly focus: (item: Item | null, scroll: boolean) => void;
  /** lights the words of a field of that record */
  readonly light: (field: string | null) => void;
  readonly goTo: (span: Span) => void;
  /** records at a place, the shortest first */
  readonly itemsAt: (offset: number) => readonly Item[];
  /** what of a stretch is the plan's text, without noise */
  readonly textRanges: (start: number, end: number) => Range[];
  /** place in the DOM of an offset */
  readonly placeOf: (offset: number) => { readonly node: Text; readonly offset: number } | null;
  readonly draw: () => void;
}

/** Where in a list in the order of the text the first block is that ends behind a place. */
function firstBehind(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
const touches = (span: Span, start: number, end: number): boolean => span.some(([from, to]) => from < end && to > start);

/** Shows the words of the plan with what is marked in them. */
export function planView(text: string, blocks: readonly Block[], into: HTMLElement): PlanView {
  let quotes: (readonly Quote[])[] = blocks.map(() => []);
  let numbers = new Map<string, number>();
  let current: Item | null = null;
  /** blocks whose words are to be put in again */
  const stale = new Set<number>();

  const blocksOf = (start: number, end: number): number[] => {
    const found: number[] = [];
    for (let at = firstBehind(blocks, start); at < blocks.length && blocks[at]!.start < end; at++) found.push(at);
    return found;
  };

  function fill(at: number): void {
    const block = blocks[at]!;
    const own = quotes[at] ?? [];
    const here = current !== null && blocksTouched(current).includes(at) ? current : null;
    const fields = here === null ? [] : Object.entries(here.spans);
    const cuts = new Set<number>();
    const cut = (start: number, end: number): void => {
      if (start > block.start && start < block.end) cuts.add(start);
      if (end > block.start && end < block.end) cuts.add(end);
    };
    for (const quote of own) {
      cut(quote.start, quote.end);
      for (const item of quote.items) for (const range of item.words) cut(range[0], range[1]);
    }
    for (const [, span] of fields) for (const range of span) cut(range[0], range[1]);
    if (here) cut(here.start, here.end);
    const sorted = [...cuts].sort((a, b) => a - b);
    const parts: HTMLElement[] = [];
    for (const piece of block.pieces) {
      const edges = [piece.start, ...sorted.filter((place) => place > piece.start && place < piece.end), piece.end];
      for (let edge = 0; edge + 1 < edges.length; edge++) {
        const [start, end] = [edges[edge]!, edges[edge + 1]!];
        const part = make('span', { 'data-s': start }, text.slice(start, end));
        part.className = piece.kind === 'text' ? classOf(start, end, own, here) : `seg ${piece.kind}`;
        const lit = fields.filter(([, span]) => touches(span, start, end)).map(([field]) => field);
        if (lit.length > 0) part.dataset['f'] = lit.join(' ');
        const notes = own.flatMap(({ items }) => items.filter(({ words }) => words.at(-1)?.[1] === end).map(({ key }) => numbers.get(key)));
        if (notes.length > 0) part.dataset['n'] = notes.join(',');
        parts.push(part);
      }
    }
    block.element.replaceChildren(...parts);
    if (block.signs) sign(block.signs, own, block);
  }

  function classOf(start: number, end: number, own: readonly Quote[], here: Item | null): string {
    const names = ['seg'];
    let struck = false;
    let standing = false;
    for (const quote of own) {
      if (quote.start > start || quote.end < end) continue;
      const table = quote.items[0]!.table;
      const kept = quote.items.some((item) => item.standing !== 'rejected');
      if (kept) {
        names.push(`l${quote.lane}-${table}`);
        standing = true;
      } else struck = true;
      const key = quote.items.filter((item) => touches(item.words, start, end));
      for (const item of key) names.push(`k-${table}`, `s-${item.standing}`);
    }
    if (struck && !standing) names.push('struck');
    if (here) {
      if (here.start <= start && here.end >= end) names.push('now');
      if (touches(here.words, start, end)) names.push('now-key');
    }
    return [...new Set(names)].join(' ');
  }

  /** How many records that begin in the block were accepted, corrected …, as signs in its margin. */
  function sign(element: HTMLElement, own: readonly Quote[], block: Block): void {
    const counts = new Map<string, number>();
    for (const { items, start } of own)
      if (start >= block.start) for (const { standing } of items) counts.set(standing, (counts.get(standing) ?? 0) + 1);
    const signs = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).filter((standing) => SIGNS[standing] !== '' && counts.has(standing));
    element.replaceChildren(
      ...signs.map((standing) => {
        const n = counts.get(standing) ?? 0;
        return make('span', {
          class: `sign s-${standing}`,
          title: `${say(standing)} ${n}`,
          'data-sign': `${SIGNS[standing]}${n > 1 ? n : ''}`,
        });
      }),
    );
  }

  const blocksTouched = (item: Item): number[] => {
    const spans = [[[item.start, item.end]] as Span, ...Object.values(item.spans)];
    return [...new Set(spans.flat().flatMap(([start, end]) => blocksOf(start, end)))];
  };
  const draw = (): void => {
    for (const at of stale) fill(at);
    stale.clear();
  };
  const partAt = (offset: number): HTMLElement | null => {
    const block = blocks[firstBehind(blocks, offset)];
    if (!block) return null;
    let found: HTMLElement | null = null;
    for (const part of all('[data-s]', block.element)) {
      if (Number(part.dataset['s']) > offset) break;
      found = part;
    }
    return found ?? one('[data-s]', block.element);
  };

  let wanted: Element | null = null;
  /** What was not laid out yet is of a guessed height: once it is, the words stand elsewhere. */
  const reveal = (part: Element | null): void => {
    wanted = part;
    part?.closest('details')?.setAttribute('open', '');
    const scroll = (times: number): void => {
      if (wanted !== part || !part?.isConnected) return;
      part.scrollIntoView({ block: 'center' });
      if (times > 0) requestAnimationFrame(() => scroll(times - 1));
    };
    scroll(3);
  };

  return {
    show: (items, shown) => {
      const groups = new Map<string, Item[]>();
      numbers = new Map(items.map((item, at) => [item.key, at + 1]));
      for (const item of items) {
        if (!shown.has(item.key)) continue;
        const key = `${item.table} ${item.start} ${item.end}`;
        groups.set(key, [...(groups.get(key) ?? []), item]);
      }
      const found = [...groups.values()].map((own) => ({ start: own[0]!.start, end: own[0]!.end, items: own }));
      const lanes = lanesOfMarks(found);
      const fresh: Quote[][] = blocks.map(() => []);
      found.forEach((quote, at) => {
        for (const block of blocksOf(quote.start, quote.end)) fresh[block]!.push({ ...quote, lane: lanes[at]! });
      });
      const told = (list: readonly Quote[]): string =>
        list
          .map(
            ({ start, end, lane, items: own }) => `${start} ${end} ${lane} ${own.map((item) => `${item.key}${item.standing}`).join(' ')}`,
          )
          .join('|');
      blocks.forEach((block, at) => {
        if (block.element.firstChild === null || told(quotes[at] ?? []) !== told(fresh[at]!)) stale.add(at);
      });
      quotes = fresh;
      draw();
    },
    focus: (item, scroll) => {
      if (current) for (const at of blocksTouched(current)) stale.add(at);
      current = item;
      if (item) for (const at of blocksTouched(item)) stale.add(at);
      draw();
      if (item && scroll) {
        reveal(one('.now-key', into) ?? one('.now', into));
      }
    },
    light: (field) => {
      for (const part of all('.lit', into)) part.classList.remove('lit');
      if (field !== null) for (const part of all(`[data-f~="${field}"]`, into)) part.classList.add('lit');
    },
    goTo: (span) => {
      const [first] = span;
      if (first) reveal(partAt(first[0]));
    },
    itemsAt: (offset) => {
      const own = quotes[firstBehind(blocks, offset)] ?? [];
      return own
        .filter(({ start, end }) => start <= offset && end > offset)
        .flatMap(({ items }) => items)
        .sort(
          (a, b) =>
            Number(touches(b.words, offset, offset + 1)) - Number(touches(a.words, offset, offset + 1)) ||
            a.end - a.start - (b.end - b.start),
        );
    },
    textRanges: (start, end) =>
      blocksOf(start, end).flatMap((at) =>
        blocks[at]!.pieces.filter((piece) => piece.kind !== 'noise' && piece.start < end && piece.end > start).map(
          (piece): Range => [Math.max(start, piece.start), Math.min(end, piece.end)],
        ),
      ),
    placeOf: (offset) => {
      const part = partAt(offset);
      const node = part?.firstChild;
      return part && node instanceof Text ? { node, offset: Math.max(0, Math.min(node.length, offset - Number(part.dataset['s']))) } : null;
    },
    draw,
  };
}
