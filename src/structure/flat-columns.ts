import { EMPTY_CELL, LABELLED_CELL, NUMBER_COLUMN } from '../rules/indicator-tables.js';
import { TABLE_WORD } from '../rules/phrases/structure-tables.js';
import { PROJECT_CELL, PROJECT_COLUMN, SHARED_COLUMN, STANDARD_COLUMN } from '../rules/project-tables.js';
import type { CellDraft } from './draft.js';

/** A cell, or one line of it, that stands on a line of its own; `text` without white space. */
export interface CellLine extends CellDraft {
  readonly text: string;
}

/** What a column may hold. */
export type ColumnSort = 'number' | 'name' | 'nature' | 'period' | 'sum' | 'standard' | 'amount' | 'place' | 'body' | 'words';

/** Example: 序号 is a number, 总投资(万元) a sum, 建设地点 words. */
export function columnSort(name: string): ColumnSort {
  if (NUMBER_COLUMN.test(name)) return 'number';
  if (PROJECT_COLUMN.name.test(name)) return 'name';
  if (PROJECT_COLUMN.sum.test(name)) return 'sum';
  if (STANDARD_COLUMN.value.test(name)) return 'standard';
  if (PROJECT_COLUMN.nature.test(name)) return 'nature';
  if (PROJECT_COLUMN.amount.test(name)) return 'amount';
  if (PROJECT_COLUMN.place.test(name)) return 'place';
  if (SHARED_COLUMN.body.test(name)) return 'body';
  return PROJECT_COLUMN.period.test(name) ? 'period' : 'words';
}

/** Does a cell go on in another line? */
const goesOn = (text: string): boolean => /[、,(]$/u.test(text);

/** What it costs that a column has no line: a merged or blank cell. A sum is never blank unseen. */
const BLANK: Readonly<Record<ColumnSort, number>> = {
  number: Infinity,
  name: Infinity,
  nature: 1,
  period: 2,
  sum: 9,
  standard: 9,
  amount: 2,
  place: 1,
  body: 1,
  words: 1,
};
/** Cells of words may be broken over lines. */
const BREAKS: ReadonlySet<ColumnSort> = new Set(['name', 'nature', 'standard', 'place', 'body', 'words']);
/** What it costs that a cell takes one line more. */
const BROKEN = 2;
const MOST_LINES = 4;

/** What it costs that a line stands in a column of that sort. */
export function columnCost(text: string, sort: ColumnSort): number {
  const empty = EMPTY_CELL.test(text);
  if (sort === 'sum') return empty || PROJECT_COLUMN.plain.test(text) ? 0 : Infinity;
  if (sort === 'amount') return empty || PROJECT_COLUMN.plain.test(text) ? 0 : /\d/u.test(text) && text.length <= 12 ? 1 : Infinity;
  if (sort === 'standard') return empty || STANDARD_COLUMN.cell.test(text) ? 0 : Infinity;
  if (sort === 'number') return /^\d{1,3}$/u.test(text) || PROJECT_CELL.part.test(text) ? 0 : Infinity;
  const words = PROJECT_CELL.words.test(text);
  if (sort === 'period') return PROJECT_CELL.period.test(text) ? 0 : empty ? 1 : words && text.length <= 8 ? 2 : Infinity;
  if (!words && !(empty && sort !== 'name')) return Infinity;
  if (PROJECT_CELL.period.test(text) || TABLE_WORD.total.test(text) || PROJECT_CELL.part.test(text)) return Infinity;
  if (sort === 'body') return empty || SHARED_COLUMN.bodies.test(text) || goesOn(text) ? 0 : 3;
  const nature = PROJECT_CELL.nature.test(text);
  if (sort === 'nature') return nature || empty ? 0 : text.length <= 6 ? 1 : Infinity;
  return nature ? 3 : sort === 'words' && PROJECT_CELL.place.test(text) ? 1 : 0;
}

/** Lines laid into columns. */
export interface Fitted {
  readonly cost: number;
  /** how many lines each column takes */
  readonly taken: readonly number[];
  /** no other way that costs as little gives another name or another amount */
  readonly sure: boolean;
}
type Way = Omit<Fitted, 'sure'>;

/** Columns that a record is made of. */
const TELLING: ReadonlySet<ColumnSort> = new Set(['name', 'sum', 'standard', 'amount']);

/** Which lines stand in the columns that a record is made of. */
function telling({ taken }: Way, columns: readonly ColumnSort[]): string {
  let at = 0;
  return taken
    .map((count, column) => {
      at += count;
      return TELLING.has(columns[column] ?? 'words') ? `${at - count}+${count}` : '';
    })
    .join();
}

/** The cheapest way to lay lines into columns in their order; null where they do not stand in them. */
export function fitColumns(lines: readonly CellLine[], columns: readonly ColumnSort[]): Fitted | null {
  const first = cheapest(lines, columns, (all, least) => all < least);
  const last = first && cheapest(lines, columns, (all, least) => all <= least);
  return first && last && { ...first, sure: telling(first, columns) === telling(last, columns) };
}

function cheapest(lines: readonly CellLine[], columns: readonly ColumnSort[], better: (all: number, least: number) => boolean): Way | null {
  let best: (Way | null)[] = [{ cost: 0, taken: [] }, ...lines.map(() => null)];
  for (const sort of columns) {
    const next: (Way | null)[] = [...lines, null].map(() => null);
    best.forEach((from, at) => {
      if (!from) return;
      const put = (take: number, all: number): void => {
        if (all < Infinity && better(all, next[at + take]?.cost ?? Infinity)) next[at + take] = { cost: all, taken: [...from.taken, take] };
      };
      put(0, from.cost + BLANK[sort]);
      let spent = from.cost;
      let open = true;
      for (let take = 1; take <= (BREAKS.has(sort) ? MOST_LINES : 1) && at + take <= lines.length; take++) {
        const text = lines[at + take - 1]?.text ?? '';
        // 防洪100 / 防潮100 are one cell
        if (sort === 'standard' && take > 1 && !LABELLED_CELL.test(text)) break;
        spent += columnCost(text, sort) + (open ? 0 : BROKEN);
        if (spent === Infinity) break;
        // a cell that ends in an enumeration comma has another line
        open = goesOn(text) || (sort === 'standard' && LABELLED_CELL.test(text));
        put(take, spent + (goesOn(text) ? BROKEN : 0));
      }
    });
    best = next;
  }
  return best[lines.length] ?? null;
}

/** The cells of lines that have been laid into columns; a column without a line has an empty cell, and an unsure row no columns. */
export function fittedCells(lines: readonly CellLine[], { taken, sure }: Fitted): CellDraft[] {
  if (!sure) return lines.map(({ start, end }, at): CellDraft => (at === 0 ? { start, end } : { start, end, column: '' }));
  let at = 0;
  return taken.map((count): CellDraft => {
    const first = lines[at];
    const last = lines[at + count - 1];
    const before = lines[at - 1]?.end ?? lines[0]?.start ?? 0;
    at += count;
    return count > 0 && first && last ? { start: first.start, end: last.end } : { start: before, end: before };
  });
}
