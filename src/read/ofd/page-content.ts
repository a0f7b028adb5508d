import type { PageContent, PlacedGlyph, RuledLine } from '../layout/page-content.js';
import { ruledLines } from '../layout/ruled-lines.js';
import { descendants, firstDescendant, type PlainElement } from './xml.js';

/** Measures are in millimetres from the upper left corner; layout reckons in points. */
const POINTS = 72 / 25.4;
const SIZE = 4;
const BOLD_WEIGHT = 600;
/** So many advances are told at once: no line of print has more characters. */
const MOST_REPEATED = 10_000;
/** No page that is meant to be read has more. */
const MOST_GLYPHS = 200_000;
const MOST_RULES = 20_000;
/** An image smaller than this share of the page is an emblem. */
const PICTURE = 0.02;

/** A page as its medium is: left, top, width, height in millimetres. */
export type PhysicalBox = readonly [left: number, top: number, width: number, height: number];

export const numbersIn = (text: string | undefined): number[] =>
  (text ?? '')
    .trim()
    .split(/\s+/u)
    .map(Number)
    .filter((one) => Number.isFinite(one));

/** The advances from one character to the next; g 3 5 stands for 5 5 5. */
function advancesOf(text: string | undefined): number[] {
  const words = (text ?? '').trim().split(/\s+/u);
  const advances: number[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at] === 'g') {
      const count = Math.min(MOST_REPEATED, Number(words[at + 1]) || 0);
      const advance = Number(words[at + 2]) || 0;
      for (let times = 0; times < count; times++) advances.push(advance);
      at += 2;
    } else if (words[at] !== '') advances.push(Number(words[at]) || 0);
  }
  return advances;
}

type Place = (x: number, y: number) => readonly [x: number, y: number];
interface Frame {
  readonly place: Place;
  /** how much larger things are than they say */
  readonly scale: number;
  /** degrees, clockwise */
  readonly angle: number;
}

/** The frame that an object is drawn in, within its boundary. */
function frameOf(object: PlainElement, page: PhysicalBox): Frame {
  const [left = 0, top = 0] = numbersIn(object.attributes['Boundary']);
  const given = numbersIn(object.attributes['CTM']);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = given.length === 6 ? given : [];
  return {
    place: (x, y) => [(left - page[0] + a * x + c * y + e) * POINTS, (top - page[1] + b * x + d * y + f) * POINTS],
    scale: (Math.hypot(a, b) || 1) * POINTS,
    angle: Math.round((Math.atan2(b, a) * 180) / Math.PI),
  };
}

const isNarrow = (char: string): boolean => char.charCodeAt(0) <= 0xff;

/** The characters of one command that sets text. */
function glyphsOf(object: PlainElement, frame: Frame, fonts: ReadonlyMap<string, string>): PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = [];
  const own = Number(object.attributes['Size']) || SIZE;
  const bold = Number(object.attributes['Weight']) >= BOLD_WEIGHT ? ' Bold' : '';
  const font = `${fonts.get(object.attributes['Font'] ?? '') ?? ''}${bold}`;
  let [x, y] = [0, 0];
  for (const code of object.children) {
    if (code.name !== 'TextCode') continue;
    x = code.attributes['X'] === undefined ? x : Number(code.attributes['X']) || 0;
    y = code.attributes['Y'] === undefined ? y : Number(code.attributes['Y']) || 0;
    const across = advancesOf(code.attributes['DeltaX']);
    const down = advancesOf(code.attributes['DeltaY']);
    let [atX, atY] = [x, y];
    for (const [index, char] of [...code.text.replace(/[\r\n\t]/gu, ' ')].entries()) {
      const usual = isNarrow(char) ? own / 2 : own;
      const advance = across[index] ?? (down.length > 0 ? 0 : usual);
      // how wide a letter is its font tells, which is not asked; what comes next begins where it ends
      const width = isNarrow(char) && advance > 0 && advance <= own ? advance : usual;
      const [left, base] = frame.place(atX, atY);
      glyphs.push({ text: char, x: left, y: base, width: width * frame.scale, size: own * frame.scale, angle: frame.angle, font });
      atX += advance;
      atY += down[index] ?? 0;
    }
  }
  return glyphs;
}

/** How many numbers follow each letter of a path; L and M alone draw straight lines, C closes. */
const OPERANDS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** The rules that a path draws; null for a drawing. */
function rulesOf(object: PlainElement, { place }: Frame): RuledLine[] | null {
  const words = (firstDescendant(object, 'AbbreviatedData')?.text ?? '').trim().split(/\s+/u);
  const stroked = object.attributes['Stroke'] !== 'false';
  const filled = object.attributes['Fill'] === 'true';
  const rules: RuledLine[] = [];
  let shape: (readonly [number, number])[] = [];
  let drawing = false;
  const flush = (closed: boolean): void => {
    const found = shape.length > 1 ? ruledLines(closed && shape[0] ? [...shape, shape[0]] : shape, stroked, filled) : [];
    if (found) rules.push(...found);
    else drawing = true;
    shape = [];
  };
  for (let at = 0; at < words.length; ) {
    const letter = words[at] ?? '';
    const count = OPERANDS[letter];
    if (count === undefined) return null;
    const to = place(Number(words[at + 1]) || 0, Number(words[at + 2]) || 0);
    if (letter === 'L') shape.push(to);
    else if (letter === 'C') flush(true);
    else {
      flush(filled);
      if (letter === 'M' || letter === 'S') shape.push(to);
      else drawing = true;
    }
    at += count + 1;
  }
  flush(filled);
  return drawing && rules.length === 0 ? null : rules;
}

const isShown = ({ attributes }: PlainElement): boolean => attributes['Visible'] !== 'false';

/**
 * What stands and is drawn on a page.
 *
 * @param fonts names of the fonts by their ids
 */
export function ofdPageContent(page: PlainElement, box: PhysicalBox, fonts: ReadonlyMap<string, string>): PageContent {
  const content = firstDescendant(page, 'Content');
  const glyphs: PlacedGlyph[] = [];
  const rules: RuledLine[] = [];
  let drawings = 0;
  let pictures = 0;
  const [, , width, height] = box;
  for (const object of content ? descendants(content, 'TextObject') : [])
    if (isShown(object) && glyphs.length < MOST_GLYPHS)
      for (const glyph of glyphsOf(object, frameOf(object, box), fonts)) glyphs.push(glyph);
  for (const object of content ? descendants(content, 'PathObject') : []) {
    const own = isShown(object) ? rulesOf(object, frameOf(object, box)) : [];
    if (!own) drawings++;
    else if (rules.length < MOST_RULES) for (const rule of own) rules.push(rule);
  }
  for (const { attributes } of content ? descendants(content, 'ImageObject') : []) {
    const [, , wide = 0, high = 0] = numbersIn(attributes['Boundary']);
    const share = (wide * high) / Math.max(1, width * height);
    if (share >= PICTURE) pictures += share;
  }
  return { width: width * POINTS, height: height * POINTS, glyphs, rules, pictures, drawings, invisible: 0 };
}
