import type { Range as Place } from '../../src/model/span.js';
import { make } from './make.js';
import type { PlanView } from './plan.js';

/** Words that are selected in the plan; UTF-16 offsets of the text. */
export interface Selected {
  readonly start: number;
  readonly end: number;
  /** without noise */
  readonly ranges: readonly Place[];
}
export interface Selecting {
  readonly selected: () => Selected | null;
  readonly clear: () => void;
  /** puts a caret at a place, for the arrows */
  readonly begin: (offset: number) => void;
  /** takes an arrow key while there is a caret; @returns whether it did */
  readonly move: (event: KeyboardEvent) => boolean;
  readonly hasCaret: () => boolean;
}

const STEPS: Readonly<Record<string, readonly [direction: 'forward' | 'backward', granularity: string]>> = {
  ArrowRight: ['forward', 'character'],
  ArrowLeft: ['backward', 'character'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
  Home: ['backward', 'lineboundary'],
  End: ['forward', 'lineboundary'],
};

/** Turns what the browser has selected into places of the text, by mouse or by keyboard alone. */
export function selecting(into: HTMLElement, plan: PlanView, changed: () => void): Selecting {
  let hasCaret = false;
  const caret = make('span', { class: 'caret', 'aria-hidden': 'true', hidden: true });
  into.append(caret);

  const offsetOf = (node: Node | null, offset: number): number | null => {
    if (node === null || !into.contains(node)) return null;
    if (node instanceof Text) {
      const part = node.parentElement?.closest<HTMLElement>('[data-s]');
      return part ? Number(part.dataset['s']) + offset : null;
    }
    // between elements: the words that come next, else the end of those before
    const walker = document.createTreeWalker(into, NodeFilter.SHOW_TEXT);
    const child = node.childNodes[offset];
    if (child) {
      walker.currentNode = child;
      const next = child instanceof Text ? child : walker.nextNode();
      return next ? offsetOf(next, 0) : null;
    }
    walker.currentNode = node;
    let last: Node | null = null;
    for (let next = walker.nextNode(); next && node.contains(next); next = walker.nextNode()) last = next;
    return last instanceof Text ? offsetOf(last, last.length) : null;
  };
  const selected = (): Selected | null => {
    const own = document.getSelection();
    if (!own || own.isCollapsed) return null;
    const [a, b] = [offsetOf(own.anchorNode, own.anchorOffset), offsetOf(own.focusNode, own.focusOffset)];
    if (a === null || b === null || a === b) return null;
    const ranges = plan.textRanges(Math.min(a, b), Math.max(a, b));
    const [first, last] = [ranges[0], ranges.at(-1)];
    return first && last ? { start: first[0], end: last[1], ranges } : null;
  };
  const drawCaret = (): void => {
    const own = document.getSelection();
    const range = own?.rangeCount ? document.createRange() : null;
    caret.hidden = !hasCaret;
    if (!hasCaret || !own || !range || own.focusNode === null || !into.contains(own.focusNode)) return;
    range.setStart(own.focusNode, own.focusOffset);
    const box = range.getClientRects()[0] ?? own.focusNode.parentElement?.getBoundingClientRect();
    if (!box) return;
    const frame = into.getBoundingClientRect();
    caret.style.left = `${box.left - frame.left + into.scrollLeft}px`;
    caret.style.top = `${box.top - frame.top + into.scrollTop}px`;
    caret.style.height = `${box.height}px`;
    if (box.top < frame.top + 40 || box.bottom > frame.bottom - 40) caret.scrollIntoView({ block: 'center' });
  };
  // the mouse selects by itself
  into.addEventListener('mousedown', () => {
    hasCaret = false;
    caret.hidden = true;
  });
  document.addEventListener('selectionchange', () => {
    drawCaret();
    changed();
  });
  return {
    selected,
    hasCaret: () => hasCaret,
    clear: () => {
      hasCaret = false;
      caret.hidden = true;
      document.getSelection()?.removeAllRanges();
    },
    begin: (offset) => {
      const place = plan.placeOf(offset);
      if (!place) return;
      hasCaret = true;
      into.focus({ preventScroll: true });
      document.getSelection()?.setBaseAndExtent(place.node, place.offset, place.node, place.offset);
      drawCaret();
    },
    move: (event) => {
      const step = STEPS[event.key];
      const own = document.getSelection();
      if (!hasCaret || !step || !own || document.activeElement !== into) return false;
      const word = step[1] === 'character' && (event.ctrlKey || event.altKey);
      own.modify(event.shiftKey ? 'extend' : 'move', step[0], word ? 'word' : step[1]);
      event.preventDefault();
      return true;
    },
  };
}
