import type { RuleBook } from '../../book/rule-book.js';
import type { Word } from '../../segment/words.js';
import { DEEDS_TO_FIRMS, HOLDER_VERBS, LOOSE_ENDS, QUALIFYING_VERBS } from '../../rules/lexicons/verbs.js';
import { verbEvidenceOf, opensDoing } from '../../rules/lexicons/verb-evidence.js';
import { ITEM } from '../../rules/phrases/items.js';
import { VERB } from '../../rules/phrases/verbs.js';
import { isVerb, verbGroup, type Piece } from './phrase.js';

/**
 * The verb of doing that opens a phrase and stands in no lexicon (接待过夜游客80万人次): words that the cutter tags as verbs, before a noun that
 * is no measure itself. Returns its end, or -1.
 */
export function unknownVerb(
  book: RuleBook,
  text: string,
  start: number,
  end: number,
  origin: number,
  words: () => readonly Word[],
  counted = false,
): number {
  // the cutter need not be asked where the phrase ends in a measure
  if (end - start < 4 || (ITEM.measuredNoun.test(text.slice(end - 2, end)) && !(counted && text.endsWith('数量', end)))) return -1;
  let at = start;
  // 新认证老字号18家: 新 before a verb makes one, whatever the verb
  const fresh = text.charAt(start) === '新' && words().some((word) => origin + word.start === start && word.word === '新');
  if (fresh) at++;
  for (const word of words()) {
    if (origin + word.start < at) continue;
    if (origin + word.start > at || at - start >= 6) break;
    const joined = fresh && at > start + 1 ? (VERB.joint.exec(text.slice(at, at + 2))?.[0].length ?? 0) : 0;
    if (joined > 0 && joined === word.word.length && words().some((one) => origin + one.start === at + joined && one.tag === 'v')) {
      at += joined;
      continue;
    }
    if (
      fresh &&
      counted &&
      (/^vn?$/u.test(word.tag) || QUALIFYING_VERBS.has(word.word)) &&
      word.word.length === 2 &&
      !VERB.nothingDone.test(word.word)
    ) {
      if (at === start + 1 ? VERB.freshNoun.test(text.slice(at, end)) : text.charAt(at - 1) !== '及' && text.charAt(at - 1) !== '和') break;
      at += word.word.length;
      continue;
    }
    if (
      DEEDS_TO_FIRMS.has(word.word) &&
      at === start &&
      counted &&
      !/[0-9亿过超达]/u.test(text.slice(at + 2, Math.min(end, at + 8))) &&
      isVerb(book, text, word.word, at + word.word.length, end)
    ) {
      at += word.word.length;
      continue;
    }
    if (VERB.nothingDone.test(word.word)) break;
    if (at > start && !isVerb(book, text, word.word, at + word.word.length, end)) break;
    if (
      (word.tag !== 'v' && !opensDoing(word.word)) ||
      word.word.length < 2 ||
      ((HOLDER_VERBS.has(word.word) || QUALIFYING_VERBS.has(word.word)) && !(counted && opensDoing(word.word))) ||
      book.words.at('reach', text, at, end) !== '' ||
      book.words.at('having', text, at, end) !== ''
    )
      break;
    at += word.word.length;
  }
  const rest = text.slice(at, end);
  if (at <= start + (fresh ? 1 : 0) || rest.length < 2 || !isVerb(book, text, text.slice(start, at), at, end)) return -1;
  return at;
}

/** The last characters of loose words. */
const LOOSE_LETTERS: ReadonlySet<string> = new Set([...LOOSE_ENDS].map((word) => word.charAt(word.length - 1)));

/** Where a phrase ends once loose words (严格, 须, 总体) are taken off it; a loose word is one that the cutter sees as a word. */
export function looseEnd(text: string, start: number, end: number, origin: number, words: () => readonly Word[]): number {
  const based = ITEM.onBasis.exec(text.slice(start, end));
  if (based && based.index > 1) return start + based.index;
  if (end - start < 3 || !LOOSE_LETTERS.has(text.charAt(end - 1))) return end;
  const last = words().find((word) => origin + word.end === end);
  return last && origin + last.start > start + 1 && LOOSE_ENDS.has(last.word) ? origin + last.start : end;
}
/** The end of a second verb of doing that the cutter knows and no lexicon has (谋划储备, 盘活腾挪), or -1. */
export function secondVerb(book: RuleBook, text: string, start: number, end: number, origin: number, words: () => readonly Word[]): number {
  const after = start + 2;
  const verb = text.slice(start, after);
  // what the words around it tell costs less than the cutter
  if (
    end - after < 2 ||
    HOLDER_VERBS.has(verb) ||
    QUALIFYING_VERBS.has(verb) ||
    VERB.namedByVerb.test(text.slice(after, end)) ||
    !isVerb(book, text, verb, after, end)
  )
    return -1;
  const word = words().find((one) => origin + one.start === start);
  const next = words().find((one) => origin + one.start === after);
  if (
    book.words.at('having', text, start, end) !== '' ||
    (word && !opensDoing(word.word) && verbEvidenceOf(word.word) === null && word.tag !== 'v')
  )
    return -1;
  return word?.word === verb && word.tag === 'v' && !VERB.nothingDone.test(verb) && next && /^[nabjls]/u.test(next.tag) ? after : -1;
}

/**
 * The verbs of doing that are the whole phrase before a number whose noun follows (打通42条断头巷, 首期开放1万平方米空间), or that end it behind
 * a subject (示范区推出27项举措). Returns where they begin, or -1.
 */
export function verbsBeforeNumber(
  book: RuleBook,
  start: number,
  end: number,
  origin: number,
  words: () => readonly Word[],
  text: string,
): number {
  let at = end;
  const own = words().filter((word) => origin + word.start >= start && origin + word.end <= end);
  for (let k = own.length - 1; k >= 0; k--) {
    const word = own[k];
    if (!word || origin + word.end !== at || word.word.length < 2 || !isDoing(book, word)) break;
    at = origin + word.start;
  }
  if (at < end && at === start + 1 && text.charAt(start) === '新') at = start;
  // 慰问100名老人: one word that the cutter takes for a verb is all that stands before the number
  const [only] = own;
  if (at === end && own.length === 1 && only && only.tag === 'v' && only.word.length === 2 && end - start === 2 && isLoneVerb(book, only))
    return start;
  return at < end ? at : -1;
}

/** Is a word of the cutter a verb of doing, by the lists or by the evidence? */
function isDoing(book: RuleBook, { word }: Word): boolean {
  if (VERB.nothingDone.test(word) || HOLDER_VERBS.has(word)) return false;
  if (book.words.at('reach', word, 0, word.length) === word || book.words.at('having', word, 0, word.length) === word) return false;
  return book.words.at('action', word, 0, word.length) === word || opensDoing(word);
}

/** A verb by its tag alone, which no list says to be something else. */
function isLoneVerb(book: RuleBook, { word }: Word): boolean {
  return (
    !VERB.nothingDone.test(word) &&
    !HOLDER_VERBS.has(word) &&
    !QUALIFYING_VERBS.has(word) &&
    book.words.at('reach', word, 0, word.length) === '' &&
    book.words.at('having', word, 0, word.length) === ''
  );
}

/**
 * A subject with its verb before what is counted: 市级平台上线好用工具超60个, 园区认定科技型企业20家. The subject is no part of the name. Returns
 * the verb, or null.
 */
export function verbOfSubject(
  text: string,
  start: number,
  end: number,
  origin: number,
  words: () => readonly Word[],
  counted: boolean,
): Piece | null {
  if (end - start < 6 || ITEM.distributive.test(text.slice(start, end)) || !VERB.subjectVerb.test(text.slice(start, end))) return null;
  const own = words();
  for (let k = 1; k < own.length - 1; k++) {
    const word = own[k];
    const at = origin + (word?.start ?? 0);
    if (!word || at < start + 2 || at + word.word.length > end - 2) continue;
    if (!VERB.subjectVerb.test(word.word) || (!counted && word.word !== '提供') || !/^(?:n|eng|j|l|x)/u.test(own[k - 1]?.tag ?? ''))
      continue;
    if (text.lastIndexOf('“', at) > Math.max(start - 1, text.lastIndexOf('”', at)) || text.startsWith('就业', at + word.word.length))
      continue;
    if (VERB.nouning.test(text.slice(at + word.word.length, end)) || VERB.namedByVerb.test(text.slice(at + word.word.length, end)))
      continue;
    return [at, at + word.word.length];
  }
  return null;
}

/** The verb inside a subject that stands for each of a kind: 每个行政村设置公益性岗位5个. */
export function verbOfEach(book: RuleBook, text: string, piece: Piece, origin: number, words: () => readonly Word[]): Piece | null {
  for (const word of words()) {
    const at = origin + word.start;
    if (at < piece[0] + 3 || at >= piece[1]) continue;
    const group = verbGroup(book, text, at, piece[1]);
    if (group > 0 && /^v/u.test(word.tag) && words().some((one) => origin + one.end === group)) return [at, group];
  }
  return null;
}

/** The end of a list of verbs behind one that is known (修订、废止、编纂规章): after it, 、 goes on with verbs up to the noun. Else -1. */
export function verbsInList(text: string, start: number, end: number, origin: number, words: () => readonly Word[]): number {
  let at = start;
  while (text.charAt(at) === '、') {
    const word = words().find((one) => origin + one.start === at + 1);
    if (!word || word.word.length !== 2 || !/^vn?$/u.test(word.tag) || VERB.nothingDone.test(word.word)) return -1;
    at += 3;
  }
  return at > start && end - at >= 2 ? at : -1;
}
