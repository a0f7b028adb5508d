/** Characters that take two cells in a terminal: CJK, kana, hangul, full-width forms, most emoji (Unicode EastAsianWidth W and F). */
const WIDE = new RegExp(
  [
    String.raw`[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff`,
    String.raw`\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6`,
    String.raw`\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]`,
  ].join(''),
  'u',
);
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Escape codes of colours; they take no room. */
const COLOUR = /\u001b\[[0-9;]*m/gu;

/** Does a character take two cells? */
export const isWide = (char: string): boolean => WIDE.test(char);

/** Cells that a text takes in a terminal. Example: 象山县 takes 6. */
export function width(text: string): number {
  let cells = 0;
  for (const char of text.replace(COLOUR, '')) cells += NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return cells;
}

/** A text in exactly `cells` cells, spaces added on the right, or on the left for numbers. */
export function pad(text: string, cells: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, cells - width(text)));
  return side === 'right' ? text + space : space + text;
}

/** A text cut in the middle to at most `cells` cells, with … where something is missing: its beginning and its end tell most. */
export function shorten(text: string, cells: number): string {
  if (width(text) <= cells) return text;
  const chars = [...text];
  let head = '';
  let tail = '';
  for (let from = 0, to = chars.length - 1; from <= to; ) {
    const left = chars[from] ?? '';
    if (width(head + left + tail) + 1 > cells) break;
    head += left;
    from++;
    const right = chars[to] ?? '';
    if (from > to || width(head + right + tail) + 1 > cells) break;
    tail = right + tail;
    to--;
  }
  return `${head}…${tail}`;
}

/** Lines of a table, columns parted by two spaces, the columns of `numeric` set to the right. No trailing spaces. */
export function tableLines(rows: readonly (readonly string[])[], numeric: ReadonlySet<number>): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((text, at) => {
      widths[at] = Math.max(widths[at] ?? 0, width(text));
    });
  return rows.map((row) =>
    row
      .map((text, at) => pad(text, widths[at] ?? 0, numeric.has(at) ? 'left' : 'right'))
      .join('  ')
      .trimEnd(),
  );
}
