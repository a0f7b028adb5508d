import type { Plugin, Processor } from 'unified';
import type { RuleBook } from '../book/rule-book.js';
import { defaultBook } from '../book/rule-book.js';
import { append } from '../model/append.js';
import type { Plan } from '../model/tree.js';
import { odditiesOf } from '../read/oddities.js';
import { markersOf } from '../structure/markers.js';
import { structure } from '../structure/structure.js';
import { dataOf, sourceOf, timed } from './file.js';
import { report } from './report.js';

/** Settings of a stage. */
export interface StageOptions {
  /** the rules and words to read by; the program's own by default */
  readonly book?: RuleBook;
}

/**
 * The parser: the file's text becomes the tree of the plan, read with the heading numbers of the rule book. What it remarks becomes
 * messages of the file.
 *
 * @example unified().use(planParse).parse('一、目标\n到2025年,新增企业7家。') // plan › section 一、 › heading, paragraph
 */
export const planParse: Plugin<[StageOptions?], string, Plan> = function (this: Processor, { book = defaultBook() } = {}) {
  const markers = markersOf(book.markers);
  this.parser = (_document, file) => {
    const { text } = sourceOf(file);
    const { plan, diagnostics } = timed(file, 'structure', () => structure(text, { markers, hints: dataOf(file).hints }));
    const told = [...odditiesOf(text), ...diagnostics];
    append(dataOf(file).diagnostics, told);
    report(file, told);
    return plan;
  };
};
