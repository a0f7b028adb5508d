import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { COLOURS, FONTS } from './picture.js';

/** Attributes that hold places: they are rounded, since no eye sees a thousandth of a pixel. */
const PLACES = ['transform', 'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'cx', 'cy', 'r'];
const rounded = (text: string): string =>
  text.replace(/-?\d{0,17}\.\d{3,20}(?:e-?\d{1,3})?/gu, (number) => String(Number(Number(number).toFixed(2)) + 0));

/** Size of the letters within a plot, in pixels. */
export const LETTERS = 11;

/**
 * A plot as the inside of an SVG: groups of shapes and texts, without a style sheet of its own, so that it looks alike in a browser, a word
 * processor and a drawing program. The same plot gives the same text.
 *
 * @param width in pixels, as is the height
 */
export function plotted(options: PlotOptions, width: number, height: number): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const figure = plot({ ...options, document: document as never, width, height, className: 'plot' }) as unknown as Element;
  figure.querySelector('style')?.remove();
  for (const element of figure.querySelectorAll('*')) {
    // the picture as a whole has one description
    for (const name of ['aria-label', 'aria-hidden', 'aria-description']) element.removeAttribute(name);
    for (const name of PLACES) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, rounded(value));
    }
  }
  const inside = figure.innerHTML;
  return `<g fill="${COLOURS.ink}" font-family="${FONTS}" font-size="${LETTERS}" text-anchor="middle">${inside}</g>`;
}

/** What of a DOM is used here; the compiler's own DOM is that of browsers, which this program does not run in. */
interface Element {
  readonly innerHTML: string;
  readonly querySelector: (selector: string) => { readonly remove: () => void } | null;
  readonly querySelectorAll: (selector: string) => Iterable<{
    readonly getAttribute: (name: string) => string | null;
    readonly setAttribute: (name: string, value: string) => void;
    readonly removeAttribute: (name: string) => void;
  }>;
}
