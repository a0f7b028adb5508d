import type { Run } from './page-runs.js';

/** A line of print: its runs from left to right. */
export interface PrintedLine {
  readonly runs: readonly Run[];
  readonly base: number;
}

/** Words whose feet differ by less than this part of their size stand in one line. */
const SAME_LINE = 0.45;
/** Set twice at nearly one place: bold type of a simple sort. */
const SAME_PLACE = 0.3;

/**
 * The lines of a page from top to bottom.
 *
 * Example: two runs at one height are one line, whatever stood between them in the file.
 */
export function printedLines(runs: readonly Run[]): PrintedLine[] {
  const lines: { runs: Run[]; base: number; size: number }[] = [];
  for (const run of [...runs].sort((one, other) => one.base - other.base || one.left - other.left)) {
    const last = lines[lines.length - 1];
    if (last && run.base - last.base < SAME_LINE * Math.min(run.size, last.size)) last.runs.push(run);
    else lines.push({ runs: [run], base: run.base, size: run.size });
  }
  return lines.map(({ runs: own, base }) => ({
    base,
    runs: own
      .sort((one, other) => one.left - other.left)
      .filter((run, at) => {
        const before = own[at - 1];
        return !before || before.text !== run.text || Math.abs(before.left - run.left) > SAME_PLACE * run.size;
      }),
  }));
}

const isLatin = (char: string): boolean => /^[0-9A-Za-z.%]$/u.test(char);

/** What stands between two runs of a line: nothing, a blank between Latin words, two blanks where a column ends. */
export function gapBetween(before: Run, run: Run): string {
  const gap = (run.left - before.left - before.width) / run.size;
  if (gap > 1.5) return '  ';
  return gap > 0.2 && isLatin(before.text.slice(-1)) && isLatin(run.text.charAt(0)) ? ' ' : '';
}
