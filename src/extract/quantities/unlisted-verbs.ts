import type { RuleBook } from '../../book/rule-book.js';
import type { Word } from '../../segment/words.js';
import { HOLDER_VERBS, LOOSE_ENDS, QUALIFYING_VERBS } from '../../rules/lexicons/verbs.js';
import { ITEM } from '../../rules/phrases/items.js';
import { VERB } from '../../rules/phrases/verbs.js';
import { isVerb, verbGroup, type Piece } from './phrase.js';

/**
 * The verb of doing that opens a phrase and stands in no lexicon (接待过夜游客80万人次): words that the cutter tags as verbs, before a noun that
 * is no measure itself. Returns its end, or -1.
 */
export function unknownVerb(book: RuleBook, text: string, start: number, end: number, origin: number, words: readonly Word[]): number {
  let at = start;
  for (const word of words) {
    if (origin + word.start < at) continue;
    if (origin + word.start > at || at - start >= 6) break;
    if (
      word.tag !== 'v' ||
      word.word.length < 2 ||
      HOLDER_VERBS.has(word.word) ||
      QUALIFYING_VERBS.has(word.word) ||
      book.words.at('reach', text, at, end) !== '' ||
      book.words.at('having', text, at, end) !== ''
    )
      break;
    at += word.word.length;
  }
  const rest = text.slice(at, end);
  if (at === start || rest.length < 2 || ITEM.measuredNoun.test(rest) || !isVerb(book, text, text.slice(start, at), at, end)) return -1;
  return at;
}

/** Where a phrase ends once loose words (严格, 须, 总体) are taken off it; a loose word is one that the cutter sees as a word. */
export function looseEnd(text: string, start: number, end: number, origin: number, words: readonly Word[]): number {
  const based = ITEM.onBasis.exec(text.slice(start, end));
  if (based && based.index > 1) return start + based.index;
  const last = words.find((word) => origin + word.end === end);
  return last && origin + last.start > start + 1 && LOOSE_ENDS.has(last.word) ? origin + last.start : end;
}
/** The end of a second verb of doing that the cutter knows and no lexicon has (谋划储备, 盘活腾挪), or -1. */
export function secondVerb(book: RuleBook, text: string, start: number, end: number, origin: number, words: readonly Word[]): number {
  const word = words.find((one) => origin + one.start === start);
  const next = words.find((one) => origin + one.start === start + (word?.word.length ?? 0));
  if (!word || word.tag !== 'v' || word.word.length !== 2 || !next || !/^[nabjls]/u.test(next.tag)) return -1;
  const after = start + word.word.length;
  if (
    HOLDER_VERBS.has(word.word) ||
    QUALIFYING_VERBS.has(word.word) ||
    VERB.namedByVerb.test(text.slice(after, end)) ||
    end - after < 2 ||
    !isVerb(book, text, word.word, after, end)
  )
    return -1;
  return after;
}

/** The verb inside a subject that stands for each of a kind: 每个行政村设置公益性岗位5个. */
export function verbOfEach(book: RuleBook, text: string, piece: Piece, origin: number, words: readonly Word[]): Piece | null {
  for (const word of words) {
    const at = origin + word.start;
    if (at < piece[0] + 3 || at >= piece[1]) continue;
    const group = verbGroup(book, text, at, piece[1]);
    if (group > 0 && /^v/u.test(word.tag) && words.some((one) => origin + one.end === group)) return [at, group];
  }
  return null;
}
