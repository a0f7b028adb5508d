import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Lang } from '../model/lang.js';
import { withoutControls } from '../model/visible.js';
import { letteredLines, roomOf } from './lettering.js';
import {
  COLOURS,
  FONTS,
  GAP,
  HEIGHT,
  MARGIN,
  partWidth,
  WIDTH,
  type PictureLine,
  type PictureMark,
  type PicturePart,
  type Picture,
  type PictureSource,
} from './picture.js';
import { plotted } from './plot.js';
import { PICTURE_WORDS, sourceWords } from './words.js';

const TITLE = 17;
const HEADING = 13;
const SMALL = 11;
/** From line to line, of the size of the letters. */
const LEADING = 1.45;
/** The shape of a sign takes so much. */
const SAMPLE = 22;

interface Style {
  readonly size: number;
  readonly fill?: string;
  readonly bold?: boolean;
}
/** Lines of text from a top down, and where they end. */
function paragraph(text: string, x: number, top: number, pixels: number, { size, fill = COLOURS.ink, bold = false }: Style) {
  const lines = letteredLines(withoutControls(text), pixels, size);
  const step = Math.round(size * LEADING);
  const elements = lines.map((line, at) =>
    s('text', { x, y: top + at * step + Math.round(size * 1.05), fontSize: size, fill, ...(bold ? { fontWeight: 'bold' } : {}) }, line),
  );
  return { elements, bottom: top + lines.length * step };
}

const { ink, paper, rule, soft, main } = COLOURS;
const LINE = { x1: 0, x2: 18, y1: 0, y2: 0, stroke: ink, 'stroke-width': 1.8 };
/** The shapes of the signs, around the middle of their height. */
const SHAPES: Readonly<Record<PictureMark, () => Element[]>> = {
  dot: () => [s('circle', { cx: 9, cy: 0, r: 4, fill: main })],
  hollow: () => [s('circle', { cx: 9, cy: 0, r: 4, fill: paper, stroke: main, 'stroke-width': 1.6 })],
  cross: () => [s('path', { d: 'M5,-4L13,4M13,-4L5,4', stroke: ink, 'stroke-width': 1.6 })],
  span: () => [s('line', { x1: 1, x2: 17, y1: 0, y2: 0, stroke: main, 'stroke-width': 5, 'stroke-opacity': 0.35 })],
  line: () => [s('line', LINE)],
  thick: () => [s('line', { ...LINE, stroke: main, 'stroke-width': 2.4 })],
  dashed: () => [s('line', { ...LINE, stroke: COLOURS.other, 'stroke-dasharray': '5 3' })],
  dotted: () => [s('line', { ...LINE, stroke: soft, 'stroke-width': 1.2, 'stroke-dasharray': '1 3' })],
  grey: () => [s('line', { ...LINE, stroke: soft })],
  pale: () => [s('line', { ...LINE, stroke: rule, 'stroke-width': 1 })],
};

function signsOf({ signs }: Picture, top: number) {
  const elements: Element[] = [];
  let [x, y] = [MARGIN, top];
  for (const { mark, words } of signs) {
    const room = SAMPLE + roomOf(words, SMALL) + 16;
    if (x > MARGIN && x + room > WIDTH) [x, y] = [MARGIN, y + 18];
    elements.push(
      s('g', { transform: `translate(${x},${y + 8})` }, [
        ...SHAPES[mark](),
        s('text', { x: SAMPLE + 2, y: 4, fontSize: SMALL, fill: soft }, withoutControls(words)),
      ]),
    );
    x += room;
  }
  return { elements, bottom: signs.length === 0 ? top : y + 18 };
}

/** A part from a top down: its heading, and its plot below the heads of all parts of its line. */
function partOf(part: PicturePart, x: number, top: number, width: number, plotTop: number): ElementContent[] {
  const head = headOf(part, x, top, width);
  // what Plot and the DOM wrote is markup already
  const inside = { type: 'raw', value: plotted(part.plot(width), width, part.height) } as unknown as ElementContent;
  return [...head.elements, { ...s('g', { transform: `translate(${x},${plotTop})` }), children: [inside] }];
}

function headOf({ title, lead }: PicturePart, x: number, top: number, width: number) {
  const heading = title === '' ? { elements: [], bottom: top } : paragraph(title, x, top, width, { size: HEADING, bold: true });
  const below =
    lead === undefined ? { elements: [], bottom: heading.bottom } : paragraph(lead, x, heading.bottom, width, { size: SMALL, fill: soft });
  return { elements: [...heading.elements, ...below.elements], bottom: below.bottom };
}

/** How high a line of parts is. */
function heightOf(line: PictureLine): number {
  const parts = line.filter((part) => part !== null);
  const heads = parts.map((part) => headOf(part, 0, 0, partWidth(line.length)).bottom);
  return Math.max(...heads) + 4 + Math.max(...parts.map(({ height }) => height));
}

/**
 * As many lines of parts as a picture holds, the first at least.
 *
 * @returns how many lines
 */
export function fitting(lines: readonly PictureLine[]): number {
  let height = 0;
  const over = lines.findIndex((parts, at) => {
    height += heightOf(parts) + GAP;
    return at > 0 && height > HEIGHT;
  });
  return over < 0 ? lines.length : over;
}

const metaWords = (picture: Picture, source: PictureSource): string => sourceWords(source, picture);

/**
 * A picture as an SVG of its own: title, how to read it, its signs, its plots, and beneath what was left out, the source and n. Texts stay
 * texts; nothing in it depends on the time or the machine.
 *
 * @example drawn(panelPicture(found, { lang: 'zh', facts: false }), { names: ['reports'], version: '0.6.0' }) // <svg …>地区生产总值 增长 (%)…
 */
export function drawn(picture: Picture, source: PictureSource): string {
  const { lang, title, lead, lines, left } = picture;
  const inner = WIDTH - 2 * MARGIN;
  const body: ElementContent[] = [];
  const head = paragraph(title, MARGIN, MARGIN - 4, inner, { size: TITLE, bold: true });
  body.push(...head.elements);
  let y = head.bottom + 2;
  for (const line of lead) {
    const words = paragraph(line, MARGIN, y, inner, { size: SMALL + 1, fill: soft });
    body.push(...words.elements);
    y = words.bottom;
  }
  const signs = signsOf(picture, y + 6);
  body.push(...signs.elements);
  y = signs.bottom + 12;
  if (lines.length === 0) {
    const words = paragraph(PICTURE_WORDS.nothing[lang], MARGIN, y, inner, { size: HEADING });
    body.push(...words.elements);
    y = words.bottom + GAP;
  }
  for (const parts of lines) {
    const width = partWidth(parts.length);
    const places = parts.flatMap((part, at) => (part === null ? [] : [{ part, x: MARGIN + at * (width + GAP) }]));
    const top = y;
    const plotTop = Math.max(...places.map(({ part, x }) => headOf(part, x, top, width).bottom)) + 4;
    for (const { part, x } of places) body.push(...partOf(part, x, top, width, plotTop));
    y = top + heightOf(parts) + GAP;
  }
  y -= GAP - 10;
  body.push(s('line', { x1: MARGIN, x2: WIDTH - MARGIN, y1: y, y2: y, stroke: rule, 'stroke-width': 1 }));
  y += 6;
  for (const line of [...left, metaWords(picture, source)]) {
    const words = paragraph(line, MARGIN, y, inner, { size: SMALL, fill: soft });
    body.push(...words.elements);
    y = words.bottom + 1;
  }
  const height = Math.ceil(y + MARGIN - 6);
  const spoken = [...lead, ...left, metaWords(picture, source)].join(' ');
  return `${toHtml(svgOf(body, { lang, title, spoken, height }), { space: 'svg', allowDangerousHtml: true, closeEmptyElements: true })}\n`;
}

interface Outside {
  readonly lang: Lang;
  readonly title: string;
  readonly spoken: string;
  readonly height: number;
}
const svgOf = (body: readonly ElementContent[], { lang, title, spoken, height }: Outside): Element =>
  s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['picture'],
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      fontFamily: FONTS,
      fill: ink,
      role: 'img',
      ariaLabelledBy: 'picture-title picture-text',
      'xml:lang': lang === 'zh' ? 'zh-CN' : 'en',
    },
    [
      s('title#picture-title', withoutControls(title)),
      s('desc#picture-text', withoutControls(spoken)),
      s('rect', { width: WIDTH, height, fill: paper }),
      ...body,
    ],
  );
