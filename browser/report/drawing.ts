import { all } from '../common/elements.js';

const NS = 'http://www.w3.org/2000/svg';
const MARGIN = 16;

type Attributes = Readonly<Record<string, string | number>>;
function shape(tag: string, attributes: Attributes, text?: string): SVGElement {
  const element = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, typeof value === 'number' ? String(round(value)) : value);
  if (text !== undefined) element.textContent = text;
  return element;
}
const round = (value: number): number => Math.round(value * 10) / 10;

/** Is it seen? Not where it is hidden, or only for those that hear the page. */
const isSeen = (element: Element): boolean => element.closest('[hidden], .unseen, .table-tools, .arrow, tr.fold') === null;

/** A text as lines, as it is laid out: a place of it for each line that it takes. */
function lines(node: Text): { readonly text: string; readonly box: DOMRect }[] {
  const range = document.createRange();
  const found: { text: string; box: DOMRect }[] = [];
  const { data } = node;
  for (let at = 0; at < data.length; ) {
    const size = (data.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    range.setStart(node, at);
    range.setEnd(node, at + size);
    const box = range.getClientRects()[0];
    const last = found.at(-1);
    if (box !== undefined && box.width > 0) {
      if (last !== undefined && Math.abs(last.box.top - box.top) < 3) {
        last.text += data.slice(at, at + size);
        last.box = new DOMRect(last.box.left, last.box.top, box.right - last.box.left, last.box.height);
      } else found.push({ text: data.slice(at, at + size), box });
    }
    at += size;
  }
  return found;
}

const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'font-family', 'font-size', 'text-anchor'];

/** A drawing within the page, with the colours that it has there. */
function copyOf(svg: SVGSVGElement, x: number, y: number): SVGElement {
  const group = shape('g', { transform: `translate(${round(x)} ${round(y)})` });
  const copy = (from: Element, to: Element): void => {
    for (const child of from.children) {
      if (child.tagName === 'title') continue;
      const made = child.cloneNode(false) as Element;
      const style = getComputedStyle(child);
      for (const name of STYLES) made.setAttribute(name, style.getPropertyValue(name));
      made.removeAttribute('class');
      if (child.tagName === 'text') made.textContent = child.textContent;
      to.append(made);
      copy(child, made);
    }
  };
  copy(svg, group);
  return group;
}

/**
 * A table as it is seen, as an SVG: its title, its columns and its rows that are shown, in their order, each text where it stands on the
 * page. Texts stay texts, in the reader's fonts.
 */
export function drawn(section: HTMLElement): string {
  const table = section.querySelector('table') as HTMLTableElement;
  const scroll = table.parentElement as HTMLElement;
  // what scrolls is drawn whole: nothing of it sticks to an edge meanwhile
  scroll.classList.add('drawing');
  const frame = table.getBoundingClientRect();
  const head = section.querySelector('h2') as HTMLElement;
  const top = 34;
  const [width, height] = [frame.width + 2 * MARGIN, frame.height + top + 2 * MARGIN];
  const root = shape('svg', { xmlns: NS, width, height, viewBox: `0 0 ${round(width)} ${round(height)}` });
  const colour = (element: Element): string => getComputedStyle(element).color;
  const cited = document.querySelector('.cite')?.textContent;
  if (cited) root.append(shape('desc', {}, cited));
  root.append(shape('rect', { width, height, fill: getComputedStyle(scroll).backgroundColor }));
  const place = (box: DOMRect): { readonly x: number; readonly y: number } => ({
    x: box.left - frame.left + MARGIN,
    y: box.top - frame.top + MARGIN + top,
  });
  const titleStyle = getComputedStyle(head);
  root.append(
    shape(
      'text',
      { x: MARGIN, y: MARGIN + 14, fill: titleStyle.color, 'font-family': titleStyle.fontFamily, 'font-size': 18, 'font-weight': 700 },
      head.firstChild?.textContent?.trim() ?? '',
    ),
  );
  for (const row of all<HTMLTableRowElement>('tr', table)) {
    if (!isSeen(row) || row.parentElement?.hidden) continue;
    const box = row.getBoundingClientRect();
    if (box.height === 0) continue;
    const { x, y } = place(box);
    root.append(
      shape('path', {
        d: `M${round(x)} ${round(y + box.height)}h${round(box.width)}`,
        stroke: getComputedStyle(row.cells[0] ?? row).borderBottomColor,
      }),
    );
    for (const svg of all<SVGSVGElement>('svg', row)) {
      const at = place(svg.getBoundingClientRect());
      if (isSeen(svg)) root.append(copyOf(svg, at.x, at.y));
    }
    for (const flag of all('.flag', row)) {
      if (!isSeen(flag)) continue;
      const style = getComputedStyle(flag);
      for (const part of flag.getClientRects()) {
        const at = place(part);
        const { width: wide, height: high } = part;
        root.append(shape('rect', { ...at, width: wide, height: high, rx: 3, fill: style.backgroundColor, stroke: style.borderTopColor }));
      }
    }
    for (const swatch of all('.swatch', row)) {
      const dot = swatch.getBoundingClientRect();
      const at = place(dot);
      if (isSeen(swatch))
        root.append(shape('circle', { cx: at.x + dot.width / 2, cy: at.y + dot.height / 2, r: dot.width / 2, fill: colour(swatch) }));
    }
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest('svg') || !isSeen(parent) || (node.textContent ?? '').trim() === '') continue;
      const style = getComputedStyle(parent);
      const size = Number.parseFloat(style.fontSize);
      for (const line of lines(node as Text)) {
        const at = place(line.box);
        const attributes = { 'font-family': style.fontFamily, 'font-size': size, 'font-weight': style.fontWeight, fill: colour(parent) };
        root.append(shape('text', { x: at.x, y: at.y + line.box.height / 2 + size * 0.36, ...attributes }, line.text));
      }
    }
  }
  scroll.classList.remove('drawing');
  return new XMLSerializer().serializeToString(root);
}
