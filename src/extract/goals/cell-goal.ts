import type { Field, GoalMention } from '../../model/mention.js';
import { hull } from '../../model/span.js';
import type { View } from '../../model/view.js';
import { GOAL_SUBJECT } from '../../rules/phrases/goal-subjects.js';
import type { ValueColumn } from '../indicator-tables/table-head.js';
import { fieldOf, type IndicatorName, type TableCell } from '../indicator-tables/row-parts.js';
import { predicatesIn } from './goals.js';

/**
 * The goal without a number that a cell of values states of the indicator of its row; null where the cell says anything else.
 *
 * @param view the cell's words
 * @param main does the table set the document's main goals?
 * @example of 「完成省下达任务」 in the row 单位GDP能耗降低 assigned, reference 省
 */
export function cellGoal(
  view: View,
  column: ValueColumn,
  name: IndicatorName,
  row: readonly TableCell[],
  main: boolean,
): GoalMention | null {
  const { text } = view;
  if (column.class !== 'target' || name.end <= name.start) return null;
  const [predicate] = predicatesIn(text);
  if (!predicate || !GOAL_SUBJECT.cellEdge.test(text.slice(0, predicate.start)) || !GOAL_SUBJECT.cellEdge.test(text.slice(predicate.end)))
    return null;
  const field = (start: number, end: number): Field => fieldOf(view, start, end);
  const reference = predicate.reference();
  const indicator = fieldOf(name.view, name.start, name.end);
  const wordingText = field(predicate.start, predicate.end);
  const passage = row[0]?.passage;
  return {
    kind: 'goal',
    rule: predicate.rule.id,
    indicator,
    wording: predicate.rule.wording,
    wordingText,
    reference: reference ? field(...reference) : null,
    deadline: column.deadline,
    modality: null,
    headline: main,
    elsewhere: false,
    sectionId: passage?.section?.data.id ?? null,
    row: passage?.cell?.row ?? null,
    quote: hull([...indicator.span.slice(0, 1), ...wordingText.span]),
    sentence: hull(row.flatMap(({ passage: { ranges } }) => [...ranges])),
  };
}
