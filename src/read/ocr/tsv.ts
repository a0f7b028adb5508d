/** A word that was recognised, with its place in pixels and how sure it is, in per cent. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly confidence: number;
}
/** A line of words; its place is that of all of them. */
export interface RecognisedLine extends Omit<PrintedWord, 'text' | 'confidence'> {
  readonly words: readonly PrintedWord[];
}
/** A page of a picture, in pixels. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly RecognisedLine[];
}

/** The levels of tesseract's table: a page, a line, a word. */
const PAGE = 1;
const LINE = 4;
const WORD = 5;
const COLUMNS = 12;

/** Reads the table that `tesseract … tsv` writes: a row for each page, block, paragraph, line and word. */
export function printedPages(table: string): PrintedPage[] {
  const pages: { width: number; height: number; lines: { words: PrintedWord[]; box: Omit<PrintedWord, 'text' | 'confidence'> }[] }[] = [];
  for (const row of table.split('\n')) {
    const cells = row.replace(/\r$/u, '').split('\t');
    const [level = NaN, , , , , , left = NaN, top = NaN, width = NaN, height = NaN, confidence = NaN] = cells.map(Number);
    if (cells.length < COLUMNS || ![left, top, width, height].every(Number.isFinite)) continue;
    const page = pages[pages.length - 1];
    if (level === PAGE) pages.push({ width, height, lines: [] });
    else if (level === LINE) page?.lines.push({ words: [], box: { left, top, width, height } });
    else if (level === WORD) {
      const text = cells
        .slice(COLUMNS - 1)
        .join('')
        .replace(/\s/gu, '');
      if (text !== '') page?.lines[page.lines.length - 1]?.words.push({ text, left, top, width, height, confidence });
    }
  }
  return pages.map(({ width, height, lines }) => ({
    width,
    height,
    lines: lines.flatMap(({ words, box }) => (words.length > 0 ? [{ ...box, words }] : [])),
  }));
}
