import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { RuleBook } from './book/rule-book.js';
import type { Trace } from './extract/trace.js';
import { documentMetadata } from './extract/document/metadata.js';
import type { Diagnostic } from './model/diagnostic.js';
import { programmeText } from './model/programme.js';
import type { DocumentMetadata, Source } from './model/document.js';
import type { Extraction } from './model/extraction.js';
import { createRuleBook, defaultBook, type RuleBook } from './book/rule-book.js';
import type { UserLexicon } from './model/lexicon.js';
import type { Anchor, Mentions } from './model/mention.js';
import type { SectionRecord } from './model/record.js';
import type { Plan } from './model/tree.js';
import { withFindings } from './check/warnings.js';
import { compileRecords } from './normalise/records.js';
import { sections as sectionEntries } from './structure/outline.js';
import { markersOf } from './structure/markers.js';
import { structure } from './structure/structure.js';

/** Settings of a processor. */
export interface ProcessorOptions {
  /** the user's own words and rules; a book is made of them */
  readonly lexicon?: UserLexicon;
  /** the rules and words to read by, for several processors; stands for `lexicon` and `words` */
  readonly book?: RuleBook;
  /** false: read without the word cutter (for measuring what it adds) */
  readonly words?: boolean;
}

/** What a document's stages leave in `file.data.gangmu`. */
interface Work {
  readonly source: Source;
  readonly docId: string;
  readonly stated: Partial<DocumentMetadata>;
  readonly diagnostics: Diagnostic[];
  readonly timings: Record<string, number>;
  /** takes what happens, where somebody wants to see it */
  readonly trace: Trace | undefined;
  reading?: PlanReading;
  metadata?: DocumentMetadata;
  anchor?: Anchor;
  mentions?: Mentions;
  extraction?: Extraction;
}

function workOf(file: VFile): Work {
  return (file.data as { gangmu: Work }).gangmu;
}

/** Runs a stage and keeps how long it took. */
function timed<T>(work: Work, stage: string, run: () => T): T {
  const start = performance.now();
  try {
    return run();
  } finally {
    work.timings[stage] = (work.timings[stage] ?? 0) + performance.now() - start;
  }
}

/** unified's parser: the source text becomes the tree. */
function parseStage(this: Processor, { book }: { book: RuleBook }): void {
  const markers = markersOf(book.markers);
  this.parser = (_document: string, file: VFile) => {
    const work = workOf(file);
    const { plan, diagnostics } = timed(work, 'structure', () => structure(work.source.text, { markers }));
    append(work.diagnostics, diagnostics);
    return plan;
  };
}

/** What relative times of a document are counted from. */
export function anchorOf(metadata: DocumentMetadata): Anchor {
  return {
    written: metadata.written_date,
    periodStart: metadata.period_start,
    periodEnd: metadata.period_end,
    singleYear: metadata.period_start !== null && metadata.period_start === metadata.period_end ? metadata.period_end : null,
  };
}

/** Facts of the document: title, number, issuer, place, dates, period. What the manifest states overrides them. */
function metadataStage({ book }: { book: RuleBook }) {
  return (tree: Plan, file: VFile): void => {
    const work = workOf(file);
    const reading = readPlan(work.source.text, tree);
    work.reading = reading;
    const inferred = timed(work, 'metadata', () => documentMetadata(reading, book.places));
    const stated = Object.fromEntries(Object.entries(work.stated).filter(([, value]) => value !== undefined && value !== null));
    const differing = Object.keys(stated).filter((key) => {
      const own = inferred[key as keyof DocumentMetadata];
      return own !== null && JSON.stringify(own) !== JSON.stringify(stated[key]);
    });
    const metadata: DocumentMetadata = {
      ...inferred,
      ...stated,
      warnings: [...inferred.warnings, ...differing.map((key) => `stated-${key.replaceAll('_', '-')}`)],
    };
    work.metadata = metadata;
    work.anchor = anchorOf(metadata);
  };
}

/** Mentions: quantities, clusters, attributions, times, numerals. */
function extractStage({ book }: { book: RuleBook }) {
  return (_tree: Plan, file: VFile): void => {
    const work = workOf(file);
    const { metadata, anchor, reading, trace } = work;
    if (!metadata || !anchor || !reading) throw new TypeError('extract: metadata are missing');
    work.mentions = timed(work, 'extract', () => findMentions(reading, { anchor, programmes: metadata.programmes, book, trace }));
  };
}

/** unified's compiler: mentions become records. */
function compileStage(this: Processor, { book }: { book: RuleBook }): void {
  this.compiler = (tree, file) => {
    const work = workOf(file);
    const { metadata, mentions, source, docId } = work;
    if (!metadata || !mentions) throw new TypeError('compile: mentions are missing');
    const start = performance.now();
    const sections = sectionEntries(tree as Plan).map(
      (section): SectionRecord => ({
        doc_id: docId,
        section_id: section.id,
        parent_id: section.parentId,
        number: section.number,
        level: section.level,
        title: section.title,
        char_start: section.start,
        char_end: section.end,
      }),
    );
    const records = compileRecords(docId, source.text, metadata, sections, mentions, book.names);
    const warnings = [
      ...new Set([...metadata.warnings, ...work.diagnostics.filter((one) => one.severity === 'warning').map((one) => one.rule)]),
    ];
    if (sections.length === 0 && records.numbers.length === 0) warnings.push('not-a-plan');
    const { targets, quantities, clusters, responsibilities, deadlines, numbers } = records;
    work.timings['compile'] = performance.now() - start;
    const extraction: Extraction = {
      text: source.text,
      document: {
        doc_id: docId,
        file: source.file,
        sha256: source.sha256,
        format: source.format,
        encoding: source.encoding,
        status: 'ok',
        reason: null,
        title: metadata.title,
        doc_number: metadata.doc_number,
        index_number: metadata.index_number,
        issuer: metadata.issuer,
        place: metadata.place,
        place_code: metadata.place_code,
        written_date: metadata.written_date,
        published_date: metadata.published_date,
        period_start: metadata.period_start,
        period_end: metadata.period_end,
        programmes: metadata.programmes.map(programmeText),
        characters: [...source.text].length,
        sections: sections.length,
        targets: targets.length,
        quantities: quantities.length,
        clusters: clusters.length,
        responsibilities: responsibilities.length,
        deadlines: deadlines.length,
        numbers: numbers.length,
        unexplained: numbers.filter((one) => one.verdict === 'unexplained').length,
        warnings,
      },
      sections,
      targets,
      quantities,
      clusters,
      responsibilities,
      deadlines,
      numbers,
      spans: records.spans,
      diagnostics: work.diagnostics,
      timings: work.timings,
    };
    work.extraction = timed(work, 'check', () => withFindings(extraction));
    return docId;
  };
}

/** The book of a lexicon; without one, the program's own. */
function bookOf({ lexicon, words }: ProcessorOptions): RuleBook {
  if (words !== false) return lexicon ? createRuleBook({ extend: lexicon }) : defaultBook();
  const uncut = (text: string) => [{ word: text, tag: 'x', start: 0, end: text.length }];
  return createRuleBook({ ...(lexicon ? { extend: lexicon } : {}), cutter: uncut });
}

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
