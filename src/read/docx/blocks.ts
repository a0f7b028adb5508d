import type { NoiseReason } from '../../model/tree.js';
import { Fields } from './fields.js';
import { emptyContent, InlineReader, type InlineContent, type NoteReference } from './inline.js';
import type { ListCounter, Numbering } from './numbering.js';
import { listReference, outlineLevel, type StyleSheet } from './styles.js';
import type { ReadingLosses } from './tally.js';
import { gridOf, type GridCell } from './table-grid.js';
import { childOf, isOn, shownAlternative, settingOf, type XmlElement } from './xml.js';

/** A paragraph as it is shown, with its number. */
export interface DocxParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  /** level of a heading from 1, or null */
  readonly level: number | null;
  /** it is set as the title of a document */
  readonly title: boolean;
  readonly noise: NoiseReason | null;
  /** its place among the paragraphs of the body from 1; that of the paragraph on which a text box or a note hangs */
  readonly number: number | null;
  /** table, row and column from 1, where it stands in one */
  readonly cell: readonly [number, number, number] | null;
}
export interface DocxCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}
export interface DocxTable {
  readonly type: 'table';
  /** its place among the tables from 1 */
  readonly number: number;
  /** row of the document that its first row is, from 1 */
  readonly firstRow: number;
  readonly head: number;
  readonly rows: readonly (readonly DocxCell[])[];
}
export type DocxBlock = DocxParagraph | DocxTable;

/** What all stories of a document share. */
export interface StoryContext {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly tally: ReadingLosses;
}

/** Where in the document a stretch of blocks stands. */
interface Place {
  readonly cell: DocxParagraph['cell'];
  readonly counter: ListCounter;
  readonly noise: NoiseReason | null;
  /** text boxes hang on a paragraph of the body and are none of its own */
  readonly counted: boolean;
}

/** A number that ends in a figure or a stop would run into a figure behind it: 1. and 5亿元. */
const needsBlank = (label: string, text: string): boolean => /[\d.．]$/u.test(label) && /^[\d０-９]/u.test(text);

/** A text of several lines in one. */
const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

/** Reads one story: the body of a document, a note, a header. */
export class StoryReader {
  readonly notes: (NoteReference & { readonly number: number })[] = [];
  private readonly fields = new Fields();
  private readonly boxCounter: ListCounter;
  private paragraphs = 0;
  private tables = 0;
  /** what stands before a paragraph mark that a tracked change deletes: it goes on in the next paragraph */
  private carried: InlineContent | null = null;

  constructor(private readonly context: StoryContext) {
    this.boxCounter = context.numbering.counter();
  }

  /** The blocks of an element, in order. */
  read(element: XmlElement, noise: NoiseReason | null = null): DocxBlock[] {
    const place: Place = { cell: null, counter: this.context.numbering.counter(), noise, counted: true };
    return this.blocks(element, place);
  }

  private blocks(element: XmlElement, place: Place): DocxBlock[] {
    const blocks: DocxBlock[] = [];
    this.into(element, place, blocks);
    this.flush(place, blocks);
    return blocks;
  }

  /** What was carried on and finds no paragraph to go on in. */
  private flush(place: Place, blocks: DocxBlock[]): void {
    const content = this.carried;
    this.carried = null;
    if (content !== null && (content.text.trim() !== '' || content.boxes.length > 0)) blocks.push(...this.shown(content, undefined, place));
  }

  private into(element: XmlElement, place: Place, blocks: DocxBlock[]): void {
    const { tally } = this.context;
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      switch (child.name) {
        case 'w:p':
          blocks.push(...this.paragraph(child, place));
          break;
        case 'w:tbl':
          this.flush(place, blocks);
          blocks.push(...this.table(child, place));
          break;
        case 'w:sdt':
          this.into(child, isContentsControl(child) ? { ...place, noise: 'contents' } : place, blocks);
          break;
        case 'w:sdtContent':
        case 'w:customXml':
        case 'w:smartTag':
        case 'w:ins':
        case 'w:moveTo':
          this.into(child, place, blocks);
          break;
        case 'w:del':
        case 'w:moveFrom':
          tally.deletions++;
          break;
        case 'mc:AlternateContent': {
          const shown = shownAlternative(child);
          if (shown) this.into(shown, place, blocks);
          break;
        }
        case 'w:altChunk':
        case 'w:subDoc':
          tally.inserted++;
          break;
      }
    }
  }

  private paragraph(element: XmlElement, place: Place): DocxBlock[] {
    const { styles, tally } = this.context;
    if (place.counted && place.cell === null) this.paragraphs++;
    const content = this.carried ?? emptyContent();
    this.carried = null;
    const properties = childOf(element, 'w:pPr');
    const inline = new InlineReader({ styles, fields: this.fields, tally }, content);
    inline.read(element);
    this.fields.endParagraph();
    const mark = childOf(properties, 'w:rPr');
    if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')) {
      this.carried = content;
      return [];
    }
    if (isOn(mark, 'w:vanish') && content.text === '' && content.boxes.length === 0) return [];
    return this.shown(content, properties, place);
  }

  /** A paragraph with its number, and behind it the text boxes that hang on it. */
  private shown(content: InlineContent, properties: XmlElement | undefined, place: Place): DocxBlock[] {
    const { styles, numbering } = this.context;
    const style = settingOf(properties, 'w:pStyle');
    const list = numbering.place(listReference(properties), style);
    const label = list === null ? '' : place.counter.next(list);
    const outline = outlineLevel(properties);
    const level = outline === null ? styles.headingLevel(style) : outline >= 0 && outline < 9 ? outline + 1 : null;
    const contents = content.contents || styles.isContents(style);
    const noise = place.noise ?? (contents ? ('contents' as const) : null);
    // a heading that its author broke for the eye is one line
    const words = level === null ? content.text : oneLine(content.text);
    // Word shows a number also where nothing stands behind it; only in a table (序号) does it say anything
    const numbered = label !== '' && (words.trim() !== '' || place.cell !== null);
    const text = numbered ? `${label}${needsBlank(label, words) ? ' ' : ''}${words.trimStart()}` : words;
    const number = this.paragraphs === 0 ? null : this.paragraphs;
    for (const note of content.notes) this.notes.push({ ...note, number: number ?? 0 });
    const blocks: DocxBlock[] = [{ type: 'paragraph', text, level, title: styles.isTitle(style), noise, number, cell: place.cell }];
    const inBox: Place = { ...place, counter: this.boxCounter, counted: false };
    for (const box of content.boxes)
      if (typeof box !== 'string') blocks.push(...this.blocks(box, inBox));
      else
        blocks.push({
          type: 'paragraph',
          text: box.replace(/\s+/gu, ' ').trim(),
          level: null,
          title: false,
          noise,
          number,
          cell: place.cell,
        });
    return blocks;
  }

  /** A table, or the paragraphs of one that only lays out a page: a frame around a box, a single column. */
  private table(element: XmlElement, place: Place): DocxBlock[] {
    const number = place.noise === null ? ++this.tables : this.tables;
    const { rows, width, head, dropped } = gridOf(element);
    this.context.tally.deletions += dropped;
    const isLayout = width <= 1 || rows.every((row) => row.length <= 1);
    if (isLayout || place.noise !== null)
      return rows.flatMap((row, at) =>
        row.flatMap((cell) => {
          const here = place.noise === null ? ([number, at + 1, cell.column + 1] as const) : null;
          return this.blocks(cell.element, { ...place, cell: place.cell ?? here });
        }),
      );
    const read = rows.map((row, at) => row.map((cell) => this.cell(cell, { ...place, cell: [number, at + 1, cell.column + 1] })));
    return withoutCaptions({ type: 'table', number, firstRow: 1, head, rows: read }, width);
  }

  private cell(cell: GridCell, place: Place): DocxCell {
    const blocks = this.blocks(cell.element, place);
    const text = blocks
      .flatMap((block) => {
        if (block.type === 'paragraph') return [block.text];
        this.context.tally.nested++;
        return block.rows.flat().map((one) => one.text);
      })
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim();
    return { text, column: cell.column, columns: cell.columns, rows: cell.rows };
  }
}

/** A content control that Word itself fills with the table of contents. */
function isContentsControl(element: XmlElement): boolean {
  const part = childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj');
  return /^table of contents$/iu.test(settingOf(part, 'w:docPartGallery') ?? '');
}

/**
 * Rows at the top and the end of a table that are one cell over its whole width name it or remark on it (专栏1 …, 单位：亿元, 注：…): they are
 * paragraphs before and behind it.
 */
function withoutCaptions(table: DocxTable, width: number): DocxBlock[] {
  const isWhole = (row: readonly DocxCell[] | undefined): row is readonly [DocxCell] =>
    row?.length === 1 && row[0]?.columns === width && row[0].rows === 1;
  let first = 0;
  let last = table.rows.length;
  while (first < last && isWhole(table.rows[first])) first++;
  while (last > first && isWhole(table.rows[last - 1])) last--;
  const line = (row: readonly DocxCell[], at: number): DocxParagraph => ({
    type: 'paragraph',
    text: row[0]?.text ?? '',
    level: null,
    title: false,
    noise: null,
    number: null,
    cell: [table.number, table.firstRow + at, 1],
  });
  const rows = table.rows.slice(first, last);
  const inner: DocxTable = { ...table, firstRow: table.firstRow + first, head: Math.max(0, table.head - first), rows };
  return [
    ...table.rows.slice(0, first).map((row, at) => line(row, at)),
    ...(rows.length > 0 ? [inner] : []),
    ...table.rows.slice(last).map((row, at) => line(row, last + at)),
  ];
}

/** The relationship ids of headers and footers that the sections of a body use, each once, in order. */
export function furnitureOf(body: XmlElement): string[] {
  const ids = new Set<string>();
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'w:headerReference' || child.name === 'w:footerReference') {
        const id = child.attributes['r:id'];
        if (id !== undefined) ids.add(id);
      } else if (child.name === 'w:sectPr' || child.name === 'w:pPr' || child.name === 'w:p' || isContainer(child.name)) walk(child);
    }
  };
  walk(body);
  return [...ids];
}

const isContainer = (name: string): boolean => name === 'w:sdt' || name === 'w:sdtContent' || name === 'w:customXml';
