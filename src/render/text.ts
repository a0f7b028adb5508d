import { withoutControls } from '../model/visible.js';
import pc from 'picocolors';
import { itemWords, type Cell, type CellItem, type Report, type ReportRow, type ReportTable, type Tone } from './report.js';
import { tableLines, width } from './width.js';
import { wrap } from './wrap.js';

export interface TextOptions {
  /** cells of a line; without it all columns stand beside each other, none wider than MOST */
  readonly columns?: number;
  /** colours for the tones and headings; false by default */
  readonly colour?: boolean;
}

/** Cells between columns, as tableLines() sets them. */
const GAP = 2;
/** A column is not made narrower than this to put one more beside it. */
const LEAST = 16;
/** Nor is it wider than this where lines have no end: a sentence in one cell would push its neighbours out of sight. */
const MOST = 72;
/** Lines after the first of an item that is wrapped. */
const HANG = 2;

type Paint = (text: string) => string;
interface Paints {
  readonly title: Paint;
  readonly faint: Paint;
  readonly tones: Readonly<Record<Tone, Paint>>;
}
const asIs: Paint = (text) => text;
function paints(colour: boolean): Paints {
  const { bold, dim, green, red, yellow } = pc.createColors(colour);
  return { title: bold, faint: dim, tones: { up: green, down: red, neutral: asIs, error: red, warn: yellow, muted: dim } };
}

/** An item in lines of at most `cells` cells; a flag that does not fit behind the text begins a line. */
function itemLines(item: CellItem, cells: number): string[] {
  const lines = wrap(withoutControls(item.text), cells, HANG);
  for (const flag of item.flags ?? []) {
    const [last = '', words] = [lines.pop(), withoutControls(`[${flag}]`)];
    if (width(`${last} ${words}`) <= cells) lines.push(`${last} ${words}`);
    else lines.push(last, ...wrap(words, cells - HANG).map((line) => ' '.repeat(HANG) + line));
  }
  return lines;
}

/** A cell in lines; each item begins on a line of its own. */
function cellLines(cell: Cell, cells: number, { tones }: Paints): string[] {
  return cell.flatMap((item) => itemLines(item, cells).map(item.tone === undefined ? asIs : tones[item.tone]));
}

/** Cells of the widest line. */
const widest = (lines: readonly string[]): number => lines.reduce((most, line) => Math.max(most, width(line)), 0);
const natural = (table: ReportTable, at: number): number =>
  widest([
    table.columns[at]?.title ?? '',
    ...table.rows.flatMap((row) => (row.cells[at] ?? []).flatMap((item) => withoutControls(itemWords(item)).split('\n'))),
  ]);

/**
 * Which columns stand beside each other, and how wide they are: as many as fit when each has at least LEAST cells, the rest in further
 * blocks that begin with the first column again. What is left over goes to the columns that lack most.
 */
function blocksOf(wanted: readonly number[], columns: number): { readonly at: number; readonly cells: number }[][] {
  const least = wanted.map((cells) => Math.min(cells, Math.max(1, Math.min(LEAST, columns))));
  const blocks: number[][] = [];
  for (let next = 1; next < wanted.length || blocks.length === 0; ) {
    const block = [0];
    let used = least[0] ?? 0;
    while (next < wanted.length && (block.length === 1 || used + GAP + (least[next] ?? 0) <= columns)) {
      used += GAP + (least[next] ?? 0);
      block.push(next++);
    }
    blocks.push(block);
  }
  return blocks.map((block) => {
    let spare = columns - block.reduce((sum, at) => sum + (least[at] ?? 0) + GAP, -GAP);
    const open = block
      .map((at) => ({ at, cells: least[at] ?? 0, lacks: (wanted[at] ?? 0) - (least[at] ?? 0) }))
      .sort((a, b) => a.lacks - b.lacks || a.at - b.at);
    open.forEach((one, done) => {
      const more = Math.max(0, Math.min(one.lacks, Math.floor(spare / (open.length - done))));
      one.cells += more;
      spare -= more;
    });
    return open.sort((a, b) => a.at - b.at);
  });
}

/** A row of cells as lines of the grid, the cells' lines beside each other. */
function gridLines(cells: readonly (readonly string[])[]): string[][] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''));
}

function tableText(given: ReportTable, columns: number, paint: Paints): string[] {
  // cells may be made when they are read, and every column asks for its own
  const table: ReportTable = {
    ...given,
    rows: given.rows.map(({ key, group, cells }) => ({ key, cells, ...(group === undefined ? {} : { group }) })),
  };
  const heading = table.title === '' ? [] : [paint.title(withoutControls(table.title))];
  if (table.rows.length === 0) return [...heading, ...(table.empty === undefined ? [] : wrap(withoutControls(table.empty), columns))];
  const blocks = blocksOf(
    table.columns.map((_, at) => (columns < Number.MAX_SAFE_INTEGER ? natural(table, at) : Math.min(MOST, natural(table, at)))),
    columns,
  );
  return [
    ...heading,
    ...blocks.flatMap((block, number) => {
      const head = gridLines(block.map(({ at, cells }) => wrap(withoutControls(table.columns[at]?.title ?? ''), cells).map(paint.title)));
      const rows: { readonly row: ReportRow; readonly lines: string[][] }[] = table.rows.map((row) => ({
        row,
        lines: gridLines(block.map(({ at, cells }) => cellLines(row.cells[at] ?? [], cells, paint))),
      }));
      const numeric = new Set(block.flatMap(({ at }, place) => (table.columns[at]?.numeric === true ? [place] : [])));
      const lines = tableLines([...head, ...rows.flatMap((one) => one.lines)], numeric);
      const rule = paint.faint('─'.repeat(widest(lines)));
      const out = [...(number === 0 ? [] : ['']), ...lines.slice(0, head.length), rule];
      let from = head.length;
      let group: string | undefined;
      for (const one of rows) {
        if (one.row.group !== group) {
          group = one.row.group;
          if (from > head.length) out.push('');
          if (group !== undefined) out.push(paint.title(`── ${withoutControls(group)} ──`));
        }
        out.push(...lines.slice(from, from + one.lines.length));
        from += one.lines.length;
      }
      return out;
    }),
  ];
}

/**
 * A report for the terminal. Cells are wrapped within their columns; columns that do not fit beside each other follow in a further block.
 *
 * @param options width of the terminal, colours; without them what a file holds
 * @example a row of a matrix: 「规上工业亩均税收  58万元/亩 (2025)  35万元/亩 (2025) [规上工业]」
 */
export function renderText(report: Report, { columns = Number.MAX_SAFE_INTEGER, colour = false }: TextOptions = {}): string {
  const paint = paints(colour);
  const paragraphs = [
    [
      ...(report.title === '' ? [] : [paint.title(withoutControls(report.title))]),
      ...report.lead.flatMap((line) => wrap(withoutControls(line), columns)),
    ],
    ...report.tables.map((table) => tableText(table, columns, paint)),
    report.notes.flatMap((note) => wrap(`- ${withoutControls(note)}`, columns, HANG)),
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
