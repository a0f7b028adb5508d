import type { Plugin, Processor, Transformer } from 'unified';
import { createRuleBook, defaultBook, type RuleBook } from '../book/rule-book.js';
import { readPlan } from '../extract/reading.js';
import type { Extraction } from '../model/extraction.js';
import type { UserLexicon } from '../model/lexicon.js';
import type { Plan } from '../model/tree.js';
import { planCompile } from './compile.js';
import { extractMentions } from './extract.js';
import { sourceOf } from './file.js';
import { inferMetadata } from './metadata.js';
import { planParse } from './parse.js';

/** Settings of a processor. */
export interface ProcessorOptions {
  /** the user's own words and rules; a book is made of them */
  readonly lexicon?: UserLexicon;
  /** the rules and words to read by, for several processors; stands for `lexicon` and `words` */
  readonly book?: RuleBook;
  /** false: read without the word cutter (for measuring what it adds) */
  readonly words?: boolean;
}

/** The book that the settings name or are made into; without any, the program's own. */
export function bookOf({ book, lexicon, words }: ProcessorOptions): RuleBook {
  if (book) return book;
  if (words !== false) return lexicon ? createRuleBook({ extend: lexicon }) : defaultBook();
  const uncut = (text: string) => [{ word: text, tag: 'x', start: 0, end: text.length }];
  return createRuleBook({ ...(lexicon ? { extend: lexicon } : {}), cutter: uncut });
}

function allStages(this: Processor, options: ProcessorOptions = {}): Transformer<Plan, Plan> {
  const book = bookOf(options);
  // a parser that is there already is a stranger's own, and kept
  if (!this.parser) planParse.call(this, { book });
  planCompile.call(this, { book });
  return (tree, file) => {
    // one reading for both, so that no passage is read twice
    const reading = readPlan(sourceOf(file).text, tree);
    inferMetadata(file, reading, book);
    extractMentions(file, reading, book);
  };
}

/**
 * All stages as one plugin: `planParse`, `planMetadata`, `planExtract` and `planCompile` with one rule book. A parser or transformers
 * that are used before it work before it: on the tree that the metadata and the mentions are then read from. The result of the file is
 * the extraction.
 *
 * @throws LexiconError, RuleBookError where the settings hold a lexicon that cannot be used
 * @example unified().use(gangmu).processSync(new VFile({ path: '象山县.txt', value: '到2025年,新增企业7家。' })).result.targets[0]?.value // 7
 */
// unified's type has a plugin be a parser, a transformer or a compiler; this one is all three, and its result is the compiler's
export const gangmu = allStages as unknown as Plugin<[ProcessorOptions?], Plan, Extraction>;
