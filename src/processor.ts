import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { RuleBook } from './book/rule-book.js';
import type { Trace } from './extract/trace.js';
import type { DocumentMetadata, Source } from './model/document.js';
import type { Extraction } from './model/extraction.js';
import { planFile } from './plugins/file.js';
import { bookOf, gangmu, type ProcessorOptions } from './plugins/gangmu.js';

/**
 * The pipeline: one processor for any number of documents.
 *
 * @example createProcessor().run(source, 'plan-2025').targets
 */
export interface PlanProcessor {
  /** what it reads by */
  readonly book: RuleBook;
  /** @param trace takes what happens while the document is read, for `explain` */
  run(source: Source, docId: string, stated?: Partial<DocumentMetadata>, trace?: Trace): Extraction;
  /**
   * Reads a file; what is remarked about it becomes the file's messages.
   *
   * @throws UndecodableError where the file's value are bytes that are no text
   * @example createProcessor().process(new VFile({ path: '象山县.txt', value: '到2025年,新增企业7家。' })).targets[0]?.value // 7
   */
  process(file: VFile): Extraction;
}

/**
 * A processor of the program's own stages; `unified().use(gangmu, options)` is the same with room for others.
 *
 * @throws LexiconError for a row of the lexicon that cannot hold; RuleBookError for a rule that cannot be used
 */
export function createProcessor(options: ProcessorOptions = {}): PlanProcessor {
  const book = bookOf(options);
  const processor = unified().use(gangmu, { book }).freeze();
  const process = (file: VFile): Extraction => processor.processSync(file).result;
  return {
    book,
    process,
    run: (source, docId, stated = {}, trace) =>
      process(planFile(source.file, source.text, { docId, source, stated, ...(trace ? { trace } : {}) })),
  };
}
