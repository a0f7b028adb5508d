import type { HintedCell, HintedTable, Hints } from '../../model/hints.js';
import type { Stretch } from '../../model/span.js';
import type { Origin } from '../../model/origin.js';
import type { NoiseReason } from '../../model/tree.js';
import type { DocxBlock, DocxParagraph, DocxTable } from './blocks.js';

/** A text that is written line by line, with what is known of each line. */
export interface Composed {
  readonly text: string;
  readonly hints: Hints;
  readonly origins: readonly Origin[];
  /** the lines at the top that are set above all headings, or null */
  readonly title: string | null;
}

/** A line that heads the contents and that nothing else marks as part of them. */
const CONTENTS_HEAD = /^目\s*[录次]$/u;

class TextWriter {
  private readonly pieces: string[] = [];
  private length = 0;
  readonly headings: (Stretch & { level: number })[] = [];
  readonly noise: (Stretch & { reason: NoiseReason })[] = [];
  readonly tables: HintedTable[] = [];
  readonly origins: Origin[] = [];

  get text(): string {
    return this.pieces.join('');
  }

  /** Writes a line and gives its place, without the break. */
  line(text: string): Stretch {
    const start = this.length;
    this.pieces.push(text, '\n');
    this.length += text.length + 1;
    return { start, end: start + text.length };
  }

  paragraph({ text, level, noise, number, cell }: DocxParagraph): void {
    const place = this.line(text);
    const empty = place.end === place.start;
    if (noise !== null && !empty) {
      this.noise.push({ ...place, reason: noise });
    } else if (level !== null && !empty) this.headings.push({ ...place, level });
    if (empty) return;
    if (cell) this.origins.push({ ...place, cell });
    else if (number !== null) this.origins.push({ ...place, paragraph: number });
  }

  table(table: DocxTable): void {
    const start = this.length;
    const rows = table.rows.map((row, at) =>
      row.map((cell): HintedCell => {
        const place = this.line(cell.text);
        if (place.end > place.start) this.origins.push({ ...place, cell: [table.number, table.firstRow + at, cell.column + 1] });
        return { ...place, column: cell.column, columns: cell.columns, rows: cell.rows };
      }),
    );
    // the last break parts the table from what follows
    const end = Math.max(start, this.length - 1);
    if (end > start) this.tables.push({ start, end, head: table.head, rows });
  }
}

/** A line 目录 directly above the contents is part of them. */
function withContentsHead(blocks: readonly DocxBlock[]): DocxBlock[] {
  return blocks.map((block, at) => {
    if (block.type === 'table' || block.noise !== null || !CONTENTS_HEAD.test(block.text.trim())) return block;
    const next = blocks.slice(at + 1, at + 4).find((one) => one.type === 'table' || one.text !== '');
    return next?.type === 'paragraph' && next.noise === 'contents' ? { ...block, noise: 'contents' as const } : block;
  });
}

/** A title may be broken into a few paragraphs. */
const MOST_TITLE_LINES = 3;
const NUMBERED = /^(?:第?[一二三四五六七八九十0-9０-９]{1,3}[、.．章节篇编条]|[（(])/u;

/**
 * The lines that open a document and are set as its title, or the one that is set as a heading of a level that no other line has: they head
 * no part of it.
 */
function titleLines(blocks: readonly DocxBlock[]): readonly DocxBlock[] {
  const written = blocks.filter((block) => block.type === 'table' || (block.noise === null && block.text.trim() !== ''));
  const others = written.findIndex((block) => block.type === 'table' || !block.title);
  if (others > 0 && others <= MOST_TITLE_LINES) return written.slice(0, others);
  const [first, ...rest] = written;
  if (first?.type !== 'paragraph' || first.level === null || first.cell !== null || others > 0 || NUMBERED.test(first.text)) return [];
  const { level } = first;
  return rest.some((block) => block.type === 'paragraph' && block.level !== null && block.level <= level) ? [] : [first];
}

/** Shorter lines may be headings and entries of lists, which end without a mark. */
const LONG_LINE = 20;
const MANY_LINES = 12;

/**
 * Is each line of print a paragraph of its own, as in a document that was made from a PDF? Then most long ones break off in mid-sentence,
 * which paragraphs do not.
 */
function isBroken(blocks: readonly DocxBlock[]): boolean {
  const lines = blocks.flatMap((block) =>
    block.type === 'paragraph' && block.noise === null && block.level === null && block.cell === null ? [block.text.trim()] : [],
  );
  const long = lines.filter((text) => text.length >= LONG_LINE);
  const open = long.filter((text) => !/[。！？；：…”’）》〕\]!?;:)"]$/u.test(text));
  return long.length >= MANY_LINES && open.length * 2 > long.length;
}

/**
 * Writes blocks as a text: a line for each paragraph, each break in one and each cell. Origins and hints stand beside it, in the order of
 * the text.
 */
export function compose(blocks: readonly DocxBlock[]): Composed {
  const writer = new TextWriter();
  const title = titleLines(blocks);
  const isTitle = new Set(title);
  for (const block of withContentsHead(blocks))
    if (block.type === 'table') writer.table(block);
    else writer.paragraph(isTitle.has(block) ? { ...block, level: null } : block);
  const { text, headings, noise, tables, origins } = writer;
  return {
    text,
    hints: { ...(isBroken(blocks) ? {} : { paragraphs: true }), headings, noise, tables },
    origins,
    title: title.map((block) => (block.type === 'paragraph' ? block.text.trim() : '')).join('') || null,
  };
}
