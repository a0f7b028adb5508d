import { expandTree } from '../../model/compact-tree.js';
import type { Extraction } from '../../model/extraction.js';
import { positionsIn } from '../../model/positions.js';
import { passagesOf, type Plan } from '../../model/tree.js';
import { quoteRange, viewOf } from '../../model/view.js';
import { splitClauses, splitSentences } from '../../segment/sentences.js';
import { structure } from '../../structure/structure.js';
import { coreOf, skeletonOf, type Skeleton } from './skeleton.js';

/** A stretch between two commas, semicolons or full stops of what a plan says itself. */
export interface PlanClause {
  /** place in the order of the text */
  readonly index: number;
  /** folded, without the mark that ends it */
  readonly text: string;
  readonly skeleton: Skeleton;
  /** characters of the skeleton without punctuation: what similarity is measured on */
  readonly core: string;
  /** UTF-16 offsets in the plan's text; a page number in the middle lies between them */
  readonly start: number;
  readonly end: number;
  /** clauses of one sentence share a number, and their places in its folded text */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}
export interface PlanClauses {
  readonly plan: Extraction;
  readonly clauses: readonly PlanClause[];
  /** folded texts of the passages, by sentence number */
  readonly passages: readonly string[];
  /** characters of all clauses */
  readonly characters: number;
}

/** The tree that the plan's records were read from; a dataset of an earlier version has none, and it is made again. */
const treeOfPlan = ({ text, tree }: Extraction): Plan => (tree ? expandTree(tree, text, positionsIn(text)) : structure(text).plan);

const SAID = /[\p{L}\p{N}]/u;
/** A heading of more characters than this is no title but a numbered statement: 1.实现全县规上工业产值同比增长8%;规上工业增加值同比增长8%;… */
const TITLE = 28;

/**
 * The clauses of a plan, in order: of its paragraphs and table cells, in body and annexes. Headings, the covering notice, page numbers,
 * metadata and the attributions (which are compared as responsibilities) are none; a heading that is a statement is text.
 *
 * @param names from namesOf(), of both plans that are compared
 */
export function clausesOf(plan: Extraction, names: readonly string[]): PlanClauses {
  const clauses: PlanClause[] = [];
  const passages: string[] = [];
  const attributions = plan.responsibilities
    .map(({ char_start: start, char_end: end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  let attribution = 0;
  for (const { kind, part, ranges, headingRanges } of passagesOf(treeOfPlan(plan))) {
    if (kind === 'title' || (part !== 'body' && part !== 'annex')) continue;
    const heading = ranges.slice(0, headingRanges).reduce((sum, [start, end]) => sum + end - start, 0);
    const view = viewOf(plan.text, heading > TITLE ? ranges : ranges.slice(headingRanges));
    for (const sentence of splitSentences(view.text)) {
      passages.push(view.text);
      for (const stretch of splitClauses(view.text, sentence.start, sentence.end)) {
        const words = view.text.slice(stretch.start, stretch.end);
        const text = words.trim();
        if (!SAID.test(text)) continue;
        const from = stretch.start + words.indexOf(text);
        const [start, end] = quoteRange(view, from, from + text.length);
        while ((attributions[attribution]?.end ?? Infinity) <= start) attribution++;
        if ((attributions[attribution]?.start ?? Infinity) <= start && (attributions[attribution]?.end ?? 0) >= end) continue;
        const skeleton = skeletonOf(text, names);
        const core = coreOf(skeleton);
        clauses.push({
          index: clauses.length,
          text,
          skeleton,
          core,
          start,
          end,
          sentence: passages.length - 1,
          from,
          to: from + text.length,
        });
      }
    }
  }
  return { plan, clauses, passages, characters: clauses.reduce((sum, one) => sum + one.text.length, 0) };
}
