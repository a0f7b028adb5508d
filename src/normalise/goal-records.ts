import type { GoalMention } from '../model/mention.js';
import type { Certainty, GoalRecord } from '../model/record.js';
import { certaintyOfDoubts } from './certainty.js';
import type { Doubt } from '../rules/certainty.js';
import { indicatorsOfGoal } from './indicator.js';
import type { IndicatorTable } from './indicator-names.js';

/** What a goal's record takes over from its document and its section. */
export type GoalSurroundings = Pick<GoalRecord, 'doc_id' | 'place' | 'place_code' | 'section' | 'leads' | 'origin'>;

/** A name of more characters is seldom one name. */
const LONG = 24;

/** The record of a goal without a number; `singleYear` ends what names no time. */
export function compileGoal(
  mention: GoalMention,
  id: string,
  source: string,
  around: GoalSurroundings,
  indicators: IndicatorTable,
  singleYear: number | null,
): GoalRecord {
  const { indicator, deadline, quote, sentence } = mention;
  const found = indicatorsOfGoal(indicator.text, indicators);
  return {
    doc_id: around.doc_id,
    goal_id: id,
    place: around.place,
    place_code: around.place_code,
    section_id: mention.sectionId,
    section: around.section,
    indicator: indicator.text,
    indicator_id: found?.id ?? null,
    indicator_scope: found?.scope ?? null,
    wording: mention.wording,
    wording_text: mention.wordingText.text,
    reference: mention.reference?.text ?? null,
    deadline_text: deadline?.text ?? null,
    deadline: deadline?.date ?? (deadline === null && singleYear !== null ? `${singleYear}-12-31` : null),
    deadline_source: deadline?.source ?? (singleYear === null ? null : 'document'),
    modality: mention.modality,
    headline: mention.headline ? true : null,
    leads: around.leads,
    quote: source.slice(...quote),
    sentence: source.slice(...sentence),
    rule: mention.rule,
    ...certainty(mention, found !== null, singleYear),
    warnings: [],
    review: null,
    char_start: quote[0],
    char_end: quote[1],
    origin: around.origin,
  };
}

function certainty(
  { indicator, elsewhere, deadline }: GoalMention,
  known: boolean,
  singleYear: number | null,
): { certainty: Certainty; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  if (elsewhere) doubts.push('noun-elsewhere');
  if (!known) doubts.push('unknown-name');
  if (indicator.text.length > LONG) doubts.push('long-name');
  if (deadline?.source === 'context') doubts.push('deadline-from-above');
  if (deadline === null && singleYear === null) doubts.push('no-deadline');
  return { certainty: certaintyOfDoubts(doubts), doubts };
}
