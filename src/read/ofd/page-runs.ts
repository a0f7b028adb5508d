import { descendants, firstDescendant, type PlainElement } from './xml.js';

/** Words that stand together on a page; measures in millimetres from its upper left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  /** where the words stand on */
  readonly base: number;
  readonly width: number;
  readonly size: number;
  /** set at a slant or upwards: a watermark, a seal, a word along the margin */
  readonly turned: boolean;
}

/** A gap of so many characters within words that one command sets parts two columns. */
const WIDE = 2.2;
const SIZE = 4;
/** So many advances are told at once: no line of print has more characters. */
const MOST_REPEATED = 10_000;

const numbersOf = (text: string | undefined): number[] =>
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

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];

/** The runs of one command that sets text. */
function runsOfObject(object: PlainElement): Run[] {
  const [left = 0, top = 0] = numbersOf(object.attributes['Boundary']);
  const given = numbersOf(object.attributes['CTM']);
  const matrix: Matrix = given.length === 6 ? (given as unknown as Matrix) : UPRIGHT;
  const [a, b, c, d, e, f] = matrix;
  const size = (Number(object.attributes['Size']) || SIZE) * (Math.hypot(a, b) || 1);
  const turned = Math.abs(b) > Math.abs(a) * 0.2;
  const runs: Run[] = [];
  let x = 0;
  let y = 0;
  for (const code of object.children) {
    if (code.name !== 'TextCode') continue;
    x = code.attributes['X'] === undefined ? x : Number(code.attributes['X']) || 0;
    y = code.attributes['Y'] === undefined ? y : Number(code.attributes['Y']) || 0;
    const across = advancesOf(code.attributes['DeltaX']);
    const down = advancesOf(code.attributes['DeltaY']);
    const own = size / (Math.hypot(a, b) || 1);
    let [atX, atY, startX, text] = [x, y, x, ''];
    const flush = (): void => {
      if (text.trim() !== '')
        runs.push({
          text,
          left: left + a * startX + c * atY + e,
          base: top + b * startX + d * atY + f,
          width: Math.abs(a * (atX - startX)) || size,
          size,
          turned,
        });
      text = '';
    };
    const characters = [...code.text.replace(/[\r\n\t]/gu, ' ')];
    for (const [index, char] of characters.entries()) {
      if (text === '') startX = atX;
      text += char;
      const isLast = index === characters.length - 1;
      const advance = across[index] ?? (isLast || down.length > 0 ? 0 : own);
      const width = char.charCodeAt(0) > 0xff ? own : own / 2;
      const fall = down[index] ?? 0;
      if (fall !== 0 || advance > own * WIDE) {
        atX += width;
        flush();
        atX += advance - width;
        atY += fall;
      } else atX += isLast ? width : advance;
    }
    flush();
  }
  return runs;
}

/** All words of a page in the order in which they are set. */
export function runsOf(page: PlainElement): Run[] {
  const runs: Run[] = [];
  const content = firstDescendant(page, 'Content');
  for (const object of content ? descendants(content, 'TextObject') : []) for (const run of runsOfObject(object)) runs.push(run);
  return runs;
}

/** Has the page pictures? */
export const hasImages = (page: PlainElement): boolean => firstDescendant(page, 'ImageObject') !== undefined;
