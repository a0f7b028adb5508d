import type { Fields } from './fields.js';
import { isContentsCode } from './fields.js';
import type { StyleSheet } from './styles.js';
import { inSymbolFont, raised, symbolOf } from './symbols.js';
import type { ReadingLosses } from './tally.js';
import { childOf, isOn, shownAlternative, settingOf, type XmlElement } from './xml.js';

/** A note that a paragraph refers to. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** What stands in a paragraph, in the order of reading. */
export interface InlineContent {
  text: string;
  /** text boxes that hang on it: their content, or the words of a WordArt */
  readonly boxes: (XmlElement | string)[];
  readonly notes: NoteReference[];
  /** some of it is a table of contents */
  contents: boolean;
}

export interface InlineContext {
  readonly styles: StyleSheet;
  readonly fields: Fields;
  readonly tally: ReadingLosses;
}

export const emptyContent = (): InlineContent => ({ text: '', boxes: [], notes: [], contents: false });

/** Properties and marks that hold no text of their own. */
const SILENT: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:tblPr',
  'w:sectPr',
  'w:delText',
  'w:delInstrText',
  'w:softHyphen',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:annotationRef',
  'w:lastRenderedPageBreak',
  'm:ctrlPr',
]);

const isXmlBlank = (char: string): boolean => char === ' ' || char === '\t' || char === '\r' || char === '\n';

/** Without the blanks of XML at its ends; one of full width is a character like any other. */
function withoutEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isXmlBlank(text.charAt(start))) start++;
  while (end > start && isXmlBlank(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Reads paragraphs' runs into one content. */
export class InlineReader {
  private hidden = false;
  private superscript = false;
  private font = '';

  constructor(
    private readonly context: InlineContext,
    private readonly content: InlineContent,
  ) {}

  /** Reads all that stands in an element. */
  read(element: XmlElement): void {
    for (const child of element.children) if (typeof child !== 'string') this.one(child);
  }

  private put(text: string): void {
    const { fields } = this.context;
    if (text === '' || fields.hides || this.hidden) return;
    this.content.text += text;
    if (fields.inContents) this.content.contents = true;
  }

  private one(element: XmlElement): void {
    const { name } = element;
    if (SILENT.has(name)) return;
    const own = READ.get(name);
    if (own) own(this, element);
    else this.read(element);
  }

  /** The runs of one format. */
  run(element: XmlElement): void {
    const properties = childOf(element, 'w:rPr');
    const { styles, tally } = this.context;
    const style = settingOf(properties, 'w:rStyle');
    const raise = settingOf(properties, 'w:vertAlign');
    this.hidden = childOf(properties, 'w:vanish') ? isOn(properties, 'w:vanish') : styles.isHidden(style);
    this.superscript = raise === undefined ? styles.isSuperscript(style) : raise === 'superscript';
    const fonts = childOf(properties, 'w:rFonts')?.attributes;
    this.font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '';
    if (this.hidden && childOf(element, 'w:t')) tally.hidden++;
    this.read(element);
    this.hidden = false;
    this.superscript = false;
  }

  words(element: XmlElement): void {
    let text = element.children.filter((child) => typeof child === 'string').join('');
    if (element.attributes['xml:space'] !== 'preserve') text = withoutEnds(text);
    // a line of the text is a paragraph or a break that the document sets: a break within the words is none
    text = text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').replaceAll('\u00ad', '');
    if (/[\uf000-\uf0ff]/u.test(text)) text = inSymbolFont(text, this.font);
    this.put(this.superscript ? raised(text) : text);
  }

  mark(text: string): void {
    this.put(text);
  }

  symbol(element: XmlElement): void {
    const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
    const text = Number.isNaN(code) ? null : symbolOf(code, element.attributes['w:font'] ?? '');
    if (text === null) this.context.tally.symbols++;
    else this.put(text);
  }

  fieldMark(element: XmlElement): void {
    const { fields } = this.context;
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') fields.begin();
    else if (type === 'separate') fields.separate();
    else if (type === 'end') this.put(fields.end());
  }

  fieldCode(element: XmlElement): void {
    this.context.fields.code(element.children.filter((child) => typeof child === 'string').join(''));
  }

  simpleField(element: XmlElement): void {
    const before = this.content.text.length;
    this.read(element);
    if (isContentsCode(element.attributes['w:instr']) && this.content.text.length > before) this.content.contents = true;
  }

  note(element: XmlElement, kind: NoteReference['kind']): void {
    const id = element.attributes['w:id'];
    if (id !== undefined && !this.context.fields.hides && !this.hidden) this.content.notes.push({ kind, id });
    // a mark of the author's own stands behind its reference in the same run
    if (/^(?:1|true|on)$/u.test(element.attributes['w:customMarkFollows'] ?? '')) this.hidden = true;
  }

  /** Text boxes within a drawing, and what else of it cannot be read. */
  drawing(element: XmlElement): void {
    const { tally } = this.context;
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'w:txbxContent') this.content.boxes.push(child);
      else if (child.name === 'mc:AlternateContent') {
        const shown = shownAlternative(child);
        if (shown) this.drawing(shown);
      } else {
        if (child.name === 'pic:pic' || child.name === 'v:imagedata') tally.pictures++;
        else if (child.name === 'dgm:relIds' || child.name === 'c:chart') tally.drawings++;
        else if (child.name === 'v:textpath' && (child.attributes['string'] ?? '').trim() !== '')
          this.content.boxes.push(child.attributes['string'] ?? '');
        this.drawing(child);
      }
    }
  }

  alternatives(element: XmlElement): void {
    const shown = shownAlternative(element);
    if (shown) this.read(shown);
  }

  dropped(element: XmlElement): void {
    if (element.children.length > 0) this.context.tally.deletions++;
  }

  comment(): void {
    this.context.tally.comments++;
  }

  /** a/b in one line; the other parts of a formula stand one behind the other. */
  fraction(element: XmlElement): void {
    const above = childOf(element, 'm:num');
    const below = childOf(element, 'm:den');
    if (above) this.read(above);
    this.put('/');
    if (below) this.read(below);
  }

  power(element: XmlElement): void {
    const base = childOf(element, 'm:e');
    const exponent = childOf(element, 'm:sup');
    if (base) this.read(base);
    const start = this.content.text.length;
    if (exponent) this.read(exponent);
    this.content.text = this.content.text.slice(0, start) + raised(this.content.text.slice(start));
  }
}

/** How each element is read; what stands in any other is read as if it stood outside. */
const READ = new Map<string, (reader: InlineReader, element: XmlElement) => void>([
  ['w:r', (reader, element) => reader.run(element)],
  ['m:r', (reader, element) => reader.run(element)],
  ['w:t', (reader, element) => reader.words(element)],
  ['m:t', (reader, element) => reader.words(element)],
  ['w:tab', (reader) => reader.mark('\t')],
  ['w:ptab', (reader) => reader.mark('\t')],
  ['w:br', (reader) => reader.mark('\n')],
  ['w:cr', (reader) => reader.mark('\n')],
  ['w:noBreakHyphen', (reader) => reader.mark('-')],
  ['w:sym', (reader, element) => reader.symbol(element)],
  ['w:fldChar', (reader, element) => reader.fieldMark(element)],
  ['w:instrText', (reader, element) => reader.fieldCode(element)],
  ['w:fldSimple', (reader, element) => reader.simpleField(element)],
  ['w:footnoteReference', (reader, element) => reader.note(element, 'footnote')],
  ['w:endnoteReference', (reader, element) => reader.note(element, 'endnote')],
  ['w:drawing', (reader, element) => reader.drawing(element)],
  ['w:pict', (reader, element) => reader.drawing(element)],
  ['w:object', (reader, element) => reader.drawing(element)],
  ['mc:AlternateContent', (reader, element) => reader.alternatives(element)],
  ['w:del', (reader, element) => reader.dropped(element)],
  ['w:moveFrom', (reader, element) => reader.dropped(element)],
  ['w:commentReference', (reader) => reader.comment()],
  ['w:rt', () => {}],
  ['m:f', (reader, element) => reader.fraction(element)],
  ['m:sSup', (reader, element) => reader.power(element)],
]);
