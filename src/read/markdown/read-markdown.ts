import type { Nodes, Root, Table } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { HintedCell, HintedTable, Hints } from '../../model/hints.js';
import type { Stretch } from '../../model/span.js';
import { decodeLeniently } from '../damage.js';
import type { ReadDocument, ReadOptions } from '../reader.js';
import { embeddedTables } from './html-tables.js';

/** Front matter between two lines of ---, before the text. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n[\s\S]{0,5000}?\r?\n---[ \t]*(?:\r?\n|$)/u;
/**
 * What is markup in a text: the backslash of an escaped character; stars of emphasis, which CommonMark takes for stars where they stand
 * between a Chinese stop and a word (**1.培育企业。**建立); the mark of a note.
 */
const MARKUP = /\\(?=[!-/:-@[-`{-~])|(?<!\\)(?:\*{2,3}|__)|(?<![\\*\d])\*(?=[^\s*])|(?<=[^\s*\\])\*(?![*\d])|\[\^[^\]\s]{1,30}\]/gu;
/** A note: its mark at the beginning of a line, and the lines set in below it. */
const NOTE = /^\[\^[^\]\s]{1,30}\]:[^\n]*(?:\n[ \t]+\S[^\n]*)*/gmu;
/** A document that was put whole between ``` and ```, as language models hand it over. */
const FENCED = /^(\s*```(?:markdown|md|text)?[ \t]*\r?\n)([^]*?)(\r?\n```\s*)$/u;
/** Tables drawn with signs, as pandoc writes them: +---+ above and below each row, or dashes under each column. */
const DRAWN = /^\+[-=:+]{3,}\+[ \t]*$|^ {0,4}-{3,}(?: {1,9}-{3,})+[ \t]*$/mu;

type Heading = NonNullable<Hints['headings']>[number];

/** Only tables go beyond CommonMark: ~ parts years (2026~2028), and is no strikethrough. */
function withTables(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push([gfmTableFromMarkdown()]);
}

const placeOf = (node: Nodes): Stretch => ({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 });
const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? (node.children as readonly Nodes[]) : []);

/** Blanks put for stretches, so that a parser passes over them and every offset stays. */
function blanked(text: string, stretches: readonly Stretch[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of stretches) {
    out += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/gu, ' ');
    at = end;
  }
  return out + text.slice(at);
}

/** What the nodes of the tree say: which stretches are words, which lines are headings. */
class Marked {
  readonly words: Stretch[] = [];
  readonly headings: Heading[] = [];
  readonly tables: HintedTable[] = [];

  constructor(private readonly text: string) {}

  visit(node: Nodes): void {
    if (node.type === 'text') this.addWords(placeOf(node));
    // 4 blanks before a paragraph are an indent, not a program
    else if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html') this.addRaw(node);
    else if (node.type === 'heading') {
      for (const child of node.children) this.visit(child);
      this.headings.push({ ...placeOf(node), level: node.depth });
    } else if (node.type === 'table') this.addTable(node);
    else {
      if (node.type === 'listItem') this.addNumber(node);
      if (node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong')
        this.headings.push({ ...placeOf(node), level: 7 });
      for (const child of childrenOf(node)) this.visit(child);
    }
  }

  private addWords({ start, end }: Stretch): void {
    let from = start;
    for (const match of this.text.slice(start, end).matchAll(MARKUP)) {
      this.words.push({ start: from, end: start + match.index });
      from = start + match.index + match[0].length;
    }
    this.words.push({ start: from, end });
  }

  private addRaw(node: Nodes & { readonly value: string }): void {
    const { start, end } = placeOf(node);
    const slice = this.text.slice(start, end);
    if (node.type === 'html') {
      // a comparison sign that looks like a tag is text; a tag is none
      let from = start;
      for (const match of slice.matchAll(/<!--[\s\S]{0,2000}?-->|<\/?[a-z][^<>]{0,1000}>/giu)) {
        this.words.push({ start: from, end: start + match.index });
        from = start + match.index + match[0].length;
      }
      this.words.push({ start: from, end });
      return;
    }
    const inner = slice.indexOf(node.value);
    this.words.push(inner < 0 ? { start, end } : { start: start + inner, end: start + inner + node.value.length });
  }

  /** 1. before an item of a list is the number of a heading; a dash, a star or a plus is none. */
  private addNumber(item: Nodes): void {
    const { start } = placeOf(item);
    const number = /^\d{1,9}[.)]/u.exec(this.text.slice(start, start + 12))?.[0];
    if (number !== undefined) this.words.push({ start, end: start + number.length });
  }

  private addTable(table: Table): void {
    const rows = table.children.map((row) => {
      let at = placeOf(row).start;
      return row.children.map((cell, column): HintedCell => {
        for (const child of cell.children) this.visit(child);
        const first = cell.children[0];
        const last = cell.children[cell.children.length - 1];
        const start = first ? placeOf(first).start : at;
        const end = last ? placeOf(last).end : start;
        at = end;
        return { start, end, column, columns: 1, rows: 1 };
      });
    });
    const cells = rows.flat().filter(({ start, end }) => end > start);
    const [first, last] = [cells[0], cells[cells.length - 1]];
    if (first && last) this.tables.push({ start: first.start, end: last.end, head: 1, rows });
  }
}

/** What is between the words, but for blanks, is markup. */
function markupBetween(text: string, words: readonly Stretch[]): NonNullable<Hints['noise']>[number][] {
  const noise: NonNullable<Hints['noise']>[number][] = [];
  let at = 0;
  const add = (end: number): void => {
    const slice = text.slice(at, end);
    // 100*50: a number never runs on behind a star
    if (slice === '*' && /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(end))) return;
    for (const match of slice.matchAll(/[^\s\u3000](?:[^\r\n]*[^\s\u3000])?/gu))
      noise.push({ start: at + match.index, end: at + match.index + match[0].length, reason: 'markup' });
  };
  for (const { start, end } of words) {
    if (start > at) add(start);
    at = Math.max(at, end);
  }
  add(text.length);
  return noise;
}

/** Says so where a table is drawn with signs, which no converter but pandoc does: its cells are not told apart. */
function drawnTables(text: string): Diagnostic[] {
  if (!DRAWN.test(text)) return [];
  return [
    {
      rule: 'drawn-table',
      severity: 'warning',
      zh: '文件中有用符号画出的表格(pandoc 格式), 单元格可能读不准。请用 pandoc -t gfm 重新转换。',
      en: 'A table is drawn with signs (as pandoc does); its cells may be read wrong. Convert the file again with pandoc -t gfm.',
    },
  ];
}

/**
 * A Markdown file as its own text, with what is markup marked as noise: #, *, pipes, links' addresses, HTML tags, front matter. Headings,
 * whole lines in bold, pipe tables and HTML tables are hints. The numbers of ordered lists are numbers of the plan.
 *
 * Example: of 「## **一、总体要求**」 the marks are noise, and 一、总体要求 is a heading of level 2.
 * @throws UndecodableError where the bytes are no text
 */
export function readMarkdown(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const { text, encoding, remarks = [], partial = false } = decodeLeniently(bytes, options.encoding);
  const front = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  const [, opening = '', , closing = ''] = FENCED.exec(text) ?? [];
  const embedded = embeddedTables(text);
  const notes = [...text.matchAll(NOTE)].map(({ index, 0: note }) => ({ start: index, end: index + note.length, reason: 'note' as const }));
  const fences = [
    { start: front, end: front > 0 ? front : opening.length },
    { start: text.length - closing.length, end: text.length },
  ];
  const apart = [{ start: 0, end: front }, ...fences, ...notes, ...embedded]
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start);
  const tree: Root = unified().use(remarkParse).use(withTables).parse(blanked(text, apart));
  const marked = new Marked(text);
  marked.visit(tree);
  const cells = embedded.flatMap(({ table }) => table.rows.flat()).filter(({ start, end }) => end > start);
  const words = [...marked.words, ...cells].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const tags = embedded.flatMap((one) => one.tags.map((tag) => ({ ...tag, reason: 'markup' as const })));
  const between = markupBetween(text, words).filter(({ start }) => !notes.some((note) => start >= note.start && start < note.end));
  const noise = [...between, ...notes, ...tags].sort((a, b) => a.start - b.start);
  const tables = [...marked.tables, ...embedded.map(({ table }) => table)].sort((a, b) => a.start - b.start);
  return { text, encoding, hints: { headings: marked.headings, noise, tables }, remarks: [...remarks, ...drawnTables(text)], partial };
}
