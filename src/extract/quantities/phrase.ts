import type { RuleBook } from '../../book/rule-book.js';
import {
  AFTER_INCREMENT,
  DEED_DONE,
  GIVINGS,
  INCREMENTS,
  PROJECT_VERBS,
  SECOND_OR_NOUN,
  TAKES_SCHEME,
  type NounsOfVerb,
} from '../../rules/lexicons/verbs.js';
import { PEEL } from '../../rules/phrases/peel.js';
import { VERB } from '../../rules/phrases/verbs.js';

/** A stretch of the passage's folded text. */
export type Piece = readonly [start: number, end: number];

/** Is the word at the start of a phrase a verb, judged by what follows it? */
export function isVerb(book: RuleBook, text: string, word: string, after: number, end: number): boolean {
  const rest = text.slice(after, Math.min(end, after + 8));
  if (rest === '' || (word === '完成' && VERB.measureDone.test(rest))) return true;
  if (beginsNoun(book.words.nounsOf(word), rest) || VERB.nouning.test(rest) || (VERB.scheme.test(rest) && !TAKES_SCHEME.has(word)))
    return false;
  return !(PROJECT_VERBS.has(word) && VERB.bareHead.test(text.slice(after, after + 3)));
}

/** 研发投入, 建成区: does a verb of doing go on as a noun? */
function beginsNoun(nouns: NounsOfVerb | null, rest: string): boolean {
  if (nouns === null || nouns.others.some((word) => rest.startsWith(word))) return false;
  return nouns.heads.some((word) => rest.startsWith(word)) || nouns.last.includes(rest);
}

/** 编制、修订、清理标准18项: the last verb of a list may take the scheme that the one before it takes. */
function sharesScheme(text: string, last: string, join: string, after: number, end: number): boolean {
  return join !== '' && TAKES_SCHEME.has(last) && VERB.scheme.test(text.slice(after, Math.min(end, after + 8)));
}

/**
 * The verb of doing that begins at `at`: one or several joined (引进和培育, 新增培育, 主持或参与制修订). Returns its end, or -1.
 * A verb that only begins a noun (建设用地, 签约项目) is none.
 */
export function verbGroup(book: RuleBook, text: string, at: number, end: number): number {
  // 新发展, 新开行: 新 before any verb of doing makes one
  const fresh = text.charAt(at) === '新' && book.words.at('action', text, at, end) === '' ? book.words.at('action', text, at + 1, end) : '';
  const first = fresh.length > 1 ? `新${fresh}` : book.words.at('action', text, at, end);
  if (first === '' || !isVerb(book, text, first, at + first.length, end)) return -1;
  let here = at + first.length;
  let last = first;
  for (let guard = 0; guard < 5; guard++) {
    const join = VERB.joint.exec(text.slice(here, Math.min(end, here + 2)))?.[0] ?? '';
    const next = book.words.at('action', text, here + join.length, end) || book.words.at('second', text, here + join.length, end);
    if (
      next === '' ||
      (join === '' && SECOND_OR_NOUN.has(next) && !VERB.hanText.test(text.slice(here + next.length, here + next.length + 1))) ||
      !(
        isVerb(book, text, next, here + join.length + next.length, end) ||
        sharesScheme(text, last, join, here + join.length + next.length, end)
      )
    )
      break;
    // 开展培训活动: the second names what is carried out
    if (join === '' && VERB.carriesOut.test(last) && VERB.namedByVerb.test(text.slice(here + next.length, end))) break;
    if (join === '' && last === '完成' && DEED_DONE.has(next)) break;
    if (join === '' && (GIVINGS.has(last) || next.startsWith('新'))) break;
    if (join === '' && INCREMENTS.has(last) && !AFTER_INCREMENT.has(next)) break;
    here += join.length + next.length;
    last = next;
  }
  return here;
}

/** Is a verb of doing made of the verbs that the book lists? */
export function isListed(book: RuleBook, text: string, [start, end]: Piece): boolean {
  return (
    verbGroup(book, text, start, end) === end || GIVINGS.has(text.slice(start, end)) || book.words.before('action', text, start, end) !== ''
  );
}

/** The verb of doing that ends at `end` (每年选择, 十大产业集群…推进): its start, or -1. */
export function verbGroupBefore(book: RuleBook, text: string, start: number, end: number): number {
  const last = book.words.before('action', text, start, end);
  if (last === '') return -1;
  let here = end - last.length;
  for (let guard = 0; guard < 4; guard++) {
    const join = VERB.jointBefore.exec(text.slice(Math.max(start, here - 2), here))?.[0] ?? '';
    const next = book.words.before('action', text, start, here - join.length);
    if (next === '') break;
    // 研发投入3.5亿元: the two make a noun
    if (join === '' && beginsNoun(book.words.nounsOf(next), text.slice(here, end))) return -1;
    here -= join.length + next.length;
  }
  // 新引育90名人才: 新 belongs to the verb
  return here > start && text.charAt(here - 1) === '新' && (here - 1 === start || !VERB.newInWord.test(text.slice(here - 2, here)))
    ? here - 1
    : here;
}

/** Cleans a phrase's two ends: marks, 的, 等, a lone opening or closing quotation mark. Returns the shortened piece. */
export function trimPiece(text: string, piece: Piece): Piece {
  let [start, end] = piece;
  const odd = (from: number, to: number): boolean => {
    const inside = text.slice(from, to);
    return inside.split('“').length - 1 !== inside.split('”').length - 1;
  };
  for (let changed = true; changed && start < end; ) {
    changed = false;
    const first = text.charAt(start);
    const last = text.charAt(end - 1);
    if (',;:、。 ·的+][≤≥<>'.includes(first) || first === '”' || (first === '“' && odd(start, end)) || first === ')') {
      start++;
      changed = true;
      continue;
    }
    if (',;:、。 ·+的'.includes(last) || last === '“' || (last === '”' && odd(start, end)) || last === '(') {
      end--;
      changed = true;
      continue;
    }
    if (last === '等' && !PEEL.gradeWord.test(text.slice(start, end))) {
      end--;
      changed = true;
    }
  }
  return [start, end];
}
