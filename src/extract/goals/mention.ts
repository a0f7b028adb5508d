import type { GoalMention } from '../../model/mention.js';
import { quoteRange, spanOf, type View } from '../../model/view.js';
import type { Passage } from '../../model/tree.js';
import { deadlineOf } from '../deadline.js';
import type { Piece } from '../quantities/phrase.js';
import type { CodedGoal } from './goals.js';

/** A coded goal with its places in the source. */
export function goalMention(view: View, passage: Passage, goal: CodedGoal): GoalMention {
  const field = (pieces: readonly Piece[]): GoalMention['indicator'] => ({
    text: pieces.map(([start, end]) => view.raw.slice(start, end)).join(''),
    span: pieces.flatMap(([start, end]) => spanOf(view, start, end)),
  });
  return {
    kind: 'goal',
    rule: goal.rule.id,
    indicator: field(goal.indicator),
    wording: goal.rule.wording,
    wordingText: field([[goal.predicate.start, goal.predicate.end]]),
    reference: goal.reference ? field([goal.reference]) : null,
    deadline: deadlineOf(view, goal),
    modality: goal.modality,
    headline: goal.main,
    elsewhere: goal.elsewhere,
    sectionId: passage.section?.data.id ?? null,
    row: passage.cell?.row ?? null,
    quote: quoteRange(view, ...goal.quote),
    sentence: quoteRange(view, goal.sentence.start, goal.sentence.end),
  };
}
