import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { defaultBook, type RuleBook } from '../book/rule-book.js';
import { documentMetadata } from '../extract/document/metadata.js';
import { readPlan, type PlanReading } from '../extract/reading.js';
import type { DocumentMetadata } from '../model/document.js';
import type { Plan } from '../model/tree.js';
import { dataOf, sourceOf, timed } from './file.js';
import type { StageOptions } from './parse.js';

/** What the text does not say is filled in from what the file's format says (a page's meta elements). */
function completed(inferred: DocumentMetadata, found: Partial<DocumentMetadata>): DocumentMetadata {
  const missing = Object.entries(found).filter(([key, value]) => value !== null && inferred[key as keyof DocumentMetadata] === null);
  return { ...inferred, ...Object.fromEntries(missing) };
}

/**
 * Leaves the document's metadata in its data; what is stated overrides what the text says, and a warning names each field where they
 * differ.
 */
export function inferMetadata(file: VFile, reading: PlanReading, book: RuleBook): DocumentMetadata {
  const data = dataOf(file);
  const inferred = completed(
    timed(file, 'metadata', () => documentMetadata(reading, book.places)),
    data.found ?? {},
  );
  const stated = Object.fromEntries(Object.entries(data.stated ?? {}).filter(([, value]) => value !== undefined && value !== null));
  const differing = Object.keys(stated).filter((key) => {
    const own = inferred[key as keyof DocumentMetadata];
    return own !== null && JSON.stringify(own) !== JSON.stringify(stated[key]);
  });
  const warnings = [...inferred.warnings, ...differing.map((key) => `stated-${key.replaceAll('_', '-')}`)];
  const metadata: DocumentMetadata = { ...inferred, ...stated, warnings };
  data.metadata = metadata;
  return metadata;
}

/**
 * A transformer: finds title, number, issuer, place, dates, period and programmes of the document and leaves them in
 * `file.data.gangmu.metadata`.
 *
 * @example unified().use(planParse).use(planMetadata) // 象山县行动方案(2023—2025年) gives place 象山县, period_end 2025
 */
export const planMetadata: Plugin<[StageOptions?], Plan> =
  ({ book = defaultBook() } = {}) =>
  (tree, file) => {
    inferMetadata(file, readPlan(sourceOf(file).text, tree), book);
  };
