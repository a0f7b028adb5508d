import { unitCell } from '../normalise/unit-cell.js';
import { INDICATOR_COLUMN, VALUE_COLUMN } from '../rules/indicator-tables.js';
import { TABLE_WORD } from '../rules/phrases/structure-tables.js';

/** A heading of a column, from the lines that it was broken over. */
export interface FlatHead {
  readonly name: string;
  readonly lines: number;
}

const isOpen = (text: string): boolean => (text.match(/[(\[]/gu)?.length ?? 0) > (text.match(/[)\]]/gu)?.length ?? 0);

/** How many brackets with units stand one behind the other at the end: each belongs to a heading of the row above. */
function unitsBeneath(lines: readonly string[]): number {
  let count = 0;
  while (count < lines.length && /^\([^()]+\)$/u.test(lines[lines.length - 1 - count] ?? '')) count++;
  return count > 1 ? count : 0;
}

/**
 * The headings of a table with a cell a line: what was broken over lines is one again. Example: 指标 / 名称 / 总投资 / (万元) is 指标名称 and
 * 总投资(万元).
 * @param lines without white space
 */
export function flatHeads(lines: readonly string[]): FlatHead[] {
  const beneath = unitsBeneath(lines);
  if (beneath > 0) {
    const above = flatHeads(lines.slice(0, lines.length - beneath));
    const units = lines.slice(lines.length - beneath);
    const first = above.length - beneath;
    if (first >= 0)
      return above.map((head, at) => (at < first ? head : { name: head.name + (units[at - first] ?? ''), lines: head.lines + 1 }));
  }
  const heads: FlatHead[] = [];
  for (const line of lines) {
    const last = heads[heads.length - 1];
    // 指标 over 属性 is one heading where a column of indicators stands before it
    const kind =
      last?.name === '指标' && TABLE_WORD.kindColumn.test(line) && heads.slice(0, -1).some(({ name }) => INDICATOR_COLUMN.test(name));
    if (last && (kind || isOpen(last.name) || /^[(\[]/u.test(line) || TABLE_WORD.brokenHead.test(`${last.name} ${line}`)))
      heads[heads.length - 1] = { name: last.name + line, lines: last.lines + 1 };
    else heads.push({ name: line, lines: 1 });
  }
  return heads;
}

/**
 * The headings of two rows where the second is the lower half of the first: years below 目标, units below names.
 *
 * Example: 指标 | 目标 | (blank) over (blank) | 2023年 | 2025年 is 指标, 目标2023年, 目标2025年.
 * @returns null where the second row is one of values
 */
export function halvedHeads(first: readonly string[], second: readonly string[]): string[] | null {
  const lower = second.filter((text) => text !== '');
  if (lower.length === 0 || lower.length === second.length || (second[0] ?? '') !== '') return null;
  const years = lower.every((text) => VALUE_COLUMN.test(text) && !/^\d[\d.]*$/u.test(text)) && lower.length > 1;
  if (!years && !lower.every((text) => /^\(.+\)$/u.test(text) && unitCell(text, true) !== null)) return null;
  let over = '';
  return first.map((name, at) => {
    if (name !== '') over = name;
    const under = second[at] ?? '';
    return under === '' ? name : over + under;
  });
}
