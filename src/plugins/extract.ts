import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { defaultBook, type RuleBook } from '../book/rule-book.js';
import { anchorOf } from '../extract/anchor.js';
import { frameReadings } from '../extract/frame-passages.js';
import { genreOf } from '../extract/frames.js';
import { findMentions } from '../extract/mentions.js';
import { readPlan, type PlanReading } from '../extract/reading.js';
import type { Plan } from '../model/tree.js';
import { dataOf, sourceOf, timed } from './file.js';
import type { StageOptions } from './parse.js';

/** Leaves what the passages say in the document's data. */
export function extractMentions(file: VFile, reading: PlanReading, book: RuleBook): void {
  const data = dataOf(file);
  const { metadata, trace } = data;
  if (!metadata)
    throw new TypeError('planExtract: the file has no metadata. Use planMetadata before it, or set file.data.gangmu.metadata.');
  const genre = genreOf(metadata.title, reading.source);
  const options = { anchor: anchorOf(metadata), programmes: metadata.programmes, book, report: genre.report, trace };
  data.mentions = timed(file, 'extract', () => {
    data.frames = frameReadings(reading, options.anchor, genre);
    return findMentions(reading, options);
  });
}

/**
 * A transformer: finds quantities, clusters, responsible bodies, times and numerals in the passages of the tree and leaves them in
 * `file.data.gangmu.mentions`. It reads the tree that it is handed: what a transformer before it marked as noise is not read.
 *
 * @throws TypeError where nothing has left metadata
 * @example unified().use(planParse).use(planMetadata).use(planExtract) // 新增企业7家 becomes a mention of a quantity
 */
export const planExtract: Plugin<[StageOptions?], Plan> =
  ({ book = defaultBook() } = {}) =>
  (tree, file) => {
    extractMentions(file, readPlan(sourceOf(file).text, tree), book);
  };
