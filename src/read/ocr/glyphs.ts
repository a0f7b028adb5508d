import { median } from '../../model/median.js';
import type { PlacedGlyph } from '../layout/page-content.js';
import type { PrintedPage, PrintedWord, RecognisedLine } from './tsv.js';

/** Sizes that differ by less are one: recognition measures what is black, and 一 is black for a tenth of its height. */
const SAME = 0.16;
/** The middle of a character stands so far above its line, in sizes. */
const MIDDLE = 0.35;
/** What is black of a line is so much of the size of its characters. */
const BLACK = 0.92;
/** So many characters tell the size of a line by its length. */
const LEAST = 4;
/** Words further apart, in heights of the line, are columns or parts of a heading. */
const APART = 1.25;
/** Within a line such a gap is a blank, or a mark that was not recognised; what is wider parts columns. */
const BLANK = 1.15;
const WIDEST_BLANK = 2;
/** A mark stands nearer than this to what it closes. */
const MARK_GAP = 0.6;

const NARROW = /^[!-~\u00a1-\u024f]$/u;
const HAN = /\p{Script=Han}/u;
/** Marks that take half of their square and leave the other half blank, before them or behind. */
const CLOSING = /^[，。、；：！？）》”’〕】」』,.;:!?)]$/u;
const NO_BEGINNING = /^[，。、；：！？）》”’,;]$/u;
const OPENING = /^[（《“‘〔【「『(]$/u;

interface Run {
  readonly words: readonly PrintedWord[];
  readonly left: number;
  readonly right: number;
}

function runsOf({ words, height }: RecognisedLine): Run[] {
  const runs: { words: PrintedWord[]; left: number; right: number }[] = [];
  for (const word of words) {
    const open = runs[runs.length - 1];
    if (!open || word.left - open.right > height * APART) runs.push({ words: [word], left: word.left, right: word.left + word.width });
    else {
      open.words.push(word);
      open.right = Math.max(open.right, word.left + word.width);
    }
  }
  return runs;
}

/** In a line of Han characters marks and brackets take a square, too; letters and figures half of one. */
function weightOf(char: string, han: boolean): number {
  if (!NARROW.test(char)) return 1;
  return han && (CLOSING.test(char) || OPENING.test(char)) ? 0.85 : 0.5;
}

/** The size of the characters of a line, in pixels, by its height. */
const byHeight = ({ height }: RecognisedLine): number => height / BLACK;

/** The same by how many stand on its length where there are enough, else by its height. */
function byLength(line: RecognisedLine): number {
  let [length, weight] = [0, 0];
  for (const { words, left, right } of runsOf(line)) {
    const text = words.map((word) => word.text).join('');
    if ((text.match(/\p{Script=Han}/gu) ?? []).length < LEAST) continue;
    length += right - left;
    weight += [...text].reduce((sum, char) => sum + weightOf(char, true), 0);
  }
  return weight > 0 ? length / weight : byHeight(line);
}

/** The size that most of the text has. */
function usualSize(lines: readonly { readonly size: number; readonly line: RecognisedLine }[]): number {
  return median(lines.flatMap(({ size, line }) => line.words.flatMap((word) => [...word.text].map(() => size))));
}

interface Character {
  readonly text: string;
  left: number;
  right: number;
  readonly confidence: number;
}

/** Characters of a word share its box by their widths; marks reach into their blank half, so that no gap seems to stand there. */
function charactersOf(word: PrintedWord, size: number, han: boolean): Character[] {
  const characters = [...word.text];
  const weights = characters.map((char) => weightOf(char, han));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let at = word.left;
  return characters.map((text, index) => {
    const left = at;
    at += (word.width * (weights[index] ?? 0)) / all;
    return {
      text,
      left: han && OPENING.test(text) ? left - size / 2 : left,
      right: han && CLOSING.test(text) ? at + size / 2 : at,
      confidence: Math.max(0, Math.min(100, Math.round(word.confidence))),
    };
  });
}

/** A dash looks like 一, and no 一 stands beside Arabic figures: 2024一2026, 一 3 一. */
function withDashes(line: Character[]): Character[] {
  const digit = (at: number): boolean => /^\d$/u.test(line[at]?.text ?? '');
  const ends = (at: number): boolean => digit(at) || line[at] === undefined;
  return line.map((one, at) =>
    one.text === '一' && (digit(at - 1) || digit(at + 1)) && ends(at - 1) && ends(at + 1) ? { ...one, text: '—' } : one,
  );
}

/** Recognition sees marks in the wide gap between two cells, where none can begin. */
function isStray(mark: Character, before: Character, after: Character | undefined, size: number): boolean {
  const gap = mark.left - before.right;
  const hole = (after?.left ?? mark.left) - before.right;
  return NO_BEGINNING.test(mark.text) && (gap > size * WIDEST_BLANK || (gap > size * MARK_GAP && hole > size * WIDEST_BLANK));
}

/** The characters of a line in their order, which the boxes of words, being rough, sometimes contradict. */
function inOrder(words: readonly PrintedWord[], size: number, han: boolean): Character[] {
  const line = withDashes(words.flatMap((word) => charactersOf(word, size, han)));
  const kept: Character[] = [];
  for (const [at, here] of line.entries()) {
    const before = kept[kept.length - 1];
    if (before && isStray(here, before, line[at + 1], size)) continue;
    kept.push(here);
    if (!before) continue;
    here.left = Math.max(here.left, before.left + 1);
    here.right = Math.max(here.right, here.left + 1);
    const gap = here.left - before.right;
    const figures = NARROW.test(before.text) && NARROW.test(here.text) && !CLOSING.test(here.text);
    if (gap > 0 && gap <= size * BLANK && !figures) before.right = here.left;
    else if (gap > size * BLANK && gap < size * WIDEST_BLANK) before.right = here.left - size;
  }
  return kept;
}

/**
 * What was recognised on pages as characters in their places, for the same reading of lines, columns and paragraphs that a text layer gets.
 * The characters of a line stand on one base, also where the paper lay askew. Sizes that hardly differ are one over all pages.
 *
 * @param pages with the pixels that make a point of each
 */
export function glyphsOf(pages: readonly { readonly page: PrintedPage; readonly scale: number }[]): PlacedGlyph[][] {
  const sized = pages.map(({ page, scale }) => page.lines.map((line) => ({ line, size: byLength(line) / scale })));
  const usual = usualSize(sized.flat());
  return sized.map((lines, at) => {
    const scale = pages[at]?.scale ?? 1;
    return lines.flatMap(({ line, size: measured }) => {
      // what is a title is larger by both measures
      const isUsual = [measured, byHeight(line) / scale].some((size) => Math.abs(size - usual) <= usual * SAME);
      const size = Math.round((isUsual ? usual : measured) * 2) / 2;
      const han = HAN.test(line.words.map((word) => word.text).join(''));
      const y = (line.top + line.height / 2) / scale + size * MIDDLE;
      return inOrder(line.words, size * scale, han).map(({ text, left, right, confidence }): PlacedGlyph => {
        const width = (right - left) / scale;
        return { text, x: left / scale, y, width, size, angle: 0, font: '', confidence };
      });
    });
  });
}
