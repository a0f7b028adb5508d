import type { Binding } from '../../model/record.js';
import { TABLE_CELL } from '../../rules/indicator-tables.js';

/** What a word says of how an indicator binds. Example: 约束性指标 is binding, 预期性 expected, 参考性 nothing. */
export function bindingOf(word: string): Binding | null {
  return TABLE_CELL.binding.test(word) ? 'binding' : TABLE_CELL.expected.test(word) ? 'expected' : null;
}

/** What a bracket directly behind a quantity says of it. Example: 「单位GDP能耗降低13.5%(约束性指标)」 is binding. */
export const bindingBehind = (text: string, end: number): Binding | null =>
  bindingOf(TABLE_CELL.said.exec(text.slice(end, end + 16))?.groups?.['word'] ?? '');
