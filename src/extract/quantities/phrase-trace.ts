import type { RuleBook } from '../../book/rule-book.js';
import type { Clause } from '../../segment/sentences.js';
import type { Stretch } from '../../model/span.js';
import type { PhraseTrace } from '../trace.js';
import { frameRules, type Draft } from './draft.js';
import { kindRules } from './kind.js';

/** A phrase as it was read, with every rule that fits it; the first of each decided. */
export function phraseTrace(book: RuleBook, text: string, draft: Draft, sentence: Stretch, clauses: readonly Clause[]): PhraseTrace {
  const { quantity, symbols } = draft.item;
  const [start, end] = [quantity.start - sentence.start, quantity.end - sentence.start];
  return {
    clause: clauses[draft.clause] ?? sentence,
    item: draft.item,
    frames: frameRules(symbols),
    kinds: kindRules(text.slice(sentence.start, sentence.end), start, end, quantity.dimension, book),
  };
}
