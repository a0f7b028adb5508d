import type { DocumentPage, PageNode } from '../../src/review/page-model.js';
import { utf16Offsets } from '../../src/model/code-points.js';
import { make } from './make.js';
import { say } from './page.js';

/** A stretch of the text that a block shows; UTF-16. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'text' | 'marker' | 'noise';
}
/** A paragraph, heading or cell with the element that shows it. */
export interface Block {
  readonly element: HTMLElement;
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly end: number;
  /** place for the signs of what was decided about its records; null where none can be */
  readonly signs: HTMLElement | null;
}

/** So many blocks are laid out, or left out, at once by the browser. */
const CHUNK = 40;
/** About so many characters stand in a line, and so many pixels are between lines. */
const CHARACTERS = 46;
const LINE = 34;
const BLANK = /^\s*$/u;
/** Why something is no part of the plan, where it is a page of the web. */
const WEB = new Set(['navigation', 'footer', 'markup']);
const reasonOf = (data: object | undefined): string => (data as { reason?: string } | undefined)?.reason ?? '';

/**
 * Lays the plan out as its tree has it: headings, paragraphs, tables; what is no part of the plan is folded away. The elements are empty:
 * words and marks are put in by whoever shows them.
 */
export function layOut(page: DocumentPage, into: HTMLElement): Block[] {
  const to = utf16Offsets(page.text);
  const blocks: Block[] = [];
  let chunk = make('div', { class: 'chunk' });
  let inChunk = 0;
  let nextPage = 0;

  let length = 0;
  /** A height for what the browser has not laid out, near enough for its scroll bar. */
  const guess = (): void => {
    chunk.style.containIntrinsicSize = `auto ${inChunk * LINE + Math.round(length / CHARACTERS) * LINE}px`;
  };
  const place = (element: HTMLElement, count = 1): void => {
    if (inChunk >= CHUNK) {
      guess();
      chunk = make('div', { class: 'chunk' });
      [inChunk, length] = [0, 0];
    }
    if (inChunk === 0) into.append(chunk);
    inChunk += count;
    chunk.append(element);
  };
  /** The number of the page, beside the first block on it. */
  const pageMark = (end: number): HTMLElement | null => {
    let page_: number | null = null;
    for (let known = page.pages[nextPage]; known && to(known[0]) < end; known = page.pages[++nextPage]) page_ = known[1];
    return page_ === null ? null : make('span', { class: 'page-mark', 'data-page': say('pageMark', { n: page_ }) });
  };
  const piecesOf = (node: PageNode): Piece[] =>
    (node.children ?? []).flatMap(({ type, start, end }): Piece[] => {
      const piece = { start: to(start), end: to(end), kind: type as Piece['kind'] };
      return type === 'noise' && BLANK.test(page.text.slice(piece.start, piece.end)) ? [] : [piece];
    });
  const block = (element: HTMLElement, pieces: readonly Piece[], own: HTMLElement | null): void => {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first && last) length += last.end - first.start;
    if (first && last) blocks.push({ element, pieces, start: first.start, end: last.end, signs: own });
  };
  /** A block in a row of its own, with a gutter for the number of the page and the signs. */
  const line = (tag: 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p', className: string, pieces: readonly Piece[]): void => {
    const end = pieces.at(-1)?.end;
    if (end === undefined) return;
    const element = make(tag, { class: className });
    const signs = make('span', { class: 'signs' });
    place(make('div', { class: `line ${className}` }, pageMark(end), signs, element));
    block(element, pieces, signs);
  };
  const folded = (run: readonly PageNode[]): void => {
    const pieces = run.map(({ start, end }): Piece => ({ start: to(start), end: to(end), kind: 'noise' }));
    const count = pieces.reduce((sum, { start, end }) => sum + page.text.slice(start, end).replace(/\s/gu, '').length, 0);
    if (count === 0) return;
    const body = make('p', { class: 'noise-text' });
    place(
      make(
        'details',
        { class: 'noise' },
        make('summary', {}, say(run.some(({ data }) => WEB.has(reasonOf(data))) ? 'webNoise' : 'noise', { n: count })),
        body,
      ),
    );
    block(body, pieces, null);
  };
  const table = (node: PageNode): void => {
    const columns = (node.data as { columns?: readonly string[] } | undefined)?.columns ?? [];
    const body = make('tbody');
    const parts = node.children ?? [];
    const heads = parts.filter(({ type, data }) => type === 'noise' && reasonOf(data) === 'table-header');
    const head = make('tr');
    // the very words of the head where each column has its own
    if (heads.length === columns.length)
      for (const one of heads) {
        const cell = make('th', { scope: 'col' });
        head.append(cell);
        block(cell, [{ start: to(one.start), end: to(one.end), kind: 'text' }], null);
      }
    else for (const name of columns) head.append(make('th', { scope: 'col' }, name));
    const mark = pageMark(to(node.end));
    for (const row of parts) {
      if (row.type !== 'row') continue;
      const line_ = make('tr');
      body.append(line_);
      for (const cell of row.children ?? []) {
        if (cell.type !== 'cell') continue;
        const words = make('div');
        const signs = make('span', { class: 'signs' });
        line_.append(make('td', {}, words, signs));
        block(words, piecesOf(cell), signs);
      }
    }
    const frame = make(
      'div',
      { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': say('planTable') },
      make('table', {}, columns.length > 0 && make('thead', {}, head), body),
    );
    place(make('div', { class: 'line' }, mark, frame), 8);
  };

  const walk = (children: readonly PageNode[], depth: number): void => {
    let run: PageNode[] = [];
    const fold = (): void => {
      if (run.length > 0) folded(run);
      run = [];
    };
    for (const node of children) {
      if (node.type === 'noise') {
        run.push(node);
        continue;
      }
      fold();
      if (node.type === 'section') walk(node.children ?? [], depth + 1);
      else if (node.type === 'table') table(node);
      else if (node.type === 'heading') line(`h${Math.min(6, depth + 1)}` as 'h2', `level-${Math.min(depth, 5)}`, piecesOf(node));
      else if (node.type === 'title') line('p', 'plan-title', piecesOf(node));
      else line('p', 'paragraph', piecesOf(node));
    }
    fold();
  };
  if (page.tree) walk(page.tree.children ?? [], 0);
  else
    for (const match of page.text.matchAll(/[^\n]*\S[^\n]*/gu)) {
      line('p', 'paragraph', [{ start: match.index, end: match.index + match[0].length, kind: 'text' }]);
    }
  guess();
  return blocks;
}
