import type { Element, Nodes, Root, Text } from 'hast';
import { elementsBelow, htmlRows, tableCells, textIn, type HtmlCell } from './table-cells.js';

/** A line of a page as a browser shows it: a paragraph, what stands between two breaks, or a cell. */
export interface PageLine {
  readonly text: string;
  /** where it stands in the decoded page */
  readonly from: number;
  readonly to: number;
  /** the elements that it stands in, from the outermost; each has a number of its own */
  readonly within: readonly number[];
  /** characters in links */
  readonly linked: number;
  /** h1 … h6 as 1 … 6; a whole line in bold or in the typefaces of headings as 7; null for a plain line */
  readonly heading: number | null;
  /** the cell that it stands in; its table's number in `tables` */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}

/** A table of data: for each row the cells that begin in it. Its lines carry their cell. */
export interface PageTable {
  readonly head: number;
  readonly rows: readonly (readonly HtmlCell[])[];
}
export interface PageText {
  readonly lines: readonly PageLine[];
  readonly tables: readonly PageTable[];
}

/** Elements that show nothing to read. */
const HIDDEN = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'canvas',
  'object',
  'iframe',
  'audio',
  'video',
  'select',
  'button',
  'input',
  'textarea',
  'map',
  'area',
  'datalist',
]); // prettier-ignore
/** Elements that begin and end a line. */
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'caption',
  'legend',
]); // prettier-ignore
const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const BOLD = /font-weight\s*:\s*(?:bold|bolder|[6-9]00)/iu;
const HEADING_FACE = /font-family\s*:[^;]{0,80}(?:黑体|SimHei|楷体|KaiTi)/iu;
/** A cell of a table of data seldom holds more; a table that does lays out a page. */
const LONGEST_CELL = 400;

const styleOf = (element: Element): string => String(element.properties['style'] ?? '');
const isElement = (node: Nodes): node is Element => node.type === 'element';

/** What applies to a stretch of a page. */
interface Setting {
  readonly within: readonly number[];
  readonly link: boolean;
  readonly bold: boolean;
  readonly level: number | null;
  readonly cell: PageLine['cell'];
  readonly pre: boolean;
}

const TABLES = new Set(['table']);

/**
 * A table of data: several rows and columns of short cells, without a table in it. What is none lays out the page, and is read as its
 * text.
 */
function isDataTable(table: Element): boolean {
  if (elementsBelow(table, TABLES).length > 0) return false;
  const rows = htmlRows(table);
  if (rows.length < 2 || rows.every((cells) => cells.length < 2)) return false;
  const lengths = rows.flat().map((cell) => textIn(cell).replace(/\s/gu, '').length);
  const long = lengths.filter((length) => length > LONGEST_CELL).length;
  return long * 10 <= lengths.length;
}

class Page {
  readonly lines: PageLine[] = [];
  readonly tables: PageTable[] = [];
  private text = '';
  private from = -1;
  private to = -1;
  private linked = 0;
  private bold = 0;
  private level: number | null = null;
  private setting: Setting | null = null;
  private elements = 0;

  private flush(): void {
    const text = this.text.trim();
    if (text !== '' && this.setting) {
      const size = text.replace(/\s/gu, '').length;
      this.lines.push({
        text,
        from: this.from,
        to: this.to,
        within: this.setting.within,
        linked: this.linked,
        heading: this.level ?? (this.bold >= size ? 7 : null),
        cell: this.setting.cell,
      });
    }
    this.text = '';
    this.from = -1;
    this.linked = 0;
    this.bold = 0;
    this.level = null;
    this.setting = null;
  }

  private add(node: Text, setting: Setting): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const parts = setting.pre ? node.value.split(/\r\n|\n|\r/u) : [node.value];
    parts.forEach((part, at) => {
      if (at > 0) this.flush();
      const value = part.replace(/[ \t\n\r\f]+/gu, ' ');
      const size = value.replace(/[\s\u3000]/gu, '').length;
      if (size > 0) {
        if (this.from < 0) this.from = start;
        this.to = end;
        this.setting ??= setting;
        this.level ??= setting.level;
        if (setting.link) this.linked += size;
        if (setting.bold) this.bold += size;
      }
      this.text += this.text.endsWith(' ') || this.text === '' ? value.replace(/^ /u, '') : value;
    });
  }

  visit(node: Nodes, setting: Setting): void {
    if (node.type === 'text') {
      this.add(node, setting);
      return;
    }
    if (node.type === 'root') {
      for (const child of node.children) this.visit(child as Nodes, setting);
      return;
    }
    if (!isElement(node)) return;
    const { tagName } = node;
    if (HIDDEN.has(tagName) || node.properties['hidden'] !== undefined || INVISIBLE.test(styleOf(node))) return;
    if (tagName === 'br' || tagName === 'hr') {
      this.flush();
      return;
    }
    const own = this.settingIn(node, setting);
    const block = BLOCKS.has(tagName);
    if (block) this.flush();
    const cells = tagName === 'table' && setting.cell === null && isDataTable(node) ? tableCells(node) : null;
    if (cells) this.table(node, cells, own);
    else for (const child of node.children) this.visit(child, own);
    if (block) this.flush();
  }

  private settingIn(element: Element, setting: Setting): Setting {
    const { tagName } = element;
    const style = styleOf(element);
    const level = /^h([1-6])$/u.exec(tagName)?.[1];
    const block = BLOCKS.has(tagName);
    return {
      within: block ? [...setting.within, ++this.elements] : setting.within,
      link: setting.link || tagName === 'a',
      bold: setting.bold || tagName === 'b' || tagName === 'strong' || BOLD.test(style) || HEADING_FACE.test(style),
      level: level === undefined ? setting.level : Number(level),
      cell: setting.cell,
      pre: setting.pre || tagName === 'pre',
    };
  }

  /** Rows and cells with what merged cells cover; the lines of a cell carry its place. */
  private table(element: Element, { rows, head }: PageTable, setting: Setting): void {
    const index = this.tables.length;
    const caption = element.children.find((child) => isElement(child) && child.tagName === 'caption');
    if (caption) this.visit(caption, setting);
    this.flush();
    rows.forEach((row, at) => {
      for (const { element: cell, column } of row) {
        const inside: Setting = { ...this.settingIn(cell, setting), level: null, cell: { table: index, row: at, column } };
        for (const child of cell.children) this.visit(child, inside);
        this.flush();
      }
    });
    this.tables.push({ head, rows });
  }
}

/** The lines of a page in the order in which it holds them, and its tables of data. */
export function pageLines(root: Root): PageText {
  const page = new Page();
  page.visit(root, { within: [], link: false, bold: false, level: null, cell: null, pre: false });
  page.visit(
    { type: 'element', tagName: 'hr', properties: {}, children: [] },
    { within: [], link: false, bold: false, level: null, cell: null, pre: false },
  );
  return { lines: page.lines, tables: page.tables };
}
