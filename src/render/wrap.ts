import { isWide, width } from './width.js';

/** No line begins with one of these, none ends with one of those (GB/T 15834-2011, 5.1); a sign stays with its number. */
const NOT_FIRST = /[，。、；：？！）】》〉」』”’…％%‰,.;:?!)\]}/·–-]/u;
const NOT_LAST = /[（【《〈「『“‘([{/·–≥≤<>≈¥￥$\d-]/u;

/**
 * May a line end between two characters? Between Chinese characters it may; a word or number of Latin characters stays whole, and so does a
 * number with its unit.
 */
function breakable(before: string, after: string): boolean {
  if (NOT_FIRST.test(after) || after === ' ') return false;
  return before === ' ' || (!NOT_LAST.test(before) && (isWide(before) || isWide(after)));
}

/**
 * A text in lines of at most `cells` cells, for a terminal; a word that is wider is cut. Line feeds begin new lines.
 *
 * @param hang cells by which lines after the first are set in
 * @example wrap('规上工业亩均税收达到35万元/亩，居全市前列', 20, 2) → 「规上工业亩均税收达到」「  35万元/亩，居全市」「  前列」
 */
export function wrap(text: string, cells: number, hang = 0): string[] {
  const indent = ' '.repeat(hang);
  return text.split('\n').flatMap((line) => {
    if (width(line) <= cells) return [line];
    const chars = [...line];
    const lines: string[] = [];
    let from = 0;
    let used = 0;
    let mayEnd = 0;
    chars.forEach((char, at) => {
      const wide = width(char);
      while (used + wide > cells && at > from && char !== ' ') {
        // what is left of a line may be too wide where it is set in
        let fits = at;
        while (fits > from + 1 && used - width(chars.slice(fits, at).join('')) > cells) fits--;
        const end = mayEnd > from ? mayEnd : fits;
        lines.push(chars.slice(from, end).join('').trimEnd());
        from = end;
        used = width(chars.slice(end, at).join('')) + hang;
      }
      used += wide;
      if (breakable(char, chars[at + 1] ?? ' ')) mayEnd = at + 1;
    });
    lines.push(chars.slice(from).join('').trimEnd());
    return lines.map((one, at) => (at === 0 ? one : indent + one));
  });
}
