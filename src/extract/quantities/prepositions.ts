import type { RuleBook } from '../../book/rule-book.js';
import { PREPOSITION } from '../../rules/phrases/prepositions.js';
import { verbGroup, type Piece } from './phrase.js';

/** 在建项目, 从业人员, 对外投资, 为企服务: the preposition is a letter of a noun. */
export function prepositionFits(text: string, at: number, word: string, end: number): boolean {
  const phrase = text.slice(at, Math.min(end, at + word.length + 3));
  if (PREPOSITION.inNoun.test(phrase) || (word === '在' && PREPOSITION.atPlace.test(text.slice(at, end)))) return false;
  if (word === '以' && PREPOSITION.represented.test(text.slice(at, end))) return false;
  return phrase.length > word.length || '与由就'.includes(word);
}

/** The verb of doing inside a phrase that a preposition opened: 围绕重点领域[启动建设]. */
export function verbInside(book: RuleBook, text: string, start: number, end: number, hasTail: boolean): Piece | null {
  const words = book.cut(text.slice(start, end));
  let found: Piece | null = null;
  for (const word of words) {
    const at = start + word.start;
    if (at < start + 1) continue;
    const group = verbGroup(book, text, at, end);
    if (group < 0) continue;
    if ('的、和'.includes(text.charAt(at - 1)) && group < end) continue;
    if (group >= end && (hasTail || !found)) return [at, group];
    found ??= word.tag.startsWith('v') || book.words.at('action', text, at, end).length > 2 ? [at, group] : null;
  }
  return found;
}
