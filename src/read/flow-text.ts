import type { HintedCell, HintedTable, Hints } from '../model/hints.js';
import type { Origin } from '../model/origin.js';

/** A cell as its row defines it: where it ends on the page, and whether it goes on from the cell above or before. */
export interface CellBorder {
  readonly right: number;
  readonly below: boolean;
  readonly beside: boolean;
}

interface Row {
  readonly cells: readonly { readonly start: number; readonly end: number }[];
  readonly borders: readonly CellBorder[];
  readonly head: boolean;
}

/** Writes the text of a document paragraph by paragraph and cell by cell, and what is known of them beside it. */
export class FlowText {
  text = '';
  readonly headings: NonNullable<Hints['headings']>[number][] = [];
  readonly tables: HintedTable[] = [];
  readonly origins: Origin[] = [];
  private paragraphs = 0;
  private rows: Row[] = [];
  private cells: { start: number; end: number }[] = [];
  private line = '';
  private cell = '';

  write(text: string): void {
    this.line += text;
  }

  /** Ends a paragraph; within a table it is one of its cell. */
  endParagraph(inTable: boolean, level: number | null): void {
    if (inTable) {
      this.cell += `${this.line}\n`;
      this.line = '';
      return;
    }
    this.endTable();
    const start = this.text.length;
    const end = start + this.line.length;
    this.text += `${this.line}\n`;
    this.paragraphs++;
    if (this.line.trim() !== '') {
      this.origins.push({ start, end, paragraph: this.paragraphs });
      if (level !== null) this.headings.push({ start, end, level });
    }
    this.line = '';
  }

  endCell(): void {
    let words = this.cell + this.line;
    while (words.endsWith('\n')) words = words.slice(0, -1);
    this.cell = '';
    this.line = '';
    const start = this.text.length;
    const end = start + words.length;
    this.text += `${words}\n`;
    this.cells.push({ start, end });
    if (words.trim() !== '') this.origins.push({ start, end, cell: [this.tables.length + 1, this.rows.length + 1, this.cells.length] });
  }

  endRow(borders: readonly CellBorder[], head: boolean): void {
    if (this.cells.length > 0) this.rows.push({ cells: this.cells, borders, head });
    this.cells = [];
  }

  /** Ends the document, also in the middle of a paragraph. */
  end(): void {
    if (this.cell !== '' || this.cells.length > 0) this.endCell();
    this.endRow([], false);
    if (this.line !== '') this.endParagraph(false, null);
    this.endTable();
  }

  private endTable(): void {
    const { rows } = this;
    this.rows = [];
    const first = rows[0]?.cells[0];
    const last = rows[rows.length - 1]?.cells.at(-1);
    if (!first || !last || last.end === first.start) return;
    // borders that lie within a twentieth of a point of each other are one
    const rights = [...new Set(rows.flatMap(({ borders }) => borders.map(({ right }) => right)))].sort((one, other) => one - other);
    const placed: HintedCell[][] = [];
    /** by column, the cell that goes on below */
    const open = new Map<number, { rows: number }>();
    for (const { cells, borders } of rows) {
      const row: (HintedCell & { rows: number })[] = [];
      let column = 0;
      cells.forEach(({ start, end }, at) => {
        const border = borders[at];
        const reach = border ? rights.indexOf(border.right) + 1 : column + 1;
        const columns = Math.max(1, reach - column);
        const above = open.get(column);
        const before = row[row.length - 1];
        if (border?.below && above && start === end) above.rows++;
        else if (border?.beside && before && start === end) row[row.length - 1] = { ...before, columns: before.columns + columns };
        else {
          const cell = { start, end, column, columns, rows: 1 };
          row.push(cell);
          open.set(column, cell);
        }
        column += columns;
      });
      placed.push(row);
    }
    const head = rows.findIndex((row) => !row.head);
    this.tables.push({ start: first.start, end: last.end, head: Math.max(0, head), rows: placed });
  }
}
