import type { PrintLine, Segment } from './lines.js';
import { wouldFit } from './paragraphs.js';

/** Where a column of a table stands: its pieces lie above one another. */
export interface Extent {
  left: number;
  right: number;
}

/** A table without rules has so many rows, or it is none. */
export const LEAST_ROWS = 3;
/** Rows stand apart by so much more than the lines of a cell. */
const APART = 1.2;
/** The head of a table is no longer than so many lines. */
const MOST_HEAD = 4;
/** So many rows may be of a single cell: 一、经济发展. */
const SHORT_ROWS = 0.25;

const NUMBER = /^[(（]?(\d{1,3})[)）.．、]?$/u;

/** The columns that the pieces of lines stand in. */
export function extentsOf(lines: readonly PrintLine[]): Extent[] {
  const found: Extent[] = [];
  for (const { left, right } of lines.flatMap((line) => line.segments).sort((a, b) => a.left - b.left)) {
    const last = found[found.length - 1];
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else found.push({ left, right });
  }
  return found;
}

export const columnAt = (columns: readonly Extent[], { left, right }: Extent): number =>
  columns.findIndex((column) => (left + right) / 2 >= column.left && (left + right) / 2 <= column.right);

/** Lines as what stands in each column. */
type Filled = readonly (Segment | undefined)[];

class Rows {
  private readonly filled: readonly Filled[];
  private readonly widths: readonly number[];

  constructor(
    private readonly lines: readonly PrintLine[],
    private readonly columns: readonly Extent[],
  ) {
    this.filled = lines.map(({ segments }) => {
      const own: (Segment | undefined)[] = columns.map(() => undefined);
      for (const segment of segments) own[columnAt(columns, segment)] = segment;
      return own;
    });
    this.widths = columns.map((_, column) => Math.max(0, ...this.filled.map((line) => widthOf(line[column]))));
  }

  private count(line: Filled): number {
    return line.filter(Boolean).length;
  }

  /** Lines that stand further apart than others begin a row. */
  byGap(): number[] | null {
    const gaps = this.lines.slice(1).map((line, at) => line.base - (this.lines[at]?.base ?? 0));
    const sorted = [...gaps].sort((a, b) => a - b);
    let split = 0;
    let widest = APART;
    sorted.slice(1).forEach((gap, at) => {
      const step = gap / Math.max(0.5, sorted[at] ?? gap);
      if (step >= widest) [split, widest] = [gap, step];
    });
    if (split === 0) return null;
    return [0, ...gaps.flatMap((gap, at) => (gap >= split ? [at + 1] : []))];
  }

  /** A column that counts the rows: 1, 2, 3. */
  byNumber(): number[] | null {
    for (const column of [0, 1]) {
      const numbers = this.filled.flatMap((line, at) => {
        const text = line[column]?.text;
        return text !== undefined ? [{ at, number: Number(NUMBER.exec(text)?.[1] ?? Number.NaN) }] : [];
      });
      const first = numbers.findIndex(({ number }) => !Number.isNaN(number));
      const counted = numbers.slice(Math.max(0, first));
      if (
        first < 0 ||
        first > 2 ||
        counted.length < LEAST_ROWS - 1 ||
        counted.some(({ number }, at) => number !== (counted[0]?.number ?? 0) + at)
      )
        continue;
      return counted[0]?.at === 0 ? counted.map(({ at }) => at) : [0, ...counted.map(({ at }) => at)];
    }
    return null;
  }

  /** Lines in which most of the columns stand begin a row, the others go on with it. */
  byFilling(): number[] {
    return this.filled.flatMap((line, at) => (at === 0 || this.count(line) * 2 >= this.columns.length ? [at] : []));
  }

  /**
   * Is each row whole? In a cell, what goes on in the next line had no room in its own. Cells begin in the first line of their row, unless
   * rows are told by what parts them.
   */
  hold(starts: readonly number[], parted: boolean, least: number): boolean {
    if (starts.length < least) return false;
    let short = 0;
    const whole = starts.every((from, row) => {
      const to = starts[row + 1] ?? this.lines.length;
      const cells = this.columns.map((_, column) =>
        this.filled.slice(from, to).flatMap((line, at) => (line[column] ? [{ at, segment: line[column] }] : [])),
      );
      if (cells.filter((cell) => cell.length > 0).length * 2 < this.columns.length) short++;
      // words of a head are broken where they please
      if (row === 0 && to - from <= MOST_HEAD) return true;
      return cells.every((cell, column) => {
        if (!parted && cell[0] && cell[0].at > 0) return false;
        return cell.slice(1).every(({ segment, at }, index) => {
          const before = cell[index];
          const size = this.lines[from + at]?.size ?? 0;
          if (!before || (!parted && at !== before.at + 1)) return false;
          return !wouldFit(widthOf(before.segment), segment.text, this.widths[column] ?? 0, size);
        });
      });
    });
    return whole && short <= starts.length * SHORT_ROWS;
  }
}

const widthOf = (segment: Segment | undefined): number => (segment ? segment.right - segment.left : 0);

/**
 * The lines that begin the rows of a table whose cells may be broken over lines: by the numbers of its first column, by the distance of its
 * rows, or by what each row has in its first line. null where that is in doubt.
 *
 * Example: below 序号 · 指标 · 2025年 the lines 1 · 规模以上工业增加值年均 · 8, 增长（%）, 2 · … are two rows.
 * @param least fewer rows are in doubt
 */
export function rowStarts(lines: readonly PrintLine[], columns: readonly Extent[], least = LEAST_ROWS): number[] | null {
  const rows = new Rows(lines, columns);
  const byFilling = rows.byFilling();
  if (byFilling.length === lines.length && byFilling.length >= least) return byFilling;
  const byNumber = rows.byNumber();
  const byGap = rows.byGap();
  if (byGap && rows.hold(byGap, true, least) && (!byNumber || byNumber.length === byGap.length)) return byGap;
  if (byNumber) return rows.hold(byNumber, false, least) ? byNumber : null;
  return rows.hold(byFilling, false, least) ? byFilling : null;
}
