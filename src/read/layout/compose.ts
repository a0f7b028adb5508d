import type { HintedCell, Hints, HintedTable } from '../../model/hints.js';
import { foldText } from '../../model/view.js';
import type { Origin } from '../../model/origin.js';
import type { NoiseReason } from '../../model/tree.js';
import { PRINTED_PAGE } from '../../rules/phrases/structure-pages.js';
import { pageFurniture } from './furniture.js';
import { BETWEEN_SEGMENTS, type PrintLine } from './lines.js';
import type { BlockPage } from './page-blocks.js';
import { bodySize, hasMarker, jointOf, printedParagraphs, sameSize, typesettingOf, type FlowLine, type Typesetting } from './paragraphs.js';
import { continuation, tableOfParts, type PagedLine, type RunCell, type TablePart } from './tables.js';
import { boxOnPage } from './turn.js';

/** What interrupts the document's text at the end of a page, and stands behind the paragraph: what is no part of it, or its notes. */
interface Noise {
  readonly type: 'noise';
  readonly page: number;
  readonly reason: NoiseReason;
  readonly text: string;
  readonly box: readonly [number, number, number, number];
}
interface Notes {
  readonly type: 'notes';
  readonly page: number;
  readonly lines: readonly FlowLine[];
}
type Aside = Noise | Notes;

/** The document in order: lines that go on with one another, tables over their pages, and what interrupts them. */
type Piece =
  | { readonly type: 'lines'; readonly lines: FlowLine[]; readonly asides: Aside[] }
  | { readonly type: 'table'; readonly parts: TablePart[]; readonly asides: Aside[] };

/** A title is larger than the text by more than this share. */
const LARGER = 1.1;
const LONGEST_HEADING = 60;
/** Where more of the document is set like headings, type says nothing. */
const MOST_HEADINGS = 0.3;
const BOLD = /bold|black|heavy|semibold|demi|hei(?:ti)?\b|simhei|xbs|xiaobiaosong|dabiaosong|\u9ed1|\u6807\u5b8b/iu;
const BOLD_LEVEL = 7;

function piecesOf(pages: readonly BlockPage[]): Piece[] {
  const noise = pageFurniture(pages);
  const pieces: Piece[] = [];
  const size = bodySize(pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'line' ? [block.line] : []))));
  let waiting: Aside[] = [];
  const add = (piece: Piece): void => {
    piece.asides.push(...waiting);
    waiting = [];
    pieces.push(piece);
  };
  for (const page of pages) {
    const aside = (one: Aside): void => {
      const last = pieces[pieces.length - 1];
      (last ? last.asides : waiting).push(one);
    };
    const notes = notesOf(page, noise, size);
    for (const block of page.blocks) {
      let last = pieces[pieces.length - 1];
      if (block.type === 'line') {
        const reason = noise.get(block.line);
        if (reason) aside({ type: 'noise', page: page.number, reason, text: block.line.text, box: boxOnPage(page.turn, block.line) });
        else if (notes.has(block.line)) continue;
        else if (last?.type === 'lines') last.lines.push({ page: page.number, region: block.region, line: block.line });
        else add({ type: 'lines', lines: [{ page: page.number, region: block.region, line: block.line }], asides: [] });
      } else {
        const part = { page: page.number, table: block.table };
        dropCaptionAgain(pieces, part, page.turn);
        last = pieces[pieces.length - 1];
        const before = last?.type === 'table' ? last.parts[last.parts.length - 1] : undefined;
        const rest = before ? continuation(before, part) : null;
        if (last?.type === 'table' && rest) last.parts.push(rest);
        else add({ type: 'table', parts: [part], asides: [] });
      }
    }
    if (notes.size > 0) {
      const lines = [...notes].map((line): FlowLine => ({ page: page.number, region: 'notes', line }));
      aside({ type: 'notes', page: page.number, lines });
    }
    for (const stray of page.strays) aside({ type: 'noise', page: page.number, ...stray });
  }
  if (waiting.length > 0) pieces.push({ type: 'lines', lines: [], asides: waiting });
  return pieces;
}

/** Lines over a table that repeat its caption, or say that it goes on. */
const MOST_CAPTION = 3;

/** Where a table goes on below its caption, the caption is no text between its parts but belongs to its head. */
function dropCaptionAgain(pieces: Piece[], part: TablePart, turn: BlockPage['turn']): void {
  const between = pieces[pieces.length - 1];
  const table = pieces[pieces.length - 2];
  const before = table?.type === 'table' ? table.parts[table.parts.length - 1] : undefined;
  if (between?.type !== 'lines' || table?.type !== 'table' || !before || !continuation(before, part)) return;
  if (between.lines.length > MOST_CAPTION || between.lines.some(({ page }) => page !== part.page)) return;
  const above = pieces[pieces.length - 3];
  const caption = new Set(above?.type === 'lines' ? above.lines.slice(-MOST_CAPTION).map(({ line }) => line.text) : []);
  const again = ({ line }: FlowLine): boolean => caption.has(line.text) || PRINTED_PAGE.tableGoesOn.test(foldText(line.text).trim());
  if (!between.lines.every(again)) return;
  const heads = between.lines.map(
    ({ page, line }): Noise => ({ type: 'noise', page, reason: 'table-header', text: line.text, box: boxOnPage(turn, line) }),
  );
  table.asides.push(...heads, ...between.asides);
  pieces.pop();
}

/** The notes at the foot of a page: the last lines of its last column, where they are smaller than the text above them. */
function notesOf(page: BlockPage, noise: ReadonlyMap<PrintLine, NoiseReason>, size: number): Set<PrintLine> {
  const lines = page.blocks.filter((block) => block.type !== 'line' || !noise.has(block.line));
  const notes: PrintLine[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const block = lines[at];
    if (block?.type !== 'line' || block.line.size >= size || sameSize(block.line.size, size)) break;
    notes.unshift(block.line);
  }
  const above = lines[lines.length - notes.length - 1];
  return new Set(above?.type === 'line' ? notes : []);
}

const NOTE = /^(?:([①-⑳])|[[〔]?(\d{1,2})[\]〕.．、 ])/u;

/** The number that a note begins with; NaN where it has none. */
function noteNumber({ line }: FlowLine): number {
  const [, circled, digits] = NOTE.exec(foldText(line.text)) ?? NOTE.exec(line.text) ?? [];
  return circled ? circled.charCodeAt(0) - 0x245f : Number(digits ?? Number.NaN);
}

/** The lines of each note: a line that begins with the next number begins the next note. */
function notesIn(lines: readonly FlowLine[]): FlowLine[][] {
  const notes: FlowLine[][] = [];
  let last = Number.NaN;
  for (const line of lines) {
    const number = noteNumber(line);
    const open = notes[notes.length - 1];
    if (open && number !== last + 1) open.push(line);
    else notes.push([line]);
    if (!open || number === last + 1) last = number;
  }
  return notes;
}

class Writer {
  text = '';
  readonly origins: Origin[] = [];
  readonly noise: NonNullable<Hints['noise']>[number][] = [];
  private readonly turns: ReadonlyMap<number, BlockPage['turn']>;

  constructor(pages: readonly BlockPage[]) {
    this.turns = new Map(pages.map(({ number, turn }) => [number, turn]));
  }

  /** Lines run together as one paragraph. */
  paragraph(lines: readonly PagedLine[]): { start: number; end: number } {
    const start = this.text.length;
    lines.forEach(({ page, line }, at) => {
      const before = lines[at - 1];
      if (before) this.text += jointOf(before.line.text, line.text);
      this.line(line, page);
    });
    const end = this.text.length;
    this.text += '\n';
    return { start, end };
  }

  /** A line is one stretch of the original; of what was recognised each word is one, with how sure it is. */
  private line(line: PrintLine, page: number): void {
    const turn = this.turns.get(page) ?? 0;
    if (line.segments.every(({ words }) => words === undefined)) {
      this.piece(line.text, page, boxOnPage(turn, line));
      return;
    }
    let start = this.text.length;
    this.text += line.text;
    for (const { text, left, right, words = [{ start: 0, left, right, confidence: undefined }] } of line.segments) {
      words.forEach(({ start: from, left: first, right: last, confidence }, at) => {
        const box = boxOnPage(turn, { ...line, left: first, right: last });
        const sure = confidence === undefined ? {} : { confidence };
        this.origins.push({ start: start + from, end: start + (words[at + 1]?.start ?? text.length), page, box, ...sure });
      });
      start += text.length + BETWEEN_SEGMENTS.length;
    }
  }

  private piece(text: string, page: number, box: readonly [number, number, number, number]): void {
    const start = this.text.length;
    this.text += text;
    this.origins.push({ start, end: this.text.length, page, box });
  }

  private noiseLine({ page, reason, text, box }: Noise): void {
    const start = this.text.length;
    this.piece(text, page, box);
    this.noise.push({ start, end: this.text.length, reason });
    this.text += '\n';
  }

  aside(one: Aside, set: Typesetting): void {
    if (one.type === 'noise') this.noiseLine(one);
    else for (const note of notesIn(one.lines)) for (const paragraph of printedParagraphs(note, set)) this.paragraph(paragraph);
  }

  repeated(lines: readonly PagedLine[]): void {
    for (const { page, line } of lines)
      this.noiseLine({ type: 'noise', page, reason: 'table-header', text: line.text, box: boxOnPage(this.turns.get(page) ?? 0, line) });
  }
}

const SENTENCE = /[。；!?！？][”）)]?$/u;

/** The paragraphs of a cell: a line that ends with its sentence, well before the cell's edge, is the last of one. */
function cellParagraphs(cell: RunCell): PagedLine[][] {
  const found: PagedLine[][] = [];
  const right = Math.max(...cell.lines.map(({ line }) => line.right));
  for (const one of cell.lines) {
    const open = found[found.length - 1];
    const before = open?.[open.length - 1]?.line;
    const ends =
      before !== undefined && SENTENCE.test(before.text) && (before.right < right - before.size * 1.5 || hasMarker(one.line.text));
    if (open && !ends) open.push(one);
    else found.push([one]);
  }
  return found;
}

function writeTable(writer: Writer, parts: readonly TablePart[]): HintedTable | null {
  const { rows, repeated } = tableOfParts(parts);
  const start = writer.text.length;
  const hinted = rows.map((row) =>
    row.map((cell): HintedCell => {
      const from = writer.text.length;
      let end = from;
      for (const paragraph of cellParagraphs(cell)) end = writer.paragraph(paragraph).end;
      return { start: from, end, column: cell.column, columns: cell.columns, rows: cell.rows };
    }),
  );
  const end = Math.max(start, ...hinted.flat().map((cell) => cell.end));
  writer.repeated(repeated);
  // a head that is repeated on each page is the head
  const heads = repeated.length === 0 ? 0 : rows.findIndex((row) => !row.every((cell) => isRepeated(cell, repeated)));
  return end === start ? null : { start, end, head: Math.max(0, heads), rows: hinted };
}

function isRepeated(cell: RunCell, repeated: readonly PagedLine[]): boolean {
  return cell.lines.every(({ line }) => repeated.some((one) => one.line.text === line.text));
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly bold: boolean;
}

/** Paragraphs that are larger than the text, or bold where the text is not, are headings; the largest type is the highest level. */
function headingsOf(candidates: readonly Candidate[], length: number): NonNullable<Hints['headings']> {
  const share = candidates.reduce((sum, { start, end }) => sum + end - start, 0);
  if (share > length * MOST_HEADINGS) return [];
  const sizes = [...new Set(candidates.filter(({ bold }) => !bold).map(({ size }) => Math.round(size)))].sort((a, b) => b - a);
  return candidates.map(({ start, end, size, bold }) => ({
    start,
    end,
    level: bold ? BOLD_LEVEL : Math.min(6, sizes.indexOf(Math.round(size)) + 1),
  }));
}

function candidateOf(paragraph: readonly FlowLine[], at: { start: number; end: number }, set: Typesetting, bold: boolean): Candidate[] {
  const lines: readonly PrintLine[] = paragraph.map(({ line }) => line);
  const size = Math.min(...lines.map((line) => line.size));
  if (at.end - at.start > LONGEST_HEADING || lines.length > 3) return [];
  const larger = size > set.size * LARGER;
  const isBold = !bold && size > set.size * 0.95 && lines.every((line) => BOLD.test(line.font));
  return larger || isBold ? [{ ...at, size, bold: !larger }] : [];
}

/** The text of a document, a line for each paragraph and cell, and what its pages say of it. */
export function composePages(pages: readonly BlockPage[]): { text: string; hints: Hints; origins: Origin[] } {
  const pieces = piecesOf(pages);
  const all = pieces.flatMap((piece) => (piece.type === 'lines' ? piece.lines : []));
  const notes = pieces.flatMap(({ asides }) => asides.flatMap((aside) => (aside.type === 'notes' ? aside.lines : [])));
  const set = typesettingOf([...all, ...notes]);
  const boldText = all.reduce((sum, { line }) => sum + (BOLD.test(line.font) ? line.text.length : -line.text.length), 0) > 0;
  const writer = new Writer(pages);
  const tables: HintedTable[] = [];
  const candidates: Candidate[] = [];
  for (const piece of pieces) {
    if (piece.type === 'table') {
      const table = writeTable(writer, piece.parts);
      if (table) tables.push(table);
      for (const aside of piece.asides) writer.aside(aside, set);
      continue;
    }
    let asides = 0;
    const flow = printedParagraphs(piece.lines, set);
    flow.forEach((paragraph, index) => {
      candidates.push(...candidateOf(paragraph, writer.paragraph(paragraph), set, boldText));
      // what interrupts a paragraph stands behind it
      const next = flow[index + 1]?.[0]?.page ?? Infinity;
      while (asides < piece.asides.length && (piece.asides[asides]?.page ?? 0) < next) writer.aside(piece.asides[asides++] as Aside, set);
    });
    for (; asides < piece.asides.length; asides++) writer.aside(piece.asides[asides] as Aside, set);
  }
  const { text, origins, noise } = writer;
  return { text, origins, hints: { paragraphs: true, headings: headingsOf(candidates, text.length), noise, tables } };
}
